<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>latchkey::programs::Cli</name>
    <message numerus="yes">
        <source>%1 of %n Macs</source>
        <extracomment>%1 of all Macs of a selection</extracomment>
        <translation>
            <numerusform>%1 of %n Mac</numerusform>
            <numerusform>%1 of %n Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs: %2; option pending %3, stale %4</source>
        <extracomment>%1 of all Macs of the cache, %2 counts of each status, then two more counts</extracomment>
        <translation>
            <numerusform>%1 of %n Mac: %2; option pending %3, stale %4</numerusform>
            <numerusform>%1 of %n Macs: %2; option pending %3, stale %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Macs, read %1</source>
        <extracomment>Of a server in a list; %1 is a time</extracomment>
        <translation>
            <numerusform>%n Mac, read %1</numerusform>
            <numerusform>%n Macs, read %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Macs are called &quot;%1&quot;. Give a serial or a UDID.</source>
        <translation>
            <numerusform>%n Mac is called &quot;%1&quot;. Give a serial or a UDID.</numerusform>
            <numerusform>%n Macs are called &quot;%1&quot;. Give a serial or a UDID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs read, %2 gone</source>
        <extracomment>A sync has ended; %1 is a server, %2 how many Macs it does not have any more</extracomment>
        <translation>
            <numerusform>%1: %n Mac read, %2 gone</numerusform>
            <numerusform>%1: %n Macs read, %2 gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1. SHA-256: %2</source>
        <extracomment>%1 is a file, %2 a hash</extracomment>
        <translation>
            <numerusform>Wrote %n row to %1. SHA-256: %2</numerusform>
            <numerusform>Wrote %n rows to %1. SHA-256: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Macs before, %1 after: %2.</source>
        <extracomment>%n Macs, %1 a number of Macs, %2 counts of each kind of change: &quot;new 2, gone 1&quot;</extracomment>
        <translation>
            <numerusform>%Ln Mac before, %1 after: %2.</numerusform>
            <numerusform>%Ln Macs before, %1 after: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n Macs to %1. SHA-256: %2</source>
        <extracomment>%1 is a file, %2 a hash</extracomment>
        <translation>
            <numerusform>Wrote %Ln Mac to %1. SHA-256: %2</numerusform>
            <numerusform>Wrote %Ln Macs to %1. SHA-256: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>Accept %n Mac(s) as exceptions?</source>
        <extracomment>%n Macs</extracomment>
        <translation>
            <numerusform>Accept %n Mac as an exception?</numerusform>
            <numerusform>Accept %n Macs as exceptions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of view</source>
        <translation>
            <numerusform>%n out of view</numerusform>
            <numerusform>%n out of view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <translation>
            <numerusform>Select the one that matches</numerusform>
            <numerusform>Select all %Ln that match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActionTexts</name>
    <message numerus="yes">
        <source>Re-send the enrollment option to %n Mac(s)?</source>
        <translation>
            <numerusform>Re-send the enrollment option to %n Mac?</numerusform>
            <numerusform>Re-send the enrollment option to %n Macs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove the tokens of %n Mac(s)?</source>
        <translation>
            <numerusform>Prove the tokens of %n Mac?</numerusform>
            <numerusform>Prove the tokens of %n Macs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n stored token(s) from %1?</source>
        <extracomment>%n tokens; %1 is a server or &quot;HQ and Schools&quot;</extracomment>
        <translation>
            <numerusform>Delete %n stored token from %1?</numerusform>
            <numerusform>Delete %n stored tokens from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-send to %n Mac(s)</source>
        <translation>
            <numerusform>Re-send to %n Mac</numerusform>
            <numerusform>Re-send to %n Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove %n token(s)</source>
        <translation>
            <numerusform>Prove %n token</numerusform>
            <numerusform>Prove %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Revoke %n token</numerusform>
            <numerusform>Revoke %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of the %2 left alone. %3</source>
        <extracomment>%1 an action, %n Macs it leaves alone, %2 of so many, %3 the first reason</extracomment>
        <translation>
            <numerusform>%1: %n of the %2 left alone. %3</numerusform>
            <numerusform>%1: %n of the %2 left alone. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%n Mac(s): %1</source>
        <translation>
            <numerusform>%n Mac: %1</numerusform>
            <numerusform>%n Macs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) known</source>
        <translation>
            <numerusform>%n Mac known</numerusform>
            <numerusform>%n Macs known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 of %Ln Mac</numerusform>
            <numerusform>%1 of %Ln Macs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityStrip</name>
    <message numerus="yes">
        <source>%1: %n Mac(s).</source>
        <extracomment>A running batch: %1 the action, %n Macs</extracomment>
        <translation>
            <numerusform>%1: %n Mac.</numerusform>
            <numerusform>%1: %n Macs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityView</name>
    <message numerus="yes">
        <source>%n Mac(s) got it already and are followed</source>
        <translation>
            <numerusform>%n Mac got it already and are followed</numerusform>
            <numerusform>%n Macs got it already and are followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Announcer</name>
    <message numerus="yes">
        <source>%n Mac(s) have lost their token</source>
        <translation>
            <numerusform>%n Mac has lost its token</numerusform>
            <numerusform>%n Macs have lost their token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditTexts</name>
    <message numerus="yes">
        <source>%n Mac(s), %1 left alone</source>
        <extracomment>%n Macs of an action, %1 that it leaves alone</extracomment>
        <translation>
            <numerusform>%Ln Mac, %1 left alone</numerusform>
            <numerusform>%Ln Macs, %1 left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditView</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::BatchPanel</name>
    <message numerus="yes">
        <source>Token: %n not yet. The option makes no token: each Mac waits for a login with a password, or for profiles install; every sync looks again.</source>
        <translation>
            <numerusform>Token: %n not yet. The option makes no token: each Mac waits for a login with a password, or for profiles install; every sync looks again.</numerusform>
            <numerusform>Token: %n not yet. The option makes no token: each Mac waits for a login with a password, or for profiles install; every sync looks again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::BatchTexts</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the Mac</source>
        <translation>
            <numerusform>%n waiting for the Mac</numerusform>
            <numerusform>%n waiting for the Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n acknowledged</numerusform>
            <numerusform>%n acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verified</numerusform>
            <numerusform>%n verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: reply lost</source>
        <translation>
            <numerusform>%n unknown: reply lost</numerusform>
            <numerusform>%n unknown: reply lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n left alone</numerusform>
            <numerusform>%n left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-send enrollment option to %n Mac(s)</source>
        <translation>
            <numerusform>Re-send enrollment option to %n Mac</numerusform>
            <numerusform>Re-send enrollment option to %n Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove the tokens of %n Mac(s)</source>
        <translation>
            <numerusform>Prove the tokens of %n Mac</numerusform>
            <numerusform>Prove the tokens of %n Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke the stored tokens of %n Mac(s)</source>
        <translation>
            <numerusform>Revoke the stored tokens of %n Mac</numerusform>
            <numerusform>Revoke the stored tokens of %n Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other options changed</source>
        <translation>
            <numerusform>%n with other options changed</numerusform>
            <numerusform>%n with other options changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CausesView</name>
    <message numerus="yes">
        <source>%n other reason(s)</source>
        <translation>
            <numerusform>%n other reason</numerusform>
            <numerusform>%n other reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Macs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckContent</name>
    <message numerus="yes">
        <source>%n output(s) understood</source>
        <translation>
            <numerusform>%n output understood</numerusform>
            <numerusform>%n outputs understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left over</source>
        <translation>
            <numerusform>%n line left over</numerusform>
            <numerusform>%n lines left over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Chip</name>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <extracomment>Accessible text of a filter chip: the number of Macs it would leave</extracomment>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Macs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ChipBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The filter chips that do not fit</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CompareWindow</name>
    <message numerus="yes">
        <source>%n Mac(s) then, %1 after.</source>
        <extracomment>%1 is a number of Macs</extracomment>
        <translation>
            <numerusform>%Ln Mac then, %1 after.</numerusform>
            <numerusform>%Ln Macs then, %1 after.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CoverageTile</name>
    <message numerus="yes">
        <source>Coverage: %1 held, %2 of %n Mac(s), show</source>
        <extracomment>%1 is a percentage, %2 a number of Macs</extracomment>
        <translation>
            <numerusform>Coverage: %1 held, %2 of %Ln Mac, show</numerusform>
            <numerusform>Coverage: %1 held, %2 of %Ln Macs, show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 proven in 30 days, %n Mac(s), show</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>
            <numerusform>%1 proven in 30 days, %Ln Mac, show</numerusform>
            <numerusform>%1 proven in 30 days, %Ln Macs, show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DeviceWindow</name>
    <message numerus="yes">
        <source>%n finding(s), worst first</source>
        <translation>
            <numerusform>%n finding, worst first</numerusform>
            <numerusform>%n findings, worst first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DevicesView</name>
    <message numerus="yes">
        <source>None of the %n Mac(s) is without one.</source>
        <translation>
            <numerusform>None of the %n Mac is without one.</numerusform>
            <numerusform>None of the %n Macs is without one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) in all.</source>
        <translation>
            <numerusform>%n Mac in all.</numerusform>
            <numerusform>%n Macs in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n out of view</source>
        <translation>
            <numerusform>, %n out of view</numerusform>
            <numerusform>, %n out of view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported</source>
        <translation>
            <numerusform>%n view imported</numerusform>
            <numerusform>%n views imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list may have %n line(s)</source>
        <translation>
            <numerusform>A list may have %Ln line</numerusform>
            <numerusform>A list may have %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <extracomment>%1 shown, %n all</extracomment>
        <translation>
            <numerusform>%1 of %Ln Mac</numerusform>
            <numerusform>%1 of %Ln Macs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DoNext</name>
    <message numerus="yes">
        <source>Re-send the enrollment option to %n Mac(s)</source>
        <translation>
            <numerusform>Re-send the enrollment option to %n Mac</numerusform>
            <numerusform>Re-send the enrollment option to %n Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n Mac(s) to the helpdesk</source>
        <translation>
            <numerusform>Hand %n Mac to the helpdesk</numerusform>
            <numerusform>Hand %n Macs to the helpdesk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n token(s) at risk</source>
        <translation>
            <numerusform>Look at %n token at risk</numerusform>
            <numerusform>Look at %n tokens at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out about %n unknown Mac(s)</source>
        <translation>
            <numerusform>Find out about %n unknown Mac</numerusform>
            <numerusform>Find out about %n unknown Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 of %Ln Mac</numerusform>
            <numerusform>%1 of %Ln Macs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ExportSnapshotDialog</name>
    <message numerus="yes">
        <source>%n Mac(s) written</source>
        <translation>
            <numerusform>%Ln Mac written</numerusform>
            <numerusform>%Ln Macs written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HelpView</name>
    <message numerus="yes">
        <source>%n help page(s)</source>
        <translation>
            <numerusform>%n help page</numerusform>
            <numerusform>%n help pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HistoryCards</name>
    <message numerus="yes">
        <source>%n, newest first</source>
        <translation>
            <numerusform>%n, newest first</numerusform>
            <numerusform>%n, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n command(s), show</source>
        <translation>
            <numerusform>All %n command, show</numerusform>
            <numerusform>All %n commands, show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HistoryContent</name>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n output</numerusform>
            <numerusform>%n outputs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::LineButton</name>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ListBar</name>
    <message numerus="yes">
        <source>Copy the %n not found</source>
        <translation>
            <numerusform>Copy the %n not found</numerusform>
            <numerusform>Copy the %n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n: all found</source>
        <extracomment>%n Macs in a pasted list</extracomment>
        <translation>
            <numerusform>List of %Ln: found</numerusform>
            <numerusform>List of %Ln: all found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %1: %n found, %2 not</source>
        <translation>
            <numerusform>List of %1: %Ln found, %2 not</numerusform>
            <numerusform>List of %1: %Ln found, %2 not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n Mac(s) older than 7 days.</source>
        <translation>
            <numerusform>; %n Mac older than 7 days.</numerusform>
            <numerusform>; %n Macs older than 7 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) selected</source>
        <translation>
            <numerusform>%n Mac selected</numerusform>
            <numerusform>%n Macs selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) accepted as exceptions</source>
        <translation>
            <numerusform>%n Mac accepted as an exception</numerusform>
            <numerusform>%n Macs accepted as exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) count again</source>
        <translation>
            <numerusform>%n Mac counts again</numerusform>
            <numerusform>%n Macs count again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) woken</source>
        <translation>
            <numerusform>%n Mac woken</numerusform>
            <numerusform>%n Macs woken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 of %Ln Mac</numerusform>
            <numerusform>%1 of %Ln Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot of %n Mac(s): %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Snapshot of %Ln Mac: %1</numerusform>
            <numerusform>Snapshot of %Ln Macs: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Overview</name>
    <message numerus="yes">
        <source>%n fewer since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%n fewer since %1</numerusform>
            <numerusform>%n fewer since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more since %1</source>
        <translation>
            <numerusform>%n more since %1</numerusform>
            <numerusform>%n more since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without counts.</source>
        <translation>
            <numerusform>%n day without counts.</numerusform>
            <numerusform>%n days without counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 held, %3 of %n Mac(s)</source>
        <extracomment>%1 is a day, %2 a percentage, %3 a number of Macs</extracomment>
        <translation>
            <numerusform>%1: %2 held, %3 of %Ln Mac</numerusform>
            <numerusform>%1: %2 held, %3 of %Ln Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latchkey starts %1, %n need(s) a person</source>
        <extracomment>%1 is a number of Macs</extracomment>
        <translation>
            <numerusform>Latchkey starts %1, %Ln needs a person</numerusform>
            <numerusform>Latchkey starts %1, %Ln need a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OverviewView</name>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n Mac(s) have no token</source>
        <translation>
            <numerusform>Why %n Mac has no token</numerusform>
            <numerusform>Why %n Macs have no token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) have lost their token.</source>
        <translation>
            <numerusform>%n Mac has lost its token.</numerusform>
            <numerusform>%n Macs have lost their token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n accepted</source>
        <extracomment>%1 what is said of the others, %n were accepted as exceptions</extracomment>
        <translation>
            <numerusform>%1, %Ln accepted</numerusform>
            <numerusform>%1, %Ln accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RecordContent</name>
    <message numerus="yes">
        <source>%n Mac(s) selected</source>
        <translation>
            <numerusform>%n Mac selected</numerusform>
            <numerusform>%n Macs selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts are of the first %n Mac(s).</source>
        <translation>
            <numerusform>Counts are of the first Mac.</numerusform>
            <numerusform>Counts are of the first %Ln Macs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RecordFacts</name>
    <message numerus="yes">
        <source>%n crypto user(s)</source>
        <translation>
            <numerusform>%n crypto user</numerusform>
            <numerusform>%n crypto users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left over</source>
        <translation>
            <numerusform>%n left over</numerusform>
            <numerusform>%n left over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t unlock</source>
        <translation>
            <numerusform>%n can&apos;t unlock</numerusform>
            <numerusform>%n can&apos;t unlock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RemoveServerDialog</name>
    <message numerus="yes">
        <source>Its API token and what Latchkey has read of its %n Mac(s) are deleted here. %1 itself, its Macs and their tokens are not touched. Activity and audit stay.</source>
        <extracomment>%n Macs, %1 a server</extracomment>
        <translation>
            <numerusform>Its API token and what Latchkey has read of its %n Mac are deleted here. %1 itself, its Macs and their tokens are not touched. Activity and audit stay.</numerusform>
            <numerusform>Its API token and what Latchkey has read of its %n Macs are deleted here. %1 itself, its Macs and their tokens are not touched. Activity and audit stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ReportsView</name>
    <message numerus="yes">
        <source>%1: %n Mac(s)</source>
        <translation>
            <numerusform>%1: %n Mac</numerusform>
            <numerusform>%1: %n Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) in the report</source>
        <translation>
            <numerusform>%n Mac in the report</numerusform>
            <numerusform>%n Macs in the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerDelegate</name>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Macs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServersView</name>
    <message numerus="yes">
        <source>The %n Mac(s) you had are unchanged.</source>
        <translation>
            <numerusform>The %n Mac you had is unchanged.</numerusform>
            <numerusform>The %n Macs you had are unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SettingsView</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the cache of %n Mac(s)?</source>
        <translation>
            <numerusform>Clear the cache of %n Mac?</numerusform>
            <numerusform>Clear the cache of %n Macs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <extracomment>Of a Mac that is gone</extracomment>
        <translation>
            <numerusform>Kept for %n day</numerusform>
            <numerusform>Kept for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SideBySide</name>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::VersionsView</name>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n escrowed, %2 not</source>
        <extracomment>%1 is a version of macOS, %2 a number of Macs</extracomment>
        <translation>
            <numerusform>%1: %Ln escrowed, %2 not</numerusform>
            <numerusform>%1: %Ln escrowed, %2 not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Audit</name>
    <message numerus="yes">
        <source>The audit holds: %n entries, each as it was written.</source>
        <extracomment>The audit was recomputed; %n entries</extracomment>
        <translation>
            <numerusform>The audit holds: %n entry, as it was written.</numerusform>
            <numerusform>The audit holds: %n entries, each as it was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are newer than the head that is kept apart.</source>
        <extracomment>The audit&apos;s head is the hash of its last entry; a program that was killed leaves this</extracomment>
        <translation>
            <numerusform>%n entry is newer than the head that is kept apart.</numerusform>
            <numerusform>%n entries are newer than the head that is kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1, signed. Check it with packaging/verify-audit.py.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n entry is in %1, signed. Check it with packaging/verify-audit.py.</numerusform>
            <numerusform>%n entries are in %1, signed. Check it with packaging/verify-audit.py.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Filling</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>A list of names cut short: kim, leo, maria and 4 more</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Reports</name>
    <message numerus="yes">
        <source>All %n Macs · %1</source>
        <extracomment>Under a report&apos;s title; %1 is a date and time</extracomment>
        <translation>
            <numerusform>One Mac, which is all · %1</numerusform>
            <numerusform>All %n Macs · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs · %2</source>
        <extracomment>Under a report&apos;s title; %1 the Macs in it, %2 a date and time, %n all Macs</extracomment>
        <translation>
            <numerusform>%1 of %n Mac · %2</numerusform>
            <numerusform>%1 of %n Macs · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs, read %2.</source>
        <extracomment>%1 a server, %2 a date and time</extracomment>
        <translation>
            <numerusform>%1: %n Mac, read %2.</numerusform>
            <numerusform>%1: %n Macs, read %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs, never read to the end.</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>%1: %n Mac, never read to the end.</numerusform>
            <numerusform>%1: %n Macs, never read to the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is known of %n Macs is older than 7 days.</source>
        <translation>
            <numerusform>What is known of %n Mac is older than 7 days.</numerusform>
            <numerusform>What is known of %n Macs is older than 7 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Macs are unknown and count as not covered.</source>
        <translation>
            <numerusform>%n Mac is unknown and counts as not covered.</numerusform>
            <numerusform>%n Macs are unknown and count as not covered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are accepted as exceptions, and count as not covered.</source>
        <translation>
            <numerusform>%Ln of them is accepted as an exception, and counts as not covered.</numerusform>
            <numerusform>%Ln of them are accepted as exceptions, and count as not covered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Snapshots</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>The passphrase needs at least %Ln character.</numerusform>
            <numerusform>The passphrase needs at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Times</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Age in minutes, short: 2 min</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Age in hours, short: 3 h</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>Age in days, short: 19 d</extracomment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Trends</name>
    <message numerus="yes">
        <source>%1: %n token(s) fewer than the day before</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%1: %n token fewer than the day before</numerusform>
            <numerusform>%1: %n tokens fewer than the day before</numerusform>
        </translation>
    </message>
</context>
</TS>
