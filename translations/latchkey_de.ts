<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>latchkey::models::DeviceCell</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Datenalter</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>UDID</source>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Zuletzt abgerufen</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <translation>Für Authentifizierung erlaubt</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <comment>age of the proof</comment>
        <translation>Nachgewiesen %1</translation>
    </message>
    <message>
        <source>What is known of this Mac is from %1</source>
        <translation>Die Angaben zu diesem Mac stammen von %1</translation>
    </message>
    <message>
        <source>Last contact with %1: %2</source>
        <translation>Letzter Kontakt mit %1: %2</translation>
    </message>
    <message>
        <source>macOS %1</source>
        <translation>macOS %1</translation>
    </message>
    <message>
        <source>option %1</source>
        <comment>in a spoken row</comment>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>age in full words</comment>
        <translation>vor %1 gelesen</translation>
    </message>
</context>
<context>
    <name>latchkey::models::DeviceListController</name>
    <message>
        <source>Filter, %1: %2</source>
        <extracomment>%1 = &quot;character 7&quot;, %2 = &quot;expected a date such as 2026-10-12&quot;</extracomment>
        <translation>Filter, %1: %2</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::AuditWays</name>
    <message>
        <source>the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>im Speicher dieses Programms, bis es endet</translation>
    </message>
    <message>
        <source>the profile, under the key of the environment</source>
        <translation>im Profil, unter dem Schlüssel aus der Umgebung</translation>
    </message>
    <message>
        <source>a private file</source>
        <translation>in einer privaten Datei</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Cli</name>
    <message>
        <source>%1: left alone: %2</source>
        <extracomment>A Mac that an action leaves alone: %1 its name, %2 why</extracomment>
        <translation>%1: ausgelassen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs</source>
        <extracomment>%1 of all Macs of a selection</extracomment>
        <translation>
            <numerusform>%1 von %n Mac</numerusform>
            <numerusform>%1 von %n Macs</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac is chosen. Name Macs, or give --where FILTER.</source>
        <translation>Kein Mac ist ausgewählt. Nennen Sie Macs oder geben Sie --where FILTER an.</translation>
    </message>
    <message>
        <source>Nothing was sent: no Mac of the selection can be served.</source>
        <translation>Nichts wurde gesendet: Für keinen Mac der Auswahl ist das möglich.</translation>
    </message>
    <message>
        <source>Nothing was sent: give --yes to go on.</source>
        <translation>Nichts wurde gesendet: Mit --yes geht es weiter.</translation>
    </message>
    <message>
        <source>Nothing was sent: confirm with --confirm &apos;%1&apos;.</source>
        <extracomment>%1 is the text to confirm with, in English: &quot;REVOKE 4&quot;</extracomment>
        <translation>Nichts wurde gesendet: Bestätigen Sie mit --confirm &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a batch</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a batch</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a batch</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a batch</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>STATUS</source>
        <comment>column</comment>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>column</comment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SERIAL</source>
        <comment>column</comment>
        <translation>SERIENNUMMER</translation>
    </message>
    <message>
        <source>MACOS</source>
        <comment>column</comment>
        <translation>MACOS</translation>
    </message>
    <message>
        <source>WHY</source>
        <comment>column</comment>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>OPTION</source>
        <comment>column</comment>
        <translation>OPTION</translation>
    </message>
    <message>
        <source>AGE</source>
        <comment>column: of the data</comment>
        <translation>ALTER</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs: %2; option pending %3, stale %4</source>
        <extracomment>%1 of all Macs of the cache, %2 counts of each status, then two more counts</extracomment>
        <translation>
            <numerusform>%1 von %n Mac: %2; Option ausstehend %3, veraltet %4</numerusform>
            <numerusform>%1 von %n Macs: %2; Option ausstehend %3, veraltet %4</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; to sort by.</source>
        <extracomment>%1 is what was given as a column&apos;s name</extracomment>
        <translation>Es gibt keine Spalte „%1“, nach der sortiert werden kann.</translation>
    </message>
    <message>
        <source>%1 is added. Next: latchkey-cli server test %1; latchkey-cli sync</source>
        <extracomment>%1 is a server; the rest are commands</extracomment>
        <translation>%1 ist hinzugefügt. Als Nächstes: latchkey-cli server test %1; latchkey-cli sync</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of server. Known: latchkey, filewave, jamf, zentral, fleet, iru, micromdm, nanomdm, nanohub.</source>
        <extracomment>%1 is what was given as a kind; the kinds are words of the command line</extracomment>
        <translation>„%1“ ist keine Serverart. Bekannt: latchkey, filewave, jamf, zentral, fleet, iru, micromdm, nanomdm, nanohub.</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs, read %1</source>
        <extracomment>Of a server in a list; %1 is a time</extracomment>
        <translation>
            <numerusform>%n Mac, gelesen %1</numerusform>
            <numerusform>%n Macs, gelesen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Scopes it lacks: %1</source>
        <extracomment>%1 are scopes of an API token</extracomment>
        <translation>Fehlende Rechte (Scopes): %1</translation>
    </message>
    <message>
        <source>%1; option %2; %3</source>
        <extracomment>A Mac: %1 the status of its token, %2 of its option, %3 of the token&apos;s proof</extracomment>
        <translation>%1; Option %2; %3</translation>
    </message>
    <message>
        <source>No Mac of the cache is called &quot;%1&quot;. Give its name, serial or UDID.</source>
        <translation>Kein Mac im Cache heißt „%1“. Geben Sie Name, Seriennummer oder UDID an.</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs are called &quot;%1&quot;. Give a serial or a UDID.</source>
        <translation>
            <numerusform>%n Mac heißt „%1“. Geben Sie eine Seriennummer oder UDID an.</numerusform>
            <numerusform>%n Macs heißen „%1“. Geben Sie eine Seriennummer oder UDID an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs read, %2 gone</source>
        <extracomment>A sync has ended; %1 is a server, %2 how many Macs it does not have any more</extracomment>
        <translation>
            <numerusform>%1: %n Mac gelesen, %2 entfallen</numerusform>
            <numerusform>%1: %n Macs gelesen, %2 entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no server yet. Add one: latchkey-cli server add NAME --kind latchkey --url URL</source>
        <translation>Es gibt noch keinen Server. Hinzufügen: latchkey-cli server add NAME --kind latchkey --url URL</translation>
    </message>
    <message>
        <source>The report has no column &quot;%1&quot;.</source>
        <extracomment>%1 is what was given as a column&apos;s name</extracomment>
        <translation>Der Bericht hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed at %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>An %1 wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1. SHA-256: %2</source>
        <extracomment>%1 is a file, %2 a hash</extracomment>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben. SHA-256: %2</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben. SHA-256: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the format with --format, or end the file&apos;s name with it.</source>
        <translation>Nennen Sie das Format mit --format oder geben Sie der Datei seine Endung.</translation>
    </message>
    <message>
        <source>This report knows no &quot;%1&quot;.</source>
        <extracomment>%1 is what was given for --group-by or --include</extracomment>
        <translation>Dieser Bericht kennt kein „%1“.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>What Latchkey needs of %1: %2</source>
        <extracomment>%1 is a product, %2 what its credentials have to be allowed, in the product&apos;s own words</extracomment>
        <translation>Was Latchkey von %1 braucht: %2</translation>
    </message>
    <message>
        <source>--login is any, client or user.</source>
        <translation>--login ist any, client oder user.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date such as 2026-11-24.</source>
        <extracomment>%1 is what was given for --from or --to</extracomment>
        <translation>„%1“ ist kein Datum wie 2026-11-24.</translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-stdin or --passphrase-file, or set LATCHKEY_SECRET_SNAPSHOT.</source>
        <translation>Es wurde keine Passphrase angegeben. Verwenden Sie --passphrase-stdin oder --passphrase-file oder setzen Sie LATCHKEY_SECRET_SNAPSHOT.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>Passphrase again:</source>
        <translation>Passphrase wiederholen:</translation>
    </message>
    <message>
        <source>Only the report changes takes --since.</source>
        <translation>Nur der Bericht changes nimmt --since an.</translation>
    </message>
    <message>
        <source>The snapshot was stopped.</source>
        <translation>Der Snapshot wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Kept as %1, encrypted as it came. Read it with --snapshot %1.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Aufbewahrt als %1, verschlüsselt wie empfangen. Lesen Sie den Snapshot mit --snapshot %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs before, %1 after: %2.</source>
        <extracomment>%n Macs, %1 a number of Macs, %2 counts of each kind of change: &quot;new 2, gone 1&quot;</extracomment>
        <translation>
            <numerusform>Davor %Ln Mac, danach %1: %2.</numerusform>
            <numerusform>Davor %Ln Macs, danach %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted %1</source>
        <extracomment>One of several counts: &quot;escrowed 7, accepted 2&quot;</extracomment>
        <translation>akzeptiert %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n Macs to %1. SHA-256: %2</source>
        <extracomment>%1 is a file, %2 a hash</extracomment>
        <translation>
            <numerusform>%Ln Mac nach %1 geschrieben. SHA-256: %2</numerusform>
            <numerusform>%Ln Macs nach %1 geschrieben. SHA-256: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Console</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Desk</name>
    <message>
        <source>the system keychain</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>An action on its Macs is running. Cancel it, or wait for its end.</source>
        <translation>Eine Aktion für die Macs dieses Servers läuft. Brechen Sie sie ab oder warten Sie auf ihr Ende.</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>im Speicher dieses Programms, bis es endet</translation>
    </message>
    <message>
        <source>Sealed; their key is in the system keychain.</source>
        <translation>Versiegelt; ihr Schlüssel liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Sealed; their key is in this program’s memory.</source>
        <translation>Versiegelt; ihr Schlüssel liegt im Speicher dieses Programms.</translation>
    </message>
    <message>
        <source>Sealed, but there is no keychain: their key is protected by file permissions only.</source>
        <translation>Versiegelt, aber es gibt keinen Schlüsselbund: Ihr Schlüssel ist nur durch Dateirechte geschützt.</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::ServerKinds</name>
    <message>
        <source>Latchkey server (latchkeyd)</source>
        <translation>Latchkey-Server (latchkeyd)</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::TestSteps</name>
    <message>
        <source>Not needed: this server is on this machine</source>
        <translation>Nicht nötig: Dieser Server läuft auf diesem Computer</translation>
    </message>
    <message>
        <source>%1, certificate valid until %2</source>
        <translation>%1, Zertifikat gültig bis %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, angepinnt</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>API token “%1” accepted</source>
        <translation>API-Token „%1“ akzeptiert</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Scopes: %1</translation>
    </message>
    <message>
        <source>The API token lacks: %1</source>
        <translation>Dem API-Token fehlt: %1</translation>
    </message>
    <message>
        <source>%1, API version %2</source>
        <translation>%1, API-Version %2</translation>
    </message>
    <message>
        <source>Latchkey works without them; what they allow is left alone, with this reason.</source>
        <translation>Latchkey funktioniert auch ohne diese Rechte; was sie erlauben, wird mit diesem Grund ausgelassen.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>The Macs can be read</source>
        <translation>Die Macs können gelesen werden</translation>
    </message>
