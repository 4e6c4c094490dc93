<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>An archive for concert and lecture recordings. Free software under the GNU GPL, version 3 or later.</source>
        <translation>Архив концертных и лекционных записей. Свободная программа под лицензией GNU GPL версии 3 или новее.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Import a folder…</source>
        <translation>Внести папку…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Внести файлы…</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Добавить документ…</translation>
    </message>
    <message>
        <source>Add files to the recording…</source>
        <translation>Добавить файлы к записи…</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>Открыть архив…</translation>
    </message>
    <message>
        <source>Make the sample archive…</source>
        <translation>Создать образец архива…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put into the bin…</source>
        <translation>В корзину…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Likely duplicates (J, K, M, N decide)</source>
        <translation>Возможные дубли (решают J, K, M, N)</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Teachers and pupils</source>
        <translation>Учителя и ученики</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Add a performer…</source>
        <translation>Добавить исполнителя…</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Сузить поиск</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Скопировать адрес страницы</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Show every field</source>
        <translation>Показать все поля</translation>
    </message>
    <message>
        <source>Edit together…</source>
        <translation>Править вместе…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Найти и заменить…</translation>
    </message>
    <message>
        <source>Fill cells downwards</source>
        <translation>Заполнить ячейки вниз</translation>
    </message>
    <message>
        <source>New recording</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Новый фрагмент</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Новый цикл</translation>
    </message>
    <message>
        <source>New season</source>
        <translation>Новый сезон</translation>
    </message>
    <message>
        <source>New performer</source>
        <translation>Новый исполнитель</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Новое место</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Новое соглашение</translation>
    </message>
    <message>
        <source>Postpone the event…</source>
        <translation>Отложить событие…</translation>
    </message>
    <message>
        <source>Give the event a new date…</source>
        <translation>Назначить новую дату события…</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>Отменить событие…</translation>
    </message>
    <message>
        <source>The event was held…</source>
        <translation>Событие состоялось…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Панель подробностей</translation>
    </message>
    <message>
        <source>Lists as a grid</source>
        <translation>Списки таблицей с ячейками</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Слушать или пауза</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>На 5 секунд вперёд</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>На 5 секунд назад</translation>
    </message>
    <message>
        <source>30 seconds forward</source>
        <translation>На 30 секунд вперёд</translation>
    </message>
    <message>
        <source>30 seconds back</source>
        <translation>На 30 секунд назад</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Mugham Archive</source>
        <translation>О программе «Архив мугама»</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Прослушивание</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Edit %1 together…</source>
        <translation>Править вместе: %1…</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Объединить эти два…</translation>
    </message>
</context>
<context>
    <name>AuthorityDeeds</name>
    <message>
        <source>Select a performer, a partner, a place, a series or a term first.</source>
        <translation>Сначала выберите исполнителя, партнёра, место, цикл или термин.</translation>
    </message>
    <message>
        <source>Two are merged at a time: select two, or one to choose the other for.</source>
        <translation>За один раз объединяют два: выберите два или один, второй будет спрошен.</translation>
    </message>
    <message>
        <source>Select a performer, a partner, a place or a series first.</source>
        <translation>Сначала выберите исполнителя, партнёра, место или цикл.</translation>
    </message>
    <message>
        <source>One is split at a time: select one.</source>
        <translation>За один раз разделяют одно: выберите одно.</translation>
    </message>
    <message>
        <source>A term cannot be split: add the other word, and choose it where it is meant.</source>
        <translation>Термин не делят: добавьте другое слово и выберите его там, где оно подразумевается.</translation>
    </message>
    <message>
        <source>Choose a performer first.</source>
        <translation>Сначала выберите исполнителя.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Performer or partner</source>
        <translation>Исполнитель или партнёр</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись каталога</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Link of a document</source>
        <translation>Связь документа</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Звание</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Date given up</source>
        <translation>Прежняя дата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File on the timeline</source>
        <translation>Файл на шкале времени</translation>
    </message>
    <message>
        <source>Place of files</source>
        <translation>Место файлов</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Under the agreement</source>
        <translation>По соглашению</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Различены</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Сохранённый поиск</translation>
    </message>
    <message>
        <source>Draft of a field</source>
        <translation>Черновик поля</translation>
    </message>
    <message>
        <source>In Azerbaijani</source>
        <translation>По-азербайджански</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>создано: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>удалено: %1</translation>
    </message>
</context>
<context>
    <name>ChooseEntry</name>
    <message>
        <source>Type a name, a title or a reference…</source>
        <translation>Введите имя, название или шифр…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters, or another spelling.</source>
        <translation>Ничего не найдено. Попробуйте меньше букв или другое написание.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Reference</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Лад</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует до</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Put “%1” into the bin?</source>
        <translation>Поместить «%1» в корзину?</translation>
    </message>
    <message>
        <source>Put %1 into the bin?</source>
        <translation>Поместить в корзину: %1?</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n performance(s)</source>
        <translation>
            <numerusform>%n участие</numerusform>
            <numerusform>%n участия</numerusform>
            <numerusform>%n участий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>ещё %n сведение</numerusform>
            <numerusform>ещё %n сведения</numerusform>
            <numerusform>ещё %n сведений</numerusform>
        </translation>
    </message>
    <message>
        <source>With it goes what is known of: %1.</source>
        <translation>Вместе с этим уходят сведения: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that refer to it stay without it.</source>
        <translation>
            <numerusform>%n запись, ссылающаяся на это, останется без него.</numerusform>
            <numerusform>%n записи, ссылающиеся на это, останутся без него.</numerusform>
            <numerusform>%n записей, ссылающихся на это, останутся без него.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files on disk are never touched.</source>
        <translation>Файлы на диске никогда не затрагиваются.</translation>
    </message>
    <message>
        <source>It can be brought back whole from the bin, or with Undo.</source>
        <translation>Вернуть целиком можно из корзины или командой «Отменить».</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>It is in the bin.</source>
        <translation>Помещено в корзину.</translation>
    </message>
    <message>
        <source>Stopped; nothing has changed.</source>
        <translation>Остановлено; ничего не изменилось.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Which one stays? What is known of the other goes to it; Undo brings both back.</source>
        <translation>Что остаётся? Всё известное о другом перейдёт к нему; «Отменить» вернёт оба.</translation>
    </message>
    <message>
        <source>← and → choose which one stays, Enter merges.</source>
        <translation>← и → выбирают, что останется, Enter объединяет.</translation>
    </message>
    <message>
        <source>Merge “%1” with…</source>
        <translation>Объединить «%1» с…</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Сравнить оба…</translation>
    </message>
    <message>
        <source>They are one now; Ctrl+Z brings both back.</source>
        <translation>Теперь это одно; Ctrl+Z вернёт оба.</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>Остаётся %1</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Разделить «%1»</translation>
    </message>
    <message>
        <source>Show only what holds these words…</source>
        <translation>Показать только то, где есть эти слова…</translation>
    </message>
    <message>
        <source>What is the other one&apos;s</source>
        <translation>Что относится к другому</translation>
    </message>
    <message>
        <source>Tick what belongs to the other one: it goes to a new entry. All else stays with “%1”. Undo makes them one again.</source>
        <translation>Отметьте, что относится к другому: это перейдёт в новую единицу каталога. Всё остальное останется у «%1». «Отменить» снова соединит их.</translation>
    </message>
    <message>
        <source>The other one is called</source>
        <translation>Другой называется</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>One of the names has to stay.</source>
        <translation>Одно из имён должно остаться.</translation>
    </message>
    <message>
        <source>The other one needs a name: tick one, or type it.</source>
        <translation>Другому нужно имя: отметьте одно или напишите.</translation>
    </message>
    <message>
        <source>Space ticks a line, on a heading all below it; Ctrl+Enter splits.</source>
        <translation>Пробел отмечает строку, на заголовке – всё под ним; Ctrl+Enter разделяет.</translation>
    </message>
    <message>
        <source>Nothing can be parted from “%1”: nothing but its name is known.</source>
        <translation>От «%1» нечего отделить: известно только имя.</translation>
    </message>
    <message>
        <source>They are two now; Ctrl+Z makes them one again.</source>
        <translation>Теперь их два; Ctrl+Z снова соединит их.</translation>
    </message>
    <message>
        <source>Only performers, partners, places and series can be split.</source>
        <translation>Разделить можно только исполнителей, партнёров, места и циклы.</translation>
    </message>
    <message>
        <source>Something came later</source>
        <translation>Были более поздние изменения</translation>
    </message>
    <message>
        <source>Since then these changes have touched the same things:</source>
        <translation>С тех пор то же самое затронули эти изменения:</translation>
    </message>
    <message>
        <source>Something that this change would bring back needs is no longer there.</source>
        <translation>Того, что нужно для возврата этого изменения, больше нет.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ничего не делать</translation>
    </message>
    <message>
        <source>Leave those out</source>
        <translation>Их не трогать</translation>
    </message>
    <message>
        <source>What was changed again stays as it is now; the rest is taken back.</source>
        <translation>Изменённое снова остаётся как есть; остальное отменяется.</translation>
    </message>
    <message>
        <source>Take those back too</source>
        <translation>Отменить и их</translation>
    </message>
    <message>
        <source>These later changes are taken back together with it.</source>
        <translation>Эти более поздние изменения отменяются вместе с ним.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Отмена изменения</translation>
    </message>
    <message>
        <source>With commas between them; all of them are found.</source>
        <translation>Через запятую; поиск находит все.</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>По-азербайджански</translation>
    </message>
    <message>
        <source>English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Nothing is changed until all of it is done.</source>
        <translation>Ничего не меняется, пока не сделано всё.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Жизнь</translation>
    </message>
    <message>
        <source>Performers and others</source>
        <translation>Исполнители и другие</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Copies and files</source>
        <translation>Копии и файлы</translation>
    </message>
    <message>
        <source>Rights and access</source>
        <translation>Права и доступ</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Earlier dates</source>
        <translation>Прежние даты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Другие написания</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>отозвано: %1</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Звания</translation>
    </message>
    <message>
        <source>Teachers, pupils, ensembles</source>
        <translation>Учителя, ученики, ансамбли</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Лад</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Sound quality</source>
        <translation>Качество звука</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>written “%1”</source>
        <translation>написано «%1»</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Указание источника</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Планировалось на %1</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Перенесено с %1 на %2</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>объявлено: %1</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>Звучит</translation>
    </message>
    <message>
        <source>Lived</source>
        <translation>Годы жизни</translation>
    </message>
    <message>
        <source>Existed</source>
        <translation>Годы деятельности</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>род. %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Renewed until</source>
        <translation>Продлено до</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Uses granted</source>
        <translation>Разрешённое использование</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Technical data</source>
        <translation>Технические данные</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>При чтении</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 бит</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>моно</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>стерео</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>каналов: %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>as “%1”</source>
        <translation>как «%1»</translation>
    </message>
    <message>
        <source>Edit: %1 (F2)</source>
        <translation>Изменить: %1 (F2)</translation>
    </message>
    <message>
        <source>No file belongs to it yet.</source>
        <translation>У неё пока нет ни одного файла.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>На этикетке</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Tags as they were read</source>
        <translation>Теги, как они прочитаны</translation>
    </message>
    <message>
        <source>The file carries no tags.</source>
        <translation>В файле нет тегов.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Series and events under it</source>
        <translation>Циклы и события по нему</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Продления</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Не хватает:</translation>
    </message>
    <message>
        <source>Would help:</source>
        <translation>Было бы полезно:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Select a line in a list to see here what is known of it.</source>
        <translation>Выберите строку в списке, чтобы увидеть здесь всё, что о ней известно.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Выступления</translation>
    </message>
    <message>
        <source>Recordings by year</source>
        <translation>Записи по годам</translation>
    </message>
    <message>
        <source>No recording names them yet.</source>
        <translation>Пока не указан ни в одной записи.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Исполнители</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Untitled recording</source>
        <translation>Запись без названия</translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation>Событие без названия</translation>
    </message>
    <message>
        <source>Untitled segment</source>
        <translation>Фрагмент без названия</translation>
    </message>
    <message>
        <source>Untitled series</source>
        <translation>Цикл без названия</translation>
    </message>
    <message>
        <source>Untitled season</source>
        <translation>Сезон без названия</translation>
    </message>
    <message>
        <source>Unnamed performer</source>
        <translation>Исполнитель без имени</translation>
    </message>
    <message>
        <source>Untitled place</source>
        <translation>Место без названия</translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation>Документ без названия</translation>
    </message>
    <message>
        <source>Untitled agreement</source>
        <translation>Соглашение без названия</translation>
    </message>
