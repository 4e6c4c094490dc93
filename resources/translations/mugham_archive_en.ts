<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>An archive for concert and lecture recordings. Free software under the GNU GPL, version 3 or later.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Life</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Performers and others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copies and files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rights and access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Earlier dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other titles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Honours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Teachers, pupils, ensembles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sound quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>written “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credit line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>announced %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Heard in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lived</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Existed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renewed until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Uses granted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Technical data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>While reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 bit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the label</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags as they were read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file carries no tags.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select a line in a list to see here what is known of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Series and events under it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Performances</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings by year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No recording names them yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Performers</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Looking what is there …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopping; what is finished is kept …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 known already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 not audio or video</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was there to add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mugham Archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About Mugham Archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An import is running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop it and close? What is finished is kept, and the same import goes on from there next time.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Play all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Heard together with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Series and events under it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No file has been added to this document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file “%1” is not in the archive's folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This kind of file is read with another program: open it above.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was recorded, or it has not been brought in yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show older changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every change stands here with who made it, and can be taken back, also tomorrow.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A sample: every name and recording in it is invented.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recordings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>performers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>partners</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements that end soon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is brought in waits here until somebody has looked at it and accepted it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the recordings that are to be accepted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No recordings yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folders of audio and video files that are brought in stand here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Concerts, lectures and conferences stand here, with every date they had.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Performers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No performers yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People and ensembles stand here as soon as a recording names them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Programmes, posters, resolutions and memorandums stand here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agreements yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memorandums and contracts with partners stand here, and until when they hold.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody has been recorded in this mode yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A recording stands here when it, or one of its segments, is described by the mode.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all modes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Modes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 have recordings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events held together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No event names this organisation yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No partners yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organisations that signed an agreement or held an event together stand here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all agreements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is left to do here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No recording has this problem any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing needs a hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Missing files, undated recordings and unnamed performers would stand here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all recordings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Titles, names in every spelling, series, events, modes and notes were searched for “%1”. Fewer words, or the beginning of a word, find more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No recording has all of these words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to hear in this series yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings stand here as soon as their events are put into this series.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No events in this series yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evenings and lectures stand here, also those that were postponed or cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seasons:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Under:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No series yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings are gathered in series; folders that are brought in become series and events.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the first page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mugham Archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Concerts and lectures, kept, described and heard. How would you like to begin?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A folder can also be dropped anywhere on the window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings are read where they are; nothing is ever written to them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open an archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An archive that is already there, in a folder on this machine or on a share.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the sample archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Four series of invented evenings with sound, to look around and to try things.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Position in the recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Length; click for the time that remains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a recording and press Ctrl+Enter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search: performer, title, mode, series …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search the whole archive (Ctrl+F); names are found however they are spelt</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Performers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Modes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>No archive is open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another import is still running; drop these files again when it is done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open an archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new folder for the sample archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making the sample archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>In the inbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Described</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At the centre</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed until a date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rescheduled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Terminated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ensemble</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Complete recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Excerpt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compilation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Applause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tuning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memorandum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Release form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Under this agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Member of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pupils</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Teachers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Successor of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Predecessor of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>probable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>attributed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Main title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In another language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Former title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given by the archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preferred</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transliterated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Former number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On site and online</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings with a missing file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings with a changed file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings with an unreadable file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings without a date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings without performers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings that may be there twice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is not where it was. The disk may not be connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The checksum is no longer the one that was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is there but cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Neither the recording nor its event says when it was.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is named on the recording, its event or its segments.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same sound seems to be in more than one recording.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latin script</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arabic script</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation><numerusform>%n recording</numerusform><numerusform>%n recordings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation><numerusform>%n event</numerusform><numerusform>%n events</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n performer(s)</source>
        <translation><numerusform>%n performer</numerusform><numerusform>%n performers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation><numerusform>%n segment</numerusform><numerusform>%n segments</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation><numerusform>%n entry</numerusform><numerusform>%n entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation><numerusform>%n hour</numerusform><numerusform>%n hours</numerusform></translation>
    </message>
</context>
</TS>