</context>
<context>
    <name>latchkey::ui</name>
    <message>
        <source>Not escrowed</source>
        <comment>The word whose height decides the height of table rows</comment>
        <translation>Nicht hinterlegt</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Tells for every Mac whether its Bootstrap Token is safe on the MDM server and works, and why not where it is not.</source>
        <translation>Zeigt für jeden Mac, ob sein Bootstrap Token sicher auf dem MDM-Server liegt und funktioniert, und wenn nicht, warum.</translation>
    </message>
    <message>
        <source>This is the demo: 480 simulated Macs on two embedded servers. Their history of 90 days is simulated; it came in through the same check-ins as a real one. Nothing leaves this computer.</source>
        <translation>Dies ist die Demo: 480 simulierte Macs auf zwei eingebetteten Servern. Ihr Verlauf von 90 Tagen ist simuliert; er kam über dieselben Check-ins herein wie ein echter. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>This language is a machine translation. No speaker has reviewed it yet.</source>
        <translation>Diese Sprache ist eine maschinelle Übersetzung. Geprüft hat sie noch niemand, der sie spricht.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>Accept %n Mac(s) as exceptions?</source>
        <extracomment>%n Macs</extracomment>
        <translation>
            <numerusform>%n Mac als Ausnahme akzeptieren?</numerusform>
            <numerusform>%n Macs als Ausnahmen akzeptieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1 as an exception?</source>
        <translation>%1 als Ausnahme akzeptieren?</translation>
    </message>
    <message>
        <source>Until then it is counted apart, as accepted, and never as escrowed. The exception ends by itself.</source>
        <translation>Bis dahin wird er gesondert gezählt, als akzeptiert, und nie als hinterlegt. Die Ausnahme endet von selbst.</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>Grund, erforderlich, wird im Audit aufbewahrt</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a number of days with its noun, %2 a date</extracomment>
        <translation>%1, bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Für wie lange</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Ein Grund fehlt</translation>
    </message>
    <message>
        <source>The exception is not kept.</source>
        <translation>Die Ausnahme wurde nicht gesichert.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActionBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Actions on the selected Macs</source>
        <translation>Aktionen für die ausgewählten Macs</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of view</source>
        <translation>
            <numerusform>%n nicht sichtbar</numerusform>
            <numerusform>%n nicht sichtbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <translation>
            <numerusform>Den einen passenden auswählen</numerusform>
            <numerusform>Alle %Ln passenden auswählen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActionTexts</name>
    <message>
        <source>volume owners not known</source>
        <translation>Volume-Eigentümer nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Re-send the enrollment option to %n Mac(s)?</source>
        <translation>
            <numerusform>Registrierungsoption erneut an %n Mac senden?</numerusform>
            <numerusform>Registrierungsoption erneut an %n Macs senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove the tokens of %n Mac(s)?</source>
        <translation>
            <numerusform>Token von %n Mac nachweisen?</numerusform>
            <numerusform>Tokens von %n Macs nachweisen?</numerusform>
        </translation>
    </message>
    <message>
        <source>No stored token to delete</source>
        <translation>Kein gespeichertes Token zu löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n stored token(s) from %1?</source>
        <extracomment>%n tokens; %1 is a server or &quot;HQ and Schools&quot;</extracomment>
        <translation>
            <numerusform>%n gespeichertes Token von %1 löschen?</numerusform>
            <numerusform>%n gespeicherte Tokens von %1 löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sends each Mac the option that allows a Bootstrap Token. This makes no token: the Mac escrows at the next login with a password, or by hand. Other options the Mac has stay as they are.</source>
        <translation>Der Server sendet jedem Mac die Option, die ein Bootstrap Token erlaubt. Das erzeugt kein Token: Der Mac hinterlegt es bei der nächsten Anmeldung mit Passwort oder von Hand. Andere Optionen des Mac bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The server asks each Mac whether an erase could begin now. The Mac&apos;s answer proves or refutes the stored token. Nothing is erased.</source>
        <translation>Der Server fragt jeden Mac, ob eine Löschung jetzt beginnen könnte. Die Antwort des Mac weist das gespeicherte Token nach oder widerlegt es. Nichts wird gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Re-send to %n Mac(s)</source>
        <translation>
            <numerusform>An %n Mac erneut senden</numerusform>
            <numerusform>An %n Macs erneut senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove %n token(s)</source>
        <translation>
            <numerusform>%n Token nachweisen</numerusform>
            <numerusform>%n Tokens nachweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>%n Token widerrufen</numerusform>
            <numerusform>%n Tokens widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-send option…</source>
        <translation>Option erneut senden …</translation>
    </message>
    <message>
        <source>Prove tokens…</source>
        <translation>Tokens nachweisen …</translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation>Tokens widerrufen …</translation>
    </message>
    <message>
        <source>Re-send</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Nachweisen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Will be sent: %1</source>
        <translation>Wird gesendet: %1</translation>
    </message>
    <message>
        <source>Will be asked: %1</source>
        <translation>Wird abgefragt: %1</translation>
    </message>
    <message>
        <source>Will be deleted: %1</source>
        <translation>Wird gelöscht: %1</translation>
    </message>
    <message>
        <source>%1 sends the option; the Mac answers when it wakes</source>
        <translation>%1 sendet die Option; der Mac antwortet, sobald er aufwacht</translation>
    </message>
    <message>
        <source>%1 asks for EACSPreflight; the Mac answers when it wakes</source>
        <translation>%1 fragt EACSPreflight ab; der Mac antwortet, sobald er aufwacht</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of the %2 left alone. %3</source>
        <extracomment>%1 an action, %n Macs it leaves alone, %2 of so many, %3 the first reason</extracomment>
        <translation>
            <numerusform>%1: %n von %2 ausgelassen. %3</numerusform>
            <numerusform>%1: %n von %2 ausgelassen. %3</numerusform>
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
    <message>
        <source>Sync %1</source>
        <translation>Abgleich: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) known</source>
        <translation>
            <numerusform>%n Mac bekannt</numerusform>
            <numerusform>%n Macs bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 von %Ln Mac</numerusform>
            <numerusform>%1 von %Ln Macs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityStrip</name>
    <message>
        <source>Show in Activity</source>
        <translation>In „Aktivität“ zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Mac(s).</source>
        <extracomment>A running batch: %1 the action, %n Macs</extracomment>
        <translation>
            <numerusform>%1: %n Mac.</numerusform>
            <numerusform>%1: %n Macs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 Macs</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Noch keine Aktivität</translation>
    </message>
    <message>
        <source>Actions and syncs appear here.</source>
        <translation>Hier erscheinen Aktionen und Abgleiche.</translation>
    </message>
    <message>
        <source>Batches and syncs</source>
        <translation>Aufträge und Abgleiche</translation>
    </message>
    <message>
        <source>No batch is chosen</source>
        <translation>Kein Auftrag ausgewählt</translation>
    </message>
    <message>
        <source>Choose an action of the list to see each of its Macs.</source>
        <translation>Wählen Sie eine Aktion der Liste, um ihre einzelnen Macs zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) got it already and are followed</source>
        <translation>
            <numerusform>%n Mac hat es bereits erhalten und wird weiter verfolgt</numerusform>
            <numerusform>%n Macs haben es bereits erhalten und werden weiter verfolgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished activity is cleared here; the audit keeps it</source>
        <translation>Beendete Aktivitäten sind hier entfernt; das Audit behält sie</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>The server was not added.</source>
        <translation>Der Server wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Latchkey only reads until you act.</source>
        <translation>Latchkey liest nur, bis Sie handeln.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>HQ</source>
        <translation>HQ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>aufbewahrt: %1</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>optional: PEM of a private certificate authority</source>
        <translation>optional: PEM einer privaten Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Read user and account names</source>
        <translation>Benutzer- und Accountnamen lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add and test</source>
        <translation>Hinzufügen und testen</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits and hyphens, for example HQ</source>
        <translation>1 bis 32 Buchstaben, Ziffern und Bindestriche, zum Beispiel HQ</translation>
    </message>
    <message>
        <source>There is a server with this name already</source>
        <translation>Es gibt schon einen Server mit diesem Namen</translation>
    </message>
    <message>
        <source>The API token is missing</source>
        <translation>Das API-Token fehlt</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>Nötig: %1</translation>
    </message>
    <message>
        <source>The user is missing</source>
        <translation>Der Benutzer fehlt</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Announcer</name>
    <message numerus="yes">
        <source>%n Mac(s) have lost their token</source>
        <translation>
            <numerusform>%n Mac hat sein Token verloren</numerusform>
            <numerusform>%n Macs haben ihr Token verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey shows which, and what to do.</source>
        <translation>Latchkey zeigt, welche es sind und was zu tun ist.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is read</source>
        <translation>%1 wurde gelesen</translation>
    </message>
    <message>
        <source>Its Macs are up to date.</source>
        <translation>Seine Macs sind auf dem neuesten Stand.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditPane</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>the first entry</source>
        <translation>der erste Eintrag</translation>
    </message>
    <message>
        <source>Entry copied</source>
        <translation>Eintrag kopiert</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Server’s audit</source>
        <extracomment>Of an entry in a server&apos;s own audit; %1 its number, %2 the server</extracomment>
        <translation>Audit des Servers</translation>
    </message>
    <message>
        <source>entry %1 of %2</source>
        <translation>Eintrag %1 auf %2</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditTexts</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Confirm action</source>
        <translation>Aktion bestätigen</translation>
    </message>
    <message>
        <source>Outcome of a Mac</source>
        <translation>Ergebnis eines Mac</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Entries newer than the kept head</source>
        <translation>Einträge neuer als der verwahrte Kopf</translation>
    </message>
    <message>
        <source>Unknown entry</source>
        <translation>Unbekannter Eintrag</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>Server bearbeiten</translation>
    </message>
    <message>
        <source>Accept an exception</source>
        <translation>Ausnahme akzeptieren</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>an exception</comment>
        <translation>Geendet</translation>
    </message>
    <message>
        <source>Forget a Mac</source>
        <translation>Mac vergessen</translation>
    </message>
    <message>
        <source>%1 (claimed, this computer)</source>
        <extracomment>%1 is a login name of this computer</extracomment>
        <translation>%1 (nach eigener Angabe, dieser Computer)</translation>
    </message>
    <message>
        <source>%1 · token %2 (checked by %3)</source>
        <extracomment>%1 the claimed login name, %2 an API token&apos;s name, %3 a server</extracomment>
        <translation>%1 · API-Token %2 (geprüft von %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s), %1 left alone</source>
        <extracomment>%n Macs of an action, %1 that it leaves alone</extracomment>
        <translation>
            <numerusform>%Ln Mac, %1 ausgelassen</numerusform>
            <numerusform>%Ln Macs, %1 ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Who, what or Mac</source>
        <translation>Wer, was oder Mac</translation>
    </message>
    <message>
        <source>Search the audit by who, what or Mac</source>
        <translation>Audit nach Wer, Was oder Mac durchsuchen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>Einträge des Audits</translation>
    </message>
    <message>
        <source>The audit cannot be read.</source>
        <translation>Das Audit kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches “%1”</source>
        <translation>Kein Eintrag passt zu „%1“</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>Noch kein Eintrag</translation>
    </message>
    <message>
        <source>Searched who, what, Mac, outcome and reason.</source>
        <translation>Durchsucht: Wer, Was, Mac, Ergebnis und Grund.</translation>
    </message>
    <message>
        <source>Sign-ins, actions and exports appear here.</source>
        <translation>Hier erscheinen Anmeldungen, Aktionen und Exporte.</translation>
    </message>
    <message>
        <source>The audit cannot be checked.</source>
        <translation>Das Audit kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>The audit does not hold.</source>
        <translation>Das Audit ist nicht unversehrt.</translation>
    </message>
    <message>
        <source>Unbroken against the head kept in %1</source>
        <translation>Unversehrt gegenüber dem Kopf; Aufbewahrung: %1</translation>
    </message>
    <message>
        <source>Unbroken in itself</source>
        <translation>In sich unversehrt</translation>
    </message>
    <message>
        <source>No head is kept apart.</source>
        <translation>Kein Kopf ist getrennt verwahrt.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Audit exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>The audit was not exported.</source>
        <translation>Das Audit wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>Exported and signed: %1</source>
        <translation>Exportiert und signiert: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::BatchPanel</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>Fehlgeschlagene wiederholen …</translation>
    </message>
    <message>
        <source>Macs that have their answer</source>
        <translation>Macs mit Antwort</translation>
    </message>
    <message>
        <source>Macs of this batch</source>
        <translation>Macs dieses Auftrags</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>If Latchkey stops, the batch continues here at the next start. Nothing is sent to a Mac that still has the same command queued.</source>
        <translation>Wird Latchkey beendet, läuft der Auftrag beim nächsten Start hier weiter. An einen Mac, bei dem derselbe Befehl noch in der Warteschlange steht, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Begonnen %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>Begonnen %1 von %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>Token: %n not yet. The option makes no token: each Mac waits for a login with a password, or for profiles install; every sync looks again.</source>
        <translation>
            <numerusform>Token: %n noch nicht. Die Option erzeugt kein Token: Der Mac wartet auf eine Anmeldung mit Passwort oder auf profiles install; jeder Abgleich sieht wieder nach.</numerusform>
            <numerusform>Token: %n noch nicht. Die Option erzeugt kein Token: Jeder Mac wartet auf eine Anmeldung mit Passwort oder auf profiles install; jeder Abgleich sieht wieder nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody knows yet whether %2 took the command</source>
        <translation>%1: Noch ist nicht bekannt, ob %2 den Befehl angenommen hat</translation>
    </message>
    <message>
        <source>The connection broke after the request had left. Latchkey does not repeat it by itself. It reads %1 again when the batch ends, and says then which it was.</source>
        <translation>Die Verbindung brach ab, nachdem die Anfrage gesendet war. Latchkey wiederholt sie nicht von selbst. Am Ende des Auftrags liest es %1 erneut und sagt dann, was zutraf.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The batch has ended</source>
        <translation>Der Auftrag ist beendet</translation>
    </message>
    <message>
        <source>Possible once the batch has ended</source>
        <translation>Möglich, sobald der Auftrag beendet ist</translation>
    </message>
    <message>
        <source>No Mac failed</source>
        <translation>Kein Mac ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Serial: %1</source>
        <translation>Seriennummer: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Einzelheiten kopiert</translation>
    </message>
    <message>
        <source>The rest is cancelled; what was sent is followed</source>
        <translation>Der Rest ist abgebrochen; was gesendet wurde, wird weiterverfolgt</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::BatchTexts</name>
    <message>
        <source>The Mac reports BootstrapTokenAllowed: true</source>
        <translation>Der Mac meldet BootstrapTokenAllowed: true</translation>
    </message>
    <message>
        <source>The Mac says that an erase could begin now</source>
        <translation>Der Mac sagt, dass eine Löschung jetzt beginnen könnte</translation>
    </message>
    <message>
        <source>Read back: no token stored</source>
        <translation>Zurückgelesen: kein Token gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n in Warteschlange</numerusform>
            <numerusform>%n in Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the Mac</source>
        <translation>
            <numerusform>%n wartet auf den Mac</numerusform>
            <numerusform>%n warten auf den Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verifiziert</numerusform>
            <numerusform>%n verifiziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: reply lost</source>
        <translation>
            <numerusform>%n unbekannt: Antwort verloren</numerusform>
            <numerusform>%n unbekannt: Antwort verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-send enrollment option</source>
        <translation>Registrierungsoption erneut senden</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <translation>Tokens nachweisen</translation>
    </message>
    <message>
        <source>Revoke stored tokens</source>
        <translation>Gespeicherte Tokens widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Re-send enrollment option to %n Mac(s)</source>
        <translation>
            <numerusform>Registrierungsoption erneut an %n Mac senden</numerusform>
            <numerusform>Registrierungsoption erneut an %n Macs senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove the tokens of %n Mac(s)</source>
        <translation>
            <numerusform>Token von %n Mac nachweisen</numerusform>
            <numerusform>Tokens von %n Macs nachweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke the stored tokens of %n Mac(s)</source>
        <translation>
            <numerusform>Gespeichertes Token von %n Mac widerrufen</numerusform>
            <numerusform>Gespeicherte Tokens von %n Macs widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent; the answer of %1 did not arrive</source>
        <translation>Gesendet; die Antwort von %1 kam nicht an</translation>
    </message>
    <message>
        <source>Bound to the command that was queued already</source>
        <translation>An den Befehl gebunden, der schon in der Warteschlange stand</translation>
    </message>
    <message>
        <source>Sent; the Mac answers when it wakes</source>
        <translation>Gesendet; der Mac antwortet, sobald er aufwacht</translation>
    </message>
    <message>
        <source>Not verified: this macOS cannot report it</source>
        <translation>Nicht verifiziert: Dieses macOS kann es nicht melden</translation>
    </message>
    <message numerus="yes">
        <source>%n with other options changed</source>
        <translation>
            <numerusform>%n mit weiteren geänderten Optionen</numerusform>
            <numerusform>%n mit weiteren geänderten Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified yet: it could not be read back; every sync looks again</source>
        <translation>Noch nicht verifiziert: Es ließ sich nicht zurücklesen; jeder Abgleich sieht wieder nach</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CapabilityModel</name>
    <message>
        <source>Latchkey can</source>
        <translation>Latchkey kann</translation>
    </message>
    <message>
        <source>: %1</source>
        <extracomment>A reason that follows &quot;Yes&quot; or &quot;No&quot;</extracomment>
        <translation>: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CausesView</name>
    <message numerus="yes">
        <source>%n other reason(s)</source>
        <translation>
            <numerusform>%n weiterer Grund</numerusform>
            <numerusform>%n weitere Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Macs</translation>
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
    <name>latchkey::ui::ChartPanel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table, %1</source>
        <translation>Tabelle, %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckContent</name>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The Mac believes its token is on %1. It is not.</source>
        <translation>Der Mac glaubt, sein Token liege auf %1. Das stimmt nicht.</translation>
    </message>
    <message>
        <source>%1 holds a token. The Mac says it sent none.</source>
        <translation>%1 hat ein Token. Der Mac sagt, er habe keines gesendet.</translation>
    </message>
    <message>
        <source>These are outputs of two Macs. Nothing in them is counted for a Mac of the list.</source>
        <translation>Das sind Ausgaben zweier Macs. Nichts davon wird für einen Mac der Liste gewertet.</translation>
    </message>
    <message>
        <source>No serial number is shown. A proof in this text is not counted.</source>
        <translation>Es ist keine Seriennummer zu sehen. Ein Nachweis in diesem Text wird nicht gewertet.</translation>
    </message>
    <message>
        <source>These are outputs of another Mac (%1). Nothing in them is counted for %2.</source>
        <translation>Das sind Ausgaben eines anderen Mac (%1). Nichts davon wird für %2 gewertet.</translation>
    </message>
    <message>
        <source>understood</source>
        <comment>an output</comment>
        <translation>verstanden</translation>
    </message>
    <message>
        <source>identity: %1, matches</source>
        <translation>Identität: %1, stimmt überein</translation>
    </message>
    <message>
        <source>identity: %1</source>
        <translation>Identität: %1</translation>
    </message>
    <message>
        <source>time of what follows</source>
        <translation>Zeitpunkt des Folgenden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2 are numbers with their nouns</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) understood</source>
        <translation>
            <numerusform>%n Ausgabe verstanden</numerusform>
            <numerusform>%n Ausgaben verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left over</source>
        <translation>
            <numerusform>%n Zeile übrig</numerusform>
            <numerusform>%n Zeilen übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with no server</source>
        <translation>mit keinem Server verglichen</translation>
    </message>
    <message>
        <source>%1, serial %2</source>
        <translation>%1, Seriennummer %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a Mac and its server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Not for a Mac that is not on the list.</source>
        <translation>Nicht für einen Mac, der nicht auf der Liste steht.</translation>
    </message>
    <message>
        <source>Not without the Mac&apos;s serial number. Paste the output of this command as well:</source>
        <translation>Nicht ohne die Seriennummer des Mac. Fügen Sie auch die Ausgabe dieses Befehls ein:</translation>
    </message>
    <message>
        <source>Not for another Mac than the one that printed it.</source>
        <translation>Nicht für einen anderen Mac als den, der es ausgegeben hat.</translation>
    </message>
    <message>
        <source>Saved %1 by %2.</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>Gesichert %1 von %2.</translation>
    </message>
    <message>
        <source>Not while names are hidden.</source>
        <translation>Nicht, solange Namen ausgeblendet sind.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckPage</name>
    <message>
        <source>This could not be read</source>
        <translation>Das konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>This output: good or bad?</source>
        <translation>Diese Ausgabe: gut oder schlecht?</translation>
    </message>
    <message>
        <source>Paste what a Mac printed, or drop a file.</source>
        <translation>Fügen Sie ein, was ein Mac ausgegeben hat, oder legen Sie eine Datei hier ab.</translation>
    </message>
    <message>
        <source>Copy the commands to run</source>
        <translation>Nötige Befehle kopieren</translation>
    </message>
    <message>
        <source>Mac and server, side by side</source>
        <translation>Mac und Server nebeneinander</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Außerdem gefunden</translation>
    </message>
    <message>
        <source>Result copied</source>
        <translation>Ergebnis kopiert</translation>
    </message>
    <message>
        <source>No Mac of the list is compared.</source>
        <translation>Es wird mit keinem Mac der Liste verglichen.</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>The text stays on this computer and is forgotten. Saving keeps only what it says.</source>
        <translation>Der Text bleibt auf diesem Computer und wird vergessen. Gesichert wird nur, was er aussagt.</translation>
    </message>
    <message>
        <source>Save to the device</source>
        <translation>Beim Gerät sichern</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gesichert.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckTable</name>
    <message>
        <source>The server says</source>
        <translation>Der Server sagt</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 sagt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The Mac says</source>
        <translation>Der Mac sagt</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Mac and server, side by side</source>
        <translation>Mac und Server nebeneinander</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckView</name>
    <message>
        <source>Check a Mac</source>
        <translation>Mac prüfen</translation>
    </message>
    <message>
        <source>Output of the Mac</source>
        <translation>Ausgabe des Mac</translation>
    </message>
    <message>
        <source>Copy the commands to run</source>
        <translation>Nötige Befehle kopieren</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>Noch keine Ausgabe</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, verglichen mit %2</translation>
    </message>
    <message>
        <source>All of it is read; it is too long to be edited</source>
        <translation>Alles wird gelesen; zum Bearbeiten ist es zu lang</translation>
    </message>
    <message>
        <source>Paste or drop text here</source>
        <translation>Text hier einfügen oder ablegen</translation>
    </message>
    <message>
        <source>The Mac that the text names</source>
        <translation>Der Mac, den der Text nennt</translation>
    </message>
    <message>
        <source>No Mac</source>
        <translation>Kein Mac</translation>
    </message>
    <message>
        <source>found by its serial</source>
        <translation>anhand der Seriennummer gefunden</translation>
    </message>
    <message>
        <source>the text names none; compared with %1</source>
        <translation>der Text nennt keinen; verglichen mit %1</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Nichts wurde gelesen</translation>
    </message>
    <message>
        <source>Commands copied</source>
        <translation>Befehle kopiert</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gesichert bei %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Chip</name>
    <message>
        <source>filter on</source>
        <translation>Filter ein</translation>
    </message>
    <message>
        <source>filter off</source>
        <translation>Filter aus</translation>
    </message>
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
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>Option ausstehend</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>The key that toggles a filter chip</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The filter chips that do not fit</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Columns</name>
    <message>
        <source>Default columns</source>
        <translation>Standardspalten</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CommandBox</name>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands: type an action, a view, a filter or a Mac</source>
        <translation>Befehle: Aktion, Ansicht, Filter oder Mac eingeben</translation>
    </message>
    <message>
        <source>Action, view, filter or Mac</source>
        <translation>Aktion, Ansicht, Filter oder Mac</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Ctrl+Enter open in a window</source>
        <translation>↑ ↓ wählen   Eingabe ausführen   Strg+Eingabe im Fenster öffnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CompareModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CompareWindow</name>
    <message>
        <source>Compare — Latchkey</source>
        <translation>Vergleich – Latchkey</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Unterschiede: %1</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>Es gibt nichts zu kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>Zeilen kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) then, %1 after.</source>
        <extracomment>%1 is a number of Macs</extracomment>
        <translation>
            <numerusform>Damals %Ln Mac, danach %1.</numerusform>
            <numerusform>Damals %Ln Macs, danach %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CoverageTile</name>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>held, %1 of %2</source>
        <translation>%1 von %2 da</translation>
    </message>
    <message>
        <source>proven in 30 days</source>
        <translation>Nachweis in 30 T</translation>
    </message>
    <message numerus="yes">
        <source>Coverage: %1 held, %2 of %n Mac(s), show</source>
        <extracomment>%1 is a percentage, %2 a number of Macs</extracomment>
        <translation>
            <numerusform>Abdeckung: %1 vorhanden, %2 von %Ln Mac, zeigen</numerusform>
            <numerusform>Abdeckung: %1 vorhanden, %2 von %Ln Macs, zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 proven in 30 days, %n Mac(s), show</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>
            <numerusform>%1 in 30 Tagen nachgewiesen, %Ln Mac, zeigen</numerusform>
            <numerusform>%1 in 30 Tagen nachgewiesen, %Ln Macs, zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CryptoUsers</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>Krypto-Benutzer</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DevicePane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>More actions for this Mac</source>
        <translation>Weitere Aktionen für diesen Mac</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Check this Mac…</source>
        <translation>Mac prüfen …</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>Zusammenfassung von %1 kopiert</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DeviceWindow</name>
    <message>
        <source>Previous Mac of the list</source>
        <translation>Vorheriger Mac der Liste</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <comment>the keys</comment>
        <translation>Alt+Pfeil hoch</translation>
    </message>
    <message>
        <source>Next Mac of the list</source>
        <translation>Nächster Mac der Liste</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <comment>the keys</comment>
        <translation>Alt+Pfeil runter</translation>
    </message>
    <message>
        <source>Check this Mac…</source>
        <translation>Mac prüfen …</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>Im Offline-Modus nicht möglich</translation>
    </message>
    <message>
        <source>More actions for this Mac</source>
        <translation>Weitere Aktionen für diesen Mac</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No command was sent to this Mac.</source>
        <translation>An diesen Mac wurde kein Befehl gesendet.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>%1 — Latchkey</source>
        <translation>%1 – Latchkey</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>Zusammenfassung von %1 kopiert</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>no Mac is shown</source>
        <translation>kein Mac wird angezeigt</translation>
    </message>
    <message>
        <source>Why and what to do</source>
        <translation>Warum und was zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), worst first</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde, schwerster zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do for this Mac.</source>
        <translation>Für diesen Mac ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>Krypto-Benutzer</translation>
    </message>
    <message>
        <source>The server has told none of this Mac&apos;s crypto users.</source>
        <translation>Der Server hat keine Krypto-Benutzer dieses Mac genannt.</translation>
    </message>
    <message>
        <source>Mend step by step…</source>
        <translation>Schrittweise beheben …</translation>
    </message>
    <message>
        <source>End the exception</source>
        <translation>Ausnahme beenden</translation>
    </message>
    <message>
        <source>Accept…	nothing to accept</source>
        <translation>Akzeptieren …	nichts zu akzeptieren</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren …</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DevicesView</name>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Column “%1” hidden</source>
        <translation>Spalte „%1“ ausgeblendet</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No Mac has been read yet</source>
        <translation>Noch kein Mac wurde gelesen</translation>
    </message>
    <message>
        <source>Rows appear here as the servers send them.</source>
        <translation>Zeilen erscheinen hier, sobald die Server sie senden.</translation>
    </message>
    <message>
        <source>No Mac matches “%1”</source>
        <translation>Kein Mac passt zu „%1“</translation>
    </message>
    <message>
        <source>Searched name, serial, UDID, user and model, with filters on.</source>
        <translation>Durchsucht: Name, Seriennummer, UDID, Benutzer und Modell, mit aktiven Filtern.</translation>
    </message>
    <message>
        <source>Searched name, serial, UDID, user and model.</source>
        <translation>Durchsucht: Name, Seriennummer, UDID, Benutzer und Modell.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server</source>
        <translation>Für jeden infrage kommenden Mac liegt das Token auf dem Server</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n Mac(s) is without one.</source>
        <translation>
            <numerusform>Keinem Mac fehlt eines.</numerusform>
            <numerusform>Keinem der %n Macs fehlt eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac is left by these filters</source>
        <translation>Diese Filter lassen keinen Mac übrig</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) in all.</source>
        <translation>
            <numerusform>%n Mac insgesamt.</numerusform>
            <numerusform>%n Macs insgesamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search cannot be read.</source>
        <translation>Die Suche kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter (Ctrl+Shift+F)</source>
        <translation>Filter hinzufügen (Strg+Umschalt+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, saved view, choose another</source>
        <translation>%1, gesicherte Ansicht, andere wählen</translation>
    </message>
    <message>
        <source>Save view…	Ctrl+S</source>
        <translation>Ansicht sichern …	Strg+S</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>Ansichten exportieren …</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Ansichten importieren …</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Ansicht „%1“ gesichert</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Ansicht „%1“ entfernt</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Ansichten exportieren</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>Views exported to %1</source>
        <translation>Ansichten nach %1 exportiert</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported</source>
        <translation>
            <numerusform>%n Ansicht importiert</numerusform>
            <numerusform>%n Ansichten importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>macOS version</source>
        <translation>macOS-Version</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Escrowed before or after</source>
        <translation>Hinterlegt vor oder nach</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Datenalter</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n out of view</source>
        <translation>
            <numerusform>, %n nicht sichtbar</numerusform>
            <numerusform>, %n nicht sichtbar</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac chosen</source>
        <translation>Kein Mac ausgewählt</translation>
    </message>
    <message>
        <source>Revoke: never for all that match; select the Macs one by one</source>
        <translation>Widerrufen: nie für alle passenden; wählen Sie die Macs einzeln aus</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>Zusammenfassung von %1 kopiert</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Name, serial, UDID, user or model</source>
        <translation>Name, Seriennummer, UDID, Benutzer oder Modell</translation>
    </message>
    <message>
        <source>Search Macs by name, serial, UDID, user or model</source>
        <translation>Macs nach Name, Seriennummer, UDID, Benutzer oder Modell suchen</translation>
    </message>
    <message>
        <source>Columns, choose</source>
        <translation>Spalten, auswählen</translation>
    </message>
    <message>
        <source>Filter, add one</source>
        <translation>Filter, hinzufügen</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Macs</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>Im Offline-Modus nicht möglich</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 the place of a Mac in the list, %2 how many Macs it has</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>A list may have %n line(s)</source>
        <translation>
            <numerusform>Eine Liste darf %Ln Zeile haben</numerusform>
            <numerusform>Eine Liste darf %Ln Zeilen haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <extracomment>%1 shown, %n all</extracomment>
        <translation>
            <numerusform>%1 von %Ln Mac</numerusform>
            <numerusform>%1 von %Ln Macs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>For a question to whoever helps you. Nothing is sent: this is what will be copied. It has no names, serial numbers, addresses or secrets.</source>
        <translation>Für eine Frage an jemanden, der Ihnen hilft. Nichts wird gesendet: Kopiert wird genau das hier. Es enthält keine Namen, Seriennummern, Adressen oder Geheimnisse.</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DoNext</name>
    <message>
        <source>Do next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <translation>Nicht bereit zum Löschen</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <translation>Verwaltete Updates fragen nach einem Passwort</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <translation>Neue Benutzer erhalten kein SecureToken</translation>
    </message>
    <message numerus="yes">
        <source>Re-send the enrollment option to %n Mac(s)</source>
        <translation>
            <numerusform>Registrierungsoption erneut an %n Mac senden</numerusform>
            <numerusform>Registrierungsoption erneut an %n Macs senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts it; a token comes at the next login</source>
        <translation>Ein Anfang; das Token kommt bei der nächsten Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n Mac(s) to the helpdesk</source>
        <translation>
            <numerusform>%n Mac an den Helpdesk geben</numerusform>
            <numerusform>%n Macs an den Helpdesk geben</numerusform>
        </translation>
    </message>
    <message>
        <source>A person has to log in or run one command</source>
        <translation>Jemand muss sich anmelden oder einen Befehl ausführen</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n token(s) at risk</source>
        <translation>
            <numerusform>%n gefährdetes Token ansehen</numerusform>
            <numerusform>%n gefährdete Tokens ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored, but a check says they may not work</source>
        <translation>Gespeichert, aber eine Prüfung lässt Zweifel, ob sie funktionieren</translation>
    </message>
    <message numerus="yes">
        <source>Find out about %n unknown Mac(s)</source>
        <translation>
            <numerusform>%n unbekannten Mac klären</numerusform>
            <numerusform>%n unbekannte Macs klären</numerusform>
        </translation>
    </message>
    <message>
        <source>The servers gave no answer for them</source>
        <translation>Die Server gaben für sie keine Antwort</translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server</source>
        <translation>Für jeden infrage kommenden Mac liegt das Token auf dem Server</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 von %Ln Mac</numerusform>
            <numerusform>%1 von %Ln Macs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::EditServerDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Its Macs are read anew with the new settings.</source>
        <translation>Seine Macs werden mit den neuen Einstellungen neu gelesen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>empty: unchanged, kept in %1</source>
        <translation>leer: unverändert; Aufbewahrung: %1</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>optional: PEM of a private certificate authority</source>
        <translation>optional: PEM einer privaten Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>optional: its SHA-256 fingerprint</source>
        <translation>optional: sein SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Read user and account names</source>
        <translation>Benutzer- und Accountnamen lesen</translation>
    </message>
    <message>
        <source>%1 cannot be edited now.</source>
        <translation>%1 kann jetzt nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Sichern und testen</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits</source>
        <translation>Ein SHA-256-Fingerabdruck hat 64 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>%1 is unchanged.</source>
        <translation>%1 ist unverändert.</translation>
    </message>
    <message>
        <source>The user is missing</source>
        <translation>Der Benutzer fehlt</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ExportSnapshotDialog</name>
    <message>
        <source>Export a snapshot</source>
        <translation>Snapshot exportieren</translation>
    </message>
    <message>
        <source>One encrypted file with everything that is known of the Macs now, for a reviewer without a network. Notes, the audit and credentials are not in it. The export is noted in the audit.</source>
        <translation>Eine verschlüsselte Datei mit allem, was derzeit über die Macs bekannt ist, für eine Prüfung ohne Netzwerk. Notizen, das Audit und Zugangsdaten sind nicht darin. Der Export wird im Audit vermerkt.</translation>
    </message>
    <message>
        <source>All Macs</source>
        <translation>Alle Macs</translation>
    </message>
    <message>
        <source>Only those that Devices shows</source>
        <translation>Nur die unter „Geräte“ angezeigten</translation>
    </message>
    <message>
        <source>With the names of users and accounts</source>
        <translation>Mit Benutzer- und Accountnamen</translation>
    </message>
    <message>
        <source>Without, people get other names, the same in every snapshot of this profile.</source>
        <translation>Ohne sie erhalten Personen andere Namen, in jedem Snapshot dieses Profils dieselben.</translation>
    </message>
    <message>
        <source>Passphrase, to be told to the reviewer by another way</source>
        <translation>Passphrase, der prüfenden Person auf anderem Weg mitzuteilen</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>It is being written</source>
        <translation>Der Snapshot wird gerade geschrieben</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) written</source>
        <translation>
            <numerusform>%Ln Mac geschrieben</numerusform>
            <numerusform>%Ln Macs geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::FindingContent</name>
    <message>
        <source>%1 holds this Mac&apos;s token.</source>
        <translation>%1 hat das Token dieses Mac.</translation>
    </message>
    <message>
        <source>Hand to an admin</source>
        <translation>An einen Admin geben</translation>
    </message>
    <message>
        <source>Hand to the helpdesk</source>
        <translation>An den Helpdesk geben</translation>
    </message>
    <message>
        <source>Serial: %1</source>
        <translation>Seriennummer: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ForgetDialog</name>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>What was read of it, what it printed, its note, its exception and its names in Activity are erased on this computer. The audit stays: it holds no names. %1 keeps the Mac, and sends it again with the next full read as long as it is enrolled there.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Was von ihm gelesen wurde, was er ausgegeben hat, seine Notiz, seine Ausnahme und seine Namen unter „Aktivität“ werden auf diesem Computer gelöscht. Das Audit bleibt erhalten: Es enthält keine Namen. %1 behält den Mac und sendet ihn beim nächsten vollständigen Lesen wieder, solange er dort registriert ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not all of it is erased.</source>
        <translation>Nicht alles wurde gelöscht.</translation>
    </message>
    <message>
        <source>Forget this Mac</source>
        <translation>Diesen Mac vergessen</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::GuideWindow</name>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>done, not verified yet</source>
        <translation>erledigt, noch nicht verifiziert</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>done, as you said</source>
        <translation>erledigt, wie Sie sagten</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the number of a step, %2 what is to be done</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Done: read %1</source>
        <translation>Erledigt: %1 lesen</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>Im Offline-Modus nicht möglich</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>%1 no longer gives this reason. Nothing of it is left to do.</source>
        <translation>%1 nennt diesen Grund nicht mehr. Davon ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Every step is done, and %1 still gives this reason. It may take until the next login.</source>
        <translation>Alle Schritte sind erledigt, und %1 nennt diesen Grund weiterhin. Es kann bis zur nächsten Anmeldung dauern.</translation>
    </message>
    <message>
        <source>Mend step by step</source>
        <translation>Schrittweise beheben</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HeaderButtons</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Commands (%1)</source>
        <translation>Befehle (%1)</translation>
    </message>
    <message>
        <source>Sync all servers</source>
        <translation>Alle Server abgleichen</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Hilfethemen</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n help page(s)</source>
        <translation>
            <numerusform>%n Hilfeseite</numerusform>
            <numerusform>%n Hilfeseiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HistoryCards</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>No message of this Mac is known.</source>
        <translation>Keine Nachricht dieses Mac ist bekannt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message numerus="yes">
        <source>%n, newest first</source>
        <translation>
            <numerusform>%n, neueste zuerst</numerusform>
            <numerusform>%n, neueste zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n command(s), show</source>
        <translation>
            <numerusform>Alle %n Befehle anzeigen</numerusform>
            <numerusform>Alle %n Befehle anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HistoryContent</name>
    <message>
        <source>by an administrator, on the server</source>
        <translation>von einem Admin, auf dem Server</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>vom Server</translation>
    </message>
    <message>
        <source>software update</source>
        <translation>Softwareupdate</translation>
    </message>
    <message>
        <source>account password</source>
        <translation>Accountpasswort</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>gelesen von %1</translation>
    </message>
    <message>
        <source>%1 holds a token</source>
        <translation>%1 hat ein Token</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 hat kein Token</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: YES”</source>
        <translation>Der Mac selbst sagt „escrowed: YES“</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: NO”</source>
        <translation>Der Mac selbst sagt „escrowed: NO“</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>Outputs of the Mac saved</source>
        <translation>Ausgaben des Mac gesichert</translation>
    </message>
    <message>
        <source>%1, pasted %2</source>
        <translation>%1, eingefügt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n Ausgabe</numerusform>
            <numerusform>%n Ausgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::LineButton</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Macs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, show</source>
        <translation>%1: %2, zeigen</translation>
    </message>
    <message>
        <source>%1: %2, %3, show</source>
        <translation>%1: %2, %3, zeigen</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ListBar</name>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
    <message>
        <source>%1, remove the list</source>
        <translation>%1, Liste entfernen</translation>
    </message>
    <message>
        <source>Show all Macs again</source>
        <translation>Wieder alle Macs zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Copy the %n not found</source>
        <translation>
            <numerusform>Die nicht gefundene Zeile kopieren</numerusform>
            <numerusform>Die %n nicht gefundenen kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n: all found</source>
        <extracomment>%n Macs in a pasted list</extracomment>
        <translation>
            <numerusform>Liste mit %Ln: gefunden</numerusform>
            <numerusform>Liste mit %Ln: alle gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %1: %n found, %2 not</source>
        <translation>
            <numerusform>Liste mit %1: %Ln gefunden, %2 nicht</numerusform>
            <numerusform>Liste mit %1: %Ln gefunden, %2 nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::MainWindow</name>
    <message>
        <source>Latchkey — demo, simulated history</source>
        <translation>Latchkey – Demo, simulierter Verlauf</translation>
    </message>
    <message>
        <source>Latchkey</source>
        <translation>Latchkey</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>No Mac is selected</source>
        <translation>Kein Mac ist ausgewählt</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>Server &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Sync all servers</source>
        <translation>&amp;Alle Server abgleichen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>Zeilen als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste a list of Macs</source>
        <translation>Liste von Macs &amp;einfügen</translation>
    </message>
    <message>
        <source>The clipboard holds no list of several lines</source>
        <translation>Die Zwischenablage enthält keine mehrzeilige Liste</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand for the Mac</source>
        <translation>&amp;Befehl für den Mac kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>&amp;Alle passenden auswählen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Add f&amp;ilter…</source>
        <translation>&amp;Filter hinzufügen …</translation>
    </message>
    <message>
        <source>Sa&amp;ve view…</source>
        <translation>&amp;Ansicht sichern …</translation>
    </message>
    <message>
        <source>&amp;Comfortable rows</source>
        <translation>&amp;Hohe Zeilen</translation>
    </message>
    <message>
        <source>Side &amp;pane</source>
        <translation>&amp;Seitenbereich</translation>
    </message>
    <message>
        <source>Rail &amp;words</source>
        <translation>&amp;Beschriftung der Leiste</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Open device	Enter</source>
        <translation>&amp;Gerät öffnen	Eingabe</translation>
    </message>
    <message>
        <source>&amp;Next Mac</source>
        <translation>&amp;Nächster Mac</translation>
    </message>
    <message>
        <source>&amp;Previous Mac</source>
        <translation>&amp;Vorheriger Mac</translation>
    </message>
    <message>
        <source>Chec&amp;k this Mac…</source>
        <translation>Diesen Mac &amp;prüfen …</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <translation>A&amp;ktionen</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Explain this Mac’s reason</source>
        <translation>Grund dieses Mac &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>Ü&amp;ber Latchkey</translation>
    </message>
    <message>
        <source>Toggle a filter chip</source>
        <translation>Filter umschalten</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+8</source>
        <translation>Alt+1 … Alt+8</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>One step back: search, selection, pane</source>
        <translation>Einen Schritt zurück: Suche, Auswahl, Bereich</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) selected</source>
        <translation>
            <numerusform>%n Mac ausgewählt</numerusform>
            <numerusform>%n Macs ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>never for all that match</source>
        <translation>nie für alle passenden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>Im Offline-Modus nicht möglich</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>after the first server</source>
        <translation>nach dem ersten Server</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Macs</numerusform>
        </translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>Option ausstehend</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Macs</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Server hinzufügen …</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Noch kein Server</translation>
    </message>
    <message>
        <source>Simulating 90 days</source>
        <translation>90 Tage werden simuliert</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Off while offline</source>
        <translation>Nicht möglich, solange offline</translation>
    </message>
    <message>
        <source>No server was ever read.</source>
        <translation>Noch nie wurde ein Server gelesen.</translation>
    </message>
    <message>
        <source>Servers last read %1.</source>
        <extracomment>%1 and %2 are ages; where it is one, &quot;now&quot; or &quot;2 min ago&quot;</extracomment>
        <translation>Server zuletzt gelesen: %1.</translation>
    </message>
    <message>
        <source>Servers last read %1 to %2 ago.</source>
        <translation>Server zuletzt gelesen vor %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>; %n Mac(s) older than 7 days.</source>
        <translation>
            <numerusform>; %n Mac älter als 7 Tage.</numerusform>
            <numerusform>; %n Macs älter als 7 Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Offline.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Offline seit %1.</translation>
    </message>
    <message>
        <source>%1 Sending and revoking wait until a server answers.</source>
        <translation>%1 Senden und Widerrufen warten, bis ein Server antwortet.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) accepted as exceptions</source>
        <translation>
            <numerusform>%n Mac als Ausnahme akzeptiert</numerusform>
            <numerusform>%n Macs als Ausnahmen akzeptiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) count again</source>
        <translation>
            <numerusform>%n Mac zählt wieder</numerusform>
            <numerusform>%n Macs zählen wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>off while %1 is offline</source>
        <translation>nicht möglich, solange %1 offline ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 why it cannot wake a Mac</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no server knows this Mac</source>
        <translation>kein Server kennt diesen Mac</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) woken</source>
        <translation>
            <numerusform>%n Mac geweckt</numerusform>
            <numerusform>%n Macs geweckt</numerusform>
        </translation>
    </message>
    <message>
        <source>No command for a Mac is shown here</source>
        <translation>Hier wird kein Befehl für einen Mac angezeigt</translation>
    </message>
    <message>
        <source>&amp;Mend step by step…</source>
        <translation>Schrittweise &amp;beheben …</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Akzeptieren …</translation>
    </message>
    <message>
        <source>&amp;End exception</source>
        <translation>Ausnahme be&amp;enden</translation>
    </message>
    <message>
        <source>Check &amp;in now</source>
        <translation>Jetzt ein&amp;checken</translation>
    </message>
    <message>
        <source>Choose one Mac to forget</source>
        <translation>Zum Vergessen genau einen Mac auswählen</translation>
    </message>
    <message>
        <source>The Mac is forgotten</source>
        <translation>Der Mac wurde vergessen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Hide &amp;names</source>
        <translation>&amp;Namen ausblenden</translation>
    </message>
    <message>
        <source>&amp;Forget this Mac…</source>
        <translation>&amp;Diesen Mac vergessen …</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>&amp;Diagnosedaten kopieren …</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnosedaten kopiert</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation>Namen sind ausgeblendet.</translation>
    </message>
    <message>
        <source>%1 — Latchkey</source>
        <extracomment>%1 is &quot;Snapshot of 20 Nov 2026, 09:20&quot;</extracomment>
        <translation>%1 – Latchkey</translation>
    </message>
    <message>
        <source>&amp;Open snapshot…</source>
        <translation>&amp;Snapshot öffnen …</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <translation>Snapshot öffnen</translation>
    </message>
    <message>
        <source>Export s&amp;napshot…</source>
        <translation>Snapshot e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a snapshot…</source>
        <translation>&amp;Mit Snapshot vergleichen …</translation>
    </message>
    <message>
        <source>Compare with a snapshot</source>
        <translation>Mit Snapshot vergleichen</translation>
    </message>
    <message>
        <source>Compare with no&amp;w…</source>
        <translation>Mit &amp;jetzt vergleichen …</translation>
    </message>
    <message>
        <source>Snapshots (*.lksnapshot);;All files (*)</source>
        <translation>Snapshots (*.lksnapshot);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>%1, read-only.</source>
        <translation>%1, schreibgeschützt.</translation>
    </message>
    <message>
        <source>States and ages are those of then. Nothing is asked of a server.</source>
        <translation>Zustände und Alter sind die von damals. Kein Server wird gefragt.</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Mit jetzt vergleichen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 von %Ln Mac</numerusform>
            <numerusform>%1 von %Ln Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot of %n Mac(s): %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Snapshot von %Ln Mac: %1</numerusform>
            <numerusform>Snapshot von %Ln Macs: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::NoteCard</name>
    <message>
        <source>Note and ticket</source>
        <translation>Notiz und Ticket</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>nur hier aufbewahrt</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The note is not kept.</source>
        <translation>Die Notiz wurde nicht gesichert.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OpenSnapshotDialog</name>
    <message>
        <source>%1 does not open</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>A passphrase is missing</source>
        <translation>Eine Passphrase fehlt</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Der Snapshot wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OutputEdit</name>
    <message>
        <source>Output of the Mac</source>
        <translation>Ausgabe des Mac</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Overview</name>
    <message>
        <source>as many as on %1</source>
        <translation>so viele wie am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%n weniger seit %1</numerusform>
            <numerusform>%n weniger seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more since %1</source>
        <translation>
            <numerusform>%n mehr seit %1</numerusform>
            <numerusform>%n mehr seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No day has been counted yet.</source>
        <translation>Noch wurde kein Tag gezählt.</translation>
    </message>
    <message>
        <source>Held: %1 on %2, %3 on %4.</source>
        <translation>Vorhanden: %1 am %2, %3 am %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without counts.</source>
        <translation>
            <numerusform>%n Tag ohne Zahlen.</numerusform>
            <numerusform>%n Tage ohne Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1: nicht gezählt</translation>
    </message>
    <message>
        <source>Latchkey starts, next login finishes</source>
        <translation>Latchkey beginnt, die nächste Anmeldung vollendet</translation>
    </message>
    <message>
        <source>needs a person at the Mac</source>
        <translation>braucht jemanden am Mac</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 held, %3 of %n Mac(s)</source>
        <extracomment>%1 is a day, %2 a percentage, %3 a number of Macs</extracomment>
        <translation>
            <numerusform>%1: %2 vorhanden, %3 von %Ln Mac</numerusform>
            <numerusform>%1: %2 vorhanden, %3 von %Ln Macs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latchkey starts %1, %n need(s) a person</source>
        <extracomment>%1 is a number of Macs</extracomment>
        <translation>
            <numerusform>Latchkey beginnt %1, %Ln braucht jemanden</numerusform>
            <numerusform>Latchkey beginnt %1, %Ln brauchen jemanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Not escrowed</source>
        <translation>Nicht hinterlegt</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>Option ausstehend</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Coverage over 90 days</source>
        <translation>Abdeckung über 90 Tage</translation>
    </message>
    <message>
        <source>Why Macs have no token</source>
        <translation>Warum Macs kein Token haben</translation>
    </message>
    <message>
        <source>By macOS version</source>
        <translation>Nach macOS-Version</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
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
            <numerusform>%n Server</numerusform>
            <numerusform>%n Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac has been read yet</source>
        <translation>Noch kein Mac wurde gelesen</translation>
    </message>
    <message>
        <source>Counting the Macs</source>
        <translation>Die Macs werden gezählt</translation>
    </message>
    <message>
        <source>The numbers appear as the servers send their Macs.</source>
        <translation>Die Zahlen erscheinen, sobald die Server ihre Macs senden.</translation>
    </message>
    <message>
        <source>%1, %2, show</source>
        <translation>%1, %2, zeigen</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>Macs</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation>älter als 7 Tage</translation>
    </message>
    <message>
        <source>No earlier day has been counted yet. The line begins tomorrow.</source>
        <translation>Noch wurde kein früherer Tag gezählt. Die Linie beginnt morgen.</translation>
    </message>
    <message numerus="yes">
        <source>Why %n Mac(s) have no token</source>
        <translation>
            <numerusform>Warum %n Mac kein Token hat</numerusform>
            <numerusform>Warum %n Macs kein Token haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server.</source>
        <translation>Für jeden infrage kommenden Mac liegt das Token auf dem Server.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) have lost their token.</source>
        <translation>
            <numerusform>%n Mac hat sein Token verloren.</numerusform>
            <numerusform>%n Macs haben ihr Token verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n accepted</source>
        <extracomment>%1 what is said of the others, %n were accepted as exceptions</extracomment>
        <translation>
            <numerusform>%1, %Ln akzeptiert</numerusform>
            <numerusform>%1, %Ln akzeptiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Phrases</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is an age, &quot;2 min&quot;</extracomment>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Places</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Check a Mac…</source>
        <translation>Mac prüfen …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PlanModel</name>
    <message>
        <source>Left alone: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Copy the command for the Mac</source>
        <translation>Befehl für den Mac kopieren</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PlanTable</name>
    <message>
        <source>Macs of this action</source>
        <translation>Macs dieser Aktion</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PreviewDialog</name>
    <message>
        <source>Command copied. After it ran on the Mac, read the Mac again.</source>
        <translation>Befehl kopiert. Lesen Sie den Mac erneut, nachdem der Befehl dort gelaufen ist.</translation>
    </message>
    <message>
        <source>What has not been sent can be cancelled.</source>
        <translation>Was noch nicht gesendet ist, kann abgebrochen werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The Macs could not be weighed.</source>
        <translation>Die Macs konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Nothing to do: every Mac of the selection is left alone</source>
        <translation>Nichts zu tun: Jeder Mac der Auswahl wird ausgelassen</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RecordContent</name>
    <message numerus="yes">
        <source>%n Mac(s) selected</source>
        <translation>
            <numerusform>%n Mac ausgewählt</numerusform>
            <numerusform>%n Macs ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Accepted until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Akzeptiert bis %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>counted apart</source>
        <translation>gesondert gezählt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>when and by whom</comment>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message numerus="yes">
        <source>Counts are of the first %n Mac(s).</source>
        <translation>
            <numerusform>Gezählt ist der erste Mac.</numerusform>
            <numerusform>Gezählt sind die ersten %Ln Macs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RecordFacts</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>Liegt auf %1</translation>
    </message>
    <message>
        <source>None on %1</source>
        <translation>Keines auf %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Nachgewiesen %1</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>Nicht abfragbar</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Option acknowledged</source>
        <translation>Option bestätigt</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>Option ausstehend</translation>
    </message>
    <message>
        <source>Option refused</source>
        <translation>Option abgelehnt</translation>
    </message>
    <message>
        <source>Option not sent</source>
        <translation>Option nicht gesendet</translation>
    </message>
    <message>
        <source>Option unknown</source>
        <translation>Option unbekannt</translation>
    </message>
    <message>
        <source>Local user</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>a kind of recovery key</comment>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Institutional</source>
        <comment>a kind of recovery key</comment>
        <translation>Institutionell</translation>
    </message>
    <message>
        <source>Disk passphrase</source>
        <translation>Passphrase des Volumes</translation>
    </message>
    <message>
        <source>System account</source>
        <translation>Systemaccount</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Unbekannter Typ</translation>
    </message>
    <message>
        <source>Bootstrap Token</source>
        <translation>Bootstrap Token</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Can&apos;t unlock</source>
        <translation>Entsperrt nicht</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Übrig geblieben</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Account</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>macOS %1</source>
        <translation>macOS %1</translation>
    </message>
    <message>
        <source>macOS not told</source>
        <translation>macOS nicht genannt</translation>
    </message>
    <message>
        <source>FileVault on</source>
        <translation>FileVault ein</translation>
    </message>
    <message>
        <source>FileVault off</source>
        <translation>FileVault aus</translation>
    </message>
    <message>
        <source>Stale: %1</source>
        <translation>Veraltet: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>never shown, never kept</source>
        <translation>nie gezeigt, nie aufbewahrt</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Zuletzt abgerufen</translation>
    </message>
    <message>
        <source>The Mac says</source>
        <translation>Der Mac sagt</translation>
    </message>
    <message>
        <source>“escrowed: YES”</source>
        <translation>„escrowed: YES“</translation>
    </message>
    <message>
        <source>“escrowed: NO”</source>
        <translation>„escrowed: NO“</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <translation>Registrierungsoption</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The Mac reports</source>
        <translation>Der Mac meldet</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>Im Profil</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>Krypto-Benutzer</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Not told by the server</source>
        <translation>Vom Server nicht genannt</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>Auf dem Volume</translation>
    </message>
    <message numerus="yes">
        <source>%n crypto user(s)</source>
        <translation>
            <numerusform>%n Krypto-Benutzer</numerusform>
            <numerusform>%n Krypto-Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left over</source>
        <translation>
            <numerusform>%n übrig geblieben</numerusform>
            <numerusform>%n übrig geblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t unlock</source>
        <translation>
            <numerusform>%n kann nicht entsperren</numerusform>
            <numerusform>%n können nicht entsperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Yes, owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RemoveServerDialog</name>
    <message>
        <source>REMOVE %1</source>
        <extracomment>What must be typed to remove a server; %1 is its name</extracomment>
        <translation>REMOVE %1</translation>
    </message>
    <message>
        <source>Remove %1 from Latchkey?</source>
        <translation>%1 aus Latchkey entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Its API token and what Latchkey has read of its %n Mac(s) are deleted here. %1 itself, its Macs and their tokens are not touched. Activity and audit stay.</source>
        <extracomment>%n Macs, %1 a server</extracomment>
        <translation>
            <numerusform>Das API-Token und was Latchkey von dem %n Mac gelesen hat, werden hier gelöscht. %1 selbst, der Mac und sein Token bleiben unberührt. Aktivität und Audit bleiben erhalten.</numerusform>
            <numerusform>Das API-Token und was Latchkey von den %n Macs gelesen hat, werden hier gelöscht. %1 selbst, die Macs und ihre Tokens bleiben unberührt. Aktivität und Audit bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be removed now.</source>
        <translation>%1 kann jetzt nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>Grund, erforderlich, wird im Audit aufbewahrt</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Ein Grund fehlt</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ReportForm</name>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>List of the Macs</source>
        <translation>Liste der Macs</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Macs</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Names of users and accounts</source>
        <translation>Benutzer- und Accountnamen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ReportsView</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Its SHA-256 goes into the audit.</source>
        <translation>Sein SHA-256-Wert kommt ins Audit.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>updates as you change the report</source>
        <translation>folgt jeder Änderung am Bericht</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Same report from the command line</source>
        <translation>Derselbe Bericht über die Befehlszeile</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>The report cannot be made.</source>
        <translation>Der Bericht kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>The report was not exported; an older file is unchanged.</source>
        <translation>Der Bericht wurde nicht exportiert; eine ältere Datei ist unverändert.</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Mac(s)</source>
        <translation>
            <numerusform>%1: %n Mac</numerusform>
            <numerusform>%1: %n Macs</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1 of more than %2</source>
        <translation>Seite %1 von mehr als %2</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) in the report</source>
        <translation>
            <numerusform>%n Mac im Bericht</numerusform>
            <numerusform>%n Macs im Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Gesicherte Berichte</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>Diesen Bericht sichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a report</extracomment>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>%1 is the name of a report</extracomment>
        <translation>Entfernt: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RevokeDialog</name>
    <message>
        <source>To end it, with an admin at hand who holds a SecureToken:</source>
        <translation>Um das zu beenden, mit einem Admin vor Ort, der ein SecureToken hat:</translation>
    </message>
    <message>
        <source>The Mac goes on saying “escrowed: YES” and may not send again by itself.</source>
        <translation>Der Mac sagt weiterhin „escrowed: YES“ und sendet vielleicht nicht von selbst erneut.</translation>
    </message>
    <message>
        <source>To escrow again, an admin with a SecureToken must run:</source>
        <translation>Zum erneuten Hinterlegen muss ein Admin mit SecureToken ausführen:</translation>
    </message>
    <message>
        <source>Erase a Mac before you revoke, not after. Existing users still unlock FileVault.</source>
        <translation>Löschen Sie einen Mac vor dem Widerruf, nicht danach. Vorhandene Benutzer entsperren FileVault weiterhin.</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>Grund, erforderlich, wird im Audit aufbewahrt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>erforderlich, wird im Audit aufbewahrt</translation>
    </message>
    <message>
        <source>Only the copy of %1 goes. The key stays on the Mac&apos;s volume, so a copied token may still work.</source>
        <translation>Nur die Kopie auf %1 verschwindet. Der Schlüssel bleibt auf dem Volume des Mac, ein kopiertes Token kann also weiter funktionieren.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is the word to type, &quot;REVOKE 4&quot;</extracomment>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SaveNameDialog</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht sichern</translation>
    </message>
    <message>
        <source>Keeps search, chips, columns and order under a name.</source>
        <translation>Sichert Suche, Filter, Spalten und Reihenfolge unter einem Namen.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A view of this name is built in</source>
        <translation>Eine Ansicht dieses Namens ist eingebaut</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Ein Name fehlt</translation>
    </message>
    <message>
        <source>A view of this name is built in.</source>
        <translation>Eine Ansicht dieses Namens ist eingebaut.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Die Ansicht dieses Namens wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SavedViews</name>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <translation>Nicht bereit zum Löschen</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <translation>Verwaltete Updates fragen nach einem Passwort</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <translation>Neue Benutzer erhalten kein SecureToken</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Sections</name>
    <message>
        <source>Re-send option…</source>
        <translation>Option erneut senden …</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>Reads this Mac again from its server; %1 is the server</extracomment>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <extracomment>The page of the help about a finding; %1 is the finding&apos;s short name</extracomment>
        <translation>%1 erklären</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <comment>the keys</comment>
        <translation>Umschalt+F1</translation>
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
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerSwitch</name>
    <message>
        <source>%1, %2, choose servers</source>
        <extracomment>Accessible name of the switch: shown servers, number of Macs</extracomment>
        <translation>%1, %2, Server wählen</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerTexts</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>from its own check-ins</source>
        <translation>aus eigenen Check-ins</translation>
    </message>
    <message>
        <source>asks each Mac</source>
        <translation>fragt jeden Mac</translation>
    </message>
    <message>
        <source>EACSPreflight, from macOS 13.3</source>
        <translation>EACSPreflight, ab macOS 13.3</translation>
    </message>
    <message>
        <source>by revision, so all ages renew</source>
        <translation>nach Revision, alle Alter neu</translation>
    </message>
    <message>
        <source>the API token may only read</source>
        <translation>das API-Token darf nur lesen</translation>
    </message>
    <message>
        <source>the API token lacks the scope %1</source>
        <translation>dem API-Token fehlt der Scope %1</translation>
    </message>
    <message>
        <source>it has no push certificate</source>
        <translation>er hat kein Push-Zertifikat</translation>
    </message>
    <message>
        <source>it has no API for it</source>
        <translation>er hat keine API dafür</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 was never read</source>
        <translation>%1 wurde nie gelesen</translation>
    </message>
    <message>
        <source>%1 read %2</source>
        <extracomment>%1 a server, %2 &quot;2 min ago&quot;</extracomment>
        <translation>%1 gelesen %2</translation>
    </message>
    <message>
        <source>it was away; it is asking about each Mac</source>
        <translation>er war nicht erreichbar; er fragt nach jedem Mac</translation>
    </message>
    <message>
        <source>its NanoMDM runs without -migration</source>
        <translation>sein NanoMDM läuft ohne -migration</translation>
    </message>
    <message>
        <source>its documentation does not say</source>
        <translation>seine Dokumentation sagt es nicht</translation>
    </message>
    <message>
        <source>from the list you gave</source>
        <translation>aus der angegebenen Liste</translation>
    </message>
    <message>
        <source>give it a file of Macs: it has no list</source>
        <translation>eine Datei mit Macs angeben: er hat keine Liste</translation>
    </message>
    <message>
        <source>it tells answers to its webhook only</source>
        <translation>er meldet Antworten nur an seinen Webhook</translation>
    </message>
    <message>
        <source>it runs without -migration</source>
        <translation>er läuft ohne -migration</translation>
    </message>
    <message>
        <source>its /migration answered an error</source>
        <translation>sein /migration antwortete mit einem Fehler</translation>
    </message>
    <message>
        <source>asked about one Mac at a time</source>
        <translation>wird nach jedem Mac einzeln gefragt</translation>
    </message>
    <message>
        <source>each sync reads the whole list</source>
        <translation>jeder Abgleich liest die ganze Liste</translation>
    </message>
    <message>
        <source>The address needs https://, for example https://mdm.example.org</source>
        <translation>Die Adresse braucht https://, zum Beispiel https://mdm.example.org</translation>
    </message>
    <message>
        <source>the account lacks: %1</source>
        <translation>dem Account fehlt: %1</translation>
    </message>
    <message>
        <source>if the account may send commands</source>
        <translation>wenn der Account Befehle senden darf</translation>
    </message>
    <message>
        <source>its state, not the Mac’s answer</source>
        <translation>seinen Stand, nicht die Antwort des Mac</translation>
    </message>
    <message>
        <source>as old as each Mac’s inventory</source>
        <translation>so alt wie das Inventar jedes Mac</translation>
    </message>
    <message>
        <source>can be true for an empty or an earlier token</source>
        <translation>kann auch für ein leeres oder früheres Token gelten</translation>
    </message>
    <message>
        <source>by the date of the inventory report</source>
        <translation>nach dem Datum des Inventarberichts</translation>
    </message>
    <message>
        <source>this version of Latchkey does not do it</source>
        <translation>diese Version von Latchkey tut es nicht</translation>
    </message>
    <message>
        <source>no column is named for it</source>
        <translation>keine Spalte ist dafür angegeben</translation>
    </message>
    <message>
        <source>by the date of the last change</source>
        <translation>nach dem Datum der letzten Änderung</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServersView</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Server hinzufügen …</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>What each server lets Latchkey do</source>
        <translation>Was jeder Server Latchkey erlaubt</translation>
    </message>
    <message>
        <source>asked, not assumed</source>
        <translation>gefragt, nicht angenommen</translation>
    </message>
    <message>
        <source>%1 is not removed.</source>
        <translation>%1 wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>secret in %1</source>
        <translation>Aufbewahrung des Geheimnisses: %1</translation>
    </message>
    <message>
        <source>names are read</source>
        <translation>Namen werden gelesen</translation>
    </message>
    <message>
        <source>names are not read</source>
        <translation>Namen werden nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>The %n Mac(s) you had are unchanged.</source>
        <translation>
            <numerusform>Der vorhandene Mac bleibt unverändert.</numerusform>
            <numerusform>Die %n vorhandenen Macs bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey needs: %1</source>
        <extracomment>What an API token has to be allowed; %1 are permissions in the server&apos;s own words</extracomment>
        <translation>Latchkey braucht: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Privileges copied</source>
        <translation>Rechte kopiert</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Ask again what each server lets Latchkey do</source>
        <extracomment>Starts with the words of &quot;Ask again&quot;</extracomment>
        <translation>Erneut fragen, was jeder Server Latchkey erlaubt</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SettingRow</name>
    <message>
        <source>Set by your organization</source>
        <translation>Von Ihrer Organisation festgelegt</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SettingsView</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only by hand (Shift+F5)</source>
        <translation>Nur von Hand (Umschalt+F5)</translation>
    </message>
    <message>
        <source>As the system, where it is there</source>
        <translation>Wie das System, wenn vorhanden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Some settings are managed.</source>
        <translation>Einige Einstellungen werden verwaltet.</translation>
    </message>
    <message>
        <source>The policy is %1.</source>
        <translation>Die Richtlinie ist %1.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reading the servers</source>
        <translation>Lesen der Server</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Only what changed is read, where the server can tell it.</source>
        <translation>Gelesen wird nur, was sich geändert hat, sofern der Server das sagen kann.</translation>
    </message>
    <message>
        <source>Names and secrets</source>
        <translation>Namen und Geheimnisse</translation>
    </message>
    <message>
        <source>User and account names</source>
        <translation>Benutzer- und Accountnamen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers, choose whether names are read</source>
        <translation>Server, wählen, ob Namen gelesen werden</translation>
    </message>
    <message>
        <source>API tokens are kept in</source>
        <translation>Aufbewahrung der API-Tokens</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>Ordner dieses Profils</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>Pfad des Ordners kopieren</translation>
    </message>
    <message>
        <source>Only you can read it. Nothing in it leaves this computer.</source>
        <translation>Nur Sie können ihn lesen. Nichts darin verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Cache of the Macs</source>
        <translation>Cache der Macs</translation>
    </message>
    <message>
        <source>Clear cache…</source>
        <translation>Cache leeren …</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Pfad kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Clear the cache of %n Mac(s)?</source>
        <translation>
            <numerusform>Cache von %n Mac leeren?</numerusform>
            <numerusform>Cache von %n Macs leeren?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read again at once. Actions and audit stay.</source>
        <translation>Sie werden sofort neu gelesen. Aktionen und Audit bleiben erhalten.</translation>
    </message>
    <message>
        <source>No server answers now: nothing is shown until one does.</source>
        <translation>Jetzt antwortet kein Server: Bis einer antwortet, wird nichts angezeigt.</translation>
    </message>
    <message>
        <source>Cache cleared</source>
        <translation>Cache geleert</translation>
    </message>
    <message>
        <source>%1: read</source>
        <translation>%1: gelesen</translation>
    </message>
    <message>
        <source>%1: not read</source>
        <translation>%1: nicht gelesen</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Noch kein Server</translation>
    </message>
    <message>
        <source>Managed by a policy file</source>
        <translation>Von einer Richtliniendatei verwaltet</translation>
    </message>
    <message>
        <source>From the next start on. All but English are machine translations that no speaker has reviewed yet.</source>
        <translation>Ab dem nächsten Start. Alle außer Englisch sind maschinelle Übersetzungen, die noch niemand geprüft hat, der die Sprache spricht.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <extracomment>Of a Mac that is gone</extracomment>
        <translation>
            <numerusform>%n Tag aufbewahrt</numerusform>
            <numerusform>%n Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Eingeblendet</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>13 months</source>
        <translation>13 Monate</translation>
    </message>
    <message>
        <source>25 months</source>
        <translation>25 Monate</translation>
    </message>
    <message>
        <source>Names on the screen</source>
        <translation>Namen auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Hidden for pictures and shared screens, exports included.</source>
        <translation>Für Bilder und geteilte Bildschirme ausblenden, auch in Exporten.</translation>
    </message>
    <message>
        <source>Decided for each server where it is added or edited, and by what its API token allows.</source>
        <translation>Wird für jeden Server beim Hinzufügen oder Bearbeiten entschieden und durch das, was sein API-Token erlaubt.</translation>
    </message>
    <message>
        <source>Names of Macs that are gone</source>
        <translation>Namen entfallener Macs</translation>
    </message>
    <message>
        <source>Then they leave Activity, notes and what lies beside the audit.</source>
        <translation>Danach verschwinden sie aus Aktivität, Notizen und dem, was neben dem Audit liegt.</translation>
    </message>
    <message>
        <source>History and actions</source>
        <translation>Verlauf und Aktionen</translation>
    </message>
    <message>
        <source>The audit stays; it holds no names.</source>
        <translation>Das Audit bleibt erhalten; es enthält keine Namen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>console.log, in this folder</source>
        <translation>console.log, in diesem Ordner</translation>
    </message>
    <message>
        <source>Reads and actions with their results: no secrets, no people, no Macs.</source>
        <translation>Lesevorgänge und Aktionen mit ihren Ergebnissen: keine Geheimnisse, keine Personen, keine Macs.</translation>
    </message>
    <message>
        <source>Names in the cache</source>
        <translation>Namen im Cache</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SideBySide</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an answer and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Token key on the volume?</source>
        <translation>Token-Schlüssel auf Volume?</translation>
    </message>
    <message>
        <source>cannot know</source>
        <translation>weiß es nicht</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Yes, on both lists</source>
        <translation>Ja, auf beiden</translation>
    </message>
    <message>
        <source>Only in fdesetup list</source>
        <translation>Nur in fdesetup list</translation>
    </message>
    <message>
        <source>In fdesetup list</source>
        <translation>In fdesetup list</translation>
    </message>
    <message>
        <source>Not in fdesetup list</source>
        <translation>Nicht in fdesetup list</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>Auf dem Volume</translation>
    </message>
    <message>
        <source>SecureToken</source>
        <translation>SecureToken</translation>
    </message>
    <message>
        <source>SecureToken off</source>
        <translation>SecureToken aus</translation>
    </message>
    <message>
        <source>%1 can unlock?</source>
        <comment>an account</comment>
        <translation>%1 kann entsperren?</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Server takes tokens?</source>
        <translation>Nimmt der Server Tokens an?</translation>
    </message>
    <message>
        <source>Token on the server?</source>
        <translation>Token auf dem Server?</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>Keine Abweichung gefunden</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::StartPage</name>
    <message>
        <source>Is every Bootstrap Token stored, and does it work?</source>
        <translation>Ist jedes Bootstrap Token gespeichert, und funktioniert es?</translation>
    </message>
    <message>
        <source>Latchkey shows it for each Mac, says why where it is not, and mends what a server can mend. Start with one of these.</source>
        <translation>Latchkey zeigt es für jeden Mac, sagt, warum nicht, und behebt, was ein Server beheben kann. Beginnen Sie mit einem von diesen.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>480 simulated Macs, 37 without a token. Nothing leaves this computer.</source>
        <translation>480 simulierte Macs, 37 ohne Token. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Einen Server hinzufügen</translation>
    </message>
    <message>
        <source>latchkeyd, or NanoMDM with latchkeyd beside it. Reading only, until you act.</source>
        <translation>latchkeyd, oder NanoMDM mit latchkeyd daneben. Nur Lesen, bis Sie handeln.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::StepModel</name>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Option on the Mac</source>
        <translation>Option auf dem Mac</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Token on the server</source>
        <translation>Token auf dem Server</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::TestCard</name>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a step took</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>noch nicht getestet</translation>
    </message>
    <message>
        <source>Copy the list of privileges</source>
        <translation>Liste der Rechte kopieren</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::TrendView</name>
    <message>
        <source>Coverage over 90 days</source>
        <translation>Abdeckung über 90 Tage</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::VendorFields</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>File of Macs</source>
        <translation>Datei mit Macs</translation>
    </message>
    <message>
        <source>ids, one a line, or CSV with the column id</source>
        <translation>IDs, eine pro Zeile, oder CSV mit der Spalte id</translation>
    </message>
    <message>
        <source>Saved query</source>
        <translation>Gesicherte Abfrage</translation>
    </message>
    <message>
        <source>optional: the id of an inventory query</source>
        <translation>optional: die ID einer Inventarabfrage</translation>
    </message>
    <message>
        <source>optional: its name in the query</source>
        <translation>optional: ihr Name in der Abfrage</translation>
    </message>
    <message>
        <source>Column: token</source>
        <translation>Spalte: Token</translation>
    </message>
    <message>
        <source>Column: option</source>
        <translation>Spalte: Option</translation>
    </message>
    <message>
        <source>Column: FileVault</source>
        <translation>Spalte: FileVault</translation>
    </message>
    <message>
        <source>Column: supervised</source>
        <translation>Spalte: betreut</translation>
    </message>
    <message>
        <source>Column: script report</source>
        <translation>Spalte: Skriptbericht</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::VersionsView</name>
    <message>
        <source>By macOS version</source>
        <translation>Nach macOS-Version</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n nicht zutreffend</numerusform>
            <numerusform>%n nicht zutreffend</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>A row of Macs whose macOS version no server told</extracomment>
        <translation>Nicht genannt</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Macs</numerusform>
        </translation>
    </message>
    <message>
        <source>macOS %1, %2, %3</source>
        <translation>macOS %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n escrowed, %2 not</source>
        <extracomment>%1 is a version of macOS, %2 a number of Macs</extracomment>
        <translation>
            <numerusform>%1: %Ln hinterlegt, %2 nicht</numerusform>
            <numerusform>%1: %Ln hinterlegt, %2 nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Audit</name>
    <message>
        <source>The audit does not hold: entry %1 was changed.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>Das Audit ist nicht unversehrt: Eintrag %1 wurde geändert.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 was removed.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>Das Audit ist nicht unversehrt: Eintrag %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 was inserted.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>Das Audit ist nicht unversehrt: Eintrag %1 wurde eingefügt.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 is not in its place.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>Das Audit ist nicht unversehrt: Eintrag %1 steht nicht an seinem Platz.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 and what followed were cut off.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>Das Audit ist nicht unversehrt: Eintrag %1 und alles danach wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The audit does not hold: it was written anew, entry %1 is not the one that was noted apart.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>Das Audit ist nicht unversehrt: Es wurde neu geschrieben, Eintrag %1 ist nicht der getrennt notierte.</translation>
    </message>
    <message numerus="yes">
        <source>The audit holds: %n entries, each as it was written.</source>
        <extracomment>The audit was recomputed; %n entries</extracomment>
        <translation>
            <numerusform>Das Audit ist unversehrt: %n Eintrag, so wie er geschrieben wurde.</numerusform>
            <numerusform>Das Audit ist unversehrt: %n Einträge, jeder so, wie er geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head: %1</source>
        <extracomment>%1 is a hash in hex</extracomment>
        <translation>Kopf: %1</translation>
    </message>
    <message>
        <source>No head is kept apart: a missing end could not be noticed.</source>
        <extracomment>The audit&apos;s head is the hash of its last entry</extracomment>
        <translation>Kein Kopf ist getrennt verwahrt: Ein fehlendes Ende würde nicht auffallen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are newer than the head that is kept apart.</source>
        <extracomment>The audit&apos;s head is the hash of its last entry; a program that was killed leaves this</extracomment>
        <translation>
            <numerusform>%n Eintrag ist neuer als der getrennt verwahrte Kopf.</numerusform>
            <numerusform>%n Einträge sind neuer als der getrennt verwahrte Kopf.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keyring: the key and the audit&apos;s head are protected by file permissions only.</source>
        <extracomment>Where there is no keyring, the profile&apos;s key lies in a file of mode 0600</extracomment>
        <translation>Es gibt keinen Schlüsselbund: Der Schlüssel und der Kopf des Audits sind nur durch Dateirechte geschützt.</translation>
    </message>
    <message>
        <source>The file is the one that entry %1 notes: exported %2 by %3.</source>
        <extracomment>%1 the number of an entry of the audit, %2 a time, %3 a person</extracomment>
        <translation>Die Datei ist die, die Eintrag %1 nennt: exportiert %2 von %3.</translation>
    </message>
    <message>
        <source>No entry of the audit notes this file: it was changed, or not exported here.</source>
        <translation>Kein Eintrag des Audits nennt diese Datei: Sie wurde geändert oder nicht hier exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1, signed. Check it with packaging/verify-audit.py.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n Eintrag steht signiert in %1. Prüfen Sie die Datei mit packaging/verify-audit.py.</numerusform>
            <numerusform>%n Einträge stehen signiert in %1. Prüfen Sie die Datei mit packaging/verify-audit.py.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Errors</name>
    <message>
        <source>Cancelled. Nothing more was done.</source>
        <translation>Abgebrochen. Weiter wurde nichts getan.</translation>
    </message>
    <message>
        <source>The name {where} was not found. Check the address and the network.</source>
        <translation>Der Name {where} wurde nicht gefunden. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>The server’s name was not found. Check the address and the network.</source>
        <translation>Der Name des Servers wurde nicht gefunden. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>{where} refused the connection. Check the port, and whether the server runs.</source>
        <translation>{where} hat die Verbindung abgelehnt. Prüfen Sie den Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the port, and whether the server runs.</source>
        <translation>Der Server hat die Verbindung abgelehnt. Prüfen Sie den Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>{where} closed the connection before it had answered. Try again.</source>
        <translation>{where} hat die Verbindung geschlossen, bevor eine Antwort kam. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered. Try again.</source>
        <translation>Der Server hat die Verbindung geschlossen, bevor eine Antwort kam. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The certificate of {where} is not trusted. Add its authority or its pin to the server’s settings.</source>
        <translation>Dem Zertifikat von {where} wird nicht vertraut. Fügen Sie seine Zertifizierungsstelle oder seinen Pin zu den Servereinstellungen hinzu.</translation>
    </message>
    <message>
        <source>The server’s certificate is not trusted. Add its authority or its pin to the server’s settings.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut. Fügen Sie seine Zertifizierungsstelle oder seinen Pin zu den Servereinstellungen hinzu.</translation>
    </message>
    <message>
        <source>{where} did not answer in time. Try again later.</source>
        <translation>{where} hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{where} is larger than Latchkey reads. Ask for less at once.</source>
        <translation>{where} ist größer, als Latchkey liest. Fragen Sie weniger auf einmal ab.</translation>
    </message>
    <message>
        <source>That is larger than Latchkey reads. Ask for less at once.</source>
        <translation>Das ist größer, als Latchkey liest. Fragen Sie weniger auf einmal ab.</translation>
    </message>
    <message>
        <source>{where} sends to another address, which Latchkey does not follow. Put in the new address.</source>
        <translation>{where} verweist auf eine andere Adresse, der Latchkey nicht folgt. Tragen Sie die neue Adresse ein.</translation>
    </message>
    <message>
        <source>The server sends to another address, which Latchkey does not follow. Put in the new address.</source>
        <translation>Der Server verweist auf eine andere Adresse, der Latchkey nicht folgt. Tragen Sie die neue Adresse ein.</translation>
    </message>
    <message>
        <source>{where} gave no HTTP answer. Look there whether the request arrived.</source>
        <translation>{where} gab keine HTTP-Antwort. Sehen Sie dort nach, ob die Anfrage ankam.</translation>
    </message>
    <message>
        <source>The server gave no HTTP answer. Look there whether the request arrived.</source>
        <translation>Der Server gab keine HTTP-Antwort. Sehen Sie dort nach, ob die Anfrage ankam.</translation>
    </message>
    <message>
        <source>{where} refused the sign-in. Check the user and the secret.</source>
        <translation>{where} hat die Anmeldung abgelehnt. Prüfen Sie Benutzer und Geheimnis.</translation>
    </message>
    <message>
        <source>The server refused the sign-in. Check the user and the secret.</source>
        <translation>Der Server hat die Anmeldung abgelehnt. Prüfen Sie Benutzer und Geheimnis.</translation>
    </message>
    <message>
        <source>{where} does not permit this. Give the API token the missing scope.</source>
        <translation>{where} erlaubt das nicht. Geben Sie dem API-Token den fehlenden Scope.</translation>
    </message>
    <message>
        <source>The server does not permit this. Give the API token the missing scope.</source>
        <translation>Der Server erlaubt das nicht. Geben Sie dem API-Token den fehlenden Scope.</translation>
    </message>
    <message>
        <source>{where} was not found. Check the name, or sync again.</source>
        <translation>{where} wurde nicht gefunden. Prüfen Sie den Namen oder gleichen Sie erneut ab.</translation>
    </message>
    <message>
        <source>It was not found. Check the name, or sync again.</source>
        <translation>Es wurde nicht gefunden. Prüfen Sie den Namen oder gleichen Sie erneut ab.</translation>
    </message>
    <message>
        <source>{where} has changed meanwhile. Read it again, then decide anew.</source>
        <translation>{where} hat sich inzwischen geändert. Lesen Sie erneut und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Read it again, then decide anew.</source>
        <translation>Es hat sich inzwischen geändert. Lesen Sie erneut und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>{where} asks for a pause. Try again later.</source>
        <translation>{where} bittet um eine Pause. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again later.</source>
        <translation>Der Server bittet um eine Pause. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{where} reports an error of its own. Look into its log, or try again later.</source>
        <translation>{where} meldet einen eigenen Fehler. Sehen Sie im dortigen Protokoll nach oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server reports an error of its own. Look into its log, or try again later.</source>
        <translation>Der Server meldet einen eigenen Fehler. Sehen Sie in seinem Protokoll nach oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{where} gave an answer that Latchkey does not expect. Check the address and the kind of server.</source>
        <translation>{where} gab eine Antwort, die Latchkey nicht erwartet. Prüfen Sie die Adresse und die Art des Servers.</translation>
    </message>
    <message>
        <source>The server gave an answer that Latchkey does not expect. Check the address and the kind of server.</source>
        <translation>Der Server gab eine Antwort, die Latchkey nicht erwartet. Prüfen Sie die Adresse und die Art des Servers.</translation>
    </message>
    <message>
        <source>{where} is not what it should be, and nothing of it was taken. Check the input or the server’s version.</source>
        <translation>{where} ist nicht, wie es sein sollte, und nichts davon wurde übernommen. Prüfen Sie die Eingabe oder die Version des Servers.</translation>
    </message>
    <message>
        <source>The answer is not what it should be, and nothing of it was taken. Check the server’s version.</source>
        <translation>Die Antwort ist nicht, wie sie sein sollte, und nichts davon wurde übernommen. Prüfen Sie die Version des Servers.</translation>
    </message>
    <message>
        <source>{where} has a version that Latchkey does not know. Update the older of the two.</source>
        <translation>{where} hat eine Version, die Latchkey nicht kennt. Aktualisieren Sie das Ältere von beiden.</translation>
    </message>
    <message>
        <source>The version is one that Latchkey does not know. Update the older of the two.</source>
        <translation>Diese Version kennt Latchkey nicht. Aktualisieren Sie das Ältere von beiden.</translation>
    </message>
    <message>
        <source>{where} cannot be used so. See --help.</source>
        <translation>{where} kann so nicht verwendet werden. Siehe --help.</translation>
    </message>
    <message>
        <source>It cannot be used so. See --help.</source>
        <translation>So kann es nicht verwendet werden. Siehe --help.</translation>
    </message>
    <message>
        <source>{where} cannot be read. Check that it is there and that you may read it.</source>
        <translation>{where} kann nicht gelesen werden. Prüfen Sie, ob es da ist und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and that you may read it.</source>
        <translation>Eine Datei kann nicht gelesen werden. Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>{where} cannot be written. Check the folder, its permissions and the space left.</source>
        <translation>{where} kann nicht geschrieben werden. Prüfen Sie den Ordner, seine Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>A file cannot be written. Check the folder, its permissions and the space left.</source>
        <translation>Eine Datei kann nicht geschrieben werden. Prüfen Sie den Ordner, seine Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>{where} is damaged. Nothing in it was changed; restore it from a backup.</source>
        <translation>{where} ist beschädigt. Nichts darin wurde geändert; stellen Sie es aus einem Backup wieder her.</translation>
    </message>
    <message>
        <source>Stored data is damaged. Nothing in it was changed; restore it from a backup.</source>
        <translation>Gespeicherte Daten sind beschädigt. Nichts darin wurde geändert; stellen Sie sie aus einem Backup wieder her.</translation>
    </message>
    <message>
        <source>{where} can be read by others or does not open the data. Make it mode 0600, or use the right key.</source>
        <translation>{where} ist für andere lesbar oder öffnet die Daten nicht. Setzen Sie den Modus 0600 oder nehmen Sie den richtigen Schlüssel.</translation>
    </message>
    <message>
        <source>The key does not open the data. Use the right key or passphrase.</source>
        <translation>Der Schlüssel öffnet die Daten nicht. Nehmen Sie den richtigen Schlüssel oder die richtige Passphrase.</translation>
    </message>
    <message>
        <source>No keyring holds the secret of {where}. Unlock the keyring, or give the secret by LATCHKEY_SECRET_NAME.</source>
        <translation>Kein Schlüsselbund enthält das Geheimnis von {where}. Entsperren Sie den Schlüsselbund oder geben Sie das Geheimnis über LATCHKEY_SECRET_NAME an.</translation>
    </message>
    <message>
        <source>There is no keyring here. Unlock it, or give the secret by LATCHKEY_SECRET_NAME.</source>
        <translation>Hier ist kein Schlüsselbund verfügbar. Entsperren Sie ihn oder geben Sie das Geheimnis über LATCHKEY_SECRET_NAME an.</translation>
    </message>
    <message>
        <source>{where} cannot do this. Its page under Servers lists what it can.</source>
        <translation>{where} kann das nicht. Die Seite „Server“ führt auf, was möglich ist.</translation>
    </message>
    <message>
        <source>This cannot be done here. The page Servers lists what each server can.</source>
        <translation>Das ist hier nicht möglich. Die Seite „Server“ führt auf, was jeder Server kann.</translation>
    </message>
    <message>
        <source>{where} is offline. Everything read before stays readable; try again when it answers.</source>
        <translation>{where} ist offline. Alles bisher Gelesene bleibt lesbar; versuchen Sie es erneut, sobald eine Antwort kommt.</translation>
    </message>
    <message>
        <source>The server is offline. Everything read before stays readable; try again when it answers.</source>
        <translation>Der Server ist offline. Alles bisher Gelesene bleibt lesbar; versuchen Sie es erneut, sobald er antwortet.</translation>
    </message>
    <message>
        <source>{where} is in use by another Latchkey. Close that one, or wait.</source>
        <translation>{where} wird von einem anderen Latchkey verwendet. Schließen Sie es oder warten Sie.</translation>
    </message>
    <message>
        <source>Another Latchkey is using it. Close that one, or wait.</source>
        <translation>Ein anderes Latchkey verwendet es. Schließen Sie es oder warten Sie.</translation>
    </message>
    <message>
        <source>Something that must not happen has happened in {where}. Nothing was sent; report it with this text.</source>
        <translation>In {where} ist etwas geschehen, was nicht geschehen darf. Nichts wurde gesendet; melden Sie es mit diesem Text.</translation>
    </message>
    <message>
        <source>Something that must not happen has happened. Report it with this text.</source>
        <translation>Etwas ist geschehen, was nicht geschehen darf. Melden Sie es mit diesem Text.</translation>
    </message>
    <message>
        <source>It can be tried again in %1 s.</source>
        <extracomment>Added to an error; %1 is a number of seconds</extracomment>
        <translation>In %1 s kann es erneut versucht werden.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>Added to an error: what the library or the server said in its own words</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>[request %1]</source>
        <extracomment>Added to an error: the id under which the server logged the request</extracomment>
        <translation>[Anfrage %1]</translation>
    </message>
    <message>
        <source>User and account names of %1 are sealed with another key than this profile’s. Sync to read them again.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Benutzer- und Accountnamen von %1 sind mit einem anderen Schlüssel versiegelt als dem dieses Profils. Gleichen Sie ab, um sie erneut zu lesen.</translation>
    </message>
    <message>
        <source>User and account names stay sealed.</source>
        <extracomment>The reason follows</extracomment>
        <translation>Benutzer- und Accountnamen bleiben versiegelt.</translation>
    </message>
    <message>
        <source>{where} does not speak TLS. Give the port that does, or http:// instead of https://.</source>
        <translation>{where} spricht kein TLS. Geben Sie den Port an, der es tut, oder http:// statt https://.</translation>
    </message>
    <message>
        <source>The server does not speak TLS. Give the port that does, or http:// instead of https://.</source>
        <translation>Der Server spricht kein TLS. Geben Sie den Port an, der es tut, oder http:// statt https://.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Evidence</name>
    <message>
        <source>The Mac sent its token, %1 stored it</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Der Mac hat sein Token gesendet, %1 hat es gespeichert</translation>
    </message>
    <message>
        <source>The Mac told %1 to remove its token</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Der Mac hat %1 gesagt, sein Token zu entfernen</translation>
    </message>
    <message>
        <source>The Mac sent its token, %1 rejected it</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Der Mac hat sein Token gesendet, %1 hat es abgewiesen</translation>
    </message>
    <message>
        <source>The Mac sent SetBootstrapToken</source>
        <extracomment>An event of which the result is not known</extracomment>
        <translation>Der Mac hat SetBootstrapToken gesendet</translation>
    </message>
    <message>
        <source>The Mac fetched its token</source>
        <extracomment>An event; it does not say what for</extracomment>
        <translation>Der Mac hat sein Token abgerufen</translation>
    </message>
    <message>
        <source>The Mac asked for its token, there was none</source>
        <extracomment>An event</extracomment>
        <translation>Der Mac hat nach seinem Token gefragt, es gab keines</translation>
    </message>
    <message>
        <source>The Mac asked for its token and got none</source>
        <extracomment>An event</extracomment>
        <translation>Der Mac hat nach seinem Token gefragt und keines erhalten</translation>
    </message>
    <message>
        <source>Option acknowledged by the Mac</source>
        <extracomment>An event</extracomment>
        <translation>Option vom Mac bestätigt</translation>
    </message>
    <message>
        <source>The Mac put the option off: not now</source>
        <extracomment>An event</extracomment>
        <translation>Der Mac hat die Option aufgeschoben: jetzt nicht</translation>
    </message>
    <message>
        <source>The Mac answered the option with an error</source>
        <extracomment>An event</extracomment>
        <translation>Der Mac hat auf die Option mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>Authenticate, identity renewed</source>
        <extracomment>An event</extracomment>
        <translation>Authenticate, Identität erneuert</translation>
    </message>
    <message>
        <source>Authenticate, enrolled anew</source>
        <translation>Authenticate, neu registriert</translation>
    </message>
    <message>
        <source>The Mac can be reached by push</source>
        <extracomment>An event: the Mac sent TokenUpdate</extracomment>
        <translation>Der Mac ist per Push erreichbar</translation>
    </message>
    <message>
        <source>The Mac checked out</source>
        <extracomment>An event</extracomment>
        <translation>Der Mac hat sich abgemeldet (Check-out)</translation>
    </message>
    <message>
        <source>An admin deleted the token from %1</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Ein Admin hat das Token von %1 gelöscht</translation>
    </message>
    <message>
        <source>Moved to %1 from another server</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Von einem anderen Server zu %1 umgezogen</translation>
    </message>
    <message>
        <source>The Mac answered an erase with an error</source>
        <translation>Der Mac hat auf eine Löschung mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>The Mac acknowledged an erase</source>
        <translation>Der Mac hat eine Löschung bestätigt</translation>
    </message>
    <message>
        <source>A managed update failed</source>
        <extracomment>An event</extracomment>
        <translation>Ein verwaltetes Update ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A password was rotated</source>
        <extracomment>An event</extracomment>
        <translation>Ein Passwort wurde rotiert</translation>
    </message>
    <message>
        <source>%1 holds a token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1 hat ein Token</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1 hat kein Token</translation>
    </message>
    <message>
        <source>%1 holds an empty token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1 hat ein leeres Token</translation>
    </message>
    <message>
        <source>%1 says the Mac cannot have a token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1 sagt, dass der Mac kein Token haben kann</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: %1”</source>
        <translation>Der Mac selbst sagt „escrowed: %1“</translation>
    </message>
    <message>
        <source>The Mac itself says “supported on server: %1”</source>
        <extracomment>Evidence; %1 is YES or NO as the Mac prints it</extracomment>
        <translation>Der Mac selbst sagt „supported on server: %1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Evidence of which the value is unknown; %1 is a fact, %2 why
