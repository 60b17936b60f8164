<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>latchkey::models::DeviceCell</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>UDID</source>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Dernière récupération</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <translation>Autorisé pour l’authentification</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <comment>age of the proof</comment>
        <translation>Prouvé (%1)</translation>
    </message>
    <message>
        <source>What is known of this Mac is from %1</source>
        <translation>Ce que l’on sait de ce Mac date du %1</translation>
    </message>
    <message>
        <source>Last contact with %1: %2</source>
        <translation>Dernier contact avec %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>macOS %1</source>
        <translation>macOS %1</translation>
    </message>
    <message>
        <source>option %1</source>
        <comment>in a spoken row</comment>
        <translation>option&#x202f;: %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>age in full words</comment>
        <translation>lu il y a %1</translation>
    </message>
</context>
<context>
    <name>latchkey::models::DeviceListController</name>
    <message>
        <source>Filter, %1: %2</source>
        <extracomment>%1 = &quot;character 7&quot;, %2 = &quot;expected a date such as 2026-10-12&quot;</extracomment>
        <translation>Filtre, %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::AuditWays</name>
    <message>
        <source>the keyring</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>la mémoire de ce programme, jusqu’à son arrêt</translation>
    </message>
    <message>
        <source>the profile, under the key of the environment</source>
        <translation>le profil, sous la clé de l’environnement</translation>
    </message>
    <message>
        <source>a private file</source>
        <translation>un fichier privé</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Cli</name>
    <message>
        <source>%1: left alone: %2</source>
        <extracomment>A Mac that an action leaves alone: %1 its name, %2 why</extracomment>
        <translation>%1&#x202f;: ignoré&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs</source>
        <extracomment>%1 of all Macs of a selection</extracomment>
        <translation>
            <numerusform>%1 Mac sur %n</numerusform>
            <numerusform>%1 Mac sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac is chosen. Name Macs, or give --where FILTER.</source>
        <translation>Aucun Mac n’est choisi. Nommez des Mac ou indiquez --where FILTER.</translation>
    </message>
    <message>
        <source>Nothing was sent: no Mac of the selection can be served.</source>
        <translation>Rien n’a été envoyé&#x202f;: aucun Mac de la sélection ne peut être traité.</translation>
    </message>
    <message>
        <source>Nothing was sent: give --yes to go on.</source>
        <translation>Rien n’a été envoyé&#x202f;: ajoutez --yes pour continuer.</translation>
    </message>
    <message>
        <source>Nothing was sent: confirm with --confirm &apos;%1&apos;.</source>
        <extracomment>%1 is the text to confirm with, in English: &quot;REVOKE 4&quot;</extracomment>
        <translation>Rien n’a été envoyé&#x202f;: confirmez par --confirm &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a batch</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a batch</comment>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a batch</comment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a batch</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>STATUS</source>
        <comment>column</comment>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>column</comment>
        <translation>NOM</translation>
    </message>
    <message>
        <source>SERIAL</source>
        <comment>column</comment>
        <translation>SÉRIE</translation>
    </message>
    <message>
        <source>MACOS</source>
        <comment>column</comment>
        <translation>MACOS</translation>
    </message>
    <message>
        <source>WHY</source>
        <comment>column</comment>
        <translation>MOTIF</translation>
    </message>
    <message>
        <source>OPTION</source>
        <comment>column</comment>
        <translation>OPTION</translation>
    </message>
    <message>
        <source>AGE</source>
        <comment>column: of the data</comment>
        <translation>ÂGE</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs: %2; option pending %3, stale %4</source>
        <extracomment>%1 of all Macs of the cache, %2 counts of each status, then two more counts</extracomment>
        <translation>
            <numerusform>%1 Mac sur %n&#x202f;: %2&#x202f;; option en attente %3, périmés %4</numerusform>
            <numerusform>%1 Mac sur %n&#x202f;: %2&#x202f;; option en attente %3, périmés %4</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; to sort by.</source>
        <extracomment>%1 is what was given as a column&apos;s name</extracomment>
        <translation>Il n’y a pas de colonne «&#x202f;%1&#x202f;» pour trier.</translation>
    </message>
    <message>
        <source>%1 is added. Next: latchkey-cli server test %1; latchkey-cli sync</source>
        <extracomment>%1 is a server; the rest are commands</extracomment>
        <translation>%1 est ajouté. Ensuite&#x202f;: latchkey-cli server test %1, puis latchkey-cli sync</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of server. Known: latchkey, filewave, jamf, zentral, fleet, iru, micromdm, nanomdm, nanohub.</source>
        <extracomment>%1 is what was given as a kind; the kinds are words of the command line</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de serveur. Types connus&#x202f;: latchkey, filewave, jamf, zentral, fleet, iru, micromdm, nanomdm, nanohub.</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>jamais lu</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs, read %1</source>
        <extracomment>Of a server in a list; %1 is a time</extracomment>
        <translation>
            <numerusform>%n Mac, lus&#x202f;: %1</numerusform>
            <numerusform>%n Mac, lus&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version d’API</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>Scopes it lacks: %1</source>
        <extracomment>%1 are scopes of an API token</extracomment>
        <translation>Portées manquantes&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1; option %2; %3</source>
        <extracomment>A Mac: %1 the status of its token, %2 of its option, %3 of the token&apos;s proof</extracomment>
        <translation>%1&#x202f;; option&#x202f;: %2&#x202f;; %3</translation>
    </message>
    <message>
        <source>No Mac of the cache is called &quot;%1&quot;. Give its name, serial or UDID.</source>
        <translation>Aucun Mac du cache ne s’appelle «&#x202f;%1&#x202f;». Indiquez son nom, son numéro de série ou son UDID.</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs are called &quot;%1&quot;. Give a serial or a UDID.</source>
        <translation>
            <numerusform>%n Mac s’appelle «&#x202f;%1&#x202f;». Indiquez un numéro de série ou un UDID.</numerusform>
            <numerusform>%n Mac s’appellent «&#x202f;%1&#x202f;». Indiquez un numéro de série ou un UDID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs read, %2 gone</source>
        <extracomment>A sync has ended; %1 is a server, %2 how many Macs it does not have any more</extracomment>
        <translation>
            <numerusform>%1&#x202f;: %n Mac lu, %2 disparus</numerusform>
            <numerusform>%1&#x202f;: %n Mac lus, %2 disparus</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no server yet. Add one: latchkey-cli server add NAME --kind latchkey --url URL</source>
        <translation>Il n’y a pas encore de serveur. Ajoutez-en un&#x202f;: latchkey-cli server add NAME --kind latchkey --url URL</translation>
    </message>
    <message>
        <source>The report has no column &quot;%1&quot;.</source>
        <extracomment>%1 is what was given as a column&apos;s name</extracomment>
        <translation>Le rapport n’a pas de colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Le rapport a été interrompu.</translation>
    </message>
    <message>
        <source>Nothing was changed at %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Rien n’a été modifié dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1. SHA-256: %2</source>
        <extracomment>%1 is a file, %2 a hash</extracomment>
        <translation>
            <numerusform>%n ligne écrite dans %1. SHA-256&#x202f;: %2</numerusform>
            <numerusform>%n lignes écrites dans %1. SHA-256&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the format with --format, or end the file&apos;s name with it.</source>
        <translation>Indiquez le format avec --format, ou par l’extension du nom de fichier.</translation>
    </message>
    <message>
        <source>This report knows no &quot;%1&quot;.</source>
        <extracomment>%1 is what was given for --group-by or --include</extracomment>
        <translation>Ce rapport ne connaît pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What Latchkey needs of %1: %2</source>
        <extracomment>%1 is a product, %2 what its credentials have to be allowed, in the product&apos;s own words</extracomment>
        <translation>Ce que Latchkey demande à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>--login is any, client or user.</source>
        <translation>--login vaut any, client ou user.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date such as 2026-11-24.</source>
        <extracomment>%1 is what was given for --from or --to</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date comme 2026-11-24.</translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-stdin or --passphrase-file, or set LATCHKEY_SECRET_SNAPSHOT.</source>
        <translation>Aucune phrase secrète n’a été donnée. Utilisez --passphrase-stdin ou --passphrase-file, ou définissez LATCHKEY_SECRET_SNAPSHOT.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Phrase secrète&#x202f;:</translation>
    </message>
    <message>
        <source>Passphrase again:</source>
        <translation>Phrase secrète à nouveau&#x202f;:</translation>
    </message>
    <message>
        <source>Only the report changes takes --since.</source>
        <translation>Seul le rapport changes accepte --since.</translation>
    </message>
    <message>
        <source>The snapshot was stopped.</source>
        <translation>L’instantané a été interrompu.</translation>
    </message>
    <message>
        <source>Kept as %1, encrypted as it came. Read it with --snapshot %1.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Conservé sous le nom %1, chiffré tel qu’il est arrivé. Lisez-le avec --snapshot %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs before, %1 after: %2.</source>
        <extracomment>%n Macs, %1 a number of Macs, %2 counts of each kind of change: &quot;new 2, gone 1&quot;</extracomment>
        <translation>
            <numerusform>%Ln Mac avant, %1 après : %2.</numerusform>
            <numerusform>%Ln Mac avant, %1 après : %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted %1</source>
        <extracomment>One of several counts: &quot;escrowed 7, accepted 2&quot;</extracomment>
        <translation>accepté %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n Macs to %1. SHA-256: %2</source>
        <extracomment>%1 is a file, %2 a hash</extracomment>
        <translation>
            <numerusform>%Ln Mac écrit dans %1. SHA-256 : %2</numerusform>
            <numerusform>%Ln Mac écrits dans %1. SHA-256 : %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Console</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Desk</name>
    <message>
        <source>the system keychain</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>An action on its Macs is running. Cancel it, or wait for its end.</source>
        <translation>Une action sur ses Mac est en cours. Annulez-la ou attendez sa fin.</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>la mémoire de ce programme, jusqu’à son arrêt</translation>
    </message>
    <message>
        <source>Sealed; their key is in the system keychain.</source>
        <translation>Chiffrés&#x202f;; leur clé est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Sealed; their key is in this program’s memory.</source>
        <translation>Chiffrés&#x202f;; leur clé est dans la mémoire de ce programme.</translation>
    </message>
    <message>
        <source>Sealed, but there is no keychain: their key is protected by file permissions only.</source>
        <translation>Chiffrés, mais il n’y a pas de trousseau&#x202f;: leur clé n’est protégée que par les droits du fichier.</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::ServerKinds</name>
    <message>
        <source>Latchkey server (latchkeyd)</source>
        <translation>Serveur Latchkey (latchkeyd)</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::TestSteps</name>
    <message>
        <source>Not needed: this server is on this machine</source>
        <translation>Inutile&#x202f;: ce serveur est sur cette machine</translation>
    </message>
    <message>
        <source>%1, certificate valid until %2</source>
        <translation>%1, certificat valable jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, épinglé</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>API token “%1” accepted</source>
        <translation>Jeton d’API «&#x202f;%1&#x202f;» accepté</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Portées&#x202f;: %1</translation>
    </message>
    <message>
        <source>The API token lacks: %1</source>
        <translation>Il manque au jeton d’API&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, API version %2</source>
        <translation>%1, version d’API %2</translation>
    </message>
    <message>
        <source>Latchkey works without them; what they allow is left alone, with this reason.</source>
        <translation>Latchkey fonctionne sans elles&#x202f;; ce qu’elles permettent est ignoré, avec cette raison.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>The Macs can be read</source>
        <translation>Les Mac peuvent être lus</translation>
    </message>
