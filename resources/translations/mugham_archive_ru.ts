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
        <source>Import a folder …</source>
        <translation>Внести папку …</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>Внести файлы …</translation>
    </message>
    <message>
        <source>Open an archive …</source>
        <translation>Открыть архив …</translation>
    </message>
    <message>
        <source>Make the sample archive …</source>
        <translation>Создать образец архива …</translation>
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
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Скопировать адрес страницы</translation>
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
        <source>Edit</source>
        <translation>Правка</translation>
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
        <translation>Статус</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Фрагменты</translation>
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
        <source>Copies and files</source>
        <translation>Копии и файлы</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
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
        <source>Parties</source>
        <translation>Стороны</translation>
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
        <translation>Статус</translation>
    </message>
    <message>
        <source>written “%1”</source>
        <translation>написано «%1»</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
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
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
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
        <source>Series and events under it</source>
        <translation>Циклы и события по нему</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
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
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Исполнители</translation>
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
        <source>Looking what is there …</source>
        <translation>Просмотр содержимого …</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept …</source>
        <translation>Остановка; готовое сохраняется …</translation>
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
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <source>Play all</source>
        <translation>Слушать всё</translation>
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
        <source>Series and events under it</source>
        <translation>Циклы и события по нему</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
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
        <source>The file “%1” is not in the archive&apos;s folder.</source>
        <translation>Файла «%1» нет в папке архива.</translation>
    </message>
    <message>
        <source>This kind of file is read with another program: open it above.</source>
        <translation>Такой файл читается другой программой: откройте его кнопкой выше.</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>Изображение не читается: %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Nothing was recorded, or it has not been brought in yet.</source>
        <translation>Не записано или запись ещё не внесена.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
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
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Единицы</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
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
        <source>Series</source>
        <translation>Циклы</translation>
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
        <source>Agreements that end soon</source>
        <translation>Соглашения, срок которых скоро истекает</translation>
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
        <source>Ends</source>
        <translation>Истекает</translation>
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
        <source>No recordings yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>Folders of audio and video files that are brought in stand here.</source>
        <translation>Здесь появятся внесённые папки со звуком и видео.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
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
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>Programmes, posters, resolutions and memorandums stand here.</source>
        <translation>Здесь программы, афиши, решения и меморандумы.</translation>
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
        <source>Status</source>
        <translation>Статус</translation>
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
        <source>Nothing is left to do here</source>
        <translation>Здесь больше нечего делать</translation>
    </message>
    <message>
        <source>No recording has this problem any more.</source>
        <translation>Этой проблемы больше нет ни у одной записи.</translation>
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
        <source>Titles, names in every spelling, series, events, modes and notes were searched for “%1”. Fewer words, or the beginning of a word, find more.</source>
        <translation>«%1» искали в названиях, во всех написаниях имён, в циклах, событиях, ладах и примечаниях. Меньше слов или начало слова найдут больше.</translation>
    </message>
    <message>
        <source>No recording has all of these words</source>
        <translation>Нет записи со всеми этими словами</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
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
    <name>SearchBox</name>
    <message>
        <source>Search: performer, title, mode, series …</source>
        <translation>Поиск: исполнитель, название, лад, цикл …</translation>
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
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать как таблицу</translation>
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
        <source>History</source>
        <translation>История</translation>
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
    <name>WindowFrame</name>
    <message>
        <source>No archive is open.</source>
        <translation>Архив не открыт.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
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
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
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
        <source>Provenance</source>
        <translation>Происхождение</translation>
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
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
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