----------
Evidence; %1 is a fact, %2 its value
----------
Evidence: an entry of a list; %1 is the list, %2 a name or a UUID</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accounts of the Mac</source>
        <extracomment>Evidence: the list of the Mac&apos;s accounts</extracomment>
        <translation>Accounts des Mac</translation>
    </message>
    <message>
        <source>Crypto users of the volume</source>
        <extracomment>Evidence: the list that diskutil prints</extracomment>
        <translation>Krypto-Benutzer des Volumes</translation>
    </message>
    <message>
        <source>fdesetup list</source>
        <extracomment>Evidence: the list that fdesetup prints</extracomment>
        <translation>fdesetup list</translation>
    </message>
    <message>
        <source>log of %1</source>
        <extracomment>Who said it: the log of what admins did; %1 is a server</extracomment>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>%1, no date</source>
        <extracomment>Evidence without a date; %1 is who said it</extracomment>
        <translation>%1, ohne Datum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is who said it, %2 when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>One line of evidence: %1 is what, %2 who said it and when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The token that %1 keeps does not open</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Das Token, das %1 aufbewahrt, lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Facts</name>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Assigned for Automated Device Enrollment</source>
        <translation>Zugewiesen für Automatische Geräteregistrierung</translation>
    </message>
    <message>
        <source>Approved by the user</source>
        <translation>Von Benutzer:in genehmigt</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Betreut</translation>
    </message>
    <message>
        <source>Still in Setup Assistant</source>
        <translation>Noch im Systemassistenten</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Account made in Setup Assistant</source>
        <translation>Im Systemassistenten angelegter Account</translation>
    </message>
    <message>
        <source>Admin created automatically</source>
        <translation>Automatisch angelegter Admin</translation>
    </message>
    <message>
        <source>Mobility profile</source>
        <translation>Mobilitätsprofil</translation>
    </message>
    <message>
        <source>Server knows Bootstrap Tokens</source>
        <translation>Server kennt Bootstrap Tokens</translation>
    </message>
    <message>
        <source>Server offers Bootstrap Tokens</source>
        <translation>Server bietet Bootstrap Tokens an</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <translation>Registrierungsoption</translation>
    </message>
    <message>
        <source>Option on the Mac</source>
        <translation>Option auf dem Mac</translation>
    </message>
    <message>
        <source>Token on the server</source>
        <translation>Token auf dem Server</translation>
    </message>
    <message>
        <source>The Mac says supported</source>
        <translation>Der Mac sagt: unterstützt</translation>
    </message>
    <message>
        <source>The Mac says escrowed</source>
        <translation>Der Mac sagt: hinterlegt</translation>
    </message>
    <message>
        <source>profiles install</source>
        <translation>profiles install</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>profiles validate</source>
        <translation>profiles validate</translation>
    </message>
    <message>
        <source>Erase preflight</source>
        <translation>Löschvorprüfung</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <translation>Für Authentifizierung erlaubt</translation>
    </message>
    <message>
        <source>Token needed for updates</source>
        <translation>Token für Updates nötig</translation>
    </message>
    <message>
        <source>Token needed for kernel extensions</source>
        <translation>Token für Kernel-Erweiterungen nötig</translation>
    </message>
    <message>
        <source>Dialogs about a missing token</source>
        <translation>Dialoge wegen fehlendem Token</translation>
    </message>
    <message>
        <source>Platform SSO makes accounts</source>
        <translation>Platform SSO legt Accounts an</translation>
    </message>
    <message>
        <source>MDM server</source>
        <translation>MDM-Server</translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>Apple Chip</translation>
    </message>
    <message>
        <source>Intel with T2</source>
        <translation>Intel mit T2</translation>
    </message>
    <message>
        <source>Intel without T2</source>
        <translation>Intel ohne T2</translation>
    </message>
    <message>
        <source>Automated Device Enrollment</source>
        <translation>Automatische Geräteregistrierung</translation>
    </message>
    <message>
        <source>Enrolled by hand</source>
        <translation>Manuell registriert</translation>
    </message>
    <message>
        <source>User Enrollment</source>
        <translation>Benutzerregistrierung</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Wird verschlüsselt</translation>
    </message>
    <message>
        <source>Decrypting</source>
        <translation>Wird entschlüsselt</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Nicht berechtigt</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unvollendet</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Type not recognized</source>
        <translation>Typ nicht erkannt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A fact&apos;s value</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Activation Lock allowed</source>
        <translation>Aktivierungssperre erlaubt</translation>
    </message>
    <message>
        <source>User is asked to allow the token</source>
        <translation>Benutzer wird nach Erlaubnis für das Token gefragt</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Filling</name>
    <message>
        <source>the server</source>
        <extracomment>Stands for a server whose name is not known</extracomment>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>A list of names cut short: kim, leo, maria and 4 more</extracomment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a line</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Findings</name>
    <message>
        <source>macOS too old</source>
        <comment>short, at most 28 characters</comment>
        <translation>macOS zu alt</translation>
    </message>
    <message>
        <source>macOS {value} knows no Bootstrap Token. It came with macOS 10.15.</source>
        <translation>macOS {value} kennt kein Bootstrap Token. Es kam mit macOS 10.15.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <comment>short, at most 28 characters</comment>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>This Mac was not enrolled in MDM on {day}, so it can send no token.</source>
        <translation>Dieser Mac war am {day} nicht beim MDM registriert und kann daher kein Token senden.</translation>
    </message>
    <message>
        <source>This Mac is not enrolled in MDM, so it can send no token.</source>
        <translation>Dieser Mac ist nicht beim MDM registriert und kann daher kein Token senden.</translation>
    </message>
    <message>
        <source>User Enrollment</source>
        <comment>short, at most 28 characters</comment>
        <translation>Benutzerregistrierung</translation>
    </message>
    <message>
        <source>A privately owned Mac (User Enrollment) has no Bootstrap Token. There is nothing to do.</source>
        <translation>Ein privater Mac (Benutzerregistrierung) hat kein Bootstrap Token. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Enrolled by hand on 10.15</source>
        <comment>short, at most 28 characters</comment>
        <translation>Manuell registriert (10.15)</translation>
    </message>
    <message>
        <source>This Mac enrolled by hand. On macOS {value} only Automated Device Enrollment lets it send a token.</source>
        <translation>Dieser Mac wurde manuell registriert. Unter macOS {value} kann er nur mit Automatischer Geräteregistrierung ein Token senden.</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <comment>short, at most 28 characters</comment>
        <translation>Nicht betreut</translation>
    </message>
    <message>
        <source>This Mac is not supervised, and only a supervised Mac sends its token.</source>
        <translation>Dieser Mac ist nicht betreut, und nur ein betreuter Mac sendet sein Token.</translation>
    </message>
    <message>
        <source>Server lacks support</source>
        <comment>short, at most 28 characters</comment>
        <translation>Server unterstützt es nicht</translation>
    </message>
    <message>
        <source>This version of {server} does not know Bootstrap Tokens.</source>
        <translation>Diese Version von {server} kennt keine Bootstrap Tokens.</translation>
    </message>
    <message>
        <source>Not offered by the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>Vom Server nicht angeboten</translation>
    </message>
    <message>
        <source>The enrollment profile of {server} does not offer Bootstrap Tokens, so this Mac makes none.</source>
        <translation>Das Registrierungsprofil von {server} bietet keine Bootstrap Tokens an, daher erzeugt dieser Mac keines.</translation>
    </message>
    <message>
        <source>Server says not eligible</source>
        <comment>short, at most 28 characters</comment>
        <translation>Laut Server nicht berechtigt</translation>
    </message>
    <message>
        <source>{server} said on {day} that this Mac cannot have a token.</source>
        <translation>{server} sagte am {day}, dass dieser Mac kein Token haben kann.</translation>
    </message>
    <message>
        <source>{server} says that this Mac cannot have a token.</source>
        <translation>{server} sagt, dass dieser Mac kein Token haben kann.</translation>
    </message>
    <message>
        <source>Option refused</source>
        <comment>short, at most 28 characters</comment>
        <translation>Option abgelehnt</translation>
    </message>
    <message>
        <source>This Mac answered the enrollment option of {server} with an error on {day}.</source>
        <translation>Dieser Mac hat am {day} auf die Registrierungsoption von {server} mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>This Mac answered the enrollment option of {server} with an error.</source>
        <translation>Dieser Mac hat auf die Registrierungsoption von {server} mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Option lost, re-enrolled</source>
        <comment>short, at most 28 characters</comment>
        <translation>Option weg, neu registriert</translation>
    </message>
    <message>
        <source>This Mac re-enrolled on {day} and lost the enrollment option that it had acknowledged.</source>
        <translation>Dieser Mac wurde am {day} neu registriert und hat die bestätigte Registrierungsoption verloren.</translation>
    </message>
    <message>
        <source>This Mac has lost the enrollment option that it had acknowledged.</source>
        <translation>Dieser Mac hat die bestätigte Registrierungsoption verloren.</translation>
    </message>
    <message>
        <source>Option not sent</source>
        <comment>short, at most 28 characters</comment>
        <translation>Option nicht gesendet</translation>
    </message>
    <message>
        <source>{server} has not sent the enrollment option to this Mac.</source>
        <translation>{server} hat die Registrierungsoption nicht an diesen Mac gesendet.</translation>
    </message>
    <message>
        <source>Option not acknowledged</source>
        <comment>short, at most 28 characters</comment>
        <translation>Option nicht bestätigt</translation>
    </message>
    <message>
        <source>{server} sent the enrollment option; on {day} this Mac had not acknowledged it.</source>
        <translation>{server} hat die Registrierungsoption gesendet; am {day} hatte dieser Mac sie nicht bestätigt.</translation>
    </message>
    <message>
        <source>{server} sent the enrollment option; this Mac has not acknowledged it yet.</source>
        <translation>{server} hat die Registrierungsoption gesendet; dieser Mac hat sie noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Mac says not supported</source>
        <comment>short, at most 28 characters</comment>
        <translation>Laut Mac nicht unterstützt</translation>
    </message>
    <message>
        <source>On {day} this Mac said that {server} does not support Bootstrap Tokens. Nothing else explains it.</source>
        <translation>Am {day} sagte dieser Mac, dass {server} keine Bootstrap Tokens unterstützt. Nichts anderes erklärt es.</translation>
    </message>
    <message>
        <source>This Mac says that {server} does not support Bootstrap Tokens. Nothing else explains it.</source>
        <translation>Dieser Mac sagt, dass {server} keine Bootstrap Tokens unterstützt. Nichts anderes erklärt es.</translation>
    </message>
    <message>
        <source>Server rejected the token</source>
        <comment>short, at most 28 characters</comment>
        <translation>Server hat Token abgewiesen</translation>
    </message>
    <message>
        <source>{server} rejected the token that this Mac sent on {day}.</source>
        <translation>{server} hat das Token abgewiesen, das dieser Mac am {day} gesendet hat.</translation>
    </message>
    <message>
        <source>Revoked by an admin</source>
        <comment>short, at most 28 characters</comment>
        <translation>Von einem Admin widerrufen</translation>
    </message>
    <message>
        <source>An admin deleted the token from {server} on {day}. No new one has come since.</source>
        <translation>Ein Admin hat das Token am {day} von {server} gelöscht. Seither kam kein neues.</translation>
    </message>
    <message>
        <source>Removed by the Mac</source>
        <comment>short, at most 28 characters</comment>
        <translation>Vom Mac entfernt</translation>
    </message>
    <message>
        <source>On {day} this Mac told {server} to remove its token. No new one has come since.</source>
        <translation>Am {day} hat dieser Mac {server} gesagt, sein Token zu entfernen. Seither kam kein neues.</translation>
    </message>
    <message>
        <source>Cleared at identity renewal</source>
        <comment>short, at most 28 characters</comment>
        <translation>Weg: Identität erneuert</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac renewed its identity on {day}. No new one has come since.</source>
        <translation>{server} hat das Token verworfen, als dieser Mac am {day} seine Identität erneuerte. Seither kam kein neues.</translation>
    </message>
    <message>
        <source>Cleared at re-enrollment</source>
        <comment>short, at most 28 characters</comment>
        <translation>Weg seit Neuregistrierung</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac re-enrolled on {day}. No new one has come since.</source>
        <translation>{server} hat das Token verworfen, als dieser Mac am {day} neu registriert wurde. Seither kam kein neues.</translation>
    </message>
    <message>
        <source>Cleared at check-out</source>
        <comment>short, at most 28 characters</comment>
        <translation>Weg seit Check-out</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac checked out on {day}. No new one has come since.</source>
        <translation>{server} hat das Token verworfen, als sich dieser Mac am {day} abmeldete. Seither kam kein neues.</translation>
    </message>
    <message>
        <source>Lost at server migration</source>
        <comment>short, at most 28 characters</comment>
        <translation>Beim Serverumzug verloren</translation>
    </message>
    <message>
        <source>The token stayed behind when this Mac moved to {server} on {day}.</source>
        <translation>Das Token blieb zurück, als dieser Mac am {day} zu {server} umzog.</translation>
    </message>
    <message>
        <source>Empty token on the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>Leeres Token auf dem Server</translation>
    </message>
    <message>
        <source>{server} keeps an empty token for this Mac, which is as good as none.</source>
        <translation>{server} hat für diesen Mac ein leeres Token, also so gut wie keines.</translation>
    </message>
    <message>
        <source>Token lost on the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>Token am Server verloren</translation>
    </message>
    <message>
        <source>A token of this Mac was known, but {server} held none on {day}. No message explains it.</source>
        <translation>Ein Token dieses Mac war bekannt, aber {server} hatte am {day} keines. Keine Nachricht erklärt es.</translation>
    </message>
    <message>
        <source>A token of this Mac was known, but {server} holds none. No message explains it.</source>
        <translation>Ein Token dieses Mac war bekannt, aber {server} hat keines. Keine Nachricht erklärt es.</translation>
    </message>
    <message>
        <source>Setup not finished</source>
        <comment>short, at most 28 characters</comment>
        <translation>Einrichtung nicht beendet</translation>
    </message>
    <message>
        <source>This Mac was still in Setup Assistant on {day}. The token comes with a login after it.</source>
        <translation>Dieser Mac war am {day} noch im Systemassistenten. Das Token kommt mit einer Anmeldung danach.</translation>
    </message>
    <message>
        <source>This Mac is still in Setup Assistant. The token comes with a login after it.</source>
        <translation>Dieser Mac ist noch im Systemassistenten. Das Token kommt mit einer Anmeldung danach.</translation>
    </message>
    <message>
        <source>Auto-created admin only</source>
        <comment>short, at most 28 characters</comment>
        <translation>Nur automatischer Admin</translation>
    </message>
    <message>
        <source>Only an auto-created admin exists, and nobody has logged in with a password that makes the token.</source>
        <translation>Es gibt nur einen automatisch angelegten Admin, und niemand hat sich mit einem Passwort angemeldet, das das Token erzeugt.</translation>
    </message>
    <message>
        <source>No user from setup</source>
        <comment>short, at most 28 characters</comment>
        <translation>Einrichtung ohne Benutzer</translation>
    </message>
    <message>
        <source>Setup Assistant made no user, so nobody has logged in who could make the token.</source>
        <translation>Der Systemassistent hat keinen Benutzer angelegt, daher hat sich niemand angemeldet, der das Token erzeugen könnte.</translation>
    </message>
    <message>
        <source>Standard setup user</source>
        <comment>short, at most 28 characters</comment>
        <translation>Standardbenutzer angelegt</translation>
    </message>
    <message>
        <source>Setup Assistant made a standard user, and making the token takes an admin.</source>
        <translation>Der Systemassistent hat einen Standardbenutzer angelegt, und das Token kann nur ein Admin erzeugen.</translation>
    </message>
    <message>
        <source>No admin with SecureToken</source>
        <comment>short, at most 28 characters</comment>
        <translation>Kein Admin mit SecureToken</translation>
    </message>
    <message>
        <source>Nobody on this Mac holds a SecureToken, so nobody can make the token.</source>
        <translation>Niemand auf diesem Mac hat ein SecureToken, daher kann niemand das Token erzeugen.</translation>
    </message>
    <message>
        <source>No password login yet</source>
        <comment>short, at most 28 characters</comment>
        <translation>Noch keine Passwortanmeldung</translation>
    </message>
    <message>
        <source>Nobody who holds a SecureToken has logged in with the password. A login by key does not count.</source>
        <translation>Niemand mit SecureToken hat sich mit dem Passwort angemeldet. Eine Anmeldung per Schlüssel zählt nicht.</translation>
    </message>
    <message>
        <source>Manual step on 10.15</source>
        <comment>short, at most 28 characters</comment>
        <translation>Manueller Schritt auf 10.15</translation>
    </message>
    <message>
        <source>macOS {value} does not send the token by itself. From 10.15.4 a login does it.</source>
        <translation>macOS {value} sendet das Token nicht von selbst. Ab 10.15.4 genügt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Enrolled by hand</source>
        <comment>short, at most 28 characters</comment>
        <translation>Manuell registriert</translation>
    </message>
    <message>
        <source>This Mac was enrolled by hand, and often such a Mac does not send its token by itself.</source>
        <translation>Dieser Mac wurde manuell registriert, und ein solcher Mac sendet sein Token oft nicht von selbst.</translation>
    </message>
    <message>
        <source>No cause found</source>
        <comment>short, at most 28 characters</comment>
        <translation>Keine Ursache gefunden</translation>
    </message>
    <message>
        <source>No token is on {server}, and everything that could explain it is as it should be.</source>
        <translation>Auf {server} liegt kein Token, und alles, was es erklären könnte, ist in Ordnung.</translation>
    </message>
    <message>
        <source>Token does not work</source>
        <comment>short, at most 28 characters</comment>
        <translation>Token funktioniert nicht</translation>
    </message>
    <message>
        <source>The token was tried on {day} and did not work.</source>
        <translation>Das Token wurde am {day} getestet und funktionierte nicht.</translation>
    </message>
    <message>
        <source>The token was tried and did not work.</source>
        <translation>Das Token wurde getestet und funktionierte nicht.</translation>
    </message>
    <message>
        <source>No token key on the volume</source>
        <comment>short, at most 28 characters</comment>
        <translation>Kein Token-Schlüssel</translation>
    </message>
    <message>
        <source>{server} holds a token, but the volume of this Mac has no key for it.</source>
        <translation>{server} hat ein Token, aber auf dem Volume dieses Mac fehlt der Schlüssel dazu.</translation>
    </message>
    <message>
        <source>Erase may leave no macOS</source>
        <comment>short, at most 28 characters</comment>
        <translation>Nach Löschung ohne macOS?</translation>
    </message>
    <message>
        <source>An erase failed on {day}, and without a working token the next one may leave this Mac without macOS.</source>
        <translation>Eine Löschung ist am {day} fehlgeschlagen, und ohne funktionierendes Token könnte die nächste diesen Mac ohne macOS zurücklassen.</translation>
    </message>
    <message>
        <source>An erase may leave this Mac without macOS, because its preflight needs the token.</source>
        <translation>Eine Löschung könnte diesen Mac ohne macOS zurücklassen, denn ihre Vorprüfung braucht das Token.</translation>
    </message>
    <message>
        <source>Updates ask for a password</source>
        <comment>short, at most 28 characters</comment>
        <translation>Updates fragen nach Passwort</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password on this Mac.</source>
        <translation>Verwaltete Updates werden auf diesem Mac nach einem Passwort fragen.</translation>
    </message>
    <message>
        <source>New users get no token</source>
        <comment>short, at most 28 characters</comment>
        <translation>Neue Benutzer ohne Token</translation>
    </message>
    <message>
        <source>Accounts that Platform SSO makes at login get no SecureToken on this Mac.</source>
        <translation>Accounts, die Platform SSO bei der Anmeldung anlegt, erhalten auf diesem Mac kein SecureToken.</translation>
    </message>
    <message>
        <source>Use not allowed</source>
        <comment>short, at most 28 characters</comment>
        <translation>Verwendung nicht erlaubt</translation>
    </message>
    <message>
        <source>This Mac does not allow MDM to use the token for updates and kernel extensions.</source>
        <translation>Dieser Mac erlaubt MDM nicht, das Token für Updates und Kernel-Erweiterungen zu verwenden.</translation>
    </message>
    <message>
        <source>Mobile login asks an admin</source>
        <comment>short, at most 28 characters</comment>
        <translation>Mobile Anmeldung will Admin</translation>
    </message>
    <message>
        <source>The first login of {names} on this Mac asks for an admin’s password.</source>
        <translation>Die erste Anmeldung von {names} auf diesem Mac fragt nach dem Passwort eines Admins.</translation>
    </message>
    <message>
        <source>The first login of a mobile account on this Mac asks for an admin’s password.</source>
        <translation>Die erste Anmeldung eines mobilen Accounts auf diesem Mac fragt nach dem Passwort eines Admins.</translation>
    </message>
    <message>
        <source>Mobile user gets token</source>
        <comment>short, at most 28 characters</comment>
        <translation>Mobiler Account erhält Token</translation>
    </message>
    <message>
        <source>The next login gives {names} a SecureToken, so “Bypass” is safe in the dialog there.</source>
        <translation>Die nächste Anmeldung gibt {names} ein SecureToken, daher ist „Bypass“ im Dialog dort unbedenklich.</translation>
    </message>
    <message>
        <source>Local account needs grant</source>
        <comment>short, at most 28 characters</comment>
        <translation>Lokaler Account: Admin nötig</translation>
    </message>
    <message>
        <source>On macOS 10.15 these local accounts get a SecureToken only from an admin who holds one: {names}.</source>
        <translation>Unter macOS 10.15 erhalten diese lokalen Accounts ein SecureToken nur von einem Admin, der eines hat: {names}.</translation>
    </message>
    <message>
        <source>No SecureToken after login</source>
        <comment>short, at most 28 characters</comment>
        <translation>Anmeldung ohne SecureToken</translation>
    </message>
    <message>
        <source>Logged in with the password and still without a SecureToken: {names}.</source>
        <translation>Mit dem Passwort angemeldet und weiterhin ohne SecureToken: {names}.</translation>
    </message>
    <message>
        <source>SecureToken kept by a tag</source>
        <comment>short, at most 28 characters</comment>
        <translation>Markierung sperrt Token</translation>
    </message>
    <message>
        <source>A tag keeps the SecureToken from {names} until they log in first or after the escrow.</source>
        <translation>Eine Markierung am Account enthält {names} das SecureToken vor, bis zur ersten Anmeldung oder bis nach der Hinterlegung.</translation>
    </message>
    <message>
        <source>Script admin, no SecureToken</source>
        <comment>short, at most 28 characters</comment>
        <translation>Skript-Admin ohne Token</translation>
    </message>
    <message>
        <source>A script made these admins, and they hold no SecureToken: {names}.</source>
        <translation>Ein Skript hat diese Admins angelegt, und sie haben kein SecureToken: {names}.</translation>
    </message>
    <message>
        <source>Nobody can escrow by hand</source>
        <comment>short, at most 28 characters</comment>
        <translation>Niemand kann es hinterlegen</translation>
    </message>
    <message>
        <source>No account of this Mac is an admin and holds a SecureToken, so nobody can run profiles install.</source>
        <translation>Kein Account dieses Mac ist Admin und hat ein SecureToken, daher kann niemand profiles install ausführen.</translation>
    </message>
    <message>
        <source>Password may not unlock</source>
        <comment>short, at most 28 characters</comment>
        <translation>Entsperrt vielleicht nicht</translation>
    </message>
    <message>
        <source>The password of {names} was rotated on {day}. FileVault may still want the old one.</source>
        <translation>Das Passwort von {names} wurde am {day} rotiert. FileVault will vielleicht noch das alte.</translation>
    </message>
    <message>
        <source>Token asked for often</source>
        <comment>short, at most 28 characters</comment>
        <translation>Token oft abgefragt</translation>
    </message>
    <message>
        <source>This Mac asked for its token at least ten times within a day, last on {day}.</source>
        <translation>Dieser Mac hat sein Token mindestens zehnmal an einem Tag abgefragt, zuletzt am {day}.</translation>
    </message>
    <message>
        <source>Dialogs despite the token</source>
        <comment>short, at most 28 characters</comment>
        <translation>Dialoge trotz Token</translation>
    </message>
    <message>
        <source>Users report dialogs about a missing token, although {server} holds one.</source>
        <translation>Benutzer melden Dialoge wegen eines fehlenden Tokens, obwohl {server} eines hat.</translation>
    </message>
    <message>
        <source>No local volume owner</source>
        <comment>short, at most 28 characters</comment>
        <translation>Kein lokaler Eigentümer</translation>
    </message>
    <message>
        <source>No local user of this Mac is a volume owner.</source>
        <translation>Kein lokaler Benutzer dieses Mac ist Volume-Eigentümer.</translation>
    </message>
    <message>
        <source>Preflight failed</source>
        <comment>short, at most 28 characters</comment>
        <translation>Vorprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The erase preflight of {day} failed: “{value}”.</source>
        <translation>Die Löschvorprüfung vom {day} ist fehlgeschlagen: „{value}“.</translation>
    </message>
    <message>
        <source>The erase preflight failed: “{value}”.</source>
        <translation>Die Löschvorprüfung ist fehlgeschlagen: „{value}“.</translation>
    </message>
    <message>
        <source>Cause still open</source>
        <comment>short, at most 28 characters</comment>
        <translation>Ursache noch offen</translation>
    </message>
    <message>
        <source>No token is on {server}. What was read does not yet say why.</source>
        <translation>Auf {server} liegt kein Token. Das Gelesene sagt noch nicht, warum.</translation>
    </message>
    <message>
        <source>Only the Mac says so</source>
        <comment>short, at most 28 characters</comment>
        <translation>Nur der Mac sagt es</translation>
    </message>
    <message>
        <source>On {day} the Mac itself said “escrowed: YES”. Nobody else has confirmed it.</source>
        <translation>Am {day} sagte der Mac selbst „escrowed: YES“. Sonst hat es niemand bestätigt.</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: YES”. Nobody else has confirmed it.</source>
        <translation>Der Mac selbst sagt „escrowed: YES“. Sonst hat es niemand bestätigt.</translation>
    </message>
    <message>
        <source>Not proven</source>
        <comment>short, at most 28 characters</comment>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>{server} holds a token. Nobody has tried yet whether it works.</source>
        <translation>{server} hat ein Token. Noch hat niemand getestet, ob es funktioniert.</translation>
    </message>
    <message>
        <source>Server inventory stale</source>
        <comment>short, at most 28 characters</comment>
        <translation>Serverinventar veraltet</translation>
    </message>
    <message>
        <source>What {server} shows for this Mac is older than what the Mac has done since.</source>
        <translation>Was {server} für diesen Mac zeigt, ist älter als das, was der Mac seither getan hat.</translation>
    </message>
    <message>
        <source>Server’s word outdated</source>
        <comment>short, at most 28 characters</comment>
        <translation>Serverangabe überholt</translation>
    </message>
    <message>
        <source>{server} said “escrowed” on {day}. On {eventDay}, {event}, and many servers then drop the token.</source>
        <translation>{server} sagte am {day} „hinterlegt“. Danach, am {eventDay}: {event}; viele Server verwerfen dabei das Token.</translation>
    </message>
    <message>
        <source>{server} held the token, but on {eventDay} {event}, and many servers then drop it.</source>
        <translation>{server} hatte das Token, aber am {eventDay}: {event}; viele Server verwerfen es dabei.</translation>
    </message>
    <message>
        <source>Server cannot tell</source>
        <comment>short, at most 28 characters</comment>
        <translation>Server kann es nicht sagen</translation>
    </message>
    <message>
        <source>{server} does not tell whether it holds a token.</source>
        <translation>{server} sagt nicht, ob dort ein Token liegt.</translation>
    </message>
    <message>
        <source>Server data old</source>
        <comment>short, at most 28 characters</comment>
        <translation>Serverdaten alt</translation>
    </message>
    <message>
        <source>{server} last told something about this Mac on {day}, more than 7 days ago.</source>
        <translation>Die neueste Angabe von {server} zu diesem Mac ist vom {day}, mehr als 7 Tage alt.</translation>
    </message>
    <message>
        <source>Mac and server disagree</source>
        <comment>short, at most 28 characters</comment>
        <translation>Mac und Server uneins</translation>
    </message>
    <message>
        <source>{server} holds a token, but on {day} this Mac said that it had sent none.</source>
        <translation>{server} hat ein Token, aber am {day} sagte dieser Mac, er habe keines gesendet.</translation>
    </message>
    <message>
        <source>{server} holds a token, but this Mac says that it has sent none.</source>
        <translation>{server} hat ein Token, aber dieser Mac sagt, er habe keines gesendet.</translation>
    </message>
    <message>
        <source>Works, status says no</source>
        <comment>short, at most 28 characters</comment>
        <translation>Geht, obwohl Status verneint</translation>
    </message>
    <message>
        <source>The token works, although this Mac says that {server} does not support it.</source>
        <translation>Das Token funktioniert, obwohl dieser Mac sagt, dass {server} es nicht unterstützt.</translation>
    </message>
    <message>
        <source>Type not recognized</source>
        <comment>short, at most 28 characters</comment>
        <translation>Typ nicht erkannt</translation>
    </message>
    <message>
        <source>The profiles command did not recognize the type: it was misspelt, macOS is older than 10.15, or the server is too old.</source>
        <translation>Der Befehl profiles hat den Typ nicht erkannt: Er war falsch geschrieben, macOS ist älter als 10.15 oder der Server ist zu alt.</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <comment>short, at most 28 characters</comment>
        <translation>Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>On {day} the Mac refused the name or password. That says nothing about the token.</source>
        <translation>Am {day} lehnte der Mac Name oder Passwort ab. Das sagt nichts über das Token.</translation>
    </message>
    <message>
        <source>The Mac refused the name or password. That says nothing about the token.</source>
        <translation>Der Mac lehnte Name oder Passwort ab. Das sagt nichts über das Token.</translation>
    </message>
    <message>
        <source>Left over in fdesetup</source>
        <comment>short, at most 28 characters</comment>
        <translation>Rest in fdesetup list</translation>
    </message>
    <message>
        <source>Only in fdesetup list, not on the volume: {names}.</source>
        <translation>Nur in fdesetup list, nicht auf dem Volume: {names}.</translation>
    </message>
    <message>
        <source>Crypto user, no account</source>
        <comment>short, at most 28 characters</comment>
        <translation>Krypto-Benutzer ohne Account</translation>
    </message>
    <message>
        <source>No account of this Mac is known for {names}, which can unlock its volume.</source>
        <translation>Zu {names} ist kein Account dieses Mac bekannt, doch das Volume lässt sich damit entsperren.</translation>
    </message>
    <message>
        <source>Can’t unlock FileVault</source>
        <comment>short, at most 28 characters</comment>
        <translation>Kann FileVault nicht öffnen</translation>
    </message>
    <message>
        <source>FileVault cannot be unlocked by {names}: on the volume, but not in fdesetup list.</source>
        <translation>FileVault kann von {names} nicht entsperrt werden: auf dem Volume, aber nicht in fdesetup list.</translation>
    </message>
    <message>
        <source>Token key absent</source>
        <comment>short, at most 28 characters</comment>
        <translation>Token-Schlüssel fehlt</translation>
    </message>
    <message>
        <source>The volume of this Mac has no key for a Bootstrap Token.</source>
        <translation>Auf dem Volume dieses Mac ist kein Schlüssel für ein Bootstrap Token.</translation>
    </message>
    <message>
        <source>Token key left behind</source>
        <comment>short, at most 28 characters</comment>
        <translation>Token-Schlüssel übrig</translation>
    </message>
    <message>
        <source>A token key is on the volume, but no token is on {server}. Escrowing a new one sets it right.</source>
        <translation>Auf dem Volume ist ein Token-Schlüssel, aber auf {server} liegt kein Token. Ein neues zu hinterlegen behebt es.</translation>
    </message>
    <message>
        <source>SecureToken contradicts</source>
        <comment>short, at most 28 characters</comment>
        <translation>SecureToken widersprüchlich</translation>
    </message>
    <message>
        <source>Accounts and volume disagree whether {names} holds a SecureToken.</source>
        <translation>Accounts und Volume widersprechen sich, ob {names} ein SecureToken hat.</translation>
    </message>
    <message>
        <source>Server does not tell it</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Server sagt es nicht</translation>
    </message>
    <message>
        <source>Token may not read it</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Token darf es nicht lesen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Outdated by an event</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Durch Ereignis überholt</translation>
    </message>
    <message>
        <source>Several disks, none marked</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Mehrere Volumes, unmarkiert</translation>
    </message>
    <message>
        <source>Never checked in</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Nie eingecheckt</translation>
    </message>
    <message>
        <source>Accounts not told</source>
        <extracomment>What must be known first; at most 28 characters</extracomment>
        <translation>Accounts nicht genannt</translation>
    </message>
    <message>
        <source>No word from the server</source>
        <extracomment>What must be known first; at most 28 characters</extracomment>
        <translation>Keine Angabe vom Server</translation>
    </message>
    <message>
        <source>%1 not told</source>
        <extracomment>What must be known first; %1 is &quot;macOS&quot; or another fact</extracomment>
        <translation>%1 nicht genannt</translation>
    </message>
    <message>
        <source>Token changed</source>
        <extracomment>Why a Mac is at risk; at most 28 characters</extracomment>
        <translation>Token geändert</translation>
    </message>
    <message>
        <source>%1 stored another token than before, and nothing read explains why.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 hat ein anderes Token gespeichert als zuvor, und nichts Gelesenes erklärt, warum.</translation>
    </message>
    <message>
        <source>Only the MDM server knows whether it holds a token. Look there, or run `sudo profiles validate -type bootstraptoken` on the Mac, which tries the token.</source>
        <translation>Nur der MDM-Server weiß, ob er ein Token hat. Sehen Sie dort nach, oder führen Sie auf dem Mac `sudo profiles validate -type bootstraptoken` aus; das probiert das Token aus.</translation>
    </message>
    <message>
        <source>Accounts of the Mac</source>
        <extracomment>Evidence: the list of the Mac&apos;s accounts</extracomment>
        <translation>Accounts des Mac</translation>
    </message>
    <message>
        <source>What is missing to say why: %1.</source>
        <extracomment>%1 is a list: &quot;macOS, Enrollment&quot;</extracomment>
        <translation>Um den Grund zu nennen, fehlt: %1.</translation>
    </message>
    <message>
        <source>{server} keeps a token of this Mac, but on {unreadableDay} it did not open any more: it is damaged, or sealed by a key that is gone.</source>
        <translation>{server} bewahrt ein Token dieses Mac auf, das sich aber am {unreadableDay} nicht mehr öffnen ließ: Es ist beschädigt oder mit einem Schlüssel versiegelt, den es nicht mehr gibt.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Inputs</name>
    <message>
        <source>not a known output</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>keine bekannte Ausgabe</translation>
    </message>
    <message>
        <source>its UUID is masked</source>
        <extracomment>Why a part of a pasted text cannot be compared</extracomment>
        <translation>die UUID ist unkenntlich gemacht</translation>
    </message>
    <message>
        <source>its UUID is damaged</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>die UUID ist beschädigt</translation>
    </message>
    <message>
        <source>a damaged property list</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>eine beschädigte Property List</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <extracomment>Said of a pasted text</extracomment>
        <translation>nichts zu lesen</translation>
    </message>
    <message>
        <source>another Mac; check one Mac at a time</source>
        <extracomment>Said of a line of a pasted text</extracomment>
        <translation>ein anderer Mac; bitte immer nur einen Mac prüfen</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>A line of a pasted text</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <extracomment>Lines of a pasted text</extracomment>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>Nothing here is an output that Latchkey knows</source>
        <translation>Nichts davon ist eine Ausgabe, die Latchkey kennt</translation>
    </message>
    <message>
        <source>Run the commands on the Mac and paste everything they print, the lines with the commands as well.</source>
        <translation>Führen Sie die Befehle auf dem Mac aus und fügen Sie alles ein, was sie ausgeben, auch die Zeilen mit den Befehlen.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Options</name>
    <message>
        <source>%1 was false and is now true</source>
        <extracomment>%1 is the name of an MDMOptions key, which stays as Apple writes it</extracomment>
        <translation>%1 war false und ist jetzt true</translation>
    </message>
    <message>
        <source>%1 was true and is now false</source>
        <translation>%1 war true und ist jetzt false</translation>
    </message>
    <message>
        <source>Other options unchanged</source>
        <extracomment>The Mac&apos;s MDMOptions beside BootstrapTokenAllowed, after the option was re-sent</extracomment>
        <translation>Andere Optionen unverändert</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Reports</name>
    <message>
        <source>Status</source>
        <extracomment>Column of a report</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of a report</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>Column of a report</extracomment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>macOS</source>
        <extracomment>Column of a report</extracomment>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column of a report</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Option</source>
        <extracomment>Column of a report</extracomment>
        <translation>Option</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Column of a report</extracomment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Data from</source>
        <extracomment>Column of a report</extracomment>
        <translation>Daten vom</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column of a report</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>Column of a report</extracomment>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>UDID</source>
        <extracomment>Column of a report</extracomment>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <extracomment>Column of a report</extracomment>
        <translation>Kennung auf dem Server</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <extracomment>Column of a report</extracomment>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <extracomment>Column of a report</extracomment>
        <translation>Zuletzt abgerufen</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <extracomment>Column of a report</extracomment>
        <translation>Für Authentifizierung erlaubt</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>FileVault</source>
        <extracomment>Column of a report</extracomment>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column of a report</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Macs</source>
        <extracomment>Column of a report
