<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az_AZ" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>An archive for concert and lecture recordings. Free software under the GNU GPL, version 3 or later.</source>
        <translation>Konsert və mühazirə yazılarının arxivi. GNU GPL lisenziyası (3-cü və ya daha yeni versiya) ilə azad proqramdır.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Import a folder…</source>
        <translation>Qovluğu daxil et…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Faylları daxil et…</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Sənəd əlavə et…</translation>
    </message>
    <message>
        <source>Add files to the recording…</source>
        <translation>Yazıya fayl əlavə et…</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>Arxivi aç…</translation>
    </message>
    <message>
        <source>Make the sample archive…</source>
        <translation>Nümunə arxivi yarat…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıxış</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Put into the bin…</source>
        <translation>Səbətə at…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Səbət</translation>
    </message>
    <message>
        <source>Likely duplicates (J, K, M, N decide)</source>
        <translation>Mümkün təkrarlar (J, K, M, N ilə)</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Birləşdir…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Ayır…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Lüğətlər</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Teachers and pupils</source>
        <translation>Ustadlar və şagirdlər</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Bu axtarışı saxlamaq…</translation>
    </message>
    <message>
        <source>Add a performer…</source>
        <translation>İfaçı əlavə etmək…</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Axtarışı daraltmaq</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Səhifənin ünvanını köçür</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzəliş</translation>
    </message>
    <message>
        <source>Show every field</source>
        <translation>Bütün sahələri göstər</translation>
    </message>
    <message>
        <source>Edit together…</source>
        <translation>Birlikdə düzəlt…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Tap və dəyişdir…</translation>
    </message>
    <message>
        <source>Fill cells downwards</source>
        <translation>Xanaları aşağıya doldur</translation>
    </message>
    <message>
        <source>New recording</source>
        <translation>Yeni yazı</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Yeni tədbir</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Yeni fraqment</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Yeni silsilə</translation>
    </message>
    <message>
        <source>New season</source>
        <translation>Yeni mövsüm</translation>
    </message>
    <message>
        <source>New performer</source>
        <translation>Yeni ifaçı</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Yeni yer</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Yeni sənəd</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Yeni saziş</translation>
    </message>
    <message>
        <source>Postpone the event…</source>
        <translation>Tədbiri təxirə sal…</translation>
    </message>
    <message>
        <source>Give the event a new date…</source>
        <translation>Tədbirə yeni tarix ver…</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>Tədbiri ləğv et…</translation>
    </message>
    <message>
        <source>The event was held…</source>
        <translation>Tədbir keçirildi…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Əsas səhifə</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Təfərrüat paneli</translation>
    </message>
    <message>
        <source>Lists as a grid</source>
        <translation>Siyahılar cədvəl xanaları ilə</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Mətni böyüt</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mətni kiçilt</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Mətnin adi ölçüsü</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Səsləndir və ya saxla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Əvvəlki</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>5 saniyə irəli</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 saniyə geri</translation>
    </message>
    <message>
        <source>30 seconds forward</source>
        <translation>30 saniyə irəli</translation>
    </message>
    <message>
        <source>30 seconds back</source>
        <translation>30 saniyə geri</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Səsi artır</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Səsi azalt</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Səsi kəs</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>About Mugham Archive</source>
        <translation>Muğam arxivi haqqında</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>İş masası</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Kataloq</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Səsləndirmə</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Edit %1 together…</source>
        <translation>%1 vahidi birlikdə düzəlt…</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Bu ikisini birləşdir…</translation>
    </message>
</context>
<context>
    <name>AuthorityDeeds</name>
    <message>
        <source>Select a performer, a partner, a place, a series or a term first.</source>
        <translation>Əvvəlcə ifaçı, tərəfdaş, yer, silsilə və ya termin seçin.</translation>
    </message>
    <message>
        <source>Two are merged at a time: select two, or one to choose the other for.</source>
        <translation>Bir dəfəyə ikisi birləşdirilir: ikisini seçin, yaxud birini seçin, digəri soruşulacaq.</translation>
    </message>
    <message>
        <source>Select a performer, a partner, a place or a series first.</source>
        <translation>Əvvəlcə ifaçı, tərəfdaş, yer və ya silsilə seçin.</translation>
    </message>
    <message>
        <source>One is split at a time: select one.</source>
        <translation>Bir dəfəyə biri ayrılır: birini seçin.</translation>
    </message>
    <message>
        <source>A term cannot be split: add the other word, and choose it where it is meant.</source>
        <translation>Termin ayrılmır: digər sözü əlavə edin və nəzərdə tutulduğu yerdə onu seçin.</translation>
    </message>
    <message>
        <source>Choose a performer first.</source>
        <translation>Əvvəlcə ifaçı seçin.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Recording</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Silsilə</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Fraqment</translation>
    </message>
    <message>
        <source>Performer or partner</source>
        <translation>İfaçı və ya tərəfdaş</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Saziş</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Vahid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>İdentifikator</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>İştirak</translation>
    </message>
    <message>
        <source>Link of a document</source>
        <translation>Sənəd bağlantısı</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Fəxri ad</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Əlaqə</translation>
    </message>
    <message>
        <source>Date given up</source>
        <translation>İmtina edilmiş tarix</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nüsxə</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>File on the timeline</source>
        <translation>Zaman xəttində fayl</translation>
    </message>
    <message>
        <source>Place of files</source>
        <translation>Faylların yeri</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tərəf</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Uzadılma</translation>
    </message>
    <message>
        <source>Under the agreement</source>
        <translation>Saziş üzrə</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Fərqləndirilib</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Siyahı</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Siyahıda</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Əlfəcin</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Saxlanmış axtarış</translation>
    </message>
    <message>
        <source>Draft of a field</source>
        <translation>Sahənin qaralaması</translation>
    </message>
    <message>
        <source>In Azerbaijani</source>
        <translation>Azərbaycanca</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>İngiliscə</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Rusca</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Başqa sözlər</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 yaradıldı</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 silindi</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 silindi</translation>
    </message>
</context>
<context>
    <name>ChooseEntry</name>
    <message>
        <source>Type a name, a title or a reference…</source>
        <translation>Ad, başlıq və ya şifr yazın…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Tapılanlar</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters, or another spelling.</source>
        <translation>Heç nə tapılmadı. Daha az hərf və ya başqa yazılış sınayın.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Reference</source>
        <translation>Şifr</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>İfaçılar</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Məqam</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Silsilə</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Janr</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Fraqmentlər</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Çatışmır</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Məkan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Alət</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>İllər</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalanıb</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tərəflər</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Bitmə tarixi</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Put “%1” into the bin?</source>
        <translation>“%1” səbətə atılsın?</translation>
    </message>
    <message>
        <source>Put %1 into the bin?</source>
        <translation>Səbətə atılsın: %1?</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Səbətə at</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message numerus="yes">
        <source>%n performance(s)</source>
        <translation>
            <numerusform>%n iştirak</numerusform>
            <numerusform>%n iştirak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n başqa şey</numerusform>
            <numerusform>%n başqa şey</numerusform>
        </translation>
    </message>
    <message>
        <source>With it goes what is known of: %1.</source>
        <translation>Onunla birlikdə bunlar haqqında bilinənlər də gedir: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that refer to it stay without it.</source>
        <translation>
            <numerusform>Ona istinad edən %n şey onsuz qalır.</numerusform>
            <numerusform>Ona istinad edən %n şey onsuz qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files on disk are never touched.</source>
        <translation>Diskdəki fayllara heç vaxt toxunulmur.</translation>
    </message>
    <message>
        <source>It can be brought back whole from the bin, or with Undo.</source>
        <translation>Səbətdən və ya “Geri al” ilə bütöv qaytarıla bilər.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Sil: “%1”</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Sil: %1</translation>
    </message>
    <message>
        <source>It is in the bin.</source>
        <translation>Səbətdədir.</translation>
    </message>
    <message>
        <source>Stopped; nothing has changed.</source>
        <translation>Dayandırıldı; heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>Which one stays? What is known of the other goes to it; Undo brings both back.</source>
        <translation>Hansı qalır? Digəri haqqında bilinənlər ona keçir; “Geri al” ikisini də qaytarır.</translation>
    </message>
    <message>
        <source>← and → choose which one stays, Enter merges.</source>
        <translation>← və → hansının qalacağını seçir, Enter birləşdirir.</translation>
    </message>
    <message>
        <source>Merge “%1” with…</source>
        <translation>Birləşdir: “%1” və…</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>İkisini tutuşdur…</translation>
    </message>
    <message>
        <source>They are one now; Ctrl+Z brings both back.</source>
        <translation>İndi birdir; Ctrl+Z ikisini də qaytarır.</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 qalır</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Ayır: “%1”</translation>
    </message>
    <message>
        <source>Show only what holds these words…</source>
        <translation>Yalnız bu sözlər olanları göstər…</translation>
    </message>
    <message>
        <source>What is the other one&apos;s</source>
        <translation>Digərinə aid olanlar</translation>
    </message>
    <message>
        <source>Tick what belongs to the other one: it goes to a new entry. All else stays with “%1”. Undo makes them one again.</source>
        <translation>Digərinə aid olanları işarələyin: onlar yeni vahidə keçir. Qalan hər şey “%1” ilə qalır. “Geri al” onları yenidən birləşdirir.</translation>
    </message>
    <message>
        <source>The other one is called</source>
        <translation>Digərinin adı</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Ayır</translation>
    </message>
    <message>
        <source>One of the names has to stay.</source>
        <translation>Adlardan biri qalmalıdır.</translation>
    </message>
    <message>
        <source>The other one needs a name: tick one, or type it.</source>
        <translation>Digərinə ad lazımdır: birini işarələyin və ya yazın.</translation>
    </message>
    <message>
        <source>Space ticks a line, on a heading all below it; Ctrl+Enter splits.</source>
        <translation>Boşluq düyməsi sətri, başlıqda isə altındakıların hamısını işarələyir; Ctrl+Enter ayırır.</translation>
    </message>
    <message>
        <source>Nothing can be parted from “%1”: nothing but its name is known.</source>
        <translation>“%1” ayrıla bilməz: adından başqa heç nə məlum deyil.</translation>
    </message>
    <message>
        <source>They are two now; Ctrl+Z makes them one again.</source>
        <translation>İndi ikidir; Ctrl+Z onları yenidən birləşdirir.</translation>
    </message>
    <message>
        <source>Only performers, partners, places and series can be split.</source>
        <translation>Yalnız ifaçıları, tərəfdaşları, yerləri və silsilələri ayırmaq olar.</translation>
    </message>
    <message>
        <source>Something came later</source>
        <translation>Sonra dəyişiklik olub</translation>
    </message>
    <message>
        <source>Since then these changes have touched the same things:</source>
        <translation>O vaxtdan bəri bu dəyişikliklər eyni şeylərə toxunub:</translation>
    </message>
    <message>
        <source>Something that this change would bring back needs is no longer there.</source>
        <translation>Bu dəyişikliyin qaytaracağı şeyə lazım olan artıq yoxdur.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Heç nə etmə</translation>
    </message>
    <message>
        <source>Leave those out</source>
        <translation>Onlara toxunma</translation>
    </message>
    <message>
        <source>What was changed again stays as it is now; the rest is taken back.</source>
        <translation>Yenidən dəyişdirilənlər olduğu kimi qalır; qalanı geri alınır.</translation>
    </message>
    <message>
        <source>Take those back too</source>
        <translation>Onları da geri al</translation>
    </message>
    <message>
        <source>These later changes are taken back together with it.</source>
        <translation>Bu sonrakı dəyişikliklər də onunla birlikdə geri alınır.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hazırdır.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Geri alınır</translation>
    </message>
    <message>
        <source>With commas between them; all of them are found.</source>
        <translation>Aralarında vergüllə; hamısı axtarışda tapılır.</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azərbaycanca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngiliscə</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusca</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Başqa adları</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Nothing is changed until all of it is done.</source>
        <translation>Hamısı bitməyincə heç nə dəyişmir.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Dayandırılır…</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About</source>
        <translation>Haqqında</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Həyatı</translation>
    </message>
    <message>
        <source>Performers and others</source>
        <translation>İfaçılar və digərləri</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Fraqmentlər</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Fayl əlavə et…</translation>
    </message>
    <message>
        <source>Copies and files</source>
        <translation>Nüsxələr və fayllar</translation>
    </message>
    <message>
        <source>Rights and access</source>
        <translation>Hüquqlar və giriş</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sazişlər</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarixinədək</translation>
    </message>
    <message>
        <source>Earlier dates</source>
        <translation>Əvvəlki tarixlər</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>Digər başlıqlar</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Başqa yazılışları</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>geri alınıb: %1</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Fəxri adlar</translation>
    </message>
    <message>
        <source>Teachers, pupils, ensembles</source>
        <translation>Müəllimlər, şagirdlər, ansambllar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Qaytarıldı: %1</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Nömrələr</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Hələ saxlanmayıb</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Silsilə</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Məqam</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Janr</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növü</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Açar sözlər</translation>
    </message>
    <message>
        <source>Sound quality</source>
        <translation>Səsin keyfiyyəti</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Mənşəyi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyəti</translation>
    </message>
    <message>
        <source>written “%1”</source>
        <translation>“%1” yazılıb</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bəyanat</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>İstinad</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Məkan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Münasibət</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>İştirak</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Keçid</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>%1 üçün planlaşdırılmışdı</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>%1 tarixindən %2 tarixinə keçirilib</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>elan: %1</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Tərkibində</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Daxildir</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Alət</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>Səslənir</translation>
    </message>
    <message>
        <source>Lived</source>
        <translation>Ömrü</translation>
    </message>
    <message>
        <source>Existed</source>
        <translation>Fəaliyyəti</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>doğum: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 –</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Verən</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Harada</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalanıb</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Qüvvədə</translation>
    </message>
    <message>
        <source>Renewed until</source>
        <translation>Uzadılıb</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Uses granted</source>
        <translation>İcazə verilən istifadə</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Şəhər</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Technical data</source>
        <translation>Texniki məlumat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Həcm</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>Oxunarkən</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 kanal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Şifri</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Əlavə edilib</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişdirilib</translation>
    </message>
    <message>
        <source>as “%1”</source>
        <translation>“%1” kimi</translation>
    </message>
    <message>
        <source>Edit: %1 (F2)</source>
        <translation>Redaktə: %1 (F2)</translation>
    </message>
    <message>
        <source>No file belongs to it yet.</source>
        <translation>Hələ heç bir faylı yoxdur.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nüsxə</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Rəf</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>Etiketdə</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Vəziyyəti</translation>
    </message>
    <message>
        <source>Tags as they were read</source>
        <translation>Oxunduğu kimi teqlər</translation>
    </message>
    <message>
        <source>The file carries no tags.</source>
        <translation>Faylda teq yoxdur.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Aiddir</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tərəflər</translation>
    </message>
    <message>
        <source>Series and events under it</source>
        <translation>Onun əsasında silsilələr və tədbirlər</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Uzadılmalar</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Çatışmır:</translation>
    </message>
    <message>
        <source>Would help:</source>
        <translation>Faydalı olardı:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Təfərrüat</translation>
    </message>
    <message>
        <source>Select a line in a list to see here what is known of it.</source>
        <translation>Haqqında məlum olanları burada görmək üçün siyahıda bir sətir seçin.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Səsləndir</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>İfalar</translation>
    </message>
    <message>
        <source>Recordings by year</source>
        <translation>İllər üzrə yazılar</translation>
    </message>
    <message>
        <source>No recording names them yet.</source>
        <translation>Hələ heç bir yazıda adı çəkilmir.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>İfaçılar</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Untitled recording</source>
        <translation>Adsız yazı</translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation>Adsız tədbir</translation>
    </message>
    <message>
        <source>Untitled segment</source>
        <translation>Adsız fraqment</translation>
    </message>
    <message>
        <source>Untitled series</source>
        <translation>Adsız silsilə</translation>
    </message>
    <message>
        <source>Untitled season</source>
        <translation>Adsız mövsüm</translation>
    </message>
    <message>
        <source>Unnamed performer</source>
        <translation>Adsız ifaçı</translation>
    </message>
    <message>
        <source>Untitled place</source>
        <translation>Adsız yer</translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation>Adsız sənəd</translation>
    </message>
    <message>
        <source>Untitled agreement</source>
        <translation>Adsız saziş</translation>
    </message>
