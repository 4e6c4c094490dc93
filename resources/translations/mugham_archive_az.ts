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
        <source>Import a folder …</source>
        <translation>Qovluğu daxil et …</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>Faylları daxil et …</translation>
    </message>
    <message>
        <source>Open an archive …</source>
        <translation>Arxivi aç …</translation>
    </message>
    <message>
        <source>Make the sample archive …</source>
        <translation>Nümunə arxivi yarat …</translation>
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
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Səhifənin ünvanını köçür</translation>
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
        <source>Edit</source>
        <translation>Düzəliş</translation>
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
        <translation>Durum</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Hissələr</translation>
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
        <translation>Hissələr</translation>
    </message>
    <message>
        <source>Copies and files</source>
        <translation>Nüsxələr və fayllar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Sənədlər</translation>
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
        <source>Parties</source>
        <translation>Tərəflər</translation>
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
        <translation>Durumu</translation>
    </message>
    <message>
        <source>written “%1”</source>
        <translation>“%1” yazılıb</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarixinədək</translation>
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
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Harada</translation>
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
        <source>Series and events under it</source>
        <translation>Onun əsasında silsilələr və tədbirlər</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Aiddir</translation>
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
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>İfaçılar</translation>
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
        <source>Looking what is there …</source>
        <translation>Nə olduğuna baxılır …</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept …</source>
        <translation>Dayandırılır; hazır olanlar saxlanılır …</translation>
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
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
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
        <source>Play all</source>
        <translation>Hamısını səsləndir</translation>
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
        <source>Series and events under it</source>
        <translation>Onun əsasında silsilələr və tədbirlər</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Faylı aç</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Aiddir</translation>
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
        <source>The file “%1” is not in the archive&apos;s folder.</source>
        <translation>“%1” faylı arxivin qovluğunda yoxdur.</translation>
    </message>
    <message>
        <source>This kind of file is read with another program: open it above.</source>
        <translation>Bu növ fayl başqa proqramla oxunur: yuxarıdan açın.</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>Şəkil oxunmur: %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Nothing was recorded, or it has not been brought in yet.</source>
        <translation>Yazılmayıb, ya da yazı hələ daxil edilməyib.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
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
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vahidlər</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Qaytar</translation>
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
        <source>Series</source>
        <translation>Silsilələr</translation>
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
        <source>Agreements that end soon</source>
        <translation>Müddəti tezliklə bitən sazişlər</translation>
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
        <source>Ends</source>
        <translation>Bitir</translation>
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
        <source>No recordings yet</source>
        <translation>Hələ yazı yoxdur</translation>
    </message>
    <message>
        <source>Folders of audio and video files that are brought in stand here.</source>
        <translation>Daxil edilən səs və video faylları burada görünür.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tədbirlər</translation>
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
        <source>Documents</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Hələ sənəd yoxdur</translation>
    </message>
    <message>
        <source>Programmes, posters, resolutions and memorandums stand here.</source>
        <translation>Proqramlar, afişalar, qərarlar və memorandumlar burada görünür.</translation>
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
        <source>Nobody has been recorded in this mode yet</source>
        <translation>Bu məqamda hələ yazı yoxdur</translation>
    </message>
    <message>
        <source>A recording stands here when it, or one of its segments, is described by the mode.</source>
        <translation>Yazı və ya onun bir hissəsi bu məqamla təsvir olunanda burada görünür.</translation>
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
        <source>Status</source>
        <translation>Vəziyyət</translation>
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
        <source>Nothing is left to do here</source>
        <translation>Burada görüləsi iş qalmayıb</translation>
    </message>
    <message>
        <source>No recording has this problem any more.</source>
        <translation>Bu problem artıq heç bir yazıda yoxdur.</translation>
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
        <source>Titles, names in every spelling, series, events, modes and notes were searched for “%1”. Fewer words, or the beginning of a word, find more.</source>
        <translation>“%1” başlıqlarda, adların bütün yazılışlarında, silsilə, tədbir, məqam və qeydlərdə axtarıldı. Daha az söz və ya sözün əvvəli daha çox tapır.</translation>
    </message>
    <message>
        <source>No recording has all of these words</source>
        <translation>Bu sözlərin hamısı olan yazı yoxdur</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Axtarış: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
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
        <translation>Hissələr</translation>
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
    <name>SearchBox</name>
    <message>
        <source>Search: performer, title, mode, series …</source>
        <translation>Axtarış: ifaçı, başlıq, məqam, silsilə …</translation>
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
        <source>Select all</source>
        <translation>Hamısını seç</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Cədvəl kimi köçür</translation>
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
        <source>History</source>
        <translation>Tarixçə</translation>
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
    <name>WindowFrame</name>
    <message>
        <source>No archive is open.</source>
        <translation>Açıq arxiv yoxdur.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Köçürüldü: %1</translation>
    </message>
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
        <source>Decision</source>
        <translation>Qərar</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hüquqi əsas</translation>
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
        <source>Provenance</source>
        <translation>Mənşəyi</translation>
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
        <translation>Yazıda, tədbirdə və hissələrdə heç kimin adı yoxdur.</translation>
    </message>
    <message>
        <source>The same sound seems to be in more than one recording.</source>
        <translation>Eyni səs bir neçə yazıda görünür.</translation>
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
            <numerusform>%n hissə</numerusform>
            <numerusform>%n hissə</numerusform>
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