----------
Label in a report</extracomment>
        <translation>Macs</translation>
    </message>
    <message>
        <source>Not escrowed</source>
        <extracomment>Column of a report</extracomment>
        <translation>Nicht hinterlegt</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Can have a token</source>
        <extracomment>Column of a report</extracomment>
        <translation>Token möglich</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>Column of a report
----------
Name of a report
----------
A word that a report explains</extracomment>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Column of a report</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a report</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Column of a report</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>By whom</source>
        <extracomment>Column of a report</extracomment>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Column of a report</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Column of a report</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column of a report</extracomment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>UUID</source>
        <extracomment>Column of a report</extracomment>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column of a report</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Column of a report</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Volume owner</source>
        <extracomment>Column of a report</extracomment>
        <translation>Volume-Eigentümer</translation>
    </message>
    <message>
        <source>SecureToken</source>
        <extracomment>Column of a report</extracomment>
        <translation>SecureToken</translation>
    </message>
    <message>
        <source>In crypto users</source>
        <extracomment>Column of a report</extracomment>
        <translation>In den Krypto-Benutzern</translation>
    </message>
    <message>
        <source>May unlock</source>
        <extracomment>Column of a report</extracomment>
        <translation>Darf entsperren</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Column of a report</extracomment>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>With SecureToken</source>
        <extracomment>Column of a report</extracomment>
        <translation>Mit SecureToken</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>Column of a report</extracomment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Admin on</source>
        <extracomment>Column of a report</extracomment>
        <translation>Admin auf</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>Column of a report</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Column of a report</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column of a report</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column of a report</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of a report</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The Mac reports</source>
        <extracomment>Column of a report</extracomment>
        <translation>Der Mac meldet</translation>
    </message>
    <message>
        <source>The Mac’s words</source>
        <extracomment>Column of a report</extracomment>
        <translation>Worte des Mac</translation>
    </message>
    <message>
        <source>Consequence</source>
        <extracomment>Column of a report</extracomment>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Column of a report</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Column of a report</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <extracomment>Column of a report