</context>
<context>
    <name>EditingDeeds</name>
    <message>
        <source>Select something to edit first.</source>
        <translation>Əvvəlcə nəyi redaktə edəcəyinizi seçin.</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Heç bir arxiv açıq deyil.</translation>
    </message>
    <message>
        <source>Select the recording first that the segment is part of.</source>
        <translation>Əvvəlcə fraqmentin aid olduğu yazını seçin.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Əvvəlcə tədbir seçin.</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Not more than %1 lines at once: select fewer.</source>
        <translation>Bir dəfəyə ən çoxu %1 sətir: daha az seçin.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Səsləndir</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Cədvəl kimi köçür</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sırala</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Oxuna bilməyən fayllar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Say who is meant…</source>
        <translation>Kimin nəzərdə tutulduğunu deyin …</translation>
    </message>
    <message>
        <source>Drag to another place (Ctrl+Shift+↑ and ↓); Delete takes away</source>
        <translation>Başqa yerə çəkin (Ctrl+Shift+↑ və ↓); Delete götürür</translation>
    </message>
    <message>
        <source>The usual trio</source>
        <translation>Adi üçlük</translation>
    </message>
    <message>
        <source>Khananda, tar and kamancha as they played last (%1)</source>
        <translation>Xanəndə, tar və kamança, son dəfə çıxış etdikləri kimi (%1)</translation>
    </message>
    <message>
        <source>More about the participants</source>
        <translation>İştirakçılar üzrə digər əməllər</translation>
    </message>
    <message>
        <source>F2: listed here, to be changed for this alone</source>
        <translation>F2: burada ayrıca göstərilsin və yalnız burada dəyişdirilsin</translation>
    </message>
    <message>
        <source>List the participants of %1 by itself</source>
        <translation>%1: iştirakçılar ayrıca göstərilsin</translation>
    </message>
    <message>
        <source>Participants of %1 as above it</source>
        <translation>%1: iştirakçılar yuxarıdan götürülsün</translation>
    </message>
    <message>
        <source>List here what is inherited</source>
        <translation>Yuxarıdan gələnlər burada göstərilsin</translation>
    </message>
    <message>
        <source>Have what is above it again</source>
        <translation>Yenidən yuxarıdan götürülsün</translation>
    </message>
    <message>
        <source>As the recording has it: %1 (%2)</source>
        <translation>Yazıda olduğu kimi: %1 (%2)</translation>
    </message>
    <message>
        <source>As the event has it: %1 (%2)</source>
        <translation>Tədbirdə olduğu kimi: %1 (%2)</translation>
    </message>
    <message>
        <source>Up (Ctrl+Shift+↑)</source>
        <translation>Yuxarı (Ctrl+Shift+↑)</translation>
    </message>
    <message>
        <source>Down (Ctrl+Shift+↓)</source>
        <translation>Aşağı (Ctrl+Shift+↓)</translation>
    </message>
    <message>
        <source>Take away (Delete)</source>
        <translation>Sil (Delete)</translation>
    </message>
    <message>
        <source>Take away from %1: %2</source>
        <translation>%1 daxilindən sil: %2</translation>
    </message>
    <message>
        <source>Move in %1: %2</source>
        <translation>%1 daxilində yerini dəyiş: %2</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Qaralama: %1</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Təxirə sal…</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation>Yeni tarix…</translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation>Tədbiri ləğv et…</translation>
    </message>
    <message>
        <source>It was held…</source>
        <translation>Keçirildi…</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Yeni tarix</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Keçirilib</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Elan edilib</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu kimi qalsın</translation>
    </message>
    <message>
        <source>%1 (as the event)</source>
        <translation>%1 (tədbirdəki kimi)</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>Yazılanı sil</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Onlarınkı qalsın: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mənimki qalsın</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Drop a draft of %1</source>
        <translation>Qaralamanı sil: %1</translation>
    </message>
    <message>
        <source>Khananda</source>
        <translation>Xanəndə</translation>
    </message>
    <message>
        <source>Tar</source>
        <translation>Tar</translation>
    </message>
    <message>
        <source>Kamancha</source>
        <translation>Kamança</translation>
    </message>
    <message>
        <source>Enter: the next, and after the kamancha all three are added. Esc: not at all.</source>
        <translation>Enter: növbəti; kamançadan sonra hər üçü əlavə olunur. Esc: imtina.</translation>
    </message>
    <message>
        <source>The usual trio of %1</source>
        <translation>%1: adi üçlük</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Alət</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Qüvvədədir: başlanğıc</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Qüvvədədir: son</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Tərkibindədir</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>Description, Azerbaijani</source>
        <translation>Təsvir, azərbaycanca</translation>
    </message>
    <message>
        <source>Description, English</source>
        <translation>Təsvir, ingiliscə</translation>
    </message>
    <message>
        <source>Description, Russian</source>
        <translation>Təsvir, rusca</translation>
    </message>
    <message>
        <source>Usual access</source>
        <translation>Adi giriş</translation>
    </message>
    <message>
        <source>Usual rights</source>
        <translation>Adi hüquqlar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat qurşağı</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Məkan</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Silsilə</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Silsilədə nömrəsi</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>İştirak</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platforma</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Keçid</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Münasibət</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Məqam</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Janr</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Hissə</translation>
    </message>
    <message>
        <source>Parts in all</source>
        <translation>Cəmi hissə</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Açar sözlər</translation>
    </message>
    <message>
        <source>Sound quality</source>
        <translation>Səs keyfiyyəti</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Mənşə</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Bağlıdır: tarixədək</translation>
    </message>
    <message>
        <source>Access after that</source>
        <translation>Ondan sonra giriş</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Mənbə göstəricisi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Şöbə</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Əsər</translation>
    </message>
    <message>
        <source>Author of the text</source>
        <translation>Mətnin müəllifi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Born or founded</source>
        <translation>Doğulub və ya yaradılıb</translation>
    </message>
    <message>
        <source>Died or dissolved</source>
        <translation>Vəfat edib və ya buraxılıb</translation>
    </message>
    <message>
        <source>Life, Azerbaijani</source>
        <translation>Həyatı, azərbaycanca</translation>
    </message>
    <message>
        <source>Life, English</source>
        <translation>Həyatı, ingiliscə</translation>
    </message>
    <message>
        <source>Life, Russian</source>
        <translation>Həyatı, rusca</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Şəhər</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Verən</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalanıb</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Uses granted</source>
        <translation>Verilən istifadə hüquqları</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>İfaçı</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>Çapda</translation>
    </message>
    <message>
        <source>Title as printed</source>
        <translation>Çapdakı fəxri ad</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Əsas</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Əminlik</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Ləğv edilib</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Verilib</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri alınıb</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Münasibət</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>In the office of</source>
        <translation>Vəzifəsi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tarixədək</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Qeyd vahidi</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Saziş</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Sxem</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Nəsil</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Daşıyıcı</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Rəf</translation>
    </message>
    <message>
        <source>On the label</source>
        <translation>Etiketdə</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Sürət</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Tərəf sayı</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Vəziyyəti</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Yoxlanılıb</translation>
    </message>
    <message>
        <source>Made from copy</source>
        <translation>Hansı nüsxədən</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>İfaçılar</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tərəf</translation>
    </message>
    <message>
        <source>Title of honour</source>
        <translation>Fəxri ad</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Başlıqlar</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>Başlıq əlavə et</translation>
    </message>
    <message>
        <source>Spellings of the name</source>
        <translation>Adın yazılışları</translation>
    </message>
    <message>
        <source>Add a spelling</source>
        <translation>Yazılış əlavə et</translation>
    </message>
    <message>
        <source>Performers and others</source>
        <translation>İfaçılar və başqaları</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Kimsə əlavə et</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Dil əlavə et</translation>
    </message>
    <message>
        <source>Dates given up</source>
        <translation>Ləğv olunmuş tarixlər</translation>
    </message>
    <message>
        <source>Add a date given up</source>
        <translation>Ləğv olunmuş tarix əlavə et</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>Fəxri adlar</translation>
    </message>
    <message>
        <source>Add an honour</source>
        <translation>Fəxri ad əlavə et</translation>
    </message>
    <message>
        <source>Pupils, ensembles, children</source>
        <translation>Şagirdlər, ansambllar, övladlar</translation>
    </message>
    <message>
        <source>Add a pupil or an ensemble</source>
        <translation>Şagird və ya ansambl əlavə et</translation>
    </message>
    <message>
        <source>Teachers, members, parents</source>
        <translation>Müəllimlər, üzvlər, valideynlər</translation>
    </message>
    <message>
        <source>Add a teacher or a member</source>
        <translation>Müəllim və ya üzv əlavə et</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tərəflər</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Tərəf əlavə et</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Uzadılmalar</translation>
    </message>
    <message>
        <source>Add a renewal</source>
        <translation>Uzadılma əlavə et</translation>
    </message>
    <message>
        <source>Series and events under it</source>
        <translation>Ona aid silsilə və tədbirlər</translation>
    </message>
    <message>
        <source>Add a series or an event</source>
        <translation>Silsilə və ya tədbir əlavə et</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sazişlər</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Saziş əlavə et</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Link a document</source>
        <translation>Sənəd bağla</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Aiddir</translation>
    </message>
    <message>
        <source>Link an entry</source>
        <translation>Vahid bağla</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Qeyd əlavə et</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>İdentifikatorlar</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>İdentifikator əlavə et</translation>
    </message>
    <message>
        <source>Copies and carriers</source>
        <translation>Nüsxələr və daşıyıcılar</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Nüsxə əlavə et</translation>
    </message>
    <message>
        <source>Labels of the files</source>
        <translation>Faylların etiketləri</translation>
    </message>
    <message>
        <source>Files on the timeline</source>
        <translation>Zaman xəttindəki fayllar</translation>
    </message>
    <message>
        <source>Add a stretch of a file</source>
        <translation>Fayl parçası əlavə et</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Haqqında</translation>
    </message>
    <message>
        <source>Rights and access</source>
        <translation>Hüquqlar və giriş</translation>
    </message>
    <message>
        <source>Add “%1” to the vocabulary</source>
        <translation>“%1” lüğətə əlavə edilsin</translation>
    </message>
    <message>
        <source>Make “%1” a new performer</source>
        <translation>“%1” yeni ifaçı olsun</translation>
    </message>
    <message>
        <source>Make “%1” a new place</source>
        <translation>“%1” yeni yer olsun</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>İşıqlı və ya tünd</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdə olduğu kimi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>İşıqlı</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Looking what is there…</source>
        <translation>Nə olduğuna baxılır…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Dayandırılır…</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept…</source>
        <translation>Dayandırılır; hazır olanlar saxlanılır…</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>saniyədə %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 qalıb</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%2 fayldan %1</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 oxunmadı</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 əlavə olundu</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 artıq vardı</translation>
    </message>
    <message>
        <source>%1 not audio or video</source>
        <translation>%1 səs və ya video deyil</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 alınmadı</translation>
    </message>
    <message>
        <source>Nothing was there to add</source>
        <translation>Əlavə ediləsi heç nə yox idi</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dayandırıldı.</translation>
    </message>
    <message>
        <source>“%1” is there already: %2</source>
        <translation>“%1” artıq arxivdədir: %2</translation>
    </message>
    <message>
        <source>“%1” was given twice.</source>
        <translation>“%1” iki dəfə verilib.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>LineageTree</name>
    <message>
        <source>Teachers: %1</source>
        <translation>Ustadları: %1</translation>
    </message>
    <message>
        <source>Pupils: %1</source>
        <translation>Şagirdləri: %1</translation>
    </message>
    <message>
        <source>Teachers and pupils</source>
        <translation>Ustadlar və şagirdlər</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mugham Archive</source>
        <translation>Muğam arxivi</translation>
    </message>
    <message>
        <source>About Mugham Archive</source>
        <translation>Muğam arxivi haqqında</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>Daxiletmə gedir</translation>
    </message>
    <message>
        <source>Stop it and close? What is finished is kept, and the same import goes on from there next time.</source>
        <translation>Dayandırılıb bağlansın? Hazır olanlar saxlanılır; növbəti dəfə eyni daxiletmə oradan davam edəcək.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Select what is to be brought back.</source>
        <translation>Qaytarılacaqları seçin.</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>Səbətdən qaytar</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Səhifəni aç</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Bu qalır</translation>
    </message>
    <message>
        <source>Let this one stay</source>
        <translation>Bu qalsın</translation>
    </message>
    <message>
        <source>Has: %1</source>
        <translation>Onda var: %1</translation>
    </message>
    <message>
        <source>Goes to the other one: %1</source>
        <translation>Digərinə keçir: %1</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>“%1” → “%2” birləşdir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Birləşdir…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Ayır…</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Alətlər</translation>
    </message>
    <message>
        <source>Heard as</source>
        <translation>Kim kimi eşidilir</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Hamısını səsləndir</translation>
    </message>
    <message>
        <source>Teachers and pupils</source>
        <translation>Ustadlar və şagirdlər</translation>
    </message>
    <message>
        <source>All in their recordings</source>
        <translation>Yazılarındakı hər kəs</translation>
    </message>
    <message>
        <source>Heard together with</source>
        <translation>Birlikdə səsləndiyi ifaçılar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Saziş</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Bu gün bitir</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>%1 sonra bitir</translation>
    </message>
    <message>
        <source>Took place under it:</source>
        <translation>Bu saziş üzrə keçirilib:</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sazişlər</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Hələ saziş yoxdur</translation>
    </message>
    <message>
        <source>Memorandums and contracts with partners stand here, and until when they hold.</source>
        <translation>Tərəfdaşlarla memorandum və müqavilələr, onların müddəti burada görünür.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Qovluğu daxil et</translation>
    </message>
    <message>
        <source>%1, %2 in force</source>
        <translation>%1, qüvvədə: %2</translation>
    </message>
    <message>
        <source>Ends within %1</source>
        <translation>%1 ərzində bitir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>Qüvvədən düşüb</translation>
    </message>
    <message>
        <source>Partner and agreement</source>
        <translation>Tərəfdaş və saziş</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>No agreement is so.</source>
        <translation>Belə saziş yoxdur.</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>Tərəfdaşsız</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Səbət</translation>
    </message>
    <message>
        <source>Bring back the selected</source>
        <translation>Seçilənləri qaytar</translation>
    </message>
    <message>
        <source>Whole, with all that hung on it. No file on disk was touched.</source>
        <translation>Bütöv, ona bağlı hər şeylə birlikdə. Diskdəki fayllara toxunulmayıb.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Daha çox göstər</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Səbət boşdur</translation>
    </message>
    <message>
        <source>What is deleted lies here and can be brought back whole, also tomorrow.</source>
        <translation>Silinənlər burada qalır və sabah da bütöv qaytarıla bilər.</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Tarixçəni göstər</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Went with it</source>
        <translation>Onunla gedən</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Qaytar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Dəyişiklik %1</translation>
    </message>
    <message>
        <source>Taken back by change %1</source>
        <translation>%1 nömrəli dəyişikliklə geri alınıb</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Vahid</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Nə dəyişib</translation>
    </message>
    <message>
        <source>How it is described</source>
        <translation>Təsvirin vəziyyəti</translation>
    </message>
    <message>
        <source>Nothing to describe yet</source>
        <translation>Hələ təsvir ediləsi heç nə yoxdur</translation>
    </message>
    <message>
        <source>What recordings and events still lack stands here, with its numbers.</source>
        <translation>Yazıların və tədbirlərin təsvirində nəyin çatışmadığı burada saylarla göstərilir.</translation>
    </message>
    <message>
        <source>What is described</source>
        <translation>Nə təsvir olunub</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>%1 of %2 with named performers</source>
        <translation>%2 yazıdan %1-də ifaçılar göstərilib</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <translation>tarixsiz: %1</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>yersiz: %1</translation>
    </message>
    <message>
        <source>%1 without segments</source>
        <translation>fraqmentlərə bölünməyib: %1</translation>
    </message>
    <message>
        <source>%1 without a rights statement</source>
        <translation>hüquqlar göstərilməyib: %1</translation>
    </message>
    <message>
        <source>%1 with missing files</source>
        <translation>faylı çatışmayan: %1</translation>
    </message>
    <message>
        <source>%1 with changed files</source>
        <translation>faylı dəyişmiş: %1</translation>
    </message>
    <message>
        <source>%1 with unreadable files</source>
        <translation>faylı oxunmayan: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Faylı aç</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Sənədin özü</translation>
    </message>
    <message>
        <source>No file has been added to this document.</source>
        <translation>Bu sənədə fayl əlavə edilməyib.</translation>
    </message>
    <message>
        <source>Add the file…</source>
        <translation>Faylı əlavə et…</translation>
    </message>
    <message>
        <source>The file “%1” is not in the archive&apos;s folder. If you have it elsewhere, put it back: its content is compared with the checksum. Otherwise take it from a backup.</source>
        <translation>“%1” faylı arxivin qovluğunda yoxdur. Başqa yerdə varsa, geri qoyun: məzmunu yoxlama cəmi ilə tutuşdurulur. Yoxdursa, ehtiyat nüsxədən götürün.</translation>
    </message>
    <message>
        <source>Put the file back…</source>
        <translation>Faylı geri qoy…</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>Şəkil oxunmur: %1</translation>
    </message>
    <message>
        <source>The PDF asks for a password: open it with another program above.</source>
        <translation>PDF parol tələb edir: onu yuxarıdan başqa proqramla açın.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its pages cannot be shown.</source>
        <translation>PDF zədələnib: səhifələri göstərmək mümkün deyil.</translation>
    </message>
    <message>
        <source>This kind of file is read with another program: open it above.</source>
        <translation>Bu növ fayl başqa proqramla oxunur: yuxarıdan açın.</translation>
    </message>
    <message>
        <source>Performers and partners</source>
        <translation>İfaçılar və tərəfdaşlar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Silsilələr</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Mümkün təkrarlar</translation>
    </message>
    <message>
        <source>Looking for names that are alike…</source>
        <translation>Oxşar adlar axtarılır…</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Təkrar görünən yoxdur</translation>
    </message>
    <message>
        <source>Names that look alike stand here for somebody to decide.</source>
        <translation>Oxşar adlar qərar üçün burada göstərilir.</translation>
    </message>
    <message>
        <source>Show all performers</source>
        <translation>Bütün ifaçıları göstər</translation>
    </message>
    <message>
        <source>J and K or ↓ and ↑ go on and back, ← and → choose which one stays, M merges, N says that they are not the same.</source>
        <translation>J və K, yaxud ↓ və ↑ irəli və geri aparır, ← və → hansının qalacağını seçir, M birləşdirir, N eyni olmadığını bildirir.</translation>
    </message>
    <message>
        <source>The same: merge</source>
        <translation>Eynidir: birləşdir</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Eyni deyil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Əvvəlki</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not the same</source>
        <translation>“%1” və “%2” eyni deyil</translation>
    </message>
    <message>
        <source>Agreements that end soon</source>
        <translation>Müddəti tezliklə bitən sazişlər</translation>
    </message>
    <message>
        <source>Within what time</source>
        <translation>Hansı müddət ərzində</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 ərzində</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tərəflər</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>No agreement ends within this time.</source>
        <translation>Bu müddətdə heç bir sazişin müddəti bitmir.</translation>
    </message>
    <message>
        <source>Done (Ctrl+E)</source>
        <translation>Hazırdır (Ctrl+E)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Nothing was recorded, or it has not been brought in yet.</source>
        <translation>Yazılmayıb, ya da yazı hələ daxil edilməyib.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Axtarış: %1</translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation>Burada heç nə yoxdur</translation>
    </message>
    <message>
        <source>What stood here is no longer in the archive, or is called something else by now.</source>
        <translation>Burada olanlar artıq arxivdə yoxdur və ya indi başqa cür adlanır.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri qayıt</translation>
    </message>
    <message>
        <source>Made one with another entry</source>
        <translation>Başqa bir vahidlə birləşdirilib</translation>
    </message>
    <message>
        <source>What was known of %1 stands with %2 now.</source>
        <translation>%1 haqqında bilinən hər şey indi %2 vahidindədir.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>“%1” silinib</translation>
    </message>
    <message>
        <source>It lies in the bin and can be brought back whole.</source>
        <translation>Səbətdədir və bütövlükdə geri qaytarıla bilər.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Of everything</source>
        <translation>Hər şey</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>İstənilən vaxt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>In the last week</source>
        <translation>Son bir həftədə</translation>
    </message>
    <message>
        <source>In the last month</source>
        <translation>Son bir ayda</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>Son bir ildə</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Kim dəyişib</translation>
    </message>
    <message>
        <source>Changes of</source>
        <translation>Nə dəyişib</translation>
    </message>
    <message>
        <source>Changed when</source>
        <translation>Nə vaxt dəyişib</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Hər kəs</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Daha köhnə dəyişiklikləri göstər</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Hələ heç nə dəyişdirilməyib</translation>
    </message>
    <message>
        <source>Every change stands here with who made it, and can be taken back, also tomorrow.</source>
        <translation>Hər dəyişiklik, onu kimin etdiyi burada görünür və geri alına bilər, sabah da.</translation>
    </message>
    <message>
        <source>No such change</source>
        <translation>Belə dəyişiklik yoxdur</translation>
    </message>
    <message>
        <source>Choose another person, another kind or a longer time above.</source>
        <translation>Yuxarıda başqa şəxs, başqa növ və ya daha uzun müddət seçin.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vahidlər</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>A sample: every name and recording in it is invented.</source>
        <translation>Nümunə: buradakı bütün adlar və yazılar uydurulub.</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Son əlavə edilənlər</translation>
    </message>
    <message numerus="yes">
        <source>recordings</source>
        <translation>
            <numerusform>yazı</numerusform>
            <numerusform>yazı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <translation>
            <numerusform>saat</numerusform>
            <numerusform>saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events</source>
        <translation>
            <numerusform>tədbir</numerusform>
            <numerusform>tədbir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>performers</source>
        <translation>
            <numerusform>ifaçı</numerusform>
            <numerusform>ifaçı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documents</source>
        <translation>
            <numerusform>sənəd</numerusform>
            <numerusform>sənəd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners</source>
        <translation>
            <numerusform>tərəfdaş</numerusform>
            <numerusform>tərəfdaş</numerusform>
        </translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>Gələnlər qutusu boşdur</translation>
    </message>
    <message>
        <source>What is brought in waits here until somebody has looked at it and accepted it.</source>
        <translation>Daxil edilənlər kimsə baxıb qəbul edənədək burada gözləyir.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gələnlər</translation>
    </message>
    <message>
        <source>Accept the selected</source>
        <translation>Seçilənləri qəbul et</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Hamısını qəbul et</translation>
    </message>
    <message>
        <source>Select the recordings that are to be accepted.</source>
        <translation>Qəbul ediləcək yazıları seçin.</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Yoxdur: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Var: %1</translation>
    </message>
    <message>
        <source>Nothing is left to do here</source>
        <translation>Burada görüləsi iş qalmayıb</translation>
    </message>
    <message>
        <source>Nothing in this list any more.</source>
        <translation>Bu siyahıda artıq heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Show how all is described</source>
        <translation>Bütün təsvirin vəziyyətini göstər</translation>
    </message>
    <message>
        <source>The whole archive</source>
        <translation>Bütün arxiv</translation>
    </message>
    <message>
        <source>Teachers and pupils of %1</source>
        <translation>%1: ustadlar və şagirdlər</translation>
    </message>
    <message>
        <source>No teacher and no pupil is named</source>
        <translation>Nə ustad, nə şagird göstərilib</translation>
    </message>
    <message>
        <source>A tree grows here when relations between performers are described.</source>
        <translation>İfaçılar arasında əlaqələr təsvir olunanda burada ağac yaranır.</translation>
    </message>
    <message>
        <source>Open the performer&apos;s page</source>
        <translation>İfaçının səhifəsini aç</translation>
    </message>
    <message>
        <source>Tree of this one</source>
        <translation>Bunun ağacı</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Böyüt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kiçilt</translation>
    </message>
    <message>
        <source>those nearest are shown</source>
        <translation>ən yaxın olanlar göstərilir</translation>
    </message>
    <message>
        <source>The arrows go from one to the other, Enter opens the page, + and − zoom.</source>
        <translation>Oxlar birindən digərinə aparır, Enter səhifəni açır, + və − böyüdüb kiçildir.</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Hələ yazı yoxdur</translation>
    </message>
    <message>
        <source>Folders of audio and video files that are brought in stand here.</source>
        <translation>Daxil edilən səs və video faylları burada görünür.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Hələ tədbir yoxdur</translation>
    </message>
    <message>
        <source>Concerts, lectures and conferences stand here, with every date they had.</source>
        <translation>Konsertlər, mühazirələr və konfranslar bütün tarixləri ilə burada görünür.</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>İfaçılar</translation>
    </message>
    <message>
        <source>No performers yet</source>
        <translation>Hələ ifaçı yoxdur</translation>
    </message>
    <message>
        <source>People and ensembles stand here as soon as a recording names them.</source>
        <translation>Yazıda adı çəkilən kimi şəxslər və ansambllar burada görünür.</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Hələ yer yoxdur</translation>
    </message>
    <message>
        <source>Halls, houses and towns stand here as soon as an event or a recording names them.</source>
        <translation>Tədbirdə və ya yazıda adı çəkilən kimi zallar, evlər və şəhərlər burada görünür.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Hələ sənəd yoxdur</translation>
    </message>
    <message>
        <source>Programmes, posters, resolutions and memorandums stand here. Drop them on the window, or add them.</source>
        <translation>Proqramlar, afişalar, qərarlar və memorandumlar burada görünür. Onları pəncərəyə atın və ya əlavə edin.</translation>
    </message>
    <message>
        <source>Nothing has all of these words</source>
        <translation>Bu sözlərin hamısı heç nədə yoxdur</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hamısını göstər</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Sənədlər əlavə et</translation>
    </message>
    <message>
        <source>Nobody has been recorded in this mode yet</source>
        <translation>Bu məqamda hələ yazı yoxdur</translation>
    </message>
    <message>
        <source>A recording stands here when it, or one of its segments, is described by the mode.</source>
        <translation>Yazı və ya onun bir fraqmenti bu məqamla təsvir olunanda burada görünür.</translation>
    </message>
    <message>
        <source>Show all modes</source>
        <translation>Bütün məqamları göstər</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Məqam</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Məqamlar</translation>
    </message>
    <message>
        <source>%1 of %2 have recordings</source>
        <translation>Yazısı olan: %1/%2</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Tərəfdaş</translation>
    </message>
    <message>
        <source>Events held together</source>
        <translation>Birgə keçirilən tədbirlər</translation>
    </message>
    <message>
        <source>No event names this organisation yet.</source>
        <translation>Hələ heç bir tədbirdə bu təşkilatın adı yoxdur.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Tərəfdaşlar</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Hələ tərəfdaş yoxdur</translation>
    </message>
    <message>
        <source>Organisations that signed an agreement or held an event together stand here.</source>
        <translation>Saziş imzalamış və ya birgə tədbir keçirmiş təşkilatlar burada görünür.</translation>
    </message>
    <message>
        <source>Show all agreements</source>
        <translation>Bütün sazişləri göstər</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Nothing has been described as held here</source>
        <translation>Burada keçirilən heç nə təsvir olunmayıb</translation>
    </message>
    <message>
        <source>Events and recordings stand here whose venue or place this is.</source>
        <translation>Burada keçirilən tədbirlər və yazılan yazılar burada göstərilir.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Bütün tədbirləri göstər</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Nothing has this problem any more.</source>
        <translation>Bu problem artıq heç nədə yoxdur.</translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>Bütün problemləri göstər</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemlər</translation>
    </message>
    <message>
        <source>Nothing needs a hand</source>
        <translation>Diqqət tələb edən bir şey yoxdur</translation>
    </message>
    <message>
        <source>Missing files, undated recordings and unnamed performers would stand here.</source>
        <translation>Tapılmayan fayllar, tarixsiz yazılar və adı bilinməyən ifaçılar burada görünərdi.</translation>
    </message>
    <message>
        <source>Show all recordings</source>
        <translation>Bütün yazıları göstər</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Nöqsan</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bu nə deməkdir</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Səsləndir</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>Nothing to hear in this series yet</source>
        <translation>Bu silsilədə hələ dinləməyə bir şey yoxdur</translation>
    </message>
    <message>
        <source>Recordings stand here as soon as their events are put into this series.</source>
        <translation>Tədbirləri bu silsiləyə salınan kimi yazılar burada görünür.</translation>
    </message>
    <message>
        <source>No events in this series yet</source>
        <translation>Bu silsilədə hələ tədbir yoxdur</translation>
    </message>
    <message>
        <source>Evenings and lectures stand here, also those that were postponed or cancelled.</source>
        <translation>Gecələr və mühazirələr, təxirə salınan və ləğv edilənlər də burada görünür.</translation>
    </message>
    <message>
        <source>Seasons:</source>
        <translation>Mövsümlər:</translation>
    </message>
    <message>
        <source>Under:</source>
        <translation>Əsası:</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Mövsüm</translation>
    </message>
    <message>
        <source>Series and seasons</source>
        <translation>Silsilələr və mövsümlər</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>Hələ silsilə yoxdur</translation>
    </message>
    <message>
        <source>Recordings are gathered in series; folders that are brought in become series and events.</source>
        <translation>Yazılar silsilələrdə toplanır; daxil edilən qovluqlar silsilə və tədbir olur.</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Bu səhifə göstərilə bilmir</translation>
    </message>
    <message>
        <source>Go to the first page</source>
        <translation>Əsas səhifəyə keç</translation>
    </message>
    <message>
        <source>The term stands on nothing here</source>
        <translation>Bu termin heç nədə işlənmir</translation>
    </message>
    <message>
        <source>What is described by it is listed here.</source>
        <translation>Onunla təsvir olunanlar burada göstərilir.</translation>
    </message>
    <message>
        <source>Show the vocabulary</source>
        <translation>Lüğəti göstər</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Lüğətlər</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Lüğət</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terminlər</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azərbaycanca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngiliscə</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusca</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Başqa sözlər</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>İşlənib</translation>
    </message>
    <message>
        <source>Add a term…</source>
        <translation>Termin əlavə et…</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>Sözləri dəyiş…</translation>
    </message>
    <message>
        <source>Merge two…</source>
        <translation>İkisini birləşdir…</translation>
    </message>
    <message>
        <source>%1 of %2 are used</source>
        <translation>%2 termindən %1-i işlənir</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Termin əlavə et</translation>
    </message>
    <message>
        <source>Add the term “%1”</source>
        <translation>Termin əlavə et: “%1”</translation>
    </message>
    <message>
        <source>Select the term whose words are to be changed.</source>
        <translation>Sözləri dəyişdiriləcək termini seçin.</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Sözləri dəyiş</translation>
    </message>
    <message>
        <source>Change the words of “%1”</source>
        <translation>“%1” termininin sözlərini dəyiş</translation>
    </message>
    <message>
        <source>Select the two terms that are the same.</source>
        <translation>Eyni olan iki termini seçin.</translation>
    </message>
    <message>
        <source>Nothing took place under this agreement yet</source>
        <translation>Bu saziş üzrə hələ heç nə keçirilməyib</translation>
    </message>
    <message>
        <source>Series and events that are linked to it stand here.</source>
        <translation>Onunla əlaqələndirilən silsilə və tədbirlər burada görünür.</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>Sazişi göstər</translation>
    </message>
    <message>
        <source>What took place under it</source>
        <translation>Saziş üzrə keçirilənlər</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Xoş gəlmisiniz</translation>
    </message>
    <message>
        <source>Mugham Archive</source>
        <translation>Muğam arxivi</translation>
    </message>
    <message>
        <source>Concerts and lectures, kept, described and heard. How would you like to begin?</source>
        <translation>Konsertlər və mühazirələr: qorunur, təsvir edilir, dinlənilir. Necə başlayaq?</translation>
    </message>
    <message>
        <source>A folder can also be dropped anywhere on the window.</source>
        <translation>Qovluğu pəncərənin istənilən yerinə də atmaq olar.</translation>
    </message>
    <message>
        <source>Recordings are read where they are; nothing is ever written to them.</source>
        <translation>Yazılar olduqları yerdə oxunur; onlara heç vaxt heç nə yazılmır.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Arxivi aç</translation>
    </message>
    <message>
        <source>An archive that is already there, in a folder on this machine or on a share.</source>
        <translation>Bu kompüterdəki və ya şəbəkədəki qovluqda artıq olan arxiv.</translation>
    </message>
    <message>
        <source>Make the sample archive</source>
        <translation>Nümunə arxivi yarat</translation>
    </message>
    <message>
        <source>Four series of invented evenings with sound, to look around and to try things.</source>
        <translation>Baxmaq və sınamaq üçün səsli, uydurulmuş gecələrin dörd silsiləsi.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Əvvəlki səhifə (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Növbəti səhifə (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kiçilt (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Böyüt (+)</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>Enə sığdır (0)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Səhifə %1 / %2</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Unlink “%1”</source>
        <translation>“%1” ilə əlaqəni götür</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Sənəd əlavə et…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Əlaqələndir…</translation>
    </message>
    <message>
        <source>It belongs to nothing yet.</source>
        <translation>Hələ heç nə ilə əlaqəli deyil.</translation>
    </message>
    <message>
        <source>Take “%1” off the agreement</source>
        <translation>“%1” tərəfini sazişdən çıxar</translation>
    </message>
    <message>
        <source>Add a party…</source>
        <translation>Tərəf əlavə et…</translation>
    </message>
    <message>
        <source>Nobody is named as a party yet.</source>
        <translation>Hələ heç bir tərəf göstərilməyib.</translation>
    </message>
    <message>
        <source>Link a series or an event…</source>
        <translation>Silsilə və ya tədbir əlaqələndir…</translation>
    </message>
    <message>
        <source>Nothing took place under it yet.</source>
        <translation>Hələ bu saziş üzrə heç nə keçirilməyib.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarixinədək</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>%1 tarixində imzalanıb</translation>
    </message>
    <message>
        <source>Take this renewal away</source>
        <translation>Bu uzadılmanı götür</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Uzat…</translation>
    </message>
    <message>
        <source>Not renewed so far.</source>
        <translation>Hələ uzadılmayıb.</translation>
    </message>
    <message>
        <source>Drop to give %1 these files.</source>
        <translation>Bu faylları %1 yazısına vermək üçün buraxın.</translation>
    </message>
    <message>
        <source>Drop to give the document %1 this file.</source>
        <translation>%1 sənədinə bu faylı vermək üçün buraxın.</translation>
    </message>
    <message>
        <source>Drop to add to %1.</source>
        <translation>%1 qeydinə əlavə etmək üçün buraxın.</translation>
    </message>
    <message>
        <source>Drop to add the documents to the archive; they can be linked afterwards.</source>
        <translation>Sənədləri arxivə əlavə etmək üçün buraxın; sonra əlaqələndirmək olar.</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Saziş əlavə et…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Sənədlər əlavə et</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Bütün fayllar</translation>
    </message>
    <message>
        <source>Other documents are still being taken in; drop these again when that is done.</source>
        <translation>Başqa sənədlər hələ qəbul edilir; bitəndən sonra bunları yenidən buraxın.</translation>
    </message>
    <message>
        <source>Taking in %1…</source>
        <translation>Qəbul edilir: %1…</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>Əlavə edildi: %1.</translation>
    </message>
    <message>
        <source>%1 there already: linked, not stored again.</source>
        <translation>Artıq var: %1. Əlaqələndirildi, təkrar saxlanmadı.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Heç nə əlavə edilmədi.</translation>
    </message>
    <message>
        <source>Some files were not added</source>
        <translation>Bəzi fayllar əlavə edilmədi</translation>
    </message>
    <message>
        <source>The document&apos;s file</source>
        <translation>Sənədin faylı</translation>
    </message>
    <message>
        <source>The file is in its place.</source>
        <translation>Fayl öz yerindədir.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Link a document</source>
        <translation>Sənədi əlaqələndir</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Əlaqələndir</translation>
    </message>
    <message>
        <source>Link the document</source>
        <translation>Sənədi əlaqələndir</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Əlaqələndirildi.</translation>
    </message>
    <message>
        <source>Unlinked. Ctrl+Z brings it back.</source>
        <translation>Əlaqə götürüldü. Ctrl+Z geri qaytarır.</translation>
    </message>
    <message>
        <source>such as 31.12.2030</source>
        <translation>məsələn, 31.12.2030</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>such as Memorandum of understanding</source>
        <translation>məsələn, Anlaşma memorandumu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalanıb</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Qüvvədə olma müddəti</translation>
    </message>
    <message>
        <source>A new agreement with…</source>
        <translation>Yeni saziş:…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Add an agreement with “%1”</source>
        <translation>Saziş əlavə et: “%1”</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>şəxsin adı</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>such as director</source>
        <translation>məsələn, direktor</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Tərəf əlavə et</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Əlavə edildi.</translation>
    </message>
    <message>
        <source>%1 was taken off. Ctrl+Z brings it back.</source>
        <translation>%1 çıxarıldı. Ctrl+Z geri qaytarır.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Uzadıldı.</translation>
    </message>
    <message>
        <source>Taken away. Ctrl+Z brings it back.</source>
        <translation>Götürüldü. Ctrl+Z geri qaytarır.</translation>
    </message>
    <message>
        <source>What took place under the agreement</source>
        <translation>Saziş üzrə keçirilənlər</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Başlıqlar</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Haqqında deyilənlər</translation>
    </message>
    <message>
        <source>Titles of honour</source>
        <translation>Fəxri adlar</translation>
    </message>
    <message>
        <source>Pupils, ensembles, children</source>
        <translation>Şagirdlər, ansambllar, övladlar</translation>
    </message>
    <message>
        <source>Teachers, members, parents</source>
        <translation>Müəllimlər, üzvlər, valideynlər</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Mövsümlər</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>Events held there</source>
        <translation>Orada keçirilən tədbirlər</translation>
    </message>
    <message>
        <source>Recordings made there</source>
        <translation>Orada yazılanlar</translation>
    </message>
    <message>
        <source>Places within it</source>
        <translation>Tərkibindəki yerlər</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>İfalar</translation>
    </message>
    <message>
        <source>Performers and others</source>
        <translation>İfaçılar və başqaları</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mətnlər</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sazişlər</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>İdentifikatorlar</translation>
    </message>
    <message>
        <source>Terms below it</source>
        <translation>Altındakı terminlər</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>İşləndiyi yerlər</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>The sound device “{name}” is gone; choose another one and play on.</source>
        <translation>“{name}” səs qurğusu yoxdur; başqasını seçib davam edin.</translation>
    </message>
    <message>
        <source>“{title}” has no sound files to play.</source>
        <translation>“{title}” yazısının səsləndiriləcək faylı yoxdur.</translation>
    </message>
    <message>
        <source>There is no sound in {file}.</source>
        <translation>{file} faylında səs yoxdur.</translation>
    </message>
    <message>
        <source>{file} cannot be played: it is damaged or is not a sound file.</source>
        <translation>{file} səsləndirilə bilmir: zədəlidir və ya səs faylı deyil.</translation>
    </message>
    <message>
        <source>{file} cannot be played: it may not be read.</source>
        <translation>{file} səsləndirilə bilmir: oxumağa icazə yoxdur.</translation>
    </message>
    <message>
        <source>{file} cannot be played: it is not there, or its disk is not connected.</source>
        <translation>{file} səsləndirilə bilmir: yerində yoxdur və ya diski qoşulmayıb.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Previous</source>
        <translation>Əvvəlki</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Yazıdakı yer</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Fraqmentlər</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Səsi kəs</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Səs səviyyəsi</translation>
    </message>
    <message>
        <source>Length; click for the time that remains</source>
        <translation>Müddət; qalan vaxt üçün klikləyin</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Heç nə səslənmir</translation>
    </message>
    <message>
        <source>Choose a recording and press Ctrl+Enter</source>
        <translation>Yazı seçin və Ctrl+Enter basın</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Fasilə (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Səsləndir (Space)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Yer:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Qovluq:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Faylın &amp;adı:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Faylların növü:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Qovluqlar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Seç</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>A&amp;dını dəyiş</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Gizli faylları göstər</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yeni qovluq</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Yeni qovluq</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Üst qovluq</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yeni qovluq yarat</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Siyahı</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Təfərrüatlı</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompüter</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növü</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dəyişmə tarixi</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompüter</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Təkrarla</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kəs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Köçür</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
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
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Bəli</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Xeyr</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Təkrarla</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kəs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Köçür</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Keçidin ünvanını köçür</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
</context>
<context>
    <name>RecordingFiles</name>
    <message>
        <source>Select the recording first that the files belong to.</source>
        <translation>Əvvəlcə faylların aid olduğu yazını seçin.</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1: fayllar</translation>
    </message>
    <message>
        <source>Other files are still being read; add these again when that is done.</source>
        <translation>Başqa fayllar hələ oxunur; o bitəndə bunları yenidən əlavə edin.</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>Renew the agreement</source>
        <translation>Sazişi uzat</translation>
    </message>
    <message>
        <source>such as 31.12.2030</source>
        <translation>məsələn, 31.12.2030</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Qüvvədə olma müddəti</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalanıb</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Uzat</translation>
    </message>
    <message>
        <source>A renewal needs a last day.</source>
        <translation>Uzadılmanın son günü olmalıdır.</translation>
    </message>
    <message>
        <source>It holds until %1 already; a renewal must go beyond that.</source>
        <translation>Onsuz da %1 tarixinədək qüvvədədir; uzadılma bundan sonraya olmalıdır.</translation>
    </message>
    <message>
        <source>Understood: until %1</source>
        <translation>Belə başa düşüldü: %1 tarixinədək</translation>
    </message>
    <message>
        <source>, signed %1</source>
        <translation>, %1 tarixində imzalanıb</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Play %1</source>
        <translation>Səsləndir: %1</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>Yazını aç</translation>
    </message>
</context>
<context>
    <name>SavedGroup</name>
    <message>
        <source>Taken away: %1. Ctrl+Z brings it back.</source>
        <translation>Silindi: %1. Ctrl+Z geri qaytarır.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Add a performer</source>
        <translation>İfaçı əlavə etmək</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Other spellings, one on each line</source>
        <translation>Başqa yazılışlar, hər sətirdə biri</translation>
    </message>
    <message>
        <source>In any alphabet; the search finds all of them.</source>
        <translation>İstənilən əlifba ilə; axtarış hamısını tapır.</translation>
    </message>
    <message>
        <source>What it names</source>
        <translation>Nəyin adıdır</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Başqa yazılışlar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>spelt: %1</source>
        <translation>yazılışı: %1</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>yazılar: %1</translation>
    </message>
    <message>
        <source>Is this the same?</source>
        <translation>Bu, həmin şəxsdirmi?</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Yeni ad</translation>
    </message>
    <message>
        <source>Already in the archive</source>
        <translation>Artıq arxivdədir</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Həmindir</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Başqasıdır</translation>
    </message>
    <message>
        <source>Somebody else: this is remembered and not asked again (Alt+E)</source>
        <translation>Başqasıdır: bu yadda saxlanılır və bir daha soruşulmur (Alt+E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>This is %1 (Enter)</source>
        <translation>Bu, %1-dir (Enter)</translation>
    </message>
    <message>
        <source>not in the archive yet</source>
        <translation>hələ arxivdə yoxdur</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu axtarışı saxlamaq</translation>
    </message>
    <message>
        <source>It stands in the library with the number of recordings it finds.</source>
        <translation>Kitabxanada tapdığı yazıların sayı ilə durur.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Saved in the library: %1</source>
        <translation>Kitabxanada saxlanıldı: %1</translation>
    </message>
    <message>
        <source>Recordings found</source>
        <translation>Tapılan yazılar</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Tapmaq üçün yazın</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Burada belə adlanan heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Enter: only this · Ctrl+Enter: this too · Shift+Enter: without it</source>
        <translation>Enter: yalnız bu · Ctrl+Enter: bu da · Shift+Enter: bunsuz</translation>
    </message>
    <message>
        <source>%1 more with fewer recordings: find them from the search box.</source>
        <translation>Daha az yazısı olan daha %1: onları axtarış xanasından tapın.</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Axtarışı daraltmaq</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>Daha %1</translation>
    </message>
    <message>
        <source>%1: all values</source>
        <translation>%1: bütün qiymətlər</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçilib</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>çıxarılıb</translation>
    </message>
    <message>
        <source>Click: only this. Ctrl+click: this too. Click twice: without it.</source>
        <translation>Klik: yalnız bu. Ctrl+klik: bu da. İki klik: bunsuz.</translation>
    </message>
    <message>
        <source>Click: without it. Delete: let it go.</source>
        <translation>Klik: bunsuz. Delete: burax.</translation>
    </message>
    <message>
        <source>Click: let it go.</source>
        <translation>Klik: burax.</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Yalnız bu</translation>
    </message>
    <message>
        <source>This too</source>
        <translation>Bu da</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Bunsuz</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Burax</translation>
    </message>
    <message>
        <source>Recordings by year</source>
        <translation>İllər üzrə yazılar</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Bu ildən</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>Bu ilədək</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>İllər</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Tarixsiz</translation>
    </message>
    <message>
        <source>No performer, series or event has this name.</source>
        <translation>Bu adda ifaçı, silsilə və ya tədbir yoxdur.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Daha az</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>Let everything go that was chosen; the words stay</source>
        <translation>Seçilənlərin hamısını burax; sözlər qalır</translation>
    </message>
    <message>
        <source>Save this search in the library (Ctrl+D)</source>
        <translation>Bu axtarışı kitabxanada saxla (Ctrl+D)</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Daralt</translation>
    </message>
    <message>
        <source>What the search can be narrowed by (Ctrl+Shift+F)</source>
        <translation>Axtarış nə ilə daraldıla bilər (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>“%1” adlı sahə yoxdur.</translation>
    </message>
    <message>
        <source>Say what to look for after “%1:”.</source>
        <translation>“%1:” sözündən sonra nə axtarıldığını yazın.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood as “%2”.</source>
        <translation>“%1” “%2” kimi başa düşülmür.</translation>
    </message>
    <message>
        <source>The archive knows no “%1” under “%2”.</source>
        <translation>Arxivdə “%2” bölməsində “%1” yoxdur.</translation>
    </message>
    <message>
        <source>This bracket closes nothing: %1</source>
        <translation>Bu mötərizə heç nəyi bağlamır: %1</translation>
    </message>
    <message>
        <source>This bracket is not closed: %1</source>
        <translation>Bu mötərizə bağlanmayıb: %1</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>Was this meant: %1?</source>
        <translation>Bu nəzərdə tutulub: %1?</translation>
    </message>
    <message>
        <source>No recording was found</source>
        <translation>Heç bir yazı tapılmadı</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>Bütün yazılar</translation>
    </message>
    <message>
        <source>Perhaps one of these was meant:</source>
        <translation>Bəlkə bunlardan biri nəzərdə tutulub:</translation>
    </message>
    <message>
        <source>What has this name stands above, but no recording belongs to it here.</source>
        <translation>Bu adı daşıyan yuxarıda durur, amma burada ona aid yazı yoxdur.</translation>
    </message>
    <message>
        <source>Titles, names in every spelling, series, events, modes and notes were searched. Fewer words, or the beginning of a word, find more.</source>
        <translation>Başlıqlar, adların bütün yazılışları, silsilələr, tədbirlər, məqamlar və qeydlər axtarıldı. Daha az söz və ya sözün əvvəli daha çox tapır.</translation>
    </message>
    <message>
        <source>Series of this name</source>
        <translation>Bu adda silsilə</translation>
    </message>
    <message>
        <source>Names like it</source>
        <translation>Oxşar adlar</translation>
    </message>
    <message>
        <source>Words like it</source>
        <translation>Oxşar sözlər</translation>
    </message>
    <message>
        <source>The nearest years</source>
        <translation>Ən yaxın illər</translation>
    </message>
    <message>
        <source>The same words anywhere, also in notes</source>
        <translation>Eyni sözlər hər yerdə, qeydlərdə də</translation>
    </message>
    <message>
        <source>The same search with less</source>
        <translation>Həmin axtarış, bunsuz</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>%1 olmadan</translation>
    </message>
    <message>
        <source>Elsewhere in the archive</source>
        <translation>Arxivin başqa yerlərində</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sazişlər</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Delete takes it out of the search</source>
        <translation>Delete onu axtarışdan çıxarır</translation>
    </message>
    <message>
        <source>Take “%1” out of the search (Delete)</source>
        <translation>“%1” axtarışdan çıxarılsın (Delete)</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>İfaçı</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Silsilə</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Məqam</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Şöbə</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Janr</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Alət</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Məkan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>Kind of recording</source>
        <translation>Yazının növü</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Çatışmır</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Əlavə edilib</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Şifr</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search: performer, title, mode, series…</source>
        <translation>Axtarış: ifaçı, başlıq, məqam, silsilə…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Search the whole archive (Ctrl+F); names are found however they are spelt</source>
        <translation>Bütün arxivdə axtar (Ctrl+F); adlar necə yazılsa da tapılır</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Add a segment</source>
        <translation>Fraqment əlavə et</translation>
    </message>
    <message>
        <source>Lines of a table, or of notes such as “3:12 Mayə-rast”</source>
        <translation>Cədvəl sətirləri və ya “3:12 Mayə-rast” kimi qeydlər</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Siyahı yapışdır</translation>
    </message>
    <message>
        <source>F2 or a letter: type · Ctrl+Enter: play · Alt+Enter: open · Del: bin</source>
        <translation>F2 və ya hərf: yazmaq · Ctrl+Enter: səsləndirmək · Alt+Enter: açmaq · Del: səbət</translation>
    </message>
    <message>
        <source>Open the segment&apos;s page</source>
        <translation>Fraqmentin səhifəsini aç</translation>
    </message>
    <message>
        <source>Put into the bin…</source>
        <translation>Səbətə at …</translation>
    </message>
    <message>
        <source>Drop a new segment of %1</source>
        <translation>Yeni fraqmenti sil: %1</translation>
    </message>
    <message>
        <source>As the recording has it: %1</source>
        <translation>Yazıda olduğu kimi: %1</translation>
    </message>
    <message>
        <source>Nothing is on the clipboard: copy lines of a table or of a text first.</source>
        <translation>Mübadilə buferi boşdur: əvvəlcə cədvəlin və ya mətnin sətirlərini köçürün.</translation>
    </message>
    <message>
        <source>Paste %1 into %2</source>
        <translation>%2 yazısına yapışdırma: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was pasted. It is on the clipboard still.</source>
        <translation>Dayandırıldı, heç nə yapışdırılmadı. Mətn hələ də mübadilə buferindədir.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) added.</source>
        <translation>
            <numerusform>%n fraqment əlavə olundu.</numerusform>
            <numerusform>%n fraqment əlavə olundu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) changed.</source>
        <translation>
            <numerusform>%n fraqment dəyişdi.</numerusform>
            <numerusform>%n fraqment dəyişdi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait: why stands beside them.</source>
        <translation>
            <numerusform>%n xana gözləyir: səbəbi yanında yazılıb.</numerusform>
            <numerusform>%n xana gözləyir: səbəbi yanında yazılıb.</numerusform>
        </translation>
    </message>
    <message>
        <source>a new segment</source>
        <translation>yeni fraqment</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Stopped.</source>
        <translation>Dayandırıldı.</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>Səbətdən qaytar</translation>
    </message>
    <message>
        <source>There is no archive at “{where}”.</source>
        <translation>“{where}” ünvanında arxiv yoxdur.</translation>
    </message>
    <message>
        <source>The archive at “{where}” cannot be opened: {cause}.</source>
        <translation>“{where}” ünvanındakı arxiv açılmır: {cause}.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Geri alınası heç nə yoxdur.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Təkrarlanası heç nə yoxdur.</translation>
    </message>
    <message>
        <source>There is no change {number}.</source>
        <translation>{number} nömrəli dəyişiklik yoxdur.</translation>
    </message>
    <message>
        <source>They are not in the bin any more.</source>
        <translation>Onlar artıq səbətdə deyil.</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>“{name}” axtarışını saxla</translation>
    </message>
    <message>
        <source>Rename a saved search to “{name}”</source>
        <translation>Saxlanmış axtarışın adını dəyiş: “{name}”</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Saxlanmış axtarışı sil</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {reason}.</source>
        <translation>“{folder}” qovluğu yaradıla bilmir: {reason}.</translation>
    </message>
    <message>
        <source>the &apos;bext&apos; chunk is shorter than the standard asks</source>
        <translation>“bext” bloku standartın tələb etdiyindən qısadır</translation>
    </message>
    <message>
        <source>bext {name} decoded as {encoding}</source>
        <translation>bext {name} {encoding} kimi oxundu</translation>
    </message>
    <message>
        <source>tags decoded as {encoding}</source>
        <translation>teqlər {encoding} kimi oxundu</translation>
    </message>
    <message>
        <source>letters of another alphabet put right in “{text}”</source>
        <translation>“{text}”: başqa əlifbanın hərfləri düzəldilib</translation>
    </message>
    <message>
        <source>it is damaged or in no format that can be read</source>
        <translation>fayl zədəlidir və ya formatı oxuna bilmir</translation>
    </message>
    <message>
        <source>its streams are damaged</source>
        <translation>axınları zədələnib</translation>
    </message>
    <message>
        <source>it holds neither sound nor moving pictures</source>
        <translation>nə səs, nə də video var</translation>
    </message>
    <message>
        <source>a picture in the tags is damaged</source>
        <translation>teqlərdəki şəkil zədələnib</translation>
    </message>
    <message>
        <source>The file is damaged: reading it ended in {error}.</source>
        <translation>Fayl zədəlidir: oxunuşu {error} ilə bitdi.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Bu, fayl deyil, qovluqdur.</translation>
    </message>
    <message>
        <source>This is not an ordinary file but a pipe, a socket or a device.</source>
        <translation>Bu, adi fayl deyil: kanal, soket və ya qurğudur.</translation>
    </message>
    <message>
        <source>The file is empty (zero bytes).</source>
        <translation>Fayl boşdur (sıfır bayt).</translation>
    </message>
    <message>
        <source>The file may not be read: permission is missing.</source>
        <translation>Faylı oxumaq olmur: icazə yoxdur.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Fayl artıq orada deyil.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Fayl oxunmur: {reason}.</translation>
    </message>
    <message>
        <source>The file is a damaged WAV file that does not say how its sound is stored.</source>
        <translation>Zədəli WAV faylıdır: səsin necə yazıldığını bildirmir.</translation>
    </message>
    <message>
        <source>the &apos;{chunk}&apos; chunk is damaged</source>
        <translation>“{chunk}” bloku zədələnib</translation>
    </message>
    <message>
        <source>The file is not an audio or video file.</source>
        <translation>Fayl nə səs, nə də video faylıdır.</translation>
    </message>
    <message>
        <source>the chunks end in unreadable bytes at {position}</source>
        <translation>{position} mövqeyindən sonra bloklar oxunmur</translation>
    </message>
    <message>
        <source>the file is cut off within its &apos;{chunk}&apos; chunk</source>
        <translation>fayl “{chunk}” blokunun içində kəsilib</translation>
    </message>
    <message>
        <source>the size of the sound data is not given; taken from the size of the file</source>
        <translation>səs məlumatının ölçüsü göstərilməyib; faylın ölçüsündən götürülüb</translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: {n} bytes of sound are missing</source>
        <translation>
            <numerusform>fayl kəsilib: səsdən {n} bayt çatışmır</numerusform>
            <numerusform>fayl kəsilib: səsdən {n} bayt çatışmır</numerusform>
        </translation>
    </message>
    <message>
        <source>INFO tags decoded as {encoding}</source>
        <translation>INFO teqləri {encoding} kimi oxundu</translation>
    </message>
    <message>
        <source>the file does not say how its sound is stored</source>
        <translation>fayl səsin necə yazıldığını bildirmir</translation>
    </message>
    <message>
        <source>the file has no sound data</source>
        <translation>faylda səs məlumatı yoxdur</translation>
    </message>
    <message>
        <source>“{partner}” is {kind}; only people and organisations can be parties.</source>
        <translation>“{partner}” tərəf ola bilməz (növü: {kind}): tərəf yalnız şəxslər və təşkilatlar olur.</translation>
    </message>
    <message>
        <source>This party is named already.</source>
        <translation>Bu tərəf artıq göstərilib.</translation>
    </message>
    <message>
        <source>This party is no longer named on the agreement.</source>
        <translation>Bu tərəf artıq sazişdə göstərilmir.</translation>
    </message>
    <message>
        <source>A renewal needs a last day.</source>
        <translation>Uzadılmanın son günü olmalıdır.</translation>
    </message>
    <message>
        <source>The agreement holds until {former} already; a renewal must go beyond that.</source>
        <translation>Saziş onsuz da {former} tarixinədək qüvvədədir; uzadılma bundan sonraya olmalıdır.</translation>
    </message>
    <message>
        <source>This renewal is no longer there.</source>
        <translation>Bu uzadılma artıq yoxdur.</translation>
    </message>
    <message>
        <source>“{entry}” is {kind}; only series and events take place under agreements.</source>
        <translation>“{entry}” sazişə bağlana bilməz (növü: {kind}): saziş üzrə yalnız silsilələr və tədbirlər keçirilir.</translation>
    </message>
    <message>
        <source>“{entry}” is not under this agreement any more.</source>
        <translation>“{entry}” artıq bu sazişə aid deyil.</translation>
    </message>
    <message>
        <source>“{ref}” is no agreement.</source>
        <translation>“{ref}” saziş deyil.</translation>
    </message>
    <message>
        <source>Only what is of the same kind can be compared.</source>
        <translation>Yalnız eyni növdən olanlar tutuşdurulur.</translation>
    </message>
    <message>
        <source>Only agents, places, series and terms can be merged, not {kind}.</source>
        <translation>Yalnız şəxslər və təşkilatlar, yerlər, silsilələr və terminlər birləşdirilir; bu növ birləşdirilmir: {kind}.</translation>
    </message>
    <message>
        <source>Something cannot be merged with itself.</source>
        <translation>Heç nə özü ilə birləşdirilə bilməz.</translation>
    </message>
    <message>
        <source>Only what is of the same kind can be merged: there is no {kind} {number}.</source>
        <translation>Yalnız eyni növdən olanlar birləşdirilir: {number} nömrəli belə vahid yoxdur ({kind}).</translation>
    </message>
    <message>
        <source>Only two terms of the same vocabulary can be merged.</source>
        <translation>Yalnız eyni lüğətin iki termini birləşdirilə bilər.</translation>
    </message>
    <message>
        <source>The program itself relies on these terms; they cannot be merged.</source>
        <translation>Proqramın özü bu terminlərə əsaslanır; onlar birləşdirilə bilməz.</translation>
    </message>
    <message>
        <source>The vocabulary “{scheme}” has no term “{code}”.</source>
        <translation>“{scheme}” lüğətində “{code}” termini yoxdur.</translation>
    </message>
    <message>
        <source>Only agents, places and series can be split, not {kind}.</source>
        <translation>Yalnız şəxslər və təşkilatlar, yerlər və silsilələr ayrılır; bu növ ayrılmır: {kind}.</translation>
    </message>
    <message>
        <source>There is no such {kind} any more.</source>
        <translation>Belə vahid artıq yoxdur ({kind}).</translation>
    </message>
    <message>
        <source>Only what is its own can be taken from it.</source>
        <translation>Ondan yalnız özünə aid olanlar götürülə bilər.</translation>
    </message>
    <message>
        <source>Nothing hangs on {kind} by “{column}”.</source>
        <translation>Bu növdə ({kind}) “{column}” ilə heç nə bağlı deyil.</translation>
    </message>
    <message>
        <source>The new one needs a name: give it one of the names, or another one.</source>
        <translation>Yenisinə ad lazımdır: adlardan birini verin, yaxud başqa ad yazın.</translation>
    </message>
    <message>
        <source>One of the names has to stay.</source>
        <translation>Adlardan biri qalmalıdır.</translation>
    </message>
    <message>
        <source>There is no such term any more.</source>
        <translation>Belə termin artıq yoxdur.</translation>
    </message>
    <message>
        <source>There is no vocabulary “{scheme}”.</source>
        <translation>“{scheme}” adlı lüğət yoxdur.</translation>
    </message>
    <message>
        <source>A term needs a word in one language at least.</source>
        <translation>Terminin ən azı bir dildə sözü olmalıdır.</translation>
    </message>
    <message>
        <source>The vocabulary has “{word}” already; merge the two if they are the same.</source>
        <translation>Lüğətdə “{word}” artıq var; ikisi eynidirsə, birləşdirin.</translation>
    </message>
    <message>
        <source>There is nothing of it left in the bin.</source>
        <translation>Səbətdə ondan heç nə qalmayıb.</translation>
    </message>
    <message>
        <source>The century is missing; write the year with four figures, like 18.03.2011.</source>
        <translation>Əsr göstərilməyib; ili dörd rəqəmlə yazın, məsələn, 18.03.2011.</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>{month} adlı ay yoxdur.</translation>
    </message>
    <message>
        <source>The century is missing; write 19{years}s or 18{years}s.</source>
        <translation>Əsr göstərilməyib; 19{years}-ci illər və ya 18{years}-ci illər kimi yazın.</translation>
    </message>
    <message>
        <source>Nothing is written; leave the date empty when it is unknown.</source>
        <translation>Heç nə yazılmayıb; tarix məlum deyilsə, boş saxlayın.</translation>
    </message>
    <message>
        <source>A date is at most {most} characters long; put the rest into a note.</source>
        <translation>Tarix ən çoxu {most} işarə ola bilər; qalanını qeyddə yazın.</translation>
    </message>
    <message>
        <source>An unknown date is not written down; leave the date empty and say why in a note.</source>
        <translation>Məlum olmayan tarix yazılmır; tarixi boş saxlayın və səbəbini qeyddə göstərin.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood as a date; write it like 18.03.2011, March 2011 or about 1965.</source>
        <translation>“{typed}” tarix kimi başa düşülmür; 18.03.2011, mart 2011 və ya təxminən 1965 kimi yazın.</translation>
    </message>
    <message>
        <source>“{relation}” is no relation of documents, only {known}.</source>
        <translation>“{relation}” sənəd əlaqəsi deyil; mümkün olanlar: {known}.</translation>
    </message>
    <message>
        <source>“{document}” is not linked to “{entry}” in this way any more.</source>
        <translation>“{document}” artıq “{entry}” ilə bu cür əlaqəli deyil.</translation>
    </message>
    <message>
        <source>“{document}” is no document.</source>
        <translation>“{document}” sənəd deyil.</translation>
    </message>
    <message>
        <source>A document cannot be linked to “{entry}”.</source>
        <translation>Sənədi “{entry}” ilə əlaqələndirmək olmaz.</translation>
    </message>
    <message>
        <source>“{text}” should be FIELD=VALUE.</source>
        <translation>“{text}” SAHƏ=QİYMƏT kimi yazılmalıdır.</translation>
    </message>
    <message>
        <source>“{text}” should say which {name} goes, by its place: {name}-=1.</source>
        <translation>“{text}” hansının ({name}) silindiyini yeri ilə göstərməlidir: {name}-=1.</translation>
    </message>
    <message>
        <source>There is no {what} {row}: it has {amount}.</source>
        <translation>{row} nömrəli belə sətir yoxdur ({what}): cəmi {amount}.</translation>
    </message>
    <message>
        <source>“{value}” is not a place such as 1.</source>
        <translation>“{value}” sıra nömrəsi deyil; 1 kimi yazılır.</translation>
    </message>
    <message>
        <source>“{piece}” should be one of the fields {known}, with = and a value.</source>
        <translation>“{piece}” bu sahələrdən biri, = işarəsi və qiymət olmalıdır: {known}.</translation>
    </message>
    <message>
        <source>A title cannot be empty.</source>
        <translation>Başlıq boş ola bilməz.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Ad boş ola bilməz.</translation>
    </message>
    <message>
        <source>A segment belongs to a recording; say which.</source>
        <translation>Fraqment yazıya aid olur; hansı yazıya aid olduğunu göstərin.</translation>
    </message>
    <message>
        <source>A new {kind} cannot belong to “{within}”, which is of the kind {above}.</source>
        <translation>Yeni vahid (növü: {kind}) “{within}” daxilində ola bilməz (növü: {above}).</translation>
    </message>
    <message>
        <source>{field} was “{base}”, somebody made it “{theirs}”, and you typed “{mine}”</source>
        <translation>“{field}” sahəsində “{base}” idi, başqası “{theirs}” yazdı, siz isə “{mine}” yazdınız</translation>
    </message>
    <message>
        <source>Meanwhile it was changed elsewhere: {said}.</source>
        <translation>Bu arada başqa yerdə dəyişdirilib: {said}.</translation>
    </message>
    <message>
        <source>{what} cannot be empty.</source>
        <translation>“{what}” sahəsi boş ola bilməz.</translation>
    </message>
    <message>
        <source>{what} has no “{name}”. It has: {known}.</source>
        <translation>Burada ({what}) “{name}” sahəsi yoxdur. Olanlar: {known}.</translation>
    </message>
    <message>
        <source>Titles and names are kept in az, en and ru, not in “{language}”.</source>
        <translation>Adlar az, en və ru dillərində saxlanılır, “{language}” dilində yox.</translation>
    </message>
    <message>
        <source>“{value}” is not an {name}: it has sixteen digits, such as {example}.</source>
        <translation>“{value}” {name} deyil: o, on altı rəqəmdən ibarətdir, məsələn, {example}.</translation>
    </message>
    <message>
        <source>“{value}” is not an {name}: its check digit does not agree; look for a slip of the pen.</source>
        <translation>“{value}” {name} deyil: yoxlama rəqəmi uyğun gəlmir; yazı səhvi axtarın.</translation>
    </message>
    <message>
        <source>“{value}” is not a ROR number such as 05dxps055.</source>
        <translation>“{value}” ROR nömrəsi deyil; 05dxps055 kimi olur.</translation>
    </message>
    <message>
        <source>“{value}” is not a ROR number: its check digits do not agree.</source>
        <translation>“{value}” ROR nömrəsi deyil: yoxlama rəqəmləri uyğun gəlmir.</translation>
    </message>
    <message>
        <source>“{value}” is not a VIAF number: it has digits only, such as 95216565.</source>
        <translation>“{value}” VIAF nömrəsi deyil: o, yalnız rəqəmlərdən ibarətdir, məsələn, 95216565.</translation>
    </message>
    <message>
        <source>“{value}” is not a Wikidata item such as Q546936.</source>
        <translation>“{value}” Wikidata elementi deyil; Q546936 kimi olur.</translation>
    </message>
    <message>
        <source>“{value}” is not an ISRC such as AZ-A01-19-00012.</source>
        <translation>“{value}” ISRC deyil; AZ-A01-19-00012 kimi olur.</translation>
    </message>
    <message>
        <source>“{value}” is not an ARK such as ark:/12345/x7.</source>
        <translation>“{value}” ARK deyil; ark:/12345/x7 kimi olur.</translation>
    </message>
    <message>
        <source>“{value}” is not a GeoNames number such as 587084.</source>
        <translation>“{value}” GeoNames nömrəsi deyil; 587084 kimi olur.</translation>
    </message>
    <message>
        <source>“{value}” is not an address that begins with https:// or http://.</source>
        <translation>“{value}” https:// və ya http:// ilə başlayan ünvan deyil.</translation>
    </message>
    <message>
        <source>The vocabulary of {vocabulary} has no “{typed}”.</source>
        <translation>“{vocabulary}” lüğətində “{typed}” yoxdur.</translation>
    </message>
    <message>
        <source>“{typed}” is not a rights statement such as InC or CNE, nor the address of one.</source>
        <translation>“{typed}” nə InC və ya CNE kimi hüquq bəyanatıdır, nə də onun ünvanı.</translation>
    </message>
    <message>
        <source>“{typed}” is {kind}, not {wanted}.</source>
        <translation>“{typed}” buraya uyğun deyil: növü {kind}, gərək olan isə {wanted}.</translation>
    </message>
    <message>
        <source>There is no entry “{typed}” in this archive that is {wanted}.</source>
        <translation>Bu arxivdə “{typed}” tapılmadı ({wanted}).</translation>
    </message>
    <message>
        <source>“{typed}” may be any of {found}; give the reference of the one that is meant.</source>
        <translation>“{typed}” bunlardan biri ola bilər: {found}; nəzərdə tutulanın şifrini yazın.</translation>
    </message>
    <message numerus="yes">
        <source>“{typed}” is not the place of one of the recording&apos;s {n} copies.</source>
        <translation>
            <numerusform>“{typed}” yazının {n} nüsxəsindən birinin sıra nömrəsi deyil.</numerusform>
            <numerusform>“{typed}” yazının {n} nüsxəsindən birinin sıra nömrəsi deyil.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is not the path of exactly one file of the archive.</source>
        <translation>“{typed}” arxivin tək bir faylının yolu deyil.</translation>
    </message>
    <message>
        <source>“{typed}” is not a term written as scheme:code, such as instrument:tar.</source>
        <translation>“{typed}” sxem:kod kimi yazılmış termin deyil; məsələn, instrument:tar.</translation>
    </message>
    <message>
        <source>{ref} lists its own participants already.</source>
        <translation>{ref}: iştirakçılar artıq ayrıca göstərilib.</translation>
    </message>
    <message>
        <source>{ref} has no participants to take over: neither its recording nor its event lists any.</source>
        <translation>{ref}: götürüləsi iştirakçı yoxdur: nə yazısında, nə tədbirində göstərilib.</translation>
    </message>
    <message>
        <source>{ref} lists no participants of its own.</source>
        <translation>{ref}: ayrıca göstərilmiş iştirakçı yoxdur.</translation>
    </message>
    <message>
        <source>{ref} has nothing to inherit: neither its recording nor its event lists participants.</source>
        <translation>{ref}: yuxarıdan götürüləsi yoxdur: nə yazısında, nə tədbirində iştirakçı göstərilib.</translation>
    </message>
    <message>
        <source>A trio needs at least one of its three.</source>
        <translation>Üçlükdən ən azı biri göstərilməlidir.</translation>
    </message>
    <message>
        <source>“{typed}” is too long: {longest} letters are the most.</source>
        <translation>“{typed}” çox uzundur: ən çoxu {longest} hərf ola bilər.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>“{typed}” tam ədəd deyil.</translation>
    </message>
    <message>
        <source>“{typed}” is too large a number.</source>
        <translation>“{typed}” həddən artıq böyük ədəddir.</translation>
    </message>
    <message>
        <source>“{typed}” is too small: {least} is the least.</source>
        <translation>“{typed}” həddən artıq kiçikdir: ən azı {least} olmalıdır.</translation>
    </message>
    <message>
        <source>“{typed}” is not one of {known}.</source>
        <translation>“{typed}” bunlardan heç biri deyil: {known}.</translation>
    </message>
    <message>
        <source>“{typed}” is neither yes nor no.</source>
        <translation>“{typed}” nə bəli, nə də xeyr deməkdir.</translation>
    </message>
    <message>
        <source>“{typed}” is not a country in two letters, such as AZ.</source>
        <translation>“{typed}” iki hərflə yazılmış ölkə deyil; məsələn, AZ.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time zone such as Asia/Baku.</source>
        <translation>“{typed}” saat qurşağı deyil; Asia/Baku kimi yazılır.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day such as 19:30.</source>
        <translation>“{typed}” saat deyil; 19:30 kimi yazılır.</translation>
    </message>
    <message>
        <source>“{value}” is not a time such as 1:02:03, 62:03 or 3723.</source>
        <translation>“{value}” vaxt deyil; 1:02:03, 62:03 və ya 3723 kimi yazılır.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day such as 2030-12-31.</source>
        <translation>“{typed}” gün deyil; 2030-12-31 kimi yazılır.</translation>
    </message>
    <message>
        <source>More than {most} texts would change; take fewer entries or look for something narrower.</source>
        <translation>Dəyişəcək mətnlər {most} həddini aşır; daha az vahid götürün və ya daha dəqiq axtarın.</translation>
    </message>
    <message>
        <source>There is no text “{name}” to be replaced.</source>
        <translation>Dəyişdiriləsi “{name}” mətni yoxdur.</translation>
    </message>
    <message>
        <source>{what} comes with the files that are imported; it cannot be added by hand.</source>
        <translation>Bu ({what}) daxil edilən fayllarla gəlir; əl ilə əlavə edilmir.</translation>
    </message>
    <message>
        <source>{what} needs its {lacking}.</source>
        <translation>“{lacking}” sahəsi doldurulmadan əlavə etmək olmaz ({what}).</translation>
    </message>
    <message>
        <source>{what} belongs to its copy; it cannot be taken away by hand.</source>
        <translation>Bu ({what}) öz nüsxəsinə aiddir; əl ilə götürülmür.</translation>
    </message>
    <message>
        <source>The preferred name stays; make another one preferred first.</source>
        <translation>Əsas ad qalır; əvvəlcə başqa adı əsas edin.</translation>
    </message>
    <message>
        <source>The main title stays; make another one main first.</source>
        <translation>Əsas başlıq qalır; əvvəlcə başqasını əsas edin.</translation>
    </message>
    <message numerus="yes">
        <source>This copy has {n} files; it can only be marked as lost or given away.</source>
        <translation>
            <numerusform>Bu nüsxənin {n} faylı var; onu yalnız itmiş və ya verilmiş kimi qeyd etmək olar.</numerusform>
            <numerusform>Bu nüsxənin {n} faylı var; onu yalnız itmiş və ya verilmiş kimi qeyd etmək olar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} has no place that could be changed.</source>
        <translation>Bunun ({what}) dəyişdiriləsi yeri yoxdur.</translation>
    </message>
    <message>
        <source>This {what} is no longer there; somebody took it away.</source>
        <translation>Bu ({what}) artıq yoxdur; kimsə onu götürüb.</translation>
    </message>
    <message>
        <source>One title must be main; make another one main first.</source>
        <translation>Bir başlıq əsas olmalıdır; əvvəlcə başqasını əsas edin.</translation>
    </message>
    <message>
        <source>One name must be preferred; make another one preferred first.</source>
        <translation>Bir ad əsas olmalıdır; əvvəlcə başqasını əsas edin.</translation>
    </message>
    <message>
        <source>It already has the {scheme} number “{value}”.</source>
        <translation>“{value}” nömrəsi ({scheme}) artıq göstərilib.</translation>
    </message>
    <message>
        <source>Nobody can be related to themselves.</source>
        <translation>Heç kim özü ilə əlaqələndirilə bilməz.</translation>
    </message>
    <message>
        <source>This relation is there already.</source>
        <translation>Bu əlaqə artıq var.</translation>
    </message>
    <message>
        <source>This one is there already.</source>
        <translation>Bu artıq var.</translation>
    </message>
    <message>
        <source>A copy cannot have been made from itself.</source>
        <translation>Nüsxə özündən hazırlana bilməz.</translation>
    </message>
    <message>
        <source>A stretch of a file cannot end before it begins.</source>
        <translation>Fayl parçası başlamazdan əvvəl bitə bilməz.</translation>
    </message>
    <message>
        <source>A document cannot belong to itself.</source>
        <translation>Sənəd özünə aid ola bilməz.</translation>
    </message>
    <message>
        <source>On {kind} no “{name}” can hang. What can: {known}.</source>
        <translation>Bu növdə ({kind}) “{name}” ola bilməz. Ola bilənlər: {known}.</translation>
    </message>
    <message>
        <source>A new date must be given; without one the event is postponed.</source>
        <translation>Yeni tarix göstərilməlidir; tarixsiz tədbir təxirə salınmış olur.</translation>
    </message>
    <message>
        <source>The event has that date already.</source>
        <translation>Tədbirin tarixi onsuz da budur.</translation>
    </message>
    <message>
        <source>The event is cancelled already.</source>
        <translation>Tədbir artıq ləğv edilib.</translation>
    </message>
    <message>
        <source>“{ref}” is no event: only events are put off, moved, cancelled or held.</source>
        <translation>“{ref}” tədbir deyil: yalnız tədbirlər təxirə salınır, vaxtı dəyişdirilir, ləğv edilir və ya keçirilir.</translation>
    </message>
    <message>
        <source>From where it begins to where it ends it lasts {lasts}.</source>
        <translation>Başlanğıcından sonuna qədər {lasts} çəkir.</translation>
    </message>
    <message>
        <source>{kind} has no field “{name}”. It has: {others}.</source>
        <translation>Bu növdə ({kind}) “{name}” sahəsi yoxdur. Olanlar: {others}.</translation>
    </message>
    <message>
        <source>A segment cannot end before it begins.</source>
        <translation>Fraqment başlamazdan əvvəl bitə bilməz.</translation>
    </message>
    <message>
        <source>An entry cannot belong to itself.</source>
        <translation>Vahid özünə aid ola bilməz.</translation>
    </message>
    <message>
        <source>An entry cannot come to stand below itself.</source>
        <translation>Vahid özündən aşağıda dura bilməz.</translation>
    </message>
    <message>
        <source>A segment can stand only inside another one of the same recording.</source>
        <translation>Fraqment yalnız eyni yazının başqa fraqmenti daxilində ola bilər.</translation>
    </message>
    <message>
        <source>None of them is in the archive any more.</source>
        <translation>Onların heç biri artıq arxivdə yoxdur.</translation>
    </message>
    <message>
        <source>Only entries of one kind can be edited together.</source>
        <translation>Yalnız eyni növdən olan vahidlər birlikdə düzəldilə bilər.</translation>
    </message>
    <message>
        <source>Say what is to be found.</source>
        <translation>Nəyin axtarıldığını yazın.</translation>
    </message>
    <message>
        <source>“{text}” is not an expression that can be read: {error}.</source>
        <translation>“{text}” oxuna bilən ifadə deyil: {error}.</translation>
    </message>
    <message>
        <source>An expression with a choice or a repetition inside a repetition may take forever; make it simpler.</source>
        <translation>Təkrarın içində seçim və ya təkrar olan ifadə sonsuz çəkə bilər; onu sadələşdirin.</translation>
    </message>
    <message>
        <source>The expression has no group {part} that could stand in the replacement.</source>
        <translation>İfadədə əvəzləmədə dura biləcək {part} nömrəli qrup yoxdur.</translation>
    </message>
    <message>
        <source>The expression has no group “{name}” that could stand in the replacement.</source>
        <translation>İfadədə əvəzləmədə dura biləcək “{name}” qrupu yoxdur.</translation>
    </message>
    <message>
        <source>“\{letter}” means nothing in a replacement; a backslash is written “\\”.</source>
        <translation>Əvəzləmədə “\{letter}” heç nə bildirmir; tərs kəsr xətti “\\” kimi yazılır.</translation>
    </message>
    <message>
        <source>There is no vocabulary “{scheme}”. There are: {known}.</source>
        <translation>“{scheme}” adlı lüğət yoxdur. Olanlar: {known}.</translation>
    </message>
    <message>
        <source>The vocabulary of {vocabulary} is fixed; nothing can be added to it.</source>
        <translation>“{vocabulary}” lüğəti sabitdir; ona heç nə əlavə edilmir.</translation>
    </message>
    <message>
        <source>A term needs a word in at least one language.</source>
        <translation>Terminin ən azı bir dildə sözü olmalıdır.</translation>
    </message>
    <message>
        <source>“{word}” is in the vocabulary already: {code}.</source>
        <translation>“{word}” lüğətdə artıq var: {code}.</translation>
    </message>
    <message>
        <source>The vocabulary of {vocabulary} has no term “{code}”.</source>
        <translation>“{vocabulary}” lüğətində “{code}” termini yoxdur.</translation>
    </message>
    <message>
        <source>A term has no field “{name}”. It has: {known}.</source>
        <translation>Terminin “{name}” sahəsi yoxdur. Olanlar: {known}.</translation>
    </message>
    <message>
        <source>A term cannot stand above itself.</source>
        <translation>Termin özündən yuxarıda dura bilməz.</translation>
    </message>
    <message numerus="yes">
        <source>A date may be {most} characters long, and this one has {n}.</source>
        <translation>
            <numerusform>Tarix ən çoxu {most} işarə ola bilər, burada isə {n} işarə var.</numerusform>
            <numerusform>Tarix ən çoxu {most} işarə ola bilər, burada isə {n} işarə var.</numerusform>
        </translation>
    </message>
    <message>
        <source>A date is missing; leave the field empty when it is unknown.</source>
        <translation>Tarix yoxdur; məlum deyilsə, sahəni boş saxlayın.</translation>
    </message>
    <message>
        <source>“{text}”: dots that leave an end open belong into [ ] or beside a /.</source>
        <translation>“{text}”: ucu açıq saxlayan nöqtələr [ ] içində və ya / yanında olmalıdır.</translation>
    </message>
    <message>
        <source>“{text}”: an interval has one / between its two ends.</source>
        <translation>“{text}”: aralığın iki ucu arasında bir / olur.</translation>
    </message>
    <message>
        <source>“{text}” names no date at all; leave the field empty when it is unknown.</source>
        <translation>“{text}” heç bir tarix bildirmir; məlum deyilsə, sahəni boş saxlayın.</translation>
    </message>
    <message>
        <source>“{text}”: a set begins with [ and ends with ], or with {{ and }}.</source>
        <translation>“{text}”: çoxluq [ ilə başlayıb ] ilə, ya da {{ ilə başlayıb }} ilə bitir.</translation>
    </message>
    <message>
        <source>“{text}”: in a set a stretch of time is written with .. and not with /.</source>
        <translation>“{text}”: çoxluqda zaman parçası / ilə yox, .. ilə yazılır.</translation>
    </message>
    <message>
        <source>“{piece}”: only the first date of a set may have an open beginning, only the last an open end.</source>
        <translation>“{piece}”: çoxluqda yalnız birinci tarixin başlanğıcı, yalnız sonuncunun sonu açıq ola bilər.</translation>
    </message>
    <message>
        <source>A date is missing between the commas of a set.</source>
        <translation>Çoxluqda vergüllər arasında tarix yoxdur.</translation>
    </message>
    <message>
        <source>“{text}”: a time of day cannot stand in an interval or a set.</source>
        <translation>“{text}”: aralıqda və ya çoxluqda saat yazıla bilməz.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>“{text}” başlamazdan əvvəl bitir.</translation>
    </message>
    <message>
        <source>There is no date on that side of it that can be kept in order.</source>
        <translation>Bu tarixin həmin tərəfində sıralana bilən tarix yoxdur.</translation>
    </message>
    <message>
        <source>“{text}” has a time that no clock shows.</source>
        <translation>“{text}”: belə saat olmur.</translation>
    </message>
    <message>
        <source>“{text}” has a time zone that does not exist.</source>
        <translation>“{text}”: belə saat qurşağı yoxdur.</translation>
    </message>
    <message>
        <source>“{text}”: only the last one or two digits of a year may be X.</source>
        <translation>“{text}”: ilin yalnız son bir və ya iki rəqəmi X ola bilər.</translation>
    </message>
    <message>
        <source>“{text}”: a year with X in it stands alone, without a month.</source>
        <translation>“{text}”: X olan il aysız, tək yazılır.</translation>
    </message>
    <message>
        <source>“{text}”: when the month is XX the day must be XX too.</source>
        <translation>“{text}”: ay XX olduqda gün də XX olmalıdır.</translation>
    </message>
    <message>
        <source>“{text}”: an unknown month is XX, half a month cannot be unknown.</source>
        <translation>“{text}”: məlum olmayan ay XX yazılır, ayın yarısı naməlum ola bilməz.</translation>
    </message>
    <message>
        <source>“{text}”: there is no month or season {month}.</source>
        <translation>“{text}”: {month} nömrəli ay və ya fəsil yoxdur.</translation>
    </message>
    <message>
        <source>“{text}”: there is no month {month}.</source>
        <translation>“{text}”: {month} nömrəli ay yoxdur.</translation>
    </message>
    <message>
        <source>“{text}” ends after the year 9999, and such dates cannot be kept in order.</source>
        <translation>“{text}” 9999-cu ildən sonra bitir; belə tarixlər sıralana bilmir.</translation>
    </message>
    <message>
        <source>“{text}”: an unknown day is XX, half a day cannot be unknown.</source>
        <translation>“{text}”: məlum olmayan gün XX yazılır, günün yarısı naməlum ola bilməz.</translation>
    </message>
    <message numerus="yes">
        <source>There is no day {day} in {year}-{month}, which has {n} days.</source>
        <translation>
            <numerusform>{year}-{month} ayında {day} nömrəli gün yoxdur: bu ayda {n} gün var.</numerusform>
            <numerusform>{year}-{month} ayında {day} nömrəli gün yoxdur: bu ayda {n} gün var.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”: an EDTF date has no blanks in it.</source>
        <translation>“{text}”: EDTF tarixində boşluq olmur.</translation>
    </message>
    <message>
        <source>“{text}”: only the years 0000 to 9999 can be kept in order, so other years are not accepted.</source>
        <translation>“{text}”: yalnız 0000–9999-cu illər sıralana bilir, ona görə başqa illər qəbul edilmir.</translation>
    </message>
    <message>
        <source>“{text}” is written by the 2012 draft of EDTF, where u, x, unknown and open stood for X and “..”.</source>
        <translation>“{text}” EDTF-in 2012-ci il layihəsinə görə yazılıb; orada X və “..” əvəzinə u, x, unknown və open yazılırdı.</translation>
    </message>
    <message>
        <source>“{text}” is not an EDTF date; write it like 2011-03-18, 2011-03, 1965~ or 196X.</source>
        <translation>“{text}” EDTF tarixi deyil; 2011-03-18, 2011-03, 1965~ və ya 196X kimi yazın.</translation>
    </message>
    <message>
        <source>“{day}” is not a day such as 2026-11-26.</source>
        <translation>“{day}” gün deyil; 2026-11-26 kimi yazılır.</translation>
    </message>
    <message>
        <source>There is no entry “{ref}” in this archive.</source>
        <translation>Bu arxivdə “{ref}” vahidi yoxdur.</translation>
    </message>
    <message>
        <source>An entry is removed through remove(), so that all that hangs on it is kept.</source>
        <translation>Vahid remove() ilə silinir ki, ona bağlı hər şey saxlanılsın.</translation>
    </message>
    <message>
        <source>Row {number} of “{table}” is no longer there.</source>
        <translation>“{table}” cədvəlinin {number} nömrəli sətri artıq yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>It is still used {n} times in “{table}”.</source>
        <translation>
            <numerusform>“{table}” cədvəlində hələ {n} dəfə işlənir.</numerusform>
            <numerusform>“{table}” cədvəlində hələ {n} dəfə işlənir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries are changed only inside a change, which the history keeps.</source>
        <translation>Vahidlər yalnız tarixçədə saxlanılan dəyişiklik daxilində dəyişdirilir.</translation>
    </message>
    <message>
        <source>This saved search is no longer there.</source>
        <translation>Bu saxlanmış axtarış artıq yoxdur.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Saxlanmış axtarışın adı olmalıdır.</translation>
    </message>
    <message>
        <source>The name of a saved search has at most {most} letters.</source>
        <translation>Saxlanmış axtarışın adı ən çoxu {most} hərf ola bilər.</translation>
    </message>
    <message>
        <source>Change {number} has already been taken back.</source>
        <translation>{number} nömrəli dəyişiklik artıq geri alınıb.</translation>
    </message>
    <message>
        <source>Something that was made later has taken the place of what this change would bring back.</source>
        <translation>Sonradan yaradılmış nəsə bu dəyişikliyin qaytaracağının yerini tutub.</translation>
    </message>
    <message>
        <source>There is nothing left of change {number} that could be taken back.</source>
        <translation>{number} nömrəli dəyişiklikdən geri alınası heç nə qalmayıb.</translation>
    </message>
    <message>
        <source>Something that this change would bring back needs is no longer there.</source>
        <translation>Bu dəyişikliyin qaytaracağı şeyə lazım olan artıq yoxdur.</translation>
    </message>
    <message>
        <source>Change {number}, “{words}”, came later and stands in the way; take it back first.</source>
        <translation>Sonrakı {number} nömrəli dəyişiklik (“{words}”) buna mane olur; əvvəlcə onu geri alın.</translation>
    </message>
    <message>
        <source>list the performers, ensembles and organisations; add them, find who is meant by a name</source>
        <translation>ifaçıları, ansamblları və təşkilatları sadala; əlavə et, adla kimin nəzərdə tutulduğunu tap</translation>
    </message>
    <message>
        <source>instead of the list</source>
        <translation>siyahının əvəzinə</translation>
    </message>
    <message>
        <source>add one by the name</source>
        <translation>adına görə birini əlavə et</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>AD</translation>
    </message>
    <message>
        <source>the preferred spelling</source>
        <translation>üstün tutulan yazılış</translation>
    </message>
    <message>
        <source>person (the default), ensemble or organisation</source>
        <translation>person (şəxs, deyilməsə budur), ensemble (ansambl) və ya organisation (təşkilat)</translation>
    </message>
    <message>
        <source>SPELLING</source>
        <translation>YAZILIŞ</translation>
    </message>
    <message>
        <source>another spelling; may be repeated</source>
        <translation>başqa yazılış; təkrarlana bilər</translation>
    </message>
    <message>
        <source>add all of a CSV file</source>
        <translation>CSV faylındakıların hamısını əlavə et</translation>
    </message>
    <message>
        <source>FILE.csv</source>
        <translation>FAYL.csv</translation>
    </message>
    <message>
        <source>columns: name, kind; optional: also (a|b|c or a;b;c), language</source>
        <translation>sütunlar: name, kind; istəyə görə: also (a|b|c və ya a;b;c), language</translation>
    </message>
    <message>
        <source>who is meant by a name, however it is spelt</source>
        <translation>necə yazılsa da, adla kim nəzərdə tutulur</translation>
    </message>
    <message>
        <source>a whole name</source>
        <translation>bütöv ad</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FAYL</translation>
    </message>
    <message>
        <source>a name in each line (“-”: standard input); answers in JSON, line by line</source>
        <translation>hər sətirdə bir ad (“-”: standart giriş); cavablar sətir-sətir JSON ilə</translation>
    </message>
    <message>
        <source>at most so many ({amount})</source>
        <translation>ən çoxu neçə dənə ({amount})</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Şifr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>{added} added, {known} known, {failed} failed</source>
        <translation>əlavə edildi: {added}, tanış: {known}, alınmadı: {failed}</translation>
    </message>
    <message>
        <source>Is this one of them?</source>
        <translation>Bunlardan biri deyil ki?</translation>
    </message>
    <message>
        <source>Say a NAME, or --batch FILE with a name in each line.</source>
        <translation>AD yazın, ya da hər sətrində bir ad olan fayl göstərin: --batch FAYL.</translation>
    </message>
    <message>
        <source>“{batch}” cannot be read: {reason}.</source>
        <translation>“{batch}” oxunmur: {reason}.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>“{name}” adlı heç kim yoxdur.</translation>
    </message>
    <message>
        <source>Names near it:</source>
        <translation>Ona yaxın adlar:</translation>
    </message>
    <message>
        <source>list the agreements with partners</source>
        <translation>tərəfdaşlarla sazişləri sadala</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalanıb</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Tərəflər</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>yazılış: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arqumentlər</translation>
    </message>
    <message>
        <source>options</source>
        <translation>seçimlər</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>bu kömək mətnini göstər və çıx</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s arqumenti: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>bu arqumentlər vacibdir: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>bu arqumentlərdən biri vacibdir: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>%s ilə birlikdə işlədilmir</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>tanınmayan arqumentlər: %s</translation>
    </message>
    <message>
        <source>unexpected option string: %s</source>
        <translation>gözlənilməz seçim: %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>birmənalı olmayan seçim: %(option)s bunlardan biri ola bilər: %(matches)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>artıq qiymət: %r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>bir qiymət gözlənilir</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>ən çoxu bir qiymət gözlənilir</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>ən azı bir qiymət gözlənilir</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>belə seçim yoxdur: %(value)r (olanlar: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
        <translation>belə seçim yoxdur: %(value)r, bəlkə %(closest)r? (olanlar: %(choices)s)</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>tanınmayan əmr: %(parser_name)r (olanlar: %(choices)s)</translation>
    </message>
    <message>
        <source>save a consistent copy of the catalogue and its documents in one file</source>
        <translation>kataloqun və sənədlərinin uzlaşmış nüsxəsini bir faylda saxla</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>HARAYA</translation>
    </message>
    <message>
        <source>the file to write (.zip); must not exist</source>
        <translation>yazılacaq fayl (.zip); olmamalıdır</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>cədvəl</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Burada saxlanıldı: {path}</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>HARADA</translation>
    </message>
    <message>
        <source>a folder, a .db file or a database address (postgresql+psycopg://…); also MUGHAM_ARCHIVE</source>
        <translation>qovluq, .db faylı və ya verilənlər bazasının ünvanı (postgresql+psycopg://…); MUGHAM_ARCHIVE dəyişəni də bunu bildirir</translation>
    </message>
    <message>
        <source>the language of what is said (the system&apos;s, else English)</source>
        <translation>deyilənlərin dili (sistemin dili, yoxsa ingilis dili)</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>bir JSON sənədi çap et</translation>
    </message>
    <message>
        <source>show where in the program an error arose</source>
        <translation>xətanın proqramın harasında yarandığını göstər</translation>
    </message>
    <message>
        <source>check the database, the search index against the tables, the stored documents, and the settings</source>
        <translation>verilənlər bazasını, axtarış indeksinin cədvəllərə uyğunluğunu, saxlanılan sənədləri və parametrləri yoxla</translation>
    </message>
    <message>
        <source>draw up cards, counts and index anew first</source>
        <translation>əvvəlcə kartları, sayları və indeksi yenidən qur</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>yazı</translation>
    </message>
    <message>
        <source>The file of document {ref} is not in the archive&apos;s folder, or not as long as it was: {path}.</source>
        <translation>{ref} sənədinin faylı arxivin qovluğunda yoxdur, ya da uzunluğu əvvəlki deyil: {path}.</translation>
    </message>
    <message>
        <source>The archive is sound.</source>
        <translation>Arxiv sazdır.</translation>
    </message>
    <message>
        <source>make a sample archive with invented events and synthesised sound</source>
        <translation>uydurulmuş tədbirləri və sintez edilmiş səsi olan nümunə arxivi yarat</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>QOVLUQ</translation>
    </message>
    <message>
        <source>a new or empty folder for the archive and its sound files</source>
        <translation>arxiv və səs faylları üçün yeni və ya boş qovluq</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fayl</translation>
    </message>
    <message>
        <source>list the documents</source>
        <translation>sənədləri sadala</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>list the events</source>
        <translation>tədbirləri sadala</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Silsilə</translation>
    </message>
    <message>
        <source>show the changes of the archive, or of one entry</source>
        <translation>arxivin və ya bir vahidin dəyişikliklərini göstər</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>ŞİFR</translation>
    </message>
    <message>
        <source>an entry&apos;s reference</source>
        <translation>vahidin şifri</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>KİM</translation>
    </message>
    <message>
        <source>only what this person changed</source>
        <translation>yalnız bu adamın dəyişdikləri</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>NÖV</translation>
    </message>
    <message>
        <source>only changes of recordings, events, agents …: recording</source>
        <translation>yalnız yazıların, tədbirlərin, ifaçıların … dəyişiklikləri; məsələn, recording</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>GÜN</translation>
    </message>
    <message>
        <source>only changes made on that day (2026-11-26) or later</source>
        <translation>yalnız həmin gün (2026-11-26) və ya sonra edilmiş dəyişikliklər</translation>
    </message>
    <message>
        <source>only changes made on that day or before</source>
        <translation>yalnız həmin gün və ya əvvəl edilmiş dəyişikliklər</translation>
    </message>
    <message>
        <source>at most so many changes ({amount})</source>
        <translation>ən çoxu neçə dəyişiklik ({amount})</translation>
    </message>
    <message>
        <source>only changes before change N</source>
        <translation>yalnız N nömrəli dəyişiklikdən əvvəlkilər</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Hələ heç nə dəyişdirilməyib.</translation>
    </message>
    <message>
        <source>{change} (taken back by change {number})</source>
        <translation>{change} (geri alındı: dəyişiklik {number})</translation>
    </message>
    <message>
        <source>Taken back: {words}</source>
        <translation>Geri alındı: {words}</translation>
    </message>
    <message>
        <source>Brought back: {words}</source>
        <translation>Qaytarıldı: {words}</translation>
    </message>
    <message>
        <source>{amount} × {part} made</source>
        <translation>yaradıldı: {amount} × {part}</translation>
    </message>
    <message>
        <source>{amount} × {part} removed</source>
        <translation>silindi: {amount} × {part}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>made</source>
        <translation>yaradıldı</translation>
    </message>
    <message>
        <source>added {what}</source>
        <translation>əlavə edildi: {what}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silindi</translation>
    </message>
    <message>
        <source>removed {what}</source>
        <translation>çıxarıldı: {what}</translation>
    </message>
    <message>
        <source>scan files and folders, read their tags, add what is new</source>
        <translation>faylları və qovluqları nəzərdən keçir, teqlərini oxu, yeni olanı əlavə et</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>YOL</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>fayl və ya qovluq</translation>
    </message>
    <message>
        <source>the series (title or reference) that everything belongs to</source>
        <translation>hamısının aid olduğu silsilə (başlığı və ya şifri)</translation>
    </message>
    <message>
        <source>take it as described drafts instead of into the inbox</source>
        <translation>gələnlərə yox, təsvir edilmiş qaralama kimi qəbul et</translation>
    </message>
    <message>
        <source>do not compute SHA-256 sums</source>
        <translation>SHA-256 cəmlərini hesablama</translation>
    </message>
    <message numerus="yes">
        <source>{n} files: {added} added, {known} known, {skipped} skipped, {failed} failed, in {seconds} s.</source>
        <translation>
            <numerusform>{n} fayl: əlavə edildi {added}, tanış {known}, buraxıldı {skipped}, alınmadı {failed}; {seconds} saniyə.</numerusform>
            <numerusform>{n} fayl: əlavə edildi {added}, tanış {known}, buraxıldı {skipped}, alınmadı {failed}; {seconds} saniyə.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was finished is kept. The same command goes on from there.</source>
        <translation>Dayandırıldı; bitmiş olan saxlanılıb. Eyni əmr oradan davam edir.</translation>
    </message>
    <message>
        <source>make an empty archive with its vocabularies</source>
        <translation>lüğətləri ilə boş arxiv yarat</translation>
    </message>
    <message>
        <source>The archive at {where} is ready.</source>
        <translation>Arxiv hazırdır: {where}.</translation>
    </message>
    <message>
        <source>Stopped; what was finished is kept.</source>
        <translation>Dayandırıldı; bitmiş olan saxlanılıb.</translation>
    </message>
    <message>
        <source>The database cannot do this ({reason}): “mugham-archive check” tells whether it is damaged.</source>
        <translation>Verilənlər bazası bunu edə bilmir ({reason}): zədələnib-zədələnmədiyini “mugham-archive check” deyir.</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen ({reason}): run it again with --debug for details.</source>
        <translation>Gözlənilməyən xəta baş verdi ({reason}): təfərrüat üçün --debug ilə yenidən icra edin.</translation>
    </message>
    <message>
        <source>{wrong}: see “{program} --help”.</source>
        <translation>{wrong}: bax “{program} --help”.</translation>
    </message>
    <message>
        <source>An archive for concert and lecture recordings.</source>
        <translation>Konsert və mühazirə yazılarının arxivi.</translation>
    </message>
    <message>
        <source>With no command the window opens. “mugham-archive COMMAND --help” tells more about a command.</source>
        <translation>Əmr yazılmasa, pəncərə açılır. “mugham-archive ƏMR --help” əmr haqqında ətraflı danışır.</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>proqramın versiyasını göstər və çıx</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ƏMR</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>əmrlər</translation>
    </message>
    <message>
        <source>only those that match, as in the window&apos;s search</source>
        <translation>yalnız uyğun gələnlər, pəncərənin axtarışında olduğu kimi</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>SAHƏ</translation>
    </message>
    <message>
        <source>the field to sort by; -FIELD for the reverse order; what has none comes last</source>
        <translation>sıralanacaq sahə; tərs sıra üçün -SAHƏ; bu sahəsi boş olanlar axırda gəlir</translation>
    </message>
    <message>
        <source>at most so many (default: all)</source>
        <translation>ən çoxu neçə dənə (deyilməsə: hamısı)</translation>
    </message>
    <message>
        <source>leave out the first so many</source>
        <translation>ilk neçəsini burax</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number from 0 upwards</source>
        <translation>“{text}” 0-dan başlayan tam ədəd deyil</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
    <message>
        <source>make one of two agents, places, series or terms that are the same: the first one stays</source>
        <translation>eyni olan iki şəxsi və ya təşkilatı, yeri, silsiləni, termini birləşdir: birincisi qalır</translation>
    </message>
    <message>
        <source>a reference, or a term as mode/rast: this one stays</source>
        <translation>şifr və ya mode/rast kimi termin: bu qalır</translation>
    </message>
    <message>
        <source>the one that goes into it</source>
        <translation>ona qatılan</translation>
    </message>
    <message>
        <source>Only what is of the same kind can be merged, not {kind} and {other}.</source>
        <translation>Yalnız eyni növdən olanlar birləşdirilir; bunlar birləşdirilmir: {kind} və {other}.</translation>
    </message>
    <message>
        <source>Merge “{merged}” into “{kept}”</source>
        <translation>“{merged}” → “{kept}” birləşdir</translation>
    </message>
    <message>
        <source>Merged: “{merged}” into “{kept}” (change {number}).</source>
        <translation>Birləşdirildi: “{merged}” → “{kept}” (dəyişiklik {number}).</translation>
    </message>
    <message>
        <source>play a recording or a segment; Ctrl+C stops</source>
        <translation>yazını və ya fraqmenti səsləndir; Ctrl+C dayandırır</translation>
    </message>
    <message>
        <source>a recording or a segment</source>
        <translation>yazı və ya fraqment</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>VAXT</translation>
    </message>
    <message>
        <source>where to begin: 1:23:45, 83:45 or 5025</source>
        <translation>haradan başlasın: 1:23:45, 83:45 və ya 5025</translation>
    </message>
    <message>
        <source>stop after so many seconds</source>
        <translation>neçə saniyədən sonra dayansın</translation>
    </message>
    <message>
        <source>{file}: {begin} to {end}</source>
        <translation>{file}: {begin} – {end}</translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds</source>
        <translation>“{text}” saniyə sayı deyil</translation>
    </message>
    <message>
        <source>list the recordings</source>
        <translation>yazıları sadala</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>İfaçılar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>make an archive from a backup; an archive that is there already is not touched</source>
        <translation>ehtiyat nüsxədən arxiv yarat; artıq olan arxivə toxunulmur</translation>
    </message>
    <message>
        <source>a file that “backup” wrote</source>
        <translation>“backup” əmrinin yazdığı fayl</translation>
    </message>
    <message>
        <source>Restored to {path}</source>
        <translation>Bura bərpa edildi: {path}</translation>
    </message>
    <message>
        <source>draw the window and save it as a picture; needs no screen</source>
        <translation>pəncərəni çək və şəkil kimi saxla; ekran lazım deyil</translation>
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
        <translation>ünvanlar (REF – şifr, QUERY – sorğu, CODE – kod, KIND – növ, SCHEME – lüğət, NUMBER – nömrə):
  home, welcome        ilk səhifə; arxivsiz səhifə
  series, recordings, events, performers, places, modes, partners, agreements, documents
                       hər şeyin siyahıları
  inbox, problems, described, duplicates, terms, history, bin
                       iş masası
  series/REF, event/REF, recording/REF, segment/REF, agent/REF, partner/REF, place/REF, document/REF,
  agreement/REF        vahid; təkcə şifri də bəsdir (R0000012)
  search/QUERY         pəncərədə yazıldığı kimi axtarış: &quot;search/ifaçı:Qasımov il:1965..1980&quot;;
                       search?q=QUERY da başa düşülür
  mode/CODE, term/SCHEME/CODE, terms/SCHEME, lineage/REF, change/NUMBER
                       məqam, termin, lüğət, müəllimlər və tələbələr, tarixçənin bir dəyişikliyi
  documents/QUERY, agreements/QUERY, found/KIND/QUERY
                       bu sözləri olan sənədlər, sazişlər və ya KIND növündən vahidlər (document, agreement, place)
  events/REF           ifaçının və ya tərəfdaşın tədbirləri
  under/KIND/REF       saziş üzrə keçirilənlər (event, recording)
  described/REF, problems/CODE, duplicates/KIND
                       silsilənin təsvirinin vəziyyəti, problemin növü, mümkün təkrarlar (agent, place, series)
  lacks/KIND/CODE, has/KIND/CODE, light/KIND/CODE və hər birinin ardınca /REF
                       nəyisə olmayan və ya olan yazılar, tədbirlər (lacks/recording/segments) və ya bu qədər
                       təsvir olunanlar (light/event/green); REF silsilədir

Pəncərədə köçürülən ünvan da bunlardan biridir.</translation>
    </message>
    <message>
        <source>OUT.png</source>
        <translation>ŞƏKİL.png</translation>
    </message>
    <message>
        <source>the picture to write</source>
        <translation>yazılacaq şəkil</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ÜNVAN</translation>
    </message>
    <message>
        <source>the page&apos;s address, as said below (home)</source>
        <translation>səhifənin ünvanı, aşağıda deyildiyi kimi (home)</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>ExH</translation>
    </message>
    <message>
        <source>the window&apos;s size (1440x900)</source>
        <translation>pəncərənin ölçüsü (1440x900)</translation>
    </message>
    <message>
        <source>“{size}” is not a size such as 1440x900.</source>
        <translation>“{size}” ölçü deyil; 1440x900 kimi yazılır.</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>search recordings by title, performer, mode, year, whatever the spelling</source>
        <translation>yazıları başlıq, ifaçı, məqam, il üzrə axtar, yazılışı necə olsa da</translation>
    </message>
    <message>
        <source>words, “phrases in quotes”, -words to leave out, A OR B, (brackets), and fields in English, Azerbaijani or
Russian: performer:Qasımov, mode:Rast,Segah, section:, instrument:tar, role:, series:, event:, title:, year:1965..1980,
date:&quot;spring 1978&quot;, venue:, language:, duration:&gt;1:30:00, kind:, access:, state:, missing:performers, has:segments,
added:&lt;30d, notes:, ref:</source>
        <translation>sözlər, “dırnaqda ifadələr”, -lazım olmayan sözlər, A OR B, (mötərizələr) və azərbaycanca, ingiliscə və ya rusca
sahələr: ifaçı:Qasımov, məqam:Rast,Segah, şöbə:, alət:tar, rol:, silsilə:, tədbir:, başlıq:, il:1965..1980,
tarix:&quot;1978 yaz&quot;, məkan:, dil:, müddət:&gt;1:30:00, növ:, giriş:, vəziyyət:, yoxdur:performers, var:segments,
əlavə:&lt;30d, qeyd:, şifr:</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>SORĞU</translation>
    </message>
    <message>
        <source>at most so many recordings ({amount})</source>
        <translation>ən çoxu neçə yazı ({amount})</translation>
    </message>
    <message>
        <source>also count what the result can be narrowed by</source>
        <translation>nəticəni nə ilə daraltmaq olar, onu da say</translation>
    </message>
    <message>
        <source>spelt: {spelling}</source>
        <translation>yazılış: {spelling}</translation>
    </message>
    <message numerus="yes">
        <source>{n} recordings, {milliseconds} ms</source>
        <translation>
            <numerusform>{n} yazı, {milliseconds} ms</numerusform>
            <numerusform>{n} yazı, {milliseconds} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>without {part}</source>
        <translation>bunsuz: {part}</translation>
    </message>
    <message>
        <source>Try: {query}  ({amount})</source>
        <translation>Sınayın: {query}  ({amount})</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Onillik</translation>
    </message>
    <message>
        <source>There is no field “{subject}:”.</source>
        <translation>“{subject}:” adlı sahə yoxdur.</translation>
    </message>
    <message>
        <source>“{subject}:” has no value.</source>
        <translation>“{subject}:” sahəsinin qiyməti yoxdur.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be understood as “{field}”.</source>
        <translation>“{subject}” “{field}” kimi başa düşülmür.</translation>
    </message>
    <message>
        <source>The archive knows no “{subject}” under “{field}”.</source>
        <translation>Arxiv “{field}” üzrə “{subject}” tanımır.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened.</source>
        <translation>Açılmamış mötərizə bağlanıb.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Mötərizə bağlanmayıb.</translation>
    </message>
    <message>
        <source>{mistake} Perhaps: {offers}.</source>
        <translation>{mistake} Bəlkə: {offers}.</translation>
    </message>
    <message>
        <source>list the series</source>
        <translation>silsilələri sadala</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>change fields of an entry, and what hangs on it</source>
        <translation>vahidin sahələrini və ona bağlı olanları dəyiş</translation>
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
        <translation>yazılış:
  SAHƏ=QİYMƏT          date=“təxminən 1965”, mode=rast, venue=P0000001; = işarəsindən sonra heç nə: sahə boşalır
  title.en=QİYMƏT      başlıq az, en və ya ru dilində (ifaçının adı üçün name.ru); title:en= də eynidir
  SƏTİR+=QİYMƏT        sətir əlavə edir; onun başqa sahələri “|” işarəsindən sonra yazılır:
                       honorific+=&quot;xalq_artisti | awarded=1998 | source=Fərman&quot;
  SƏTİR.N.SAHƏ=QİYMƏT  N yerindəki sətrin sahəsi: honorific.1.awarded=1999
  SƏTİR.N.place=M      sətri M yerinə köçürür: participation.3.place=1
  SƏTİR-=N             N yerindəki sətri götürür

Yazıda vaxt 1:02:03, 62:03 və ya 3723 kimidir; tarixlər EDTF ilə və ya adamların yazdığı kimi; terminlər kodu ilə və ya
üç dildən birindəki sözü ilə; vahidlər şifri ilə və ya yalnız ona məxsus adla deyilir.</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>sahələr</translation>
    </message>
    <message>
        <source>rows that hang on it</source>
        <translation>ona bağlı sətirlər</translation>
    </message>
    <message>
        <source>a reference or uuid</source>
        <translation>şifr və ya uuid</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>SAHƏ=QİYMƏT</translation>
    </message>
    <message>
        <source>what to set, as said below</source>
        <translation>nə dəyişsin, aşağıda deyildiyi kimi</translation>
    </message>
    <message>
        <source>{fields} of {ref}</source>
        <translation>{ref}: {fields}</translation>
    </message>
    <message>
        <source>Nothing changed: it was so already.</source>
        <translation>Heç nə dəyişmədi: onsuz da belə idi.</translation>
    </message>
    <message>
        <source>Changed: {fields} (change {number}).</source>
        <translation>Dəyişdirildi: {fields} (dəyişiklik {number}).</translation>
    </message>
    <message>
        <source>show all that is known of one entry</source>
        <translation>bir vahid haqqında məlum olanların hamısını göstər</translation>
    </message>
    <message>
        <source>{code} ({word})</source>
        <translation>{code} ({word})</translation>
    </message>
    <message>
        <source>take back the last change, or change N of the history</source>
        <translation>son dəyişikliyi və ya tarixçənin N nömrəli dəyişikliyini geri al</translation>
    </message>
    <message>
        <source>the change&apos;s number in the history</source>
        <translation>dəyişikliyin tarixçədəki nömrəsi</translation>
    </message>
    <message>
        <source>take back later changes of the same fields too</source>
        <translation>eyni sahələrin sonrakı dəyişikliklərini də geri al</translation>
    </message>
    <message>
        <source>leave fields that were changed again since as they are</source>
        <translation>sonradan yenə dəyişdirilmiş sahələri olduğu kimi saxla</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>sətir</translation>
    </message>
    <message>
        <source>{sentence} Or say --and-later or --leave-out.</source>
        <translation>{sentence} Ya da --and-later və ya --leave-out yazın.</translation>
    </message>
    <message>
        <source>Brought back: {words} (change {number}).</source>
        <translation>Qaytarıldı: {words} (dəyişiklik {number}).</translation>
    </message>
    <message>
        <source>Taken back: {words} (change {number}).</source>
        <translation>Geri alındı: {words} (dəyişiklik {number}).</translation>
    </message>
    <message>
        <source>There is no page “{page}”; the addresses of pages are {told}.</source>
        <translation>“{page}” adlı səhifə yoxdur; səhifələrin ünvanları: {told}.</translation>
    </message>
    <message>
        <source>The picture cannot be written to “{target}”.</source>
        <translation>Şəkil “{target}” faylına yazıla bilmir.</translation>
    </message>
    <message>
        <source>“{typed}” – {reason}</source>
        <translation>“{typed}” – {reason}</translation>
    </message>
    <message>
        <source>“{name}” is in the archive already.</source>
        <translation>“{name}” artıq arxivdə var.</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>{name} başqasıdır</translation>
    </message>
    <message>
        <source>“{name}” resembles {others}: say who is meant.</source>
        <translation>“{name}” buna bənzəyir: {others}. Kimin nəzərdə tutulduğunu göstərin.</translation>
    </message>
    <message>
        <source>It is kept until “{needed}” beside it is saved.</source>
        <translation>Yanındakı “{needed}” saxlanana qədər burada gözləyir.</translation>
    </message>
    <message>
        <source>Meanwhile somebody wrote “{theirs}” here; you wrote “{mine}”.</source>
        <translation>Bu arada kimsə burada “{theirs}” yazıb; siz “{mine}” yazmısınız.</translation>
    </message>
    <message>
        <source>The icons are missing: install the package QtAwesome.</source>
        <translation>Nişanlar yoxdur: QtAwesome paketini quraşdırın.</translation>
    </message>
    <message>
        <source>The icons&apos; font Phosphor is not in the installed QtAwesome; install a newer one.</source>
        <translation>Quraşdırılmış QtAwesome paketində nişanların Phosphor şrifti yoxdur; daha yenisini quraşdırın.</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Açıq arxiv yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} files to {ref}</source>
        <translation>
            <numerusform>{ref} yazısına {n} fayl əlavə et</numerusform>
            <numerusform>{ref} yazısına {n} fayl əlavə et</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are added to a recording; {ref} is none.</source>
        <translation>Fayllar yazıya əlavə olunur; {ref} yazı deyil.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Əlavə et: {name}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}-ci sətir</translation>
    </message>
    <message>
        <source>Add agents from {file}</source>
        <translation>Şəxs və təşkilatları əlavə et: {file}</translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8: save it as “CSV UTF-8” and try again.</source>
        <translation>“{path}” UTF-8 deyil: “CSV UTF-8” kimi saxlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>“{path}” oxunmur: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” has no column “name”: the first line names the columns ({columns}).</source>
        <translation>“{path}” cədvəlində “name” sütunu yoxdur: birinci sətirdə sütunların adları olur ({columns}).</translation>
    </message>
    <message>
        <source>“{path}” is not a table: line {line}, {reason}.</source>
        <translation>“{path}” cədvəl deyil: sətir {line}, {reason}.</translation>
    </message>
    <message>
        <source>“{code}” is not a language&apos;s code such as aze or az.</source>
        <translation>“{code}” dilin kodu deyil; aze və ya az kimi yazılır.</translation>
    </message>
    <message>
        <source>A name must have letters.</source>
        <translation>Adda hərflər olmalıdır.</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} recordings from the inbox</source>
        <translation>
            <numerusform>Gələnlərdən qəbul et: {n} yazı</numerusform>
            <numerusform>Gələnlərdən qəbul et: {n} yazı</numerusform>
        </translation>
    </message>
    <message>
        <source>“{ref}” is not a recording, so it cannot be accepted.</source>
        <translation>“{ref}” yazı deyil, ona görə qəbul edilə bilməz.</translation>
    </message>
    <message>
        <source>“{ref}” does not wait in the inbox; it was accepted before.</source>
        <translation>“{ref}” gələnlərdə gözləmir; əvvəllər qəbul edilib.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Reading it makes the reading program stop; the file is badly damaged.</source>
        <translation>Oxunuşu oxuyan proqramı dayandırır; fayl çox zədələnib.</translation>
    </message>
    <message>
        <source>“{series}” is not a series.</source>
        <translation>“{series}” silsilə deyil.</translation>
    </message>
    <message>
        <source>Import {path}</source>
        <translation>Daxil et: {path}</translation>
    </message>
    <message>
        <source>The sample archive makes no “{container}” files.</source>
        <translation>Nümunə arxivi “{container}” faylları yaratmır.</translation>
    </message>
    <message>
        <source>The encoder {codec} is missing from the installed PyAV; install its usual wheel.</source>
        <translation>Quraşdırılmış PyAV paketində {codec} kodlayıcısı yoxdur; adi paketini quraşdırın.</translation>
    </message>
    <message>
        <source>The encoder {codec} of the installed PyAV does not write sound.</source>
        <translation>Quraşdırılmış PyAV paketinin {codec} kodlayıcısı səs yazmır.</translation>
    </message>
    <message>
        <source>“{target}” is a file; a sample archive needs a folder.</source>
        <translation>“{target}” fayldır; nümunə arxivinə qovluq lazımdır.</translation>
    </message>
    <message>
        <source>“{target}” holds an archive that is no sample; choose another folder.</source>
        <translation>“{target}” qovluğundakı arxiv nümunə deyil; başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>“{target}” is not empty; choose a new folder for the sample archive.</source>
        <translation>“{target}” boş deyil; nümunə arxivi üçün yeni qovluq seçin.</translation>
    </message>
    <message>
        <source>There is no kind of sample sound called “{kind}”.</source>
        <translation>“{kind}” adlı nümunə səs növü yoxdur.</translation>
    </message>
    <message>
        <source>characters that no text can hold were taken out of the tags</source>
        <translation>mətndə saxlanıla bilməyən işarələr teqlərdən çıxarılıb</translation>
    </message>
    <message>
        <source>It was stopped; nothing has changed.</source>
        <translation>Dayandırıldı; heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>{ref} is neither a recording nor a segment.</source>
        <translation>{ref} nə yazı, nə də fraqmentdir.</translation>
    </message>
    <message>
        <source>No file of {ref} is known to the archive yet.</source>
        <translation>{ref}: arxivdə hələ heç bir fayl yoxdur.</translation>
    </message>
    <message>
        <source>{ref} is no part of a recording any more.</source>
        <translation>{ref} artıq heç bir yazının tərkibində deyil.</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>Nothing of {ref} was played.</source>
        <translation>{ref}: heç nə səslənmədi.</translation>
    </message>
    <message>
        <source>Nothing can be played: Qt Multimedia does not load ({reason}).</source>
        <translation>Heç nə səsləndirilə bilmir: Qt Multimedia yüklənmir ({reason}).</translation>
    </message>
    <message>
        <source>Nothing can be played. This system still needs {names}: install them with the system&apos;s package manager, then start again.</source>
        <translation>Heç nə səsləndirilə bilmir. Bu sistemə hələ lazımdır: {names}. Onları sistemin paket meneceri ilə quraşdırıb proqramı yenidən başladın.</translation>
    </message>
    <message>
        <source>Nothing can be played. This system still needs {names}: run “{command}”, then start again.</source>
        <translation>Heç nə səsləndirilə bilmir. Bu sistemə hələ lazımdır: {names}. “{command}” əmrini icra edib proqramı yenidən başladın.</translation>
    </message>
    <message>
        <source>The parts of the recording are out of order at {file}.</source>
        <translation>Yazının hissələri bu faylda sırasını itirib: {file}.</translation>
    </message>
    <message>
        <source>The part taken from {file} ends before it begins.</source>
        <translation>{file} faylından götürülən parça başlamazdan əvvəl bitir.</translation>
    </message>
    <message>
        <source>This recording has no sound files in the archive.</source>
        <translation>Bu yazının arxivdə səs faylı yoxdur.</translation>
    </message>
    <message>
        <source>Add the document “{name}”</source>
        <translation>“{name}” sənədini əlavə et</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} documents</source>
        <translation>
            <numerusform>{n} sənəd əlavə et</numerusform>
            <numerusform>{n} sənəd əlavə et</numerusform>
        </translation>
    </message>
    <message>
        <source>This document has its file already; add the other file as a document of its own.</source>
        <translation>Bu sənədin faylı artıq var; digər faylı ayrıca sənəd kimi əlavə edin.</translation>
    </message>
    <message>
        <source>Put the file “{name}” to a document</source>
        <translation>“{name}” faylını sənədə əlavə et</translation>
    </message>
    <message>
        <source>“{ref}” is no document.</source>
        <translation>“{ref}” sənəd deyil.</translation>
    </message>
    <message>
        <source>The document&apos;s file is not in the archive&apos;s folder.</source>
        <translation>Sənədin faylı arxivin qovluğunda yoxdur.</translation>
    </message>
    <message>
        <source>Read a document&apos;s text again</source>
        <translation>Sənədin mətnini yenidən oxu</translation>
    </message>
    <message>
        <source>“{target}” is there already; choose another name.</source>
        <translation>“{target}” artıq var; başqa ad seçin.</translation>
    </message>
    <message>
        <source>The backup cannot be written to “{target}”: {reason}.</source>
        <translation>Ehtiyat nüsxə “{target}” faylına yazıla bilmir: {reason}.</translation>
    </message>
    <message>
        <source>There is an archive at “{where}” already; restore into an empty place.</source>
        <translation>“{where}” ünvanında artıq arxiv var; boş yerə bərpa edin.</translation>
    </message>
    <message>
        <source>“{source}” cannot be restored: {reason}.</source>
        <translation>“{source}” bərpa edilə bilmir: {reason}.</translation>
    </message>
    <message>
        <source>“{source}” is no backup of an archive.</source>
        <translation>“{source}” arxivin ehtiyat nüsxəsi deyil.</translation>
    </message>
    <message>
        <source>“{source}” holds “{name}”, which is no part of a backup.</source>
        <translation>“{source}” daxilində ehtiyat nüsxəyə aid olmayan “{name}” var.</translation>
    </message>
    <message>
        <source>“{name}” in “{source}” is damaged; nothing was restored.</source>
        <translation>“{source}” daxilindəki “{name}” zədələnib; heç nə bərpa edilmədi.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the files in it.</source>
        <translation>“{name}” qovluqdur; içindəki faylları seçin.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be copied.</source>
        <translation>“{name}” köçürülə bilən fayl deyil.</translation>
    </message>
    <message>
        <source>“{name}” is empty; there is nothing to keep.</source>
        <translation>“{name}” boşdur; saxlanası heç nə yoxdur.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a document: at most {limit} MB are taken.</source>
        <translation>“{name}” sənəd üçün çox böyükdür: ən çoxu {limit} MB qəbul edilir.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was.</source>
        <translation>“{name}” artıq əvvəlki yerində deyil.</translation>
    </message>
    <message>
        <source>“{name}” cannot be copied into the archive: {reason}.</source>
        <translation>“{name}” arxivə köçürülə bilmir: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was lost: its content is another.</source>
        <translation>“{name}” itirilmiş fayl deyil: məzmunu başqadır.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it has the name of a PDF but not its content.</source>
        <translation>“{name}” zədəlidir: adı PDF adıdır, məzmunu isə PDF deyil.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it has the name of a picture but not its content.</source>
        <translation>“{name}” zədəlidir: adı şəkil adıdır, məzmunu isə şəkil deyil.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it has the name of a text but not its content.</source>
        <translation>“{name}” zədəlidir: adı mətn adıdır, məzmunu isə mətn deyil.</translation>
    </message>
    <message>
        <source>The database is damaged: {problem}.</source>
        <translation>Verilənlər bazası zədələnib: {problem}.</translation>
    </message>
    <message>
        <source>{reference} has no main title.</source>
        <translation>{reference}: əsas başlıq yoxdur.</translation>
    </message>
    <message>
        <source>A card is there for recording number {number}, which is not.</source>
        <translation>{number} nömrəli yazının kartı var, özü isə yoxdur.</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>kartlar</translation>
    </message>
    <message>
        <source>The counts of “{scope}” do not agree with the entries.</source>
        <translation>“{scope}” sayları vahidlərə uyğun gəlmir.</translation>
    </message>
    <message>
        <source>The card of {kind} number {number} does not agree with the tables.</source>
        <translation>Kart cədvəllərə uyğun gəlmir: {kind}, nömrə {number}.</translation>
    </message>
    <message>
        <source>The index row of {kind} number {number} does not agree with the tables.</source>
        <translation>İndeks sətri cədvəllərə uyğun gəlmir: {kind}, nömrə {number}.</translation>
    </message>
    <message>
        <source>The links of recording number {number} do not agree with the tables.</source>
        <translation>{number} nömrəli yazının bağlantıları cədvəllərə uyğun gəlmir.</translation>
    </message>
    <message>
        <source>The cards of {kinds} do not agree with the tables.</source>
        <translation>Kartlar cədvəllərə uyğun gəlmir; növ: {kinds}.</translation>
    </message>
    <message>
        <source>The index holds entry number {number}, which is not there.</source>
        <translation>İndeksdə {number} nömrəli vahid var, özü isə yoxdur.</translation>
    </message>
    <message>
        <source>Some segments belong to no recording.</source>
        <translation>Bəzi fraqmentlər heç bir yazıya aid deyil.</translation>
    </message>
    <message>
        <source>Some recordings belong to an event that is not there.</source>
        <translation>Bəzi yazılar olmayan tədbirə aiddir.</translation>
    </message>
    <message>
        <source>The words of the names of agent number {number} do not agree with the tables.</source>
        <translation>{number} nömrəli şəxs və ya təşkilatın adının sözləri cədvəllərə uyğun gəlmir.</translation>
    </message>
    <message>
        <source>The full-text index of recordings is damaged.</source>
        <translation>Yazıların tam mətn indeksi zədələnib.</translation>
    </message>
    <message>
        <source>The full-text index of entries is damaged.</source>
        <translation>Vahidlərin tam mətn indeksi zədələnib.</translation>
    </message>
    <message>
        <source>There is no {kind} “{reference}” in this archive.</source>
        <translation>Bu arxivdə “{reference}” tapılmadı ({kind}).</translation>
    </message>
    <message>
        <source>There is no mode “{code}”.</source>
        <translation>“{code}” məqamı yoxdur.</translation>
    </message>
    <message>
        <source>There are no lists of “{kind}”.</source>
        <translation>“{kind}” siyahısı olmur.</translation>
    </message>
    <message>
        <source>A list of {kind} cannot be narrowed by {name}.</source>
        <translation>Siyahı ({kind}) {name} ilə daraldıla bilməz.</translation>
    </message>
    <message>
        <source>A list of {kind} cannot be sorted by “{name}”, only by {known}.</source>
        <translation>Siyahı ({kind}) “{name}” üzrə sıralana bilməz, yalnız bunlar üzrə: {known}.</translation>
    </message>
    <message>
        <source>An agent cannot be different from itself.</source>
        <translation>Heç kim özündən fərqlənə bilməz.</translation>
    </message>
    <message>
        <source>“{problem}” is no problem that the archive looks for.</source>
        <translation>“{problem}” arxivin axtardığı problemlərdən deyil.</translation>
    </message>
    <message>
        <source>“{code}” is nothing that {kind} can lack, only {known}.</source>
        <translation>“{code}” burada ({kind}) çatışmaya bilən şey deyil; mümkün olanlar: {known}.</translation>
    </message>
    <message>
        <source>“{light}” is no light, only {known}.</source>
        <translation>“{light}” işıq deyil; mümkün olanlar: {known}.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} və ya {last}</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>əməliyyata icazə yoxdur</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>belə fayl və ya qovluq yoxdur</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>oxuma-yazma xətası</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>icazə yoxdur</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>qurğu və ya resurs məşğuldur</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>fayl artıq var</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>belə qurğu yoxdur</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>qovluq deyil</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>qovluqdur</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>həddən artıq açıq fayl var</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fayl həddən artıq böyükdür</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>diskdə yer qalmayıb</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>fayl sistemi yalnız oxumaq üçündür</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>faylın adı çox uzundur</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>qovluq boş deyil</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>bağlantı vaxtı bitdi</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read ({reason}); defaults are used.</source>
        <translation>{file} faylındakı parametrlər oxunmur ({reason}); ilkin parametrlər işlədilir.</translation>
    </message>
    <message>
        <source>The damaged settings in {file} cannot be moved: {reason}.</source>
        <translation>{file} faylındakı zədəli parametrlər köçürülə bilmir: {reason}.</translation>
    </message>
    <message>
        <source>The settings were damaged and begin anew; the old file is kept as {kept}.</source>
        <translation>Parametrlər zədələnmişdi və yenidən başlanır; köhnə fayl belə saxlanılır: {kept}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {file}: {reason}.</source>
        <translation>Parametrlər {file} faylında saxlanıla bilmir: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read: {reason}.</source>
        <translation>{file} faylındakı parametrlər oxunmur: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {file} are no settings.</source>
        <translation>{file} faylındakılar parametr deyil.</translation>
    </message>
    <message>
        <source>“{text}” is not a database address that can be understood.</source>
        <translation>“{text}” başa düşülən verilənlər bazası ünvanı deyil.</translation>
    </message>
    <message>
        <source>Only PostgreSQL addresses are understood beside files and folders, not “{scheme}”.</source>
        <translation>Fayl və qovluqlardan başqa yalnız PostgreSQL ünvanları başa düşülür, “{scheme}” yox.</translation>
    </message>
    <message>
        <source>The database already holds other tables; choose an empty one for a new archive.</source>
        <translation>Verilənlər bazasında artıq başqa cədvəllər var; yeni arxiv üçün boş baza seçin.</translation>
    </message>
    <message>
        <source>This archive was made by a newer version of the program (schema {found}, this one knows {current}). Install the newer version to open it.</source>
        <translation>Bu arxiv proqramın daha yeni versiyası ilə yaradılıb (sxem {found}, bu versiya {current} sxemini tanıyır). Açmaq üçün yeni versiyanı quraşdırın.</translation>
    </message>
    <message>
        <source>a row of {table} refers to nothing</source>
        <translation>{table} cədvəlinin bir sətri olmayana istinad edir</translation>
    </message>
    <message>
        <source>the commands work without one (“--help” lists them), and “screenshot” draws the window to a file.</source>
        <translation>əmrlər ekransız da işləyir (onları “--help” sadalayır), “screenshot” isə pəncərəni fayla çəkir.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; {without}</source>
        <translation>Pəncərəni açmağa ekran yoxdur; {without}</translation>
    </message>
    <message>
        <source>For {what}, this system still needs {names}: run “{command}”, then start again.</source>
        <translation>{what} üçün bu sistemə hələ lazımdır: {names}. “{command}” əmrini icra edib proqramı yenidən başladın.</translation>
    </message>
    <message>
        <source>For {what}, this system still needs {names}: install them with the system&apos;s package manager, then start again.</source>
        <translation>{what} üçün bu sistemə hələ lazımdır: {names}. Onları sistemin paket meneceri ilə quraşdırıb proqramı yenidən başladın.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>Pəncərə</translation>
    </message>
    <message>
        <source>hearing recordings</source>
        <translation>Yazıları dinləmək</translation>
    </message>
    <message>
        <source>the window and hearing recordings</source>
        <translation>Pəncərə və yazıları dinləmək</translation>
    </message>
    <message>
        <source>The window cannot be opened, part of the program does not load ({reason}): install the program again.</source>
        <translation>Pəncərə açılmır, proqramın bir hissəsi yüklənmir ({reason}): proqramı yenidən quraşdırın.</translation>
    </message>
    <message>
        <source>The screen {screen} does not let the window open; {without}</source>
        <translation>{screen} ekranı pəncərənin açılmasına imkan vermir; {without}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Siyahılarda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Səsləndir</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Səsləndir və ya saxla</translation>
    </message>
    <message>
        <source>Segments that matched</source>
        <translation>Uyğun gələn fraqmentlər</translation>
    </message>
    <message>
        <source>To the next row that begins so</source>
        <translation>Belə başlayan növbəti sətrə</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>hərflər</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Hamısını seç</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Cədvəl kimi köçür</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Xanalara yapışdır</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Reference</source>
        <translation>Şifr</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Son dəyişiklik</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Daxil edilib</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişdirilib</translation>
    </message>
    <message>
        <source>Date as written</source>
        <translation>Tarix yazıldığı kimi</translation>
    </message>
    <message>
        <source>Kind of recording</source>
        <translation>Yazının növü</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Şəxs və ya təşkilat</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Səs və ya video</translation>
    </message>
    <message>
        <source>Files are missing</source>
        <translation>Fayllar çatışmır</translation>
    </message>
    <message>
        <source>Not yet described</source>
        <translation>Hələ təsvir olunmayıb</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Fraqmentlər</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Onun hissələri</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Mövsümlər</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>Reference of the series</source>
        <translation>Silsilənin şifri</translation>
    </message>
    <message>
        <source>Reference of the event</source>
        <translation>Tədbirin şifri</translation>
    </message>
    <message>
        <source>Reference of the series above</source>
        <translation>Üst silsilənin şifri</translation>
    </message>
    <message>
        <source>Reference of the performer</source>
        <translation>İfaçının şifri</translation>
    </message>
    <message>
        <source>Reference of the recording</source>
        <translation>Yazının şifri</translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation>Yazının başlığı</translation>
    </message>
    <message>
        <source>Named at</source>
        <translation>Harada göstərilib</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Əlaqələr</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Həyatı</translation>
    </message>
    <message>
        <source>Recordings by year</source>
        <translation>İllər üzrə yazılar</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>İfalar</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Kim kimi</translation>
    </message>
    <message>
        <source>Heard together with</source>
        <translation>Birlikdə eşidilənlər</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Alətlər</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Date given up</source>
        <translation>Vaz keçilmiş tarix</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Yeni tarix</translation>
    </message>
    <message>
        <source>Address of the rights statement</source>
        <translation>Hüquq bəyanatının ünvanı</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Qüvvədədir</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Under the agreement</source>
        <translation>Saziş üzrə</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Saxlandığı yer</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Faylın adı</translation>
    </message>
    <message>
        <source>MIME type</source>
        <translation>MIME növü</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Həcm, bayt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Path within the place of files</source>
        <translation>Faylların yeri daxilində yol</translation>
    </message>
    <message>
        <source>Place of files</source>
        <translation>Faylların yeri</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Konteyner</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodek</translation>
    </message>
    <message>
        <source>Sampling rate in Hz</source>
        <translation>Seçmə tezliyi, Hs</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>Seçmədə bit</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Bits per second</source>
        <translation>Saniyədə bit</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>Faylın teqləri</translation>
    </message>
    <message>
        <source>From within the file</source>
        <translation>Faylın harasından</translation>
    </message>
    <message>
        <source>To within the file</source>
        <translation>Faylın harasına qədər</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Başlayır</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Bitir</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Kitabxana</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Əsas səhifə</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Silsilələr</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>İfaçılar</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Məqamlar</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Tərəfdaşlar</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sazişlər</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>İş masası</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gələnlər</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemlər</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Mümkün təkrarlar</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>Lüğətlər</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Səbət</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saxlanan axtarışlar</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 seçilib</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Import a folder</source>
        <translation>Qovluğu daxil et</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Faylları daxil et</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Daxiletmə: %1</translation>
    </message>
    <message>
        <source>Another import is still running; drop these files again when it is done.</source>
        <translation>Başqa daxiletmə hələ gedir; bitəndə bu faylları yenidən atın.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Arxivi aç</translation>
    </message>
    <message>
        <source>A new folder for the sample archive</source>
        <translation>Nümunə arxivi üçün yeni qovluq</translation>
    </message>
    <message>
        <source>Making the sample archive</source>
        <translation>Nümunə arxivi yaradılır</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Modes</source>
        <translation>Məqamlar</translation>
    </message>
    <message>
        <source>Sections of modes</source>
        <translation>Muğam şöbələri</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Janrlar</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>Tədbir növləri</translation>
    </message>
    <message>
        <source>Types of places</source>
        <translation>Məkan növləri</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Alətlər</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollar</translation>
    </message>
    <message>
        <source>Titles of honour</source>
        <translation>Fəxri adlar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>Levels of access</source>
        <translation>Baxış səviyyələri</translation>
    </message>
    <message>
        <source>Generations of copies</source>
        <translation>Nüsxə nəsilləri</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Daşıyıcılar</translation>
    </message>
    <message>
        <source>Rights statements</source>
        <translation>Hüquq bəyanatları</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>ticked</source>
        <translation>işarələnib</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>işarələnməyib</translation>
    </message>
    <message>
        <source>%1 of %2 ticked (Space)</source>
        <translation>%2 sətirdən %1 işarələnib (Boşluq düyməsi)</translation>
    </message>
    <message>
        <source>Not more than %1 at once: select fewer.</source>
        <translation>Bir dəfəyə %1 sətirdən çox olmaz: daha az seçin.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapışdır</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) find no place in the list.</source>
        <translation>
            <numerusform>%n xana siyahıya sığmır.</numerusform>
            <numerusform>%n xana siyahıya sığmır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Heç nə dəyişməyəcək.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be done; why stands beside them.</source>
        <translation>
            <numerusform>%n sətri dəyişmək olmaz; səbəbi yanında yazılıb.</numerusform>
            <numerusform>%n sətri dəyişmək olmaz; səbəbi yanlarında yazılıb.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>%n xana dəyişdi.</numerusform>
            <numerusform>%n xana dəyişdi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) had been changed elsewhere meanwhile and stay as they are.</source>
        <translation>
            <numerusform>%n xana bu arada başqa yerdə dəyişdirilib və olduğu kimi qalır.</numerusform>
            <numerusform>%n xana bu arada başqa yerdə dəyişdirilib və olduğu kimi qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing has changed.</source>
        <translation>Dayandırıldı; heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>⟨several⟩</source>
        <translation>⟨müxtəlif⟩</translation>
    </message>
    <message>
        <source>It will be emptied in all of them.</source>
        <translation>Hamısında boşaldılacaq.</translation>
    </message>
    <message>
        <source>Edit %1 together</source>
        <translation>Birlikdə düzəliş: %1</translation>
    </message>
    <message>
        <source>Only what is ticked is changed; typing ticks a field. Where they differ it reads ⟨several⟩.</source>
        <translation>Yalnız işarələnənlər dəyişir; yazdıqda sahə özü işarələnir. Fərqlənən yerdə ⟨müxtəlif⟩ yazılır.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n field(s)</source>
        <translation>
            <numerusform>%n sahəni yaz</numerusform>
            <numerusform>%n sahəni yaz</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Dəyişdi: %1.</translation>
    </message>
    <message>
        <source>Select the cells below it too that are to be filled.</source>
        <translation>Doldurulacaq aşağıdakı xanaları da seçin.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Aşağıya doldur</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Boşalt</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Xanalar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Tap və dəyişdir</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Müntəzəm ifadə</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Böyük-kiçik hərf fərqlənir</translation>
    </message>
    <message>
        <source>Marks count (ə is not e)</source>
        <translation>Hərf fərqləri nəzərə alınır (ə e deyil)</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Bütün sahələr</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Axtarılan</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Əvəzinə</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Nələr dəyişəcəyini göstər</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Dəyişdir</translation>
    </message>
    <message>
        <source>In what is selected: %1</source>
        <translation>Seçilənlərdə: %1</translation>
    </message>
    <message>
        <source>In the whole list: %1</source>
        <translation>Bütün siyahıda: %1</translation>
    </message>
    <message>
        <source>Tick at least one field.</source>
        <translation>Ən azı bir sahəni işarələyin.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Axtarılır</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Heç nə tapılmadı.</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2” in %3</source>
        <translation>“%1” → “%2”, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) replaced.</source>
        <translation>
            <numerusform>%n mətn dəyişdirildi.</numerusform>
            <numerusform>%n mətn dəyişdirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had been changed elsewhere meanwhile and stay as they are.</source>
        <translation>
            <numerusform>%n mətn bu arada başqa yerdə dəyişdirilib və olduğu kimi qalır.</numerusform>
            <numerusform>%n mətn bu arada başqa yerdə dəyişdirilib və olduğu kimi qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Vahid</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Köhnə</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(boş)</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Nələr dəyişəcək</translation>
    </message>
