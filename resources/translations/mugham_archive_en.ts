<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n performance(s)</source>
        <translation>
            <numerusform>%n performance</numerusform>
            <numerusform>%n performances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n other thing</numerusform>
            <numerusform>%n other things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that refer to it stay without it.</source>
        <translation>
            <numerusform>%n thing that refers to it stays without it.</numerusform>
            <numerusform>%n things that refer to it stay without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>recordings</source>
        <translation>
            <numerusform>recording</numerusform>
            <numerusform>recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events</source>
        <translation>
            <numerusform>event</numerusform>
            <numerusform>events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>performers</source>
        <translation>
            <numerusform>performer</numerusform>
            <numerusform>performers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documents</source>
        <translation>
            <numerusform>document</numerusform>
            <numerusform>documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners</source>
        <translation>
            <numerusform>partner</numerusform>
            <numerusform>partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message numerus="yes">
        <source>%n segment(s) added.</source>
        <translation>
            <numerusform>%n segment added.</numerusform>
            <numerusform>%n segments added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) changed.</source>
        <translation>
            <numerusform>%n segment changed.</numerusform>
            <numerusform>%n segments changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait: why stands beside them.</source>
        <translation>
            <numerusform>%n cell waits: why stands beside it.</numerusform>
            <numerusform>%n cells wait: why stands beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>the file is cut off: {n} bytes of sound are missing</source>
        <translation>
            <numerusform>the file is cut off: {n} byte of sound is missing</numerusform>
            <numerusform>the file is cut off: {n} bytes of sound are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{typed}” is not the place of one of the recording&apos;s {n} copies.</source>
        <translation>
            <numerusform>“{typed}” is not the place of the recording&apos;s {n} copy.</numerusform>
            <numerusform>“{typed}” is not the place of one of the recording&apos;s {n} copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This copy has {n} files; it can only be marked as lost or given away.</source>
        <translation>
            <numerusform>This copy has {n} file; it can only be marked as lost or given away.</numerusform>
            <numerusform>This copy has {n} files; it can only be marked as lost or given away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A date may be {most} characters long, and this one has {n}.</source>
        <translation>
            <numerusform>A date may be {most} characters long, and this one has {n}.</numerusform>
            <numerusform>A date may be {most} characters long, and this one has {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no day {day} in {year}-{month}, which has {n} days.</source>
        <translation>
            <numerusform>There is no day {day} in {year}-{month}, which has {n} day.</numerusform>
            <numerusform>There is no day {day} in {year}-{month}, which has {n} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is still used {n} times in “{table}”.</source>
        <translation>
            <numerusform>It is still used {n} time in “{table}”.</numerusform>
            <numerusform>It is still used {n} times in “{table}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files: {added} added, {known} known, {skipped} skipped, {failed} failed, in {seconds} s.</source>
        <translation>
            <numerusform>{n} file: {added} added, {known} known, {skipped} skipped, {failed} failed, in {seconds} s.</numerusform>
            <numerusform>{n} files: {added} added, {known} known, {skipped} skipped, {failed} failed, in {seconds} s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recordings, {milliseconds} ms</source>
        <translation>
            <numerusform>{n} recording, {milliseconds} ms</numerusform>
            <numerusform>{n} recordings, {milliseconds} ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} files to {ref}</source>
        <translation>
            <numerusform>Add {n} file to {ref}</numerusform>
            <numerusform>Add {n} files to {ref}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} recordings from the inbox</source>
        <translation>
            <numerusform>Accept {n} recording from the inbox</numerusform>
            <numerusform>Accept {n} recordings from the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} documents</source>
        <translation>
            <numerusform>Add {n} document</numerusform>
            <numerusform>Add {n} documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message numerus="yes">
        <source>%n cell(s) find no place in the list.</source>
        <translation>
            <numerusform>%n cell finds no place in the list.</numerusform>
            <numerusform>%n cells find no place in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be done; why stands beside them.</source>
        <translation>
            <numerusform>%n of them cannot be done; why stands beside it.</numerusform>
            <numerusform>%n of them cannot be done; why stands beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>%n cell changed.</numerusform>
            <numerusform>%n cells changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) had been changed elsewhere meanwhile and stay as they are.</source>
        <translation>
            <numerusform>%n cell had been changed elsewhere meanwhile and stays as it is.</numerusform>
            <numerusform>%n cells had been changed elsewhere meanwhile and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n field(s)</source>
        <translation>
            <numerusform>Set %n field</numerusform>
            <numerusform>Set %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) replaced.</source>
        <translation>
            <numerusform>%n text replaced.</numerusform>
            <numerusform>%n texts replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had been changed elsewhere meanwhile and stay as they are.</source>
        <translation>
            <numerusform>%n text had been changed elsewhere meanwhile and stays as it is.</numerusform>
            <numerusform>%n texts had been changed elsewhere meanwhile and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performer(s)</source>
        <translation>
            <numerusform>%n performer</numerusform>
            <numerusform>%n performers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