----------
A share in a report</extracomment>
        <translation>Nicht bereit zum Löschen</translation>
    </message>
    <message>
        <source>Updates ask for a password</source>
        <extracomment>Column of a report</extracomment>
        <translation>Updates fragen nach einem Passwort</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <extracomment>Column of a report
----------
A share in a report</extracomment>
        <translation>Neue Benutzer erhalten kein SecureToken</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of a report</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Column of a report</extracomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Column of a report</extracomment>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Column of a report</extracomment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of a report</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Column of a report</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Column of a report</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>Column of a report
----------
Kind of an entry of the audit</extracomment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of a report</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>Column of a report</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Column of a report</extracomment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Mac</source>
        <extracomment>Column of a report</extracomment>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a report</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>Column of a report</extracomment>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column of a report</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Days were counted for whole servers, so there is no trend of this filter.</source>
        <extracomment>A note in a report</extracomment>
        <translation>Die Tage wurden für ganze Server gezählt, daher gibt es zu diesem Filter keinen Verlauf.</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <extracomment>Name of a report</extracomment>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>Helpdesk list</source>
        <extracomment>Name of a report</extracomment>
        <translation>Helpdesk-Liste</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>Krypto-Benutzer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <extracomment>Name of a report</extracomment>
        <translation>Registrierungsoption</translation>
    </message>
    <message>
        <source>Consequences</source>
        <extracomment>Name of a report</extracomment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Name of a report</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>Label in a report