</context>
<context>
    <name>EditingDeeds</name>
    <message>
        <source>Select something to edit first.</source>
        <translation>Сначала выберите, что изменить.</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Архив не открыт.</translation>
    </message>
    <message>
        <source>Select the recording first that the segment is part of.</source>
        <translation>Сначала выберите запись, к которой относится фрагмент.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Сначала выберите событие.</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Not more than %1 lines at once: select fewer.</source>
        <translation>Не больше %1 строк за раз: выберите меньше.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировка</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Файлы, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Say who is meant…</source>
        <translation>Указать, кто имеется в виду …</translation>
    </message>
    <message>
        <source>Drag to another place (Ctrl+Shift+↑ and ↓); Delete takes away</source>
        <translation>Перетащите на другое место (Ctrl+Shift+↑ и ↓); Delete убирает</translation>
    </message>
    <message>
        <source>The usual trio</source>
        <translation>Обычное трио</translation>
    </message>
    <message>
        <source>Khananda, tar and kamancha as they played last (%1)</source>
        <translation>Ханенде, тар и кяманча, как они играли в последний раз (%1)</translation>
    </message>
    <message>
        <source>More about the participants</source>
        <translation>Другие действия с участниками</translation>
    </message>
    <message>
        <source>F2: listed here, to be changed for this alone</source>
        <translation>F2: перечислить здесь, чтобы изменить только здесь</translation>
    </message>
    <message>
        <source>List the participants of %1 by itself</source>
        <translation>%1: перечислить участников отдельно</translation>
    </message>
    <message>
        <source>Participants of %1 as above it</source>
        <translation>%1: участники как у вышестоящего</translation>
    </message>
    <message>
        <source>List here what is inherited</source>
        <translation>Перечислить здесь унаследованных</translation>
    </message>
    <message>
        <source>Have what is above it again</source>
        <translation>Снова брать у вышестоящего</translation>
    </message>
    <message>
        <source>As the recording has it: %1 (%2)</source>
        <translation>Как в записи: %1 (%2)</translation>
    </message>
    <message>
        <source>As the event has it: %1 (%2)</source>
        <translation>Как у события: %1 (%2)</translation>
    </message>
    <message>
        <source>Up (Ctrl+Shift+↑)</source>
        <translation>Вверх (Ctrl+Shift+↑)</translation>
    </message>
    <message>
        <source>Down (Ctrl+Shift+↓)</source>
        <translation>Вниз (Ctrl+Shift+↓)</translation>
    </message>
    <message>
        <source>Take away (Delete)</source>
        <translation>Убрать (Delete)</translation>
    </message>
    <message>
        <source>Take away from %1: %2</source>
        <translation>Убрать из %1: %2</translation>
    </message>
    <message>
        <source>Move in %1: %2</source>
        <translation>Переместить в %1: %2</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Черновик: %1</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation>Новая дата…</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>Отменить событие…</translation>
    </message>
    <message>
        <source>It was held…</source>
        <translation>Состоялось…</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Новая дата</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>%1 (as the event)</source>
        <translation>%1 (как у события)</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>Отбросить введённое</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Взять чужое: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Drop a draft of %1</source>
        <translation>Отбросить черновик: %1</translation>
    </message>
    <message>
        <source>Khananda</source>
        <translation>Ханенде</translation>
    </message>
    <message>
        <source>Tar</source>
        <translation>Тар</translation>
    </message>
    <message>
        <source>Kamancha</source>
        <translation>Кяманча</translation>
    </message>
    <message>
        <source>Enter: the next, and after the kamancha all three are added. Esc: not at all.</source>
        <translation>Enter: следующий; после кяманчи добавляются все трое. Esc: отказаться.</translation>
    </message>
    <message>
        <source>The usual trio of %1</source>
        <translation>%1: обычное трио</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Description, Azerbaijani</source>
        <translation>Описание на азербайджанском</translation>
    </message>
    <message>
        <source>Description, English</source>
        <translation>Описание на английском</translation>
    </message>
    <message>
        <source>Description, Russian</source>
        <translation>Описание на русском</translation>
    </message>
    <message>
        <source>Usual access</source>
        <translation>Обычный доступ</translation>
    </message>
    <message>
        <source>Usual rights</source>
        <translation>Обычные права</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Номер в цикле</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Лад</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Parts in all</source>
        <translation>Всего частей</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Sound quality</source>
        <translation>Качество звука</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние описания</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Закрыто до</translation>
    </message>
    <message>
        <source>Access after that</source>
        <translation>Доступ после этого</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Указание источника</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Произведение</translation>
    </message>
    <message>
        <source>Author of the text</source>
        <translation>Автор текста</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Born or founded</source>
        <translation>Рождение или основание</translation>
    </message>
    <message>
        <source>Died or dissolved</source>
        <translation>Смерть или роспуск</translation>
    </message>
    <message>
        <source>Life, Azerbaijani</source>
        <translation>Биография на азербайджанском</translation>
    </message>
    <message>
        <source>Life, English</source>
        <translation>Биография на английском</translation>
    </message>
    <message>
        <source>Life, Russian</source>
        <translation>Биография на русском</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем издано</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Uses granted</source>
        <translation>Разрешённое использование</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>Напечатано как</translation>
    </message>
    <message>
        <source>Title as printed</source>
        <translation>Звание в печати</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Главный</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Присвоено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Лишён</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кем подписано</translation>
    </message>
    <message>
        <source>In the office of</source>
        <translation>В должности</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До какого срока</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Поколение</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Носитель</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>На этикетке</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Марка</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны носителя</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Осмотрено</translation>
    </message>
    <message>
        <source>Made from copy</source>
        <translation>С экземпляра</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Title of honour</source>
        <translation>Почётное звание</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>Добавить название</translation>
    </message>
    <message>
        <source>Spellings of the name</source>
        <translation>Написания имени</translation>
    </message>
    <message>
        <source>Add a spelling</source>
        <translation>Добавить написание</translation>
    </message>
    <message>
        <source>Performers and others</source>
        <translation>Исполнители и другие</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
    <message>
        <source>Dates given up</source>
        <translation>Отменённые даты</translation>
    </message>
    <message>
        <source>Add a date given up</source>
        <translation>Добавить отменённую дату</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Звания</translation>
    </message>
    <message>
        <source>Add an honour</source>
        <translation>Добавить звание</translation>
    </message>
    <message>
        <source>Pupils, ensembles, children</source>
        <translation>Ученики, ансамбли, дети</translation>
    </message>
    <message>
        <source>Add a pupil or an ensemble</source>
        <translation>Добавить ученика или ансамбль</translation>
    </message>
    <message>
        <source>Teachers, members, parents</source>
        <translation>Учителя, участники, родители</translation>
    </message>
    <message>
        <source>Add a teacher or a member</source>
        <translation>Добавить учителя или участника</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Добавить сторону</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Продления</translation>
    </message>
    <message>
        <source>Add a renewal</source>
        <translation>Добавить продление</translation>
    </message>
    <message>
        <source>Series and events under it</source>
        <translation>Циклы и события по нему</translation>
    </message>
    <message>
        <source>Add a series or an event</source>
        <translation>Добавить цикл или событие</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Добавить соглашение</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Link a document</source>
        <translation>Связать документ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Link an entry</source>
        <translation>Связать единицу</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Добавить примечание</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>Добавить идентификатор</translation>
    </message>
    <message>
        <source>Copies and carriers</source>
        <translation>Экземпляры и носители</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Добавить экземпляр</translation>
    </message>
    <message>
        <source>Labels of the files</source>
        <translation>Метки файлов</translation>
    </message>
    <message>
        <source>Files on the timeline</source>
        <translation>Файлы на шкале времени</translation>
    </message>
    <message>
        <source>Add a stretch of a file</source>
        <translation>Добавить отрезок файла</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Rights and access</source>
        <translation>Права и доступ</translation>
    </message>
    <message>
        <source>Add “%1” to the vocabulary</source>
        <translation>Добавить «%1» в словарь</translation>
    </message>
    <message>
        <source>Make “%1” a new performer</source>
        <translation>Сделать «%1» новым исполнителем</translation>
    </message>
    <message>
        <source>Make “%1” a new place</source>
        <translation>Сделать «%1» новым местом</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Looking what is there…</source>
        <translation>Просмотр содержимого…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept…</source>
        <translation>Остановка; готовое сохраняется…</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 из %2 файлов</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 не прочитано</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 добавлено</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 уже было</translation>
    </message>
    <message>
        <source>%1 not audio or video</source>
        <translation>%1 не аудио и не видео</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 не удалось</translation>
    </message>
    <message>
        <source>Nothing was there to add</source>
        <translation>Добавлять было нечего</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>“%1” is there already: %2</source>
        <translation>«%1» уже есть в архиве: %2</translation>
    </message>
    <message>
        <source>“%1” was given twice.</source>
        <translation>«%1» указан дважды.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>LineageTree</name>
    <message>
        <source>Teachers: %1</source>
        <translation>Учителя: %1</translation>
    </message>
    <message>
        <source>Pupils: %1</source>
        <translation>Ученики: %1</translation>
    </message>
    <message>
        <source>Teachers and pupils</source>
        <translation>Учителя и ученики</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mugham Archive</source>
        <translation>Архив мугама</translation>
    </message>
    <message>
        <source>About Mugham Archive</source>
        <translation>О программе «Архив мугама»</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>Идёт внесение записей</translation>
    </message>
    <message>
        <source>Stop it and close? What is finished is kept, and the same import goes on from there next time.</source>
        <translation>Остановить и закрыть? Готовое сохранится, и в следующий раз внесение продолжится с этого места.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Select what is to be brought back.</source>
        <translation>Выберите, что вернуть.</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>Вернуть из корзины</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Остаётся этот</translation>
    </message>
    <message>
        <source>Let this one stay</source>
        <translation>Оставить этого</translation>
    </message>
    <message>
        <source>Has: %1</source>
        <translation>Имеет: %1</translation>
    </message>
    <message>
        <source>Goes to the other one: %1</source>
        <translation>Перейдёт к другому: %1</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Объединить «%1» с «%2»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Heard as</source>
        <translation>В каком качестве звучит</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Слушать всё</translation>
    </message>
    <message>
        <source>Teachers and pupils</source>
        <translation>Учителя и ученики</translation>
    </message>
    <message>
        <source>All in their recordings</source>
        <translation>Все, кто есть в этих записях</translation>
    </message>
    <message>
        <source>Heard together with</source>
        <translation>Звучит вместе с</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Истекает сегодня</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>Истекает через %1</translation>
    </message>
    <message>
        <source>Took place under it:</source>
        <translation>По нему прошло:</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Соглашений пока нет</translation>
    </message>
    <message>
        <source>Memorandums and contracts with partners stand here, and until when they hold.</source>
        <translation>Здесь меморандумы и договоры с партнёрами и срок их действия.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Внести папку</translation>
    </message>
    <message>
        <source>%1, %2 in force</source>
        <translation>%1, действует: %2</translation>
    </message>
    <message>
        <source>Ends within %1</source>
        <translation>Истекает в течение %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>Больше не действует</translation>
    </message>
    <message>
        <source>Partner and agreement</source>
        <translation>Партнёр и соглашение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>No agreement is so.</source>
        <translation>Таких соглашений нет.</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>Без партнёра</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Bring back the selected</source>
        <translation>Вернуть выбранное</translation>
    </message>
    <message>
        <source>Whole, with all that hung on it. No file on disk was touched.</source>
        <translation>Целиком, со всем связанным. Файлы на диске не тронуты.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>What is deleted lies here and can be brought back whole, also tomorrow.</source>
        <translation>Удалённое лежит здесь и возвращается целиком, в том числе завтра.</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Показать историю</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Went with it</source>
        <translation>Ушло вместе</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменение %1</translation>
    </message>
    <message>
        <source>Taken back by change %1</source>
        <translation>Отменено изменением %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись каталога</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>How it is described</source>
        <translation>Полнота описания</translation>
    </message>
    <message>
        <source>Nothing to describe yet</source>
        <translation>Пока нечего описывать</translation>
    </message>
    <message>
        <source>What recordings and events still lack stands here, with its numbers.</source>
        <translation>Здесь в числах показано, чего не хватает в описании записей и событий.</translation>
    </message>
    <message>
        <source>What is described</source>
        <translation>Что описано</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>%1 of %2 with named performers</source>
        <translation>исполнители названы в %1 из %2</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <translation>без даты: %1</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>без места: %1</translation>
    </message>
    <message>
        <source>%1 without segments</source>
        <translation>без разметки: %1</translation>
    </message>
    <message>
        <source>%1 without a rights statement</source>
        <translation>без сведений о правах: %1</translation>
    </message>
    <message>
        <source>%1 with missing files</source>
        <translation>без файлов на месте: %1</translation>
    </message>
    <message>
        <source>%1 with changed files</source>
        <translation>с изменёнными файлами: %1</translation>
    </message>
    <message>
        <source>%1 with unreadable files</source>
        <translation>с нечитаемыми файлами: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Сам документ</translation>
    </message>
    <message>
        <source>No file has been added to this document.</source>
        <translation>К этому документу не добавлен файл.</translation>
    </message>
    <message>
        <source>Add the file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>The file “%1” is not in the archive&apos;s folder. If you have it elsewhere, put it back: its content is compared with the checksum. Otherwise take it from a backup.</source>
        <translation>Файла «%1» нет в папке архива. Если он есть в другом месте, верните его: содержимое сверяется с контрольной суммой. Если нет, возьмите его из резервной копии.</translation>
    </message>
    <message>
        <source>Put the file back…</source>
        <translation>Вернуть файл…</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>Изображение не читается: %1</translation>
    </message>
    <message>
        <source>The PDF asks for a password: open it with another program above.</source>
        <translation>PDF требует пароль: откройте его выше другой программой.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its pages cannot be shown.</source>
        <translation>PDF повреждён: его страницы показать нельзя.</translation>
    </message>
    <message>
        <source>This kind of file is read with another program: open it above.</source>
        <translation>Такой файл читается другой программой: откройте его кнопкой выше.</translation>
    </message>
    <message>
        <source>Performers and partners</source>
        <translation>Исполнители и партнёры</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Циклы</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Возможные дубли</translation>
    </message>
    <message>
        <source>Looking for names that are alike…</source>
        <translation>Ищем похожие имена…</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Дублей не видно</translation>
    </message>
    <message>
        <source>Names that look alike stand here for somebody to decide.</source>
        <translation>Похожие имена ждут здесь решения.</translation>
    </message>
    <message>
        <source>Show all performers</source>
        <translation>Показать всех исполнителей</translation>
    </message>
    <message>
        <source>J and K or ↓ and ↑ go on and back, ← and → choose which one stays, M merges, N says that they are not the same.</source>
        <translation>J и K или ↓ и ↑ — вперёд и назад, ← и → — что остаётся, M объединяет, N говорит, что это не одно и то же.</translation>
    </message>
    <message>
        <source>The same: merge</source>
        <translation>Одно и то же: объединить</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не одно и то же</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not the same</source>
        <translation>«%1» и «%2» — не одно и то же</translation>
    </message>
    <message>
        <source>Agreements that end soon</source>
        <translation>Соглашения, срок которых скоро истекает</translation>
    </message>
    <message>
        <source>Within what time</source>
        <translation>За какое время</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>в течение %1</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>No agreement ends within this time.</source>
        <translation>За это время ни одно соглашение не истекает.</translation>
    </message>
    <message>
        <source>Done (Ctrl+E)</source>
        <translation>Готово (Ctrl+E)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Nothing was recorded, or it has not been brought in yet.</source>
        <translation>Не записано или запись ещё не внесена.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>What stood here is no longer in the archive, or is called something else by now.</source>
        <translation>То, что здесь было, больше не в архиве или теперь называется иначе.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Made one with another entry</source>
        <translation>Объединено с другой единицей</translation>
    </message>
    <message>
        <source>What was known of %1 stands with %2 now.</source>
        <translation>Всё, что известно о %1, теперь находится в %2.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>Удалено: «%1»</translation>
    </message>
    <message>
        <source>It lies in the bin and can be brought back whole.</source>
        <translation>Лежит в корзине, можно вернуть целиком.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Of everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>In the last week</source>
        <translation>За последнюю неделю</translation>
    </message>
    <message>
        <source>In the last month</source>
        <translation>За последний месяц</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>За последний год</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Кто изменил</translation>
    </message>
    <message>
        <source>Changes of</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>Changed when</source>
        <translation>Когда изменено</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Все авторы</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Показать более ранние изменения</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Пока ничего не изменено</translation>
    </message>
    <message>
        <source>Every change stands here with who made it, and can be taken back, also tomorrow.</source>
        <translation>Здесь видно каждое изменение и кто его внёс; любое можно отменить, в том числе завтра.</translation>
    </message>
    <message>
        <source>No such change</source>
        <translation>Таких изменений нет</translation>
    </message>
    <message>
        <source>Choose another person, another kind or a longer time above.</source>
        <translation>Выберите выше другого автора, другой вид или больший срок.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Единицы</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>A sample: every name and recording in it is invented.</source>
        <translation>Образец: все имена и записи в нём вымышлены.</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Добавлено последним</translation>
    </message>
    <message numerus="yes">
        <source>recordings</source>
        <translation>
            <numerusform>запись</numerusform>
            <numerusform>записи</numerusform>
            <numerusform>записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <translation>
            <numerusform>час</numerusform>
            <numerusform>часа</numerusform>
            <numerusform>часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events</source>
        <translation>
            <numerusform>событие</numerusform>
            <numerusform>события</numerusform>
            <numerusform>событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>performers</source>
        <translation>
            <numerusform>исполнитель</numerusform>
            <numerusform>исполнителя</numerusform>
            <numerusform>исполнителей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documents</source>
        <translation>
            <numerusform>документ</numerusform>
            <numerusform>документа</numerusform>
            <numerusform>документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners</source>
        <translation>
            <numerusform>партнёр</numerusform>
            <numerusform>партнёра</numerusform>
            <numerusform>партнёров</numerusform>
        </translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>Входящих нет</translation>
    </message>
    <message>
        <source>What is brought in waits here until somebody has looked at it and accepted it.</source>
        <translation>Внесённое ждёт здесь, пока его не просмотрят и не примут.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Accept the selected</source>
        <translation>Принять выбранные</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Принять все</translation>
    </message>
    <message>
        <source>Select the recordings that are to be accepted.</source>
        <translation>Выберите записи, которые нужно принять.</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Нет: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Есть: %1</translation>
    </message>
    <message>
        <source>Nothing is left to do here</source>
        <translation>Здесь больше нечего делать</translation>
    </message>
    <message>
        <source>Nothing in this list any more.</source>
        <translation>В этом списке больше ничего нет.</translation>
    </message>
    <message>
        <source>Show how all is described</source>
        <translation>Показать полноту описания</translation>
    </message>
    <message>
        <source>The whole archive</source>
        <translation>Весь архив</translation>
    </message>
    <message>
        <source>Teachers and pupils of %1</source>
        <translation>%1: учителя и ученики</translation>
    </message>
    <message>
        <source>No teacher and no pupil is named</source>
        <translation>Не указаны ни учителя, ни ученики</translation>
    </message>
    <message>
        <source>A tree grows here when relations between performers are described.</source>
        <translation>Древо появится здесь, когда будут описаны связи между исполнителями.</translation>
    </message>
    <message>
        <source>Open the performer&apos;s page</source>
        <translation>Открыть страницу исполнителя</translation>
    </message>
    <message>
        <source>Tree of this one</source>
        <translation>Древо этого</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>those nearest are shown</source>
        <translation>показаны ближайшие</translation>
    </message>
    <message>
        <source>The arrows go from one to the other, Enter opens the page, + and − zoom.</source>
        <translation>Стрелки переходят от одного к другому, Enter открывает страницу, + и − меняют размер.</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>Folders of audio and video files that are brought in stand here.</source>
        <translation>Здесь появятся внесённые папки со звуком и видео.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Событий пока нет</translation>
    </message>
    <message>
        <source>Concerts, lectures and conferences stand here, with every date they had.</source>
        <translation>Здесь концерты, лекции и конференции со всеми их датами.</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>No performers yet</source>
        <translation>Исполнителей пока нет</translation>
    </message>
    <message>
        <source>People and ensembles stand here as soon as a recording names them.</source>
        <translation>Люди и ансамбли появятся здесь, как только их назовёт запись.</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Мест пока нет</translation>
    </message>
    <message>
        <source>Halls, houses and towns stand here as soon as an event or a recording names them.</source>
        <translation>Залы, дома и города появятся здесь, как только их назовёт событие или запись.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>Programmes, posters, resolutions and memorandums stand here. Drop them on the window, or add them.</source>
        <translation>Здесь программы, афиши, решения и меморандумы. Перетащите их в окно или добавьте.</translation>
    </message>
    <message>
        <source>Nothing has all of these words</source>
        <translation>Нигде нет всех этих слов</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Добавить документы</translation>
    </message>
    <message>
        <source>Nobody has been recorded in this mode yet</source>
        <translation>В этом ладу пока нет записей</translation>
    </message>
    <message>
        <source>A recording stands here when it, or one of its segments, is described by the mode.</source>
        <translation>Запись появится здесь, когда она или её фрагмент будут описаны этим ладом.</translation>
    </message>
    <message>
        <source>Show all modes</source>
        <translation>Показать все лады</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Лад</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Лады</translation>
    </message>
    <message>
        <source>%1 of %2 have recordings</source>
        <translation>С записями: %1 из %2</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Events held together</source>
        <translation>Совместные события</translation>
    </message>
    <message>
        <source>No event names this organisation yet.</source>
        <translation>Пока ни одно событие не называет эту организацию.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Партнёров пока нет</translation>
    </message>
    <message>
        <source>Organisations that signed an agreement or held an event together stand here.</source>
        <translation>Здесь организации, подписавшие соглашение или проводившие события совместно.</translation>
    </message>
    <message>
        <source>Show all agreements</source>
        <translation>Показать все соглашения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Nothing has been described as held here</source>
        <translation>Здесь пока ничего не описано</translation>
    </message>
    <message>
        <source>Events and recordings stand here whose venue or place this is.</source>
        <translation>Здесь стоят события и записи, сделанные в этом месте.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Показать все события</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Nothing has this problem any more.</source>
        <translation>Этой проблемы больше нет.</translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>Показать все проблемы</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Nothing needs a hand</source>
        <translation>Ничего не требует внимания</translation>
    </message>
    <message>
        <source>Missing files, undated recordings and unnamed performers would stand here.</source>
        <translation>Здесь были бы пропавшие файлы, записи без даты и безымянные исполнители.</translation>
    </message>
    <message>
        <source>Show all recordings</source>
        <translation>Показать все записи</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Nothing to hear in this series yet</source>
        <translation>В этом цикле пока нечего слушать</translation>
    </message>
    <message>
        <source>Recordings stand here as soon as their events are put into this series.</source>
        <translation>Записи появятся здесь, как только их события войдут в этот цикл.</translation>
    </message>
    <message>
        <source>No events in this series yet</source>
        <translation>В этом цикле пока нет событий</translation>
    </message>
    <message>
        <source>Evenings and lectures stand here, also those that were postponed or cancelled.</source>
        <translation>Здесь вечера и лекции, в том числе отложенные и отменённые.</translation>
    </message>
    <message>
        <source>Seasons:</source>
        <translation>Сезоны:</translation>
    </message>
    <message>
        <source>Under:</source>
        <translation>Основание:</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Сезон</translation>
    </message>
    <message>
        <source>Series and seasons</source>
        <translation>Циклы и сезоны</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>Циклов пока нет</translation>
    </message>
    <message>
        <source>Recordings are gathered in series; folders that are brought in become series and events.</source>
        <translation>Записи собраны в циклы; внесённые папки становятся циклами и событиями.</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Эту страницу нельзя показать</translation>
    </message>
    <message>
        <source>Go to the first page</source>
        <translation>На главную страницу</translation>
    </message>
    <message>
        <source>The term stands on nothing here</source>
        <translation>Термин нигде не используется</translation>
    </message>
    <message>
        <source>What is described by it is listed here.</source>
        <translation>Здесь перечислено то, что им описано.</translation>
    </message>
    <message>
        <source>Show the vocabulary</source>
        <translation>Показать словарь</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>По-азербайджански</translation>
    </message>
    <message>
        <source>English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использовано</translation>
    </message>
    <message>
        <source>Add a term…</source>
        <translation>Добавить термин…</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>Изменить слова…</translation>
    </message>
    <message>
        <source>Merge two…</source>
        <translation>Объединить два…</translation>
    </message>
    <message>
        <source>%1 of %2 are used</source>
        <translation>Используется %1 из %2</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Добавить термин</translation>
    </message>
    <message>
        <source>Add the term “%1”</source>
        <translation>Добавить термин «%1»</translation>
    </message>
    <message>
        <source>Select the term whose words are to be changed.</source>
        <translation>Выберите термин, слова которого нужно изменить.</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Изменить слова</translation>
    </message>
    <message>
        <source>Change the words of “%1”</source>
        <translation>Изменить слова термина «%1»</translation>
    </message>
    <message>
        <source>Select the two terms that are the same.</source>
        <translation>Выберите два одинаковых термина.</translation>
    </message>
    <message>
        <source>Nothing took place under this agreement yet</source>
        <translation>По этому соглашению пока ничего не проводилось</translation>
    </message>
    <message>
        <source>Series and events that are linked to it stand here.</source>
        <translation>Здесь связанные с ним циклы и события.</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>Показать соглашение</translation>
    </message>
    <message>
        <source>What took place under it</source>
        <translation>Что по нему проводилось</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Mugham Archive</source>
        <translation>Архив мугама</translation>
    </message>
    <message>
        <source>Concerts and lectures, kept, described and heard. How would you like to begin?</source>
        <translation>Концерты и лекции: хранить, описывать, слушать. С чего начнём?</translation>
    </message>
    <message>
        <source>A folder can also be dropped anywhere on the window.</source>
        <translation>Папку можно просто перетащить в любое место окна.</translation>
    </message>
    <message>
        <source>Recordings are read where they are; nothing is ever written to them.</source>
        <translation>Записи читаются там, где лежат; в них никогда ничего не пишется.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>An archive that is already there, in a folder on this machine or on a share.</source>
        <translation>Уже существующий архив в папке на этом компьютере или в сети.</translation>
    </message>
    <message>
        <source>Make the sample archive</source>
        <translation>Создать образец архива</translation>
    </message>
    <message>
        <source>Four series of invented evenings with sound, to look around and to try things.</source>
        <translation>Четыре цикла вымышленных вечеров со звуком, чтобы осмотреться и попробовать.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Предыдущая страница (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Следующая страница (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Мельче (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>По ширине (0)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Unlink “%1”</source>
        <translation>Убрать связь с «%1»</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Добавить документ…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Связать…</translation>
    </message>
    <message>
        <source>It belongs to nothing yet.</source>
        <translation>Пока ни с чем не связан.</translation>
    </message>
    <message>
        <source>Take “%1” off the agreement</source>
        <translation>Убрать «%1» из соглашения</translation>
    </message>
    <message>
        <source>Add a party…</source>
        <translation>Добавить сторону…</translation>
    </message>
    <message>
        <source>Nobody is named as a party yet.</source>
        <translation>Стороны пока не указаны.</translation>
    </message>
    <message>
        <source>Link a series or an event…</source>
        <translation>Связать цикл или событие…</translation>
    </message>
    <message>
        <source>Nothing took place under it yet.</source>
        <translation>По нему пока ничего не проводилось.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>подписано %1</translation>
    </message>
    <message>
        <source>Take this renewal away</source>
        <translation>Убрать это продление</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Продлить…</translation>
    </message>
    <message>
        <source>Not renewed so far.</source>
        <translation>Пока не продлевалось.</translation>
    </message>
    <message>
        <source>Drop to give %1 these files.</source>
        <translation>Отпустите, чтобы добавить эти файлы к записи %1.</translation>
    </message>
    <message>
        <source>Drop to give the document %1 this file.</source>
        <translation>Отпустите, чтобы дать документу %1 этот файл.</translation>
    </message>
    <message>
        <source>Drop to add to %1.</source>
        <translation>Отпустите, чтобы добавить к %1.</translation>
    </message>
    <message>
        <source>Drop to add the documents to the archive; they can be linked afterwards.</source>
        <translation>Отпустите, чтобы добавить документы в архив; связать их можно потом.</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Добавить соглашение…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Добавить документы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Other documents are still being taken in; drop these again when that is done.</source>
        <translation>Ещё принимаются другие документы; отпустите эти снова, когда закончится.</translation>
    </message>
    <message>
        <source>Taking in %1…</source>
        <translation>Принимается: %1…</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>Добавлено: %1.</translation>
    </message>
    <message>
        <source>%1 there already: linked, not stored again.</source>
        <translation>Уже есть: %1. Связано, второй раз не сохранено.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Some files were not added</source>
        <translation>Некоторые файлы не добавлены</translation>
    </message>
    <message>
        <source>The document&apos;s file</source>
        <translation>Файл документа</translation>
    </message>
    <message>
        <source>The file is in its place.</source>
        <translation>Файл на своём месте.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Link a document</source>
        <translation>Связать документ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Link the document</source>
        <translation>Связать документ</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Связано.</translation>
    </message>
    <message>
        <source>Unlinked. Ctrl+Z brings it back.</source>
        <translation>Связь убрана. Ctrl+Z вернёт её.</translation>
    </message>
    <message>
        <source>such as 31.12.2030</source>
        <translation>например, 31.12.2030</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>such as Memorandum of understanding</source>
        <translation>например, Меморандум о взаимопонимании</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>A new agreement with…</source>
        <translation>Новое соглашение с…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add an agreement with “%1”</source>
        <translation>Добавить соглашение: «%1»</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>имя человека</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>such as director</source>
        <translation>например, директор</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Добавить сторону</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Добавлено.</translation>
    </message>
    <message>
        <source>%1 was taken off. Ctrl+Z brings it back.</source>
        <translation>%1: убрано. Ctrl+Z вернёт.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Продлено.</translation>
    </message>
    <message>
        <source>Taken away. Ctrl+Z brings it back.</source>
        <translation>Убрано. Ctrl+Z вернёт.</translation>
    </message>
    <message>
        <source>What took place under the agreement</source>
        <translation>Что проводилось по соглашению</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Что о нём сказано</translation>
    </message>
    <message>
        <source>Titles of honour</source>
        <translation>Почётные звания</translation>
    </message>
    <message>
        <source>Pupils, ensembles, children</source>
        <translation>Ученики, ансамбли, дети</translation>
    </message>
    <message>
        <source>Teachers, members, parents</source>
        <translation>Учителя, участники, родители</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Сезоны</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Events held there</source>
        <translation>События, прошедшие там</translation>
    </message>
    <message>
        <source>Recordings made there</source>
        <translation>Записи, сделанные там</translation>
    </message>
    <message>
        <source>Places within it</source>
        <translation>Места внутри</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Выступления</translation>
    </message>
    <message>
        <source>Performers and others</source>
        <translation>Исполнители и другие</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Terms below it</source>
        <translation>Подчинённые термины</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Употреблений:</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>The sound device “{name}” is gone; choose another one and play on.</source>
        <translation>Звуковое устройство «{name}» пропало; выберите другое и продолжайте слушать.</translation>
    </message>
    <message>
        <source>“{title}” has no sound files to play.</source>
        <translation>У записи «{title}» нет звуковых файлов.</translation>
    </message>
    <message>
        <source>There is no sound in {file}.</source>
        <translation>В файле {file} нет звука.</translation>
    </message>
    <message>
        <source>{file} cannot be played: it is damaged or is not a sound file.</source>
        <translation>Файл {file} нельзя воспроизвести: он повреждён или это не звуковой файл.</translation>
    </message>
    <message>
        <source>{file} cannot be played: it may not be read.</source>
        <translation>Файл {file} нельзя воспроизвести: нет права на чтение.</translation>
    </message>
    <message>
        <source>{file} cannot be played: it is not there, or its disk is not connected.</source>
        <translation>Файл {file} нельзя воспроизвести: его нет на месте или его диск не подключён.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Previous</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Место в записи</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Length; click for the time that remains</source>
        <translation>Длительность; нажмите, чтобы видеть оставшееся время</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Ничего не звучит</translation>
    </message>
    <message>
        <source>Choose a recording and press Ctrl+Enter</source>
        <translation>Выберите запись и нажмите Ctrl+Enter</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Пауза (Пробел)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Слушать (Пробел)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Перейти к:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Каталог:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Типы файлов:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Каталоги</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать ск&amp;рытые файлы</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Родительский каталог</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробный вид</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Скопировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>RecordingFiles</name>
    <message>
        <source>Select the recording first that the files belong to.</source>
        <translation>Сначала выберите запись, к которой относятся файлы.</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Файлы записи %1</translation>
    </message>
    <message>
        <source>Other files are still being read; add these again when that is done.</source>
        <translation>Другие файлы ещё читаются; добавьте эти ещё раз, когда чтение закончится.</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>Renew the agreement</source>
        <translation>Продлить соглашение</translation>
    </message>
    <message>
        <source>such as 31.12.2030</source>
        <translation>например, 31.12.2030</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>A renewal needs a last day.</source>
        <translation>У продления должен быть последний день.</translation>
    </message>
    <message>
        <source>It holds until %1 already; a renewal must go beyond that.</source>
        <translation>Оно и так действует до %1; продление должно идти дальше.</translation>
    </message>
    <message>
        <source>Understood: until %1</source>
        <translation>Понято: до %1</translation>
    </message>
    <message>
        <source>, signed %1</source>
        <translation>, подписано %1</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Play %1</source>
        <translation>Слушать: %1</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>Открыть запись</translation>
    </message>
</context>
<context>
    <name>SavedGroup</name>
    <message>
        <source>Taken away: %1. Ctrl+Z brings it back.</source>
        <translation>Убрано: %1. Ctrl+Z вернёт.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Add a performer</source>
        <translation>Добавить исполнителя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Other spellings, one on each line</source>
        <translation>Другие написания, по одному в строке</translation>
    </message>
    <message>
        <source>In any alphabet; the search finds all of them.</source>
        <translation>Любым алфавитом; поиск найдёт их все.</translation>
    </message>
    <message>
        <source>What it names</source>
        <translation>Что называет</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Другие написания</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>spelt: %1</source>
        <translation>написано: %1</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>записи: %1</translation>
    </message>
    <message>
        <source>Is this the same?</source>
        <translation>Это тот же?</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>Already in the archive</source>
        <translation>Уже в архиве</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Тот же</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Somebody else: this is remembered and not asked again (Alt+E)</source>
        <translation>Другой: это запомнится и больше не спросится (Alt+E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>This is %1 (Enter)</source>
        <translation>Это %1 (Enter)</translation>
    </message>
    <message>
        <source>not in the archive yet</source>
        <translation>ещё нет в архиве</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>It stands in the library with the number of recordings it finds.</source>
        <translation>Он стоит в библиотеке с числом найденных записей.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved in the library: %1</source>
        <translation>Сохранено в библиотеке: %1</translation>
    </message>
    <message>
        <source>Recordings found</source>
        <translation>Найденные записи</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Введите, чтобы найти</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Здесь ничего так не называется.</translation>
    </message>
    <message>
        <source>Enter: only this · Ctrl+Enter: this too · Shift+Enter: without it</source>
        <translation>Enter: только это · Ctrl+Enter: и это · Shift+Enter: без этого</translation>
    </message>
    <message>
        <source>%1 more with fewer recordings: find them from the search box.</source>
        <translation>Ещё %1 с меньшим числом записей: ищите их через строку поиска.</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Сузить поиск</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>Ещё %1</translation>
    </message>
    <message>
        <source>%1: all values</source>
        <translation>%1: все значения</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>Click: only this. Ctrl+click: this too. Click twice: without it.</source>
        <translation>Щелчок: только это. Ctrl+щелчок: и это. Два щелчка: без этого.</translation>
    </message>
    <message>
        <source>Click: without it. Delete: let it go.</source>
        <translation>Щелчок: без этого. Delete: снять.</translation>
    </message>
    <message>
        <source>Click: let it go.</source>
        <translation>Щелчок: снять.</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Только это</translation>
    </message>
    <message>
        <source>This too</source>
        <translation>И это</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Без этого</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Recordings by year</source>
        <translation>Записи по годам</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>С года</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>По год</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>No performer, series or event has this name.</source>
        <translation>Исполнителя, цикла или события с таким названием нет.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Let everything go that was chosen; the words stay</source>
        <translation>Снять всё выбранное; слова останутся</translation>
    </message>
    <message>
        <source>Save this search in the library (Ctrl+D)</source>
        <translation>Сохранить этот поиск в библиотеке (Ctrl+D)</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Сузить</translation>
    </message>
    <message>
        <source>What the search can be narrowed by (Ctrl+Shift+F)</source>
        <translation>Чем можно сузить поиск (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>Say what to look for after “%1:”.</source>
        <translation>Напишите после «%1:», что искать.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood as “%2”.</source>
        <translation>«%1» нельзя понять как «%2».</translation>
    </message>
    <message>
        <source>The archive knows no “%1” under “%2”.</source>
        <translation>Архив не знает «%1» в поле «%2».</translation>
    </message>
    <message>
        <source>This bracket closes nothing: %1</source>
        <translation>Эта скобка ничего не закрывает: %1</translation>
    </message>
    <message>
        <source>This bracket is not closed: %1</source>
        <translation>Эта скобка не закрыта: %1</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Was this meant: %1?</source>
        <translation>Имелось в виду: %1?</translation>
    </message>
    <message>
        <source>No recording was found</source>
        <translation>Записей не найдено</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Perhaps one of these was meant:</source>
        <translation>Возможно, имелось в виду одно из этого:</translation>
    </message>
    <message>
        <source>What has this name stands above, but no recording belongs to it here.</source>
        <translation>То, что так называется, стоит выше, но записей к нему здесь нет.</translation>
    </message>
    <message>
        <source>Titles, names in every spelling, series, events, modes and notes were searched. Fewer words, or the beginning of a word, find more.</source>
        <translation>Искали в названиях, именах во всех написаниях, циклах, событиях, ладах и примечаниях. Меньше слов или начало слова найдут больше.</translation>
    </message>
    <message>
        <source>Series of this name</source>
        <translation>Цикл с таким названием</translation>
    </message>
    <message>
        <source>Names like it</source>
        <translation>Похожие имена</translation>
    </message>
    <message>
        <source>Words like it</source>
        <translation>Похожие слова</translation>
    </message>
    <message>
        <source>The nearest years</source>
        <translation>Ближайшие годы</translation>
    </message>
    <message>
        <source>The same words anywhere, also in notes</source>
        <translation>Те же слова где угодно, в том числе в примечаниях</translation>
    </message>
    <message>
        <source>The same search with less</source>
        <translation>Тот же поиск без этого</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Без: %1</translation>
    </message>
    <message>
        <source>Elsewhere in the archive</source>
        <translation>В других местах архива</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Delete takes it out of the search</source>
        <translation>Delete убирает это из поиска</translation>
    </message>
    <message>
        <source>Take “%1” out of the search (Delete)</source>
        <translation>Убрать «%1» из поиска (Delete)</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Лад</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Kind of recording</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Имеется</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Шифр</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search: performer, title, mode, series…</source>
        <translation>Поиск: исполнитель, название, лад, цикл…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the whole archive (Ctrl+F); names are found however they are spelt</source>
        <translation>Искать во всём архиве (Ctrl+F); имена находятся, как бы их ни писали</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Add a segment</source>
        <translation>Добавить фрагмент</translation>
    </message>
    <message>
        <source>Lines of a table, or of notes such as “3:12 Mayə-rast”</source>
        <translation>Строки таблицы или заметок вроде «3:12 Mayə-rast»</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Вставить список</translation>
    </message>
    <message>
        <source>F2 or a letter: type · Ctrl+Enter: play · Alt+Enter: open · Del: bin</source>
        <translation>F2 или буква: ввод · Ctrl+Enter: слушать · Alt+Enter: открыть · Del: в корзину</translation>
    </message>
    <message>
        <source>Open the segment&apos;s page</source>
        <translation>Открыть страницу фрагмента</translation>
    </message>
    <message>
        <source>Put into the bin…</source>
        <translation>В корзину …</translation>
    </message>
    <message>
        <source>Drop a new segment of %1</source>
        <translation>Отбросить новый фрагмент: %1</translation>
    </message>
    <message>
        <source>As the recording has it: %1</source>
        <translation>Как в записи: %1</translation>
    </message>
    <message>
        <source>Nothing is on the clipboard: copy lines of a table or of a text first.</source>
        <translation>В буфере обмена ничего нет: сначала скопируйте строки таблицы или текста.</translation>
    </message>
    <message>
        <source>Paste %1 into %2</source>
        <translation>Вставка в %2: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was pasted. It is on the clipboard still.</source>
        <translation>Остановлено, ничего не вставлено. Текст всё ещё в буфере обмена.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) added.</source>
        <translation>
            <numerusform>Добавлен %n фрагмент.</numerusform>
            <numerusform>Добавлены %n фрагмента.</numerusform>
            <numerusform>Добавлено %n фрагментов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) changed.</source>
        <translation>
            <numerusform>Изменён %n фрагмент.</numerusform>
            <numerusform>Изменены %n фрагмента.</numerusform>
            <numerusform>Изменено %n фрагментов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait: why stands beside them.</source>
        <translation>
            <numerusform>%n ячейка ждёт: причина указана рядом.</numerusform>
            <numerusform>%n ячейки ждут: причины указаны рядом.</numerusform>
            <numerusform>%n ячеек ждут: причины указаны рядом.</numerusform>
        </translation>
    </message>
    <message>
        <source>a new segment</source>
        <translation>новый фрагмент</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>Вернуть из корзины</translation>
    </message>
    <message>
        <source>There is no archive at “{where}”.</source>
        <translation>По адресу «{where}» архива нет.</translation>
    </message>
    <message>
        <source>The archive at “{where}” cannot be opened: {cause}.</source>
        <translation>Архив «{where}» не открывается: {cause}.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>There is no change {number}.</source>
        <translation>Изменения {number} нет.</translation>
    </message>
    <message>
        <source>They are not in the bin any more.</source>
        <translation>Их уже нет в корзине.</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>Сохранить поиск «{name}»</translation>
    </message>
    <message>
        <source>Rename a saved search to “{name}”</source>
        <translation>Переименовать сохранённый поиск в «{name}»</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Удалить сохранённый поиск</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {reason}.</source>
        <translation>Папку «{folder}» создать не удалось: {reason}.</translation>
    </message>
    <message>
        <source>the &apos;bext&apos; chunk is shorter than the standard asks</source>
        <translation>блок «bext» короче, чем требует стандарт</translation>
    </message>
    <message>
        <source>bext {name} decoded as {encoding}</source>
        <translation>bext {name} прочитано как {encoding}</translation>
    </message>
    <message>
        <source>tags decoded as {encoding}</source>
        <translation>теги прочитаны как {encoding}</translation>
    </message>
    <message>
        <source>letters of another alphabet put right in “{text}”</source>
        <translation>буквы другого алфавита исправлены: «{text}»</translation>
    </message>
    <message>
        <source>it is damaged or in no format that can be read</source>
        <translation>файл повреждён, или его формат не читается</translation>
    </message>
    <message>
        <source>its streams are damaged</source>
        <translation>его потоки повреждены</translation>
    </message>
    <message>
        <source>it holds neither sound nor moving pictures</source>
        <translation>в нём нет ни звука, ни видео</translation>
    </message>
    <message>
        <source>a picture in the tags is damaged</source>
        <translation>изображение в тегах повреждено</translation>
    </message>
    <message>
        <source>The file is damaged: reading it ended in {error}.</source>
        <translation>Файл повреждён: чтение закончилось ошибкой {error}.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Это папка, а не файл.</translation>
    </message>
    <message>
        <source>This is not an ordinary file but a pipe, a socket or a device.</source>
        <translation>Это не обычный файл, а канал, сокет или устройство.</translation>
    </message>
    <message>
        <source>The file is empty (zero bytes).</source>
        <translation>Файл пуст (ноль байт).</translation>
    </message>
    <message>
        <source>The file may not be read: permission is missing.</source>
        <translation>Файл нельзя прочитать: нет прав.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Файла больше нет на месте.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Файл не читается: {reason}.</translation>
    </message>
    <message>
        <source>The file is a damaged WAV file that does not say how its sound is stored.</source>
        <translation>Это повреждённый файл WAV: в нём не указано, как записан звук.</translation>
    </message>
    <message>
        <source>the &apos;{chunk}&apos; chunk is damaged</source>
        <translation>блок «{chunk}» повреждён</translation>
    </message>
    <message>
        <source>The file is not an audio or video file.</source>
        <translation>Это не звуковой и не видеофайл.</translation>
    </message>
    <message>
        <source>the chunks end in unreadable bytes at {position}</source>
        <translation>с позиции {position} блоки не читаются</translation>
    </message>
    <message>
        <source>the file is cut off within its &apos;{chunk}&apos; chunk</source>
        <translation>файл обрывается внутри блока «{chunk}»</translation>
    </message>
    <message>
        <source>the size of the sound data is not given; taken from the size of the file</source>
        <translation>размер звуковых данных не указан; взят из размера файла</translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: {n} bytes of sound are missing</source>
        <translation>
            <numerusform>файл обрывается: не хватает {n} байта звука</numerusform>
            <numerusform>файл обрывается: не хватает {n} байт звука</numerusform>
            <numerusform>файл обрывается: не хватает {n} байт звука</numerusform>
        </translation>
    </message>
    <message>
        <source>INFO tags decoded as {encoding}</source>
        <translation>теги INFO прочитаны как {encoding}</translation>
    </message>
    <message>
        <source>the file does not say how its sound is stored</source>
        <translation>в файле не указано, как записан звук</translation>
    </message>
    <message>
        <source>the file has no sound data</source>
        <translation>в файле нет звуковых данных</translation>
    </message>
    <message>
        <source>“{partner}” is {kind}; only people and organisations can be parties.</source>
        <translation>«{partner}» не может быть стороной (вид: {kind}): сторонами бывают только люди и организации.</translation>
    </message>
    <message>
        <source>This party is named already.</source>
        <translation>Эта сторона уже указана.</translation>
    </message>
    <message>
        <source>This party is no longer named on the agreement.</source>
        <translation>Эта сторона больше не указана в соглашении.</translation>
    </message>
    <message>
        <source>A renewal needs a last day.</source>
        <translation>У продления должен быть последний день.</translation>
    </message>
    <message>
        <source>The agreement holds until {former} already; a renewal must go beyond that.</source>
        <translation>Соглашение и так действует до {former}; продление должно идти дальше.</translation>
    </message>
    <message>
        <source>This renewal is no longer there.</source>
        <translation>Этого продления больше нет.</translation>
    </message>
    <message>
        <source>“{entry}” is {kind}; only series and events take place under agreements.</source>
        <translation>«{entry}» нельзя отнести к соглашению (вид: {kind}): по соглашениям проводятся только циклы и события.</translation>
    </message>
    <message>
        <source>“{entry}” is not under this agreement any more.</source>
        <translation>«{entry}» больше не относится к этому соглашению.</translation>
    </message>
    <message>
        <source>“{ref}” is no agreement.</source>
        <translation>«{ref}» – не соглашение.</translation>
    </message>
    <message>
        <source>Only what is of the same kind can be compared.</source>
        <translation>Сравнивать можно только одинаковое по виду.</translation>
    </message>
    <message>
        <source>Only agents, places, series and terms can be merged, not {kind}.</source>
        <translation>Объединять можно только лица и организации, места, циклы и термины; этот вид – нельзя: {kind}.</translation>
    </message>
    <message>
        <source>Something cannot be merged with itself.</source>
        <translation>Нельзя объединить что-либо с самим собой.</translation>
    </message>
    <message>
        <source>Only what is of the same kind can be merged: there is no {kind} {number}.</source>
        <translation>Объединять можно только одинаковое по виду: единицы {number} такого вида нет ({kind}).</translation>
    </message>
    <message>
        <source>Only two terms of the same vocabulary can be merged.</source>
        <translation>Объединить можно только два термина одного словаря.</translation>
    </message>
    <message>
        <source>The program itself relies on these terms; they cannot be merged.</source>
        <translation>На эти термины опирается сама программа; их нельзя объединить.</translation>
    </message>
    <message>
        <source>The vocabulary “{scheme}” has no term “{code}”.</source>
        <translation>В словаре «{scheme}» нет термина «{code}».</translation>
    </message>
    <message>
        <source>Only agents, places and series can be split, not {kind}.</source>
        <translation>Разделять можно только лица и организации, места и циклы; этот вид – нельзя: {kind}.</translation>
    </message>
    <message>
        <source>There is no such {kind} any more.</source>
        <translation>Такой единицы больше нет ({kind}).</translation>
    </message>
    <message>
        <source>Only what is its own can be taken from it.</source>
        <translation>Отделить можно только то, что ему принадлежит.</translation>
    </message>
    <message>
        <source>Nothing hangs on {kind} by “{column}”.</source>
        <translation>С этим видом ({kind}) ничего не связано через «{column}».</translation>
    </message>
    <message>
        <source>The new one needs a name: give it one of the names, or another one.</source>
        <translation>Новому нужно имя: отдайте ему одно из имён или дайте другое.</translation>
    </message>
    <message>
        <source>One of the names has to stay.</source>
        <translation>Одно из имён должно остаться.</translation>
    </message>
    <message>
        <source>There is no such term any more.</source>
        <translation>Такого термина больше нет.</translation>
    </message>
    <message>
        <source>There is no vocabulary “{scheme}”.</source>
        <translation>Словаря «{scheme}» нет.</translation>
    </message>
    <message>
        <source>A term needs a word in one language at least.</source>
        <translation>Термину нужно слово хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>The vocabulary has “{word}” already; merge the two if they are the same.</source>
        <translation>В словаре уже есть «{word}»; если это одно и то же, объедините их.</translation>
    </message>
    <message>
        <source>There is nothing of it left in the bin.</source>
        <translation>В корзине от этого ничего не осталось.</translation>
    </message>
    <message>
        <source>The century is missing; write the year with four figures, like 18.03.2011.</source>
        <translation>Не указан век; напишите год четырьмя цифрами, например 18.03.2011.</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>Месяца {month} нет.</translation>
    </message>
    <message>
        <source>The century is missing; write 19{years}s or 18{years}s.</source>
        <translation>Не указан век; напишите 19{years}-е или 18{years}-е.</translation>
    </message>
    <message>
        <source>Nothing is written; leave the date empty when it is unknown.</source>
        <translation>Ничего не написано; если дата неизвестна, оставьте её пустой.</translation>
    </message>
    <message>
        <source>A date is at most {most} characters long; put the rest into a note.</source>
        <translation>В дате не больше {most} знаков; остальное напишите в примечании.</translation>
    </message>
    <message>
        <source>An unknown date is not written down; leave the date empty and say why in a note.</source>
        <translation>Неизвестная дата не пишется; оставьте её пустой и объясните в примечании.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood as a date; write it like 18.03.2011, March 2011 or about 1965.</source>
        <translation>«{typed}» непонятно как дата; напишите, например, 18.03.2011, март 2011 или около 1965.</translation>
    </message>
    <message>
        <source>“{relation}” is no relation of documents, only {known}.</source>
        <translation>«{relation}» – не связь документов; возможны: {known}.</translation>
    </message>
    <message>
        <source>“{document}” is not linked to “{entry}” in this way any more.</source>
        <translation>«{document}» больше не связан таким образом с «{entry}».</translation>
    </message>
    <message>
        <source>“{document}” is no document.</source>
        <translation>«{document}» – не документ.</translation>
    </message>
    <message>
        <source>A document cannot be linked to “{entry}”.</source>
        <translation>Документ нельзя связать с «{entry}».</translation>
    </message>
    <message>
        <source>“{text}” should be FIELD=VALUE.</source>
        <translation>«{text}» должно быть вида ПОЛЕ=ЗНАЧЕНИЕ.</translation>
    </message>
    <message>
        <source>“{text}” should say which {name} goes, by its place: {name}-=1.</source>
        <translation>«{text}» должно назвать по месту, что убрать ({name}): {name}-=1.</translation>
    </message>
    <message>
        <source>There is no {what} {row}: it has {amount}.</source>
        <translation>Строки {row} нет ({what}): всего {amount}.</translation>
    </message>
    <message>
        <source>“{value}” is not a place such as 1.</source>
        <translation>«{value}» – не номер по порядку; пишите, например, 1.</translation>
    </message>
    <message>
        <source>“{piece}” should be one of the fields {known}, with = and a value.</source>
        <translation>«{piece}» должно быть одним из полей {known} со знаком = и значением.</translation>
    </message>
    <message>
        <source>A title cannot be empty.</source>
        <translation>Название не может быть пустым.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Имя не может быть пустым.</translation>
    </message>
    <message>
        <source>A segment belongs to a recording; say which.</source>
        <translation>Фрагмент относится к записи; укажите, к какой.</translation>
    </message>
    <message>
        <source>A new {kind} cannot belong to “{within}”, which is of the kind {above}.</source>
        <translation>Новая единица (вид: {kind}) не может входить в «{within}» (вид: {above}).</translation>
    </message>
    <message>
        <source>{field} was “{base}”, somebody made it “{theirs}”, and you typed “{mine}”</source>
        <translation>в поле «{field}» было «{base}», кто-то написал «{theirs}», а вы – «{mine}»</translation>
    </message>
    <message>
        <source>Meanwhile it was changed elsewhere: {said}.</source>
        <translation>Тем временем это изменено в другом месте: {said}.</translation>
    </message>
    <message>
        <source>{what} cannot be empty.</source>
        <translation>Поле «{what}» не может быть пустым.</translation>
    </message>
    <message>
        <source>{what} has no “{name}”. It has: {known}.</source>
        <translation>Здесь ({what}) нет поля «{name}». Есть: {known}.</translation>
    </message>
    <message>
        <source>Titles and names are kept in az, en and ru, not in “{language}”.</source>
        <translation>Названия и имена хранятся на az, en и ru, а не на «{language}».</translation>
    </message>
    <message>
        <source>“{value}” is not an {name}: it has sixteen digits, such as {example}.</source>
        <translation>«{value}» – не {name}: в нём шестнадцать цифр, например {example}.</translation>
    </message>
    <message>
        <source>“{value}” is not an {name}: its check digit does not agree; look for a slip of the pen.</source>
        <translation>«{value}» – не {name}: контрольная цифра не сходится; поищите описку.</translation>
    </message>
    <message>
        <source>“{value}” is not a ROR number such as 05dxps055.</source>
        <translation>«{value}» – не номер ROR; он бывает таким: 05dxps055.</translation>
    </message>
    <message>
        <source>“{value}” is not a ROR number: its check digits do not agree.</source>
        <translation>«{value}» – не номер ROR: контрольные цифры не сходятся.</translation>
    </message>
    <message>
        <source>“{value}” is not a VIAF number: it has digits only, such as 95216565.</source>
        <translation>«{value}» – не номер VIAF: в нём только цифры, например 95216565.</translation>
    </message>
    <message>
        <source>“{value}” is not a Wikidata item such as Q546936.</source>
        <translation>«{value}» – не элемент Wikidata; он бывает таким: Q546936.</translation>
    </message>
    <message>
        <source>“{value}” is not an ISRC such as AZ-A01-19-00012.</source>
        <translation>«{value}» – не ISRC; он бывает таким: AZ-A01-19-00012.</translation>
    </message>
    <message>
        <source>“{value}” is not an ARK such as ark:/12345/x7.</source>
        <translation>«{value}» – не ARK; он бывает таким: ark:/12345/x7.</translation>
    </message>
    <message>
        <source>“{value}” is not a GeoNames number such as 587084.</source>
        <translation>«{value}» – не номер GeoNames; он бывает таким: 587084.</translation>
    </message>
    <message>
        <source>“{value}” is not an address that begins with https:// or http://.</source>
        <translation>«{value}» – не адрес, начинающийся с https:// или http://.</translation>
    </message>
    <message>
        <source>The vocabulary of {vocabulary} has no “{typed}”.</source>
        <translation>В словаре «{vocabulary}» нет «{typed}».</translation>
    </message>
    <message>
        <source>“{typed}” is not a rights statement such as InC or CNE, nor the address of one.</source>
        <translation>«{typed}» – не правовая помета (например, InC или CNE) и не её адрес.</translation>
    </message>
    <message>
        <source>“{typed}” is {kind}, not {wanted}.</source>
        <translation>«{typed}» сюда не подходит: это {kind}, а нужно: {wanted}.</translation>
    </message>
    <message>
        <source>There is no entry “{typed}” in this archive that is {wanted}.</source>
        <translation>В этом архиве не нашлось «{typed}» ({wanted}).</translation>
    </message>
    <message>
        <source>“{typed}” may be any of {found}; give the reference of the one that is meant.</source>
        <translation>«{typed}» может быть любым из: {found}; укажите шифр нужного.</translation>
    </message>
    <message numerus="yes">
        <source>“{typed}” is not the place of one of the recording&apos;s {n} copies.</source>
        <translation>
            <numerusform>«{typed}» – не место копии этой записи (всего {n} копия).</numerusform>
            <numerusform>«{typed}» – не место копии этой записи (всего {n} копии).</numerusform>
            <numerusform>«{typed}» – не место копии этой записи (всего {n} копий).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is not the path of exactly one file of the archive.</source>
        <translation>«{typed}» – не путь ровно одного файла архива.</translation>
    </message>
    <message>
        <source>“{typed}” is not a term written as scheme:code, such as instrument:tar.</source>
        <translation>«{typed}» – не термин, записанный как схема:код, например instrument:tar.</translation>
    </message>
    <message>
        <source>{ref} lists its own participants already.</source>
        <translation>{ref}: участники уже перечислены отдельно.</translation>
    </message>
    <message>
        <source>{ref} has no participants to take over: neither its recording nor its event lists any.</source>
        <translation>{ref}: перенять некого: участники не указаны ни у записи, ни у события.</translation>
    </message>
    <message>
        <source>{ref} lists no participants of its own.</source>
        <translation>{ref}: своих участников не указано.</translation>
    </message>
    <message>
        <source>{ref} has nothing to inherit: neither its recording nor its event lists participants.</source>
        <translation>{ref}: наследовать нечего: участники не указаны ни у записи, ни у события.</translation>
    </message>
    <message>
        <source>A trio needs at least one of its three.</source>
        <translation>Из трио нужен хотя бы один.</translation>
    </message>
    <message>
        <source>“{typed}” is too long: {longest} letters are the most.</source>
        <translation>«{typed}» – слишком длинно: можно не больше {longest} букв.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>«{typed}» – не целое число.</translation>
    </message>
    <message>
        <source>“{typed}” is too large a number.</source>
        <translation>«{typed}» – слишком большое число.</translation>
    </message>
    <message>
        <source>“{typed}” is too small: {least} is the least.</source>
        <translation>«{typed}» – слишком мало: наименьшее – {least}.</translation>
    </message>
    <message>
        <source>“{typed}” is not one of {known}.</source>
        <translation>«{typed}» – ни одно из: {known}.</translation>
    </message>
    <message>
        <source>“{typed}” is neither yes nor no.</source>
        <translation>«{typed}» – ни да, ни нет.</translation>
    </message>
    <message>
        <source>“{typed}” is not a country in two letters, such as AZ.</source>
        <translation>«{typed}» – не страна двумя буквами, например AZ.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time zone such as Asia/Baku.</source>
        <translation>«{typed}» – не часовой пояс; пишите, например, Asia/Baku.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day such as 19:30.</source>
        <translation>«{typed}» – не время суток; пишите, например, 19:30.</translation>
    </message>
    <message>
        <source>“{value}” is not a time such as 1:02:03, 62:03 or 3723.</source>
        <translation>«{value}» – не время; пишите 1:02:03, 62:03 или 3723.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day such as 2030-12-31.</source>
        <translation>«{typed}» – не день; пишите, например, 2030-12-31.</translation>
    </message>
    <message>
        <source>More than {most} texts would change; take fewer entries or look for something narrower.</source>
        <translation>Изменилось бы больше {most} текстов; возьмите меньше единиц или ищите точнее.</translation>
    </message>
    <message>
        <source>There is no text “{name}” to be replaced.</source>
        <translation>Текста «{name}», который можно заменить, нет.</translation>
    </message>
    <message>
        <source>{what} comes with the files that are imported; it cannot be added by hand.</source>
        <translation>Это ({what}) приходит с внесёнными файлами; вручную не добавляется.</translation>
    </message>
    <message>
        <source>{what} needs its {lacking}.</source>
        <translation>Нельзя добавить без поля «{lacking}» ({what}).</translation>
    </message>
    <message>
        <source>{what} belongs to its copy; it cannot be taken away by hand.</source>
        <translation>Это ({what}) относится к своей копии; вручную не убирается.</translation>
    </message>
    <message>
        <source>The preferred name stays; make another one preferred first.</source>
        <translation>Основное имя остаётся; сначала сделайте основным другое.</translation>
    </message>
    <message>
        <source>The main title stays; make another one main first.</source>
        <translation>Основное название остаётся; сначала сделайте основным другое.</translation>
    </message>
    <message numerus="yes">
        <source>This copy has {n} files; it can only be marked as lost or given away.</source>
        <translation>
            <numerusform>У этой копии {n} файл; её можно только отметить как утраченную или переданную.</numerusform>
            <numerusform>У этой копии {n} файла; её можно только отметить как утраченную или переданную.</numerusform>
            <numerusform>У этой копии {n} файлов; её можно только отметить как утраченную или переданную.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} has no place that could be changed.</source>
        <translation>Порядок здесь ({what}) не меняется.</translation>
    </message>
    <message>
        <source>This {what} is no longer there; somebody took it away.</source>
        <translation>Этого ({what}) больше нет: кто-то это убрал.</translation>
    </message>
    <message>
        <source>One title must be main; make another one main first.</source>
        <translation>Одно название должно быть основным; сначала сделайте основным другое.</translation>
    </message>
    <message>
        <source>One name must be preferred; make another one preferred first.</source>
        <translation>Одно имя должно быть основным; сначала сделайте основным другое.</translation>
    </message>
    <message>
        <source>It already has the {scheme} number “{value}”.</source>
        <translation>Номер «{value}» ({scheme}) уже указан.</translation>
    </message>
    <message>
        <source>Nobody can be related to themselves.</source>
        <translation>Никто не может быть связан с самим собой.</translation>
    </message>
    <message>
        <source>This relation is there already.</source>
        <translation>Такая связь уже есть.</translation>
    </message>
    <message>
        <source>This one is there already.</source>
        <translation>Это уже есть.</translation>
    </message>
    <message>
        <source>A copy cannot have been made from itself.</source>
        <translation>Копия не может быть сделана с самой себя.</translation>
    </message>
    <message>
        <source>A stretch of a file cannot end before it begins.</source>
        <translation>Отрезок файла не может кончаться раньше, чем начинается.</translation>
    </message>
    <message>
        <source>A document cannot belong to itself.</source>
        <translation>Документ не может относиться к самому себе.</translation>
    </message>
    <message>
        <source>On {kind} no “{name}” can hang. What can: {known}.</source>
        <translation>У этого вида ({kind}) не бывает «{name}». Бывает: {known}.</translation>
    </message>
    <message>
        <source>A new date must be given; without one the event is postponed.</source>
        <translation>Нужно указать новую дату; без неё событие считается отложенным.</translation>
    </message>
    <message>
        <source>The event has that date already.</source>
        <translation>У события и так эта дата.</translation>
    </message>
    <message>
        <source>The event is cancelled already.</source>
        <translation>Событие уже отменено.</translation>
    </message>
    <message>
        <source>“{ref}” is no event: only events are put off, moved, cancelled or held.</source>
        <translation>«{ref}» – не событие: откладывают, переносят, отменяют и проводят только события.</translation>
    </message>
    <message>
        <source>From where it begins to where it ends it lasts {lasts}.</source>
        <translation>От начала до конца она длится {lasts}.</translation>
    </message>
    <message>
        <source>{kind} has no field “{name}”. It has: {others}.</source>
        <translation>У этого вида ({kind}) нет поля «{name}». Есть: {others}.</translation>
    </message>
    <message>
        <source>A segment cannot end before it begins.</source>
        <translation>Фрагмент не может кончаться раньше, чем начинается.</translation>
    </message>
    <message>
        <source>An entry cannot belong to itself.</source>
        <translation>Единица не может входить в саму себя.</translation>
    </message>
    <message>
        <source>An entry cannot come to stand below itself.</source>
        <translation>Единица не может оказаться ниже самой себя.</translation>
    </message>
    <message>
        <source>A segment can stand only inside another one of the same recording.</source>
        <translation>Фрагмент может находиться только внутри другого фрагмента той же записи.</translation>
    </message>
    <message>
        <source>None of them is in the archive any more.</source>
        <translation>Ничего из этого в архиве больше нет.</translation>
    </message>
    <message>
        <source>Only entries of one kind can be edited together.</source>
        <translation>Вместе можно править только единицы одного вида.</translation>
    </message>
    <message>
        <source>Say what is to be found.</source>
        <translation>Напишите, что найти.</translation>
    </message>
    <message>
        <source>“{text}” is not an expression that can be read: {error}.</source>
        <translation>«{text}» – выражение, которое не читается: {error}.</translation>
    </message>
    <message>
        <source>An expression with a choice or a repetition inside a repetition may take forever; make it simpler.</source>
        <translation>Выражение с выбором или повтором внутри повтора может выполняться бесконечно; упростите его.</translation>
    </message>
    <message>
        <source>The expression has no group {part} that could stand in the replacement.</source>
        <translation>В выражении нет группы {part} для замены.</translation>
    </message>
    <message>
        <source>The expression has no group “{name}” that could stand in the replacement.</source>
        <translation>В выражении нет группы «{name}» для замены.</translation>
    </message>
    <message>
        <source>“\{letter}” means nothing in a replacement; a backslash is written “\\”.</source>
        <translation>«\{letter}» в замене ничего не значит; обратная косая черта пишется «\\».</translation>
    </message>
    <message>
        <source>There is no vocabulary “{scheme}”. There are: {known}.</source>
        <translation>Словаря «{scheme}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>The vocabulary of {vocabulary} is fixed; nothing can be added to it.</source>
        <translation>Словарь «{vocabulary}» закрыт; добавить в него ничего нельзя.</translation>
    </message>
    <message>
        <source>A term needs a word in at least one language.</source>
        <translation>Термину нужно слово хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>“{word}” is in the vocabulary already: {code}.</source>
        <translation>«{word}» уже есть в словаре: {code}.</translation>
    </message>
    <message>
        <source>The vocabulary of {vocabulary} has no term “{code}”.</source>
        <translation>В словаре «{vocabulary}» нет термина «{code}».</translation>
    </message>
    <message>
        <source>A term has no field “{name}”. It has: {known}.</source>
        <translation>У термина нет поля «{name}». Есть: {known}.</translation>
    </message>
    <message>
        <source>A term cannot stand above itself.</source>
        <translation>Термин не может стоять над самим собой.</translation>
    </message>
    <message numerus="yes">
        <source>A date may be {most} characters long, and this one has {n}.</source>
        <translation>
            <numerusform>В дате может быть не больше {most} знаков, а здесь {n} знак.</numerusform>
            <numerusform>В дате может быть не больше {most} знаков, а здесь {n} знака.</numerusform>
            <numerusform>В дате может быть не больше {most} знаков, а здесь {n} знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>A date is missing; leave the field empty when it is unknown.</source>
        <translation>Даты нет; если она неизвестна, оставьте поле пустым.</translation>
    </message>
    <message>
        <source>“{text}”: dots that leave an end open belong into [ ] or beside a /.</source>
        <translation>«{text}»: точки, оставляющие конец открытым, ставятся внутри [ ] или рядом с /.</translation>
    </message>
    <message>
        <source>“{text}”: an interval has one / between its two ends.</source>
        <translation>«{text}»: между двумя концами промежутка стоит одна /.</translation>
    </message>
    <message>
        <source>“{text}” names no date at all; leave the field empty when it is unknown.</source>
        <translation>«{text}» не называет никакой даты; если она неизвестна, оставьте поле пустым.</translation>
    </message>
    <message>
        <source>“{text}”: a set begins with [ and ends with ], or with {{ and }}.</source>
        <translation>«{text}»: набор начинается с [ и кончается ], либо с {{ и }}.</translation>
    </message>
    <message>
        <source>“{text}”: in a set a stretch of time is written with .. and not with /.</source>
        <translation>«{text}»: в наборе отрезок времени пишется через .., а не через /.</translation>
    </message>
    <message>
        <source>“{piece}”: only the first date of a set may have an open beginning, only the last an open end.</source>
        <translation>«{piece}»: в наборе открытое начало может быть только у первой даты, открытый конец – только у последней.</translation>
    </message>
    <message>
        <source>A date is missing between the commas of a set.</source>
        <translation>Между запятыми набора нет даты.</translation>
    </message>
    <message>
        <source>“{text}”: a time of day cannot stand in an interval or a set.</source>
        <translation>«{text}»: в промежутке или наборе не может быть времени суток.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>«{text}» кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>There is no date on that side of it that can be kept in order.</source>
        <translation>С той стороны от неё нет даты, которую можно было бы упорядочить.</translation>
    </message>
    <message>
        <source>“{text}” has a time that no clock shows.</source>
        <translation>«{text}»: такого времени часы не показывают.</translation>
    </message>
    <message>
        <source>“{text}” has a time zone that does not exist.</source>
        <translation>«{text}»: такого часового пояса нет.</translation>
    </message>
    <message>
        <source>“{text}”: only the last one or two digits of a year may be X.</source>
        <translation>«{text}»: буквой X можно заменить только одну или две последние цифры года.</translation>
    </message>
    <message>
        <source>“{text}”: a year with X in it stands alone, without a month.</source>
        <translation>«{text}»: год с X пишется один, без месяца.</translation>
    </message>
    <message>
        <source>“{text}”: when the month is XX the day must be XX too.</source>
        <translation>«{text}»: если месяц – XX, то и день должен быть XX.</translation>
    </message>
    <message>
        <source>“{text}”: an unknown month is XX, half a month cannot be unknown.</source>
        <translation>«{text}»: неизвестный месяц – XX, половина месяца неизвестной быть не может.</translation>
    </message>
    <message>
        <source>“{text}”: there is no month or season {month}.</source>
        <translation>«{text}»: месяца или времени года {month} нет.</translation>
    </message>
    <message>
        <source>“{text}”: there is no month {month}.</source>
        <translation>«{text}»: месяца {month} нет.</translation>
    </message>
    <message>
        <source>“{text}” ends after the year 9999, and such dates cannot be kept in order.</source>
        <translation>«{text}» кончается после 9999 года, а такие даты нельзя упорядочить.</translation>
    </message>
    <message>
        <source>“{text}”: an unknown day is XX, half a day cannot be unknown.</source>
        <translation>«{text}»: неизвестный день – XX, половина дня неизвестной быть не может.</translation>
    </message>
    <message numerus="yes">
        <source>There is no day {day} in {year}-{month}, which has {n} days.</source>
        <translation>
            <numerusform>В месяце {year}-{month} нет дня {day}: в нём {n} день.</numerusform>
            <numerusform>В месяце {year}-{month} нет дня {day}: в нём {n} дня.</numerusform>
            <numerusform>В месяце {year}-{month} нет дня {day}: в нём {n} дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”: an EDTF date has no blanks in it.</source>
        <translation>«{text}»: в дате EDTF не бывает пробелов.</translation>
    </message>
    <message>
        <source>“{text}”: only the years 0000 to 9999 can be kept in order, so other years are not accepted.</source>
        <translation>«{text}»: упорядочить можно только годы от 0000 до 9999, поэтому другие не принимаются.</translation>
    </message>
    <message>
        <source>“{text}” is written by the 2012 draft of EDTF, where u, x, unknown and open stood for X and “..”.</source>
        <translation>«{text}» написано по проекту EDTF 2012 года, где вместо X и «..» стояли u, x, unknown и open.</translation>
    </message>
    <message>
        <source>“{text}” is not an EDTF date; write it like 2011-03-18, 2011-03, 1965~ or 196X.</source>
        <translation>«{text}» – не дата EDTF; напишите, например, 2011-03-18, 2011-03, 1965~ или 196X.</translation>
    </message>
    <message>
        <source>“{day}” is not a day such as 2026-11-26.</source>
        <translation>«{day}» – не день; пишите, например, 2026-11-26.</translation>
    </message>
    <message>
        <source>There is no entry “{ref}” in this archive.</source>
        <translation>В этом архиве нет единицы «{ref}».</translation>
    </message>
    <message>
        <source>An entry is removed through remove(), so that all that hangs on it is kept.</source>
        <translation>Единица удаляется через remove(), чтобы сохранилось всё, что с ней связано.</translation>
    </message>
    <message>
        <source>Row {number} of “{table}” is no longer there.</source>
        <translation>Строки {number} таблицы «{table}» больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>It is still used {n} times in “{table}”.</source>
        <translation>
            <numerusform>Ещё используется {n} раз в таблице «{table}».</numerusform>
            <numerusform>Ещё используется {n} раза в таблице «{table}».</numerusform>
            <numerusform>Ещё используется {n} раз в таблице «{table}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are changed only inside a change, which the history keeps.</source>
        <translation>Единицы меняются только внутри изменения, которое хранит история.</translation>
    </message>
    <message>
        <source>This saved search is no longer there.</source>
        <translation>Этого сохранённого поиска больше нет.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Сохранённому поиску нужно название.</translation>
    </message>
    <message>
        <source>The name of a saved search has at most {most} letters.</source>
        <translation>В названии сохранённого поиска не больше {most} букв.</translation>
    </message>
    <message>
        <source>Change {number} has already been taken back.</source>
        <translation>Изменение {number} уже отменено.</translation>
    </message>
    <message>
        <source>Something that was made later has taken the place of what this change would bring back.</source>
        <translation>Место того, что вернуло бы это изменение, заняло созданное позже.</translation>
    </message>
    <message>
        <source>There is nothing left of change {number} that could be taken back.</source>
        <translation>От изменения {number} не осталось ничего, что можно отменить.</translation>
    </message>
    <message>
        <source>Something that this change would bring back needs is no longer there.</source>
        <translation>Того, что нужно для возврата этого изменения, больше нет.</translation>
    </message>
    <message>
        <source>Change {number}, “{words}”, came later and stands in the way; take it back first.</source>
        <translation>Более позднее изменение {number}, «{words}», мешает; сначала отмените его.</translation>
    </message>
    <message>
        <source>list the performers, ensembles and organisations; add them, find who is meant by a name</source>
        <translation>перечислить исполнителей, ансамбли и организации; добавить их, найти, кто имеется в виду под именем</translation>
    </message>
    <message>
        <source>instead of the list</source>
        <translation>вместо списка</translation>
    </message>
    <message>
        <source>add one by the name</source>
        <translation>добавить одного по имени</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>the preferred spelling</source>
        <translation>предпочтительное написание</translation>
    </message>
    <message>
        <source>person (the default), ensemble or organisation</source>
        <translation>person (человек, если не указано), ensemble (ансамбль) или organisation (организация)</translation>
    </message>
    <message>
        <source>SPELLING</source>
        <translation>НАПИСАНИЕ</translation>
    </message>
    <message>
        <source>another spelling; may be repeated</source>
        <translation>другое написание; можно повторять</translation>
    </message>
    <message>
        <source>add all of a CSV file</source>
        <translation>добавить всех из файла CSV</translation>
    </message>
    <message>
        <source>FILE.csv</source>
        <translation>ФАЙЛ.csv</translation>
    </message>
    <message>
        <source>columns: name, kind; optional: also (a|b|c or a;b;c), language</source>
        <translation>столбцы: name, kind; по желанию: also (a|b|c или a;b;c), language</translation>
    </message>
    <message>
        <source>who is meant by a name, however it is spelt</source>
        <translation>кто имеется в виду под именем, как бы оно ни было написано</translation>
    </message>
    <message>
        <source>a whole name</source>
        <translation>имя целиком</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>a name in each line (“-”: standard input); answers in JSON, line by line</source>
        <translation>по имени в строке («-»: стандартный ввод); ответы в JSON, строка за строкой</translation>
    </message>
    <message>
        <source>at most so many ({amount})</source>
        <translation>не больше стольких ({amount})</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>{added} added, {known} known, {failed} failed</source>
        <translation>добавлено: {added}, известно: {known}, не удалось: {failed}</translation>
    </message>
    <message>
        <source>Is this one of them?</source>
        <translation>Не один ли это из них?</translation>
    </message>
    <message>
        <source>Say a NAME, or --batch FILE with a name in each line.</source>
        <translation>Укажите ИМЯ или файл с именем в каждой строке: --batch ФАЙЛ.</translation>
    </message>
    <message>
        <source>“{batch}” cannot be read: {reason}.</source>
        <translation>«{batch}» не читается: {reason}.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Никого не зовут «{name}».</translation>
    </message>
    <message>
        <source>Names near it:</source>
        <translation>Похожие имена:</translation>
    </message>
    <message>
        <source>list the agreements with partners</source>
        <translation>перечислить соглашения с партнёрами</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>вызов: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>аргументы</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>показать эту справку и выйти</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>нужны ещё аргументы: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>нужен один из аргументов: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>нельзя вместе с %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>неизвестные аргументы: %s</translation>
    </message>
    <message>
        <source>unexpected option string: %s</source>
        <translation>неожиданный параметр: %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>неоднозначный параметр: %(option)s может значить %(matches)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>лишнее значение: %r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>нужно одно значение</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>нужно не больше одного значения</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>нужно хотя бы одно значение</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>такого нет: %(value)r (есть: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
        <translation>такого нет: %(value)r, может быть, %(closest)r? (есть: %(choices)s)</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>неизвестная команда: %(parser_name)r (есть: %(choices)s)</translation>
    </message>
    <message>
        <source>save a consistent copy of the catalogue and its documents in one file</source>
        <translation>сохранить согласованную копию каталога и его документов в одном файле</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>КУДА</translation>
    </message>
    <message>
        <source>the file to write (.zip); must not exist</source>
        <translation>файл, который будет записан (.zip); его ещё не должно быть</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>таблиц</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Сохранено в {path}</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>ГДЕ</translation>
    </message>
    <message>
        <source>a folder, a .db file or a database address (postgresql+psycopg://…); also MUGHAM_ARCHIVE</source>
        <translation>папка, файл .db или адрес базы данных (postgresql+psycopg://…); то же говорит переменная MUGHAM_ARCHIVE</translation>
    </message>
    <message>
        <source>the language of what is said (the system&apos;s, else English)</source>
        <translation>язык сообщений (язык системы, иначе английский)</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>вывести один документ JSON</translation>
    </message>
    <message>
        <source>show where in the program an error arose</source>
        <translation>показать, где в программе возникла ошибка</translation>
    </message>
    <message>
        <source>check the database, the search index against the tables, the stored documents, and the settings</source>
        <translation>проверить базу данных, поисковый указатель по таблицам, хранимые документы и настройки</translation>
    </message>
    <message>
        <source>draw up cards, counts and index anew first</source>
        <translation>сначала заново составить карточки, подсчёты и указатель</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>записей</translation>
    </message>
    <message>
        <source>The file of document {ref} is not in the archive&apos;s folder, or not as long as it was: {path}.</source>
        <translation>Файла документа {ref} нет в папке архива, или длина его уже не та: {path}.</translation>
    </message>
    <message>
        <source>The archive is sound.</source>
        <translation>Архив в порядке.</translation>
    </message>
    <message>
        <source>make a sample archive with invented events and synthesised sound</source>
        <translation>создать образец архива с вымышленными событиями и синтезированным звуком</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>a new or empty folder for the archive and its sound files</source>
        <translation>новая или пустая папка для архива и его звуковых файлов</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлов</translation>
    </message>
    <message>
        <source>list the documents</source>
        <translation>перечислить документы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>list the events</source>
        <translation>перечислить события</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>show the changes of the archive, or of one entry</source>
        <translation>показать изменения архива или одной единицы</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>ШИФР</translation>
    </message>
    <message>
        <source>an entry&apos;s reference</source>
        <translation>шифр единицы</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>КТО</translation>
    </message>
    <message>
        <source>only what this person changed</source>
        <translation>только изменённое этим человеком</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ВИД</translation>
    </message>
    <message>
        <source>only changes of recordings, events, agents …: recording</source>
        <translation>только изменения записей, событий, исполнителей …: например, recording</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>ДЕНЬ</translation>
    </message>
    <message>
        <source>only changes made on that day (2026-11-26) or later</source>
        <translation>только изменения этого дня (2026-11-26) и позже</translation>
    </message>
    <message>
        <source>only changes made on that day or before</source>
        <translation>только изменения этого дня и раньше</translation>
    </message>
    <message>
        <source>at most so many changes ({amount})</source>
        <translation>не больше стольких изменений ({amount})</translation>
    </message>
    <message>
        <source>only changes before change N</source>
        <translation>только изменения до изменения N</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>{change} (taken back by change {number})</source>
        <translation>{change} (отменено изменением {number})</translation>
    </message>
    <message>
        <source>Taken back: {words}</source>
        <translation>Отменено: {words}</translation>
    </message>
    <message>
        <source>Brought back: {words}</source>
        <translation>Возвращено: {words}</translation>
    </message>
    <message>
        <source>{amount} × {part} made</source>
        <translation>создано: {amount} × {part}</translation>
    </message>
    <message>
        <source>{amount} × {part} removed</source>
        <translation>убрано: {amount} × {part}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>made</source>
        <translation>создано</translation>
    </message>
    <message>
        <source>added {what}</source>
        <translation>добавлено: {what}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>removed {what}</source>
        <translation>убрано: {what}</translation>
    </message>
    <message>
        <source>scan files and folders, read their tags, add what is new</source>
        <translation>просмотреть файлы и папки, прочитать их теги, добавить новое</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>ПУТЬ</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>файл или папка</translation>
    </message>
    <message>
        <source>the series (title or reference) that everything belongs to</source>
        <translation>цикл (название или шифр), к которому всё относится</translation>
    </message>
    <message>
        <source>take it as described drafts instead of into the inbox</source>
        <translation>принять как черновики описаний, а не во входящие</translation>
    </message>
    <message>
        <source>do not compute SHA-256 sums</source>
        <translation>не вычислять суммы SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>{n} files: {added} added, {known} known, {skipped} skipped, {failed} failed, in {seconds} s.</source>
        <translation>
            <numerusform>{n} файл: добавлено {added}, известно {known}, пропущено {skipped}, не удалось {failed}; {seconds} с.</numerusform>
            <numerusform>{n} файла: добавлено {added}, известно {known}, пропущено {skipped}, не удалось {failed}; {seconds} с.</numerusform>
            <numerusform>{n} файлов: добавлено {added}, известно {known}, пропущено {skipped}, не удалось {failed}; {seconds} с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was finished is kept. The same command goes on from there.</source>
        <translation>Остановлено; законченное сохранено. Та же команда продолжит с этого места.</translation>
    </message>
    <message>
        <source>make an empty archive with its vocabularies</source>
        <translation>создать пустой архив с его словарями</translation>
    </message>
    <message>
        <source>The archive at {where} is ready.</source>
        <translation>Архив готов: {where}.</translation>
    </message>
    <message>
        <source>Stopped; what was finished is kept.</source>
        <translation>Остановлено; законченное сохранено.</translation>
    </message>
    <message>
        <source>The database cannot do this ({reason}): “mugham-archive check” tells whether it is damaged.</source>
        <translation>База данных не может этого сделать ({reason}): повреждена ли она, скажет «mugham-archive check».</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen ({reason}): run it again with --debug for details.</source>
        <translation>Произошла непредвиденная ошибка ({reason}): запустите ещё раз с --debug, чтобы увидеть подробности.</translation>
    </message>
    <message>
        <source>{wrong}: see “{program} --help”.</source>
        <translation>{wrong}: см. «{program} --help».</translation>
    </message>
    <message>
        <source>An archive for concert and lecture recordings.</source>
        <translation>Архив записей концертов и лекций.</translation>
    </message>
    <message>
        <source>With no command the window opens. “mugham-archive COMMAND --help” tells more about a command.</source>
        <translation>Без команды открывается окно. О команде подробнее скажет «mugham-archive КОМАНДА --help».</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>показать версию программы и выйти</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>only those that match, as in the window&apos;s search</source>
        <translation>только подходящие, как при поиске в окне</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>ПОЛЕ</translation>
    </message>
    <message>
        <source>the field to sort by; -FIELD for the reverse order; what has none comes last</source>
        <translation>поле для сортировки; -ПОЛЕ для обратного порядка; у чего его нет, стоит в конце</translation>
    </message>
    <message>
        <source>at most so many (default: all)</source>
        <translation>не больше стольких (если не указано: все)</translation>
    </message>
    <message>
        <source>leave out the first so many</source>
        <translation>пропустить столько первых</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number from 0 upwards</source>
        <translation>«{text}» – не целое число от 0 и больше</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
    <message>
        <source>make one of two agents, places, series or terms that are the same: the first one stays</source>
        <translation>объединить два лица или организации, места, цикла или термина, если это одно и то же: остаётся первый</translation>
    </message>
    <message>
        <source>a reference, or a term as mode/rast: this one stays</source>
        <translation>шифр или термин вида mode/rast: остаётся он</translation>
    </message>
    <message>
        <source>the one that goes into it</source>
        <translation>тот, что войдёт в него</translation>
    </message>
    <message>
        <source>Only what is of the same kind can be merged, not {kind} and {other}.</source>
        <translation>Объединять можно только одного вида; эти – нельзя: {kind} и {other}.</translation>
    </message>
    <message>
        <source>Merge “{merged}” into “{kept}”</source>
        <translation>Объединить «{merged}» с «{kept}»</translation>
    </message>
    <message>
        <source>Merged: “{merged}” into “{kept}” (change {number}).</source>
        <translation>Объединено: «{merged}» с «{kept}» (изменение {number}).</translation>
    </message>
    <message>
        <source>play a recording or a segment; Ctrl+C stops</source>
        <translation>воспроизвести запись или фрагмент; Ctrl+C останавливает</translation>
    </message>
    <message>
        <source>a recording or a segment</source>
        <translation>запись или фрагмент</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ВРЕМЯ</translation>
    </message>
    <message>
        <source>where to begin: 1:23:45, 83:45 or 5025</source>
        <translation>откуда начать: 1:23:45, 83:45 или 5025</translation>
    </message>
    <message>
        <source>stop after so many seconds</source>
        <translation>остановиться через столько секунд</translation>
    </message>
    <message>
        <source>{file}: {begin} to {end}</source>
        <translation>{file}: {begin} – {end}</translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds</source>
        <translation>«{text}» – не число секунд</translation>
    </message>
    <message>
        <source>list the recordings</source>
        <translation>перечислить записи</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>make an archive from a backup; an archive that is there already is not touched</source>
        <translation>создать архив из резервной копии; уже существующий архив не затрагивается</translation>
    </message>
    <message>
        <source>a file that “backup” wrote</source>
        <translation>файл, записанный командой «backup»</translation>
    </message>
    <message>
        <source>Restored to {path}</source>
        <translation>Восстановлено в {path}</translation>
    </message>
    <message>
        <source>draw the window and save it as a picture; needs no screen</source>
        <translation>нарисовать окно и сохранить как изображение; экран не нужен</translation>
    </message>
    <message>
        <source>addresses:
  home, welcome        the first page; the page without an archive
  series, recordings, events, performers, places, modes, partners, agreements, documents
                       lists of everything
  inbox, problems, described, duplicates, terms, history, bin
                       the desk
  series/REF, event/REF, recording/REF, segment/REF, agent/REF, partner/REF, place/REF, document/REF,
  agreement/REF        an entry; its reference alone is enough (R0000012)
  search/QUERY         a search as it is typed in the window: &quot;search/performer:Qasımov year:1965..1980&quot;;
                       search?q=QUERY is understood too
  mode/CODE, term/SCHEME/CODE, terms/SCHEME, lineage/REF, change/NUMBER
                       a mode, a term, a vocabulary, teachers and pupils, a change of the history
  documents/QUERY, agreements/QUERY, found/KIND/QUERY
                       documents, agreements, or entries of a KIND (document, agreement, place) with those words
  events/REF           the events of a performer or partner
  under/KIND/REF       what took place under an agreement (event, recording)
  described/REF, problems/CODE, duplicates/KIND
                       how a series is described, a kind of problem, likely duplicates (agent, place, series)
  lacks/KIND/CODE, has/KIND/CODE, light/KIND/CODE, and each with /REF behind it
                       recordings or events without or with something (lacks/recording/segments), or so far
                       described (light/event/green); REF is a series

An address that is copied in the window is one of these.</source>
        <translation>адреса (REF – шифр, QUERY – запрос, CODE – код, KIND – вид, SCHEME – словарь, NUMBER – номер):
  home, welcome        первая страница; страница без архива
  series, recordings, events, performers, places, modes, partners, agreements, documents
                       списки всего
  inbox, problems, described, duplicates, terms, history, bin
                       рабочий стол
  series/REF, event/REF, recording/REF, segment/REF, agent/REF, partner/REF, place/REF, document/REF,
  agreement/REF        единица; хватит и одного шифра (R0000012)
  search/QUERY         поиск, как он пишется в окне: &quot;search/исполнитель:Касимов год:1965..1980&quot;;
                       понятно и search?q=QUERY
  mode/CODE, term/SCHEME/CODE, terms/SCHEME, lineage/REF, change/NUMBER
                       лад, термин, словарь, учителя и ученики, изменение из истории
  documents/QUERY, agreements/QUERY, found/KIND/QUERY
                       документы, соглашения или единицы вида KIND (document, agreement, place) с этими словами
  events/REF           события исполнителя или партнёра
  under/KIND/REF       что проводилось по соглашению (event, recording)
  described/REF, problems/CODE, duplicates/KIND
                       полнота описания цикла, вид проблемы, возможные дубли (agent, place, series)
  lacks/KIND/CODE, has/KIND/CODE, light/KIND/CODE, и после каждого можно /REF
                       записи или события, где чего-то нет или что-то есть (lacks/recording/segments), или
                       описанные настолько (light/event/green); REF – цикл

Адрес, скопированный в окне, – один из этих.</translation>
    </message>
    <message>
        <source>OUT.png</source>
        <translation>РИСУНОК.png</translation>
    </message>
    <message>
        <source>the picture to write</source>
        <translation>изображение, которое будет записано</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>АДРЕС</translation>
    </message>
    <message>
        <source>the page&apos;s address, as said below (home)</source>
        <translation>адрес страницы, как сказано ниже (home)</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>ШxВ</translation>
    </message>
    <message>
        <source>the window&apos;s size (1440x900)</source>
        <translation>размер окна (1440x900)</translation>
    </message>
    <message>
        <source>“{size}” is not a size such as 1440x900.</source>
        <translation>«{size}» – не размер; пишите, например, 1440x900.</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>search recordings by title, performer, mode, year, whatever the spelling</source>
        <translation>искать записи по названию, исполнителю, ладу, году, как бы они ни были написаны</translation>
    </message>
    <message>
        <source>words, “phrases in quotes”, -words to leave out, A OR B, (brackets), and fields in English, Azerbaijani or
Russian: performer:Qasımov, mode:Rast,Segah, section:, instrument:tar, role:, series:, event:, title:, year:1965..1980,
date:&quot;spring 1978&quot;, venue:, language:, duration:&gt;1:30:00, kind:, access:, state:, missing:performers, has:segments,
added:&lt;30d, notes:, ref:</source>
        <translation>слова, «фразы в кавычках», -ненужные слова, A OR B, (скобки) и поля по-русски, по-азербайджански или
по-английски: исполнитель:Касимов, лад:Раст,Сегях, раздел:, инструмент:тар, роль:, цикл:, событие:, название:,
год:1965..1980, дата:&quot;весна 1978&quot;, место:, язык:, длительность:&gt;1:30:00, вид:, доступ:, состояние:, нет:performers,
есть:segments, добавлено:&lt;30d, примечание:, шифр:</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>ЗАПРОС</translation>
    </message>
    <message>
        <source>at most so many recordings ({amount})</source>
        <translation>не больше стольких записей ({amount})</translation>
    </message>
    <message>
        <source>also count what the result can be narrowed by</source>
        <translation>подсчитать и то, чем можно сузить найденное</translation>
    </message>
    <message>
        <source>spelt: {spelling}</source>
        <translation>написано: {spelling}</translation>
    </message>
    <message numerus="yes">
        <source>{n} recordings, {milliseconds} ms</source>
        <translation>
            <numerusform>{n} запись, {milliseconds} мс</numerusform>
            <numerusform>{n} записи, {milliseconds} мс</numerusform>
            <numerusform>{n} записей, {milliseconds} мс</numerusform>
        </translation>
    </message>
    <message>
        <source>without {part}</source>
        <translation>без: {part}</translation>
    </message>
    <message>
        <source>Try: {query}  ({amount})</source>
        <translation>Попробуйте: {query}  ({amount})</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Десятилетие</translation>
    </message>
    <message>
        <source>There is no field “{subject}:”.</source>
        <translation>Поля «{subject}:» нет.</translation>
    </message>
    <message>
        <source>“{subject}:” has no value.</source>
        <translation>У «{subject}:» нет значения.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be understood as “{field}”.</source>
        <translation>«{subject}» нельзя понять как «{field}».</translation>
    </message>
    <message>
        <source>The archive knows no “{subject}” under “{field}”.</source>
        <translation>Архив не знает «{subject}» в поле «{field}».</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened.</source>
        <translation>Закрыта скобка, которая не открывалась.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Скобка не закрыта.</translation>
    </message>
    <message>
        <source>{mistake} Perhaps: {offers}.</source>
        <translation>{mistake} Может быть: {offers}.</translation>
    </message>
    <message>
        <source>list the series</source>
        <translation>перечислить циклы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>change fields of an entry, and what hangs on it</source>
        <translation>изменить поля единицы и то, что к ней относится</translation>
    </message>
    <message>
        <source>forms:
  FIELD=VALUE          date=“about 1965”, mode=rast, venue=P0000001; nothing after = empties the field
  title.en=VALUE       the title in az, en or ru (of an agent, name.ru); title:en= is the same
  ROW+=VALUE           adds a row; more of its fields stand behind “|”:
                       honorific+=&quot;xalq_artisti | awarded=1998 | source=Decree&quot;
  ROW.N.FIELD=VALUE    a field of the row at place N: honorific.1.awarded=1999
  ROW.N.place=M        moves a row to place M: participation.3.place=1
  ROW-=N               takes the row at place N away

Times in a recording are 1:02:03, 62:03 or 3723; dates are EDTF or as people write them; terms are said by code
or by their word in any of the three languages; entries by reference or by a name that is theirs alone.</source>
        <translation>запись:
  ПОЛЕ=ЗНАЧЕНИЕ           date=«около 1965», mode=rast, venue=P0000001; после = ничего: поле очищается
  title.en=ЗНАЧЕНИЕ       название на az, en или ru (имя исполнителя – name.ru); title:en= то же самое
  СТРОКА+=ЗНАЧЕНИЕ        добавляет строку; другие её поля пишутся после «|»:
                          honorific+=&quot;xalq_artisti | awarded=1998 | source=Указ&quot;
  СТРОКА.N.ПОЛЕ=ЗНАЧЕНИЕ  поле строки на месте N: honorific.1.awarded=1999
  СТРОКА.N.place=M        переносит строку на место M: participation.3.place=1
  СТРОКА-=N               убирает строку на месте N

Время в записи пишется 1:02:03, 62:03 или 3723; даты – в EDTF или как их пишут люди; термины – кодом
или словом на любом из трёх языков; единицы – шифром или именем, которое носят только они.</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>поля</translation>
    </message>
    <message>
        <source>rows that hang on it</source>
        <translation>строки, которые к ней относятся</translation>
    </message>
    <message>
        <source>a reference or uuid</source>
        <translation>шифр или uuid</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>ПОЛЕ=ЗНАЧЕНИЕ</translation>
    </message>
    <message>
        <source>what to set, as said below</source>
        <translation>что изменить, как сказано ниже</translation>
    </message>
    <message>
        <source>{fields} of {ref}</source>
        <translation>{ref}: {fields}</translation>
    </message>
    <message>
        <source>Nothing changed: it was so already.</source>
        <translation>Ничего не изменилось: так и было.</translation>
    </message>
    <message>
        <source>Changed: {fields} (change {number}).</source>
        <translation>Изменено: {fields} (изменение {number}).</translation>
    </message>
    <message>
        <source>show all that is known of one entry</source>
        <translation>показать всё, что известно об одной единице</translation>
    </message>
    <message>
        <source>{code} ({word})</source>
        <translation>{code} ({word})</translation>
    </message>
    <message>
        <source>take back the last change, or change N of the history</source>
        <translation>отменить последнее изменение или изменение N из истории</translation>
    </message>
    <message>
        <source>the change&apos;s number in the history</source>
        <translation>номер изменения в истории</translation>
    </message>
    <message>
        <source>take back later changes of the same fields too</source>
        <translation>отменить и более поздние изменения тех же полей</translation>
    </message>
    <message>
        <source>leave fields that were changed again since as they are</source>
        <translation>поля, изменённые с тех пор снова, оставить как есть</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>{sentence} Or say --and-later or --leave-out.</source>
        <translation>{sentence} Или укажите --and-later либо --leave-out.</translation>
    </message>
    <message>
        <source>Brought back: {words} (change {number}).</source>
        <translation>Возвращено: {words} (изменение {number}).</translation>
    </message>
    <message>
        <source>Taken back: {words} (change {number}).</source>
        <translation>Отменено: {words} (изменение {number}).</translation>
    </message>
    <message>
        <source>There is no page “{page}”; the addresses of pages are {told}.</source>
        <translation>Страницы «{page}» нет; адреса страниц: {told}.</translation>
    </message>
    <message>
        <source>The picture cannot be written to “{target}”.</source>
        <translation>Изображение не удалось записать в «{target}».</translation>
    </message>
    <message>
        <source>“{typed}” – {reason}</source>
        <translation>«{typed}» – {reason}</translation>
    </message>
    <message>
        <source>“{name}” is in the archive already.</source>
        <translation>«{name}» уже есть в архиве.</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>{name} – другое лицо</translation>
    </message>
    <message>
        <source>“{name}” resembles {others}: say who is meant.</source>
        <translation>«{name}» похоже на: {others}. Укажите, кто имеется в виду.</translation>
    </message>
    <message>
        <source>It is kept until “{needed}” beside it is saved.</source>
        <translation>Ждёт, пока не будет сохранено соседнее поле «{needed}».</translation>
    </message>
    <message>
        <source>Meanwhile somebody wrote “{theirs}” here; you wrote “{mine}”.</source>
        <translation>Тем временем кто-то написал здесь «{theirs}»; вы написали «{mine}».</translation>
    </message>
    <message>
        <source>The icons are missing: install the package QtAwesome.</source>
        <translation>Нет значков: установите пакет QtAwesome.</translation>
    </message>
    <message>
        <source>The icons&apos; font Phosphor is not in the installed QtAwesome; install a newer one.</source>
        <translation>В установленном QtAwesome нет шрифта значков Phosphor; установите более новый.</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Архив не открыт.</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} files to {ref}</source>
        <translation>
            <numerusform>Добавить {n} файл к {ref}</numerusform>
            <numerusform>Добавить {n} файла к {ref}</numerusform>
            <numerusform>Добавить {n} файлов к {ref}</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are added to a recording; {ref} is none.</source>
        <translation>Файлы добавляют к записи; {ref} — не запись.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Добавить: {name}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>Add agents from {file}</source>
        <translation>Добавить лиц и организации из {file}</translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8: save it as “CSV UTF-8” and try again.</source>
        <translation>«{path}» – не UTF-8: сохраните как «CSV UTF-8» и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>«{path}» не читается: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” has no column “name”: the first line names the columns ({columns}).</source>
        <translation>В «{path}» нет столбца «name»: первая строка называет столбцы ({columns}).</translation>
    </message>
    <message>
        <source>“{path}” is not a table: line {line}, {reason}.</source>
        <translation>«{path}» – не таблица: строка {line}, {reason}.</translation>
    </message>
    <message>
        <source>“{code}” is not a language&apos;s code such as aze or az.</source>
        <translation>«{code}» – не код языка; пишите, например, aze или az.</translation>
    </message>
    <message>
        <source>A name must have letters.</source>
        <translation>В имени должны быть буквы.</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} recordings from the inbox</source>
        <translation>
            <numerusform>Принять {n} запись из входящих</numerusform>
            <numerusform>Принять {n} записи из входящих</numerusform>
            <numerusform>Принять {n} записей из входящих</numerusform>
        </translation>
    </message>
    <message>
        <source>“{ref}” is not a recording, so it cannot be accepted.</source>
        <translation>«{ref}» – не запись, поэтому принять её нельзя.</translation>
    </message>
    <message>
        <source>“{ref}” does not wait in the inbox; it was accepted before.</source>
        <translation>«{ref}» не ждёт во входящих: запись уже принята.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Reading it makes the reading program stop; the file is badly damaged.</source>
        <translation>При чтении читающая программа останавливается; файл сильно повреждён.</translation>
    </message>
    <message>
        <source>“{series}” is not a series.</source>
        <translation>«{series}» – не цикл.</translation>
    </message>
    <message>
        <source>Import {path}</source>
        <translation>Внести: {path}</translation>
    </message>
    <message>
        <source>The sample archive makes no “{container}” files.</source>
        <translation>Образец архива не создаёт файлов «{container}».</translation>
    </message>
    <message>
        <source>The encoder {codec} is missing from the installed PyAV; install its usual wheel.</source>
        <translation>В установленном PyAV нет кодировщика {codec}; установите обычный пакет.</translation>
    </message>
    <message>
        <source>The encoder {codec} of the installed PyAV does not write sound.</source>
        <translation>Кодировщик {codec} установленного PyAV не записывает звук.</translation>
    </message>
    <message>
        <source>“{target}” is a file; a sample archive needs a folder.</source>
        <translation>«{target}» – файл; образцу архива нужна папка.</translation>
    </message>
    <message>
        <source>“{target}” holds an archive that is no sample; choose another folder.</source>
        <translation>В «{target}» лежит архив, который не образец; выберите другую папку.</translation>
    </message>
    <message>
        <source>“{target}” is not empty; choose a new folder for the sample archive.</source>
        <translation>«{target}» не пуста; выберите новую папку для образца архива.</translation>
    </message>
    <message>
        <source>There is no kind of sample sound called “{kind}”.</source>
        <translation>Вида образца звука «{kind}» нет.</translation>
    </message>
    <message>
        <source>characters that no text can hold were taken out of the tags</source>
        <translation>из тегов убраны знаки, которые нельзя хранить в тексте</translation>
    </message>
    <message>
        <source>It was stopped; nothing has changed.</source>
        <translation>Остановлено; ничего не изменилось.</translation>
    </message>
    <message>
        <source>{ref} is neither a recording nor a segment.</source>
        <translation>{ref} – не запись и не фрагмент.</translation>
    </message>
    <message>
        <source>No file of {ref} is known to the archive yet.</source>
        <translation>{ref}: в архиве пока нет ни одного файла.</translation>
    </message>
    <message>
        <source>{ref} is no part of a recording any more.</source>
        <translation>{ref} больше не входит ни в одну запись.</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>Nothing of {ref} was played.</source>
        <translation>{ref}: ничего не прозвучало.</translation>
    </message>
    <message>
        <source>Nothing can be played: Qt Multimedia does not load ({reason}).</source>
        <translation>Воспроизвести ничего нельзя: Qt Multimedia не загружается ({reason}).</translation>
    </message>
    <message>
        <source>Nothing can be played. This system still needs {names}: install them with the system&apos;s package manager, then start again.</source>
        <translation>Воспроизвести ничего нельзя. Этой системе ещё нужны {names}: установите их менеджером пакетов и запустите программу снова.</translation>
    </message>
    <message>
        <source>Nothing can be played. This system still needs {names}: run “{command}”, then start again.</source>
        <translation>Воспроизвести ничего нельзя. Этой системе ещё нужны {names}: выполните «{command}» и запустите программу снова.</translation>
    </message>
    <message>
        <source>The parts of the recording are out of order at {file}.</source>
        <translation>Порядок частей записи нарушен у файла {file}.</translation>
    </message>
    <message>
        <source>The part taken from {file} ends before it begins.</source>
        <translation>Отрезок из файла {file} кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>This recording has no sound files in the archive.</source>
        <translation>У этой записи в архиве нет звуковых файлов.</translation>
    </message>
    <message>
        <source>Add the document “{name}”</source>
        <translation>Добавить документ «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} documents</source>
        <translation>
            <numerusform>Добавить {n} документ</numerusform>
            <numerusform>Добавить {n} документа</numerusform>
            <numerusform>Добавить {n} документов</numerusform>
        </translation>
    </message>
    <message>
        <source>This document has its file already; add the other file as a document of its own.</source>
        <translation>У этого документа уже есть файл; добавьте другой файл отдельным документом.</translation>
    </message>
    <message>
        <source>Put the file “{name}” to a document</source>
        <translation>Приложить файл «{name}» к документу</translation>
    </message>
    <message>
        <source>“{ref}” is no document.</source>
        <translation>«{ref}» – не документ.</translation>
    </message>
    <message>
        <source>The document&apos;s file is not in the archive&apos;s folder.</source>
        <translation>Файла документа нет в папке архива.</translation>
    </message>
    <message>
        <source>Read a document&apos;s text again</source>
        <translation>Перечитать текст документа</translation>
    </message>
    <message>
        <source>“{target}” is there already; choose another name.</source>
        <translation>«{target}» уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>The backup cannot be written to “{target}”: {reason}.</source>
        <translation>Резервную копию не удалось записать в «{target}»: {reason}.</translation>
    </message>
    <message>
        <source>There is an archive at “{where}” already; restore into an empty place.</source>
        <translation>По адресу «{where}» уже есть архив; восстанавливайте в пустое место.</translation>
    </message>
    <message>
        <source>“{source}” cannot be restored: {reason}.</source>
        <translation>«{source}» не удалось восстановить: {reason}.</translation>
    </message>
    <message>
        <source>“{source}” is no backup of an archive.</source>
        <translation>«{source}» – не резервная копия архива.</translation>
    </message>
    <message>
        <source>“{source}” holds “{name}”, which is no part of a backup.</source>
        <translation>В «{source}» есть «{name}», чего в резервной копии не бывает.</translation>
    </message>
    <message>
        <source>“{name}” in “{source}” is damaged; nothing was restored.</source>
        <translation>«{name}» в «{source}» повреждён; ничего не восстановлено.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the files in it.</source>
        <translation>«{name}» – папка; выберите файлы в ней.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be copied.</source>
        <translation>«{name}» – не файл, который можно скопировать.</translation>
    </message>
    <message>
        <source>“{name}” is empty; there is nothing to keep.</source>
        <translation>«{name}» пуст; хранить нечего.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a document: at most {limit} MB are taken.</source>
        <translation>«{name}» слишком велик для документа: принимается не больше {limit} МБ.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was.</source>
        <translation>«{name}» больше нет на прежнем месте.</translation>
    </message>
    <message>
        <source>“{name}” cannot be copied into the archive: {reason}.</source>
        <translation>«{name}» не удалось скопировать в архив: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was lost: its content is another.</source>
        <translation>«{name}» – не тот файл, что был утрачен: содержимое другое.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it has the name of a PDF but not its content.</source>
        <translation>«{name}» повреждён: назван как PDF, но содержимое не то.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it has the name of a picture but not its content.</source>
        <translation>«{name}» повреждён: назван как изображение, но содержимое не то.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it has the name of a text but not its content.</source>
        <translation>«{name}» повреждён: назван как текст, но содержимое не то.</translation>
    </message>
    <message>
        <source>The database is damaged: {problem}.</source>
        <translation>База данных повреждена: {problem}.</translation>
    </message>
    <message>
        <source>{reference} has no main title.</source>
        <translation>{reference}: нет основного названия.</translation>
    </message>
    <message>
        <source>A card is there for recording number {number}, which is not.</source>
        <translation>Карточка записи № {number} есть, а самой записи нет.</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>карточки</translation>
    </message>
    <message>
        <source>The counts of “{scope}” do not agree with the entries.</source>
        <translation>Подсчёты «{scope}» не сходятся с единицами.</translation>
    </message>
    <message>
        <source>The card of {kind} number {number} does not agree with the tables.</source>
        <translation>Карточка не сходится с таблицами: {kind} № {number}.</translation>
    </message>
    <message>
        <source>The index row of {kind} number {number} does not agree with the tables.</source>
        <translation>Строка указателя не сходится с таблицами: {kind} № {number}.</translation>
    </message>
    <message>
        <source>The links of recording number {number} do not agree with the tables.</source>
        <translation>Связи записи № {number} не сходятся с таблицами.</translation>
    </message>
    <message>
        <source>The cards of {kinds} do not agree with the tables.</source>
        <translation>Карточки не сходятся с таблицами; вид: {kinds}.</translation>
    </message>
    <message>
        <source>The index holds entry number {number}, which is not there.</source>
        <translation>В указателе есть единица № {number}, которой нет.</translation>
    </message>
    <message>
        <source>Some segments belong to no recording.</source>
        <translation>Некоторые фрагменты не относятся ни к одной записи.</translation>
    </message>
    <message>
        <source>Some recordings belong to an event that is not there.</source>
        <translation>Некоторые записи относятся к событию, которого нет.</translation>
    </message>
    <message>
        <source>The words of the names of agent number {number} do not agree with the tables.</source>
        <translation>Слова имени лица или организации № {number} не сходятся с таблицами.</translation>
    </message>
    <message>
        <source>The full-text index of recordings is damaged.</source>
        <translation>Полнотекстовый указатель записей повреждён.</translation>
    </message>
    <message>
        <source>The full-text index of entries is damaged.</source>
        <translation>Полнотекстовый указатель единиц повреждён.</translation>
    </message>
    <message>
        <source>There is no {kind} “{reference}” in this archive.</source>
        <translation>В этом архиве не нашлось «{reference}» ({kind}).</translation>
    </message>
    <message>
        <source>There is no mode “{code}”.</source>
        <translation>Лада «{code}» нет.</translation>
    </message>
    <message>
        <source>There are no lists of “{kind}”.</source>
        <translation>Списков «{kind}» не бывает.</translation>
    </message>
    <message>
        <source>A list of {kind} cannot be narrowed by {name}.</source>
        <translation>Список ({kind}) нельзя сузить по {name}.</translation>
    </message>
    <message>
        <source>A list of {kind} cannot be sorted by “{name}”, only by {known}.</source>
        <translation>Список ({kind}) нельзя упорядочить по «{name}», только по: {known}.</translation>
    </message>
    <message>
        <source>An agent cannot be different from itself.</source>
        <translation>Никто не может отличаться от самого себя.</translation>
    </message>
    <message>
        <source>“{problem}” is no problem that the archive looks for.</source>
        <translation>«{problem}» – не из тех проблем, которые ищет архив.</translation>
    </message>
    <message>
        <source>“{code}” is nothing that {kind} can lack, only {known}.</source>
        <translation>«{code}» – не то, чего может здесь ({kind}) не хватать; бывает: {known}.</translation>
    </message>
    <message>
        <source>“{light}” is no light, only {known}.</source>
        <translation>«{light}» – не цвет готовности; бывают: {known}.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} или {last}</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>операция не разрешена</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка ввода-вывода</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет прав доступа</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>устройство или ресурс заняты</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл уже существует</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>нет такого устройства</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>открыто слишком много файлов</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>файл слишком велик</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на диске не осталось места</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>файловая система только для чтения</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>слишком длинное имя файла</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>папка не пуста</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>время ожидания соединения истекло</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({reason}); defaults are used.</source>
        <translation>Настройки в {file} не читаются ({reason}); используются исходные.</translation>
    </message>
    <message>
        <source>The damaged settings in {file} cannot be moved: {reason}.</source>
        <translation>Повреждённые настройки в {file} не удалось переместить: {reason}.</translation>
    </message>
    <message>
        <source>The settings were damaged and begin anew; the old file is kept as {kept}.</source>
        <translation>Настройки были повреждены и начаты заново; старый файл сохранён как {kept}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {file}: {reason}.</source>
        <translation>Настройки не удалось сохранить в {file}: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation>Настройки в {file} не читаются: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {file} are no settings.</source>
        <translation>В {file} не настройки.</translation>
    </message>
    <message>
        <source>“{text}” is not a database address that can be understood.</source>
        <translation>«{text}» – непонятный адрес базы данных.</translation>
    </message>
    <message>
        <source>Only PostgreSQL addresses are understood beside files and folders, not “{scheme}”.</source>
        <translation>Кроме файлов и папок понятны только адреса PostgreSQL, а не «{scheme}».</translation>
    </message>
    <message>
        <source>The database already holds other tables; choose an empty one for a new archive.</source>
        <translation>В базе данных уже есть другие таблицы; выберите для нового архива пустую.</translation>
    </message>
    <message>
        <source>This archive was made by a newer version of the program (schema {found}, this one knows {current}). Install the newer version to open it.</source>
        <translation>Этот архив создан более новой версией программы (схема {found}, эта версия знает {current}). Чтобы открыть его, установите новую версию.</translation>
    </message>
    <message>
        <source>a row of {table} refers to nothing</source>
        <translation>строка таблицы {table} ссылается на несуществующее</translation>
    </message>
    <message>
        <source>the commands work without one (“--help” lists them), and “screenshot” draws the window to a file.</source>
        <translation>команды работают и без него (их перечислит «--help»), а «screenshot» рисует окно в файл.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; {without}</source>
        <translation>Нет экрана, чтобы открыть окно; {without}</translation>
    </message>
    <message>
        <source>For {what}, this system still needs {names}: run “{command}”, then start again.</source>
        <translation>Для {what} этой системе ещё нужны {names}: выполните «{command}» и запустите программу снова.</translation>
    </message>
    <message>
        <source>For {what}, this system still needs {names}: install them with the system&apos;s package manager, then start again.</source>
        <translation>Для {what} этой системе ещё нужны {names}: установите их менеджером пакетов и запустите программу снова.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>окна</translation>
    </message>
    <message>
        <source>hearing recordings</source>
        <translation>прослушивания записей</translation>
    </message>
    <message>
        <source>the window and hearing recordings</source>
        <translation>окна и прослушивания записей</translation>
    </message>
    <message>
        <source>The window cannot be opened, part of the program does not load ({reason}): install the program again.</source>
        <translation>Окно не открыть: часть программы не загружается ({reason}). Установите программу заново.</translation>
    </message>
    <message>
        <source>The screen {screen} does not let the window open; {without}</source>
        <translation>Экран {screen} не даёт открыть окно; {without}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>В списках</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Слушать или пауза</translation>
    </message>
    <message>
        <source>Segments that matched</source>
        <translation>Найденные фрагменты</translation>
    </message>
    <message>
        <source>To the next row that begins so</source>
        <translation>К следующей строке с таким началом</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>буквы</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Вставить в ячейки</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Reference</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Date as written</source>
        <translation>Дата, как написана</translation>
    </message>
    <message>
        <source>Kind of recording</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Лицо или организация</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Звук или видео</translation>
    </message>
    <message>
        <source>Files are missing</source>
        <translation>Не хватает файлов</translation>
    </message>
    <message>
        <source>Not yet described</source>
        <translation>Ещё не описано</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Его части</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Сезоны</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Reference of the series</source>
        <translation>Шифр цикла</translation>
    </message>
    <message>
        <source>Reference of the event</source>
        <translation>Шифр события</translation>
    </message>
    <message>
        <source>Reference of the series above</source>
        <translation>Шифр вышестоящего цикла</translation>
    </message>
    <message>
        <source>Reference of the performer</source>
        <translation>Шифр исполнителя</translation>
    </message>
    <message>
        <source>Reference of the recording</source>
        <translation>Шифр записи</translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation>Название записи</translation>
    </message>
    <message>
        <source>Named at</source>
        <translation>Где указано</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Жизнь</translation>
    </message>
    <message>
        <source>Recordings by year</source>
        <translation>Записи по годам</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Исполнения</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>В каком качестве</translation>
    </message>
    <message>
        <source>Heard together with</source>
        <translation>Вместе с кем слышно</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Date given up</source>
        <translation>Отменённая дата</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Новая дата</translation>
    </message>
    <message>
        <source>Address of the rights statement</source>
        <translation>Адрес правовой пометы</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Under the agreement</source>
        <translation>По соглашению</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>MIME type</source>
        <translation>Тип MIME</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Размер в байтах</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Path within the place of files</source>
        <translation>Путь внутри места файлов</translation>
    </message>
    <message>
        <source>Place of files</source>
        <translation>Место файлов</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Кодек</translation>
    </message>
    <message>
        <source>Sampling rate in Hz</source>
        <translation>Частота дискретизации, Гц</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>Бит на отсчёт</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Bits per second</source>
        <translation>Бит в секунду</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>Теги файла</translation>
    </message>
    <message>
        <source>From within the file</source>
        <translation>С какого места файла</translation>
    </message>
    <message>
        <source>To within the file</source>
        <translation>До какого места файла</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Начинается</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Заканчивается</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Циклы</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Лады</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Возможные дубли</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 selected</source>
        <translation>выбрано: %1</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Import a folder</source>
        <translation>Внести папку</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Внести файлы</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Внесение: %1</translation>
    </message>
    <message>
        <source>Another import is still running; drop these files again when it is done.</source>
        <translation>Другое внесение ещё идёт; перетащите эти файлы снова, когда оно закончится.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>A new folder for the sample archive</source>
        <translation>Новая папка для образца архива</translation>
    </message>
    <message>
        <source>Making the sample archive</source>
        <translation>Создаётся образец архива</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Modes</source>
        <translation>Лады</translation>
    </message>
    <message>
        <source>Sections of modes</source>
        <translation>Разделы мугамов</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Жанры</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>Виды событий</translation>
    </message>
    <message>
        <source>Types of places</source>
        <translation>Виды мест</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Titles of honour</source>
        <translation>Почётные звания</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Levels of access</source>
        <translation>Уровни доступа</translation>
    </message>
    <message>
        <source>Generations of copies</source>
        <translation>Поколения копий</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Носители</translation>
    </message>
    <message>
        <source>Rights statements</source>
        <translation>Правовые пометы</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>ticked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>%1 of %2 ticked (Space)</source>
        <translation>Отмечено %1 из %2 (пробел)</translation>
    </message>
    <message>
        <source>Not more than %1 at once: select fewer.</source>
        <translation>Не более %1 за один раз: выделите меньше.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) find no place in the list.</source>
        <translation>
            <numerusform>%n ячейка не помещается в список.</numerusform>
            <numerusform>%n ячейки не помещаются в список.</numerusform>
            <numerusform>%n ячеек не помещаются в список.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ничего не изменится.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be done; why stands beside them.</source>
        <translation>
            <numerusform>%n замена невозможна; причина указана рядом.</numerusform>
            <numerusform>%n замены невозможны; причина указана рядом.</numerusform>
            <numerusform>%n замен невозможны; причина указана рядом.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>Изменена %n ячейка.</numerusform>
            <numerusform>Изменены %n ячейки.</numerusform>
            <numerusform>Изменено %n ячеек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) had been changed elsewhere meanwhile and stay as they are.</source>
        <translation>
            <numerusform>%n ячейка тем временем изменена в другом месте и остаётся как есть.</numerusform>
            <numerusform>%n ячейки тем временем изменены в другом месте и остаются как есть.</numerusform>
            <numerusform>%n ячеек тем временем изменены в другом месте и остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing has changed.</source>
        <translation>Остановлено; ничего не изменилось.</translation>
    </message>
    <message>
        <source>⟨several⟩</source>
        <translation>⟨разные⟩</translation>
    </message>
    <message>
        <source>It will be emptied in all of them.</source>
        <translation>Поле будет очищено у всех.</translation>
    </message>
    <message>
        <source>Edit %1 together</source>
        <translation>Правка вместе: %1</translation>
    </message>
    <message>
        <source>Only what is ticked is changed; typing ticks a field. Where they differ it reads ⟨several⟩.</source>
        <translation>Меняется только отмеченное; при вводе поле отмечается само. Где значения различаются, стоит ⟨разные⟩.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n field(s)</source>
        <translation>
            <numerusform>Записать %n поле</numerusform>
            <numerusform>Записать %n поля</numerusform>
            <numerusform>Записать %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Изменено: %1.</translation>
    </message>
    <message>
        <source>Select the cells below it too that are to be filled.</source>
        <translation>Выделите и ячейки ниже, которые нужно заполнить.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Таблица с ячейками</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Marks count (ə is not e)</source>
        <translation>Учитывать знаки (ə – не e)</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Показать, что изменится</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>In what is selected: %1</source>
        <translation>В выделенном: %1</translation>
    </message>
    <message>
        <source>In the whole list: %1</source>
        <translation>Во всём списке: %1</translation>
    </message>
    <message>
        <source>Tick at least one field.</source>
        <translation>Отметьте хотя бы одно поле.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2” in %3</source>
        <translation>Замена «%1» на «%2», %3</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) replaced.</source>
        <translation>
            <numerusform>Заменён %n текст.</numerusform>
            <numerusform>Заменены %n текста.</numerusform>
            <numerusform>Заменено %n текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had been changed elsewhere meanwhile and stay as they are.</source>
        <translation>
            <numerusform>%n текст тем временем изменён в другом месте и остаётся как есть.</numerusform>
            <numerusform>%n текста тем временем изменены в другом месте и остаются как есть.</numerusform>
            <numerusform>%n текстов тем временем изменены в другом месте и остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