</context>
<context>
    <name>latchkey::ui</name>
    <message>
        <source>Not escrowed</source>
        <comment>The word whose height decides the height of table rows</comment>
        <translation>Non déposé</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Tells for every Mac whether its Bootstrap Token is safe on the MDM server and works, and why not where it is not.</source>
        <translation>Indique pour chaque Mac si son Bootstrap Token est en sécurité sur le serveur MDM et s’il fonctionne, et sinon pourquoi.</translation>
    </message>
    <message>
        <source>This is the demo: 480 simulated Macs on two embedded servers. Their history of 90 days is simulated; it came in through the same check-ins as a real one. Nothing leaves this computer.</source>
        <translation>Ceci est la démo&#x202f;: 480 Mac simulés sur deux serveurs intégrés. Leur historique de 90 jours est simulé&#x202f;; il est arrivé par les mêmes check-ins qu’un vrai. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>This language is a machine translation. No speaker has reviewed it yet.</source>
        <translation>Cette langue est une traduction automatique. Aucun locuteur ne l’a encore relue.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>Accept %n Mac(s) as exceptions?</source>
        <extracomment>%n Macs</extracomment>
        <translation>
            <numerusform>Accepter %n Mac comme exception&#x202f;?</numerusform>
            <numerusform>Accepter %n Mac comme exceptions&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1 as an exception?</source>
        <translation>Accepter %1 comme exception&#x202f;?</translation>
    </message>
    <message>
        <source>Until then it is counted apart, as accepted, and never as escrowed. The exception ends by itself.</source>
        <translation>D’ici là, il est compté à part, comme accepté, et jamais comme déposé. L’exception prend fin d’elle-même.</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>Raison, obligatoire, conservée dans le journal d’audit</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a number of days with its noun, %2 a date</extracomment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Une raison manque</translation>
    </message>
    <message>
        <source>The exception is not kept.</source>
        <translation>L’exception n’a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActionBar</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Actions on the selected Macs</source>
        <translation>Actions sur les Mac sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of view</source>
        <translation>
            <numerusform>%n hors de la vue</numerusform>
            <numerusform>%n hors de la vue</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Annuler la sélection</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <translation>
            <numerusform>Sélectionner le %Ln qui correspond</numerusform>
            <numerusform>Sélectionner les %Ln qui correspondent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActionTexts</name>
    <message>
        <source>volume owners not known</source>
        <translation>propriétaires du volume inconnus</translation>
    </message>
    <message numerus="yes">
        <source>Re-send the enrollment option to %n Mac(s)?</source>
        <translation>
            <numerusform>Renvoyer l’option d’inscription à %n Mac&#x202f;?</numerusform>
            <numerusform>Renvoyer l’option d’inscription à %n Mac&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove the tokens of %n Mac(s)?</source>
        <translation>
            <numerusform>Prouver le jeton de %n Mac&#x202f;?</numerusform>
            <numerusform>Prouver les jetons de %n Mac&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>No stored token to delete</source>
        <translation>Aucun jeton stocké à supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n stored token(s) from %1?</source>
        <extracomment>%n tokens; %1 is a server or &quot;HQ and Schools&quot;</extracomment>
        <translation>
            <numerusform>Supprimer %n jeton stocké sur %1&#x202f;?</numerusform>
            <numerusform>Supprimer %n jetons stockés sur %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sends each Mac the option that allows a Bootstrap Token. This makes no token: the Mac escrows at the next login with a password, or by hand. Other options the Mac has stay as they are.</source>
        <translation>Le serveur envoie à chaque Mac l’option qui autorise un Bootstrap Token. Cela ne crée pas de jeton&#x202f;: le Mac le dépose à la prochaine ouverture de session avec mot de passe, ou à la main. Les autres options du Mac restent telles quelles.</translation>
    </message>
    <message>
        <source>The server asks each Mac whether an erase could begin now. The Mac&apos;s answer proves or refutes the stored token. Nothing is erased.</source>
        <translation>Le serveur demande à chaque Mac si un effacement pourrait commencer maintenant. La réponse du Mac prouve ou réfute le jeton stocké. Rien n’est effacé.</translation>
    </message>
    <message numerus="yes">
        <source>Re-send to %n Mac(s)</source>
        <translation>
            <numerusform>Renvoyer à %n Mac</numerusform>
            <numerusform>Renvoyer à %n Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove %n token(s)</source>
        <translation>
            <numerusform>Prouver %n jeton</numerusform>
            <numerusform>Prouver %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Révoquer %n jeton</numerusform>
            <numerusform>Révoquer %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-send option…</source>
        <translation>Renvoyer l’option…</translation>
    </message>
    <message>
        <source>Prove tokens…</source>
        <translation>Prouver les jetons…</translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation>Révoquer les jetons…</translation>
    </message>
    <message>
        <source>Re-send</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Prouver</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Will be sent: %1</source>
        <translation>Seront envoyés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Will be asked: %1</source>
        <translation>Seront interrogés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Will be deleted: %1</source>
        <translation>Seront supprimés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 sends the option; the Mac answers when it wakes</source>
        <translation>%1 envoie l’option&#x202f;; le Mac répond à son réveil</translation>
    </message>
    <message>
        <source>%1 asks for EACSPreflight; the Mac answers when it wakes</source>
        <translation>%1 demande EACSPreflight&#x202f;; le Mac répond à son réveil</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of the %2 left alone. %3</source>
        <extracomment>%1 an action, %n Macs it leaves alone, %2 of so many, %3 the first reason</extracomment>
        <translation>
            <numerusform>%1&#x202f;: %n ignoré sur %2. %3</numerusform>
            <numerusform>%1&#x202f;: %n ignorés sur %2. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%n Mac(s): %1</source>
        <translation>
            <numerusform>%n Mac&#x202f;: %1</numerusform>
            <numerusform>%n Mac&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Synchronisation&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) known</source>
        <translation>
            <numerusform>%n Mac connu</numerusform>
            <numerusform>%n Mac connus</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciens</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 Mac sur %Ln</numerusform>
            <numerusform>%1 Mac sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityStrip</name>
    <message>
        <source>Show in Activity</source>
        <translation>Afficher dans Activité</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Mac(s).</source>
        <extracomment>A running batch: %1 the action, %n Macs</extracomment>
        <translation>
            <numerusform>%1&#x202f;: %n Mac.</numerusform>
            <numerusform>%1&#x202f;: %n Mac.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 Macs</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminés</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Aucune activité</translation>
    </message>
    <message>
        <source>Actions and syncs appear here.</source>
        <translation>Les actions et les synchronisations apparaissent ici.</translation>
    </message>
    <message>
        <source>Batches and syncs</source>
        <translation>Lots et synchronisations</translation>
    </message>
    <message>
        <source>No batch is chosen</source>
        <translation>Aucun lot choisi</translation>
    </message>
    <message>
        <source>Choose an action of the list to see each of its Macs.</source>
        <translation>Choisissez une action de la liste pour voir chacun de ses Mac.</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) got it already and are followed</source>
        <translation>
            <numerusform>%n Mac l’a déjà reçue et reste suivi</numerusform>
            <numerusform>%n Mac l’ont déjà reçue et restent suivis</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished activity is cleared here; the audit keeps it</source>
        <translation>L’activité terminée est effacée ici&#x202f;; l’audit la conserve</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>The server was not added.</source>
        <translation>Le serveur n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Latchkey only reads until you act.</source>
        <translation>Latchkey se contente de lire tant que vous n’agissez pas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>HQ</source>
        <translation>HQ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>conservé dans %1</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d’AC</translation>
    </message>
    <message>
        <source>optional: PEM of a private certificate authority</source>
        <translation>facultatif&#x202f;: PEM d’une autorité de certification privée</translation>
    </message>
    <message>
        <source>Read user and account names</source>
        <translation>Lire les noms d’utilisateurs et de comptes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add and test</source>
        <translation>Ajouter et tester</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits and hyphens, for example HQ</source>
        <translation>1 à 32 lettres, chiffres et traits d’union, par exemple HQ</translation>
    </message>
    <message>
        <source>There is a server with this name already</source>
        <translation>Un serveur porte déjà ce nom</translation>
    </message>
    <message>
        <source>The API token is missing</source>
        <translation>Le jeton d’API manque</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>Il faut&#x202f;: %1</translation>
    </message>
    <message>
        <source>The user is missing</source>
        <translation>L’utilisateur manque</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Announcer</name>
    <message numerus="yes">
        <source>%n Mac(s) have lost their token</source>
        <translation>
            <numerusform>%n Mac a perdu son jeton</numerusform>
            <numerusform>%n Mac ont perdu leur jeton</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey shows which, and what to do.</source>
        <translation>Latchkey montre lesquels, et que faire.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 is read</source>
        <translation>%1 est lu</translation>
    </message>
    <message>
        <source>Its Macs are up to date.</source>
        <translation>Ses Mac sont à jour.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>Num.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditPane</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Copier l’entrée</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Cette entrée</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>the first entry</source>
        <translation>la première entrée</translation>
    </message>
    <message>
        <source>Entry copied</source>
        <translation>Entrée copiée</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Server’s audit</source>
        <extracomment>Of an entry in a server&apos;s own audit; %1 its number, %2 the server</extracomment>
        <translation>Audit du serveur</translation>
    </message>
    <message>
        <source>entry %1 of %2</source>
        <translation>entrée %1 (%2)</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditTexts</name>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Retirer un serveur</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Modifier un réglage</translation>
    </message>
    <message>
        <source>Confirm action</source>
        <translation>Confirmer une action</translation>
    </message>
    <message>
        <source>Outcome of a Mac</source>
        <translation>Résultat d’un Mac</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Entries newer than the kept head</source>
        <translation>Entrées plus récentes que la tête conservée</translation>
    </message>
    <message>
        <source>Unknown entry</source>
        <translation>Entrée inconnue</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>Modifier un serveur</translation>
    </message>
    <message>
        <source>Accept an exception</source>
        <translation>Accepter une exception</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>an exception</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Forget a Mac</source>
        <translation>Oublier un Mac</translation>
    </message>
    <message>
        <source>%1 (claimed, this computer)</source>
        <extracomment>%1 is a login name of this computer</extracomment>
        <translation>%1 (selon cet ordinateur)</translation>
    </message>
    <message>
        <source>%1 · token %2 (checked by %3)</source>
        <extracomment>%1 the claimed login name, %2 an API token&apos;s name, %3 a server</extracomment>
        <translation>%1 · jeton %2 (vérifié par %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s), %1 left alone</source>
        <extracomment>%n Macs of an action, %1 that it leaves alone</extracomment>
        <translation>
            <numerusform>%Ln Mac, ignorés : %1</numerusform>
            <numerusform>%Ln Mac, ignorés : %1</numerusform>
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
        <translation>Qui, quoi ou Mac</translation>
    </message>
    <message>
        <source>Search the audit by who, what or Mac</source>
        <translation>Rechercher dans l’audit par qui, quoi ou Mac</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>Entrées de l’audit</translation>
    </message>
    <message>
        <source>The audit cannot be read.</source>
        <translation>L’audit est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches “%1”</source>
        <translation>Aucune entrée ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>Searched who, what, Mac, outcome and reason.</source>
        <translation>Cherché dans qui, quoi, Mac, résultat, raison.</translation>
    </message>
    <message>
        <source>Sign-ins, actions and exports appear here.</source>
        <translation>Les connexions, les actions et les exports apparaissent ici.</translation>
    </message>
    <message>
        <source>The audit cannot be checked.</source>
        <translation>L’audit ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompu</translation>
    </message>
    <message>
        <source>The audit does not hold.</source>
        <translation>L’audit n’est pas intègre.</translation>
    </message>
    <message>
        <source>Unbroken against the head kept in %1</source>
        <translation>Intact par rapport à la tête conservée dans %1</translation>
    </message>
    <message>
        <source>Unbroken in itself</source>
        <translation>Intact en lui-même</translation>
    </message>
    <message>
        <source>No head is kept apart.</source>
        <translation>Aucune tête n’est conservée à part.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exporter l’audit</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The audit was not exported.</source>
        <translation>L’audit n’a pas été exporté.</translation>
    </message>
    <message>
        <source>Exported and signed: %1</source>
        <translation>Exporté et signé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::BatchPanel</name>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>Réessayer les échecs…</translation>
    </message>
    <message>
        <source>Macs that have their answer</source>
        <translation>Mac qui ont leur réponse</translation>
    </message>
    <message>
        <source>Macs of this batch</source>
        <translation>Mac de ce lot</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>If Latchkey stops, the batch continues here at the next start. Nothing is sent to a Mac that still has the same command queued.</source>
        <translation>Si Latchkey s’arrête, le lot reprend ici au prochain démarrage. Rien n’est envoyé à un Mac qui a encore la même commande en file.</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Démarré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>Démarré&#x202f;: %1, par %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Token: %n not yet. The option makes no token: each Mac waits for a login with a password, or for profiles install; every sync looks again.</source>
        <translation>
            <numerusform>Jeton&#x202f;: %n pas encore. L’option ne crée pas de jeton&#x202f;: chaque Mac attend une ouverture de session avec mot de passe, ou profiles install&#x202f;; chaque synchronisation vérifie à nouveau.</numerusform>
            <numerusform>Jeton&#x202f;: %n pas encore. L’option ne crée pas de jeton&#x202f;: chaque Mac attend une ouverture de session avec mot de passe, ou profiles install&#x202f;; chaque synchronisation vérifie à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody knows yet whether %2 took the command</source>
        <translation>%1&#x202f;: personne ne sait encore si %2 a accepté la commande</translation>
    </message>
    <message>
        <source>The connection broke after the request had left. Latchkey does not repeat it by itself. It reads %1 again when the batch ends, and says then which it was.</source>
        <translation>La connexion a été coupée après le départ de la requête. Latchkey ne la répète pas de lui-même. Il relit %1 à la fin du lot et dit alors ce qu’il en est.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The batch has ended</source>
        <translation>Le lot est terminé</translation>
    </message>
    <message>
        <source>Possible once the batch has ended</source>
        <translation>Possible une fois le lot terminé</translation>
    </message>
    <message>
        <source>No Mac failed</source>
        <translation>Aucun Mac en échec</translation>
    </message>
    <message>
        <source>Serial: %1</source>
        <translation>Numéro de série&#x202f;: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête&#x202f;: %1</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Détails copiés</translation>
    </message>
    <message>
        <source>The rest is cancelled; what was sent is followed</source>
        <translation>Le reste est annulé&#x202f;; ce qui a été envoyé est suivi</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::BatchTexts</name>
    <message>
        <source>The Mac reports BootstrapTokenAllowed: true</source>
        <translation>Le Mac indique BootstrapTokenAllowed: true</translation>
    </message>
    <message>
        <source>The Mac says that an erase could begin now</source>
        <translation>Le Mac dit qu’un effacement pourrait commencer maintenant</translation>
    </message>
    <message>
        <source>Read back: no token stored</source>
        <translation>Relu&#x202f;: aucun jeton stocké</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en file</numerusform>
            <numerusform>%n en file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the Mac</source>
        <translation>
            <numerusform>%n en attente du Mac</numerusform>
            <numerusform>%n en attente du Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n acquitté</numerusform>
            <numerusform>%n acquittés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n vérifié</numerusform>
            <numerusform>%n vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: reply lost</source>
        <translation>
            <numerusform>%n inconnu&#x202f;: réponse perdue</numerusform>
            <numerusform>%n inconnus&#x202f;: réponse perdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-send enrollment option</source>
        <translation>Renvoyer l’option d’inscription</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <translation>Prouver les jetons</translation>
    </message>
    <message>
        <source>Revoke stored tokens</source>
        <translation>Révoquer les jetons stockés</translation>
    </message>
    <message numerus="yes">
        <source>Re-send enrollment option to %n Mac(s)</source>
        <translation>
            <numerusform>Renvoyer l’option d’inscription à %n Mac</numerusform>
            <numerusform>Renvoyer l’option d’inscription à %n Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove the tokens of %n Mac(s)</source>
        <translation>
            <numerusform>Prouver le jeton de %n Mac</numerusform>
            <numerusform>Prouver les jetons de %n Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke the stored tokens of %n Mac(s)</source>
        <translation>
            <numerusform>Révoquer le jeton stocké de %n Mac</numerusform>
            <numerusform>Révoquer les jetons stockés de %n Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent; the answer of %1 did not arrive</source>
        <translation>Envoyé&#x202f;; la réponse de %1 n’est pas arrivée</translation>
    </message>
    <message>
        <source>Bound to the command that was queued already</source>
        <translation>Rattaché à la commande déjà en file</translation>
    </message>
    <message>
        <source>Sent; the Mac answers when it wakes</source>
        <translation>Envoyé&#x202f;; le Mac répond à son réveil</translation>
    </message>
    <message>
        <source>Not verified: this macOS cannot report it</source>
        <translation>Non vérifié&#x202f;: ce macOS ne peut pas l’indiquer</translation>
    </message>
    <message numerus="yes">
        <source>%n with other options changed</source>
        <translation>
            <numerusform>%n avec d’autres options modifiées</numerusform>
            <numerusform>%n avec d’autres options modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified yet: it could not be read back; every sync looks again</source>
        <translation>Pas encore vérifié&#x202f;: la relecture n’a pas été possible&#x202f;; chaque synchronisation vérifie à nouveau</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CapabilityModel</name>
    <message>
        <source>Latchkey can</source>
        <translation>Latchkey peut</translation>
    </message>
    <message>
        <source>: %1</source>
        <extracomment>A reason that follows &quot;Yes&quot; or &quot;No&quot;</extracomment>
        <translation>&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CausesView</name>
    <message numerus="yes">
        <source>%n other reason(s)</source>
        <translation>
            <numerusform>%n autre raison</numerusform>
            <numerusform>%n autres raisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Mac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ChartPanel</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table, %1</source>
        <translation>Tableau, %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckContent</name>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The Mac believes its token is on %1. It is not.</source>
        <translation>Le Mac croit que son jeton est sur %1. Il n’y est pas.</translation>
    </message>
    <message>
        <source>%1 holds a token. The Mac says it sent none.</source>
        <translation>%1 détient un jeton. Le Mac dit n’en avoir envoyé aucun.</translation>
    </message>
    <message>
        <source>These are outputs of two Macs. Nothing in them is counted for a Mac of the list.</source>
        <translation>Ce sont les sorties de deux Mac. Rien n’y est retenu pour un Mac de la liste.</translation>
    </message>
    <message>
        <source>No serial number is shown. A proof in this text is not counted.</source>
        <translation>Aucun numéro de série n’apparaît. Une preuve dans ce texte n’est pas retenue.</translation>
    </message>
    <message>
        <source>These are outputs of another Mac (%1). Nothing in them is counted for %2.</source>
        <translation>Ce sont les sorties d’un autre Mac (%1). Rien n’y est retenu pour %2.</translation>
    </message>
    <message>
        <source>understood</source>
        <comment>an output</comment>
        <translation>comprise</translation>
    </message>
    <message>
        <source>identity: %1, matches</source>
        <translation>identité&#x202f;: %1, correspond</translation>
    </message>
    <message>
        <source>identity: %1</source>
        <translation>identité&#x202f;: %1</translation>
    </message>
    <message>
        <source>time of what follows</source>
        <translation>heure de ce qui suit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2 are numbers with their nouns</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) understood</source>
        <translation>
            <numerusform>%n sortie comprise</numerusform>
            <numerusform>%n sorties comprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left over</source>
        <translation>
            <numerusform>%n ligne restante</numerusform>
            <numerusform>%n lignes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with no server</source>
        <translation>comparé avec aucun serveur</translation>
    </message>
    <message>
        <source>%1, serial %2</source>
        <translation>%1, numéro de série %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a Mac and its server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not for a Mac that is not on the list.</source>
        <translation>Pas pour un Mac absent de la liste.</translation>
    </message>
    <message>
        <source>Not without the Mac&apos;s serial number. Paste the output of this command as well:</source>
        <translation>Pas sans le numéro de série du Mac. Collez aussi la sortie de cette commande&#x202f;:</translation>
    </message>
    <message>
        <source>Not for another Mac than the one that printed it.</source>
        <translation>Pas pour un autre Mac que celui qui l’a affichée.</translation>
    </message>
    <message>
        <source>Saved %1 by %2.</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>Enregistré (%1) par %2.</translation>
    </message>
    <message>
        <source>Not while names are hidden.</source>
        <translation>Pas tant que les noms sont masqués.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckPage</name>
    <message>
        <source>This could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>This output: good or bad?</source>
        <translation>Cette sortie&#x202f;: bonne ou mauvaise&#x202f;?</translation>
    </message>
    <message>
        <source>Paste what a Mac printed, or drop a file.</source>
        <translation>Collez la sortie d’un Mac, ou un fichier.</translation>
    </message>
    <message>
        <source>Copy the commands to run</source>
        <translation>Copier les commandes à exécuter</translation>
    </message>
    <message>
        <source>Mac and server, side by side</source>
        <translation>Mac et serveur côte à côte</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Trouvé aussi</translation>
    </message>
    <message>
        <source>Result copied</source>
        <translation>Résultat copié</translation>
    </message>
    <message>
        <source>No Mac of the list is compared.</source>
        <translation>Aucun Mac de la liste n’est comparé.</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>The text stays on this computer and is forgotten. Saving keeps only what it says.</source>
        <translation>Le texte reste sur cet ordinateur et est oublié. L’enregistrement ne garde que ce qu’il dit.</translation>
    </message>
    <message>
        <source>Save to the device</source>
        <translation>Enregistrer dans l’appareil</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckTable</name>
    <message>
        <source>The server says</source>
        <translation>Le serveur dit</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 dit</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>The Mac says</source>
        <translation>Le Mac dit</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Mac and server, side by side</source>
        <translation>Mac et serveur côte à côte</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckView</name>
    <message>
        <source>Check a Mac</source>
        <translation>Examiner un Mac</translation>
    </message>
    <message>
        <source>Output of the Mac</source>
        <translation>Sortie du Mac</translation>
    </message>
    <message>
        <source>Copy the commands to run</source>
        <translation>Copier les commandes à exécuter</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>Aucune sortie</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, comparé avec %2</translation>
    </message>
    <message>
        <source>All of it is read; it is too long to be edited</source>
        <translation>Tout est lu&#x202f;; le texte est trop long pour être modifié</translation>
    </message>
    <message>
        <source>Paste or drop text here</source>
        <translation>Collez ou déposez du texte ici</translation>
    </message>
    <message>
        <source>The Mac that the text names</source>
        <translation>Le Mac que le texte nomme</translation>
    </message>
    <message>
        <source>No Mac</source>
        <translation>Aucun Mac</translation>
    </message>
    <message>
        <source>found by its serial</source>
        <translation>trouvé par son numéro de série</translation>
    </message>
    <message>
        <source>the text names none; compared with %1</source>
        <translation>le texte n’en nomme aucun&#x202f;; comparé avec %1</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Rien n’a été lu</translation>
    </message>
    <message>
        <source>Commands copied</source>
        <translation>Commandes copiées</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Chip</name>
    <message>
        <source>filter on</source>
        <translation>filtre actif</translation>
    </message>
    <message>
        <source>filter off</source>
        <translation>filtre inactif</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <extracomment>Accessible text of a filter chip: the number of Macs it would leave</extracomment>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Mac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>Option en attente</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
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
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Columns</name>
    <message>
        <source>Default columns</source>
        <translation>Colonnes par défaut</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CommandBox</name>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands: type an action, a view, a filter or a Mac</source>
        <translation>Commandes&#x202f;: saisissez une action, une vue, un filtre ou un Mac</translation>
    </message>
    <message>
        <source>Action, view, filter or Mac</source>
        <translation>Action, vue, filtre ou Mac</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Ctrl+Enter open in a window</source>
        <translation>↑ ↓ choisir   Entrée exécuter   Ctrl+Entrée ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CompareModel</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CompareWindow</name>
    <message>
        <source>Compare — Latchkey</source>
        <translation>Comparer — Latchkey</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Différences&#x202f;: %1</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>Il n’y a rien à copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>Lignes copiées</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) then, %1 after.</source>
        <extracomment>%1 is a number of Macs</extracomment>
        <translation>
            <numerusform>%Ln Mac alors, %1 après.</numerusform>
            <numerusform>%Ln Mac alors, %1 après.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CoverageTile</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>held, %1 of %2</source>
        <translation>détenus, %1 sur %2</translation>
    </message>
    <message>
        <source>proven in 30 days</source>
        <translation>prouvés en 30 jours</translation>
    </message>
    <message numerus="yes">
        <source>Coverage: %1 held, %2 of %n Mac(s), show</source>
        <extracomment>%1 is a percentage, %2 a number of Macs</extracomment>
        <translation>
            <numerusform>Couverture : %1 détenus, %2 Mac sur %Ln, afficher</numerusform>
            <numerusform>Couverture : %1 détenus, %2 Mac sur %Ln, afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 proven in 30 days, %n Mac(s), show</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>
            <numerusform>%1 prouvés en 30 jours, %Ln Mac, afficher</numerusform>
            <numerusform>%1 prouvés en 30 jours, %Ln Mac, afficher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CryptoUsers</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>Sur le volume</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>Utilisateurs crypto</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DevicePane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>More actions for this Mac</source>
        <translation>Autres actions pour ce Mac</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Check this Mac…</source>
        <translation>Examiner ce Mac…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>Résumé de %1 copié</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DeviceWindow</name>
    <message>
        <source>Previous Mac of the list</source>
        <translation>Mac précédent de la liste</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <comment>the keys</comment>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Next Mac of the list</source>
        <translation>Mac suivant de la liste</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <comment>the keys</comment>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Check this Mac…</source>
        <translation>Examiner ce Mac…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>Désactivé en mode hors ligne</translation>
    </message>
    <message>
        <source>More actions for this Mac</source>
        <translation>Autres actions pour ce Mac</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No command was sent to this Mac.</source>
        <translation>Aucune commande n’a été envoyée à ce Mac.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>%1 — Latchkey</source>
        <translation>%1 — Latchkey</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>Résumé de %1 copié</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>no Mac is shown</source>
        <translation>aucun Mac affiché</translation>
    </message>
    <message>
        <source>Why and what to do</source>
        <translation>Pourquoi et que faire</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), worst first</source>
        <translation>
            <numerusform>%n constat, le plus grave d’abord</numerusform>
            <numerusform>%n constats, le plus grave d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do for this Mac.</source>
        <translation>Rien à faire pour ce Mac.</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>Utilisateurs crypto</translation>
    </message>
    <message>
        <source>The server has told none of this Mac&apos;s crypto users.</source>
        <translation>Le serveur n’a indiqué aucun utilisateur crypto de ce Mac.</translation>
    </message>
    <message>
        <source>Mend step by step…</source>
        <translation>Réparer pas à pas…</translation>
    </message>
    <message>
        <source>End the exception</source>
        <translation>Mettre fin à l’exception</translation>
    </message>
    <message>
        <source>Accept…	nothing to accept</source>
        <translation>Accepter…	rien à accepter</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DevicesView</name>
    <message>
        <source>Hide “%1”</source>
        <translation>Masquer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Column “%1” hidden</source>
        <translation>Colonne «&#x202f;%1&#x202f;» masquée</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No Mac has been read yet</source>
        <translation>Aucun Mac n’a encore été lu</translation>
    </message>
    <message>
        <source>Rows appear here as the servers send them.</source>
        <translation>Les lignes apparaissent à mesure que les serveurs les envoient.</translation>
    </message>
    <message>
        <source>No Mac matches “%1”</source>
        <translation>Aucun Mac ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Searched name, serial, UDID, user and model, with filters on.</source>
        <translation>Dans nom, série, UDID, utilisateur et modèle, avec les filtres actifs.</translation>
    </message>
    <message>
        <source>Searched name, serial, UDID, user and model.</source>
        <translation>Dans nom, série, UDID, utilisateur, modèle.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server</source>
        <translation>Chaque Mac éligible a son jeton sur le serveur</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n Mac(s) is without one.</source>
        <translation>
            <numerusform>Aucun Mac sur %n n’en est dépourvu.</numerusform>
            <numerusform>Aucun des %n Mac n’en est dépourvu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac is left by these filters</source>
        <translation>Ces filtres ne laissent aucun Mac</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) in all.</source>
        <translation>
            <numerusform>%n Mac en tout.</numerusform>
            <numerusform>%n Mac en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search cannot be read.</source>
        <translation>La recherche est illisible.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Add a filter (Ctrl+Shift+F)</source>
        <translation>Ajouter un filtre (Ctrl+Maj+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, saved view, choose another</source>
        <translation>%1, vue enregistrée, en choisir une autre</translation>
    </message>
    <message>
        <source>Save view…	Ctrl+S</source>
        <translation>Enregistrer la vue…	Ctrl+S</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>Exporter les vues…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Importer des vues…</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vue «&#x202f;%1&#x202f;» enregistrée</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Vue «&#x202f;%1&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exporter les vues</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vues (*.json)</translation>
    </message>
    <message>
        <source>Views exported to %1</source>
        <translation>Vues exportées vers %1</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importer des vues</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported</source>
        <translation>
            <numerusform>%n vue importée</numerusform>
            <numerusform>%n vues importées</numerusform>
        </translation>
    </message>
    <message>
        <source>macOS version</source>
        <translation>Version de macOS</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Escrowed before or after</source>
        <translation>Date de dépôt</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Âge des données</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n out of view</source>
        <translation>
            <numerusform>, %n hors de la vue</numerusform>
            <numerusform>, %n hors de la vue</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac chosen</source>
        <translation>Aucun Mac choisi</translation>
    </message>
    <message>
        <source>Revoke: never for all that match; select the Macs one by one</source>
        <translation>Révoquer&#x202f;: jamais pour tous ceux qui correspondent&#x202f;; sélectionnez les Mac un par un</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>Résumé de %1 copié</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Name, serial, UDID, user or model</source>
        <translation>Nom, série, UDID, utilisateur ou modèle</translation>
    </message>
    <message>
        <source>Search Macs by name, serial, UDID, user or model</source>
        <translation>Rechercher des Mac par nom, numéro de série, UDID, utilisateur ou modèle</translation>
    </message>
    <message>
        <source>Columns, choose</source>
        <translation>Colonnes, choisir</translation>
    </message>
    <message>
        <source>Filter, add one</source>
        <translation>Filtre, en ajouter un</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>Désactivé en mode hors ligne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 the place of a Mac in the list, %2 how many Macs it has</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>A list may have %n line(s)</source>
        <translation>
            <numerusform>Une liste peut compter %Ln ligne</numerusform>
            <numerusform>Une liste peut compter %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <extracomment>%1 shown, %n all</extracomment>
        <translation>
            <numerusform>%1 Mac sur %Ln</numerusform>
            <numerusform>%1 Mac sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>For a question to whoever helps you. Nothing is sent: this is what will be copied. It has no names, serial numbers, addresses or secrets.</source>
        <translation>Pour une question à qui vous aide. Rien n’est envoyé&#x202f;: voici ce qui sera copié. Aucun nom, numéro de série, adresse ni secret n’y figure.</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Ce qui sera copié</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DoNext</name>
    <message>
        <source>Do next</source>
        <translation>À faire ensuite</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela implique</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <translation>Pas prêt à être effacé</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <translation>Mises à jour gérées&#x202f;: mot de passe demandé</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <translation>Nouveaux utilisateurs sans SecureToken</translation>
    </message>
    <message numerus="yes">
        <source>Re-send the enrollment option to %n Mac(s)</source>
        <translation>
            <numerusform>Renvoyer l’option d’inscription à %n Mac</numerusform>
            <numerusform>Renvoyer l’option d’inscription à %n Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts it; a token comes at the next login</source>
        <translation>Premier pas&#x202f;; un jeton vient à la prochaine session</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n Mac(s) to the helpdesk</source>
        <translation>
            <numerusform>Confier %n Mac à l’assistance</numerusform>
            <numerusform>Confier %n Mac à l’assistance</numerusform>
        </translation>
    </message>
    <message>
        <source>A person has to log in or run one command</source>
        <translation>Session à ouvrir ou commande à exécuter</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n token(s) at risk</source>
        <translation>
            <numerusform>Examiner %n jeton à risque</numerusform>
            <numerusform>Examiner %n jetons à risque</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored, but a check says they may not work</source>
        <translation>Stockés, mais un contrôle en fait douter</translation>
    </message>
    <message numerus="yes">
        <source>Find out about %n unknown Mac(s)</source>
        <translation>
            <numerusform>Se renseigner sur %n Mac inconnu</numerusform>
            <numerusform>Se renseigner sur %n Mac inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>The servers gave no answer for them</source>
        <translation>Les serveurs n’ont pas donné de réponse à leur sujet</translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server</source>
        <translation>Chaque Mac éligible a son jeton sur le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 Mac sur %Ln</numerusform>
            <numerusform>%1 Mac sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::EditServerDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Its Macs are read anew with the new settings.</source>
        <translation>Ses Mac sont relus avec les nouveaux réglages.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>empty: unchanged, kept in %1</source>
        <translation>vide&#x202f;: inchangé, conservé dans %1</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d’AC</translation>
    </message>
    <message>
        <source>optional: PEM of a private certificate authority</source>
        <translation>facultatif&#x202f;: PEM d’une autorité de certification privée</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>optional: its SHA-256 fingerprint</source>
        <translation>facultatif&#x202f;: son empreinte SHA-256</translation>
    </message>
    <message>
        <source>Read user and account names</source>
        <translation>Lire les noms d’utilisateurs et de comptes</translation>
    </message>
    <message>
        <source>%1 cannot be edited now.</source>
        <translation>%1 ne peut pas être modifié maintenant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits</source>
        <translation>Une empreinte SHA-256 compte 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>%1 is unchanged.</source>
        <translation>%1 est inchangé.</translation>
    </message>
    <message>
        <source>The user is missing</source>
        <translation>L’utilisateur manque</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ExportSnapshotDialog</name>
    <message>
        <source>Export a snapshot</source>
        <translation>Exporter un instantané</translation>
    </message>
    <message>
        <source>One encrypted file with everything that is known of the Macs now, for a reviewer without a network. Notes, the audit and credentials are not in it. The export is noted in the audit.</source>
        <translation>Un fichier chiffré avec tout ce que l’on sait des Mac à présent, pour un réviseur sans réseau. Les notes, l’audit et les identifiants n’y figurent pas. L’export est noté dans l’audit.</translation>
    </message>
    <message>
        <source>All Macs</source>
        <translation>Tous les Mac</translation>
    </message>
    <message>
        <source>Only those that Devices shows</source>
        <translation>Seulement ceux qu’affiche Appareils</translation>
    </message>
    <message>
        <source>With the names of users and accounts</source>
        <translation>Avec les noms d’utilisateurs et de comptes</translation>
    </message>
    <message>
        <source>Without, people get other names, the same in every snapshot of this profile.</source>
        <translation>Sans eux, les personnes reçoivent d’autres noms, les mêmes dans chaque instantané de ce profil.</translation>
    </message>
    <message>
        <source>Passphrase, to be told to the reviewer by another way</source>
        <translation>Phrase secrète, à communiquer au réviseur par une autre voie</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète à nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>It is being written</source>
        <translation>Écriture en cours</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) written</source>
        <translation>
            <numerusform>%Ln Mac écrit</numerusform>
            <numerusform>%Ln Mac écrits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::FindingContent</name>
    <message>
        <source>%1 holds this Mac&apos;s token.</source>
        <translation>%1 détient le jeton de ce Mac.</translation>
    </message>
    <message>
        <source>Hand to an admin</source>
        <translation>Confier à un administrateur</translation>
    </message>
    <message>
        <source>Hand to the helpdesk</source>
        <translation>Confier à l’assistance</translation>
    </message>
    <message>
        <source>Serial: %1</source>
        <translation>Numéro de série&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ForgetDialog</name>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1&#x202f;?</translation>
    </message>
    <message>
        <source>What was read of it, what it printed, its note, its exception and its names in Activity are erased on this computer. The audit stays: it holds no names. %1 keeps the Mac, and sends it again with the next full read as long as it is enrolled there.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Ce qui a été lu à son sujet, ce qu’il a affiché, sa note, son exception et ses noms dans Activité sont effacés de cet ordinateur. L’audit est conservé&#x202f;: il ne contient aucun nom. %1 garde le Mac et le renvoie à la prochaine lecture complète tant qu’il y est inscrit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not all of it is erased.</source>
        <translation>Tout n’a pas été effacé.</translation>
    </message>
    <message>
        <source>Forget this Mac</source>
        <translation>Oublier ce Mac</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::GuideWindow</name>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done, not verified yet</source>
        <translation>fait, pas encore vérifié</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>done, as you said</source>
        <translation>fait, selon vous</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>Réparer %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the number of a step, %2 what is to be done</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Done: read %1</source>
        <translation>Fait&#x202f;: lire %1</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>Désactivé en mode hors ligne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>%1 no longer gives this reason. Nothing of it is left to do.</source>
        <translation>%1 ne donne plus ce motif. Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Every step is done, and %1 still gives this reason. It may take until the next login.</source>
        <translation>Toutes les étapes sont faites et %1 donne toujours ce motif. Cela peut durer jusqu’à la prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>Mend step by step</source>
        <translation>Réparer pas à pas</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HeaderButtons</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Commands (%1)</source>
        <translation>Commandes (%1)</translation>
    </message>
    <message>
        <source>Sync all servers</source>
        <translation>Synchroniser tous les serveurs</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Rubriques d’aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message numerus="yes">
        <source>%n help page(s)</source>
        <translation>
            <numerusform>%n page d’aide</numerusform>
            <numerusform>%n pages d’aide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HistoryCards</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récents d’abord</translation>
    </message>
    <message>
        <source>No message of this Mac is known.</source>
        <translation>Aucun message de ce Mac n’est connu.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message numerus="yes">
        <source>%n, newest first</source>
        <translation>
            <numerusform>%n, la plus récente d’abord</numerusform>
            <numerusform>%n, la plus récente d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Toutes (%n)</numerusform>
            <numerusform>Toutes (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n command(s), show</source>
        <translation>
            <numerusform>Toutes (%n), afficher la commande</numerusform>
            <numerusform>Toutes (%n), afficher les commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HistoryContent</name>
    <message>
        <source>by an administrator, on the server</source>
        <translation>par un administrateur, sur le serveur</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>par le serveur</translation>
    </message>
    <message>
        <source>software update</source>
        <translation>mise à jour logicielle</translation>
    </message>
    <message>
        <source>account password</source>
        <translation>mot de passe du compte</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>lu sur %1</translation>
    </message>
    <message>
        <source>%1 holds a token</source>
        <translation>%1 détient un jeton</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 ne détient aucun jeton</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: YES”</source>
        <translation>Le Mac dit lui-même «&#x202f;escrowed: YES&#x202f;»</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: NO”</source>
        <translation>Le Mac dit lui-même «&#x202f;escrowed: NO&#x202f;»</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>réponse&#x202f;: %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>envoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Outputs of the Mac saved</source>
        <translation>Sorties du Mac enregistrées</translation>
    </message>
    <message>
        <source>%1, pasted %2</source>
        <translation>%1 a collé %2</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n sortie</numerusform>
            <numerusform>%n sorties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::LineButton</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, show</source>
        <translation>%1&#x202f;: %2, afficher</translation>
    </message>
    <message>
        <source>%1: %2, %3, show</source>
        <translation>%1&#x202f;: %2, %3, afficher</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ListBar</name>
    <message>
        <source>Pasted</source>
        <translation>Collée</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Liste collée</translation>
    </message>
    <message>
        <source>%1, remove the list</source>
        <translation>%1, retirer la liste</translation>
    </message>
    <message>
        <source>Show all Macs again</source>
        <translation>Afficher à nouveau tous les Mac</translation>
    </message>
    <message numerus="yes">
        <source>Copy the %n not found</source>
        <translation>
            <numerusform>Copier %n introuvable</numerusform>
            <numerusform>Copier les %n introuvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n: all found</source>
        <extracomment>%n Macs in a pasted list</extracomment>
        <translation>
            <numerusform>Liste de %Ln : trouvé</numerusform>
            <numerusform>Liste de %Ln : tous trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %1: %n found, %2 not</source>
        <translation>
            <numerusform>Liste de %1 : %Ln trouvé, %2 non</numerusform>
            <numerusform>Liste de %1 : %Ln trouvés, %2 non</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::MainWindow</name>
    <message>
        <source>Latchkey — demo, simulated history</source>
        <translation>Latchkey — démo, historique simulé</translation>
    </message>
    <message>
        <source>Latchkey</source>
        <translation>Latchkey</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>No Mac is selected</source>
        <translation>Aucun Mac sélectionné</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>&amp;Ajouter un serveur…</translation>
    </message>
    <message>
        <source>&amp;Sync all servers</source>
        <translation>&amp;Synchroniser tous les serveurs</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>Copier les lignes en CS&amp;V</translation>
    </message>
    <message>
        <source>&amp;Paste a list of Macs</source>
        <translation>Co&amp;ller une liste de Mac</translation>
    </message>
    <message>
        <source>The clipboard holds no list of several lines</source>
        <translation>Le presse-papiers ne contient pas de liste de plusieurs lignes</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand for the Mac</source>
        <translation>Copier la co&amp;mmande pour le Mac</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>Sélectionner &amp;tous ceux qui correspondent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Add f&amp;ilter…</source>
        <translation>Ajouter un f&amp;iltre…</translation>
    </message>
    <message>
        <source>Sa&amp;ve view…</source>
        <translation>Enregistrer la &amp;vue…</translation>
    </message>
    <message>
        <source>&amp;Comfortable rows</source>
        <translation>&amp;Lignes espacées</translation>
    </message>
    <message>
        <source>Side &amp;pane</source>
        <translation>V&amp;olet latéral</translation>
    </message>
    <message>
        <source>Rail &amp;words</source>
        <translation>&amp;Mots de la barre latérale</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>&amp;Open device	Enter</source>
        <translation>&amp;Ouvrir l’appareil	Entrée</translation>
    </message>
    <message>
        <source>&amp;Next Mac</source>
        <translation>Mac &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Mac</source>
        <translation>Mac &amp;précédent</translation>
    </message>
    <message>
        <source>Chec&amp;k this Mac…</source>
        <translation>E&amp;xaminer ce Mac…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copier le résu&amp;mé</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <translation>A&amp;ctions</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Explain this Mac’s reason</source>
        <translation>&amp;Expliquer le motif de ce Mac</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>À &amp;propos de Latchkey</translation>
    </message>
    <message>
        <source>Toggle a filter chip</source>
        <translation>Activer ou désactiver un filtre rapide</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+8</source>
        <translation>Alt+1 … Alt+8</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>One step back: search, selection, pane</source>
        <translation>Un pas en arrière&#x202f;: recherche, sélection, volet</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) selected</source>
        <translation>
            <numerusform>%n Mac sélectionné</numerusform>
            <numerusform>%n Mac sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>never for all that match</source>
        <translation>jamais pour tous ceux qui correspondent</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>Désactivé en mode hors ligne</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>after the first server</source>
        <translation>après le premier serveur</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>Option en attente</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>Simulating 90 days</source>
        <translation>Simulation de 90 jours</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>jour %1 sur %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture&#x202f;: %1</translation>
    </message>
    <message>
        <source>Off while offline</source>
        <translation>Désactivé hors ligne</translation>
    </message>
    <message>
        <source>No server was ever read.</source>
        <translation>Aucun serveur n’a jamais été lu.</translation>
    </message>
    <message>
        <source>Servers last read %1.</source>
        <extracomment>%1 and %2 are ages; where it is one, &quot;now&quot; or &quot;2 min ago&quot;</extracomment>
        <translation>Dernière lecture des serveurs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Servers last read %1 to %2 ago.</source>
        <translation>Dernières lectures des serveurs&#x202f;: il y a entre %1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>; %n Mac(s) older than 7 days.</source>
        <translation>
            <numerusform>, avec %n Mac datant de plus de 7 jours.</numerusform>
            <numerusform>, avec %n Mac datant de plus de 7 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Hors ligne.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Hors ligne depuis&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 Sending and revoking wait until a server answers.</source>
        <translation>%1 L’envoi et la révocation attendent la réponse d’un serveur.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) accepted as exceptions</source>
        <translation>
            <numerusform>%n Mac accepté comme exception</numerusform>
            <numerusform>%n Mac acceptés comme exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) count again</source>
        <translation>
            <numerusform>%n Mac compte à nouveau</numerusform>
            <numerusform>%n Mac comptent à nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>off while %1 is offline</source>
        <translation>désactivé&#x202f;: %1 est hors ligne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 why it cannot wake a Mac</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>no server knows this Mac</source>
        <translation>aucun serveur ne connaît ce Mac</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) woken</source>
        <translation>
            <numerusform>%n Mac réveillé</numerusform>
            <numerusform>%n Mac réveillés</numerusform>
        </translation>
    </message>
    <message>
        <source>No command for a Mac is shown here</source>
        <translation>Aucune commande pour un Mac n’est affichée ici</translation>
    </message>
    <message>
        <source>&amp;Mend step by step…</source>
        <translation>&amp;Réparer pas à pas…</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Accepter…</translation>
    </message>
    <message>
        <source>&amp;End exception</source>
        <translation>Me&amp;ttre fin à l’exception</translation>
    </message>
    <message>
        <source>Check &amp;in now</source>
        <translation>Check-&amp;in immédiat</translation>
    </message>
    <message>
        <source>Choose one Mac to forget</source>
        <translation>Choisissez un seul Mac à oublier</translation>
    </message>
    <message>
        <source>The Mac is forgotten</source>
        <translation>Le Mac est oublié</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Hide &amp;names</source>
        <translation>Masquer les &amp;noms</translation>
    </message>
    <message>
        <source>&amp;Forget this Mac…</source>
        <translation>Ou&amp;blier ce Mac…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copier le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnostic copié</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation>Les noms sont masqués.</translation>
    </message>
    <message>
        <source>%1 — Latchkey</source>
        <extracomment>%1 is &quot;Snapshot of 20 Nov 2026, 09:20&quot;</extracomment>
        <translation>%1 — Latchkey</translation>
    </message>
    <message>
        <source>&amp;Open snapshot…</source>
        <translation>&amp;Ouvrir un instantané…</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <translation>Ouvrir un instantané</translation>
    </message>
    <message>
        <source>Export s&amp;napshot…</source>
        <translation>Exporter un i&amp;nstantané…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a snapshot…</source>
        <translation>&amp;Comparer à un instantané…</translation>
    </message>
    <message>
        <source>Compare with a snapshot</source>
        <translation>Comparer à un instantané</translation>
    </message>
    <message>
        <source>Compare with no&amp;w…</source>
        <translation>Co&amp;mparer à l’état actuel…</translation>
    </message>
    <message>
        <source>Snapshots (*.lksnapshot);;All files (*)</source>
        <translation>Instantanés (*.lksnapshot);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>%1, read-only.</source>
        <translation>%1, lecture seule.</translation>
    </message>
    <message>
        <source>States and ages are those of then. Nothing is asked of a server.</source>
        <translation>Les états et les âges sont ceux d’alors. Rien n’est demandé à un serveur.</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Comparer à l’état actuel…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 Mac sur %Ln</numerusform>
            <numerusform>%1 Mac sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot of %n Mac(s): %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Instantané de %Ln Mac : %1</numerusform>
            <numerusform>Instantané de %Ln Mac : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::NoteCard</name>
    <message>
        <source>Note and ticket</source>
        <translation>Note et ticket</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>conservés ici seulement</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The note is not kept.</source>
        <translation>La note n’est pas conservée.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OpenSnapshotDialog</name>
    <message>
        <source>%1 does not open</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>%1 ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture en cours</translation>
    </message>
    <message>
        <source>A passphrase is missing</source>
        <translation>La phrase secrète manque</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Il n’a pas été ouvert.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OutputEdit</name>
    <message>
        <source>Output of the Mac</source>
        <translation>Sortie du Mac</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Overview</name>
    <message>
        <source>as many as on %1</source>
        <translation>autant que le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%n de moins depuis le %1</numerusform>
            <numerusform>%n de moins depuis le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more since %1</source>
        <translation>
            <numerusform>%n de plus depuis le %1</numerusform>
            <numerusform>%n de plus depuis le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No day has been counted yet.</source>
        <translation>Aucun jour n’a encore été compté.</translation>
    </message>
    <message>
        <source>Held: %1 on %2, %3 on %4.</source>
        <translation>Détenus&#x202f;: %1 (%2), %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without counts.</source>
        <translation>
            <numerusform>%n jour sans chiffres.</numerusform>
            <numerusform>%n jours sans chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1&#x202f;: non compté</translation>
    </message>
    <message>
        <source>Latchkey starts, next login finishes</source>
        <translation>Latchkey commence, la prochaine session termine</translation>
    </message>
    <message>
        <source>needs a person at the Mac</source>
        <translation>exige une personne devant le Mac</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 held, %3 of %n Mac(s)</source>
        <extracomment>%1 is a day, %2 a percentage, %3 a number of Macs</extracomment>
        <translation>
            <numerusform>%1 : %2 détenus, %3 Mac sur %Ln</numerusform>
            <numerusform>%1 : %2 détenus, %3 Mac sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latchkey starts %1, %n need(s) a person</source>
        <extracomment>%1 is a number of Macs</extracomment>
        <translation>
            <numerusform>Latchkey en commence %1, %Ln exige une personne</numerusform>
            <numerusform>Latchkey en commence %1, %Ln exigent une personne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Not escrowed</source>
        <translation>Non déposé</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>Option en attente</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Coverage over 90 days</source>
        <translation>Couverture sur 90 jours</translation>
    </message>
    <message>
        <source>Why Macs have no token</source>
        <translation>Pourquoi des Mac n’ont pas de jeton</translation>
    </message>
    <message>
        <source>By macOS version</source>
        <translation>Par version de macOS</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac has been read yet</source>
        <translation>Aucun Mac n’a encore été lu</translation>
    </message>
    <message>
        <source>Counting the Macs</source>
        <translation>Décompte des Mac</translation>
    </message>
    <message>
        <source>The numbers appear as the servers send their Macs.</source>
        <translation>Les chiffres apparaissent à mesure que les serveurs envoient leurs Mac.</translation>
    </message>
    <message>
        <source>%1, %2, show</source>
        <translation>%1, %2, afficher</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>Macs</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>non acquittées</translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation>plus de 7 jours</translation>
    </message>
    <message>
        <source>No earlier day has been counted yet. The line begins tomorrow.</source>
        <translation>Aucun jour antérieur n’a encore été compté. La courbe commence demain.</translation>
    </message>
    <message numerus="yes">
        <source>Why %n Mac(s) have no token</source>
        <translation>
            <numerusform>Pourquoi %n Mac n’a pas de jeton</numerusform>
            <numerusform>Pourquoi %n Mac n’ont pas de jeton</numerusform>
        </translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server.</source>
        <translation>Chaque Mac éligible a son jeton sur le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) have lost their token.</source>
        <translation>
            <numerusform>%n Mac a perdu son jeton.</numerusform>
            <numerusform>%n Mac ont perdu leur jeton.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n accepted</source>
        <extracomment>%1 what is said of the others, %n were accepted as exceptions</extracomment>
        <translation>
            <numerusform>%1, %Ln accepté</numerusform>
            <numerusform>%1, %Ln acceptés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Phrases</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is an age, &quot;2 min&quot;</extracomment>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Places</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Check a Mac…</source>
        <translation>Examiner un Mac…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PlanModel</name>
    <message>
        <source>Left alone: %1</source>
        <translation>Ignorés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copy the command for the Mac</source>
        <translation>Copier la commande pour le Mac</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Supprimer quand même</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PlanTable</name>
    <message>
        <source>Macs of this action</source>
        <translation>Mac de cette action</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PreviewDialog</name>
    <message>
        <source>Command copied. After it ran on the Mac, read the Mac again.</source>
        <translation>Commande copiée. Une fois exécutée sur le Mac, relisez le Mac.</translation>
    </message>
    <message>
        <source>What has not been sent can be cancelled.</source>
        <translation>Ce qui n’a pas été envoyé peut être annulé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The Macs could not be weighed.</source>
        <translation>Les Mac n’ont pas pu être évalués.</translation>
    </message>
    <message>
        <source>Nothing to do: every Mac of the selection is left alone</source>
        <translation>Rien à faire&#x202f;: tous les Mac de la sélection sont ignorés</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RecordContent</name>
    <message numerus="yes">
        <source>%n Mac(s) selected</source>
        <translation>
            <numerusform>%n Mac sélectionné</numerusform>
            <numerusform>%n Mac sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Accepted until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Accepté jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>counted apart</source>
        <translation>compté à part</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>when and by whom</comment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message numerus="yes">
        <source>Counts are of the first %n Mac(s).</source>
        <translation>
            <numerusform>Les nombres portent sur le premier Mac (%Ln).</numerusform>
            <numerusform>Les nombres portent sur les %Ln premiers Mac.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RecordFacts</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>Détenu sur %1</translation>
    </message>
    <message>
        <source>None on %1</source>
        <translation>Aucun sur %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Prouvé le %1</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Réfuté</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>Ne peut être demandé</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>Option acknowledged</source>
        <translation>Option acquittée</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>Option en attente</translation>
    </message>
    <message>
        <source>Option refused</source>
        <translation>Option refusée</translation>
    </message>
    <message>
        <source>Option not sent</source>
        <translation>Option non envoyée</translation>
    </message>
    <message>
        <source>Option unknown</source>
        <translation>Option inconnue</translation>
    </message>
    <message>
        <source>Local user</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>Clé du jeton</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>a kind of recovery key</comment>
        <translation>Personnelle</translation>
    </message>
    <message>
        <source>Institutional</source>
        <comment>a kind of recovery key</comment>
        <translation>Institutionnelle</translation>
    </message>
    <message>
        <source>Disk passphrase</source>
        <translation>Phrase secrète du disque</translation>
    </message>
    <message>
        <source>System account</source>
        <translation>Compte système</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Type inconnu</translation>
    </message>
    <message>
        <source>Bootstrap Token</source>
        <translation>Bootstrap Token</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Can&apos;t unlock</source>
        <translation>Ne peut ouvrir</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Résiduel</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>macOS %1</source>
        <translation>macOS %1</translation>
    </message>
    <message>
        <source>macOS not told</source>
        <translation>macOS non indiqué</translation>
    </message>
    <message>
        <source>FileVault on</source>
        <translation>FileVault activé</translation>
    </message>
    <message>
        <source>FileVault off</source>
        <translation>FileVault désactivé</translation>
    </message>
    <message>
        <source>Stale: %1</source>
        <translation>Périmé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>never shown, never kept</source>
        <translation>jamais affiché, jamais conservé</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Dernière récupération</translation>
    </message>
    <message>
        <source>The Mac says</source>
        <translation>Le Mac dit</translation>
    </message>
    <message>
        <source>“escrowed: YES”</source>
        <translation>«&#x202f;escrowed: YES&#x202f;»</translation>
    </message>
    <message>
        <source>“escrowed: NO”</source>
        <translation>«&#x202f;escrowed: NO&#x202f;»</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <translation>Option d’inscription</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The Mac reports</source>
        <translation>Le Mac indique</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>Dans le profil</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Non nommé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>Utilisateurs crypto</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Not told by the server</source>
        <translation>Non indiqué par le serveur</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>Sur le volume</translation>
    </message>
    <message numerus="yes">
        <source>%n crypto user(s)</source>
        <translation>
            <numerusform>%n utilisateur crypto</numerusform>
            <numerusform>%n utilisateurs crypto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left over</source>
        <translation>
            <numerusform>%n résiduel</numerusform>
            <numerusform>%n résiduels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t unlock</source>
        <translation>
            <numerusform>%n ne déverrouille pas</numerusform>
            <numerusform>%n ne déverrouillent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Yes, owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Absent</translation>
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
        <translation>Retirer %1 de Latchkey&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Its API token and what Latchkey has read of its %n Mac(s) are deleted here. %1 itself, its Macs and their tokens are not touched. Activity and audit stay.</source>
        <extracomment>%n Macs, %1 a server</extracomment>
        <translation>
            <numerusform>Son jeton d’API et ce que Latchkey a lu de ses Mac (%n) sont supprimés ici. %1 lui-même, ses Mac et leurs jetons restent intacts. L’activité et l’audit sont conservés.</numerusform>
            <numerusform>Son jeton d’API et ce que Latchkey a lu de ses %n Mac sont supprimés ici. %1 lui-même, ses Mac et leurs jetons restent intacts. L’activité et l’audit sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be removed now.</source>
        <translation>%1 ne peut pas être retiré maintenant.</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>Raison, obligatoire, conservée dans le journal d’audit</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Il manque une raison</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ReportForm</name>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>List of the Macs</source>
        <translation>Liste des Mac</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Names of users and accounts</source>
        <translation>Noms d’utilisateurs et de comptes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ReportsView</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Its SHA-256 goes into the audit.</source>
        <translation>Son SHA-256 est noté dans l’audit.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>updates as you change the report</source>
        <translation>suit les modifications du rapport</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Same report from the command line</source>
        <translation>Le même rapport en ligne de commande</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>The report cannot be made.</source>
        <translation>Le rapport ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#x202f;: %1</translation>
    </message>
    <message>
        <source>The report was not exported; an older file is unchanged.</source>
        <translation>Le rapport n’a pas été exporté&#x202f;; un fichier antérieur reste inchangé.</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Tous les serveurs</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Mac(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %n Mac</numerusform>
            <numerusform>%1&#x202f;: %n Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page %1 of more than %2</source>
        <translation>Page %1 sur plus de %2</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) in the report</source>
        <translation>
            <numerusform>%n Mac dans le rapport</numerusform>
            <numerusform>%n Mac dans le rapport</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Rapports enregistrés</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>Enregistrer ce rapport</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a report</extracomment>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>%1 is the name of a report</extracomment>
        <translation>Supprimé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RevokeDialog</name>
    <message>
        <source>To end it, with an admin at hand who holds a SecureToken:</source>
        <translation>Pour y mettre fin, avec un administrateur détenteur d’un SecureToken&#x202f;:</translation>
    </message>
    <message>
        <source>The Mac goes on saying “escrowed: YES” and may not send again by itself.</source>
        <translation>Le Mac continue d’afficher «&#x202f;escrowed: YES&#x202f;» et peut ne pas renvoyer de jeton de lui-même.</translation>
    </message>
    <message>
        <source>To escrow again, an admin with a SecureToken must run:</source>
        <translation>Pour déposer à nouveau, un administrateur avec SecureToken doit exécuter&#x202f;:</translation>
    </message>
    <message>
        <source>Erase a Mac before you revoke, not after. Existing users still unlock FileVault.</source>
        <translation>Effacez un Mac avant de révoquer, pas après. Les utilisateurs existants déverrouillent toujours FileVault.</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>Raison, obligatoire, conservée dans le journal d’audit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>obligatoire, conservée dans le journal d’audit</translation>
    </message>
    <message>
        <source>Only the copy of %1 goes. The key stays on the Mac&apos;s volume, so a copied token may still work.</source>
        <translation>Seule la copie stockée disparaît (serveur&#x202f;: %1). La clé reste sur le volume du Mac&#x202f;: un jeton copié peut donc encore fonctionner.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is the word to type, &quot;REVOKE 4&quot;</extracomment>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SaveNameDialog</name>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Keeps search, chips, columns and order under a name.</source>
        <translation>Conserve la recherche, les filtres rapides, les colonnes et l’ordre sous un nom.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A view of this name is built in</source>
        <translation>Une vue intégrée porte ce nom</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Il manque un nom</translation>
    </message>
    <message>
        <source>A view of this name is built in.</source>
        <translation>Une vue intégrée porte ce nom.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>La vue qui porte ce nom est remplacée.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SavedViews</name>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <translation>Pas prêt à être effacé</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <translation>Mises à jour gérées&#x202f;: mot de passe demandé</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <translation>Nouveaux utilisateurs sans SecureToken</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Sections</name>
    <message>
        <source>Re-send option…</source>
        <translation>Renvoyer l’option…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments à l’appui</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>Reads this Mac again from its server; %1 is the server</extracomment>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <extracomment>The page of the help about a finding; %1 is the finding&apos;s short name</extracomment>
        <translation>Expliquer %1</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <comment>the keys</comment>
        <translation>Maj+F1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerDelegate</name>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>never read</source>
        <translation>jamais lu</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerSwitch</name>
    <message>
        <source>%1, %2, choose servers</source>
        <extracomment>Accessible name of the switch: shown servers, number of Macs</extracomment>
        <translation>%1, %2, choisir les serveurs</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerTexts</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>from its own check-ins</source>
        <translation>d’après ses propres check-ins</translation>
    </message>
    <message>
        <source>asks each Mac</source>
        <translation>interroge chaque Mac</translation>
    </message>
    <message>
        <source>EACSPreflight, from macOS 13.3</source>
        <translation>EACSPreflight, dès macOS 13.3</translation>
    </message>
    <message>
        <source>by revision, so all ages renew</source>
        <translation>par révision&#x202f;: les âges se renouvellent</translation>
    </message>
    <message>
        <source>the API token may only read</source>
        <translation>le jeton d’API ne peut que lire</translation>
    </message>
    <message>
        <source>the API token lacks the scope %1</source>
        <translation>il manque au jeton d’API la portée %1</translation>
    </message>
    <message>
        <source>it has no push certificate</source>
        <translation>il n’a pas de certificat push</translation>
    </message>
    <message>
        <source>it has no API for it</source>
        <translation>il n’a pas d’API pour cela</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version d’API</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 was never read</source>
        <translation>%1 n’a jamais été lu</translation>
    </message>
    <message>
        <source>%1 read %2</source>
        <extracomment>%1 a server, %2 &quot;2 min ago&quot;</extracomment>
        <translation>%1, lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>it was away; it is asking about each Mac</source>
        <translation>il était absent ; il se renseigne sur chaque Mac</translation>
    </message>
    <message>
        <source>its NanoMDM runs without -migration</source>
        <translation>son NanoMDM fonctionne sans -migration</translation>
    </message>
    <message>
        <source>its documentation does not say</source>
        <translation>sa documentation ne le dit pas</translation>
    </message>
    <message>
        <source>from the list you gave</source>
        <translation>de la liste fournie</translation>
    </message>
    <message>
        <source>give it a file of Macs: it has no list</source>
        <translation>donnez un fichier des Mac&#x202f;: il n’a pas de liste</translation>
    </message>
    <message>
        <source>it tells answers to its webhook only</source>
        <translation>il ne transmet les réponses qu’à son webhook</translation>
    </message>
    <message>
        <source>it runs without -migration</source>
        <translation>il fonctionne sans -migration</translation>
    </message>
    <message>
        <source>its /migration answered an error</source>
        <translation>son /migration a répondu par une erreur</translation>
    </message>
    <message>
        <source>asked about one Mac at a time</source>
        <translation>interrogé Mac par Mac</translation>
    </message>
    <message>
        <source>each sync reads the whole list</source>
        <translation>chaque synchronisation lit toute la liste</translation>
    </message>
    <message>
        <source>The address needs https://, for example https://mdm.example.org</source>
        <translation>L’adresse doit commencer par https://, par exemple https://mdm.example.org</translation>
    </message>
    <message>
        <source>the account lacks: %1</source>
        <translation>il manque au compte&#x202f;: %1</translation>
    </message>
    <message>
        <source>if the account may send commands</source>
        <translation>si le compte peut envoyer des commandes</translation>
    </message>
    <message>
        <source>its state, not the Mac’s answer</source>
        <translation>son état, pas la réponse du Mac</translation>
    </message>
    <message>
        <source>as old as each Mac’s inventory</source>
        <translation>aussi ancien que l’inventaire de chaque Mac</translation>
    </message>
    <message>
        <source>can be true for an empty or an earlier token</source>
        <translation>peut être vrai pour un jeton vide ou antérieur</translation>
    </message>
    <message>
        <source>by the date of the inventory report</source>
        <translation>par la date du rapport d’inventaire</translation>
    </message>
    <message>
        <source>this version of Latchkey does not do it</source>
        <translation>cette version de Latchkey ne le fait pas</translation>
    </message>
    <message>
        <source>no column is named for it</source>
        <translation>aucune colonne indiquée</translation>
    </message>
    <message>
        <source>by the date of the last change</source>
        <translation>par la date de la dernière modification</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServersView</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>What each server lets Latchkey do</source>
        <translation>Ce que chaque serveur permet à Latchkey</translation>
    </message>
    <message>
        <source>asked, not assumed</source>
        <translation>demandé, pas supposé</translation>
    </message>
    <message>
        <source>%1 is not removed.</source>
        <translation>%1 n’est pas retiré.</translation>
    </message>
    <message>
        <source>secret in %1</source>
        <translation>secret dans %1</translation>
    </message>
    <message>
        <source>names are read</source>
        <translation>les noms sont lus</translation>
    </message>
    <message>
        <source>names are not read</source>
        <translation>les noms ne sont pas lus</translation>
    </message>
    <message numerus="yes">
        <source>The %n Mac(s) you had are unchanged.</source>
        <translation>
            <numerusform>%n Mac que vous aviez&#x202f;: inchangé.</numerusform>
            <numerusform>Les %n Mac que vous aviez sont inchangés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey needs: %1</source>
        <extracomment>What an API token has to be allowed; %1 are permissions in the server&apos;s own words</extracomment>
        <translation>Latchkey demande&#x202f;: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Privileges copied</source>
        <translation>Privilèges copiés</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask again what each server lets Latchkey do</source>
        <extracomment>Starts with the words of &quot;Ask again&quot;</extracomment>
        <translation>Redemander ce que chaque serveur permet à Latchkey</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SettingRow</name>
    <message>
        <source>Set by your organization</source>
        <translation>Défini par votre organisation</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SettingsView</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Intervalle&#x202f;: %n minute</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only by hand (Shift+F5)</source>
        <translation>Seulement à la main (Maj+F5)</translation>
    </message>
    <message>
        <source>As the system, where it is there</source>
        <translation>Comme le système, si disponible</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Some settings are managed.</source>
        <translation>Certains réglages sont gérés.</translation>
    </message>
    <message>
        <source>The policy is %1.</source>
        <translation>La règle est %1.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reading the servers</source>
        <translation>Lecture des serveurs</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Only what changed is read, where the server can tell it.</source>
        <translation>Seul ce qui a changé est lu, si le serveur sait l’indiquer.</translation>
    </message>
    <message>
        <source>Names and secrets</source>
        <translation>Noms et secrets</translation>
    </message>
    <message>
        <source>User and account names</source>
        <translation>Noms et comptes</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Servers, choose whether names are read</source>
        <translation>Serveurs, choisir si les noms sont lus</translation>
    </message>
    <message>
        <source>API tokens are kept in</source>
        <translation>Jetons d’API gardés dans</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Données sur cet ordinateur</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>Dossier de ce profil</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>Copier le chemin du dossier</translation>
    </message>
    <message>
        <source>Only you can read it. Nothing in it leaves this computer.</source>
        <translation>Vous seul pouvez le lire. Rien de son contenu ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Cache of the Macs</source>
        <translation>Cache des Mac</translation>
    </message>
    <message>
        <source>Clear cache…</source>
        <translation>Vider le cache…</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Chemin copié</translation>
    </message>
    <message numerus="yes">
        <source>Clear the cache of %n Mac(s)?</source>
        <translation>
            <numerusform>Vider le cache de %n Mac&#x202f;?</numerusform>
            <numerusform>Vider le cache de %n Mac&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read again at once. Actions and audit stay.</source>
        <translation>Ils sont relus aussitôt. Les actions et l’audit sont conservés.</translation>
    </message>
    <message>
        <source>No server answers now: nothing is shown until one does.</source>
        <translation>Aucun serveur ne répond&#x202f;: rien ne s’affiche jusqu’à ce que l’un d’eux réponde.</translation>
    </message>
    <message>
        <source>Cache cleared</source>
        <translation>Cache vidé</translation>
    </message>
    <message>
        <source>%1: read</source>
        <translation>%1&#x202f;: lus</translation>
    </message>
    <message>
        <source>%1: not read</source>
        <translation>%1&#x202f;: non lus</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>Managed by a policy file</source>
        <translation>Géré par un fichier de règles</translation>
    </message>
    <message>
        <source>From the next start on. All but English are machine translations that no speaker has reviewed yet.</source>
        <translation>À partir du prochain démarrage. Toutes les langues sauf l’anglais sont des traductions automatiques qu’aucun locuteur n’a encore relues.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <extracomment>Of a Mac that is gone</extracomment>
        <translation>
            <numerusform>Conservés %n jour</numerusform>
            <numerusform>Conservés %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>13 months</source>
        <translation>13 mois</translation>
    </message>
    <message>
        <source>25 months</source>
        <translation>25 mois</translation>
    </message>
    <message>
        <source>Names on the screen</source>
        <translation>Noms à l’écran</translation>
    </message>
    <message>
        <source>Hidden for pictures and shared screens, exports included.</source>
        <translation>Masqués pour les captures et les écrans partagés, exports compris.</translation>
    </message>
    <message>
        <source>Decided for each server where it is added or edited, and by what its API token allows.</source>
        <translation>Décidé pour chaque serveur lors de son ajout ou de sa modification, et par ce que permet son jeton d’API.</translation>
    </message>
    <message>
        <source>Names of Macs that are gone</source>
        <translation>Noms des Mac disparus</translation>
    </message>
    <message>
        <source>Then they leave Activity, notes and what lies beside the audit.</source>
        <translation>Ils quittent ensuite Activité, les notes et ce qui accompagne l’audit.</translation>
    </message>
    <message>
        <source>History and actions</source>
        <translation>Historique et actions</translation>
    </message>
    <message>
        <source>The audit stays; it holds no names.</source>
        <translation>L’audit est conservé&#x202f;; il ne contient aucun nom.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>console.log, in this folder</source>
        <translation>console.log, dans ce dossier</translation>
    </message>
    <message>
        <source>Reads and actions with their results: no secrets, no people, no Macs.</source>
        <translation>Lectures et actions avec leurs résultats&#x202f;: ni secrets, ni personnes, ni Mac.</translation>
    </message>
    <message>
        <source>Names in the cache</source>
        <translation>Noms dans le cache</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SideBySide</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an answer and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>En désaccord</translation>
    </message>
    <message>
        <source>Token key on the volume?</source>
        <translation>Clé du jeton sur le volume&#x202f;?</translation>
    </message>
    <message>
        <source>cannot know</source>
        <translation>ne peut pas savoir</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Laissée</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Yes, on both lists</source>
        <translation>Oui, dans les deux</translation>
    </message>
    <message>
        <source>Only in fdesetup list</source>
        <translation>fdesetup list seulement</translation>
    </message>
    <message>
        <source>In fdesetup list</source>
        <translation>Dans fdesetup list</translation>
    </message>
    <message>
        <source>Not in fdesetup list</source>
        <translation>Absent de fdesetup list</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>Sur le volume</translation>
    </message>
    <message>
        <source>SecureToken</source>
        <translation>SecureToken</translation>
    </message>
    <message>
        <source>SecureToken off</source>
        <translation>SecureToken désactivé</translation>
    </message>
    <message>
        <source>%1 can unlock?</source>
        <comment>an account</comment>
        <translation>%1 peut déverrouiller&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Server takes tokens?</source>
        <translation>Le serveur accepte les jetons&#x202f;?</translation>
    </message>
    <message>
        <source>Token on the server?</source>
        <translation>Jeton sur le serveur&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n désaccord</numerusform>
            <numerusform>%n désaccords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>Aucune différence trouvée</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::StartPage</name>
    <message>
        <source>Is every Bootstrap Token stored, and does it work?</source>
        <translation>Chaque Bootstrap Token est-il stocké, et fonctionne-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Latchkey shows it for each Mac, says why where it is not, and mends what a server can mend. Start with one of these.</source>
        <translation>Latchkey le montre pour chaque Mac, dit pourquoi quand ce n’est pas le cas, et répare ce qu’un serveur peut réparer. Commencez par l’un de ces choix.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>480 simulated Macs, 37 without a token. Nothing leaves this computer.</source>
        <translation>480 Mac simulés, 37 sans jeton. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>latchkeyd, or NanoMDM with latchkeyd beside it. Reading only, until you act.</source>
        <translation>latchkeyd, ou NanoMDM avec latchkeyd à côté. Lecture seule au départ.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::StepModel</name>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Option on the Mac</source>
        <translation>Option sur le Mac</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Token on the server</source>
        <translation>Jeton sur le serveur</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::TestCard</name>
    <message>
        <source>Not reached</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a step took</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>test en cours</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>pas encore testé</translation>
    </message>
    <message>
        <source>Copy the list of privileges</source>
        <translation>Copier la liste des privilèges</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::TrendView</name>
    <message>
        <source>Coverage over 90 days</source>
        <translation>Couverture sur 90 jours</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::VendorFields</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>File of Macs</source>
        <translation>Fichier des Mac</translation>
    </message>
    <message>
        <source>ids, one a line, or CSV with the column id</source>
        <translation>identifiants, un par ligne, ou CSV avec la colonne id</translation>
    </message>
    <message>
        <source>Saved query</source>
        <translation>Requête enregistrée</translation>
    </message>
    <message>
        <source>optional: the id of an inventory query</source>
        <translation>facultatif&#x202f;: l’identifiant d’une requête d’inventaire</translation>
    </message>
    <message>
        <source>optional: its name in the query</source>
        <translation>facultatif&#x202f;: son nom dans la requête</translation>
    </message>
    <message>
        <source>Column: token</source>
        <translation>Colonne&#x202f;: jeton</translation>
    </message>
    <message>
        <source>Column: option</source>
        <translation>Colonne&#x202f;: option</translation>
    </message>
    <message>
        <source>Column: FileVault</source>
        <translation>Colonne&#x202f;: FileVault</translation>
    </message>
    <message>
        <source>Column: supervised</source>
        <translation>Colonne&#x202f;: supervisé</translation>
    </message>
    <message>
        <source>Column: script report</source>
        <translation>Colonne&#x202f;: rapport du script</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::VersionsView</name>
    <message>
        <source>By macOS version</source>
        <translation>Par version de macOS</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n sans objet</numerusform>
            <numerusform>%n sans objet</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>A row of Macs whose macOS version no server told</extracomment>
        <translation>Non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n Mac</numerusform>
            <numerusform>%n Mac</numerusform>
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
            <numerusform>%1 : %Ln déposé, %2 non</numerusform>
            <numerusform>%1 : %Ln déposés, %2 non</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Audit</name>
    <message>
        <source>The audit does not hold: entry %1 was changed.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>L’audit n’est pas intègre&#x202f;: l’entrée %1 a été modifiée.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 was removed.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>L’audit n’est pas intègre&#x202f;: l’entrée %1 a été retirée.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 was inserted.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>L’audit n’est pas intègre&#x202f;: l’entrée %1 a été insérée.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 is not in its place.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>L’audit n’est pas intègre&#x202f;: l’entrée %1 n’est pas à sa place.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 and what followed were cut off.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>L’audit n’est pas intègre&#x202f;: l’entrée %1 et les suivantes ont été coupées.</translation>
    </message>
    <message>
        <source>The audit does not hold: it was written anew, entry %1 is not the one that was noted apart.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>L’audit n’est pas intègre&#x202f;: il a été réécrit, l’entrée %1 n’est pas celle qui a été notée à part.</translation>
    </message>
    <message numerus="yes">
        <source>The audit holds: %n entries, each as it was written.</source>
        <extracomment>The audit was recomputed; %n entries</extracomment>
        <translation>
            <numerusform>L’audit est intègre&#x202f;: %n entrée, telle qu’elle a été écrite.</numerusform>
            <numerusform>L’audit est intègre&#x202f;: %n entrées, chacune telle qu’elle a été écrite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head: %1</source>
        <extracomment>%1 is a hash in hex</extracomment>
        <translation>Tête&#x202f;: %1</translation>
    </message>
    <message>
        <source>No head is kept apart: a missing end could not be noticed.</source>
        <extracomment>The audit&apos;s head is the hash of its last entry</extracomment>
        <translation>Aucune tête n’est conservée à part&#x202f;: une fin manquante passerait inaperçue.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are newer than the head that is kept apart.</source>
        <extracomment>The audit&apos;s head is the hash of its last entry; a program that was killed leaves this</extracomment>
        <translation>
            <numerusform>%n entrée est plus récente que la tête conservée à part.</numerusform>
            <numerusform>%n entrées sont plus récentes que la tête conservée à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keyring: the key and the audit&apos;s head are protected by file permissions only.</source>
        <extracomment>Where there is no keyring, the profile&apos;s key lies in a file of mode 0600</extracomment>
        <translation>Il n’y a pas de trousseau&#x202f;: la clé et la tête de l’audit ne sont protégées que par les droits des fichiers.</translation>
    </message>
    <message>
        <source>The file is the one that entry %1 notes: exported %2 by %3.</source>
        <extracomment>%1 the number of an entry of the audit, %2 a time, %3 a person</extracomment>
        <translation>Le fichier est celui que note l’entrée %1&#x202f;: exporté (%2) par %3.</translation>
    </message>
    <message>
        <source>No entry of the audit notes this file: it was changed, or not exported here.</source>
        <translation>Aucune entrée de l’audit ne note ce fichier&#x202f;: il a été modifié, ou n’a pas été exporté ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1, signed. Check it with packaging/verify-audit.py.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n entrée est dans %1, signée. Vérifiez-la avec packaging/verify-audit.py.</numerusform>
            <numerusform>%n entrées sont dans %1, signées. Vérifiez-les avec packaging/verify-audit.py.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Errors</name>
    <message>
        <source>Cancelled. Nothing more was done.</source>
        <translation>Annulé. Rien d’autre n’a été fait.</translation>
    </message>
    <message>
        <source>The name {where} was not found. Check the address and the network.</source>
        <translation>Le nom {where} est introuvable. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The server’s name was not found. Check the address and the network.</source>
        <translation>Le nom du serveur est introuvable. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>{where} refused the connection. Check the port, and whether the server runs.</source>
        <translation>{where} a refusé la connexion. Vérifiez le port et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the port, and whether the server runs.</source>
        <translation>Le serveur a refusé la connexion. Vérifiez le port et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>{where} closed the connection before it had answered. Try again.</source>
        <translation>{where} a fermé la connexion avant d’avoir répondu. Réessayez.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered. Try again.</source>
        <translation>Le serveur a fermé la connexion avant d’avoir répondu. Réessayez.</translation>
    </message>
    <message>
        <source>The certificate of {where} is not trusted. Add its authority or its pin to the server’s settings.</source>
        <translation>Le certificat de {where} n’est pas approuvé. Ajoutez son autorité ou son empreinte aux réglages du serveur.</translation>
    </message>
    <message>
        <source>The server’s certificate is not trusted. Add its authority or its pin to the server’s settings.</source>
        <translation>Le certificat du serveur n’est pas approuvé. Ajoutez son autorité ou son empreinte aux réglages du serveur.</translation>
    </message>
    <message>
        <source>{where} did not answer in time. Try again later.</source>
        <translation>{where} n’a pas répondu à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>Le serveur n’a pas répondu à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{where} is larger than Latchkey reads. Ask for less at once.</source>
        <translation>{where}&#x202f;: plus volumineux que ce que Latchkey lit. Demandez-en moins à la fois.</translation>
    </message>
    <message>
        <source>That is larger than Latchkey reads. Ask for less at once.</source>
        <translation>C’est plus volumineux que ce que Latchkey lit. Demandez-en moins à la fois.</translation>
    </message>
    <message>
        <source>{where} sends to another address, which Latchkey does not follow. Put in the new address.</source>
        <translation>{where} renvoie vers une autre adresse, que Latchkey ne suit pas. Indiquez la nouvelle adresse.</translation>
    </message>
    <message>
        <source>The server sends to another address, which Latchkey does not follow. Put in the new address.</source>
        <translation>Le serveur renvoie vers une autre adresse, que Latchkey ne suit pas. Indiquez la nouvelle adresse.</translation>
    </message>
    <message>
        <source>{where} gave no HTTP answer. Look there whether the request arrived.</source>
        <translation>{where} n’a pas donné de réponse HTTP. Regardez sur place si la requête est arrivée.</translation>
    </message>
    <message>
        <source>The server gave no HTTP answer. Look there whether the request arrived.</source>
        <translation>Le serveur n’a pas donné de réponse HTTP. Regardez sur place si la requête est arrivée.</translation>
    </message>
    <message>
        <source>{where} refused the sign-in. Check the user and the secret.</source>
        <translation>{where} a refusé la connexion de l’utilisateur. Vérifiez l’utilisateur et le secret.</translation>
    </message>
    <message>
        <source>The server refused the sign-in. Check the user and the secret.</source>
        <translation>Le serveur a refusé la connexion de l’utilisateur. Vérifiez l’utilisateur et le secret.</translation>
    </message>
    <message>
        <source>{where} does not permit this. Give the API token the missing scope.</source>
        <translation>{where} ne le permet pas. Donnez au jeton d’API la portée qui manque.</translation>
    </message>
    <message>
        <source>The server does not permit this. Give the API token the missing scope.</source>
        <translation>Le serveur ne le permet pas. Donnez au jeton d’API la portée qui manque.</translation>
    </message>
    <message>
        <source>{where} was not found. Check the name, or sync again.</source>
        <translation>{where} est introuvable. Vérifiez le nom ou synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>It was not found. Check the name, or sync again.</source>
        <translation>C’est introuvable. Vérifiez le nom ou synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>{where} has changed meanwhile. Read it again, then decide anew.</source>
        <translation>{where} a changé entre-temps. Relisez, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Read it again, then decide anew.</source>
        <translation>Cela a changé entre-temps. Relisez, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>{where} asks for a pause. Try again later.</source>
        <translation>{where} demande une pause. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again later.</source>
        <translation>Le serveur demande une pause. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{where} reports an error of its own. Look into its log, or try again later.</source>
        <translation>{where} signale une erreur interne. Consultez son journal ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server reports an error of its own. Look into its log, or try again later.</source>
        <translation>Le serveur signale une erreur interne. Consultez son journal ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>{where} gave an answer that Latchkey does not expect. Check the address and the kind of server.</source>
        <translation>{where} a donné une réponse que Latchkey n’attend pas. Vérifiez l’adresse et le type de serveur.</translation>
    </message>
    <message>
        <source>The server gave an answer that Latchkey does not expect. Check the address and the kind of server.</source>
        <translation>Le serveur a donné une réponse que Latchkey n’attend pas. Vérifiez l’adresse et le type de serveur.</translation>
    </message>
    <message>
        <source>{where} is not what it should be, and nothing of it was taken. Check the input or the server’s version.</source>
        <translation>{where} n’est pas conforme, et rien n’en a été repris. Vérifiez l’entrée ou la version du serveur.</translation>
    </message>
    <message>
        <source>The answer is not what it should be, and nothing of it was taken. Check the server’s version.</source>
        <translation>La réponse n’est pas conforme, et rien n’en a été repris. Vérifiez la version du serveur.</translation>
    </message>
    <message>
        <source>{where} has a version that Latchkey does not know. Update the older of the two.</source>
        <translation>{where} est d’une version que Latchkey ne connaît pas. Mettez à jour le plus ancien des deux.</translation>
    </message>
    <message>
        <source>The version is one that Latchkey does not know. Update the older of the two.</source>
        <translation>Latchkey ne connaît pas cette version. Mettez à jour le plus ancien des deux.</translation>
    </message>
    <message>
        <source>{where} cannot be used so. See --help.</source>
        <translation>{where} ne peut pas s’utiliser ainsi. Voir --help.</translation>
    </message>
    <message>
        <source>It cannot be used so. See --help.</source>
        <translation>Cela ne peut pas s’utiliser ainsi. Voir --help.</translation>
    </message>
    <message>
        <source>{where} cannot be read. Check that it is there and that you may read it.</source>
        <translation>{where} est illisible. Vérifiez que l’élément existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and that you may read it.</source>
        <translation>Un fichier est illisible. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>{where} cannot be written. Check the folder, its permissions and the space left.</source>
        <translation>Impossible d’écrire {where}. Vérifiez le dossier, ses droits et l’espace restant.</translation>
    </message>
    <message>
        <source>A file cannot be written. Check the folder, its permissions and the space left.</source>
        <translation>Impossible d’écrire un fichier. Vérifiez le dossier, ses droits et l’espace restant.</translation>
    </message>
    <message>
        <source>{where} is damaged. Nothing in it was changed; restore it from a backup.</source>
        <translation>{where} est endommagé. Rien n’y a été modifié&#x202f;; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Stored data is damaged. Nothing in it was changed; restore it from a backup.</source>
        <translation>Les données stockées sont endommagées. Rien n’y a été modifié&#x202f;; restaurez-les depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{where} can be read by others or does not open the data. Make it mode 0600, or use the right key.</source>
        <translation>{where} est lisible par d’autres ou n’ouvre pas les données. Mettez-le en mode 0600, ou utilisez la bonne clé.</translation>
    </message>
    <message>
        <source>The key does not open the data. Use the right key or passphrase.</source>
        <translation>La clé n’ouvre pas les données. Utilisez la bonne clé ou phrase secrète.</translation>
    </message>
    <message>
        <source>No keyring holds the secret of {where}. Unlock the keyring, or give the secret by LATCHKEY_SECRET_NAME.</source>
        <translation>Aucun trousseau ne contient le secret de {where}. Déverrouillez le trousseau, ou donnez le secret par LATCHKEY_SECRET_NAME.</translation>
    </message>
    <message>
        <source>There is no keyring here. Unlock it, or give the secret by LATCHKEY_SECRET_NAME.</source>
        <translation>Il n’y a pas de trousseau ici. Déverrouillez-le, ou donnez le secret par LATCHKEY_SECRET_NAME.</translation>
    </message>
    <message>
        <source>{where} cannot do this. Its page under Servers lists what it can.</source>
        <translation>{where} ne sait pas le faire. Sa page sous Serveurs indique ce qu’il sait faire.</translation>
    </message>
    <message>
        <source>This cannot be done here. The page Servers lists what each server can.</source>
        <translation>Impossible ici. La page Serveurs indique ce que sait faire chaque serveur.</translation>
    </message>
    <message>
        <source>{where} is offline. Everything read before stays readable; try again when it answers.</source>
        <translation>{where} est hors ligne. Tout ce qui a été lu reste lisible&#x202f;; réessayez quand il répond.</translation>
    </message>
    <message>
        <source>The server is offline. Everything read before stays readable; try again when it answers.</source>
        <translation>Le serveur est hors ligne. Tout ce qui a été lu reste lisible&#x202f;; réessayez quand il répond.</translation>
    </message>
    <message>
        <source>{where} is in use by another Latchkey. Close that one, or wait.</source>
        <translation>{where} est utilisé par un autre Latchkey. Fermez-le, ou attendez.</translation>
    </message>
    <message>
        <source>Another Latchkey is using it. Close that one, or wait.</source>
        <translation>Un autre Latchkey l’utilise. Fermez-le, ou attendez.</translation>
    </message>
    <message>
        <source>Something that must not happen has happened in {where}. Nothing was sent; report it with this text.</source>
        <translation>Ce qui ne doit pas arriver est arrivé dans {where}. Rien n’a été envoyé&#x202f;; signalez-le avec ce texte.</translation>
    </message>
    <message>
        <source>Something that must not happen has happened. Report it with this text.</source>
        <translation>Ce qui ne doit pas arriver est arrivé. Signalez-le avec ce texte.</translation>
    </message>
    <message>
        <source>It can be tried again in %1 s.</source>
        <extracomment>Added to an error; %1 is a number of seconds</extracomment>
        <translation>Nouvel essai possible dans %1 s.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>Added to an error: what the library or the server said in its own words</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>[request %1]</source>
        <extracomment>Added to an error: the id under which the server logged the request</extracomment>
        <translation>[requête %1]</translation>
    </message>
    <message>
        <source>User and account names of %1 are sealed with another key than this profile’s. Sync to read them again.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Les noms d’utilisateurs et de comptes (%1) sont chiffrés avec une autre clé que celle de ce profil. Synchronisez pour les relire.</translation>
    </message>
    <message>
        <source>User and account names stay sealed.</source>
        <extracomment>The reason follows</extracomment>
        <translation>Les noms d’utilisateurs et de comptes restent chiffrés.</translation>
    </message>
    <message>
        <source>{where} does not speak TLS. Give the port that does, or http:// instead of https://.</source>
        <translation>{where} ne parle pas TLS. Indiquez le port qui le fait, ou http:// au lieu de https://.</translation>
    </message>
    <message>
        <source>The server does not speak TLS. Give the port that does, or http:// instead of https://.</source>
        <translation>Le serveur ne parle pas TLS. Indiquez le port qui le fait, ou http:// au lieu de https://.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Evidence</name>
    <message>
        <source>The Mac sent its token, %1 stored it</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Le Mac a envoyé son jeton, %1 l’a stocké</translation>
    </message>
    <message>
        <source>The Mac told %1 to remove its token</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Le Mac a demandé la suppression de son jeton sur %1</translation>
    </message>
    <message>
        <source>The Mac sent its token, %1 rejected it</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Le Mac a envoyé son jeton, %1 l’a rejeté</translation>
    </message>
    <message>
        <source>The Mac sent SetBootstrapToken</source>
        <extracomment>An event of which the result is not known</extracomment>
        <translation>Le Mac a envoyé SetBootstrapToken</translation>
    </message>
    <message>
        <source>The Mac fetched its token</source>
        <extracomment>An event; it does not say what for</extracomment>
        <translation>Le Mac a récupéré son jeton</translation>
    </message>
    <message>
        <source>The Mac asked for its token, there was none</source>
        <extracomment>An event</extracomment>
        <translation>Le Mac a demandé son jeton, il n’y en avait pas</translation>
    </message>
    <message>
        <source>The Mac asked for its token and got none</source>
        <extracomment>An event</extracomment>
        <translation>Le Mac a demandé son jeton et n’en a reçu aucun</translation>
    </message>
    <message>
        <source>Option acknowledged by the Mac</source>
        <extracomment>An event</extracomment>
        <translation>Option acquittée par le Mac</translation>
    </message>
    <message>
        <source>The Mac put the option off: not now</source>
        <extracomment>An event</extracomment>
        <translation>Le Mac a remis l’option à plus tard (NotNow)</translation>
    </message>
    <message>
        <source>The Mac answered the option with an error</source>
        <extracomment>An event</extracomment>
        <translation>Le Mac a répondu à l’option par une erreur</translation>
    </message>
    <message>
        <source>Authenticate, identity renewed</source>
        <extracomment>An event</extracomment>
        <translation>Authenticate, identité renouvelée</translation>
    </message>
    <message>
        <source>Authenticate, enrolled anew</source>
        <translation>Authenticate, nouvelle inscription</translation>
    </message>
    <message>
        <source>The Mac can be reached by push</source>
        <extracomment>An event: the Mac sent TokenUpdate</extracomment>
        <translation>Le Mac est joignable par push</translation>
    </message>
    <message>
        <source>The Mac checked out</source>
        <extracomment>An event</extracomment>
        <translation>Le Mac a quitté la gestion (CheckOut)</translation>
    </message>
    <message>
        <source>An admin deleted the token from %1</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Un administrateur a supprimé le jeton sur %1</translation>
    </message>
    <message>
        <source>Moved to %1 from another server</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Passé à %1 depuis un autre serveur</translation>
    </message>
    <message>
        <source>The Mac answered an erase with an error</source>
        <translation>Le Mac a répondu à un effacement par une erreur</translation>
    </message>
    <message>
        <source>The Mac acknowledged an erase</source>
        <translation>Le Mac a acquitté un effacement</translation>
    </message>
    <message>
        <source>A managed update failed</source>
        <extracomment>An event</extracomment>
        <translation>Une mise à jour gérée a échoué</translation>
    </message>
    <message>
        <source>A password was rotated</source>
        <extracomment>An event</extracomment>
        <translation>Un mot de passe a été renouvelé</translation>
    </message>
    <message>
        <source>%1 holds a token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1 détient un jeton</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1 ne détient aucun jeton</translation>
    </message>
    <message>
        <source>%1 holds an empty token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1 détient un jeton vide</translation>
    </message>
    <message>
        <source>%1 says the Mac cannot have a token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1 dit que le Mac ne peut pas avoir de jeton</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: %1”</source>
        <translation>Le Mac dit lui-même «&#x202f;escrowed: %1&#x202f;»</translation>
    </message>
    <message>
        <source>The Mac itself says “supported on server: %1”</source>
        <extracomment>Evidence; %1 is YES or NO as the Mac prints it</extracomment>
        <translation>Le Mac dit lui-même «&#x202f;supported on server: %1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Evidence of which the value is unknown; %1 is a fact, %2 why
----------
Evidence; %1 is a fact, %2 its value
----------
Evidence: an entry of a list; %1 is the list, %2 a name or a UUID</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Accounts of the Mac</source>
        <extracomment>Evidence: the list of the Mac&apos;s accounts</extracomment>
        <translation>Comptes du Mac</translation>
    </message>
    <message>
        <source>Crypto users of the volume</source>
        <extracomment>Evidence: the list that diskutil prints</extracomment>
        <translation>Utilisateurs crypto du volume</translation>
    </message>
    <message>
        <source>fdesetup list</source>
        <extracomment>Evidence: the list that fdesetup prints</extracomment>
        <translation>fdesetup list</translation>
    </message>
    <message>
        <source>log of %1</source>
        <extracomment>Who said it: the log of what admins did; %1 is a server</extracomment>
        <translation>journal, %1</translation>
    </message>
    <message>
        <source>%1, no date</source>
        <extracomment>Evidence without a date; %1 is who said it</extracomment>
        <translation>%1, sans date</translation>
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
        <translation>Le jeton que conserve %1 ne s’ouvre pas</translation>
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
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Assigned for Automated Device Enrollment</source>
        <translation>Attribué à l’inscription automatisée d’appareils</translation>
    </message>
    <message>
        <source>Approved by the user</source>
        <translation>Approuvé par l’utilisateur</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Supervisé</translation>
    </message>
    <message>
        <source>Still in Setup Assistant</source>
        <translation>Encore dans Assistant réglages</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Account made in Setup Assistant</source>
        <translation>Compte créé dans Assistant réglages</translation>
    </message>
    <message>
        <source>Admin created automatically</source>
        <translation>Administrateur créé automatiquement</translation>
    </message>
    <message>
        <source>Mobility profile</source>
        <translation>Profil Mobilité</translation>
    </message>
    <message>
        <source>Server knows Bootstrap Tokens</source>
        <translation>Le serveur connaît les Bootstrap Tokens</translation>
    </message>
    <message>
        <source>Server offers Bootstrap Tokens</source>
        <translation>Le serveur propose les Bootstrap Tokens</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <translation>Option d’inscription</translation>
    </message>
    <message>
        <source>Option on the Mac</source>
        <translation>Option sur le Mac</translation>
    </message>
    <message>
        <source>Token on the server</source>
        <translation>Jeton sur le serveur</translation>
    </message>
    <message>
        <source>The Mac says supported</source>
        <translation>Le Mac dit «&#x202f;pris en charge&#x202f;»</translation>
    </message>
    <message>
        <source>The Mac says escrowed</source>
        <translation>Le Mac dit «&#x202f;déposé&#x202f;»</translation>
    </message>
    <message>
        <source>profiles install</source>
        <translation>profiles install</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Identifiants refusés</translation>
    </message>
    <message>
        <source>profiles validate</source>
        <translation>profiles validate</translation>
    </message>
    <message>
        <source>Erase preflight</source>
        <translation>Contrôle préalable à l’effacement</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <translation>Autorisé pour l’authentification</translation>
    </message>
    <message>
        <source>Token needed for updates</source>
        <translation>Jeton requis pour les mises à jour</translation>
    </message>
    <message>
        <source>Token needed for kernel extensions</source>
        <translation>Jeton requis pour les extensions du noyau</translation>
    </message>
    <message>
        <source>Dialogs about a missing token</source>
        <translation>Dialogues signalant un jeton manquant</translation>
    </message>
    <message>
        <source>Platform SSO makes accounts</source>
        <translation>Platform SSO crée des comptes</translation>
    </message>
    <message>
        <source>MDM server</source>
        <translation>Serveur MDM</translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>Puce Apple</translation>
    </message>
    <message>
        <source>Intel with T2</source>
        <translation>Intel avec T2</translation>
    </message>
    <message>
        <source>Intel without T2</source>
        <translation>Intel sans T2</translation>
    </message>
    <message>
        <source>Automated Device Enrollment</source>
        <translation>Inscription automatisée d’appareils</translation>
    </message>
    <message>
        <source>Enrolled by hand</source>
        <translation>Inscrit à la main</translation>
    </message>
    <message>
        <source>User Enrollment</source>
        <translation>Inscription d’utilisateur</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Chiffrement en cours</translation>
    </message>
    <message>
        <source>Decrypting</source>
        <translation>Déchiffrement en cours</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Différé</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenu</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non éligible</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Type not recognized</source>
        <translation>Type non reconnu</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A fact&apos;s value</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Activation Lock allowed</source>
        <translation>Verrouillage d’activation autorisé</translation>
    </message>
    <message>
        <source>User is asked to allow the token</source>
        <translation>L’utilisateur est invité à autoriser le jeton</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Filling</name>
    <message>
        <source>the server</source>
        <extracomment>Stands for a server whose name is not known</extracomment>
        <translation>le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>A list of names cut short: kim, leo, maria and 4 more</extracomment>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
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
        <translation>macOS trop ancien</translation>
    </message>
    <message>
        <source>macOS {value} knows no Bootstrap Token. It came with macOS 10.15.</source>
        <translation>macOS {value} ne connaît pas de Bootstrap Token. Il est arrivé avec macOS 10.15.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <comment>short, at most 28 characters</comment>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>This Mac was not enrolled in MDM on {day}, so it can send no token.</source>
        <translation>Ce Mac n’était pas inscrit au MDM le {day}&#x202f;: il ne peut donc envoyer aucun jeton.</translation>
    </message>
    <message>
        <source>This Mac is not enrolled in MDM, so it can send no token.</source>
        <translation>Ce Mac n’est pas inscrit au MDM&#x202f;: il ne peut donc envoyer aucun jeton.</translation>
    </message>
    <message>
        <source>User Enrollment</source>
        <comment>short, at most 28 characters</comment>
        <translation>Inscription d’utilisateur</translation>
    </message>
    <message>
        <source>A privately owned Mac (User Enrollment) has no Bootstrap Token. There is nothing to do.</source>
        <translation>Un Mac personnel (inscription d’utilisateur) n’a pas de Bootstrap Token. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Enrolled by hand on 10.15</source>
        <comment>short, at most 28 characters</comment>
        <translation>Inscrit à la main en 10.15</translation>
    </message>
    <message>
        <source>This Mac enrolled by hand. On macOS {value} only Automated Device Enrollment lets it send a token.</source>
        <translation>Ce Mac a été inscrit à la main. Sous macOS {value}, seule l’inscription automatisée d’appareils lui permet d’envoyer un jeton.</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <comment>short, at most 28 characters</comment>
        <translation>Non supervisé</translation>
    </message>
    <message>
        <source>This Mac is not supervised, and only a supervised Mac sends its token.</source>
        <translation>Ce Mac n’est pas supervisé, et seul un Mac supervisé envoie son jeton.</translation>
    </message>
    <message>
        <source>Server lacks support</source>
        <comment>short, at most 28 characters</comment>
        <translation>Serveur sans prise en charge</translation>
    </message>
    <message>
        <source>This version of {server} does not know Bootstrap Tokens.</source>
        <translation>Cette version du serveur ne connaît pas les Bootstrap Tokens ({server}).</translation>
    </message>
    <message>
        <source>Not offered by the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>Non proposé par le serveur</translation>
    </message>
    <message>
        <source>The enrollment profile of {server} does not offer Bootstrap Tokens, so this Mac makes none.</source>
        <translation>Le profil d’inscription ne propose pas les Bootstrap Tokens ({server}), donc ce Mac n’en crée pas.</translation>
    </message>
    <message>
        <source>Server says not eligible</source>
        <comment>short, at most 28 characters</comment>
        <translation>Non éligible selon serveur</translation>
    </message>
    <message>
        <source>{server} said on {day} that this Mac cannot have a token.</source>
        <translation>{server} a dit le {day} que ce Mac ne peut pas avoir de jeton.</translation>
    </message>
    <message>
        <source>{server} says that this Mac cannot have a token.</source>
        <translation>{server} dit que ce Mac ne peut pas avoir de jeton.</translation>
    </message>
    <message>
        <source>Option refused</source>
        <comment>short, at most 28 characters</comment>
        <translation>Option refusée</translation>
    </message>
    <message>
        <source>This Mac answered the enrollment option of {server} with an error on {day}.</source>
        <translation>Le {day}, ce Mac a répondu par une erreur à l’option d’inscription envoyée par {server}.</translation>
    </message>
    <message>
        <source>This Mac answered the enrollment option of {server} with an error.</source>
        <translation>Ce Mac a répondu par une erreur à l’option d’inscription envoyée par {server}.</translation>
    </message>
    <message>
        <source>Option lost, re-enrolled</source>
        <comment>short, at most 28 characters</comment>
        <translation>Option perdue, réinscrit</translation>
    </message>
    <message>
        <source>This Mac re-enrolled on {day} and lost the enrollment option that it had acknowledged.</source>
        <translation>Ce Mac s’est réinscrit le {day} et a perdu l’option d’inscription qu’il avait acquittée.</translation>
    </message>
    <message>
        <source>This Mac has lost the enrollment option that it had acknowledged.</source>
        <translation>Ce Mac a perdu l’option d’inscription qu’il avait acquittée.</translation>
    </message>
    <message>
        <source>Option not sent</source>
        <comment>short, at most 28 characters</comment>
        <translation>Option non envoyée</translation>
    </message>
    <message>
        <source>{server} has not sent the enrollment option to this Mac.</source>
        <translation>{server} n’a pas envoyé l’option d’inscription à ce Mac.</translation>
    </message>
    <message>
        <source>Option not acknowledged</source>
        <comment>short, at most 28 characters</comment>
        <translation>Option non acquittée</translation>
    </message>
    <message>
        <source>{server} sent the enrollment option; on {day} this Mac had not acknowledged it.</source>
        <translation>{server} a envoyé l’option d’inscription&#x202f;; le {day}, ce Mac ne l’avait pas acquittée.</translation>
    </message>
    <message>
        <source>{server} sent the enrollment option; this Mac has not acknowledged it yet.</source>
        <translation>{server} a envoyé l’option d’inscription&#x202f;; ce Mac ne l’a pas encore acquittée.</translation>
    </message>
    <message>
        <source>Mac says not supported</source>
        <comment>short, at most 28 characters</comment>
        <translation>Mac dit non pris en charge</translation>
    </message>
    <message>
        <source>On {day} this Mac said that {server} does not support Bootstrap Tokens. Nothing else explains it.</source>
        <translation>Le {day}, ce Mac a dit que {server} ne prend pas en charge les Bootstrap Tokens. Rien d’autre ne l’explique.</translation>
    </message>
    <message>
        <source>This Mac says that {server} does not support Bootstrap Tokens. Nothing else explains it.</source>
        <translation>Ce Mac dit que {server} ne prend pas en charge les Bootstrap Tokens. Rien d’autre ne l’explique.</translation>
    </message>
    <message>
        <source>Server rejected the token</source>
        <comment>short, at most 28 characters</comment>
        <translation>Jeton rejeté par le serveur</translation>
    </message>
    <message>
        <source>{server} rejected the token that this Mac sent on {day}.</source>
        <translation>{server} a rejeté le jeton envoyé par ce Mac (le {day}).</translation>
    </message>
    <message>
        <source>Revoked by an admin</source>
        <comment>short, at most 28 characters</comment>
        <translation>Révoqué par un admin</translation>
    </message>
    <message>
        <source>An admin deleted the token from {server} on {day}. No new one has come since.</source>
        <translation>Le {day}, un administrateur a supprimé le jeton sur {server}. Aucun nouveau n’est arrivé depuis.</translation>
    </message>
    <message>
        <source>Removed by the Mac</source>
        <comment>short, at most 28 characters</comment>
        <translation>Retiré par le Mac</translation>
    </message>
    <message>
        <source>On {day} this Mac told {server} to remove its token. No new one has come since.</source>
        <translation>Le {day}, ce Mac a demandé la suppression de son jeton sur {server}. Aucun nouveau n’est arrivé depuis.</translation>
    </message>
    <message>
        <source>Cleared at identity renewal</source>
        <comment>short, at most 28 characters</comment>
        <translation>Effacé, identité renouvelée</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac renewed its identity on {day}. No new one has come since.</source>
        <translation>Le {day}, {server} a abandonné le jeton quand ce Mac a renouvelé son identité. Aucun nouveau n’est arrivé depuis.</translation>
    </message>
    <message>
        <source>Cleared at re-enrollment</source>
        <comment>short, at most 28 characters</comment>
        <translation>Effacé à la réinscription</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac re-enrolled on {day}. No new one has come since.</source>
        <translation>Le {day}, {server} a abandonné le jeton quand ce Mac s’est réinscrit. Aucun nouveau n’est arrivé depuis.</translation>
    </message>
    <message>
        <source>Cleared at check-out</source>
        <comment>short, at most 28 characters</comment>
        <translation>Effacé au CheckOut</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac checked out on {day}. No new one has come since.</source>
        <translation>Le {day}, {server} a abandonné le jeton quand ce Mac a quitté la gestion. Aucun nouveau n’est arrivé depuis.</translation>
    </message>
    <message>
        <source>Lost at server migration</source>
        <comment>short, at most 28 characters</comment>
        <translation>Perdu à la migration</translation>
    </message>
    <message>
        <source>The token stayed behind when this Mac moved to {server} on {day}.</source>
        <translation>Le {day}, ce Mac est passé sur {server}, et le jeton est resté derrière.</translation>
    </message>
    <message>
        <source>Empty token on the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>Jeton vide sur le serveur</translation>
    </message>
    <message>
        <source>{server} keeps an empty token for this Mac, which is as good as none.</source>
        <translation>{server} conserve un jeton vide pour ce Mac, ce qui revient à aucun.</translation>
    </message>
    <message>
        <source>Token lost on the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>Jeton perdu sur le serveur</translation>
    </message>
    <message>
        <source>A token of this Mac was known, but {server} held none on {day}. No message explains it.</source>
        <translation>Un jeton de ce Mac était connu, mais le {day} {server} n’en détenait aucun. Aucun message ne l’explique.</translation>
    </message>
    <message>
        <source>A token of this Mac was known, but {server} holds none. No message explains it.</source>
        <translation>Un jeton de ce Mac était connu, mais {server} n’en détient aucun. Aucun message ne l’explique.</translation>
    </message>
    <message>
        <source>Setup not finished</source>
        <comment>short, at most 28 characters</comment>
        <translation>Configuration inachevée</translation>
    </message>
    <message>
        <source>This Mac was still in Setup Assistant on {day}. The token comes with a login after it.</source>
        <translation>Le {day}, ce Mac était encore dans Assistant réglages. Le jeton vient avec une ouverture de session ultérieure.</translation>
    </message>
    <message>
        <source>This Mac is still in Setup Assistant. The token comes with a login after it.</source>
        <translation>Ce Mac est encore dans Assistant réglages. Le jeton vient avec une ouverture de session ultérieure.</translation>
    </message>
    <message>
        <source>Auto-created admin only</source>
        <comment>short, at most 28 characters</comment>
        <translation>Seul un admin automatique</translation>
    </message>
    <message>
        <source>Only an auto-created admin exists, and nobody has logged in with a password that makes the token.</source>
        <translation>Seul un administrateur créé automatiquement existe, et personne n’a ouvert de session avec un mot de passe qui crée le jeton.</translation>
    </message>
    <message>
        <source>No user from setup</source>
        <comment>short, at most 28 characters</comment>
        <translation>Aucun utilisateur créé</translation>
    </message>
    <message>
        <source>Setup Assistant made no user, so nobody has logged in who could make the token.</source>
        <translation>Assistant réglages n’a créé aucun utilisateur&#x202f;: personne qui puisse créer le jeton n’a ouvert de session.</translation>
    </message>
    <message>
        <source>Standard setup user</source>
        <comment>short, at most 28 characters</comment>
        <translation>Utilisateur initial standard</translation>
    </message>
    <message>
        <source>Setup Assistant made a standard user, and making the token takes an admin.</source>
        <translation>Assistant réglages a créé un utilisateur standard, et créer le jeton exige un administrateur.</translation>
    </message>
    <message>
        <source>No admin with SecureToken</source>
        <comment>short, at most 28 characters</comment>
        <translation>Aucun admin avec SecureToken</translation>
    </message>
    <message>
        <source>Nobody on this Mac holds a SecureToken, so nobody can make the token.</source>
        <translation>Personne sur ce Mac ne détient de SecureToken&#x202f;: personne ne peut donc créer le jeton.</translation>
    </message>
    <message>
        <source>No password login yet</source>
        <comment>short, at most 28 characters</comment>
        <translation>Mot de passe jamais saisi</translation>
    </message>
    <message>
        <source>Nobody who holds a SecureToken has logged in with the password. A login by key does not count.</source>
        <translation>Aucun détenteur d’un SecureToken n’a ouvert de session avec le mot de passe. Une connexion par clé ne compte pas.</translation>
    </message>
    <message>
        <source>Manual step on 10.15</source>
        <comment>short, at most 28 characters</comment>
        <translation>Étape manuelle en 10.15</translation>
    </message>
    <message>
        <source>macOS {value} does not send the token by itself. From 10.15.4 a login does it.</source>
        <translation>macOS {value} n’envoie pas le jeton de lui-même. À partir de 10.15.4, une ouverture de session s’en charge.</translation>
    </message>
    <message>
        <source>Enrolled by hand</source>
        <comment>short, at most 28 characters</comment>
        <translation>Inscrit à la main</translation>
    </message>
    <message>
        <source>This Mac was enrolled by hand, and often such a Mac does not send its token by itself.</source>
        <translation>Ce Mac a été inscrit à la main, et souvent un tel Mac n’envoie pas son jeton de lui-même.</translation>
    </message>
    <message>
        <source>No cause found</source>
        <comment>short, at most 28 characters</comment>
        <translation>Aucune cause trouvée</translation>
    </message>
    <message>
        <source>No token is on {server}, and everything that could explain it is as it should be.</source>
        <translation>Aucun jeton n’est sur {server}, et tout ce qui pourrait l’expliquer est en ordre.</translation>
    </message>
    <message>
        <source>Token does not work</source>
        <comment>short, at most 28 characters</comment>
        <translation>Le jeton ne fonctionne pas</translation>
    </message>
    <message>
        <source>The token was tried on {day} and did not work.</source>
        <translation>Le jeton a été essayé le {day} et n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>The token was tried and did not work.</source>
        <translation>Le jeton a été essayé et n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>No token key on the volume</source>
        <comment>short, at most 28 characters</comment>
        <translation>Clé absente du volume</translation>
    </message>
    <message>
        <source>{server} holds a token, but the volume of this Mac has no key for it.</source>
        <translation>{server} détient un jeton, mais le volume de ce Mac n’a pas de clé pour lui.</translation>
    </message>
    <message>
        <source>Erase may leave no macOS</source>
        <comment>short, at most 28 characters</comment>
        <translation>Risque de perdre macOS</translation>
    </message>
    <message>
        <source>An erase failed on {day}, and without a working token the next one may leave this Mac without macOS.</source>
        <translation>Un effacement a échoué le {day}, et sans jeton qui fonctionne, le prochain peut laisser ce Mac sans macOS.</translation>
    </message>
    <message>
        <source>An erase may leave this Mac without macOS, because its preflight needs the token.</source>
        <translation>Un effacement peut laisser ce Mac sans macOS, car son contrôle préalable exige le jeton.</translation>
    </message>
    <message>
        <source>Updates ask for a password</source>
        <comment>short, at most 28 characters</comment>
        <translation>Mises à jour&#x202f;: mot de passe</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password on this Mac.</source>
        <translation>Les mises à jour gérées demanderont un mot de passe sur ce Mac.</translation>
    </message>
    <message>
        <source>New users get no token</source>
        <comment>short, at most 28 characters</comment>
        <translation>Nouveaux comptes sans jeton</translation>
    </message>
    <message>
        <source>Accounts that Platform SSO makes at login get no SecureToken on this Mac.</source>
        <translation>Les comptes que Platform SSO crée à l’ouverture de session ne reçoivent pas de SecureToken sur ce Mac.</translation>
    </message>
    <message>
        <source>Use not allowed</source>
        <comment>short, at most 28 characters</comment>
        <translation>Utilisation non autorisée</translation>
    </message>
    <message>
        <source>This Mac does not allow MDM to use the token for updates and kernel extensions.</source>
        <translation>Ce Mac n’autorise pas le MDM à utiliser le jeton pour les mises à jour et les extensions du noyau.</translation>
    </message>
    <message>
        <source>Mobile login asks an admin</source>
        <comment>short, at most 28 characters</comment>
        <translation>Compte mobile&#x202f;: admin requis</translation>
    </message>
    <message>
        <source>The first login of {names} on this Mac asks for an admin’s password.</source>
        <translation>La première session de {names} sur ce Mac demande le mot de passe d’un administrateur.</translation>
    </message>
    <message>
        <source>The first login of a mobile account on this Mac asks for an admin’s password.</source>
        <translation>La première session d’un compte mobile sur ce Mac demande le mot de passe d’un administrateur.</translation>
    </message>
    <message>
        <source>Mobile user gets token</source>
        <comment>short, at most 28 characters</comment>
        <translation>Compte mobile aura un jeton</translation>
    </message>
    <message>
        <source>The next login gives {names} a SecureToken, so “Bypass” is safe in the dialog there.</source>
        <translation>La prochaine ouverture de session donne un SecureToken à {names}&#x202f;: «&#x202f;Bypass&#x202f;» est donc sans risque dans le dialogue.</translation>
    </message>
    <message>
        <source>Local account needs grant</source>
        <comment>short, at most 28 characters</comment>
        <translation>Compte local&#x202f;: octroi requis</translation>
    </message>
    <message>
        <source>On macOS 10.15 these local accounts get a SecureToken only from an admin who holds one: {names}.</source>
        <translation>Sous macOS 10.15, ces comptes locaux ne reçoivent un SecureToken que d’un administrateur qui en détient un&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>No SecureToken after login</source>
        <comment>short, at most 28 characters</comment>
        <translation>Session sans SecureToken</translation>
    </message>
    <message>
        <source>Logged in with the password and still without a SecureToken: {names}.</source>
        <translation>Session ouverte avec le mot de passe, et toujours sans SecureToken&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>SecureToken kept by a tag</source>
        <comment>short, at most 28 characters</comment>
        <translation>SecureToken bloqué par tag</translation>
    </message>
    <message>
        <source>A tag keeps the SecureToken from {names} until they log in first or after the escrow.</source>
        <translation>Un tag prive {names} du SecureToken, jusqu’à une première ouverture de session ou après le dépôt.</translation>
    </message>
    <message>
        <source>Script admin, no SecureToken</source>
        <comment>short, at most 28 characters</comment>
        <translation>Admin script sans jeton</translation>
    </message>
    <message>
        <source>A script made these admins, and they hold no SecureToken: {names}.</source>
        <translation>Un script a créé ces administrateurs, et ils n’ont pas de SecureToken&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Nobody can escrow by hand</source>
        <comment>short, at most 28 characters</comment>
        <translation>Dépôt manuel impossible</translation>
    </message>
    <message>
        <source>No account of this Mac is an admin and holds a SecureToken, so nobody can run profiles install.</source>
        <translation>Aucun compte de ce Mac n’est administrateur avec un SecureToken&#x202f;: personne ne peut exécuter profiles install.</translation>
    </message>
    <message>
        <source>Password may not unlock</source>
        <comment>short, at most 28 characters</comment>
        <translation>Mot de passe peut échouer</translation>
    </message>
    <message>
        <source>The password of {names} was rotated on {day}. FileVault may still want the old one.</source>
        <translation>Le {day}, le mot de passe de {names} a été renouvelé. FileVault peut encore exiger l’ancien.</translation>
    </message>
    <message>
        <source>Token asked for often</source>
        <comment>short, at most 28 characters</comment>
        <translation>Jeton demandé souvent</translation>
    </message>
    <message>
        <source>This Mac asked for its token at least ten times within a day, last on {day}.</source>
        <translation>Ce Mac a demandé son jeton au moins dix fois en un jour (dernière fois&#x202f;: le {day}).</translation>
    </message>
    <message>
        <source>Dialogs despite the token</source>
        <comment>short, at most 28 characters</comment>
        <translation>Dialogues malgré le jeton</translation>
    </message>
    <message>
        <source>Users report dialogs about a missing token, although {server} holds one.</source>
        <translation>Des utilisateurs signalent des dialogues sur un jeton manquant, alors que {server} en détient un.</translation>
    </message>
    <message>
        <source>No local volume owner</source>
        <comment>short, at most 28 characters</comment>
        <translation>Aucun propriétaire du volume</translation>
    </message>
    <message>
        <source>No local user of this Mac is a volume owner.</source>
        <translation>Aucun utilisateur local de ce Mac n’est propriétaire du volume.</translation>
    </message>
    <message>
        <source>Preflight failed</source>
        <comment>short, at most 28 characters</comment>
        <translation>Contrôle préalable échoué</translation>
    </message>
    <message>
        <source>The erase preflight of {day} failed: “{value}”.</source>
        <translation>Le contrôle préalable à l’effacement du {day} a échoué&#x202f;: «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>The erase preflight failed: “{value}”.</source>
        <translation>Le contrôle préalable à l’effacement a échoué&#x202f;: «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>Cause still open</source>
        <comment>short, at most 28 characters</comment>
        <translation>Cause encore ouverte</translation>
    </message>
    <message>
        <source>No token is on {server}. What was read does not yet say why.</source>
        <translation>Aucun jeton n’est sur {server}. Ce qui a été lu ne dit pas encore pourquoi.</translation>
    </message>
    <message>
        <source>Only the Mac says so</source>
        <comment>short, at most 28 characters</comment>
        <translation>Seul le Mac le dit</translation>
    </message>
    <message>
        <source>On {day} the Mac itself said “escrowed: YES”. Nobody else has confirmed it.</source>
        <translation>Le {day}, le Mac a dit lui-même «&#x202f;escrowed: YES&#x202f;». Personne d’autre ne l’a confirmé.</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: YES”. Nobody else has confirmed it.</source>
        <translation>Le Mac dit lui-même «&#x202f;escrowed: YES&#x202f;». Personne d’autre ne l’a confirmé.</translation>
    </message>
    <message>
        <source>Not proven</source>
        <comment>short, at most 28 characters</comment>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>{server} holds a token. Nobody has tried yet whether it works.</source>
        <translation>{server} détient un jeton. Personne n’a encore essayé s’il fonctionne.</translation>
    </message>
    <message>
        <source>Server inventory stale</source>
        <comment>short, at most 28 characters</comment>
        <translation>Inventaire serveur périmé</translation>
    </message>
    <message>
        <source>What {server} shows for this Mac is older than what the Mac has done since.</source>
        <translation>Ce que {server} affiche pour ce Mac est antérieur à ce que le Mac a fait depuis.</translation>
    </message>
    <message>
        <source>Server’s word outdated</source>
        <comment>short, at most 28 characters</comment>
        <translation>Info du serveur dépassée</translation>
    </message>
    <message>
        <source>{server} said “escrowed” on {day}. On {eventDay}, {event}, and many servers then drop the token.</source>
        <translation>Le {day}, {server} a dit «&#x202f;escrowed&#x202f;». Puis, le {eventDay}, {event}, et bien des serveurs abandonnent alors le jeton.</translation>
    </message>
    <message>
        <source>{server} held the token, but on {eventDay} {event}, and many servers then drop it.</source>
        <translation>{server} détenait le jeton, mais le {eventDay}, {event}, et bien des serveurs l’abandonnent alors.</translation>
    </message>
    <message>
        <source>Server cannot tell</source>
        <comment>short, at most 28 characters</comment>
        <translation>Serveur incapable de dire</translation>
    </message>
    <message>
        <source>{server} does not tell whether it holds a token.</source>
        <translation>{server} ne dit pas s’il détient un jeton.</translation>
    </message>
    <message>
        <source>Server data old</source>
        <comment>short, at most 28 characters</comment>
        <translation>Données serveur anciennes</translation>
    </message>
    <message>
        <source>{server} last told something about this Mac on {day}, more than 7 days ago.</source>
        <translation>La dernière information donnée par {server} sur ce Mac date du {day}, il y a plus de 7 jours.</translation>
    </message>
    <message>
        <source>Mac and server disagree</source>
        <comment>short, at most 28 characters</comment>
        <translation>Mac et serveur en désaccord</translation>
    </message>
    <message>
        <source>{server} holds a token, but on {day} this Mac said that it had sent none.</source>
        <translation>{server} détient un jeton, mais le {day} ce Mac a dit n’en avoir envoyé aucun.</translation>
    </message>
    <message>
        <source>{server} holds a token, but this Mac says that it has sent none.</source>
        <translation>{server} détient un jeton, mais ce Mac dit n’en avoir envoyé aucun.</translation>
    </message>
    <message>
        <source>Works, status says no</source>
        <comment>short, at most 28 characters</comment>
        <translation>Fonctionne malgré le statut</translation>
    </message>
    <message>
        <source>The token works, although this Mac says that {server} does not support it.</source>
        <translation>Le jeton fonctionne, bien que ce Mac dise que {server} ne le prend pas en charge.</translation>
    </message>
    <message>
        <source>Type not recognized</source>
        <comment>short, at most 28 characters</comment>
        <translation>Type non reconnu</translation>
    </message>
    <message>
        <source>The profiles command did not recognize the type: it was misspelt, macOS is older than 10.15, or the server is too old.</source>
        <translation>La commande profiles n’a pas reconnu le type&#x202f;: il était mal orthographié, macOS est antérieur à 10.15, ou le serveur est trop ancien.</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <comment>short, at most 28 characters</comment>
        <translation>Identifiants refusés</translation>
    </message>
    <message>
        <source>On {day} the Mac refused the name or password. That says nothing about the token.</source>
        <translation>Le {day}, le Mac a refusé le nom ou le mot de passe. Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>The Mac refused the name or password. That says nothing about the token.</source>
        <translation>Le Mac a refusé le nom ou le mot de passe. Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>Left over in fdesetup</source>
        <comment>short, at most 28 characters</comment>
        <translation>Résiduel dans fdesetup</translation>
    </message>
    <message>
        <source>Only in fdesetup list, not on the volume: {names}.</source>
        <translation>Seulement dans fdesetup list, pas sur le volume&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Crypto user, no account</source>
        <comment>short, at most 28 characters</comment>
        <translation>Utilisateur sans compte</translation>
    </message>
    <message>
        <source>No account of this Mac is known for {names}, which can unlock its volume.</source>
        <translation>Aucun compte de ce Mac n’est connu pour {names}, qui peut déverrouiller son volume.</translation>
    </message>
    <message>
        <source>Can’t unlock FileVault</source>
        <comment>short, at most 28 characters</comment>
        <translation>FileVault non déverrouillé</translation>
    </message>
    <message>
        <source>FileVault cannot be unlocked by {names}: on the volume, but not in fdesetup list.</source>
        <translation>Ne peuvent pas déverrouiller FileVault&#x202f;: {names}&#x202f;; sur le volume, mais absents de fdesetup list.</translation>
    </message>
    <message>
        <source>Token key absent</source>
        <comment>short, at most 28 characters</comment>
        <translation>Clé du jeton absente</translation>
    </message>
    <message>
        <source>The volume of this Mac has no key for a Bootstrap Token.</source>
        <translation>Le volume de ce Mac n’a pas de clé pour un Bootstrap Token.</translation>
    </message>
    <message>
        <source>Token key left behind</source>
        <comment>short, at most 28 characters</comment>
        <translation>Clé du jeton laissée</translation>
    </message>
    <message>
        <source>A token key is on the volume, but no token is on {server}. Escrowing a new one sets it right.</source>
        <translation>Une clé de jeton est sur le volume, mais aucun jeton n’est sur {server}. En déposer un nouveau remet tout en ordre.</translation>
    </message>
    <message>
        <source>SecureToken contradicts</source>
        <comment>short, at most 28 characters</comment>
        <translation>SecureToken contradictoire</translation>
    </message>
    <message>
        <source>Accounts and volume disagree whether {names} holds a SecureToken.</source>
        <translation>Les comptes et le volume se contredisent sur la détention d’un SecureToken par {names}.</translation>
    </message>
    <message>
        <source>Server does not tell it</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Le serveur ne l’indique pas</translation>
    </message>
    <message>
        <source>Token may not read it</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Jeton d’API sans droit</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>N’a pas pu être lu</translation>
    </message>
    <message>
        <source>Outdated by an event</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Dépassé par un événement</translation>
    </message>
    <message>
        <source>Several disks, none marked</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Plusieurs disques ambigus</translation>
    </message>
    <message>
        <source>Never checked in</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>N’a jamais fait de check-in</translation>
    </message>
    <message>
        <source>Accounts not told</source>
        <extracomment>What must be known first; at most 28 characters</extracomment>
        <translation>Comptes non indiqués</translation>
    </message>
    <message>
        <source>No word from the server</source>
        <extracomment>What must be known first; at most 28 characters</extracomment>
        <translation>Aucune réponse du serveur</translation>
    </message>
    <message>
        <source>%1 not told</source>
        <extracomment>What must be known first; %1 is &quot;macOS&quot; or another fact</extracomment>
        <translation>%1 non indiqué</translation>
    </message>
    <message>
        <source>Token changed</source>
        <extracomment>Why a Mac is at risk; at most 28 characters</extracomment>
        <translation>Jeton changé</translation>
    </message>
    <message>
        <source>%1 stored another token than before, and nothing read explains why.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 a stocké un autre jeton qu’auparavant, et rien de ce qui a été lu n’explique pourquoi.</translation>
    </message>
    <message>
        <source>Only the MDM server knows whether it holds a token. Look there, or run `sudo profiles validate -type bootstraptoken` on the Mac, which tries the token.</source>
        <translation>Seul le serveur MDM sait s’il détient un jeton. Regardez-y, ou exécutez sur le Mac `sudo profiles validate -type bootstraptoken`, qui essaie le jeton.</translation>
    </message>
    <message>
        <source>Accounts of the Mac</source>
        <extracomment>Evidence: the list of the Mac&apos;s accounts</extracomment>
        <translation>Comptes du Mac</translation>
    </message>
    <message>
        <source>What is missing to say why: %1.</source>
        <extracomment>%1 is a list: &quot;macOS, Enrollment&quot;</extracomment>
        <translation>Pour dire le motif, il manque&#x202f;: %1.</translation>
    </message>
    <message>
        <source>{server} keeps a token of this Mac, but on {unreadableDay} it did not open any more: it is damaged, or sealed by a key that is gone.</source>
        <translation>{server} conserve un jeton de ce Mac, mais le {unreadableDay} il ne s’ouvrait plus : il est endommagé, ou scellé par une clé qui n’existe plus.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Inputs</name>
    <message>
        <source>not a known output</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>pas une sortie connue</translation>
    </message>
    <message>
        <source>its UUID is masked</source>
        <extracomment>Why a part of a pasted text cannot be compared</extracomment>
        <translation>son UUID est masqué</translation>
    </message>
    <message>
        <source>its UUID is damaged</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>son UUID est endommagé</translation>
    </message>
    <message>
        <source>a damaged property list</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>une liste de propriétés endommagée</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <extracomment>Said of a pasted text</extracomment>
        <translation>rien à lire</translation>
    </message>
    <message>
        <source>another Mac; check one Mac at a time</source>
        <extracomment>Said of a line of a pasted text</extracomment>
        <translation>un autre Mac&#x202f;; vérifiez un Mac à la fois</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>A line of a pasted text</extracomment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <extracomment>Lines of a pasted text</extracomment>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>Nothing here is an output that Latchkey knows</source>
        <translation>Rien ici n’est une sortie que Latchkey connaît</translation>
    </message>
    <message>
        <source>Run the commands on the Mac and paste everything they print, the lines with the commands as well.</source>
        <translation>Exécutez les commandes sur le Mac et collez tout ce qu’elles affichent, y compris les lignes des commandes.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Options</name>
    <message>
        <source>%1 was false and is now true</source>
        <extracomment>%1 is the name of an MDMOptions key, which stays as Apple writes it</extracomment>
        <translation>%1 était false et est maintenant true</translation>
    </message>
    <message>
        <source>%1 was true and is now false</source>
        <translation>%1 était true et est maintenant false</translation>
    </message>
    <message>
        <source>Other options unchanged</source>
        <extracomment>The Mac&apos;s MDMOptions beside BootstrapTokenAllowed, after the option was re-sent</extracomment>
        <translation>Autres options inchangées</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Reports</name>
    <message>
        <source>Status</source>
        <extracomment>Column of a report</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of a report</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>Column of a report</extracomment>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>macOS</source>
        <extracomment>Column of a report</extracomment>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column of a report</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Option</source>
        <extracomment>Column of a report</extracomment>
        <translation>Option</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Column of a report</extracomment>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Data from</source>
        <extracomment>Column of a report</extracomment>
        <translation>Données du</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column of a report</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>Column of a report</extracomment>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>UDID</source>
        <extracomment>Column of a report</extracomment>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <extracomment>Column of a report</extracomment>
        <translation>Id. sur le serveur</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <extracomment>Column of a report</extracomment>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <extracomment>Column of a report</extracomment>
        <translation>Dernière récupération</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <extracomment>Column of a report</extracomment>
        <translation>Autorisé pour l’authentification</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>FileVault</source>
        <extracomment>Column of a report</extracomment>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column of a report</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Macs</source>
        <extracomment>Column of a report
----------
Label in a report</extracomment>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Not escrowed</source>
        <extracomment>Column of a report</extracomment>
        <translation>Non déposé</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Can have a token</source>
        <extracomment>Column of a report</extracomment>
        <translation>Peut avoir un jeton</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>Column of a report
----------
Name of a report
----------
A word that a report explains</extracomment>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Column of a report</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a report</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Column of a report</extracomment>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>By whom</source>
        <extracomment>Column of a report</extracomment>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Column of a report</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Column of a report</extracomment>
        <translation>Étapes</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Column of a report</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Volume owner</source>
        <extracomment>Column of a report</extracomment>
        <translation>Propriétaire du volume</translation>
    </message>
    <message>
        <source>SecureToken</source>
        <extracomment>Column of a report</extracomment>
        <translation>SecureToken</translation>
    </message>
    <message>
        <source>In crypto users</source>
        <extracomment>Column of a report</extracomment>
        <translation>Dans utilisateurs crypto</translation>
    </message>
    <message>
        <source>May unlock</source>
        <extracomment>Column of a report</extracomment>
        <translation>Peut déverrouiller</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Column of a report</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>With SecureToken</source>
        <extracomment>Column of a report</extracomment>
        <translation>Avec SecureToken</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>Column of a report</extracomment>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Admin on</source>
        <extracomment>Column of a report</extracomment>
        <translation>Administrateur sur</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>Column of a report</extracomment>
        <translation>Acquittées</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Column of a report</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column of a report</extracomment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column of a report</extracomment>
        <translation>Non envoyées</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of a report</extracomment>
        <translation>Part</translation>
    </message>
    <message>
        <source>The Mac reports</source>
        <extracomment>Column of a report</extracomment>
        <translation>Le Mac indique</translation>
    </message>
    <message>
        <source>The Mac’s words</source>
        <extracomment>Column of a report</extracomment>
        <translation>Texte du Mac</translation>
    </message>
    <message>
        <source>Consequence</source>
        <extracomment>Column of a report</extracomment>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Column of a report</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Column of a report</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <extracomment>Column of a report
----------
A share in a report</extracomment>
        <translation>Pas prêt à être effacé</translation>
    </message>
    <message>
        <source>Updates ask for a password</source>
        <extracomment>Column of a report</extracomment>
        <translation>Mises à jour avec mot de passe</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <extracomment>Column of a report
----------
A share in a report</extracomment>
        <translation>Nouveaux utilisateurs sans SecureToken</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of a report</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Column of a report</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Column of a report</extracomment>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Column of a report</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of a report</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Column of a report</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Column of a report</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>Column of a report
----------
Kind of an entry of the audit</extracomment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of a report</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>Column of a report</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Column of a report</extracomment>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Mac</source>
        <extracomment>Column of a report</extracomment>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a report</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>Column of a report</extracomment>
        <translation>Conclu</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column of a report</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Days were counted for whole servers, so there is no trend of this filter.</source>
        <extracomment>A note in a report</extracomment>
        <translation>Les jours ont été comptés pour des serveurs entiers&#x202f;: il n’y a donc pas de tendance pour ce filtre.</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <extracomment>Name of a report</extracomment>
        <translation>Non conformes</translation>
    </message>
    <message>
        <source>Helpdesk list</source>
        <extracomment>Name of a report</extracomment>
        <translation>Liste pour l’assistance</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>Utilisateurs crypto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <extracomment>Name of a report</extracomment>
        <translation>Option d’inscription</translation>
    </message>
    <message>
        <source>Consequences</source>
        <extracomment>Name of a report</extracomment>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Name of a report</extracomment>
        <translation>Activité</translation>
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
        <translation>Combien de jetons sont détenus et prouvés</translation>
    </message>
    <message>
        <source>Every Mac without a working token, and why</source>
        <extracomment>What a report tells</extracomment>
        <translation>Chaque Mac sans jeton qui fonctionne, et pourquoi</translation>
    </message>
    <message>
        <source>What to do at which Mac, for whom</source>
        <extracomment>What a report tells</extracomment>
        <translation>Que faire sur quel Mac, et par qui</translation>
    </message>
    <message>
        <source>Who can unlock, SecureToken, volume owner</source>
        <extracomment>What a report tells</extracomment>
        <translation>Qui peut déverrouiller, SecureToken, propriétaire du volume</translation>
    </message>
    <message>
        <source>Where each account has a SecureToken</source>
        <extracomment>What a report tells</extracomment>
        <translation>Où chaque compte a un SecureToken</translation>
    </message>
    <message>
        <source>Which Macs were told to escrow</source>
        <extracomment>What a report tells</extracomment>
        <translation>Quels Mac ont reçu l’option de dépôt</translation>
    </message>
    <message>
        <source>What will go wrong without a token</source>
        <extracomment>What a report tells</extracomment>
        <translation>Ce qui échouera sans jeton</translation>
    </message>
    <message>
        <source>What happened between two dates</source>
        <extracomment>What a report tells</extracomment>
        <translation>Ce qui s’est passé entre deux dates</translation>
    </message>
    <message>
        <source>What was sent, and what became of it</source>
        <extracomment>What a report tells</extracomment>
        <translation>Ce qui a été envoyé, et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Who did what, with the chain’s proof</source>
        <extracomment>What a report tells</extracomment>
        <translation>Qui a fait quoi, avec la preuve de la chaîne</translation>
    </message>
    <message>
        <source>Bootstrap Token coverage</source>
        <extracomment>Title of a report</extracomment>
        <translation>Couverture des Bootstrap Tokens</translation>
    </message>
    <message>
        <source>Macs without a working Bootstrap Token</source>
        <extracomment>Title of a report</extracomment>
        <translation>Mac sans Bootstrap Token qui fonctionne</translation>
    </message>
    <message>
        <source>Macs that need a hand</source>
        <extracomment>Title of a report</extracomment>
        <translation>Mac à traiter sur place</translation>
    </message>
    <message>
        <source>Crypto users of the Macs</source>
        <extracomment>Title of a report</extracomment>
        <translation>Utilisateurs crypto des Mac</translation>
    </message>
    <message>
        <source>SecureToken by account</source>
        <extracomment>Title of a report</extracomment>
        <translation>SecureToken par compte</translation>
    </message>
    <message>
        <source>State of the enrollment option</source>
        <extracomment>Title of a report</extracomment>
        <translation>État de l’option d’inscription</translation>
    </message>
    <message>
        <source>What follows from missing tokens</source>
        <extracomment>Title of a report</extracomment>
        <translation>Conséquences des jetons manquants</translation>
    </message>
    <message>
        <source>Changes of the Bootstrap Tokens</source>
        <extracomment>Title of a report</extracomment>
        <translation>Changements des Bootstrap Tokens</translation>
    </message>
    <message>
        <source>Actions and what became of them</source>
        <extracomment>Title of a report</extracomment>
        <translation>Les actions et leur résultat</translation>
    </message>
    <message>
        <source>Audit of this computer</source>
        <extracomment>Title of a report</extracomment>
        <translation>Audit de cet ordinateur</translation>
    </message>
    <message>
        <source>By group</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Day by day</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Why Macs have no working token</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Pourquoi des Mac n’ont pas de jeton qui fonctionne</translation>
    </message>
    <message>
        <source>Macs that are not covered</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Mac non couverts</translation>
    </message>
    <message>
        <source>Macs and steps</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Mac et étapes</translation>
    </message>
    <message>
        <source>Macs without the option</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Mac sans l’option</translation>
    </message>
    <message>
        <source>Macs that are concerned, or may be</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Mac concernés, ou peut-être concernés</translation>
    </message>
    <message>
        <source>By hardware and macOS version</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Par matériel et version de macOS</translation>
    </message>
    <message>
        <source>Macs and outcomes</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Mac et résultats</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>macOS version</source>
        <extracomment>What the Macs of a report are grouped by</extracomment>
        <translation>Version de macOS</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>What the Macs of a report are grouped by</extracomment>
        <translation>Cause</translation>
    </message>
    <message>
        <source>By server</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Par serveur</translation>
    </message>
    <message>
        <source>By macOS version</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Par version de macOS</translation>
    </message>
    <message>
        <source>By hardware</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Par matériel</translation>
    </message>
    <message>
        <source>By model</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By cause</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Par cause</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>A share in a report</extracomment>
        <translation>Détenus</translation>
    </message>
    <message>
        <source>Proven in 30 days</source>
        <extracomment>A share in a report</extracomment>
        <translation>Prouvés en 30 jours</translation>
    </message>
    <message>
        <source>Crypto users told</source>
        <extracomment>A share in a report</extracomment>
        <translation>Utilisateurs crypto indiqués</translation>
    </message>
    <message>
        <source>Compared in full</source>
        <extracomment>A share in a report</extracomment>
        <translation>Comparés en entier</translation>
    </message>
    <message>
        <source>Accounts told</source>
        <extracomment>A share in a report</extracomment>
        <translation>Comptes indiqués</translation>
    </message>
    <message>
        <source>Option acknowledged</source>
        <extracomment>What happened to a Mac
----------
A share in a report</extracomment>
        <translation>Option acquittée</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <extracomment>A share in a report</extracomment>
        <translation>Mises à jour gérées&#x202f;: mot de passe demandé</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>A share in a report</extracomment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>The server says that it holds a token.</source>
        <translation>Le serveur dit détenir un jeton.</translation>
    </message>
    <message>
        <source>A Mac confirmed within the last 30 days that its held token works.</source>
        <translation>Un Mac a confirmé au cours des 30 derniers jours que son jeton détenu fonctionne.</translation>
    </message>
    <message>
        <source>Escrowed Macs, of all Macs that can have a token. Unknown Macs count as not covered.</source>
        <translation>Mac dont le jeton est déposé, parmi tous ceux qui peuvent en avoir un. Les Mac inconnus comptent comme non couverts.</translation>
    </message>
    <message>
        <source>A token is held, but a check says that it may not work.</source>
        <translation>Un jeton est détenu, mais un contrôle indique qu’il pourrait ne pas fonctionner.</translation>
    </message>
    <message>
        <source>Nobody could say whether a token is held.</source>
        <translation>Personne n’a pu dire si un jeton est détenu.</translation>
    </message>
    <message>
        <source>macOS before 10.15, or User Enrollment: such a Mac has no token.</source>
        <translation>macOS antérieur à 10.15, ou inscription d’utilisateur&#x202f;: un tel Mac n’a pas de jeton.</translation>
    </message>
    <message>
        <source>Reason given</source>
        <extracomment>Column of a report</extracomment>
        <translation>Raison donnée</translation>
    </message>
    <message>
        <source>Token stored</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Jeton stocké</translation>
    </message>
    <message>
        <source>Token cleared by the Mac</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Jeton effacé par le Mac</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Jeton rejeté</translation>
    </message>
    <message>
        <source>Token lost</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Jeton perdu</translation>
    </message>
    <message>
        <source>Token changed</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Jeton modifié</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <source>Identity renewed</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Identité renouvelée</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Checked out</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>A quitté la gestion (CheckOut)</translation>
    </message>
    <message>
        <source>Option refused</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Option refusée</translation>
    </message>
    <message>
        <source>Server migrated</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Serveur migré</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Add server</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Remove server</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Retirer un serveur</translation>
    </message>
    <message>
        <source>Change setting</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Modifier un réglage</translation>
    </message>
    <message>
        <source>Confirm action</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Confirmer une action</translation>
    </message>
    <message>
        <source>Outcome of a Mac</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Résultat d’un Mac</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Entries newer than the kept head</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Entrées plus récentes que la tête conservée</translation>
    </message>
    <message>
        <source>Unknown entry</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Entrée inconnue</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Label in a report</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>Label in a report</extracomment>
        <translation>Lu sur</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Label in a report</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>Label in a report</extracomment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label in a report</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Title of a part of a report</extracomment>
        <translation>Ce que signifient les termes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Title of a part of a report</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message numerus="yes">
        <source>All %n Macs · %1</source>
        <extracomment>Under a report&apos;s title; %1 is a date and time</extracomment>
        <translation>
            <numerusform>%n Mac au total · %1</numerusform>
            <numerusform>%n Mac au total · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs · %2</source>
        <extracomment>Under a report&apos;s title; %1 the Macs in it, %2 a date and time, %n all Macs</extracomment>
        <translation>
            <numerusform>%1 Mac sur %n · %2</numerusform>
            <numerusform>%1 Mac sur %n · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>held, %1 of %2 · %3 proven in 30 days</source>
        <extracomment>What a percentage above it means; %1 Macs of %2, %3 is a percentage</extracomment>
        <translation>détenus, %1 sur %2 · %3 prouvés en 30 jours</translation>
    </message>
    <message>
        <source>%1 by %3 with Latchkey %4. Times are those of %2.</source>
        <extracomment>%1 a date and time, %2 a time zone, %3 a login name, %4 a version</extracomment>
        <translation>%1, par %3, avec Latchkey %4. Les heures sont celles du fuseau %2.</translation>
    </message>
    <message>
        <source>All, without a filter.</source>
        <extracomment>Which Macs a report is about</extracomment>
        <translation>Tous, sans filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs, read %2.</source>
        <extracomment>%1 a server, %2 a date and time</extracomment>
        <translation>
            <numerusform>%1&#x202f;: %n Mac, lu le %2.</numerusform>
            <numerusform>%1&#x202f;: %n Mac, lus le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs, never read to the end.</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>%1&#x202f;: %n Mac, lecture jamais terminée.</numerusform>
            <numerusform>%1&#x202f;: %n Mac, lecture jamais terminée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every server was read to its end.</source>
        <translation>Tous les serveurs ont été lus jusqu’au bout.</translation>
    </message>
    <message>
        <source>Not complete: see the servers above.</source>
        <translation>Incomplet&#x202f;: voyez les serveurs ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>What is known of %n Macs is older than 7 days.</source>
        <translation>
            <numerusform>Ce que l’on sait de %n Mac date de plus de 7 jours.</numerusform>
            <numerusform>Ce que l’on sait de %n Mac date de plus de 7 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Macs are unknown and count as not covered.</source>
        <translation>
            <numerusform>%n Mac est inconnu et compte comme non couvert.</numerusform>
            <numerusform>%n Mac sont inconnus et comptent comme non couverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the names of users and accounts.</source>
        <translation>Avec les noms d’utilisateurs et de comptes.</translation>
    </message>
    <message>
        <source>Without the names of users and accounts.</source>
        <translation>Sans les noms d’utilisateurs et de comptes.</translation>
    </message>
    <message>
        <source>What happened from %1 to %2.</source>
        <extracomment>%1 and %2 are dates and times</extracomment>
        <translation>Ce qui s’est passé du %1 au %2.</translation>
    </message>
    <message>
        <source>no Mac to count</source>
        <extracomment>In place of a percentage</extracomment>
        <translation>aucun Mac à compter</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 of %2 Macs are %3 percent</extracomment>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>Held: %1 on %2, %3 on %4.</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 days</extracomment>
        <translation>Détenus&#x202f;: %1 le %2, %3 le %4.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The row of a table that sums up the others</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>A group of Macs of which nobody told it</extracomment>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>The group of the Macs of which nothing is wrong</extracomment>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Name of a sheet that tells what the others are</extracomment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day with its year, in QDate&apos;s format: 12 Oct 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Noted after entry %1, with this file’s SHA-256, in the audit of the computer that made it: latchkey-cli audit verify --file FILE</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>Noté après l’entrée %1, avec le SHA-256 de ce fichier, dans l’audit de l’ordinateur qui l’a créé&#x202f;: latchkey-cli audit verify --file FILE</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is a page&apos;s number, %2 how many there are</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Made from a snapshot: states, ages and exceptions are those of %1.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>Créé à partir d’un instantané&#x202f;: les états, les âges et les exceptions sont ceux du %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are accepted as exceptions, and count as not covered.</source>
        <translation>
            <numerusform>%Ln d’entre eux est accepté comme exception et compté comme non couvert.</numerusform>
            <numerusform>%Ln d’entre eux sont acceptés comme exceptions et comptés comme non couverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token does not open</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Le jeton ne s’ouvre pas</translation>
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
        <translation>En file</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Non comprise</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>List Macs</source>
        <extracomment>What a server can do</extracomment>
        <translation>Lister les Mac</translation>
    </message>
    <message>
        <source>See whether it holds a token</source>
        <extracomment>What a server can do</extracomment>
        <translation>Voir s’il détient un jeton</translation>
    </message>
    <message>
        <source>See the enrollment option</source>
        <extracomment>What a server can do</extracomment>
        <translation>Voir l’option d’inscription</translation>
    </message>
    <message>
        <source>See crypto users</source>
        <extracomment>What a server can do</extracomment>
        <translation>Voir les utilisateurs crypto</translation>
    </message>
    <message>
        <source>Re-send the option</source>
        <extracomment>What a server can do</extracomment>
        <translation>Renvoyer l’option</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <extracomment>What a server can do</extracomment>
        <translation>Prouver les jetons</translation>
    </message>
    <message>
        <source>Read a command’s result</source>
        <extracomment>What a server can do</extracomment>
        <translation>Lire le résultat d’une commande</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <extracomment>What a server can do</extracomment>
        <translation>Révoquer un jeton</translation>
    </message>
    <message>
        <source>Read changes only</source>
        <extracomment>What a server can do</extracomment>
        <translation>Ne lire que les changements</translation>
    </message>
    <message>
        <source>%1 does not tell it.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>%1 ne l’indique pas.</translation>
    </message>
    <message>
        <source>The API token of %1 may not read it.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Le jeton d’API n’a pas le droit de le lire (%1).</translation>
    </message>
    <message>
        <source>It could not be read from %1.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Lecture impossible depuis %1.</translation>
    </message>
    <message>
        <source>Outdated: many servers drop the token at what happened since.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Dépassé&#x202f;: bien des serveurs abandonnent le jeton lors de ce qui s’est passé depuis.</translation>
    </message>
    <message>
        <source>Several disks were listed, and none was marked as the startup disk.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Plusieurs disques étaient listés, et aucun n’était marqué comme disque de démarrage.</translation>
    </message>
    <message>
        <source>This Mac is on the list of %1 and has never checked in.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Ce Mac figure dans la liste reçue (%1) et n’a jamais fait de check-in.</translation>
    </message>
    <message>
        <source>From check-ins</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>D’après les check-ins</translation>
    </message>
    <message>
        <source>Asks each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Interroge chaque Mac</translation>
    </message>
    <message>
        <source>From macOS 13.3 on</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>À partir de macOS 13.3</translation>
    </message>
    <message>
        <source>By revision</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Par révision</translation>
    </message>
    <message>
        <source>The API token of %1 lacks the scope %2</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope
----------
Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Il manque au jeton d’API la portée %2 (%1)</translation>
    </message>
    <message>
        <source>%1 has no push certificate</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 n’a pas de certificat push</translation>
    </message>
    <message>
        <source>The API of %1 has none</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 n’a pas d’API pour cela</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>%1 cannot do it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>%1 ne peut pas le faire</translation>
    </message>
    <message>
        <source>Not known whether %1 can do it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>On ignore si %1 peut le faire</translation>
    </message>
    <message>
        <source>Off while %1 is offline</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Désactivé tant que %1 est hors ligne</translation>
    </message>
    <message>
        <source>Has never checked in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>N’a jamais fait de check-in</translation>
    </message>
    <message>
        <source>No token is stored</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Aucun jeton n’est stocké</translation>
    </message>
    <message>
        <source>macOS is below 10.15</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>macOS est antérieur à 10.15</translation>
    </message>
    <message>
        <source>Cannot be asked: macOS below 13.3, or Intel without T2</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Ne peut être demandé&#x202f;: macOS antérieur à 13.3, ou Intel sans T2</translation>
    </message>
    <message>
        <source>Privately owned (User Enrollment)</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Mac personnel (inscription d’utilisateur)</translation>
    </message>
    <message>
        <source>No local volume owner: the token may be the last way in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Aucun propriétaire local du volume&#x202f;: le jeton peut être le dernier accès</translation>
    </message>
    <message>
        <source>No SecureToken holder: the token may be the last way in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Aucun détenteur de SecureToken&#x202f;: le jeton peut être le dernier accès</translation>
    </message>
    <message>
        <source>Above the limit of %1 for one batch</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Au-dessus de la limite de %1 pour un lot</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>%1 l’a refusé</translation>
    </message>
    <message>
        <source>Not enrolled any more: it gets no commands</source>
        <extracomment>Why an action leaves a Mac alone: it has checked out of MDM, or never enrolled</extracomment>
        <translation>N’est plus inscrit&#x202f;: il ne reçoit aucune commande</translation>
    </message>
    <message>
        <source>updates may ask for a password</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>les mises à jour peuvent demander un mot de passe</translation>
    </message>
    <message>
        <source>an erase may leave no macOS</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>un effacement peut ne pas laisser de macOS</translation>
    </message>
    <message>
        <source>new users get no SecureToken</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>les nouveaux utilisateurs ne reçoivent pas de SecureToken</translation>
    </message>
    <message>
        <source>%1 was away and may have missed check-ins: it is asking about each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 était absent et a pu manquer des check-ins : il se renseigne sur chaque Mac</translation>
    </message>
    <message>
        <source>The NanoMDM of %1 runs without -migration</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Le NanoMDM de %1 fonctionne sans -migration</translation>
    </message>
    <message>
        <source>The documentation of %1 does not say</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Documentation muette&#x202f;: %1</translation>
    </message>
    <message>
        <source>From the list of Macs that you gave</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>De la liste des Mac fournie</translation>
    </message>
    <message>
        <source>%1 has no list: give it a file with the ids of its Macs</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 n’a pas de liste&#x202f;: donnez un fichier avec les identifiants de ses Mac</translation>
    </message>
    <message>
        <source>%1 tells what Macs answer only to its webhook</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 ne transmet les réponses des Mac qu’à son webhook</translation>
    </message>
    <message>
        <source>%1 runs without its -migration flag</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 fonctionne sans l’option -migration</translation>
    </message>
    <message>
        <source>The /migration of %1 answered an error when asked</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Erreur en réponse de /migration&#x202f;: %1</translation>
    </message>
    <message>
        <source>Asks %1 about one Mac at a time</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Interroge %1 Mac par Mac</translation>
    </message>
    <message>
        <source>Each sync reads the whole list</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Chaque synchronisation lit toute la liste</translation>
    </message>
    <message>
        <source>Built from the vendor’s documentation, not yet tried on a real %1</source>
        <extracomment>%1 is a product, like Jamf Pro</extracomment>
        <translation>Réalisé d’après la documentation de l’éditeur, pas encore essayé avec un vrai %1</translation>
    </message>
    <message>
        <source>The account on %1 lacks: %2</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Droit manquant du compte (%1)&#x202f;: %2</translation>
    </message>
    <message>
        <source>If the account on %1 may send commands</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Si le compte peut envoyer des commandes (%1)</translation>
    </message>
    <message>
        <source>Its state, not the Mac’s answer</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Son état, pas la réponse du Mac</translation>
    </message>
    <message>
        <source>As old as the inventory of each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Aussi ancien que l’inventaire de chaque Mac</translation>
    </message>
    <message>
        <source>Can be true for an empty or an earlier token</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Peut être vrai pour un jeton vide ou antérieur</translation>
    </message>
    <message>
        <source>By the date of the inventory report</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Par la date du rapport d’inventaire</translation>
    </message>
    <message>
        <source>This version of Latchkey does not do it with %1</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Cette version de Latchkey ne le fait pas avec %1</translation>
    </message>
    <message>
        <source>No column is named for it: --column %1=NAME</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>Aucune colonne indiquée&#x202f;: --column %1=NAME</translation>
    </message>
    <message>
        <source>On the Mac: %1</source>
        <extracomment>What to do where a server cannot revoke a token; %1 is a command</extracomment>
        <translation>Sur le Mac&#x202f;: %1</translation>
    </message>
    <message>
        <source>By the date of the last change</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Par la date de la dernière modification</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Snapshots</name>
    <message>
        <source>Token lost</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Jeton perdu</translation>
    </message>
    <message>
        <source>Mac gone</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Mac disparu</translation>
    </message>
    <message>
        <source>Token gained</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Jeton obtenu</translation>
    </message>
    <message>
        <source>New Mac</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Nouveau Mac</translation>
    </message>
    <message>
        <source>Status changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>État modifié</translation>
    </message>
    <message>
        <source>Option changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Option modifiée</translation>
    </message>
    <message>
        <source>Users changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Utilisateurs modifiés</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <extracomment>%1 is an account or a UUID</extracomment>
        <translation>%1 a été retiré</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <extracomment>%1 is an account or a UUID</extracomment>
        <translation>%1 a été ajouté</translation>
    </message>
    <message>
        <source>%1 lost its SecureToken</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 a perdu son SecureToken</translation>
    </message>
    <message>
        <source>%1 got a SecureToken</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 a reçu un SecureToken</translation>
    </message>
    <message>
        <source>It holds the names of users and accounts.</source>
        <translation>Il contient les noms d’utilisateurs et de comptes.</translation>
    </message>
    <message>
        <source>Users and accounts have other names in it, the same in every snapshot of its maker.</source>
        <translation>Les utilisateurs et les comptes y portent d’autres noms, les mêmes dans chaque instantané de son auteur.</translation>
    </message>
    <message>
        <source>The names of users and accounts were hidden when it was made.</source>
        <translation>Les noms d’utilisateurs et de comptes étaient masqués lors de sa création.</translation>
    </message>
    <message>
        <source>%1 is not a snapshot of Latchkey. Choose another file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 n’est pas un instantané de Latchkey. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Latchkey. Update this one to open it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 a été créé par une version plus récente de Latchkey. Mettez celle-ci à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Check it, or ask whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La phrase secrète n’ouvre pas %1. Vérifiez-la, ou demandez à la personne qui l’a choisie.</translation>
    </message>
    <message>
        <source>%1 ends too early, and nothing of it is shown. Copy it again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 se termine trop tôt, et rien de son contenu n’est affiché. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is not as it was made, and nothing of it is shown. Copy it again, or ask for a new one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 n’est plus tel qu’à sa création, et rien de son contenu n’est affiché. Copiez-le à nouveau, ou demandez-en un autre.</translation>
    </message>
    <message>
        <source>%1 asks for more memory or time than a snapshot needs. Do not trust it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 demande plus de mémoire ou de temps qu’il n’en faut à un instantané. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>Instantané du %1</translation>
    </message>
    <message>
        <source>Taken %1 by Latchkey %2.</source>
        <extracomment>%1 is a date with its time, %2 a version of Latchkey</extracomment>
        <translation>Pris le %1 avec Latchkey %2.</translation>
    </message>
    <message>
        <source>Macs: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Mac&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Kinds of servers: %1.</source>
        <extracomment>%1 are kinds of servers: &quot;latchkey, jamf&quot;</extracomment>
        <translation>Types de serveurs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Compares what was known %1 with what was known %2.</source>
        <extracomment>Two dates with their times</extracomment>
        <translation>Compare ce que l’on savait le %1 à ce que l’on savait le %2.</translation>
    </message>
    <message>
        <source>Users are not compared: the two sides name them differently.</source>
        <translation>Les utilisateurs ne sont pas comparés&#x202f;: les deux côtés les nomment différemment.</translation>
    </message>
    <message>
        <source>A snapshot is read-only.</source>
        <translation>Un instantané est en lecture seule.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>La phrase secrète doit compter au moins %Ln caractère.</numerusform>
            <numerusform>La phrase secrète doit compter au moins %Ln caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Steps</name>
    <message>
        <source>Done when %1 gives a newer answer.</source>
        <extracomment>What shows that a step worked; %1 is a server</extracomment>
        <translation>Terminé quand %1 donne une réponse plus récente.</translation>
    </message>
    <message>
        <source>Done only when %1 says it holds a token.</source>
        <extracomment>What shows that a step worked; %1 is a server
----------
%1 is a server</extracomment>
        <translation>Terminé seulement quand %1 dit détenir un jeton.</translation>
    </message>
    <message>
        <source>Done when “%1: %2” is read back.</source>
        <extracomment>What shows that a step worked; %1 is a fact, %2 its value</extracomment>
        <translation>Terminé quand «&#x202f;%1&#x202f;: %2&#x202f;» est relu.</translation>
    </message>
    <message>
        <source>Done when `%1` prints “%2”.</source>
        <extracomment>What shows that a step worked; %1 is a command, %2 a part of its output</extracomment>
        <translation>Terminé quand `%1` affiche «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>anyone</source>
        <extracomment>Who may do a step</extracomment>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>helpdesk</source>
        <extracomment>Who may do a step</extracomment>
        <translation>assistance</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Who may do a step</extracomment>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>Latchkey reads %1 back</source>
        <extracomment>The last step of each list; %1 is a server</extracomment>
        <translation>Latchkey relit %1</translation>
    </message>
    <message>
        <source>Re-send the enrollment option</source>
        <comment>title of a step, an imperative</comment>
        <translation>Renvoyer l’option d’inscription</translation>
    </message>
    <message>
        <source>{server} sends Settings / MDMOptions with BootstrapTokenAllowed. It proves the option only and makes no token.</source>
        <translation>{server} envoie Settings / MDMOptions avec BootstrapTokenAllowed. Cela ne prouve que l’option et ne crée pas de jeton.</translation>
    </message>
    <message>
        <source>Add com.apple.mdm.bootstraptoken to the MDM profile</source>
        <comment>title of a step, an imperative</comment>
        <translation>Ajouter com.apple.mdm.bootstraptoken au profil MDM</translation>
    </message>
    <message>
        <source>In the ServerCapabilities of the enrollment profile of {server}. A profile update may add it.</source>
        <translation>Dans les ServerCapabilities du profil d’inscription ({server}). Une mise à jour du profil peut l’ajouter.</translation>
    </message>
    <message>
        <source>Ask the Mac for its erase preflight</source>
        <comment>title of a step, an imperative</comment>
        <translation>Demander au Mac son contrôle préalable à l’effacement</translation>
    </message>
    <message>
        <source>{server} asks DeviceInformation EACSPreflight (macOS 13.3 and later). Only the answer “success” proves the token.</source>
        <translation>{server} demande DeviceInformation EACSPreflight (macOS 13.3 et ultérieur). Seule la réponse «&#x202f;success&#x202f;» prouve le jeton.</translation>
    </message>
    <message>
        <source>Read {server} again</source>
        <comment>title of a step, an imperative</comment>
        <translation>Relire {server}</translation>
    </message>
    <message>
        <source>Only a newer answer of {server} about this Mac settles it.</source>
        <translation>Seule une réponse plus récente de ce serveur au sujet de ce Mac tranche ({server}).</translation>
    </message>
    <message>
        <source>Fix the error on {server}</source>
        <comment>title of a step, an imperative</comment>
        <translation>Corriger l’erreur sur {server}</translation>
    </message>
    <message>
        <source>The server’s own log says why it refused. The Mac sends again at the next password login.</source>
        <translation>Le journal du serveur dit pourquoi il a refusé. Le Mac renvoie le jeton à la prochaine session ouverte avec mot de passe.</translation>
    </message>
    <message>
        <source>Update {server}</source>
        <comment>title of a step, an imperative</comment>
        <translation>Mettre à jour {server}</translation>
    </message>
    <message>
        <source>This version does not know Bootstrap Tokens; FileWave does from 13.2.</source>
        <translation>Cette version ne connaît pas les Bootstrap Tokens&#x202f;; FileWave les connaît depuis 13.2.</translation>
    </message>
    <message>
        <source>Wait for the Mac’s answer</source>
        <comment>title of a step, an imperative</comment>
        <translation>Attendre la réponse du Mac</translation>
    </message>
    <message>
        <source>The option is on its way. The Mac answers when it is awake and online.</source>
        <translation>L’option est en route. Le Mac répond quand il est éveillé et en ligne.</translation>
    </message>
    <message>
        <source>Watch how often it asks</source>
        <comment>title of a step, an imperative</comment>
        <translation>Surveiller la fréquence des demandes</translation>
    </message>
    <message>
        <source>Nothing to do unless it goes on. Each request is one login or update that wants the token.</source>
        <translation>Rien à faire, sauf si cela continue. Chaque demande est une ouverture de session ou une mise à jour qui veut le jeton.</translation>
    </message>
    <message>
        <source>Escrow by hand on the Mac</source>
        <comment>title of a step, an imperative</comment>
        <translation>Déposer à la main sur le Mac</translation>
    </message>
    <message>
        <source>Asks for an admin with a SecureToken, who types the password at the prompt. The command’s own words prove nothing.</source>
        <translation>Exige un administrateur avec un SecureToken, qui saisit le mot de passe à l’invite. Les mots de la commande elle-même ne prouvent rien.</translation>
    </message>
    <message>
        <source>Validate the token on the Mac</source>
        <comment>title of a step, an imperative</comment>
        <translation>Valider le jeton sur le Mac</translation>
    </message>
    <message>
        <source>Tries the token and changes nothing.</source>
        <translation>Essaie le jeton et ne change rien.</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <comment>title of a step, an imperative</comment>
        <translation>Remplacer le jeton</translation>
    </message>
    <message>
        <source>Only while an admin with a SecureToken is at hand and the Mac says “supported on server: YES”: this makes and escrows a new token and tries it. Never remove the old one before that.</source>
        <translation>Seulement tant qu’un administrateur avec un SecureToken est disponible et que le Mac dit «&#x202f;supported on server: YES&#x202f;»&#x202f;: un nouveau jeton est créé, déposé et essayé. Ne retirez jamais l’ancien auparavant.</translation>
    </message>
    <message>
        <source>Grant a SecureToken</source>
        <comment>title of a step, an imperative</comment>
        <translation>Accorder un SecureToken</translation>
    </message>
    <message>
        <source>Put in ADMIN, who holds one, and USER. Both passwords are typed at the prompt. “Done!” proves nothing, the status does.</source>
        <translation>Remplacez ADMIN, qui en détient un, et USER. Les deux mots de passe sont saisis à l’invite. «&#x202f;Done!&#x202f;» ne prouve rien, l’état si.</translation>
    </message>
    <message>
        <source>Make the holder an admin for a moment</source>
        <comment>title of a step, an imperative</comment>
        <translation>Rendre le détenteur administrateur un instant</translation>
    </message>
    <message>
        <source>Put in USER, the account that holds the SecureToken. After the escrow run the same with -d in place of -a.</source>
        <translation>Remplacez USER par le compte qui détient le SecureToken. Après le dépôt, exécutez la même commande avec -d au lieu de -a.</translation>
    </message>
    <message>
        <source>Let the account unlock FileVault</source>
        <comment>title of a step, an imperative</comment>
        <translation>Permettre au compte de déverrouiller FileVault</translation>
    </message>
    <message>
        <source>Only if policy wants this account to unlock. Put in USER.</source>
        <translation>Seulement si la règle veut que ce compte déverrouille. Remplacez USER.</translation>
    </message>
    <message>
        <source>Enroll by Automated Device Enrollment</source>
        <comment>title of a step, an imperative</comment>
        <translation>Inscrire par inscription automatisée d’appareils</translation>
    </message>
    <message>
        <source>Only a Mac that the organization owns: assign it in Apple Business Manager, run this, then escrow again. Many servers drop the stored token when a Mac re-enrolls.</source>
        <translation>Seulement un Mac que possède l’organisation&#x202f;: attribuez-le dans Apple Business Manager, exécutez ceci, puis déposez à nouveau. Bien des serveurs abandonnent le jeton stocké quand un Mac se réinscrit.</translation>
    </message>
    <message>
        <source>Compare the two lists by UUID</source>
        <comment>title of a step, an imperative</comment>
        <translation>Comparer les deux listes par UUID</translation>
    </message>
    <message>
        <source>Run both on the Mac and paste them into Check a Mac. Recovery keys and the token key are never in fdesetup list.</source>
        <translation>Exécutez les deux sur le Mac et collez-les dans Examiner un Mac. Les clés de secours et la clé du jeton ne sont jamais dans fdesetup list.</translation>
    </message>
    <message>
        <source>Run it again, spelled like this</source>
        <comment>title of a step, an imperative</comment>
        <translation>L’exécuter à nouveau, orthographiée ainsi</translation>
    </message>
    <message>
        <source>bootstraptoken is one word.</source>
        <translation>bootstraptoken s’écrit en un mot.</translation>
    </message>
    <message>
        <source>Collect what is missing</source>
        <comment>title of a step, an imperative</comment>
        <translation>Réunir ce qui manque</translation>
    </message>
    <message>
        <source>Run these on the Mac and paste the output into Check a Mac.</source>
        <translation>Exécutez-les sur le Mac et collez la sortie dans Examiner un Mac.</translation>
    </message>
    <message>
        <source>Log in once with the password</source>
        <comment>title of a step, an imperative</comment>
        <translation>Ouvrir une session une fois avec le mot de passe</translation>
    </message>
    <message>
        <source>A user with a SecureToken, at the login window. Where nobody has one, the first who logs in so may get it. A login over SSH by key does not count.</source>
        <translation>Un utilisateur avec un SecureToken, à la fenêtre d’ouverture de session. Si personne n’en a, le premier qui se connecte ainsi peut le recevoir. Une connexion SSH par clé ne compte pas.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>title of a step, an imperative</comment>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Apple gives a privately owned Mac no Bootstrap Token.</source>
        <translation>Apple ne donne pas de Bootstrap Token à un Mac personnel.</translation>
    </message>
    <message>
        <source>Approve the MDM profile</source>
        <comment>title of a step, an imperative</comment>
        <translation>Approuver le profil MDM</translation>
    </message>
    <message>
        <source>At the Mac, in System Settings. From macOS 11 that makes it supervised.</source>
        <translation>Sur le Mac, dans Réglages Système. À partir de macOS 11, cela le rend supervisé.</translation>
    </message>
    <message>
        <source>Allow it in recoveryOS</source>
        <comment>title of a step, an imperative</comment>
        <translation>L’autoriser dans recoveryOS</translation>
    </message>
    <message>
        <source>Startup Security Utility lowers the Mac to Reduced Security. After Automated Device Enrollment it is not needed.</source>
        <translation>Utilitaire de sécurité au démarrage fait passer le Mac en Sécurité réduite. L’inscription automatisée d’appareils rend cela inutile.</translation>
    </message>
    <message>
        <source>Update macOS</source>
        <comment>title of a step, an imperative</comment>
        <translation>Mettre à jour macOS</translation>
    </message>
    <message>
        <source>From macOS 11, any password login makes and sends the token.</source>
        <translation>À partir de macOS 11, toute ouverture de session avec mot de passe crée et envoie le jeton.</translation>
    </message>
    <message>
        <source>Finish Setup Assistant</source>
        <comment>title of a step, an imperative</comment>
        <translation>Terminer Assistant réglages</translation>
    </message>
    <message>
        <source>The Mac sends its token at the first password login after it.</source>
        <translation>Le Mac envoie son jeton à la première ouverture de session avec mot de passe qui suit.</translation>
    </message>
    <message>
        <source>Try the new password at the startup window</source>
        <comment>title of a step, an imperative</comment>
        <translation>Essayer le nouveau mot de passe à la fenêtre de démarrage</translation>
    </message>
    <message>
        <source>If it does not unlock, the old one still does. Put the two in step before the old one is forgotten.</source>
        <translation>S’il ne déverrouille pas, l’ancien le fait encore. Accordez les deux avant que l’ancien ne soit oublié.</translation>
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
        <translation>maintenant</translation>
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
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>An age of less than a minute, for a screen reader</extracomment>
        <translation>à l’instant</translation>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day without its year, in QDate&apos;s format: 12 Oct</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day with its year, in QDate&apos;s format: 12 Oct 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>auj. %1</translation>
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
        <translation>Moins d’une minute tant que les Mac sont éveillés.</translation>
    </message>
    <message>
        <source>About %1 while the Macs are awake.</source>
        <extracomment>How long a batch takes: %1 is a time such as &quot;2 minutes&quot;</extracomment>
        <translation>Environ %1 tant que les Mac sont éveillés.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::TokenTurns</name>
    <message>
        <source>this Mac renewed its identity</source>
        <translation>ce Mac a renouvelé son identité</translation>
    </message>
    <message>
        <source>this Mac re-enrolled</source>
        <translation>ce Mac s’est réinscrit</translation>
    </message>
    <message>
        <source>this Mac sent another token</source>
        <extracomment>What happened to a token</extracomment>
        <translation>ce Mac a envoyé un autre jeton</translation>
    </message>
    <message>
        <source>no message explains it</source>
        <extracomment>What ended the holding of a token is not known</extracomment>
        <translation>aucun message ne l’explique</translation>
    </message>
    <message>
        <source>this Mac checked out</source>
        <extracomment>What ended the holding of a token</extracomment>
        <translation>ce Mac a quitté la gestion</translation>
    </message>
    <message>
        <source>an admin deleted it from %1</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>un administrateur l’a supprimé sur %1</translation>
    </message>
    <message>
        <source>this Mac told %1 to remove it</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>ce Mac a demandé sa suppression sur %1</translation>
    </message>
    <message>
        <source>this Mac moved to %1</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>ce Mac est passé sur %1</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>%1 (held since %2)</source>
        <extracomment>What happened to a token: %1 is why, %2 a day</extracomment>
        <translation>%1 (détenu depuis le %2)</translation>
    </message>
    <message>
        <source>%1: %2 (held since %3)</source>
        <extracomment>What happened to a token: %1 is a time, %2 why, %3 a day</extracomment>
        <translation>%1&#x202f;: %2 (détenu depuis le %3)</translation>
    </message>
    <message>
        <source>%1 can no longer open it</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>%1 ne peut plus l’ouvrir</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Trends</name>
    <message>
        <source>Goal %1</source>
        <extracomment>A line in a chart; %1 is a percentage</extracomment>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenus</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvés</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>not counted %1</source>
        <translation>non compté&#x202f;: %1</translation>
    </message>
    <message>
        <source>not counted %1 to %2</source>
        <translation>non compté&#x202f;: du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) fewer than the day before</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%1&#x202f;: %n jeton de moins que la veille</numerusform>
            <numerusform>%1&#x202f;: %n jetons de moins que la veille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Values</name>
    <message>
        <source>Not escrowed</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>Non déposé</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>À risque</translation>
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
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of the enrollment option
----------
What became of one Mac in an action</extracomment>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Refuted</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>Réfuté</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>Ne peut être demandé</translation>
    </message>
    <message>
        <source>Not proven</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>En file</translation>
    </message>
    <message>
        <source>Waiting for the Mac</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>En attente du Mac</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unknown: reply lost</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Inconnu&#x202f;: réponse perdue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Left alone</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Re-send option</source>
        <extracomment>An action</extracomment>
        <translation>Renvoyer l’option</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <extracomment>An action</extracomment>
        <translation>Prouver les jetons</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <extracomment>An action</extracomment>
        <translation>Révoquer les jetons</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Info</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>possible</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>An answer</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>check-in at %1</source>
        <extracomment>Who said it: a message of the Mac to the server, which is %1</extracomment>
        <translation>check-in sur %1</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>Who said it: the Mac&apos;s answer to a command of the server, which is %1</extracomment>
        <translation>réponse à %1</translation>
    </message>
    <message>
        <source>read from %1</source>
        <extracomment>Who said it: a field of the server %1</extracomment>
        <translation>lu sur %1</translation>
    </message>
    <message>
        <source>enrollment settings</source>
        <extracomment>Who said it: the enrollment&apos;s settings</extracomment>
        <translation>réglages d’inscription</translation>
    </message>
    <message>
        <source>output of the Mac</source>
        <extracomment>Who said it: the output of a command on the Mac</extracomment>
        <translation>sortie du Mac</translation>
    </message>
    <message>
        <source>told by an admin</source>
        <extracomment>Who said it: a person</extracomment>
        <translation>indiqué par un administrateur</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <extracomment>Result of comparing one crypto user
----------
Kind of a crypto user</extracomment>
        <translation>Type inconnu</translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Can’t unlock</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Ne déverrouille pas</translation>
    </message>
    <message>
        <source>Left over</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Résiduel</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Local user</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Utilisateur local</translation>
    </message>
    <message>
        <source>Token key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Clé du jeton</translation>
    </message>
    <message>
        <source>Personal recovery key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Clé de secours personnelle</translation>
    </message>
    <message>
        <source>iCloud recovery</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Récupération iCloud</translation>
    </message>
    <message>
        <source>Institutional recovery key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Clé de secours institutionnelle</translation>
    </message>
    <message>
        <source>Disk passphrase</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Phrase secrète du disque</translation>
    </message>
    <message>
        <source>System account</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Compte système</translation>
    </message>
    <message>
        <source>On the volume</source>
        <extracomment>Whether the token key is on the volume</extracomment>
        <translation>Sur le volume</translation>
    </message>
    <message>
        <source>Not on the volume</source>
        <extracomment>Whether the token key is on the volume</extracomment>
        <translation>Absente du volume</translation>
    </message>
</context>
</TS>