----------
Name of a report</extracomment>
        <translation>Audit</translation>
    </message>
    <message>
        <source>How many tokens are held and proven</source>
        <extracomment>What a report tells</extracomment>
        <translation>Wie viele Tokens vorhanden und nachgewiesen sind</translation>
    </message>
    <message>
        <source>Every Mac without a working token, and why</source>
        <extracomment>What a report tells</extracomment>
        <translation>Jeder Mac ohne funktionierendes Token, und warum</translation>
    </message>
    <message>
        <source>What to do at which Mac, for whom</source>
        <extracomment>What a report tells</extracomment>
        <translation>Was an welchem Mac für wen zu tun ist</translation>
    </message>
    <message>
        <source>Who can unlock, SecureToken, volume owner</source>
        <extracomment>What a report tells</extracomment>
        <translation>Wer entsperren kann, SecureToken, Volume-Eigentümer</translation>
    </message>
    <message>
        <source>Where each account has a SecureToken</source>
        <extracomment>What a report tells</extracomment>
        <translation>Wo jeder Account ein SecureToken hat</translation>
    </message>
    <message>
        <source>Which Macs were told to escrow</source>
        <extracomment>What a report tells</extracomment>
        <translation>Welchen Macs das Hinterlegen erlaubt wurde</translation>
    </message>
    <message>
        <source>What will go wrong without a token</source>
        <extracomment>What a report tells</extracomment>
        <translation>Was ohne Token schiefgehen wird</translation>
    </message>
    <message>
        <source>What happened between two dates</source>
        <extracomment>What a report tells</extracomment>
        <translation>Was zwischen zwei Tagen geschah</translation>
    </message>
    <message>
        <source>What was sent, and what became of it</source>
        <extracomment>What a report tells</extracomment>
        <translation>Was gesendet wurde und was daraus wurde</translation>
    </message>
    <message>
        <source>Who did what, with the chain’s proof</source>
        <extracomment>What a report tells</extracomment>
        <translation>Wer was getan hat, mit dem Beweis der Kette</translation>
    </message>
    <message>
        <source>Bootstrap Token coverage</source>
        <extracomment>Title of a report</extracomment>
        <translation>Abdeckung mit Bootstrap Tokens</translation>
    </message>
    <message>
        <source>Macs without a working Bootstrap Token</source>
        <extracomment>Title of a report</extracomment>
        <translation>Macs ohne funktionierendes Bootstrap Token</translation>
    </message>
    <message>
        <source>Macs that need a hand</source>
        <extracomment>Title of a report</extracomment>
        <translation>Macs, die Hilfe brauchen</translation>
    </message>
    <message>
        <source>Crypto users of the Macs</source>
        <extracomment>Title of a report</extracomment>
        <translation>Krypto-Benutzer der Macs</translation>
    </message>
    <message>
        <source>SecureToken by account</source>
        <extracomment>Title of a report</extracomment>
        <translation>SecureToken nach Account</translation>
    </message>
    <message>
        <source>State of the enrollment option</source>
        <extracomment>Title of a report</extracomment>
        <translation>Zustand der Registrierungsoption</translation>
    </message>
    <message>
        <source>What follows from missing tokens</source>
        <extracomment>Title of a report</extracomment>
        <translation>Was aus fehlenden Tokens folgt</translation>
    </message>
    <message>
        <source>Changes of the Bootstrap Tokens</source>
        <extracomment>Title of a report</extracomment>
        <translation>Änderungen der Bootstrap Tokens</translation>
    </message>
    <message>
        <source>Actions and what became of them</source>
        <extracomment>Title of a report</extracomment>
        <translation>Aktionen und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Audit of this computer</source>
        <extracomment>Title of a report</extracomment>
        <translation>Audit dieses Computers</translation>
    </message>
    <message>
        <source>By group</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>Day by day</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Why Macs have no working token</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Warum Macs kein funktionierendes Token haben</translation>
    </message>
    <message>
        <source>Macs that are not covered</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Macs ohne Abdeckung</translation>
    </message>
    <message>
        <source>Macs and steps</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Macs und Schritte</translation>
    </message>
    <message>
        <source>Macs without the option</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Macs ohne die Option</translation>
    </message>
    <message>
        <source>Macs that are concerned, or may be</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Macs, die betroffen sind oder sein können</translation>
    </message>
    <message>
        <source>By hardware and macOS version</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Nach Hardware und macOS-Version</translation>
    </message>
    <message>
        <source>Macs and outcomes</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Macs und Ergebnisse</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>macOS version</source>
        <extracomment>What the Macs of a report are grouped by</extracomment>
        <translation>macOS-Version</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>What the Macs of a report are grouped by</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>By server</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Nach Server</translation>
    </message>
    <message>
        <source>By macOS version</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Nach macOS-Version</translation>
    </message>
    <message>
        <source>By hardware</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Nach Hardware</translation>
    </message>
    <message>
        <source>By model</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By cause</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>A share in a report</extracomment>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Proven in 30 days</source>
        <extracomment>A share in a report</extracomment>
        <translation>In 30 Tagen nachgewiesen</translation>
    </message>
    <message>
        <source>Crypto users told</source>
        <extracomment>A share in a report</extracomment>
        <translation>Krypto-Benutzer genannt</translation>
    </message>
    <message>
        <source>Compared in full</source>
        <extracomment>A share in a report</extracomment>
        <translation>Vollständig verglichen</translation>
    </message>
    <message>
        <source>Accounts told</source>
        <extracomment>A share in a report</extracomment>
        <translation>Accounts genannt</translation>
    </message>
    <message>
        <source>Option acknowledged</source>
        <extracomment>What happened to a Mac