</context>
<context>
    <name>TogetherDeeds</name>
    <message>
        <source>Cells are filled in the grid: show the list as a grid first.</source>
        <translation>Xanalar cədvəldə doldurulur: əvvəlcə siyahını xanalarla göstərin.</translation>
    </message>
    <message>
        <source>Select the rows first that are to be edited together.</source>
        <translation>Əvvəlcə birlikdə düzəldiləcək sətirləri seçin.</translation>
    </message>
    <message>
        <source>Not more than %1 at once: select fewer.</source>
        <translation>Bir dəfəyə %1 sətirdən çox olmaz: daha az seçin.</translation>
    </message>
    <message>
        <source>Reading what is selected</source>
        <translation>Seçilənlər oxunur</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>Heç bir arxiv açıq deyil.</translation>
    </message>
    <message>
        <source>Open a list first: words are replaced in its entries.</source>
        <translation>Əvvəlcə siyahı açın: sözlər onun vahidlərində dəyişdirilir.</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>%1 has been made one with %2.</source>
        <translation>%1 artıq %2 ilə birləşdirilib.</translation>
    </message>
    <message>
        <source>There is no search to save: type one first.</source>
        <translation>Saxlanacaq axtarış yoxdur: əvvəlcə nəsə yazın.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Köçürüldü: %1</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Geri alınır</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Qaytarılır</translation>
    </message>
    <message>
        <source>Stopped; nothing has changed.</source>
        <translation>Dayandırıldı; heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hazırdır.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>In the inbox</source>
        <translation>Gələnlərdə</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Qaralama</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Təsvir olunub</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Yoxlanılıb</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation>Mərkəzdə</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Məhdud</translation>
    </message>
    <message>
        <source>Closed until a date</source>
        <translation>Müddətli qapalı</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlaşdırılıb</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Keçirilib</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Təxirə salınıb</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Vaxtı dəyişib</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ləğv edilib</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Yarımçıq qalıb</translation>
    </message>
    <message>
        <source>Draft agreement</source>
        <translation>Layihə</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Hələ qüvvəyə minməyib</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Qüvvədədir</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Müddəti bitib</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Xitam verilib</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ansambl</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Complete recording</source>
        <translation>Tam yazı</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Hissə</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Parça</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Məşq</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Veriliş</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Toplu</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musiqi</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Nitq</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Alqış</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Köklənmə</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Sükut</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Qüsur</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yerindədir</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Tapılmır</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişib</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Oxunmur</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Səs</translation>
    </message>
    <message>
        <source>Sound and picture</source>
        <translation>Səs və video</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>İstifadədə</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Əvəz olunub</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>İtib</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Verilib</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Afişa</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Dəvətnamə</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Qərar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Əmr</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Memorandum</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Müqavilə</translation>
    </message>
    <message>
        <source>Release form</source>
        <translation>Razılıq vərəqi</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Mətbuat</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotoşəkil</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mətn yazısı</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Məktub</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Başqa sənəd</translation>
    </message>
    <message>
        <source>Adopted here</source>
        <translation>Burada qəbul edilib</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Qərar</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hüquqi əsas</translation>
    </message>
    <message>
        <source>Concluded together</source>
        <translation>Birgə bağlanıb</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Adı çəkilir</translation>
    </message>
    <message>
        <source>Under this agreement</source>
        <translation>Saziş üzrə</translation>
    </message>
    <message>
        <source>Announces</source>
        <translation>Elan edir</translation>
    </message>
    <message>
        <source>Was adopted by</source>
        <translation>Qəbul edən</translation>
    </message>
    <message>
        <source>Decides on</source>
        <translation>Barəsində qərar verir</translation>
    </message>
    <message>
        <source>Is the legal basis of</source>
        <translation>Hüquqi əsasıdır</translation>
    </message>
    <message>
        <source>Was concluded with</source>
        <translation>Bağlandığı tərəf</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Xatırladır</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Silsilə</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Fraqment</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Şəxs və ya təşkilat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Saziş</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Creator or organiser</source>
        <translation>Yaradan və ya təşkilatçı</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Həcm</translation>
    </message>
    <message>
        <source>Named performers</source>
        <translation>Adı göstərilən ifaçılar</translation>
    </message>
    <message>
        <source>Roles and instruments</source>
        <translation>Rollar və alətlər</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hüquqlar</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Genre or mode</source>
        <translation>Janr və ya məqam</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Fraqmentlər</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Məzmun</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Mənşəyi</translation>
    </message>
    <message>
        <source>All files in their place</source>
        <translation>Bütün fayllar yerində</translation>
    </message>
    <message>
        <source>Unchanged files</source>
        <translation>Dəyişməmiş fayllar</translation>
    </message>
    <message>
        <source>Readable files</source>
        <translation>Oxunan fayllar</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Təşkilatçı</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Files are missing</source>
        <translation>Fayllar çatışmır</translation>
    </message>
    <message>
        <source>Files have changed</source>
        <translation>Fayllar dəyişib</translation>
    </message>
    <message>
        <source>Files cannot be read</source>
        <translation>Fayllar oxunmur</translation>
    </message>
    <message>
        <source>Essentials are missing</source>
        <translation>Əsas məlumat çatışmır</translation>
    </message>
    <message>
        <source>Nearly complete</source>
        <translation>Demək olar tam</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Tam təsvir</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Üzvüdür</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Üzvləri</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Şagirdləri</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Müəllimləri</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Övladları</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Valideynləri</translation>
    </message>
    <message>
        <source>Successor of</source>
        <translation>Xələfidir</translation>
    </message>
    <message>
        <source>Predecessor of</source>
        <translation>Sələfidir</translation>
    </message>
    <message>
        <source>Teacher of</source>
        <translation>Müəllimidir</translation>
    </message>
    <message>
        <source>Parent of</source>
        <translation>Valideynidir</translation>
    </message>
    <message>
        <source>Has the member</source>
        <translation>Üzvü</translation>
    </message>
    <message>
        <source>Pupil of</source>
        <translation>Şagirdidir</translation>
    </message>
    <message>
        <source>Child of</source>
        <translation>Övladıdır</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>Davamçısı</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>dəqiq</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>ehtimal</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>aid edilir</translation>
    </message>
    <message>
        <source>Main title</source>
        <translation>Əsas başlıq</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>Başqa dildə</translation>
    </message>
    <message>
        <source>Former title</source>
        <translation>Əvvəlki başlıq</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Digər adı</translation>
    </message>
    <message>
        <source>Given by the archive</source>
        <translation>Arxivin verdiyi</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Əsas</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Başqa yazılışı</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Əvvəlki adı</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Təxəllüs</translation>
    </message>
    <message>
        <source>Transliterated</source>
        <translation>Transliterasiya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Vəziyyəti</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Daxili qeyd</translation>
    </message>
    <message>
        <source>Former number</source>
        <translation>Əvvəlki nömrə</translation>
    </message>
    <message>
        <source>Label number</source>
        <translation>Etiket nömrəsi</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Yerində</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Onlayn</translation>
    </message>
    <message>
        <source>On site and online</source>
        <translation>Yerində və onlayn</translation>
    </message>
    <message>
        <source>Recordings with a missing file</source>
        <translation>Faylı tapılmayan yazılar</translation>
    </message>
    <message>
        <source>Recordings with a changed file</source>
        <translation>Faylı dəyişmiş yazılar</translation>
    </message>
    <message>
        <source>Recordings with an unreadable file</source>
        <translation>Faylı oxunmayan yazılar</translation>
    </message>
    <message>
        <source>Recordings without a date</source>
        <translation>Tarixsiz yazılar</translation>
    </message>
    <message>
        <source>Recordings without performers</source>
        <translation>İfaçısı göstərilməyən yazılar</translation>
    </message>
    <message>
        <source>Recordings that may be there twice</source>
        <translation>İki dəfə ola bilən yazılar</translation>
    </message>
    <message>
        <source>Events without a date</source>
        <translation>Tarixi olmayan tədbirlər</translation>
    </message>
    <message>
        <source>The file is not where it was. The disk may not be connected.</source>
        <translation>Fayl öz yerində deyil. Disk qoşulmamış ola bilər.</translation>
    </message>
    <message>
        <source>The checksum is no longer the one that was taken.</source>
        <translation>Yoxlama cəmi əvvəlki deyil.</translation>
    </message>
    <message>
        <source>The file is there but cannot be read.</source>
        <translation>Fayl yerindədir, amma oxunmur.</translation>
    </message>
    <message>
        <source>Neither the recording nor its event says when it was.</source>
        <translation>Nə yazıda, nə də tədbirdə tarix var.</translation>
    </message>
    <message>
        <source>Nobody is named on the recording, its event or its segments.</source>
        <translation>Yazıda, tədbirdə və fraqmentlərdə heç kimin adı yoxdur.</translation>
    </message>
    <message>
        <source>The same sound seems to be in more than one recording.</source>
        <translation>Eyni səs bir neçə yazıda görünür.</translation>
    </message>
    <message>
        <source>Nobody has said when they were or will be.</source>
        <translation>Nə vaxt keçirildiyi və ya keçiriləcəyi göstərilməyib.</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>latın qrafikası</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>kiril qrafikası</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>ərəb qrafikası</translation>
    </message>
    <message>
        <source>Georgian script</source>
        <translation>gürcü qrafikası</translation>
    </message>
    <message>
        <source>Armenian script</source>
        <translation>erməni qrafikası</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>ivrit qrafikası</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>yunan qrafikası</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanaqari</translation>
    </message>
    <message>
        <source>Chinese script</source>
        <translation>çin qrafikası</translation>
    </message>
    <message>
        <source>Japanese script</source>
        <translation>yapon qrafikası</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>koreya qrafikası</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azərbaycanca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngiliscə</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusca</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkcə</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Farsca</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Ərəbcə</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Gürcücə</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n yazı</numerusform>
            <numerusform>%n yazı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n tədbir</numerusform>
            <numerusform>%n tədbir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performer(s)</source>
        <translation>
            <numerusform>%n ifaçı</numerusform>
            <numerusform>%n ifaçı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n fraqment</numerusform>
            <numerusform>%n fraqment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n sətir</numerusform>
            <numerusform>%n sətir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fayl</numerusform>
            <numerusform>%n fayl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n sənəd</numerusform>
            <numerusform>%n sənəd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n saziş</numerusform>
            <numerusform>%n saziş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n silsilə</numerusform>
            <numerusform>%n silsilə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n yer</numerusform>
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n tərəfdaş</numerusform>
            <numerusform>%n tərəfdaş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ay</numerusform>
            <numerusform>%n ay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n vahid</numerusform>
            <numerusform>%n vahid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
</context>
</TS>