</context>
<context>
    <name>TogetherDeeds</name>
    <message>
        <source>Cells are filled in the grid: show the list as a grid first.</source>
        <translation>Ячейки заполняются в таблице: сначала покажите список таблицей с ячейками.</translation>
    </message>
    <message>
        <source>Select the rows first that are to be edited together.</source>
        <translation>Сначала выделите строки, которые нужно править вместе.</translation>
    </message>
    <message>
        <source>Not more than %1 at once: select fewer.</source>
        <translation>Не более %1 за один раз: выделите меньше.</translation>
    </message>
    <message>
        <source>Reading what is selected</source>
        <translation>Чтение выделенного</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Ни один архив не открыт.</translation>
    </message>
    <message>
        <source>Open a list first: words are replaced in its entries.</source>
        <translation>Сначала откройте список: слова заменяются в его единицах.</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>%1 has been made one with %2.</source>
        <translation>%1 теперь одно целое с %2.</translation>
    </message>
    <message>
        <source>There is no search to save: type one first.</source>
        <translation>Сохранять нечего: сначала введите запрос.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Отмена изменения</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Stopped; nothing has changed.</source>
        <translation>Остановлено; ничего не изменилось.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>In the inbox</source>
        <translation>Во входящих</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Описано</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Открытый доступ</translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation>В центре</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Ограниченный</translation>
    </message>
    <message>
        <source>Closed until a date</source>
        <translation>Закрыто до даты</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Draft agreement</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Ещё не действует</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Расторгнуто</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ансамбль</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Complete recording</source>
        <translation>Полная запись</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Сборник</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музыка</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Аплодисменты</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Тишина</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Дефект</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Sound and picture</source>
        <translation>Звук и изображение</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменена</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Утрачена</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Передана</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Афиша</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Меморандум</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Release form</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>Adopted here</source>
        <translation>Принято здесь</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Concluded together</source>
        <translation>Заключено вместе</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Упоминание</translation>
    </message>
    <message>
        <source>Under this agreement</source>
        <translation>По соглашению</translation>
    </message>
    <message>
        <source>Announces</source>
        <translation>Объявляет</translation>
    </message>
    <message>
        <source>Was adopted by</source>
        <translation>Принято на</translation>
    </message>
    <message>
        <source>Decides on</source>
        <translation>Решение о</translation>
    </message>
    <message>
        <source>Is the legal basis of</source>
        <translation>Правовая основа для</translation>
    </message>
    <message>
        <source>Was concluded with</source>
        <translation>Заключено с</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминает</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Лицо или организация</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Creator or organiser</source>
        <translation>Создатель или организатор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Named performers</source>
        <translation>Названные исполнители</translation>
    </message>
    <message>
        <source>Roles and instruments</source>
        <translation>Роли и инструменты</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Genre or mode</source>
        <translation>Жанр или лад</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое содержание</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>All files in their place</source>
        <translation>Все файлы на месте</translation>
    </message>
    <message>
        <source>Unchanged files</source>
        <translation>Неизменённые файлы</translation>
    </message>
    <message>
        <source>Readable files</source>
        <translation>Читаемые файлы</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Files are missing</source>
        <translation>Не хватает файлов</translation>
    </message>
    <message>
        <source>Files have changed</source>
        <translation>Файлы изменились</translation>
    </message>
    <message>
        <source>Files cannot be read</source>
        <translation>Файлы не читаются</translation>
    </message>
    <message>
        <source>Essentials are missing</source>
        <translation>Не хватает главного</translation>
    </message>
    <message>
        <source>Nearly complete</source>
        <translation>Почти полно</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Описано полностью</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Учителя</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Родители</translation>
    </message>
    <message>
        <source>Successor of</source>
        <translation>Преемник</translation>
    </message>
    <message>
        <source>Predecessor of</source>
        <translation>Предшественник</translation>
    </message>
    <message>
        <source>Teacher of</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Parent of</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>Has the member</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Pupil of</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Child of</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>Преемник</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>приписывается</translation>
    </message>
    <message>
        <source>Main title</source>
        <translation>Основное название</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>На другом языке</translation>
    </message>
    <message>
        <source>Former title</source>
        <translation>Прежнее название</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Другое название</translation>
    </message>
    <message>
        <source>Given by the archive</source>
        <translation>Дано архивом</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Другое написание</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Прежнее имя</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Transliterated</source>
        <translation>Транслитерация</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутреннее примечание</translation>
    </message>
    <message>
        <source>Former number</source>
        <translation>Прежний номер</translation>
    </message>
    <message>
        <source>Label number</source>
        <translation>Номер на этикетке</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Очно</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>On site and online</source>
        <translation>Очно и онлайн</translation>
    </message>
    <message>
        <source>Recordings with a missing file</source>
        <translation>Записи с пропавшим файлом</translation>
    </message>
    <message>
        <source>Recordings with a changed file</source>
        <translation>Записи с изменившимся файлом</translation>
    </message>
    <message>
        <source>Recordings with an unreadable file</source>
        <translation>Записи с нечитаемым файлом</translation>
    </message>
    <message>
        <source>Recordings without a date</source>
        <translation>Записи без даты</translation>
    </message>
    <message>
        <source>Recordings without performers</source>
        <translation>Записи без исполнителей</translation>
    </message>
    <message>
        <source>Recordings that may be there twice</source>
        <translation>Возможно повторяющиеся записи</translation>
    </message>
    <message>
        <source>Events without a date</source>
        <translation>События без даты</translation>
    </message>
    <message>
        <source>The file is not where it was. The disk may not be connected.</source>
        <translation>Файла нет на прежнем месте. Возможно, диск не подключён.</translation>
    </message>
    <message>
        <source>The checksum is no longer the one that was taken.</source>
        <translation>Контрольная сумма уже не та, что была снята.</translation>
    </message>
    <message>
        <source>The file is there but cannot be read.</source>
        <translation>Файл на месте, но не читается.</translation>
    </message>
    <message>
        <source>Neither the recording nor its event says when it was.</source>
        <translation>Ни запись, ни её событие не говорят, когда это было.</translation>
    </message>
    <message>
        <source>Nobody is named on the recording, its event or its segments.</source>
        <translation>Ни в записи, ни в событии, ни во фрагментах никто не назван.</translation>
    </message>
    <message>
        <source>The same sound seems to be in more than one recording.</source>
        <translation>Один и тот же звук, похоже, есть в нескольких записях.</translation>
    </message>
    <message>
        <source>Nobody has said when they were or will be.</source>
        <translation>Не указано, когда они были или будут.</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>латиница</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>арабица</translation>
    </message>
    <message>
        <source>Georgian script</source>
        <translation>грузинское письмо</translation>
    </message>
    <message>
        <source>Armenian script</source>
        <translation>армянское письмо</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>еврейское письмо</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>греческое письмо</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>деванагари</translation>
    </message>
    <message>
        <source>Chinese script</source>
        <translation>китайское письмо</translation>
    </message>
    <message>
        <source>Japanese script</source>
        <translation>японское письмо</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>корейское письмо</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Азербайджанский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецкий</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Персидский</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Грузинский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performer(s)</source>
        <translation>
            <numerusform>%n исполнитель</numerusform>
            <numerusform>%n исполнителя</numerusform>
            <numerusform>%n исполнителей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n соглашение</numerusform>
            <numerusform>%n соглашения</numerusform>
            <numerusform>%n соглашений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n цикл</numerusform>
            <numerusform>%n цикла</numerusform>
            <numerusform>%n циклов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n партнёр</numerusform>
            <numerusform>%n партнёра</numerusform>
            <numerusform>%n партнёров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n единица</numerusform>
            <numerusform>%n единицы</numerusform>
            <numerusform>%n единиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
</context>
</TS>