----------
A share in a report</extracomment>
        <translation>Option bestätigt</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <extracomment>A share in a report</extracomment>
        <translation>Verwaltete Updates fragen nach einem Passwort</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>A share in a report</extracomment>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>The server says that it holds a token.</source>
        <translation>Der Server sagt, dass er ein Token hat.</translation>
    </message>
    <message>
        <source>A Mac confirmed within the last 30 days that its held token works.</source>
        <translation>Ein Mac hat in den letzten 30 Tagen bestätigt, dass sein vorhandenes Token funktioniert.</translation>
    </message>
    <message>
        <source>Escrowed Macs, of all Macs that can have a token. Unknown Macs count as not covered.</source>
        <translation>Macs mit hinterlegtem Token, von allen Macs, die ein Token haben können. Unbekannte Macs zählen als nicht abgedeckt.</translation>
    </message>
    <message>
        <source>A token is held, but a check says that it may not work.</source>
        <translation>Ein Token ist vorhanden, aber eine Prüfung lässt Zweifel, ob es funktioniert.</translation>
    </message>
    <message>
        <source>Nobody could say whether a token is held.</source>
        <translation>Niemand konnte sagen, ob ein Token vorhanden ist.</translation>
    </message>
    <message>
        <source>macOS before 10.15, or User Enrollment: such a Mac has no token.</source>
        <translation>macOS vor 10.15 oder Benutzerregistrierung: Ein solcher Mac hat kein Token.</translation>
    </message>
    <message>
        <source>Reason given</source>
        <extracomment>Column of a report</extracomment>
        <translation>Angegebener Grund</translation>
    </message>
    <message>
        <source>Token stored</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token gespeichert</translation>
    </message>
    <message>
        <source>Token cleared by the Mac</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token vom Mac entfernt</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token abgewiesen</translation>
    </message>
    <message>
        <source>Token lost</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token verloren</translation>
    </message>
    <message>
        <source>Token changed</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token geändert</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Identity renewed</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Identität erneuert</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Checked out</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Abgemeldet (Check-out)</translation>
    </message>
    <message>
        <source>Option refused</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Option abgelehnt</translation>
    </message>
    <message>
        <source>Server migrated</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Server umgezogen</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Add server</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Remove server</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>Change setting</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Confirm action</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Aktion bestätigen</translation>
    </message>
    <message>
        <source>Outcome of a Mac</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Ergebnis eines Mac</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Entries newer than the kept head</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Einträge neuer als der verwahrte Kopf</translation>
    </message>
    <message>
        <source>Unknown entry</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Unbekannter Eintrag</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Label in a report</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>Label in a report</extracomment>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Label in a report</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>Label in a report</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label in a report</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Title of a part of a report</extracomment>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Title of a part of a report</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>All %n Macs · %1</source>
        <extracomment>Under a report&apos;s title; %1 is a date and time</extracomment>
        <translation>
            <numerusform>%n Mac · %1</numerusform>
            <numerusform>Alle %n Macs · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs · %2</source>
        <extracomment>Under a report&apos;s title; %1 the Macs in it, %2 a date and time, %n all Macs</extracomment>
        <translation>
            <numerusform>%1 von %n Mac · %2</numerusform>
            <numerusform>%1 von %n Macs · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>held, %1 of %2 · %3 proven in 30 days</source>
        <extracomment>What a percentage above it means; %1 Macs of %2, %3 is a percentage</extracomment>
        <translation>vorhanden, %1 von %2 · %3 in 30 Tagen nachgewiesen</translation>
    </message>
    <message>
        <source>%1 by %3 with Latchkey %4. Times are those of %2.</source>
        <extracomment>%1 a date and time, %2 a time zone, %3 a login name, %4 a version</extracomment>
        <translation>%1 von %3 mit Latchkey %4. Alle Zeiten in der Zeitzone %2.</translation>
    </message>
    <message>
        <source>All, without a filter.</source>
        <extracomment>Which Macs a report is about</extracomment>
        <translation>Alle, ohne Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs, read %2.</source>
        <extracomment>%1 a server, %2 a date and time</extracomment>
        <translation>
            <numerusform>%1: %n Mac, gelesen %2.</numerusform>
            <numerusform>%1: %n Macs, gelesen %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs, never read to the end.</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>%1: %n Mac, nie zu Ende gelesen.</numerusform>
            <numerusform>%1: %n Macs, nie zu Ende gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every server was read to its end.</source>
        <translation>Jeder Server wurde zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Not complete: see the servers above.</source>
        <translation>Nicht vollständig: siehe die Server oben.</translation>
    </message>
    <message numerus="yes">
        <source>What is known of %n Macs is older than 7 days.</source>
        <translation>
            <numerusform>Die Angaben zu %n Mac sind älter als 7 Tage.</numerusform>
            <numerusform>Die Angaben zu %n Macs sind älter als 7 Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Macs are unknown and count as not covered.</source>
        <translation>
            <numerusform>%n Mac ist unbekannt und zählt als nicht abgedeckt.</numerusform>
            <numerusform>%n Macs sind unbekannt und zählen als nicht abgedeckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the names of users and accounts.</source>
        <translation>Mit Benutzer- und Accountnamen.</translation>
    </message>
    <message>
        <source>Without the names of users and accounts.</source>
        <translation>Ohne Benutzer- und Accountnamen.</translation>
    </message>
    <message>
        <source>What happened from %1 to %2.</source>
        <extracomment>%1 and %2 are dates and times</extracomment>
        <translation>Was vom %1 bis zum %2 geschah.</translation>
    </message>
    <message>
        <source>no Mac to count</source>
        <extracomment>In place of a percentage</extracomment>
        <translation>kein Mac zu zählen</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 of %2 Macs are %3 percent</extracomment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Held: %1 on %2, %3 on %4.</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 days</extracomment>
        <translation>Vorhanden: %1 am %2, %3 am %4.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The row of a table that sums up the others</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>A group of Macs of which nobody told it</extracomment>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>The group of the Macs of which nothing is wrong</extracomment>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Name of a sheet that tells what the others are</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day with its year, in QDate&apos;s format: 12 Oct 2026</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Noted after entry %1, with this file’s SHA-256, in the audit of the computer that made it: latchkey-cli audit verify --file FILE</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>Nach Eintrag %1 mit dem SHA-256-Wert dieser Datei im Audit des Computers vermerkt, der sie erstellt hat: latchkey-cli audit verify --file FILE</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is a page&apos;s number, %2 how many there are</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Made from a snapshot: states, ages and exceptions are those of %1.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>Aus einem Snapshot erstellt: Zustände, Alter und Ausnahmen sind die vom %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are accepted as exceptions, and count as not covered.</source>
        <translation>
            <numerusform>Davon ist %Ln als Ausnahme akzeptiert und zählt als nicht abgedeckt.</numerusform>
            <numerusform>Davon sind %Ln als Ausnahmen akzeptiert und zählen als nicht abgedeckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token does not open</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Servers</name>
    <message>
        <source>Settings / MDMOptions</source>
        <extracomment>An MDM command, by Apple&apos;s name</extracomment>
        <translation>Settings / MDMOptions</translation>
    </message>
    <message>
        <source>SecurityInfo</source>
        <extracomment>An MDM command, by Apple&apos;s name</extracomment>
        <translation>SecurityInfo</translation>
    </message>
    <message>
        <source>DeviceInformation</source>
        <extracomment>An MDM command, by Apple&apos;s name</extracomment>
        <translation>DeviceInformation</translation>
    </message>
    <message>
        <source>UserList</source>
        <extracomment>An MDM command, by Apple&apos;s name</extracomment>
        <translation>UserList</translation>
    </message>
    <message>
        <source>DeviceInformation EACSPreflight</source>
        <extracomment>An MDM command, by Apple&apos;s name</extracomment>
        <translation>DeviceInformation EACSPreflight</translation>
    </message>
    <message>
        <source>InstallProfile</source>
        <extracomment>An MDM command, by Apple&apos;s name</extracomment>
        <translation>InstallProfile</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>An MDM command, by Apple&apos;s name
----------
What a server can do</extracomment>
        <translation>Push</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>List Macs</source>
        <extracomment>What a server can do</extracomment>
        <translation>Macs auflisten</translation>
    </message>
    <message>
        <source>See whether it holds a token</source>
        <extracomment>What a server can do</extracomment>
        <translation>Sehen, ob ein Token vorliegt</translation>
    </message>
    <message>
        <source>See the enrollment option</source>
        <extracomment>What a server can do</extracomment>
        <translation>Registrierungsoption sehen</translation>
    </message>
    <message>
        <source>See crypto users</source>
        <extracomment>What a server can do</extracomment>
        <translation>Krypto-Benutzer sehen</translation>
    </message>
    <message>
        <source>Re-send the option</source>
        <extracomment>What a server can do</extracomment>
        <translation>Option erneut senden</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <extracomment>What a server can do</extracomment>
        <translation>Tokens nachweisen</translation>
    </message>
    <message>
        <source>Read a command’s result</source>
        <extracomment>What a server can do</extracomment>
        <translation>Ergebnis eines Befehls lesen</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <extracomment>What a server can do</extracomment>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Read changes only</source>
        <extracomment>What a server can do</extracomment>
        <translation>Nur Änderungen lesen</translation>
    </message>
    <message>
        <source>%1 does not tell it.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>%1 sagt es nicht.</translation>
    </message>
    <message>
        <source>The API token of %1 may not read it.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Das API-Token von %1 darf es nicht lesen.</translation>
    </message>
    <message>
        <source>It could not be read from %1.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Es konnte nicht von %1 gelesen werden.</translation>
    </message>
    <message>
        <source>Outdated: many servers drop the token at what happened since.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Überholt: Viele Server verwerfen das Token bei dem, was seither geschah.</translation>
    </message>
    <message>
        <source>Several disks were listed, and none was marked as the startup disk.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Mehrere Volumes waren gelistet, und keines war als Startvolume markiert.</translation>
    </message>
    <message>
        <source>This Mac is on the list of %1 and has never checked in.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Dieser Mac steht auf der Liste von %1 und hat nie eingecheckt.</translation>
    </message>
    <message>
        <source>From check-ins</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Aus Check-ins</translation>
    </message>
    <message>
        <source>Asks each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Fragt jeden Mac</translation>
    </message>
    <message>
        <source>From macOS 13.3 on</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Ab macOS 13.3</translation>
    </message>
    <message>
        <source>By revision</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Anhand der Revision</translation>
    </message>
    <message>
        <source>The API token of %1 lacks the scope %2</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope
----------
Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Dem API-Token von %1 fehlt der Scope %2</translation>
    </message>
    <message>
        <source>%1 has no push certificate</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 hat kein Push-Zertifikat</translation>
    </message>
    <message>
        <source>The API of %1 has none</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Die API von %1 hat das nicht</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>%1 cannot do it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>%1 kann es nicht</translation>
    </message>
    <message>
        <source>Not known whether %1 can do it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Nicht bekannt, ob %1 es kann</translation>
    </message>
    <message>
        <source>Off while %1 is offline</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Nicht möglich, solange %1 offline ist</translation>
    </message>
    <message>
        <source>Has never checked in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Hat nie eingecheckt</translation>
    </message>
    <message>
        <source>No token is stored</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Kein Token gespeichert</translation>
    </message>
    <message>
        <source>macOS is below 10.15</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>macOS ist älter als 10.15</translation>
    </message>
    <message>
        <source>Cannot be asked: macOS below 13.3, or Intel without T2</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Nicht abfragbar: macOS älter als 13.3 oder Intel ohne T2</translation>
    </message>
    <message>
        <source>Privately owned (User Enrollment)</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Privates Gerät (Benutzerregistrierung)</translation>
    </message>
    <message>
        <source>No local volume owner: the token may be the last way in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Kein lokaler Volume-Eigentümer: Das Token ist vielleicht der letzte Zugang</translation>
    </message>
    <message>
        <source>No SecureToken holder: the token may be the last way in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Niemand mit SecureToken: Das Token ist vielleicht der letzte Zugang</translation>
    </message>
    <message>
        <source>Above the limit of %1 for one batch</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Über der Grenze von %1 für einen Auftrag</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>%1 hat es abgelehnt</translation>
    </message>
    <message>
        <source>Not enrolled any more: it gets no commands</source>
        <extracomment>Why an action leaves a Mac alone: it has checked out of MDM, or never enrolled</extracomment>
        <translation>Nicht mehr registriert: erhält keine Befehle</translation>
    </message>
    <message>
        <source>updates may ask for a password</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>Updates können nach einem Passwort fragen</translation>
    </message>
    <message>
        <source>an erase may leave no macOS</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>eine Löschung kann kein macOS zurücklassen</translation>
    </message>
    <message>
        <source>new users get no SecureToken</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>neue Benutzer erhalten kein SecureToken</translation>
    </message>
    <message>
        <source>%1 was away and may have missed check-ins: it is asking about each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 war nicht erreichbar und hat vielleicht Check-ins verpasst: Es fragt nach jedem Mac</translation>
    </message>
    <message>
        <source>The NanoMDM of %1 runs without -migration</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Das NanoMDM von %1 läuft ohne -migration</translation>
    </message>
    <message>
        <source>The documentation of %1 does not say</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Die Dokumentation von %1 sagt es nicht</translation>
    </message>
    <message>
        <source>From the list of Macs that you gave</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Aus der angegebenen Liste der Macs</translation>
    </message>
    <message>
        <source>%1 has no list: give it a file with the ids of its Macs</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 hat keine Liste: eine Datei mit den IDs der Macs angeben</translation>
    </message>
    <message>
        <source>%1 tells what Macs answer only to its webhook</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 meldet die Antworten der Macs nur an seinen Webhook</translation>
    </message>
    <message>
        <source>%1 runs without its -migration flag</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 läuft ohne die Option -migration</translation>
    </message>
    <message>
        <source>The /migration of %1 answered an error when asked</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>/migration von %1 antwortete auf Anfrage mit einem Fehler</translation>
    </message>
    <message>
        <source>Asks %1 about one Mac at a time</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Fragt %1 nach jedem Mac einzeln</translation>
    </message>
    <message>
        <source>Each sync reads the whole list</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Jeder Abgleich liest die ganze Liste</translation>
    </message>
    <message>
        <source>Built from the vendor’s documentation, not yet tried on a real %1</source>
        <extracomment>%1 is a product, like Jamf Pro</extracomment>
        <translation>Nach der Dokumentation des Herstellers gebaut, noch nicht an einem echten %1 erprobt</translation>
    </message>
    <message>
        <source>The account on %1 lacks: %2</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Dem Account auf %1 fehlt: %2</translation>
    </message>
    <message>
        <source>If the account on %1 may send commands</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Wenn der Account auf %1 Befehle senden darf</translation>
    </message>
    <message>
        <source>Its state, not the Mac’s answer</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Seinen Stand, nicht die Antwort des Mac</translation>
    </message>
    <message>
        <source>As old as the inventory of each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>So alt wie das Inventar jedes Mac</translation>
    </message>
    <message>
        <source>Can be true for an empty or an earlier token</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Kann auch für ein leeres oder früheres Token gelten</translation>
    </message>
    <message>
        <source>By the date of the inventory report</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Nach dem Datum des Inventarberichts</translation>
    </message>
    <message>
        <source>This version of Latchkey does not do it with %1</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Diese Version von Latchkey tut es mit %1 nicht</translation>
    </message>
    <message>
        <source>No column is named for it: --column %1=NAME</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>Keine Spalte ist dafür angegeben: --column %1=NAME</translation>
    </message>
    <message>
        <source>On the Mac: %1</source>
        <extracomment>What to do where a server cannot revoke a token; %1 is a command</extracomment>
        <translation>Auf dem Mac: %1</translation>
    </message>
    <message>
        <source>By the date of the last change</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Nach dem Datum der letzten Änderung</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Snapshots</name>
    <message>
        <source>Token lost</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Token verloren</translation>
    </message>
    <message>
        <source>Mac gone</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Mac entfallen</translation>
    </message>
    <message>
        <source>Token gained</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Token hinzugekommen</translation>
    </message>
    <message>
        <source>New Mac</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Neuer Mac</translation>
    </message>
    <message>
        <source>Status changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Option changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Option geändert</translation>
    </message>
    <message>
        <source>Users changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <extracomment>%1 is an account or a UUID</extracomment>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <extracomment>%1 is an account or a UUID</extracomment>
        <translation>%1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>%1 lost its SecureToken</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 hat das SecureToken verloren</translation>
    </message>
    <message>
        <source>%1 got a SecureToken</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 hat ein SecureToken erhalten</translation>
    </message>
    <message>
        <source>It holds the names of users and accounts.</source>
        <translation>Der Snapshot enthält Benutzer- und Accountnamen.</translation>
    </message>
    <message>
        <source>Users and accounts have other names in it, the same in every snapshot of its maker.</source>
        <translation>Benutzer und Accounts haben darin andere Namen, in jedem Snapshot desselben Urhebers dieselben.</translation>
    </message>
    <message>
        <source>The names of users and accounts were hidden when it was made.</source>
        <translation>Benutzer- und Accountnamen waren ausgeblendet, als der Snapshot erstellt wurde.</translation>
    </message>
    <message>
        <source>%1 is not a snapshot of Latchkey. Choose another file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist kein Snapshot von Latchkey. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Latchkey. Update this one to open it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 wurde von einem neueren Latchkey erstellt. Aktualisieren Sie dieses, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Check it, or ask whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Passphrase öffnet %1 nicht. Prüfen Sie sie oder fragen Sie die Person, die die Datei erstellt hat.</translation>
    </message>
    <message>
        <source>%1 ends too early, and nothing of it is shown. Copy it again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 endet zu früh, und nichts davon wird angezeigt. Kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 is not as it was made, and nothing of it is shown. Copy it again, or ask for a new one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 wurde nach dem Erstellen verändert, und nichts davon wird angezeigt. Kopieren Sie die Datei erneut oder bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>%1 asks for more memory or time than a snapshot needs. Do not trust it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 verlangt mehr Speicher oder Zeit, als ein Snapshot braucht. Trauen Sie der Datei nicht.</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>Snapshot vom %1</translation>
    </message>
    <message>
        <source>Taken %1 by Latchkey %2.</source>
        <extracomment>%1 is a date with its time, %2 a version of Latchkey</extracomment>
        <translation>Aufgenommen am %1 von Latchkey %2.</translation>
    </message>
    <message>
        <source>Macs: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Macs: %1.</translation>
    </message>
    <message>
        <source>Kinds of servers: %1.</source>
        <extracomment>%1 are kinds of servers: &quot;latchkey, jamf&quot;</extracomment>
        <translation>Serverarten: %1.</translation>
    </message>
    <message>
        <source>Compares what was known %1 with what was known %2.</source>
        <extracomment>Two dates with their times</extracomment>
        <translation>Vergleicht den Stand vom %1 mit dem vom %2.</translation>
    </message>
    <message>
        <source>Users are not compared: the two sides name them differently.</source>
        <translation>Benutzer werden nicht verglichen: Die beiden Seiten benennen sie verschieden.</translation>
    </message>
    <message>
        <source>A snapshot is read-only.</source>
        <translation>Ein Snapshot ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>Die Passphrase braucht mindestens %Ln Zeichen.</numerusform>
            <numerusform>Die Passphrase braucht mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Steps</name>
    <message>
        <source>Done when %1 gives a newer answer.</source>
        <extracomment>What shows that a step worked; %1 is a server</extracomment>
        <translation>Erledigt, wenn %1 eine neuere Antwort gibt.</translation>
    </message>
    <message>
        <source>Done only when %1 says it holds a token.</source>
        <extracomment>What shows that a step worked; %1 is a server
----------
%1 is a server</extracomment>
        <translation>Erst erledigt, wenn %1 sagt, dass dort ein Token liegt.</translation>
    </message>
    <message>
        <source>Done when “%1: %2” is read back.</source>
        <extracomment>What shows that a step worked; %1 is a fact, %2 its value</extracomment>
        <translation>Erledigt, wenn „%1: %2“ zurückgelesen wird.</translation>
    </message>
    <message>
        <source>Done when `%1` prints “%2”.</source>
        <extracomment>What shows that a step worked; %1 is a command, %2 a part of its output</extracomment>
        <translation>Erledigt, wenn `%1` „%2“ ausgibt.</translation>
    </message>
    <message>
        <source>anyone</source>
        <extracomment>Who may do a step</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>helpdesk</source>
        <extracomment>Who may do a step</extracomment>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Who may do a step</extracomment>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Latchkey reads %1 back</source>
        <extracomment>The last step of each list; %1 is a server</extracomment>
        <translation>Latchkey liest %1 erneut</translation>
    </message>
    <message>
        <source>Re-send the enrollment option</source>
        <comment>title of a step, an imperative</comment>
        <translation>Registrierungsoption erneut senden</translation>
    </message>
    <message>
        <source>{server} sends Settings / MDMOptions with BootstrapTokenAllowed. It proves the option only and makes no token.</source>
        <translation>{server} sendet Settings / MDMOptions mit BootstrapTokenAllowed. Das belegt nur die Option und erzeugt kein Token.</translation>
    </message>
    <message>
        <source>Add com.apple.mdm.bootstraptoken to the MDM profile</source>
        <comment>title of a step, an imperative</comment>
        <translation>com.apple.mdm.bootstraptoken in das MDM-Profil aufnehmen</translation>
    </message>
    <message>
        <source>In the ServerCapabilities of the enrollment profile of {server}. A profile update may add it.</source>
        <translation>In den ServerCapabilities des Registrierungsprofils von {server}. Ein Profilupdate kann es nachtragen.</translation>
    </message>
    <message>
        <source>Ask the Mac for its erase preflight</source>
        <comment>title of a step, an imperative</comment>
        <translation>Den Mac nach seiner Löschvorprüfung fragen</translation>
    </message>
    <message>
        <source>{server} asks DeviceInformation EACSPreflight (macOS 13.3 and later). Only the answer “success” proves the token.</source>
        <translation>{server} fragt DeviceInformation EACSPreflight ab (macOS 13.3 und neuer). Nur die Antwort „success“ weist das Token nach.</translation>
    </message>
    <message>
        <source>Read {server} again</source>
        <comment>title of a step, an imperative</comment>
        <translation>{server} erneut lesen</translation>
    </message>
    <message>
        <source>Only a newer answer of {server} about this Mac settles it.</source>
        <translation>Nur eine neuere Antwort von {server} zu diesem Mac klärt es.</translation>
    </message>
    <message>
        <source>Fix the error on {server}</source>
        <comment>title of a step, an imperative</comment>
        <translation>Den Fehler auf {server} beheben</translation>
    </message>
    <message>
        <source>The server’s own log says why it refused. The Mac sends again at the next password login.</source>
        <translation>Das Protokoll des Servers sagt, warum er abgelehnt hat. Der Mac sendet bei der nächsten Passwortanmeldung erneut.</translation>
    </message>
    <message>
        <source>Update {server}</source>
        <comment>title of a step, an imperative</comment>
        <translation>{server} aktualisieren</translation>
    </message>
    <message>
        <source>This version does not know Bootstrap Tokens; FileWave does from 13.2.</source>
        <translation>Diese Version kennt keine Bootstrap Tokens; FileWave kennt sie seit 13.2.</translation>
    </message>
    <message>
        <source>Wait for the Mac’s answer</source>
        <comment>title of a step, an imperative</comment>
        <translation>Auf die Antwort des Mac warten</translation>
    </message>
    <message>
        <source>The option is on its way. The Mac answers when it is awake and online.</source>
        <translation>Die Option ist unterwegs. Der Mac antwortet, sobald er wach und online ist.</translation>
    </message>
    <message>
        <source>Watch how often it asks</source>
        <comment>title of a step, an imperative</comment>
        <translation>Beobachten, wie oft er fragt</translation>
    </message>
    <message>
        <source>Nothing to do unless it goes on. Each request is one login or update that wants the token.</source>
        <translation>Nichts zu tun, solange es nicht anhält. Jede Abfrage ist eine Anmeldung oder ein Update, das das Token braucht.</translation>
    </message>
    <message>
        <source>Escrow by hand on the Mac</source>
        <comment>title of a step, an imperative</comment>
        <translation>Von Hand auf dem Mac hinterlegen</translation>
    </message>
    <message>
        <source>Asks for an admin with a SecureToken, who types the password at the prompt. The command’s own words prove nothing.</source>
        <translation>Fragt nach einem Admin mit SecureToken, der das Passwort an der Eingabe eintippt. Die Worte des Befehls selbst beweisen nichts.</translation>
    </message>
    <message>
        <source>Validate the token on the Mac</source>
        <comment>title of a step, an imperative</comment>
        <translation>Das Token auf dem Mac testen</translation>
    </message>
    <message>
        <source>Tries the token and changes nothing.</source>
        <translation>Testet das Token und ändert nichts.</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <comment>title of a step, an imperative</comment>
        <translation>Das Token ersetzen</translation>
    </message>
    <message>
        <source>Only while an admin with a SecureToken is at hand and the Mac says “supported on server: YES”: this makes and escrows a new token and tries it. Never remove the old one before that.</source>
        <translation>Nur, solange ein Admin mit SecureToken zur Stelle ist und der Mac „supported on server: YES“ sagt: Das erzeugt und hinterlegt ein neues Token und testet es. Entfernen Sie das alte nie vorher.</translation>
    </message>
    <message>
        <source>Grant a SecureToken</source>
        <comment>title of a step, an imperative</comment>
        <translation>Ein SecureToken gewähren</translation>
    </message>
    <message>
        <source>Put in ADMIN, who holds one, and USER. Both passwords are typed at the prompt. “Done!” proves nothing, the status does.</source>
        <translation>Setzen Sie ADMIN, der eines hat, und USER ein. Beide Passwörter werden an der Eingabe eingetippt. „Done!“ beweist nichts, erst der Status.</translation>
    </message>
    <message>
        <source>Make the holder an admin for a moment</source>
        <comment>title of a step, an imperative</comment>
        <translation>Den Account kurz zum Admin machen</translation>
    </message>
    <message>
        <source>Put in USER, the account that holds the SecureToken. After the escrow run the same with -d in place of -a.</source>
        <translation>Setzen Sie für USER den Account ein, der das SecureToken hat. Führen Sie nach der Hinterlegung dasselbe mit -d statt -a aus.</translation>
    </message>
    <message>
        <source>Let the account unlock FileVault</source>
        <comment>title of a step, an imperative</comment>
        <translation>Den Account FileVault entsperren lassen</translation>
    </message>
    <message>
        <source>Only if policy wants this account to unlock. Put in USER.</source>
        <translation>Nur, wenn dieser Account nach der Richtlinie entsperren soll. Setzen Sie USER ein.</translation>
    </message>
    <message>
        <source>Enroll by Automated Device Enrollment</source>
        <comment>title of a step, an imperative</comment>
        <translation>Mit Automatischer Geräteregistrierung registrieren</translation>
    </message>
    <message>
        <source>Only a Mac that the organization owns: assign it in Apple Business Manager, run this, then escrow again. Many servers drop the stored token when a Mac re-enrolls.</source>
        <translation>Nur ein Mac, der der Organisation gehört: Weisen Sie ihn in Apple Business Manager zu, führen Sie dies aus und hinterlegen Sie dann erneut. Viele Server verwerfen das gespeicherte Token, wenn sich ein Mac neu registriert.</translation>
    </message>
    <message>
        <source>Compare the two lists by UUID</source>
        <comment>title of a step, an imperative</comment>
        <translation>Beide Listen anhand der UUID vergleichen</translation>
    </message>
    <message>
        <source>Run both on the Mac and paste them into Check a Mac. Recovery keys and the token key are never in fdesetup list.</source>
        <translation>Führen Sie beide auf dem Mac aus und fügen Sie die Ausgaben unter „Mac prüfen“ ein. Wiederherstellungsschlüssel und der Token-Schlüssel stehen nie in fdesetup list.</translation>
    </message>
    <message>
        <source>Run it again, spelled like this</source>
        <comment>title of a step, an imperative</comment>
        <translation>Noch einmal ausführen, genau so geschrieben</translation>
    </message>
    <message>
        <source>bootstraptoken is one word.</source>
        <translation>bootstraptoken ist ein Wort.</translation>
    </message>
    <message>
        <source>Collect what is missing</source>
        <comment>title of a step, an imperative</comment>
        <translation>Fehlendes sammeln</translation>
    </message>
    <message>
        <source>Run these on the Mac and paste the output into Check a Mac.</source>
        <translation>Führen Sie diese Befehle auf dem Mac aus und fügen Sie die Ausgabe unter „Mac prüfen“ ein.</translation>
    </message>
    <message>
        <source>Log in once with the password</source>
        <comment>title of a step, an imperative</comment>
        <translation>Einmal mit dem Passwort anmelden</translation>
    </message>
    <message>
        <source>A user with a SecureToken, at the login window. Where nobody has one, the first who logs in so may get it. A login over SSH by key does not count.</source>
        <translation>Ein Benutzer mit SecureToken, im Anmeldefenster. Hat niemand eines, erhält es vielleicht der erste, der sich so anmeldet. Eine Anmeldung über SSH per Schlüssel zählt nicht.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>title of a step, an imperative</comment>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Apple gives a privately owned Mac no Bootstrap Token.</source>
        <translation>Apple gibt einem privaten Mac kein Bootstrap Token.</translation>
    </message>
    <message>
        <source>Approve the MDM profile</source>
        <comment>title of a step, an imperative</comment>
        <translation>Das MDM-Profil genehmigen</translation>
    </message>
    <message>
        <source>At the Mac, in System Settings. From macOS 11 that makes it supervised.</source>
        <translation>Am Mac, in den Systemeinstellungen. Ab macOS 11 wird er dadurch betreut.</translation>
    </message>
    <message>
        <source>Allow it in recoveryOS</source>
        <comment>title of a step, an imperative</comment>
        <translation>In recoveryOS erlauben</translation>
    </message>
    <message>
        <source>Startup Security Utility lowers the Mac to Reduced Security. After Automated Device Enrollment it is not needed.</source>
        <translation>Das Startsicherheitsdienstprogramm setzt den Mac auf „Reduzierte Sicherheit“. Mit Automatischer Geräteregistrierung ist das unnötig.</translation>
    </message>
    <message>
        <source>Update macOS</source>
        <comment>title of a step, an imperative</comment>
        <translation>macOS aktualisieren</translation>
    </message>
    <message>
        <source>From macOS 11, any password login makes and sends the token.</source>
        <translation>Ab macOS 11 erzeugt und sendet jede Passwortanmeldung das Token.</translation>
    </message>
    <message>
        <source>Finish Setup Assistant</source>
        <comment>title of a step, an imperative</comment>
        <translation>Den Systemassistenten abschließen</translation>
    </message>
    <message>
        <source>The Mac sends its token at the first password login after it.</source>
        <translation>Der Mac sendet sein Token bei der ersten Passwortanmeldung danach.</translation>
    </message>
    <message>
        <source>Try the new password at the startup window</source>
        <comment>title of a step, an imperative</comment>
        <translation>Das neue Passwort im Startfenster ausprobieren</translation>
    </message>
    <message>
        <source>If it does not unlock, the old one still does. Put the two in step before the old one is forgotten.</source>
        <translation>Entsperrt es nicht, gilt noch das alte. Bringen Sie beide in Einklang, bevor das alte vergessen ist.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Times</name>
    <message>
        <source>HH:mm</source>
        <extracomment>Time of day in QTime&apos;s format</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>An age of less than a minute</extracomment>
        <translation>jetzt</translation>
    </message>
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
            <numerusform>%n T</numerusform>
            <numerusform>%n T</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>An age of less than a minute, for a screen reader</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day without its year, in QDate&apos;s format: 12 Oct</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day with its year, in QDate&apos;s format: 12 Oct 2026</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day: 12 Oct 09:14</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date with year and a time of day: 2 Sep 2026, 09:20</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Less than a minute while the Macs are awake.</source>
        <extracomment>How long a batch takes</extracomment>
        <translation>Fertig in weniger als einer Minute, solange die Macs wach sind.</translation>
    </message>
    <message>
        <source>About %1 while the Macs are awake.</source>
        <extracomment>How long a batch takes: %1 is a time such as &quot;2 minutes&quot;</extracomment>
        <translation>Fertig in etwa %1, solange die Macs wach sind.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::TokenTurns</name>
    <message>
        <source>this Mac renewed its identity</source>
        <translation>dieser Mac hat seine Identität erneuert</translation>
    </message>
    <message>
        <source>this Mac re-enrolled</source>
        <translation>dieser Mac wurde neu registriert</translation>
    </message>
    <message>
        <source>this Mac sent another token</source>
        <extracomment>What happened to a token</extracomment>
        <translation>dieser Mac hat ein anderes Token gesendet</translation>
    </message>
    <message>
        <source>no message explains it</source>
        <extracomment>What ended the holding of a token is not known</extracomment>
        <translation>keine Nachricht erklärt es</translation>
    </message>
    <message>
        <source>this Mac checked out</source>
        <extracomment>What ended the holding of a token</extracomment>
        <translation>dieser Mac hat sich abgemeldet (Check-out)</translation>
    </message>
    <message>
        <source>an admin deleted it from %1</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>ein Admin hat es von %1 gelöscht</translation>
    </message>
    <message>
        <source>this Mac told %1 to remove it</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>dieser Mac hat %1 gesagt, es zu entfernen</translation>
    </message>
    <message>
        <source>this Mac moved to %1</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>dieser Mac ist zu %1 umgezogen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 (held since %2)</source>
        <extracomment>What happened to a token: %1 is why, %2 a day</extracomment>
        <translation>%1 (vorhanden seit %2)</translation>
    </message>
    <message>
        <source>%1: %2 (held since %3)</source>
        <extracomment>What happened to a token: %1 is a time, %2 why, %3 a day</extracomment>
        <translation>%1: %2 (vorhanden seit %3)</translation>
    </message>
    <message>
        <source>%1 can no longer open it</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>%1 kann es nicht mehr öffnen</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Trends</name>
    <message>
        <source>Goal %1</source>
        <extracomment>A line in a chart; %1 is a percentage</extracomment>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Macs</translation>
    </message>
    <message>
        <source>not counted %1</source>
        <translation>nicht gezählt: %1</translation>
    </message>
    <message>
        <source>not counted %1 to %2</source>
        <translation>nicht gezählt: %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) fewer than the day before</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%1: %n Token weniger als am Vortag</numerusform>
            <numerusform>%1: %n Tokens weniger als am Vortag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Values</name>
    <message>
        <source>Not escrowed</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>Nicht hinterlegt</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Status of a Mac
----------
State of the enrollment option
----------
An answer
----------
Whether the token key is on the volume</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of the enrollment option
----------
What became of one Mac in an action</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Refuted</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>Nicht abfragbar</translation>
    </message>
    <message>
        <source>Not proven</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Waiting for the Mac</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Wartet auf den Mac</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown: reply lost</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Unbekannt: Antwort verloren</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Left alone</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Re-send option</source>
        <extracomment>An action</extracomment>
        <translation>Option erneut senden</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <extracomment>An action</extracomment>
        <translation>Tokens nachweisen</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <extracomment>An action</extracomment>
        <translation>Tokens widerrufen</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>möglich</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>An answer</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>check-in at %1</source>
        <extracomment>Who said it: a message of the Mac to the server, which is %1</extracomment>
        <translation>Check-in bei %1</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>Who said it: the Mac&apos;s answer to a command of the server, which is %1</extracomment>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>read from %1</source>
        <extracomment>Who said it: a field of the server %1</extracomment>
        <translation>gelesen von %1</translation>
    </message>
    <message>
        <source>enrollment settings</source>
        <extracomment>Who said it: the enrollment&apos;s settings</extracomment>
        <translation>Registrierungseinstellungen</translation>
    </message>
    <message>
        <source>output of the Mac</source>
        <extracomment>Who said it: the output of a command on the Mac</extracomment>
        <translation>Ausgabe des Mac</translation>
    </message>
    <message>
        <source>told by an admin</source>
        <extracomment>Who said it: a person</extracomment>
        <translation>von einem Admin genannt</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <extracomment>Result of comparing one crypto user
----------
Kind of a crypto user</extracomment>
        <translation>Unbekannter Typ</translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Kein Account</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Can’t unlock</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Kann nicht entsperren</translation>
    </message>
    <message>
        <source>Left over</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Übrig geblieben</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Local user</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Lokaler Benutzer</translation>
    </message>
    <message>
        <source>Token key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Token-Schlüssel</translation>
    </message>
    <message>
        <source>Personal recovery key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Persönlicher Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>iCloud recovery</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>iCloud-Wiederherstellung</translation>
    </message>
    <message>
        <source>Institutional recovery key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Institutioneller Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Disk passphrase</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Passphrase des Volumes</translation>
    </message>
    <message>
        <source>System account</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Systemaccount</translation>
    </message>
    <message>
        <source>On the volume</source>
        <extracomment>Whether the token key is on the volume</extracomment>
        <translation>Auf dem Volume</translation>
    </message>
    <message>
        <source>Not on the volume</source>
        <extracomment>Whether the token key is on the volume</extracomment>
        <translation>Nicht auf dem Volume</translation>
    </message>
</context>
</TS>
