<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>latchkey::models::DeviceCell</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N.º de serie</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>UDID</source>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>En custodia</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Última obtención</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <translation>Permitido para autenticación</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
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
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <comment>age of the proof</comment>
        <translation>Comprobado (%1)</translation>
    </message>
    <message>
        <source>What is known of this Mac is from %1</source>
        <translation>Lo que se sabe de este Mac es del %1</translation>
    </message>
    <message>
        <source>Last contact with %1: %2</source>
        <translation>Último contacto con %1: %2</translation>
    </message>
    <message>
        <source>macOS %1</source>
        <translation>macOS %1</translation>
    </message>
    <message>
        <source>option %1</source>
        <comment>in a spoken row</comment>
        <translation>opción: %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>age in full words</comment>
        <translation>leído hace %1</translation>
    </message>
</context>
<context>
    <name>latchkey::models::DeviceListController</name>
    <message>
        <source>Filter, %1: %2</source>
        <extracomment>%1 = &quot;character 7&quot;, %2 = &quot;expected a date such as 2026-10-12&quot;</extracomment>
        <translation>Filtro, %1: %2</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::AuditWays</name>
    <message>
        <source>the keyring</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>la memoria de este programa, hasta que termine</translation>
    </message>
    <message>
        <source>the profile, under the key of the environment</source>
        <translation>el perfil, con la clave del entorno</translation>
    </message>
    <message>
        <source>a private file</source>
        <translation>un archivo privado</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Cli</name>
    <message>
        <source>%1: left alone: %2</source>
        <extracomment>A Mac that an action leaves alone: %1 its name, %2 why</extracomment>
        <translation>%1: omitido: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs</source>
        <extracomment>%1 of all Macs of a selection</extracomment>
        <translation>
            <numerusform>%1 de %n Mac</numerusform>
            <numerusform>%1 de %n Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac is chosen. Name Macs, or give --where FILTER.</source>
        <translation>No se ha elegido ningún Mac. Nombra algún Mac o usa --where FILTER.</translation>
    </message>
    <message>
        <source>Nothing was sent: no Mac of the selection can be served.</source>
        <translation>No se ha enviado nada: no se puede atender a ningún Mac de la selección.</translation>
    </message>
    <message>
        <source>Nothing was sent: give --yes to go on.</source>
        <translation>No se ha enviado nada: añade --yes para continuar.</translation>
    </message>
    <message>
        <source>Nothing was sent: confirm with --confirm &apos;%1&apos;.</source>
        <extracomment>%1 is the text to confirm with, in English: &quot;REVOKE 4&quot;</extracomment>
        <translation>No se ha enviado nada: confirma con --confirm &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a batch</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a batch</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a batch</comment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a batch</comment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>STATUS</source>
        <comment>column</comment>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>column</comment>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>SERIAL</source>
        <comment>column</comment>
        <translation>SERIE</translation>
    </message>
    <message>
        <source>MACOS</source>
        <comment>column</comment>
        <translation>MACOS</translation>
    </message>
    <message>
        <source>WHY</source>
        <comment>column</comment>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>OPTION</source>
        <comment>column</comment>
        <translation>OPCIÓN</translation>
    </message>
    <message>
        <source>AGE</source>
        <comment>column: of the data</comment>
        <translation>EDAD</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs: %2; option pending %3, stale %4</source>
        <extracomment>%1 of all Macs of the cache, %2 counts of each status, then two more counts</extracomment>
        <translation>
            <numerusform>%1 de %n Mac: %2; opción pendiente %3, obsoletos %4</numerusform>
            <numerusform>%1 de %n Mac: %2; opción pendiente %3, obsoletos %4</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; to sort by.</source>
        <extracomment>%1 is what was given as a column&apos;s name</extracomment>
        <translation>No hay ninguna columna «%1» por la que ordenar.</translation>
    </message>
    <message>
        <source>%1 is added. Next: latchkey-cli server test %1; latchkey-cli sync</source>
        <extracomment>%1 is a server; the rest are commands</extracomment>
        <translation>%1 se ha añadido. A continuación: latchkey-cli server test %1; latchkey-cli sync</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of server. Known: latchkey, filewave, jamf, zentral, fleet, iru, micromdm, nanomdm, nanohub.</source>
        <extracomment>%1 is what was given as a kind; the kinds are words of the command line</extracomment>
        <translation>«%1» no es un tipo de servidor. Tipos conocidos: latchkey, filewave, jamf, zentral, fleet, iru, micromdm, nanomdm, nanohub.</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca leído</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs, read %1</source>
        <extracomment>Of a server in a list; %1 is a time</extracomment>
        <translation>
            <numerusform>%n Mac, lectura: %1</numerusform>
            <numerusform>%n Mac, lectura: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de API</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>Scopes it lacks: %1</source>
        <extracomment>%1 are scopes of an API token</extracomment>
        <translation>Ámbitos que le faltan: %1</translation>
    </message>
    <message>
        <source>%1; option %2; %3</source>
        <extracomment>A Mac: %1 the status of its token, %2 of its option, %3 of the token&apos;s proof</extracomment>
        <translation>%1; opción: %2; %3</translation>
    </message>
    <message>
        <source>No Mac of the cache is called &quot;%1&quot;. Give its name, serial or UDID.</source>
        <translation>Ningún Mac de la caché se llama «%1». Indica su nombre, número de serie o UDID.</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs are called &quot;%1&quot;. Give a serial or a UDID.</source>
        <translation>
            <numerusform>%n Mac se llama «%1». Indica un número de serie o un UDID.</numerusform>
            <numerusform>%n Mac se llaman «%1». Indica un número de serie o un UDID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs read, %2 gone</source>
        <extracomment>A sync has ended; %1 is a server, %2 how many Macs it does not have any more</extracomment>
        <translation>
            <numerusform>%1: %n Mac leído, %2 desaparecidos</numerusform>
            <numerusform>%1: %n Mac leídos, %2 desaparecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no server yet. Add one: latchkey-cli server add NAME --kind latchkey --url URL</source>
        <translation>Aún no hay servidores. Añade uno: latchkey-cli server add NAME --kind latchkey --url URL</translation>
    </message>
    <message>
        <source>The report has no column &quot;%1&quot;.</source>
        <extracomment>%1 is what was given as a column&apos;s name</extracomment>
        <translation>El informe no tiene ninguna columna «%1».</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>El informe se ha interrumpido.</translation>
    </message>
    <message>
        <source>Nothing was changed at %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se ha cambiado nada en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1. SHA-256: %2</source>
        <extracomment>%1 is a file, %2 a hash</extracomment>
        <translation>
            <numerusform>%n fila escrita en %1. SHA-256: %2</numerusform>
            <numerusform>%n filas escritas en %1. SHA-256: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the format with --format, or end the file&apos;s name with it.</source>
        <translation>Indica el formato con --format o con la extensión del nombre de archivo.</translation>
    </message>
    <message>
        <source>This report knows no &quot;%1&quot;.</source>
        <extracomment>%1 is what was given for --group-by or --include</extracomment>
        <translation>Este informe no conoce «%1».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>What Latchkey needs of %1: %2</source>
        <extracomment>%1 is a product, %2 what its credentials have to be allowed, in the product&apos;s own words</extracomment>
        <translation>Lo que Latchkey necesita de %1: %2</translation>
    </message>
    <message>
        <source>--login is any, client or user.</source>
        <translation>--login es any, client o user.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date such as 2026-11-24.</source>
        <extracomment>%1 is what was given for --from or --to</extracomment>
        <translation>«%1» no es una fecha como 2026-11-24.</translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-stdin or --passphrase-file, or set LATCHKEY_SECRET_SNAPSHOT.</source>
        <translation>No se ha dado ninguna frase de contraseña. Usa --passphrase-stdin o --passphrase-file, o define LATCHKEY_SECRET_SNAPSHOT.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frase de contraseña:</translation>
    </message>
    <message>
        <source>Passphrase again:</source>
        <translation>Frase de contraseña otra vez:</translation>
    </message>
    <message>
        <source>Only the report changes takes --since.</source>
        <translation>Solo el informe changes admite --since.</translation>
    </message>
    <message>
        <source>The snapshot was stopped.</source>
        <translation>La instantánea se ha detenido.</translation>
    </message>
    <message>
        <source>Kept as %1, encrypted as it came. Read it with --snapshot %1.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Guardada como %1, cifrada tal como llegó. Léela con --snapshot %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs before, %1 after: %2.</source>
        <extracomment>%n Macs, %1 a number of Macs, %2 counts of each kind of change: &quot;new 2, gone 1&quot;</extracomment>
        <translation>
            <numerusform>%Ln Mac antes, %1 después: %2.</numerusform>
            <numerusform>%Ln Mac antes, %1 después: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted %1</source>
        <extracomment>One of several counts: &quot;escrowed 7, accepted 2&quot;</extracomment>
        <translation>aceptado %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n Macs to %1. SHA-256: %2</source>
        <extracomment>%1 is a file, %2 a hash</extracomment>
        <translation>
            <numerusform>%Ln Mac escrito en %1. SHA-256: %2</numerusform>
            <numerusform>%Ln Mac escritos en %1. SHA-256: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Console</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Desk</name>
    <message>
        <source>the system keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>An action on its Macs is running. Cancel it, or wait for its end.</source>
        <translation>Hay una acción en curso sobre sus Mac. Cancélala o espera a que termine.</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>la memoria de este programa, hasta que termine</translation>
    </message>
    <message>
        <source>Sealed; their key is in the system keychain.</source>
        <translation>Cifrados; su clave está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Sealed; their key is in this program’s memory.</source>
        <translation>Cifrados; su clave está en la memoria de este programa.</translation>
    </message>
    <message>
        <source>Sealed, but there is no keychain: their key is protected by file permissions only.</source>
        <translation>Cifrados, pero no hay llavero: solo los permisos de archivo protegen su clave.</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::ServerKinds</name>
    <message>
        <source>Latchkey server (latchkeyd)</source>
        <translation>Servidor Latchkey (latchkeyd)</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::TestSteps</name>
    <message>
        <source>Not needed: this server is on this machine</source>
        <translation>No hace falta: este servidor está en esta máquina</translation>
    </message>
    <message>
        <source>%1, certificate valid until %2</source>
        <translation>%1, certificado válido hasta el %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fijado</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>API token “%1” accepted</source>
        <translation>Token de API «%1» aceptado</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Ámbitos: %1</translation>
    </message>
    <message>
        <source>The API token lacks: %1</source>
        <translation>Al token de API le falta: %1</translation>
    </message>
    <message>
        <source>%1, API version %2</source>
        <translation>%1, versión de API %2</translation>
    </message>
    <message>
        <source>Latchkey works without them; what they allow is left alone, with this reason.</source>
        <translation>Latchkey funciona sin ellos; lo que permiten se omite, con este motivo.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>The Macs can be read</source>
        <translation>Los Mac se pueden leer</translation>
    </message>
</context>
<context>
    <name>latchkey::ui</name>
    <message>
        <source>Not escrowed</source>
        <comment>The word whose height decides the height of table rows</comment>
        <translation>Sin custodia</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Tells for every Mac whether its Bootstrap Token is safe on the MDM server and works, and why not where it is not.</source>
        <translation>Indica para cada Mac si su Bootstrap Token está a salvo en el servidor MDM y funciona y, si no, por qué.</translation>
    </message>
    <message>
        <source>This is the demo: 480 simulated Macs on two embedded servers. Their history of 90 days is simulated; it came in through the same check-ins as a real one. Nothing leaves this computer.</source>
        <translation>Esto es la demo: 480 Mac simulados en dos servidores integrados. Su historial de 90 días es simulado; llegó por los mismos check-ins que uno real. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>This language is a machine translation. No speaker has reviewed it yet.</source>
        <translation>Este idioma es una traducción automática. Ningún hablante la ha revisado aún.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>Accept %n Mac(s) as exceptions?</source>
        <extracomment>%n Macs</extracomment>
        <translation>
            <numerusform>¿Aceptar %n Mac como excepción?</numerusform>
            <numerusform>¿Aceptar %n Mac como excepciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1 as an exception?</source>
        <translation>¿Aceptar %1 como excepción?</translation>
    </message>
    <message>
        <source>Until then it is counted apart, as accepted, and never as escrowed. The exception ends by itself.</source>
        <translation>Hasta entonces se cuenta aparte, como aceptado, y nunca como en custodia. La excepción termina por sí sola.</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>Motivo, obligatorio, se guarda en el registro de auditoría</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a number of days with its noun, %2 a date</extracomment>
        <translation>%1, hasta el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Falta un motivo</translation>
    </message>
    <message>
        <source>The exception is not kept.</source>
        <translation>La excepción no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActionBar</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Deseleccionar</translation>
    </message>
    <message>
        <source>Actions on the selected Macs</source>
        <translation>Acciones sobre los Mac seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of view</source>
        <translation>
            <numerusform>%n fuera de la vista</numerusform>
            <numerusform>%n fuera de la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Anular la selección</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <translation>
            <numerusform>Seleccionar el que coincide</numerusform>
            <numerusform>Seleccionar los %Ln que coinciden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActionTexts</name>
    <message>
        <source>volume owners not known</source>
        <translation>propietarios del volumen desconocidos</translation>
    </message>
    <message numerus="yes">
        <source>Re-send the enrollment option to %n Mac(s)?</source>
        <translation>
            <numerusform>¿Reenviar la opción de inscripción a %n Mac?</numerusform>
            <numerusform>¿Reenviar la opción de inscripción a %n Mac?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove the tokens of %n Mac(s)?</source>
        <translation>
            <numerusform>¿Comprobar el token de %n Mac?</numerusform>
            <numerusform>¿Comprobar los tokens de %n Mac?</numerusform>
        </translation>
    </message>
    <message>
        <source>No stored token to delete</source>
        <translation>No hay ningún token guardado que eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n stored token(s) from %1?</source>
        <extracomment>%n tokens; %1 is a server or &quot;HQ and Schools&quot;</extracomment>
        <translation>
            <numerusform>¿Eliminar %n token guardado en %1?</numerusform>
            <numerusform>¿Eliminar %n tokens guardados en %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sends each Mac the option that allows a Bootstrap Token. This makes no token: the Mac escrows at the next login with a password, or by hand. Other options the Mac has stay as they are.</source>
        <translation>El servidor envía a cada Mac la opción que permite un Bootstrap Token. Esto no crea ningún token: el Mac lo pone en custodia en el próximo inicio de sesión con contraseña, o a mano. Las demás opciones del Mac no cambian.</translation>
    </message>
    <message>
        <source>The server asks each Mac whether an erase could begin now. The Mac&apos;s answer proves or refutes the stored token. Nothing is erased.</source>
        <translation>El servidor pregunta a cada Mac si ahora podría empezar un borrado. La respuesta del Mac confirma o refuta el token guardado. No se borra nada.</translation>
    </message>
    <message numerus="yes">
        <source>Re-send to %n Mac(s)</source>
        <translation>
            <numerusform>Reenviar a %n Mac</numerusform>
            <numerusform>Reenviar a %n Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove %n token(s)</source>
        <translation>
            <numerusform>Comprobar %n token</numerusform>
            <numerusform>Comprobar %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Revocar %n token</numerusform>
            <numerusform>Revocar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-send option…</source>
        <translation>Reenviar opción…</translation>
    </message>
    <message>
        <source>Prove tokens…</source>
        <translation>Comprobar tokens…</translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation>Revocar tokens…</translation>
    </message>
    <message>
        <source>Re-send</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Will be sent: %1</source>
        <translation>Se enviarán: %1</translation>
    </message>
    <message>
        <source>Will be asked: %1</source>
        <translation>Se preguntará a: %1</translation>
    </message>
    <message>
        <source>Will be deleted: %1</source>
        <translation>Se eliminarán: %1</translation>
    </message>
    <message>
        <source>%1 sends the option; the Mac answers when it wakes</source>
        <translation>%1 envía la opción; el Mac responde al despertar</translation>
    </message>
    <message>
        <source>%1 asks for EACSPreflight; the Mac answers when it wakes</source>
        <translation>%1 pide EACSPreflight; el Mac responde al despertar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of the %2 left alone. %3</source>
        <extracomment>%1 an action, %n Macs it leaves alone, %2 of so many, %3 the first reason</extracomment>
        <translation>
            <numerusform>%1: %n omitido de %2. %3</numerusform>
            <numerusform>%1: %n omitidos de %2. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%n Mac(s): %1</source>
        <translation>
            <numerusform>%n Mac: %1</numerusform>
            <numerusform>%n Mac: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sincronización: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) known</source>
        <translation>
            <numerusform>%n Mac conocido</numerusform>
            <numerusform>%n Mac conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 de %Ln Mac</numerusform>
            <numerusform>%1 de %Ln Mac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityStrip</name>
    <message>
        <source>Show in Activity</source>
        <translation>Mostrar en Actividad</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Mac(s).</source>
        <extracomment>A running batch: %1 the action, %n Macs</extracomment>
        <translation>
            <numerusform>%1: %n Mac.</numerusform>
            <numerusform>%1: %n Mac.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 Macs</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Borrar lo terminado</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>Actions and syncs appear here.</source>
        <translation>Las acciones y sincronizaciones aparecen aquí.</translation>
    </message>
    <message>
        <source>Batches and syncs</source>
        <translation>Lotes y sincronizaciones</translation>
    </message>
    <message>
        <source>No batch is chosen</source>
        <translation>Ningún lote elegido</translation>
    </message>
    <message>
        <source>Choose an action of the list to see each of its Macs.</source>
        <translation>Elige una acción de la lista para ver cada uno de sus Mac.</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) got it already and are followed</source>
        <translation>
            <numerusform>%n Mac ya la recibió y se sigue su curso</numerusform>
            <numerusform>%n Mac ya la recibieron y se sigue su curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished activity is cleared here; the audit keeps it</source>
        <translation>La actividad terminada se borra aquí; la auditoría la conserva</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nada en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>The server was not added.</source>
        <translation>El servidor no se ha añadido.</translation>
    </message>
    <message>
        <source>Latchkey only reads until you act.</source>
        <translation>Latchkey solo lee hasta que actúes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>HQ</source>
        <translation>HQ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>se guarda en %1</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>optional: PEM of a private certificate authority</source>
        <translation>opcional: PEM de una autoridad de certificación privada</translation>
    </message>
    <message>
        <source>Read user and account names</source>
        <translation>Leer nombres de usuarios y cuentas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add and test</source>
        <translation>Añadir y probar</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits and hyphens, for example HQ</source>
        <translation>De 1 a 32 letras, cifras y guiones, por ejemplo HQ</translation>
    </message>
    <message>
        <source>There is a server with this name already</source>
        <translation>Ya hay un servidor con este nombre</translation>
    </message>
    <message>
        <source>The API token is missing</source>
        <translation>Falta el token de API</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>Necesita: %1</translation>
    </message>
    <message>
        <source>The user is missing</source>
        <translation>Falta el usuario</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Announcer</name>
    <message numerus="yes">
        <source>%n Mac(s) have lost their token</source>
        <translation>
            <numerusform>%n Mac ha perdido su token</numerusform>
            <numerusform>%n Mac han perdido su token</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey shows which, and what to do.</source>
        <translation>Latchkey muestra cuáles y qué hacer.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 no se ha podido leer</translation>
    </message>
    <message>
        <source>%1 is read</source>
        <translation>%1 se ha leído</translation>
    </message>
    <message>
        <source>Its Macs are up to date.</source>
        <translation>Sus Mac están al día.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Copiar la entrada</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Esta entrada</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>the first entry</source>
        <translation>la primera entrada</translation>
    </message>
    <message>
        <source>Entry copied</source>
        <translation>Entrada copiada</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Server’s audit</source>
        <extracomment>Of an entry in a server&apos;s own audit; %1 its number, %2 the server</extracomment>
        <translation>Auditoría del servidor</translation>
    </message>
    <message>
        <source>entry %1 of %2</source>
        <translation>entrada %1 (%2)</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditTexts</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Quitar servidor</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Cambiar ajuste</translation>
    </message>
    <message>
        <source>Confirm action</source>
        <translation>Confirmar acción</translation>
    </message>
    <message>
        <source>Outcome of a Mac</source>
        <translation>Resultado de un Mac</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Entries newer than the kept head</source>
        <translation>Entradas más nuevas que la cabeza guardada</translation>
    </message>
    <message>
        <source>Unknown entry</source>
        <translation>Entrada desconocida</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>Editar servidor</translation>
    </message>
    <message>
        <source>Accept an exception</source>
        <translation>Aceptar una excepción</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>an exception</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Forget a Mac</source>
        <translation>Olvidar un Mac</translation>
    </message>
    <message>
        <source>%1 (claimed, this computer)</source>
        <extracomment>%1 is a login name of this computer</extracomment>
        <translation>%1 (según este ordenador)</translation>
    </message>
    <message>
        <source>%1 · token %2 (checked by %3)</source>
        <extracomment>%1 the claimed login name, %2 an API token&apos;s name, %3 a server</extracomment>
        <translation>%1 · token %2 (verificado por %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s), %1 left alone</source>
        <extracomment>%n Macs of an action, %1 that it leaves alone</extracomment>
        <translation>
            <numerusform>%Ln Mac, omitidos: %1</numerusform>
            <numerusform>%Ln Mac, omitidos: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Who, what or Mac</source>
        <translation>Quién, qué o Mac</translation>
    </message>
    <message>
        <source>Search the audit by who, what or Mac</source>
        <translation>Buscar en la auditoría por quién, qué o Mac</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>Entradas de la auditoría</translation>
    </message>
    <message>
        <source>The audit cannot be read.</source>
        <translation>No se puede leer la auditoría.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches “%1”</source>
        <translation>Ninguna entrada coincide con «%1»</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>Aún no hay entradas</translation>
    </message>
    <message>
        <source>Searched who, what, Mac, outcome and reason.</source>
        <translation>En quién, qué, Mac, resultado y motivo.</translation>
    </message>
    <message>
        <source>Sign-ins, actions and exports appear here.</source>
        <translation>Los inicios de sesión, acciones y exportaciones aparecen aquí.</translation>
    </message>
    <message>
        <source>The audit cannot be checked.</source>
        <translation>No se puede comprobar la auditoría.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>The audit does not hold.</source>
        <translation>La auditoría no es íntegra.</translation>
    </message>
    <message>
        <source>Unbroken against the head kept in %1</source>
        <translation>Intacta respecto a la cabeza guardada en %1</translation>
    </message>
    <message>
        <source>Unbroken in itself</source>
        <translation>Intacta en sí misma</translation>
    </message>
    <message>
        <source>No head is kept apart.</source>
        <translation>No se guarda ninguna cabeza aparte.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exportar la auditoría</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The audit was not exported.</source>
        <translation>La auditoría no se ha exportado.</translation>
    </message>
    <message>
        <source>Exported and signed: %1</source>
        <translation>Exportada y firmada: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::BatchPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>Reintentar fallidos…</translation>
    </message>
    <message>
        <source>Macs that have their answer</source>
        <translation>Mac que ya tienen su respuesta</translation>
    </message>
    <message>
        <source>Macs of this batch</source>
        <translation>Mac de este lote</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Enviar de nuevo…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>If Latchkey stops, the batch continues here at the next start. Nothing is sent to a Mac that still has the same command queued.</source>
        <translation>Si Latchkey se detiene, el lote continúa aquí al próximo arranque. No se envía nada a un Mac que aún tenga el mismo comando en cola.</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Iniciado: %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>Iniciado: %1, por %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>Token: %n not yet. The option makes no token: each Mac waits for a login with a password, or for profiles install; every sync looks again.</source>
        <translation>
            <numerusform>Token: %n todavía no. La opción no crea ningún token: cada Mac espera un inicio de sesión con contraseña, o profiles install; cada sincronización lo mira de nuevo.</numerusform>
            <numerusform>Token: %n todavía no. La opción no crea ningún token: cada Mac espera un inicio de sesión con contraseña, o profiles install; cada sincronización lo mira de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody knows yet whether %2 took the command</source>
        <translation>%1: nadie sabe aún si %2 aceptó el comando</translation>
    </message>
    <message>
        <source>The connection broke after the request had left. Latchkey does not repeat it by itself. It reads %1 again when the batch ends, and says then which it was.</source>
        <translation>La conexión se cortó después de salir la petición. Latchkey no la repite por sí mismo. Vuelve a leer %1 cuando termina el lote y dice entonces qué ocurrió.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>The batch has ended</source>
        <translation>El lote ha terminado</translation>
    </message>
    <message>
        <source>Possible once the batch has ended</source>
        <translation>Posible cuando haya terminado el lote</translation>
    </message>
    <message>
        <source>No Mac failed</source>
        <translation>Ningún Mac ha fallado</translation>
    </message>
    <message>
        <source>Serial: %1</source>
        <translation>Número de serie: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Petición: %1</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalles copiados</translation>
    </message>
    <message>
        <source>The rest is cancelled; what was sent is followed</source>
        <translation>El resto está cancelado; se sigue lo que ya se envió</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::BatchTexts</name>
    <message>
        <source>The Mac reports BootstrapTokenAllowed: true</source>
        <translation>El Mac informa de BootstrapTokenAllowed: true</translation>
    </message>
    <message>
        <source>The Mac says that an erase could begin now</source>
        <translation>El Mac dice que ahora podría empezar un borrado</translation>
    </message>
    <message>
        <source>Read back: no token stored</source>
        <translation>Releído: no hay token guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en cola</numerusform>
            <numerusform>%n en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the Mac</source>
        <translation>
            <numerusform>%n a la espera del Mac</numerusform>
            <numerusform>%n a la espera del Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n confirmado</numerusform>
            <numerusform>%n confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verificado</numerusform>
            <numerusform>%n verificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: reply lost</source>
        <translation>
            <numerusform>%n desconocido: respuesta perdida</numerusform>
            <numerusform>%n desconocidos: respuesta perdida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-send enrollment option</source>
        <translation>Reenviar opción de inscripción</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <translation>Comprobar tokens</translation>
    </message>
    <message>
        <source>Revoke stored tokens</source>
        <translation>Revocar tokens guardados</translation>
    </message>
    <message numerus="yes">
        <source>Re-send enrollment option to %n Mac(s)</source>
        <translation>
            <numerusform>Reenviar opción de inscripción a %n Mac</numerusform>
            <numerusform>Reenviar opción de inscripción a %n Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove the tokens of %n Mac(s)</source>
        <translation>
            <numerusform>Comprobar el token de %n Mac</numerusform>
            <numerusform>Comprobar los tokens de %n Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke the stored tokens of %n Mac(s)</source>
        <translation>
            <numerusform>Revocar el token guardado de %n Mac</numerusform>
            <numerusform>Revocar los tokens guardados de %n Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent; the answer of %1 did not arrive</source>
        <translation>Enviado; la respuesta de %1 no llegó</translation>
    </message>
    <message>
        <source>Bound to the command that was queued already</source>
        <translation>Unido al comando que ya estaba en cola</translation>
    </message>
    <message>
        <source>Sent; the Mac answers when it wakes</source>
        <translation>Enviado; el Mac responde al despertar</translation>
    </message>
    <message>
        <source>Not verified: this macOS cannot report it</source>
        <translation>Sin verificar: este macOS no puede informar de ello</translation>
    </message>
    <message numerus="yes">
        <source>%n with other options changed</source>
        <translation>
            <numerusform>%n con otras opciones cambiadas</numerusform>
            <numerusform>%n con otras opciones cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified yet: it could not be read back; every sync looks again</source>
        <translation>Aún sin verificar: no se pudo volver a leer; cada sincronización lo mira de nuevo</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CapabilityModel</name>
    <message>
        <source>Latchkey can</source>
        <translation>Latchkey puede</translation>
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
            <numerusform>%n motivo más</numerusform>
            <numerusform>%n motivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Consecuencias</translation>
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
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table, %1</source>
        <translation>Tabla, %1</translation>
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
        <translation>El Mac cree que su token está en %1. No lo está.</translation>
    </message>
    <message>
        <source>%1 holds a token. The Mac says it sent none.</source>
        <translation>%1 guarda un token. El Mac dice que no envió ninguno.</translation>
    </message>
    <message>
        <source>These are outputs of two Macs. Nothing in them is counted for a Mac of the list.</source>
        <translation>Son salidas de dos Mac. Nada de ellas se cuenta para un Mac de la lista.</translation>
    </message>
    <message>
        <source>No serial number is shown. A proof in this text is not counted.</source>
        <translation>No aparece ningún número de serie. Una comprobación en este texto no se cuenta.</translation>
    </message>
    <message>
        <source>These are outputs of another Mac (%1). Nothing in them is counted for %2.</source>
        <translation>Son salidas de otro Mac (%1). Nada de ellas se cuenta para %2.</translation>
    </message>
    <message>
        <source>understood</source>
        <comment>an output</comment>
        <translation>entendida</translation>
    </message>
    <message>
        <source>identity: %1, matches</source>
        <translation>identidad: %1, coincide</translation>
    </message>
    <message>
        <source>identity: %1</source>
        <translation>identidad: %1</translation>
    </message>
    <message>
        <source>time of what follows</source>
        <translation>hora de lo que sigue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2 are numbers with their nouns</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) understood</source>
        <translation>
            <numerusform>%n salida entendida</numerusform>
            <numerusform>%n salidas entendidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left over</source>
        <translation>
            <numerusform>%n línea sobrante</numerusform>
            <numerusform>%n líneas sobrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with no server</source>
        <translation>sin comparar con ningún servidor</translation>
    </message>
    <message>
        <source>%1, serial %2</source>
        <translation>%1, número de serie %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a Mac and its server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Not for a Mac that is not on the list.</source>
        <translation>No para un Mac que no está en la lista.</translation>
    </message>
    <message>
        <source>Not without the Mac&apos;s serial number. Paste the output of this command as well:</source>
        <translation>No sin el número de serie del Mac. Pega también la salida de este comando:</translation>
    </message>
    <message>
        <source>Not for another Mac than the one that printed it.</source>
        <translation>No para un Mac distinto del que la mostró.</translation>
    </message>
    <message>
        <source>Saved %1 by %2.</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>Guardado (%1) por %2.</translation>
    </message>
    <message>
        <source>Not while names are hidden.</source>
        <translation>No mientras los nombres estén ocultos.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckPage</name>
    <message>
        <source>This could not be read</source>
        <translation>No se ha podido leer</translation>
    </message>
    <message>
        <source>This output: good or bad?</source>
        <translation>Esta salida: ¿buena o mala?</translation>
    </message>
    <message>
        <source>Paste what a Mac printed, or drop a file.</source>
        <translation>Pega lo que mostró un Mac o suelta un archivo.</translation>
    </message>
    <message>
        <source>Copy the commands to run</source>
        <translation>Copiar los comandos que ejecutar</translation>
    </message>
    <message>
        <source>Mac and server, side by side</source>
        <translation>Mac y servidor, lado a lado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>También se encontró</translation>
    </message>
    <message>
        <source>Result copied</source>
        <translation>Resultado copiado</translation>
    </message>
    <message>
        <source>No Mac of the list is compared.</source>
        <translation>No se compara ningún Mac de la lista.</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>The text stays on this computer and is forgotten. Saving keeps only what it says.</source>
        <translation>El texto no sale de este ordenador y se olvida. Al guardar se conserva solo lo que dice.</translation>
    </message>
    <message>
        <source>Save to the device</source>
        <translation>Guardar en el dispositivo</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckTable</name>
    <message>
        <source>The server says</source>
        <translation>El servidor dice</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 dice</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>The Mac says</source>
        <translation>El Mac dice</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Mac and server, side by side</source>
        <translation>Mac y servidor, lado a lado</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckView</name>
    <message>
        <source>Check a Mac</source>
        <translation>Examinar un Mac</translation>
    </message>
    <message>
        <source>Output of the Mac</source>
        <translation>Salida del Mac</translation>
    </message>
    <message>
        <source>Copy the commands to run</source>
        <translation>Copiar los comandos que ejecutar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>Copiar resultado</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>Aún no hay salida</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, comparado con %2</translation>
    </message>
    <message>
        <source>All of it is read; it is too long to be edited</source>
        <translation>Se ha leído todo; es demasiado largo para editarlo</translation>
    </message>
    <message>
        <source>Paste or drop text here</source>
        <translation>Pega o suelta texto aquí</translation>
    </message>
    <message>
        <source>The Mac that the text names</source>
        <translation>El Mac que nombra el texto</translation>
    </message>
    <message>
        <source>No Mac</source>
        <translation>Ningún Mac</translation>
    </message>
    <message>
        <source>found by its serial</source>
        <translation>encontrado por su número de serie</translation>
    </message>
    <message>
        <source>the text names none; compared with %1</source>
        <translation>el texto no nombra ninguno; comparado con %1</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>No se ha leído nada</translation>
    </message>
    <message>
        <source>Commands copied</source>
        <translation>Comandos copiados</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Chip</name>
    <message>
        <source>filter on</source>
        <translation>filtro activado</translation>
    </message>
    <message>
        <source>filter off</source>
        <translation>filtro desactivado</translation>
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
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>Opción pendiente</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Columns</name>
    <message>
        <source>Default columns</source>
        <translation>Columnas por omisión</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CommandBox</name>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commands: type an action, a view, a filter or a Mac</source>
        <translation>Comandos: escribe una acción, una vista, un filtro o un Mac</translation>
    </message>
    <message>
        <source>Action, view, filter or Mac</source>
        <translation>Acción, vista, filtro o Mac</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Comandos que coinciden</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Ctrl+Enter open in a window</source>
        <translation>↑ ↓ elegir   Intro ejecutar   Ctrl+Intro abrir en una ventana</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CompareModel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CompareWindow</name>
    <message>
        <source>Compare — Latchkey</source>
        <translation>Comparar — Latchkey</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Diferencias: %1</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Lo que es diferente</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>No hay nada que copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>Filas copiadas</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) then, %1 after.</source>
        <extracomment>%1 is a number of Macs</extracomment>
        <translation>
            <numerusform>%Ln Mac entonces, %1 después.</numerusform>
            <numerusform>%Ln Mac entonces, %1 después.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CoverageTile</name>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>held, %1 of %2</source>
        <translation>hay %1 de %2</translation>
    </message>
    <message>
        <source>proven in 30 days</source>
        <translation>comprobados, 30 d</translation>
    </message>
    <message numerus="yes">
        <source>Coverage: %1 held, %2 of %n Mac(s), show</source>
        <extracomment>%1 is a percentage, %2 a number of Macs</extracomment>
        <translation>
            <numerusform>Cobertura: %1 guardado, %2 de %Ln Mac, mostrar</numerusform>
            <numerusform>Cobertura: %1 guardado, %2 de %Ln Mac, mostrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 proven in 30 days, %n Mac(s), show</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>
            <numerusform>%1 comprobado en 30 días, %Ln Mac, mostrar</numerusform>
            <numerusform>%1 comprobado en 30 días, %Ln Mac, mostrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CryptoUsers</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>En el volumen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>Usuarios criptográficos</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DevicePane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>More actions for this Mac</source>
        <translation>Más acciones para este Mac</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Check this Mac…</source>
        <translation>Examinar este Mac…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>Resumen de %1 copiado</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DeviceWindow</name>
    <message>
        <source>Previous Mac of the list</source>
        <translation>Mac anterior de la lista</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <comment>the keys</comment>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Next Mac of the list</source>
        <translation>Mac siguiente de la lista</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <comment>the keys</comment>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Check this Mac…</source>
        <translation>Examinar este Mac…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>Desactivado en modo sin conexión</translation>
    </message>
    <message>
        <source>More actions for this Mac</source>
        <translation>Más acciones para este Mac</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>No command was sent to this Mac.</source>
        <translation>No se ha enviado ningún comando a este Mac.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>%1 — Latchkey</source>
        <translation>%1 — Latchkey</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>Resumen de %1 copiado</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>no Mac is shown</source>
        <translation>no se muestra ningún Mac</translation>
    </message>
    <message>
        <source>Why and what to do</source>
        <translation>Por qué y qué hacer</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), worst first</source>
        <translation>
            <numerusform>%n hallazgo, el peor primero</numerusform>
            <numerusform>%n hallazgos, el peor primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do for this Mac.</source>
        <translation>Nada que hacer en este Mac.</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>Usuarios criptográficos</translation>
    </message>
    <message>
        <source>The server has told none of this Mac&apos;s crypto users.</source>
        <translation>El servidor no ha indicado ningún usuario criptográfico de este Mac.</translation>
    </message>
    <message>
        <source>Mend step by step…</source>
        <translation>Arreglar paso a paso…</translation>
    </message>
    <message>
        <source>End the exception</source>
        <translation>Finalizar la excepción</translation>
    </message>
    <message>
        <source>Accept…	nothing to accept</source>
        <translation>Aceptar…	nada que aceptar</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceptar…</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DevicesView</name>
    <message>
        <source>Hide “%1”</source>
        <translation>Ocultar «%1»</translation>
    </message>
    <message>
        <source>Column “%1” hidden</source>
        <translation>Columna «%1» oculta</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>No Mac has been read yet</source>
        <translation>Aún no se ha leído ningún Mac</translation>
    </message>
    <message>
        <source>Rows appear here as the servers send them.</source>
        <translation>Las filas aparecen a medida que los servidores las envían.</translation>
    </message>
    <message>
        <source>No Mac matches “%1”</source>
        <translation>Ningún Mac coincide con «%1»</translation>
    </message>
    <message>
        <source>Searched name, serial, UDID, user and model, with filters on.</source>
        <translation>En nombre, serie, UDID, usuario y modelo, con filtros activados.</translation>
    </message>
    <message>
        <source>Searched name, serial, UDID, user and model.</source>
        <translation>En nombre, serie, UDID, usuario y modelo.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server</source>
        <translation>Todos los Mac aptos tienen su token en el servidor</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n Mac(s) is without one.</source>
        <translation>
            <numerusform>El único Mac (%n) tiene el suyo.</numerusform>
            <numerusform>Ninguno de los %n Mac carece de token.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac is left by these filters</source>
        <translation>Estos filtros no dejan ningún Mac</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) in all.</source>
        <translation>
            <numerusform>%n Mac en total.</numerusform>
            <numerusform>%n Mac en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search cannot be read.</source>
        <translation>No se puede leer la búsqueda.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter (Ctrl+Shift+F)</source>
        <translation>Añadir un filtro (Ctrl+Mayús+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, saved view, choose another</source>
        <translation>%1, vista guardada, elegir otra</translation>
    </message>
    <message>
        <source>Save view…	Ctrl+S</source>
        <translation>Guardar vista…	Ctrl+S</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>Exportar vistas…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Importar vistas…</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vista «%1» guardada</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Vista «%1» eliminada</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exportar vistas</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>Views exported to %1</source>
        <translation>Vistas exportadas a %1</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported</source>
        <translation>
            <numerusform>%n vista importada</numerusform>
            <numerusform>%n vistas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>macOS version</source>
        <translation>Versión de macOS</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
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
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Escrowed before or after</source>
        <translation>Fecha de custodia</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consecuencia</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n out of view</source>
        <translation>
            <numerusform>, %n fuera de la vista</numerusform>
            <numerusform>, %n fuera de la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac chosen</source>
        <translation>Ningún Mac elegido</translation>
    </message>
    <message>
        <source>Revoke: never for all that match; select the Macs one by one</source>
        <translation>Revocar: nunca para todos los que coinciden; selecciona los Mac uno a uno</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>Resumen de %1 copiado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Name, serial, UDID, user or model</source>
        <translation>Nombre, serie, UDID, usuario o modelo</translation>
    </message>
    <message>
        <source>Search Macs by name, serial, UDID, user or model</source>
        <translation>Buscar Mac por nombre, número de serie, UDID, usuario o modelo</translation>
    </message>
    <message>
        <source>Columns, choose</source>
        <translation>Columnas, elegir</translation>
    </message>
    <message>
        <source>Filter, add one</source>
        <translation>Filtro, añadir uno</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>Desactivado en modo sin conexión</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 the place of a Mac in the list, %2 how many Macs it has</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>A list may have %n line(s)</source>
        <translation>
            <numerusform>Una lista puede tener %Ln línea</numerusform>
            <numerusform>Una lista puede tener %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <extracomment>%1 shown, %n all</extracomment>
        <translation>
            <numerusform>%1 de %Ln Mac</numerusform>
            <numerusform>%1 de %Ln Mac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>For a question to whoever helps you. Nothing is sent: this is what will be copied. It has no names, serial numbers, addresses or secrets.</source>
        <translation>Para preguntar a quien te ayude. No se envía nada: esto es lo que se copiará. No contiene nombres, números de serie, direcciones ni secretos.</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Lo que se copiará</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DoNext</name>
    <message>
        <source>Do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <translation>No listo para borrarse</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <translation>Las actualizaciones gestionadas piden contraseña</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <translation>Usuarios nuevos sin SecureToken</translation>
    </message>
    <message numerus="yes">
        <source>Re-send the enrollment option to %n Mac(s)</source>
        <translation>
            <numerusform>Reenviar la opción de inscripción a %n Mac</numerusform>
            <numerusform>Reenviar la opción de inscripción a %n Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts it; a token comes at the next login</source>
        <translation>Primer paso; el token llega al iniciar sesión</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n Mac(s) to the helpdesk</source>
        <translation>
            <numerusform>Pasar %n Mac a soporte</numerusform>
            <numerusform>Pasar %n Mac a soporte</numerusform>
        </translation>
    </message>
    <message>
        <source>A person has to log in or run one command</source>
        <translation>Una persona debe iniciar sesión o ejecutar un comando</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n token(s) at risk</source>
        <translation>
            <numerusform>Revisar %n token en riesgo</numerusform>
            <numerusform>Revisar %n tokens en riesgo</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored, but a check says they may not work</source>
        <translation>Guardados, pero una comprobación lo pone en duda</translation>
    </message>
    <message numerus="yes">
        <source>Find out about %n unknown Mac(s)</source>
        <translation>
            <numerusform>Averiguar sobre %n Mac desconocido</numerusform>
            <numerusform>Averiguar sobre %n Mac desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The servers gave no answer for them</source>
        <translation>Los servidores no dieron respuesta sobre ellos</translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server</source>
        <translation>Todos los Mac aptos tienen su token en el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 de %Ln Mac</numerusform>
            <numerusform>%1 de %Ln Mac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::EditServerDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Its Macs are read anew with the new settings.</source>
        <translation>Sus Mac se leen de nuevo con los ajustes nuevos.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>empty: unchanged, kept in %1</source>
        <translation>vacío: sin cambios, se guarda en %1</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>optional: PEM of a private certificate authority</source>
        <translation>opcional: PEM de una autoridad de certificación privada</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>optional: its SHA-256 fingerprint</source>
        <translation>opcional: su huella digital SHA-256</translation>
    </message>
    <message>
        <source>Read user and account names</source>
        <translation>Leer nombres de usuarios y cuentas</translation>
    </message>
    <message>
        <source>%1 cannot be edited now.</source>
        <translation>%1 no se puede editar ahora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits</source>
        <translation>Una huella digital SHA-256 tiene 64 cifras hexadecimales</translation>
    </message>
    <message>
        <source>%1 is unchanged.</source>
        <translation>%1 no ha cambiado.</translation>
    </message>
    <message>
        <source>The user is missing</source>
        <translation>Falta el usuario</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ExportSnapshotDialog</name>
    <message>
        <source>Export a snapshot</source>
        <translation>Exportar una instantánea</translation>
    </message>
    <message>
        <source>One encrypted file with everything that is known of the Macs now, for a reviewer without a network. Notes, the audit and credentials are not in it. The export is noted in the audit.</source>
        <translation>Un archivo cifrado con todo lo que se sabe ahora de los Mac, para un revisor sin red. No contiene notas, auditoría ni credenciales. La exportación se anota en la auditoría.</translation>
    </message>
    <message>
        <source>All Macs</source>
        <translation>Todos los Mac</translation>
    </message>
    <message>
        <source>Only those that Devices shows</source>
        <translation>Solo los que muestra Dispositivos</translation>
    </message>
    <message>
        <source>With the names of users and accounts</source>
        <translation>Con los nombres de usuarios y cuentas</translation>
    </message>
    <message>
        <source>Without, people get other names, the same in every snapshot of this profile.</source>
        <translation>Sin ellos, las personas reciben otros nombres, los mismos en cada instantánea de este perfil.</translation>
    </message>
    <message>
        <source>Passphrase, to be told to the reviewer by another way</source>
        <translation>Frase de contraseña, que se comunicará al revisor por otra vía</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>It is being written</source>
        <translation>Se está escribiendo</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) written</source>
        <translation>
            <numerusform>%Ln Mac escrito</numerusform>
            <numerusform>%Ln Mac escritos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::FindingContent</name>
    <message>
        <source>%1 holds this Mac&apos;s token.</source>
        <translation>%1 guarda el token de este Mac.</translation>
    </message>
    <message>
        <source>Hand to an admin</source>
        <translation>Pasar a un administrador</translation>
    </message>
    <message>
        <source>Hand to the helpdesk</source>
        <translation>Pasar a soporte</translation>
    </message>
    <message>
        <source>Serial: %1</source>
        <translation>Número de serie: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ForgetDialog</name>
    <message>
        <source>Forget %1?</source>
        <translation>¿Olvidar %1?</translation>
    </message>
    <message>
        <source>What was read of it, what it printed, its note, its exception and its names in Activity are erased on this computer. The audit stays: it holds no names. %1 keeps the Mac, and sends it again with the next full read as long as it is enrolled there.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Lo que se leyó de él, lo que mostró, su nota, su excepción y sus nombres en Actividad se borran de este ordenador. La auditoría se conserva: no contiene nombres. %1 mantiene el Mac y lo vuelve a enviar con la próxima lectura completa mientras esté inscrito allí.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not all of it is erased.</source>
        <translation>No se ha borrado todo.</translation>
    </message>
    <message>
        <source>Forget this Mac</source>
        <translation>Olvidar este Mac</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::GuideWindow</name>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>done, not verified yet</source>
        <translation>hecho, aún sin verificar</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>done, as you said</source>
        <translation>hecho, según tú</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>Arreglar %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the number of a step, %2 what is to be done</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Done: read %1</source>
        <translation>Hecho: leer %1</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>Desactivado en modo sin conexión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>%1 no longer gives this reason. Nothing of it is left to do.</source>
        <translation>%1 ya no da este motivo. No queda nada que hacer al respecto.</translation>
    </message>
    <message>
        <source>Every step is done, and %1 still gives this reason. It may take until the next login.</source>
        <translation>Todos los pasos están hechos y %1 sigue dando este motivo. Puede tardar hasta el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Mend step by step</source>
        <translation>Arreglar paso a paso</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HeaderButtons</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Commands (%1)</source>
        <translation>Comandos (%1)</translation>
    </message>
    <message>
        <source>Sync all servers</source>
        <translation>Sincronizar todos los servidores</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Temas de ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n help page(s)</source>
        <translation>
            <numerusform>%n página de ayuda</numerusform>
            <numerusform>%n páginas de ayuda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HistoryCards</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>los más nuevos primero</translation>
    </message>
    <message>
        <source>No message of this Mac is known.</source>
        <translation>No se conoce ningún mensaje de este Mac.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message numerus="yes">
        <source>%n, newest first</source>
        <translation>
            <numerusform>%n, la más nueva primero</numerusform>
            <numerusform>%n, la más nueva primero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Todos: %n</numerusform>
            <numerusform>Todos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n command(s), show</source>
        <translation>
            <numerusform>Todos: %n comando, mostrar</numerusform>
            <numerusform>Todos: %n comandos, mostrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HistoryContent</name>
    <message>
        <source>by an administrator, on the server</source>
        <translation>por un administrador, en el servidor</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>por el servidor</translation>
    </message>
    <message>
        <source>software update</source>
        <translation>actualización de software</translation>
    </message>
    <message>
        <source>account password</source>
        <translation>contraseña de la cuenta</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>leído en %1</translation>
    </message>
    <message>
        <source>%1 holds a token</source>
        <translation>%1 guarda un token</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 no guarda ningún token</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: YES”</source>
        <translation>El propio Mac dice «escrowed: YES»</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: NO”</source>
        <translation>El propio Mac dice «escrowed: NO»</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>respuesta: %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>envío: %1</translation>
    </message>
    <message>
        <source>Outputs of the Mac saved</source>
        <translation>Salidas del Mac guardadas</translation>
    </message>
    <message>
        <source>%1, pasted %2</source>
        <translation>%1 pegó %2</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n salida</numerusform>
            <numerusform>%n salidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::LineButton</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
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
        <translation>%1: %2, mostrar</translation>
    </message>
    <message>
        <source>%1: %2, %3, show</source>
        <translation>%1: %2, %3, mostrar</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ListBar</name>
    <message>
        <source>Pasted</source>
        <translation>Pegada</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Lista pegada</translation>
    </message>
    <message>
        <source>%1, remove the list</source>
        <translation>%1, quitar la lista</translation>
    </message>
    <message>
        <source>Show all Macs again</source>
        <translation>Mostrar de nuevo todos los Mac</translation>
    </message>
    <message numerus="yes">
        <source>Copy the %n not found</source>
        <translation>
            <numerusform>Copiar el no encontrado (%n)</numerusform>
            <numerusform>Copiar los %n no encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n línea copiada</numerusform>
            <numerusform>%n líneas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n: all found</source>
        <extracomment>%n Macs in a pasted list</extracomment>
        <translation>
            <numerusform>Lista de %Ln: encontrado</numerusform>
            <numerusform>Lista de %Ln: todos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %1: %n found, %2 not</source>
        <translation>
            <numerusform>Lista de %1: %Ln encontrado, %2 no</numerusform>
            <numerusform>Lista de %1: %Ln encontrados, %2 no</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::MainWindow</name>
    <message>
        <source>Latchkey — demo, simulated history</source>
        <translation>Latchkey — demo, historial simulado</translation>
    </message>
    <message>
        <source>Latchkey</source>
        <translation>Latchkey</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún no hay datos</translation>
    </message>
    <message>
        <source>No Mac is selected</source>
        <translation>Ningún Mac seleccionado</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>&amp;Añadir servidor…</translation>
    </message>
    <message>
        <source>&amp;Sync all servers</source>
        <translation>&amp;Sincronizar todos los servidores</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>Copiar filas como CS&amp;V</translation>
    </message>
    <message>
        <source>&amp;Paste a list of Macs</source>
        <translation>&amp;Pegar una lista de Mac</translation>
    </message>
    <message>
        <source>The clipboard holds no list of several lines</source>
        <translation>El portapapeles no contiene una lista de varias líneas</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand for the Mac</source>
        <translation>Copiar comando para el &amp;Mac</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>Seleccionar &amp;todos los que coinciden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualización</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Add f&amp;ilter…</source>
        <translation>Añadir &amp;filtro…</translation>
    </message>
    <message>
        <source>Sa&amp;ve view…</source>
        <translation>&amp;Guardar vista…</translation>
    </message>
    <message>
        <source>&amp;Comfortable rows</source>
        <translation>Filas &amp;cómodas</translation>
    </message>
    <message>
        <source>Side &amp;pane</source>
        <translation>&amp;Panel lateral</translation>
    </message>
    <message>
        <source>Rail &amp;words</source>
        <translation>Palabras de la ba&amp;rra lateral</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;specto</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Open device	Enter</source>
        <translation>&amp;Abrir dispositivo	Intro</translation>
    </message>
    <message>
        <source>&amp;Next Mac</source>
        <translation>Mac &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Mac</source>
        <translation>Mac an&amp;terior</translation>
    </message>
    <message>
        <source>Chec&amp;k this Mac…</source>
        <translation>&amp;Examinar este Mac…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copiar &amp;resumen</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <translation>A&amp;cciones</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Explain this Mac’s reason</source>
        <translation>&amp;Explicar el motivo de este Mac</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>&amp;Acerca de Latchkey</translation>
    </message>
    <message>
        <source>Toggle a filter chip</source>
        <translation>Activar o desactivar un filtro rápido</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+8</source>
        <translation>Alt+1 … Alt+8</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zona siguiente</translation>
    </message>
    <message>
        <source>One step back: search, selection, pane</source>
        <translation>Un paso atrás: búsqueda, selección, panel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) selected</source>
        <translation>
            <numerusform>%n Mac seleccionado</numerusform>
            <numerusform>%n Mac seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>never for all that match</source>
        <translation>nunca para todos los que coinciden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>Desactivado en modo sin conexión</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>after the first server</source>
        <translation>después del primer servidor</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
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
        <translation>Opción pendiente</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
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
        <translation>Servidor: todos</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Añadir servidor…</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Sin servidores</translation>
    </message>
    <message>
        <source>Simulating 90 days</source>
        <translation>Simulando 90 días</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>día %1 de %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Off while offline</source>
        <translation>Desactivado sin conexión</translation>
    </message>
    <message>
        <source>No server was ever read.</source>
        <translation>Nunca se ha leído ningún servidor.</translation>
    </message>
    <message>
        <source>Servers last read %1.</source>
        <extracomment>%1 and %2 are ages; where it is one, &quot;now&quot; or &quot;2 min ago&quot;</extracomment>
        <translation>Última lectura de los servidores: %1.</translation>
    </message>
    <message>
        <source>Servers last read %1 to %2 ago.</source>
        <translation>Últimas lecturas de los servidores: hace entre %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>; %n Mac(s) older than 7 days.</source>
        <translation>
            <numerusform>; %n Mac con más de 7 días.</numerusform>
            <numerusform>; %n Mac con más de 7 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Sin conexión desde: %1.</translation>
    </message>
    <message>
        <source>%1 Sending and revoking wait until a server answers.</source>
        <translation>%1 Los envíos y revocaciones esperan a que responda un servidor.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) accepted as exceptions</source>
        <translation>
            <numerusform>%n Mac aceptado como excepción</numerusform>
            <numerusform>%n Mac aceptados como excepciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) count again</source>
        <translation>
            <numerusform>%n Mac vuelve a contar</numerusform>
            <numerusform>%n Mac vuelven a contar</numerusform>
        </translation>
    </message>
    <message>
        <source>off while %1 is offline</source>
        <translation>desactivado: %1 sin conexión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 why it cannot wake a Mac</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no server knows this Mac</source>
        <translation>ningún servidor conoce este Mac</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) woken</source>
        <translation>
            <numerusform>%n Mac despertado</numerusform>
            <numerusform>%n Mac despertados</numerusform>
        </translation>
    </message>
    <message>
        <source>No command for a Mac is shown here</source>
        <translation>Aquí no se muestra ningún comando para un Mac</translation>
    </message>
    <message>
        <source>&amp;Mend step by step…</source>
        <translation>Arre&amp;glar paso a paso…</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>A&amp;ceptar…</translation>
    </message>
    <message>
        <source>&amp;End exception</source>
        <translation>&amp;Finalizar la excepción</translation>
    </message>
    <message>
        <source>Check &amp;in now</source>
        <translation>&amp;Hacer check-in ahora</translation>
    </message>
    <message>
        <source>Choose one Mac to forget</source>
        <translation>Elige un solo Mac para olvidarlo</translation>
    </message>
    <message>
        <source>The Mac is forgotten</source>
        <translation>El Mac se ha olvidado</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Hide &amp;names</source>
        <translation>Ocultar &amp;nombres</translation>
    </message>
    <message>
        <source>&amp;Forget this Mac…</source>
        <translation>&amp;Olvidar este Mac…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copiar el &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnóstico copiado</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation>Los nombres están ocultos.</translation>
    </message>
    <message>
        <source>%1 — Latchkey</source>
        <extracomment>%1 is &quot;Snapshot of 20 Nov 2026, 09:20&quot;</extracomment>
        <translation>%1 — Latchkey</translation>
    </message>
    <message>
        <source>&amp;Open snapshot…</source>
        <translation>A&amp;brir instantánea…</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <translation>Abrir una instantánea</translation>
    </message>
    <message>
        <source>Export s&amp;napshot…</source>
        <translation>Exportar i&amp;nstantánea…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a snapshot…</source>
        <translation>Co&amp;mparar con una instantánea…</translation>
    </message>
    <message>
        <source>Compare with a snapshot</source>
        <translation>Comparar con una instantánea</translation>
    </message>
    <message>
        <source>Compare with no&amp;w…</source>
        <translation>Comparar con ah&amp;ora…</translation>
    </message>
    <message>
        <source>Snapshots (*.lksnapshot);;All files (*)</source>
        <translation>Instantáneas (*.lksnapshot);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1, read-only.</source>
        <translation>%1, solo lectura.</translation>
    </message>
    <message>
        <source>States and ages are those of then. Nothing is asked of a server.</source>
        <translation>Los estados y las edades son los de entonces. No se pregunta nada a ningún servidor.</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Comparar con ahora…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 de %Ln Mac</numerusform>
            <numerusform>%1 de %Ln Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot of %n Mac(s): %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Instantánea de %Ln Mac: %1</numerusform>
            <numerusform>Instantánea de %Ln Mac: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::NoteCard</name>
    <message>
        <source>Note and ticket</source>
        <translation>Nota y ticket</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>solo se guardan aquí</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The note is not kept.</source>
        <translation>La nota no se guarda.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OpenSnapshotDialog</name>
    <message>
        <source>%1 does not open</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>%1 no se abre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>A passphrase is missing</source>
        <translation>Falta la frase de contraseña</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>No se ha abierto.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OutputEdit</name>
    <message>
        <source>Output of the Mac</source>
        <translation>Salida del Mac</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Overview</name>
    <message>
        <source>as many as on %1</source>
        <translation>tantos como el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%n menos desde el %1</numerusform>
            <numerusform>%n menos desde el %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more since %1</source>
        <translation>
            <numerusform>%n más desde el %1</numerusform>
            <numerusform>%n más desde el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No day has been counted yet.</source>
        <translation>Aún no se ha contado ningún día.</translation>
    </message>
    <message>
        <source>Held: %1 on %2, %3 on %4.</source>
        <translation>Guardados: %1 el %2, %3 el %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without counts.</source>
        <translation>
            <numerusform>%n día sin cifras.</numerusform>
            <numerusform>%n días sin cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1: sin contar</translation>
    </message>
    <message>
        <source>Latchkey starts, next login finishes</source>
        <translation>Latchkey empieza, el próximo inicio de sesión termina</translation>
    </message>
    <message>
        <source>needs a person at the Mac</source>
        <translation>necesita a una persona ante el Mac</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 held, %3 of %n Mac(s)</source>
        <extracomment>%1 is a day, %2 a percentage, %3 a number of Macs</extracomment>
        <translation>
            <numerusform>%1: %2 guardado, %3 de %Ln Mac</numerusform>
            <numerusform>%1: %2 guardado, %3 de %Ln Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latchkey starts %1, %n need(s) a person</source>
        <extracomment>%1 is a number of Macs</extracomment>
        <translation>
            <numerusform>Latchkey empieza %1, %Ln necesita a una persona</numerusform>
            <numerusform>Latchkey empieza %1, %Ln necesitan a una persona</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Not escrowed</source>
        <translation>Sin custodia</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>Opción pendiente</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Coverage over 90 days</source>
        <translation>Cobertura en 90 días</translation>
    </message>
    <message>
        <source>Why Macs have no token</source>
        <translation>Por qué hay Mac sin token</translation>
    </message>
    <message>
        <source>By macOS version</source>
        <translation>Por versión de macOS</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún no hay datos</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
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
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac has been read yet</source>
        <translation>Aún no se ha leído ningún Mac</translation>
    </message>
    <message>
        <source>Counting the Macs</source>
        <translation>Contando los Mac</translation>
    </message>
    <message>
        <source>The numbers appear as the servers send their Macs.</source>
        <translation>Las cifras aparecen a medida que los servidores envían sus Mac.</translation>
    </message>
    <message>
        <source>%1, %2, show</source>
        <translation>%1, %2, mostrar</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>Macs</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation>más de 7 días</translation>
    </message>
    <message>
        <source>No earlier day has been counted yet. The line begins tomorrow.</source>
        <translation>Aún no se ha contado ningún día anterior. La línea empieza mañana.</translation>
    </message>
    <message numerus="yes">
        <source>Why %n Mac(s) have no token</source>
        <translation>
            <numerusform>Por qué %n Mac no tiene token</numerusform>
            <numerusform>Por qué %n Mac no tienen token</numerusform>
        </translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server.</source>
        <translation>Todos los Mac aptos tienen su token en el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) have lost their token.</source>
        <translation>
            <numerusform>%n Mac ha perdido su token.</numerusform>
            <numerusform>%n Mac han perdido su token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n accepted</source>
        <extracomment>%1 what is said of the others, %n were accepted as exceptions</extracomment>
        <translation>
            <numerusform>%1, %Ln aceptado</numerusform>
            <numerusform>%1, %Ln aceptados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Phrases</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is an age, &quot;2 min&quot;</extracomment>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Places</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Check a Mac…</source>
        <translation>Examinar un Mac…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PlanModel</name>
    <message>
        <source>Left alone: %1</source>
        <translation>Omitidos: %1</translation>
    </message>
    <message>
        <source>Copy the command for the Mac</source>
        <translation>Copiar el comando para el Mac</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Eliminar de todos modos</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N.º de serie</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PlanTable</name>
    <message>
        <source>Macs of this action</source>
        <translation>Mac de esta acción</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PreviewDialog</name>
    <message>
        <source>Command copied. After it ran on the Mac, read the Mac again.</source>
        <translation>Comando copiado. Cuando se haya ejecutado en el Mac, vuelve a leerlo.</translation>
    </message>
    <message>
        <source>What has not been sent can be cancelled.</source>
        <translation>Lo que no se ha enviado se puede cancelar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The Macs could not be weighed.</source>
        <translation>No se han podido evaluar los Mac.</translation>
    </message>
    <message>
        <source>Nothing to do: every Mac of the selection is left alone</source>
        <translation>Nada que hacer: se omiten todos los Mac de la selección</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RecordContent</name>
    <message numerus="yes">
        <source>%n Mac(s) selected</source>
        <translation>
            <numerusform>%n Mac seleccionado</numerusform>
            <numerusform>%n Mac seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Accepted until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Aceptado hasta el %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>counted apart</source>
        <translation>se cuenta aparte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>when and by whom</comment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message numerus="yes">
        <source>Counts are of the first %n Mac(s).</source>
        <translation>
            <numerusform>Los recuentos son del primer Mac.</numerusform>
            <numerusform>Los recuentos son de los primeros %Ln Mac.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RecordFacts</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>None on %1</source>
        <translation>Ninguno en %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Comprobado el %1</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Refutado</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>No se puede preguntar</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Option acknowledged</source>
        <translation>Opción confirmada</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>Opción pendiente</translation>
    </message>
    <message>
        <source>Option refused</source>
        <translation>Opción rechazada</translation>
    </message>
    <message>
        <source>Option not sent</source>
        <translation>Opción no enviada</translation>
    </message>
    <message>
        <source>Option unknown</source>
        <translation>Opción desconocida</translation>
    </message>
    <message>
        <source>Local user</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>Clave token</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>a kind of recovery key</comment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Institutional</source>
        <comment>a kind of recovery key</comment>
        <translation>Institucional</translation>
    </message>
    <message>
        <source>Disk passphrase</source>
        <translation>Frase de contraseña del disco</translation>
    </message>
    <message>
        <source>System account</source>
        <translation>Cuenta del sistema</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Tipo desconocido</translation>
    </message>
    <message>
        <source>Bootstrap Token</source>
        <translation>Bootstrap Token</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Can&apos;t unlock</source>
        <translation>No desbloquea</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Residual</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>macOS %1</source>
        <translation>macOS %1</translation>
    </message>
    <message>
        <source>macOS not told</source>
        <translation>macOS no indicado</translation>
    </message>
    <message>
        <source>FileVault on</source>
        <translation>FileVault activado</translation>
    </message>
    <message>
        <source>FileVault off</source>
        <translation>FileVault desactivado</translation>
    </message>
    <message>
        <source>Stale: %1</source>
        <translation>Obsoleto: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>never shown, never kept</source>
        <translation>nunca se muestra, nunca se guarda</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>En custodia</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Última obtención</translation>
    </message>
    <message>
        <source>The Mac says</source>
        <translation>El Mac dice</translation>
    </message>
    <message>
        <source>“escrowed: YES”</source>
        <translation>«escrowed: YES»</translation>
    </message>
    <message>
        <source>“escrowed: NO”</source>
        <translation>«escrowed: NO»</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <translation>Opción de inscripción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The Mac reports</source>
        <translation>El Mac informa</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>En el perfil</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>No nombrado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>Usuarios criptográficos</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Not told by the server</source>
        <translation>No indicado por el servidor</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lectura: %1</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>En el volumen</translation>
    </message>
    <message numerus="yes">
        <source>%n crypto user(s)</source>
        <translation>
            <numerusform>%n usuario criptográfico</numerusform>
            <numerusform>%n usuarios criptográficos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left over</source>
        <translation>
            <numerusform>%n residual</numerusform>
            <numerusform>%n residuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t unlock</source>
        <translation>
            <numerusform>%n no desbloquea</numerusform>
            <numerusform>%n no desbloquean</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Yes, owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Ausente</translation>
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
        <translation>¿Quitar %1 de Latchkey?</translation>
    </message>
    <message numerus="yes">
        <source>Its API token and what Latchkey has read of its %n Mac(s) are deleted here. %1 itself, its Macs and their tokens are not touched. Activity and audit stay.</source>
        <extracomment>%n Macs, %1 a server</extracomment>
        <translation>
            <numerusform>Aquí se eliminan su token de API y lo que Latchkey ha leído de su Mac (%n). El propio %1, su Mac y su token no se tocan. La actividad y la auditoría se conservan.</numerusform>
            <numerusform>Aquí se eliminan su token de API y lo que Latchkey ha leído de sus %n Mac. El propio %1, sus Mac y sus tokens no se tocan. La actividad y la auditoría se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be removed now.</source>
        <translation>%1 no se puede quitar ahora.</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>Motivo, obligatorio, se guarda en el registro de auditoría</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escribe %1 para confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Falta un motivo</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ReportForm</name>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>List of the Macs</source>
        <translation>Lista de los Mac</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Names of users and accounts</source>
        <translation>Nombres de usuarios y cuentas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ReportsView</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Its SHA-256 goes into the audit.</source>
        <translation>Su SHA-256 se anota en la auditoría.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>updates as you change the report</source>
        <translation>se actualiza al cambiar el informe</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Same report from the command line</source>
        <translation>El mismo informe desde la línea de comandos</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>The report cannot be made.</source>
        <translation>No se puede crear el informe.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>The report was not exported; an older file is unchanged.</source>
        <translation>El informe no se ha exportado; un archivo anterior queda sin cambios.</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Todos los servidores</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Mac(s)</source>
        <translation>
            <numerusform>%1: %n Mac</numerusform>
            <numerusform>%1: %n Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page %1 of more than %2</source>
        <translation>Página %1 de más de %2</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) in the report</source>
        <translation>
            <numerusform>%n Mac en el informe</numerusform>
            <numerusform>%n Mac en el informe</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Informes guardados</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>Guardar este informe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a report</extracomment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>%1 is the name of a report</extracomment>
        <translation>Eliminado: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RevokeDialog</name>
    <message>
        <source>To end it, with an admin at hand who holds a SecureToken:</source>
        <translation>Para acabar con ella, con un administrador presente que tenga SecureToken:</translation>
    </message>
    <message>
        <source>The Mac goes on saying “escrowed: YES” and may not send again by itself.</source>
        <translation>El Mac sigue diciendo «escrowed: YES» y quizá no vuelva a enviar por sí mismo.</translation>
    </message>
    <message>
        <source>To escrow again, an admin with a SecureToken must run:</source>
        <translation>Para custodiar de nuevo, un administrador con SecureToken debe ejecutar:</translation>
    </message>
    <message>
        <source>Erase a Mac before you revoke, not after. Existing users still unlock FileVault.</source>
        <translation>Borra un Mac antes de revocar, no después. Los usuarios existentes siguen desbloqueando FileVault.</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>Motivo, obligatorio, se guarda en el registro de auditoría</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>obligatorio, se guarda en el registro de auditoría</translation>
    </message>
    <message>
        <source>Only the copy of %1 goes. The key stays on the Mac&apos;s volume, so a copied token may still work.</source>
        <translation>Solo desaparece la copia guardada (servidor: %1). La clave sigue en el volumen del Mac, así que un token copiado puede seguir funcionando.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is the word to type, &quot;REVOKE 4&quot;</extracomment>
        <translation>Escribe %1 para confirmar</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SaveNameDialog</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Keeps search, chips, columns and order under a name.</source>
        <translation>Guarda búsqueda, filtros rápidos, columnas y orden con un nombre.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A view of this name is built in</source>
        <translation>Una vista integrada tiene este nombre</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Falta un nombre</translation>
    </message>
    <message>
        <source>A view of this name is built in.</source>
        <translation>Una vista integrada tiene este nombre.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Se sustituye la vista de este nombre.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SavedViews</name>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <translation>No listo para borrarse</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <translation>Las actualizaciones gestionadas piden contraseña</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <translation>Usuarios nuevos sin SecureToken</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
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
        <translation>Reenviar opción…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>Reads this Mac again from its server; %1 is the server</extracomment>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <extracomment>The page of the help about a finding; %1 is the finding&apos;s short name</extracomment>
        <translation>Explicar %1</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <comment>the keys</comment>
        <translation>Mayús+F1</translation>
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
        <translation>nunca leído</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lectura: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerSwitch</name>
    <message>
        <source>%1, %2, choose servers</source>
        <extracomment>Accessible name of the switch: shown servers, number of Macs</extracomment>
        <translation>%1, %2, elegir servidores</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerTexts</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>from its own check-ins</source>
        <translation>de sus propios check-ins</translation>
    </message>
    <message>
        <source>asks each Mac</source>
        <translation>pregunta a cada Mac</translation>
    </message>
    <message>
        <source>EACSPreflight, from macOS 13.3</source>
        <translation>EACSPreflight, desde macOS 13.3</translation>
    </message>
    <message>
        <source>by revision, so all ages renew</source>
        <translation>por revisión: se renuevan las edades</translation>
    </message>
    <message>
        <source>the API token may only read</source>
        <translation>el token de API solo puede leer</translation>
    </message>
    <message>
        <source>the API token lacks the scope %1</source>
        <translation>al token de API le falta el ámbito %1</translation>
    </message>
    <message>
        <source>it has no push certificate</source>
        <translation>no tiene certificado push</translation>
    </message>
    <message>
        <source>it has no API for it</source>
        <translation>no tiene API para ello</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de API</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1 was never read</source>
        <translation>%1 nunca se ha leído</translation>
    </message>
    <message>
        <source>%1 read %2</source>
        <extracomment>%1 a server, %2 &quot;2 min ago&quot;</extracomment>
        <translation>%1, lectura: %2</translation>
    </message>
    <message>
        <source>it was away; it is asking about each Mac</source>
        <translation>estuvo ausente; está preguntando por cada Mac</translation>
    </message>
    <message>
        <source>its NanoMDM runs without -migration</source>
        <translation>su NanoMDM se ejecuta sin -migration</translation>
    </message>
    <message>
        <source>its documentation does not say</source>
        <translation>su documentación no lo dice</translation>
    </message>
    <message>
        <source>from the list you gave</source>
        <translation>de la lista que diste</translation>
    </message>
    <message>
        <source>give it a file of Macs: it has no list</source>
        <translation>indica un archivo de los Mac: no tiene lista</translation>
    </message>
    <message>
        <source>it tells answers to its webhook only</source>
        <translation>solo comunica las respuestas a su webhook</translation>
    </message>
    <message>
        <source>it runs without -migration</source>
        <translation>funciona sin -migration</translation>
    </message>
    <message>
        <source>its /migration answered an error</source>
        <translation>su /migration respondió con un error</translation>
    </message>
    <message>
        <source>asked about one Mac at a time</source>
        <translation>se pregunta Mac por Mac</translation>
    </message>
    <message>
        <source>each sync reads the whole list</source>
        <translation>cada sincronización lee toda la lista</translation>
    </message>
    <message>
        <source>The address needs https://, for example https://mdm.example.org</source>
        <translation>La dirección necesita https://, por ejemplo https://mdm.example.org</translation>
    </message>
    <message>
        <source>the account lacks: %1</source>
        <translation>a la cuenta le falta: %1</translation>
    </message>
    <message>
        <source>if the account may send commands</source>
        <translation>si la cuenta puede enviar comandos</translation>
    </message>
    <message>
        <source>its state, not the Mac’s answer</source>
        <translation>su estado, no la respuesta del Mac</translation>
    </message>
    <message>
        <source>as old as each Mac’s inventory</source>
        <translation>tan antiguo como el inventario de cada Mac</translation>
    </message>
    <message>
        <source>can be true for an empty or an earlier token</source>
        <translation>puede valer también para un token vacío o anterior</translation>
    </message>
    <message>
        <source>by the date of the inventory report</source>
        <translation>por la fecha del informe de inventario</translation>
    </message>
    <message>
        <source>this version of Latchkey does not do it</source>
        <translation>esta versión de Latchkey no lo hace</translation>
    </message>
    <message>
        <source>no column is named for it</source>
        <translation>no se ha indicado ninguna columna</translation>
    </message>
    <message>
        <source>by the date of the last change</source>
        <translation>por la fecha del último cambio</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServersView</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Añadir servidor…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>What each server lets Latchkey do</source>
        <translation>Lo que cada servidor permite hacer a Latchkey</translation>
    </message>
    <message>
        <source>asked, not assumed</source>
        <translation>preguntado, no supuesto</translation>
    </message>
    <message>
        <source>%1 is not removed.</source>
        <translation>%1 no se quita.</translation>
    </message>
    <message>
        <source>secret in %1</source>
        <translation>secreto en %1</translation>
    </message>
    <message>
        <source>names are read</source>
        <translation>se leen los nombres</translation>
    </message>
    <message>
        <source>names are not read</source>
        <translation>no se leen los nombres</translation>
    </message>
    <message numerus="yes">
        <source>The %n Mac(s) you had are unchanged.</source>
        <translation>
            <numerusform>El Mac que tenías (%n) no ha cambiado.</numerusform>
            <numerusform>Los %n Mac que tenías no han cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey needs: %1</source>
        <extracomment>What an API token has to be allowed; %1 are permissions in the server&apos;s own words</extracomment>
        <translation>Latchkey necesita: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Privileges copied</source>
        <translation>Privilegios copiados</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Ask again what each server lets Latchkey do</source>
        <extracomment>Starts with the words of &quot;Ask again&quot;</extracomment>
        <translation>Preguntar de nuevo qué permite cada servidor hacer a Latchkey</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SettingRow</name>
    <message>
        <source>Set by your organization</source>
        <translation>Definido por tu organización</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SettingsView</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada minuto (%n)</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only by hand (Shift+F5)</source>
        <translation>Solo a mano (Mayús+F5)</translation>
    </message>
    <message>
        <source>As the system, where it is there</source>
        <translation>Como el sistema, si está disponible</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Some settings are managed.</source>
        <translation>Algunos ajustes están gestionados.</translation>
    </message>
    <message>
        <source>The policy is %1.</source>
        <translation>La política es %1.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reading the servers</source>
        <translation>Lectura de los servidores</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Only what changed is read, where the server can tell it.</source>
        <translation>Solo se lee lo que ha cambiado, si el servidor sabe indicarlo.</translation>
    </message>
    <message>
        <source>Names and secrets</source>
        <translation>Nombres y secretos</translation>
    </message>
    <message>
        <source>User and account names</source>
        <translation>Nombres de usuarios y cuentas</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Servers, choose whether names are read</source>
        <translation>Servidores, elegir si se leen los nombres</translation>
    </message>
    <message>
        <source>API tokens are kept in</source>
        <translation>Los tokens de API se guardan en</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Datos en este ordenador</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>Carpeta de este perfil</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>Copiar la ruta de la carpeta</translation>
    </message>
    <message>
        <source>Only you can read it. Nothing in it leaves this computer.</source>
        <translation>Solo tú puedes leerla. Nada de su contenido sale de este ordenador.</translation>
    </message>
    <message>
        <source>Cache of the Macs</source>
        <translation>Caché de los Mac</translation>
    </message>
    <message>
        <source>Clear cache…</source>
        <translation>Vaciar caché…</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Ruta copiada</translation>
    </message>
    <message numerus="yes">
        <source>Clear the cache of %n Mac(s)?</source>
        <translation>
            <numerusform>¿Vaciar la caché de %n Mac?</numerusform>
            <numerusform>¿Vaciar la caché de %n Mac?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read again at once. Actions and audit stay.</source>
        <translation>Se leen de nuevo enseguida. Las acciones y la auditoría se conservan.</translation>
    </message>
    <message>
        <source>No server answers now: nothing is shown until one does.</source>
        <translation>Ningún servidor responde ahora: no se muestra nada hasta que responda uno.</translation>
    </message>
    <message>
        <source>Cache cleared</source>
        <translation>Caché vaciada</translation>
    </message>
    <message>
        <source>%1: read</source>
        <translation>%1: se leen</translation>
    </message>
    <message>
        <source>%1: not read</source>
        <translation>%1: no se leen</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Sin servidores</translation>
    </message>
    <message>
        <source>Managed by a policy file</source>
        <translation>Gestionado por un archivo de políticas</translation>
    </message>
    <message>
        <source>From the next start on. All but English are machine translations that no speaker has reviewed yet.</source>
        <translation>A partir del próximo inicio. Todos los idiomas salvo el inglés son traducciones automáticas que ningún hablante ha revisado aún.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <extracomment>Of a Mac that is gone</extracomment>
        <translation>
            <numerusform>Se conservan %n día</numerusform>
            <numerusform>Se conservan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>13 months</source>
        <translation>13 meses</translation>
    </message>
    <message>
        <source>25 months</source>
        <translation>25 meses</translation>
    </message>
    <message>
        <source>Names on the screen</source>
        <translation>Nombres en pantalla</translation>
    </message>
    <message>
        <source>Hidden for pictures and shared screens, exports included.</source>
        <translation>Ocultos para capturas y pantallas compartidas, también en las exportaciones.</translation>
    </message>
    <message>
        <source>Decided for each server where it is added or edited, and by what its API token allows.</source>
        <translation>Se decide para cada servidor al añadirlo o editarlo, y por lo que permite su token de API.</translation>
    </message>
    <message>
        <source>Names of Macs that are gone</source>
        <translation>Nombres de Mac desaparecidos</translation>
    </message>
    <message>
        <source>Then they leave Activity, notes and what lies beside the audit.</source>
        <translation>Después se quitan de Actividad, de las notas y de lo que acompaña a la auditoría.</translation>
    </message>
    <message>
        <source>History and actions</source>
        <translation>Historial y acciones</translation>
    </message>
    <message>
        <source>The audit stays; it holds no names.</source>
        <translation>La auditoría se conserva; no contiene nombres.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>console.log, in this folder</source>
        <translation>console.log, en esta carpeta</translation>
    </message>
    <message>
        <source>Reads and actions with their results: no secrets, no people, no Macs.</source>
        <translation>Lecturas y acciones con sus resultados: sin secretos, personas ni Mac.</translation>
    </message>
    <message>
        <source>Names in the cache</source>
        <translation>Nombres en la caché</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SideBySide</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an answer and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>Token key on the volume?</source>
        <translation>¿Clave del token en el volumen?</translation>
    </message>
    <message>
        <source>cannot know</source>
        <translation>no puede saberlo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Dejada atrás</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Yes, on both lists</source>
        <translation>Sí, en ambas</translation>
    </message>
    <message>
        <source>Only in fdesetup list</source>
        <translation>Solo en fdesetup list</translation>
    </message>
    <message>
        <source>In fdesetup list</source>
        <translation>En fdesetup list</translation>
    </message>
    <message>
        <source>Not in fdesetup list</source>
        <translation>No en fdesetup list</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>En el volumen</translation>
    </message>
    <message>
        <source>SecureToken</source>
        <translation>SecureToken</translation>
    </message>
    <message>
        <source>SecureToken off</source>
        <translation>SecureToken desactivado</translation>
    </message>
    <message>
        <source>%1 can unlock?</source>
        <comment>an account</comment>
        <translation>¿%1 puede desbloquear?</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Server takes tokens?</source>
        <translation>¿El servidor acepta tokens?</translation>
    </message>
    <message>
        <source>Token on the server?</source>
        <translation>¿Token en el servidor?</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n desacuerdo</numerusform>
            <numerusform>%n desacuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>No se encontraron diferencias</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::StartPage</name>
    <message>
        <source>Is every Bootstrap Token stored, and does it work?</source>
        <translation>¿Está guardado cada Bootstrap Token? ¿Y funciona?</translation>
    </message>
    <message>
        <source>Latchkey shows it for each Mac, says why where it is not, and mends what a server can mend. Start with one of these.</source>
        <translation>Latchkey lo muestra para cada Mac, dice por qué cuando no es así y arregla lo que un servidor puede arreglar. Empieza por una de estas opciones.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>480 simulated Macs, 37 without a token. Nothing leaves this computer.</source>
        <translation>480 Mac simulados, 37 sin token. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>latchkeyd, or NanoMDM with latchkeyd beside it. Reading only, until you act.</source>
        <translation>latchkeyd, o NanoMDM con latchkeyd al lado. Solo lectura, hasta que actúes.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::StepModel</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Option on the Mac</source>
        <translation>Opción en el Mac</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Token on the server</source>
        <translation>Token en el servidor</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::TestCard</name>
    <message>
        <source>Not reached</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>No probado</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a step took</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>probando</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>aún sin probar</translation>
    </message>
    <message>
        <source>Copy the list of privileges</source>
        <translation>Copiar la lista de privilegios</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::TrendView</name>
    <message>
        <source>Coverage over 90 days</source>
        <translation>Cobertura en 90 días</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::VendorFields</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>File of Macs</source>
        <translation>Archivo de los Mac</translation>
    </message>
    <message>
        <source>ids, one a line, or CSV with the column id</source>
        <translation>identificadores, uno por línea, o CSV con la columna id</translation>
    </message>
    <message>
        <source>Saved query</source>
        <translation>Consulta guardada</translation>
    </message>
    <message>
        <source>optional: the id of an inventory query</source>
        <translation>opcional: el identificador de una consulta de inventario</translation>
    </message>
    <message>
        <source>optional: its name in the query</source>
        <translation>opcional: su nombre en la consulta</translation>
    </message>
    <message>
        <source>Column: token</source>
        <translation>Columna: token</translation>
    </message>
    <message>
        <source>Column: option</source>
        <translation>Columna: opción</translation>
    </message>
    <message>
        <source>Column: FileVault</source>
        <translation>Columna: FileVault</translation>
    </message>
    <message>
        <source>Column: supervised</source>
        <translation>Columna: supervisado</translation>
    </message>
    <message>
        <source>Column: script report</source>
        <translation>Columna: informe del script</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::VersionsView</name>
    <message>
        <source>By macOS version</source>
        <translation>Por versión de macOS</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n no aplicable</numerusform>
            <numerusform>%n no aplicables</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>A row of Macs whose macOS version no server told</extracomment>
        <translation>No indicado</translation>
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
            <numerusform>%1: %Ln en custodia, %2 no</numerusform>
            <numerusform>%1: %Ln en custodia, %2 no</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Audit</name>
    <message>
        <source>The audit does not hold: entry %1 was changed.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>La auditoría no es íntegra: la entrada %1 fue modificada.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 was removed.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>La auditoría no es íntegra: la entrada %1 fue quitada.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 was inserted.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>La auditoría no es íntegra: la entrada %1 fue insertada.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 is not in its place.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>La auditoría no es íntegra: la entrada %1 no está en su lugar.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 and what followed were cut off.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>La auditoría no es íntegra: la entrada %1 y las siguientes fueron cortadas.</translation>
    </message>
    <message>
        <source>The audit does not hold: it was written anew, entry %1 is not the one that was noted apart.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>La auditoría no es íntegra: se escribió de nuevo, la entrada %1 no es la que se anotó aparte.</translation>
    </message>
    <message numerus="yes">
        <source>The audit holds: %n entries, each as it was written.</source>
        <extracomment>The audit was recomputed; %n entries</extracomment>
        <translation>
            <numerusform>La auditoría es íntegra: %n entrada, tal como se escribió.</numerusform>
            <numerusform>La auditoría es íntegra: %n entradas, cada una tal como se escribió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head: %1</source>
        <extracomment>%1 is a hash in hex</extracomment>
        <translation>Cabeza: %1</translation>
    </message>
    <message>
        <source>No head is kept apart: a missing end could not be noticed.</source>
        <extracomment>The audit&apos;s head is the hash of its last entry</extracomment>
        <translation>No se guarda ninguna cabeza aparte: no se notaría la falta del final.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are newer than the head that is kept apart.</source>
        <extracomment>The audit&apos;s head is the hash of its last entry; a program that was killed leaves this</extracomment>
        <translation>
            <numerusform>%n entrada es más nueva que la cabeza guardada aparte.</numerusform>
            <numerusform>%n entradas son más nuevas que la cabeza guardada aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keyring: the key and the audit&apos;s head are protected by file permissions only.</source>
        <extracomment>Where there is no keyring, the profile&apos;s key lies in a file of mode 0600</extracomment>
        <translation>No hay llavero: la clave y la cabeza de la auditoría solo están protegidas por los permisos de archivo.</translation>
    </message>
    <message>
        <source>The file is the one that entry %1 notes: exported %2 by %3.</source>
        <extracomment>%1 the number of an entry of the audit, %2 a time, %3 a person</extracomment>
        <translation>El archivo es el que anota la entrada %1: exportado (%2) por %3.</translation>
    </message>
    <message>
        <source>No entry of the audit notes this file: it was changed, or not exported here.</source>
        <translation>Ninguna entrada de la auditoría anota este archivo: fue modificado, o no se exportó aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1, signed. Check it with packaging/verify-audit.py.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n entrada está en %1, firmada. Compruébala con packaging/verify-audit.py.</numerusform>
            <numerusform>%n entradas están en %1, firmadas. Compruébalas con packaging/verify-audit.py.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Errors</name>
    <message>
        <source>Cancelled. Nothing more was done.</source>
        <translation>Cancelado. No se hizo nada más.</translation>
    </message>
    <message>
        <source>The name {where} was not found. Check the address and the network.</source>
        <translation>No se encontró el nombre {where}. Comprueba la dirección y la red.</translation>
    </message>
    <message>
        <source>The server’s name was not found. Check the address and the network.</source>
        <translation>No se encontró el nombre del servidor. Comprueba la dirección y la red.</translation>
    </message>
    <message>
        <source>{where} refused the connection. Check the port, and whether the server runs.</source>
        <translation>{where} rechazó la conexión. Comprueba el puerto y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the port, and whether the server runs.</source>
        <translation>El servidor rechazó la conexión. Comprueba el puerto y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>{where} closed the connection before it had answered. Try again.</source>
        <translation>{where} cerró la conexión antes de responder. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered. Try again.</source>
        <translation>El servidor cerró la conexión antes de responder. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate of {where} is not trusted. Add its authority or its pin to the server’s settings.</source>
        <translation>El certificado de {where} no es de confianza. Añade su autoridad o su huella a los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The server’s certificate is not trusted. Add its authority or its pin to the server’s settings.</source>
        <translation>El certificado del servidor no es de confianza. Añade su autoridad o su huella a los ajustes del servidor.</translation>
    </message>
    <message>
        <source>{where} did not answer in time. Try again later.</source>
        <translation>{where} no respondió a tiempo. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>El servidor no respondió a tiempo. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{where} is larger than Latchkey reads. Ask for less at once.</source>
        <translation>{where} es más grande de lo que Latchkey lee. Pide menos de una vez.</translation>
    </message>
    <message>
        <source>That is larger than Latchkey reads. Ask for less at once.</source>
        <translation>Es más grande de lo que Latchkey lee. Pide menos de una vez.</translation>
    </message>
    <message>
        <source>{where} sends to another address, which Latchkey does not follow. Put in the new address.</source>
        <translation>{where} remite a otra dirección, que Latchkey no sigue. Indica la dirección nueva.</translation>
    </message>
    <message>
        <source>The server sends to another address, which Latchkey does not follow. Put in the new address.</source>
        <translation>El servidor remite a otra dirección, que Latchkey no sigue. Indica la dirección nueva.</translation>
    </message>
    <message>
        <source>{where} gave no HTTP answer. Look there whether the request arrived.</source>
        <translation>{where} no dio respuesta HTTP. Mira allí si llegó la petición.</translation>
    </message>
    <message>
        <source>The server gave no HTTP answer. Look there whether the request arrived.</source>
        <translation>El servidor no dio respuesta HTTP. Mira allí si llegó la petición.</translation>
    </message>
    <message>
        <source>{where} refused the sign-in. Check the user and the secret.</source>
        <translation>{where} rechazó el inicio de sesión. Comprueba el usuario y el secreto.</translation>
    </message>
    <message>
        <source>The server refused the sign-in. Check the user and the secret.</source>
        <translation>El servidor rechazó el inicio de sesión. Comprueba el usuario y el secreto.</translation>
    </message>
    <message>
        <source>{where} does not permit this. Give the API token the missing scope.</source>
        <translation>{where} no lo permite. Da al token de API el ámbito que falta.</translation>
    </message>
    <message>
        <source>The server does not permit this. Give the API token the missing scope.</source>
        <translation>El servidor no lo permite. Da al token de API el ámbito que falta.</translation>
    </message>
    <message>
        <source>{where} was not found. Check the name, or sync again.</source>
        <translation>No se encontró {where}. Comprueba el nombre o sincroniza de nuevo.</translation>
    </message>
    <message>
        <source>It was not found. Check the name, or sync again.</source>
        <translation>No se encontró. Comprueba el nombre o sincroniza de nuevo.</translation>
    </message>
    <message>
        <source>{where} has changed meanwhile. Read it again, then decide anew.</source>
        <translation>{where} ha cambiado entretanto. Léelo de nuevo y decide otra vez.</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Read it again, then decide anew.</source>
        <translation>Ha cambiado entretanto. Léelo de nuevo y decide otra vez.</translation>
    </message>
    <message>
        <source>{where} asks for a pause. Try again later.</source>
        <translation>{where} pide una pausa. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again later.</source>
        <translation>El servidor pide una pausa. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{where} reports an error of its own. Look into its log, or try again later.</source>
        <translation>{where} informa de un error propio. Mira su registro o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server reports an error of its own. Look into its log, or try again later.</source>
        <translation>El servidor informa de un error propio. Mira su registro o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{where} gave an answer that Latchkey does not expect. Check the address and the kind of server.</source>
        <translation>{where} dio una respuesta que Latchkey no espera. Comprueba la dirección y el tipo de servidor.</translation>
    </message>
    <message>
        <source>The server gave an answer that Latchkey does not expect. Check the address and the kind of server.</source>
        <translation>El servidor dio una respuesta que Latchkey no espera. Comprueba la dirección y el tipo de servidor.</translation>
    </message>
    <message>
        <source>{where} is not what it should be, and nothing of it was taken. Check the input or the server’s version.</source>
        <translation>{where} no es lo que debería, y no se tomó nada de ello. Comprueba la entrada o la versión del servidor.</translation>
    </message>
    <message>
        <source>The answer is not what it should be, and nothing of it was taken. Check the server’s version.</source>
        <translation>La respuesta no es lo que debería, y no se tomó nada de ella. Comprueba la versión del servidor.</translation>
    </message>
    <message>
        <source>{where} has a version that Latchkey does not know. Update the older of the two.</source>
        <translation>{where} tiene una versión que Latchkey no conoce. Actualiza el más antiguo de los dos.</translation>
    </message>
    <message>
        <source>The version is one that Latchkey does not know. Update the older of the two.</source>
        <translation>Latchkey no conoce esta versión. Actualiza el más antiguo de los dos.</translation>
    </message>
    <message>
        <source>{where} cannot be used so. See --help.</source>
        <translation>{where} no se puede usar así. Consulta --help.</translation>
    </message>
    <message>
        <source>It cannot be used so. See --help.</source>
        <translation>No se puede usar así. Consulta --help.</translation>
    </message>
    <message>
        <source>{where} cannot be read. Check that it is there and that you may read it.</source>
        <translation>No se puede leer {where}. Comprueba que existe y que tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and that you may read it.</source>
        <translation>No se puede leer un archivo. Comprueba que existe y que tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>{where} cannot be written. Check the folder, its permissions and the space left.</source>
        <translation>No se puede escribir {where}. Comprueba la carpeta, sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>A file cannot be written. Check the folder, its permissions and the space left.</source>
        <translation>No se puede escribir un archivo. Comprueba la carpeta, sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>{where} is damaged. Nothing in it was changed; restore it from a backup.</source>
        <translation>{where} está dañado. No se cambió nada en él; restáuralo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Stored data is damaged. Nothing in it was changed; restore it from a backup.</source>
        <translation>Los datos guardados están dañados. No se cambió nada en ellos; restáuralos de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{where} can be read by others or does not open the data. Make it mode 0600, or use the right key.</source>
        <translation>{where} lo pueden leer otros o no abre los datos. Ponlo en modo 0600 o usa la clave correcta.</translation>
    </message>
    <message>
        <source>The key does not open the data. Use the right key or passphrase.</source>
        <translation>La clave no abre los datos. Usa la clave o la frase de contraseña correcta.</translation>
    </message>
    <message>
        <source>No keyring holds the secret of {where}. Unlock the keyring, or give the secret by LATCHKEY_SECRET_NAME.</source>
        <translation>Ningún llavero contiene el secreto de {where}. Desbloquea el llavero o da el secreto con LATCHKEY_SECRET_NAME.</translation>
    </message>
    <message>
        <source>There is no keyring here. Unlock it, or give the secret by LATCHKEY_SECRET_NAME.</source>
        <translation>Aquí no hay llavero. Desbloquéalo o da el secreto con LATCHKEY_SECRET_NAME.</translation>
    </message>
    <message>
        <source>{where} cannot do this. Its page under Servers lists what it can.</source>
        <translation>{where} no puede hacerlo. Su página en Servidores indica lo que puede.</translation>
    </message>
    <message>
        <source>This cannot be done here. The page Servers lists what each server can.</source>
        <translation>Aquí no se puede hacer. La página Servidores indica lo que puede cada servidor.</translation>
    </message>
    <message>
        <source>{where} is offline. Everything read before stays readable; try again when it answers.</source>
        <translation>{where} no tiene conexión. Todo lo leído antes sigue legible; inténtalo cuando responda.</translation>
    </message>
    <message>
        <source>The server is offline. Everything read before stays readable; try again when it answers.</source>
        <translation>El servidor no tiene conexión. Todo lo leído antes sigue legible; inténtalo cuando responda.</translation>
    </message>
    <message>
        <source>{where} is in use by another Latchkey. Close that one, or wait.</source>
        <translation>Otro Latchkey está usando {where}. Ciérralo o espera.</translation>
    </message>
    <message>
        <source>Another Latchkey is using it. Close that one, or wait.</source>
        <translation>Otro Latchkey lo está usando. Ciérralo o espera.</translation>
    </message>
    <message>
        <source>Something that must not happen has happened in {where}. Nothing was sent; report it with this text.</source>
        <translation>Ha ocurrido en {where} algo que no debe ocurrir. No se envió nada; comunícalo con este texto.</translation>
    </message>
    <message>
        <source>Something that must not happen has happened. Report it with this text.</source>
        <translation>Ha ocurrido algo que no debe ocurrir. Comunícalo con este texto.</translation>
    </message>
    <message>
        <source>It can be tried again in %1 s.</source>
        <extracomment>Added to an error; %1 is a number of seconds</extracomment>
        <translation>Se puede intentar de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>Added to an error: what the library or the server said in its own words</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>[request %1]</source>
        <extracomment>Added to an error: the id under which the server logged the request</extracomment>
        <translation>[petición %1]</translation>
    </message>
    <message>
        <source>User and account names of %1 are sealed with another key than this profile’s. Sync to read them again.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Los nombres de usuarios y cuentas (%1) están cifrados con una clave distinta de la de este perfil. Sincroniza para leerlos de nuevo.</translation>
    </message>
    <message>
        <source>User and account names stay sealed.</source>
        <extracomment>The reason follows</extracomment>
        <translation>Los nombres de usuarios y cuentas siguen cifrados.</translation>
    </message>
    <message>
        <source>{where} does not speak TLS. Give the port that does, or http:// instead of https://.</source>
        <translation>{where} no habla TLS. Indica el puerto que sí lo hace, o http:// en lugar de https://.</translation>
    </message>
    <message>
        <source>The server does not speak TLS. Give the port that does, or http:// instead of https://.</source>
        <translation>El servidor no habla TLS. Indica el puerto que sí lo hace, o http:// en lugar de https://.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Evidence</name>
    <message>
        <source>The Mac sent its token, %1 stored it</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>El Mac envió su token, %1 lo guardó</translation>
    </message>
    <message>
        <source>The Mac told %1 to remove its token</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>El Mac pidió a %1 que quitara su token</translation>
    </message>
    <message>
        <source>The Mac sent its token, %1 rejected it</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>El Mac envió su token, %1 lo rechazó</translation>
    </message>
    <message>
        <source>The Mac sent SetBootstrapToken</source>
        <extracomment>An event of which the result is not known</extracomment>
        <translation>El Mac envió SetBootstrapToken</translation>
    </message>
    <message>
        <source>The Mac fetched its token</source>
        <extracomment>An event; it does not say what for</extracomment>
        <translation>El Mac obtuvo su token</translation>
    </message>
    <message>
        <source>The Mac asked for its token, there was none</source>
        <extracomment>An event</extracomment>
        <translation>El Mac pidió su token y no había</translation>
    </message>
    <message>
        <source>The Mac asked for its token and got none</source>
        <extracomment>An event</extracomment>
        <translation>El Mac pidió su token y no recibió ninguno</translation>
    </message>
    <message>
        <source>Option acknowledged by the Mac</source>
        <extracomment>An event</extracomment>
        <translation>Opción confirmada por el Mac</translation>
    </message>
    <message>
        <source>The Mac put the option off: not now</source>
        <extracomment>An event</extracomment>
        <translation>El Mac aplazó la opción (NotNow)</translation>
    </message>
    <message>
        <source>The Mac answered the option with an error</source>
        <extracomment>An event</extracomment>
        <translation>El Mac respondió a la opción con un error</translation>
    </message>
    <message>
        <source>Authenticate, identity renewed</source>
        <extracomment>An event</extracomment>
        <translation>Authenticate, identidad renovada</translation>
    </message>
    <message>
        <source>Authenticate, enrolled anew</source>
        <translation>Authenticate, nueva inscripción</translation>
    </message>
    <message>
        <source>The Mac can be reached by push</source>
        <extracomment>An event: the Mac sent TokenUpdate</extracomment>
        <translation>Se puede llegar al Mac por push</translation>
    </message>
    <message>
        <source>The Mac checked out</source>
        <extracomment>An event</extracomment>
        <translation>El Mac dejó la gestión (CheckOut)</translation>
    </message>
    <message>
        <source>An admin deleted the token from %1</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Un administrador eliminó el token en %1</translation>
    </message>
    <message>
        <source>Moved to %1 from another server</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Pasó a %1 desde otro servidor</translation>
    </message>
    <message>
        <source>The Mac answered an erase with an error</source>
        <translation>El Mac respondió a un borrado con un error</translation>
    </message>
    <message>
        <source>The Mac acknowledged an erase</source>
        <translation>El Mac confirmó un borrado</translation>
    </message>
    <message>
        <source>A managed update failed</source>
        <extracomment>An event</extracomment>
        <translation>Falló una actualización gestionada</translation>
    </message>
    <message>
        <source>A password was rotated</source>
        <extracomment>An event</extracomment>
        <translation>Se renovó una contraseña</translation>
    </message>
    <message>
        <source>%1 holds a token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1 guarda un token</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1 no guarda ningún token</translation>
    </message>
    <message>
        <source>%1 holds an empty token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1 guarda un token vacío</translation>
    </message>
    <message>
        <source>%1 says the Mac cannot have a token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1 dice que el Mac no puede tener token</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: %1”</source>
        <translation>El propio Mac dice «escrowed: %1»</translation>
    </message>
    <message>
        <source>The Mac itself says “supported on server: %1”</source>
        <extracomment>Evidence; %1 is YES or NO as the Mac prints it</extracomment>
        <translation>El propio Mac dice «supported on server: %1»</translation>
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
        <translation>Cuentas del Mac</translation>
    </message>
    <message>
        <source>Crypto users of the volume</source>
        <extracomment>Evidence: the list that diskutil prints</extracomment>
        <translation>Usuarios criptográficos del volumen</translation>
    </message>
    <message>
        <source>fdesetup list</source>
        <extracomment>Evidence: the list that fdesetup prints</extracomment>
        <translation>fdesetup list</translation>
    </message>
    <message>
        <source>log of %1</source>
        <extracomment>Who said it: the log of what admins did; %1 is a server</extracomment>
        <translation>registro, %1</translation>
    </message>
    <message>
        <source>%1, no date</source>
        <extracomment>Evidence without a date; %1 is who said it</extracomment>
        <translation>%1, sin fecha</translation>
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
        <translation>El token que conserva %1 no se puede abrir</translation>
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
        <translation>Máquina virtual</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Assigned for Automated Device Enrollment</source>
        <translation>Asignado a la inscripción automatizada de dispositivos</translation>
    </message>
    <message>
        <source>Approved by the user</source>
        <translation>Aprobado por el usuario</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Supervisado</translation>
    </message>
    <message>
        <source>Still in Setup Assistant</source>
        <translation>Aún en Asistente de Configuración</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Account made in Setup Assistant</source>
        <translation>Cuenta creada en Asistente de Configuración</translation>
    </message>
    <message>
        <source>Admin created automatically</source>
        <translation>Administrador creado automáticamente</translation>
    </message>
    <message>
        <source>Mobility profile</source>
        <translation>Perfil de movilidad</translation>
    </message>
    <message>
        <source>Server knows Bootstrap Tokens</source>
        <translation>El servidor conoce los Bootstrap Tokens</translation>
    </message>
    <message>
        <source>Server offers Bootstrap Tokens</source>
        <translation>El servidor ofrece los Bootstrap Tokens</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <translation>Opción de inscripción</translation>
    </message>
    <message>
        <source>Option on the Mac</source>
        <translation>Opción en el Mac</translation>
    </message>
    <message>
        <source>Token on the server</source>
        <translation>Token en el servidor</translation>
    </message>
    <message>
        <source>The Mac says supported</source>
        <translation>El Mac dice «compatible»</translation>
    </message>
    <message>
        <source>The Mac says escrowed</source>
        <translation>El Mac dice «en custodia»</translation>
    </message>
    <message>
        <source>profiles install</source>
        <translation>profiles install</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Credenciales rechazadas</translation>
    </message>
    <message>
        <source>profiles validate</source>
        <translation>profiles validate</translation>
    </message>
    <message>
        <source>Erase preflight</source>
        <translation>Comprobación previa al borrado</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <translation>Permitido para autenticación</translation>
    </message>
    <message>
        <source>Token needed for updates</source>
        <translation>Token necesario para actualizaciones</translation>
    </message>
    <message>
        <source>Token needed for kernel extensions</source>
        <translation>Token necesario para extensiones del kernel</translation>
    </message>
    <message>
        <source>Dialogs about a missing token</source>
        <translation>Diálogos sobre un token ausente</translation>
    </message>
    <message>
        <source>Platform SSO makes accounts</source>
        <translation>Platform SSO crea cuentas</translation>
    </message>
    <message>
        <source>MDM server</source>
        <translation>Servidor MDM</translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>Chip de Apple</translation>
    </message>
    <message>
        <source>Intel with T2</source>
        <translation>Intel con T2</translation>
    </message>
    <message>
        <source>Intel without T2</source>
        <translation>Intel sin T2</translation>
    </message>
    <message>
        <source>Automated Device Enrollment</source>
        <translation>Inscripción automatizada de dispositivos</translation>
    </message>
    <message>
        <source>Enrolled by hand</source>
        <translation>Inscrito a mano</translation>
    </message>
    <message>
        <source>User Enrollment</source>
        <translation>Inscripción de usuarios</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>No inscrito</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Cifrando</translation>
    </message>
    <message>
        <source>Decrypting</source>
        <translation>Descifrando</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>No apto</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>En custodia</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>No compatible</translation>
    </message>
    <message>
        <source>Type not recognized</source>
        <translation>Tipo no reconocido</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A fact&apos;s value</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Activation Lock allowed</source>
        <translation>Bloqueo de activación permitido</translation>
    </message>
    <message>
        <source>User is asked to allow the token</source>
        <translation>Se pide al usuario que permita el token</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Filling</name>
    <message>
        <source>the server</source>
        <extracomment>Stands for a server whose name is not known</extracomment>
        <translation>el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>A list of names cut short: kim, leo, maria and 4 more</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
        <translation>macOS demasiado antiguo</translation>
    </message>
    <message>
        <source>macOS {value} knows no Bootstrap Token. It came with macOS 10.15.</source>
        <translation>macOS {value} no conoce ningún Bootstrap Token. Llegó con macOS 10.15.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <comment>short, at most 28 characters</comment>
        <translation>No inscrito</translation>
    </message>
    <message>
        <source>This Mac was not enrolled in MDM on {day}, so it can send no token.</source>
        <translation>Este Mac no estaba inscrito en MDM el {day}, así que no puede enviar ningún token.</translation>
    </message>
    <message>
        <source>This Mac is not enrolled in MDM, so it can send no token.</source>
        <translation>Este Mac no está inscrito en MDM, así que no puede enviar ningún token.</translation>
    </message>
    <message>
        <source>User Enrollment</source>
        <comment>short, at most 28 characters</comment>
        <translation>Inscripción de usuarios</translation>
    </message>
    <message>
        <source>A privately owned Mac (User Enrollment) has no Bootstrap Token. There is nothing to do.</source>
        <translation>Un Mac de propiedad privada (inscripción de usuarios) no tiene Bootstrap Token. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Enrolled by hand on 10.15</source>
        <comment>short, at most 28 characters</comment>
        <translation>Inscrito a mano en 10.15</translation>
    </message>
    <message>
        <source>This Mac enrolled by hand. On macOS {value} only Automated Device Enrollment lets it send a token.</source>
        <translation>Este Mac se inscribió a mano. En macOS {value}, solo la inscripción automatizada de dispositivos le permite enviar un token.</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <comment>short, at most 28 characters</comment>
        <translation>No supervisado</translation>
    </message>
    <message>
        <source>This Mac is not supervised, and only a supervised Mac sends its token.</source>
        <translation>Este Mac no está supervisado, y solo un Mac supervisado envía su token.</translation>
    </message>
    <message>
        <source>Server lacks support</source>
        <comment>short, at most 28 characters</comment>
        <translation>Servidor no compatible</translation>
    </message>
    <message>
        <source>This version of {server} does not know Bootstrap Tokens.</source>
        <translation>Esta versión del servidor no conoce los Bootstrap Tokens ({server}).</translation>
    </message>
    <message>
        <source>Not offered by the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>El servidor no lo ofrece</translation>
    </message>
    <message>
        <source>The enrollment profile of {server} does not offer Bootstrap Tokens, so this Mac makes none.</source>
        <translation>El perfil de inscripción no ofrece Bootstrap Tokens ({server}), así que este Mac no crea ninguno.</translation>
    </message>
    <message>
        <source>Server says not eligible</source>
        <comment>short, at most 28 characters</comment>
        <translation>No apto según el servidor</translation>
    </message>
    <message>
        <source>{server} said on {day} that this Mac cannot have a token.</source>
        <translation>{server} dijo el {day} que este Mac no puede tener token.</translation>
    </message>
    <message>
        <source>{server} says that this Mac cannot have a token.</source>
        <translation>{server} dice que este Mac no puede tener token.</translation>
    </message>
    <message>
        <source>Option refused</source>
        <comment>short, at most 28 characters</comment>
        <translation>Opción rechazada</translation>
    </message>
    <message>
        <source>This Mac answered the enrollment option of {server} with an error on {day}.</source>
        <translation>El {day}, este Mac respondió con un error a la opción de inscripción enviada por {server}.</translation>
    </message>
    <message>
        <source>This Mac answered the enrollment option of {server} with an error.</source>
        <translation>Este Mac respondió con un error a la opción de inscripción enviada por {server}.</translation>
    </message>
    <message>
        <source>Option lost, re-enrolled</source>
        <comment>short, at most 28 characters</comment>
        <translation>Opción perdida, reinscrito</translation>
    </message>
    <message>
        <source>This Mac re-enrolled on {day} and lost the enrollment option that it had acknowledged.</source>
        <translation>Este Mac se reinscribió el {day} y perdió la opción de inscripción que había confirmado.</translation>
    </message>
    <message>
        <source>This Mac has lost the enrollment option that it had acknowledged.</source>
        <translation>Este Mac ha perdido la opción de inscripción que había confirmado.</translation>
    </message>
    <message>
        <source>Option not sent</source>
        <comment>short, at most 28 characters</comment>
        <translation>Opción no enviada</translation>
    </message>
    <message>
        <source>{server} has not sent the enrollment option to this Mac.</source>
        <translation>{server} no ha enviado la opción de inscripción a este Mac.</translation>
    </message>
    <message>
        <source>Option not acknowledged</source>
        <comment>short, at most 28 characters</comment>
        <translation>Opción sin confirmar</translation>
    </message>
    <message>
        <source>{server} sent the enrollment option; on {day} this Mac had not acknowledged it.</source>
        <translation>{server} envió la opción de inscripción; el {day}, este Mac no la había confirmado.</translation>
    </message>
    <message>
        <source>{server} sent the enrollment option; this Mac has not acknowledged it yet.</source>
        <translation>{server} envió la opción de inscripción; este Mac aún no la ha confirmado.</translation>
    </message>
    <message>
        <source>Mac says not supported</source>
        <comment>short, at most 28 characters</comment>
        <translation>El Mac dice no compatible</translation>
    </message>
    <message>
        <source>On {day} this Mac said that {server} does not support Bootstrap Tokens. Nothing else explains it.</source>
        <translation>El {day}, este Mac dijo que {server} no admite Bootstrap Tokens. Nada más lo explica.</translation>
    </message>
    <message>
        <source>This Mac says that {server} does not support Bootstrap Tokens. Nothing else explains it.</source>
        <translation>Este Mac dice que {server} no admite Bootstrap Tokens. Nada más lo explica.</translation>
    </message>
    <message>
        <source>Server rejected the token</source>
        <comment>short, at most 28 characters</comment>
        <translation>El servidor rechazó el token</translation>
    </message>
    <message>
        <source>{server} rejected the token that this Mac sent on {day}.</source>
        <translation>{server} rechazó el token que este Mac envió el {day}.</translation>
    </message>
    <message>
        <source>Revoked by an admin</source>
        <comment>short, at most 28 characters</comment>
        <translation>Revocado por un admin</translation>
    </message>
    <message>
        <source>An admin deleted the token from {server} on {day}. No new one has come since.</source>
        <translation>Un administrador eliminó el token en {server} el {day}. Desde entonces no ha llegado otro.</translation>
    </message>
    <message>
        <source>Removed by the Mac</source>
        <comment>short, at most 28 characters</comment>
        <translation>Quitado por el Mac</translation>
    </message>
    <message>
        <source>On {day} this Mac told {server} to remove its token. No new one has come since.</source>
        <translation>El {day}, este Mac pidió quitar su token en {server}. Desde entonces no ha llegado otro.</translation>
    </message>
    <message>
        <source>Cleared at identity renewal</source>
        <comment>short, at most 28 characters</comment>
        <translation>Borrado al renovar identidad</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac renewed its identity on {day}. No new one has come since.</source>
        <translation>{server} descartó el token cuando este Mac renovó su identidad el {day}. Desde entonces no ha llegado otro.</translation>
    </message>
    <message>
        <source>Cleared at re-enrollment</source>
        <comment>short, at most 28 characters</comment>
        <translation>Borrado al reinscribirse</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac re-enrolled on {day}. No new one has come since.</source>
        <translation>{server} descartó el token cuando este Mac se reinscribió el {day}. Desde entonces no ha llegado otro.</translation>
    </message>
    <message>
        <source>Cleared at check-out</source>
        <comment>short, at most 28 characters</comment>
        <translation>Borrado al salir (CheckOut)</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac checked out on {day}. No new one has come since.</source>
        <translation>{server} descartó el token cuando este Mac dejó la gestión el {day}. Desde entonces no ha llegado otro.</translation>
    </message>
    <message>
        <source>Lost at server migration</source>
        <comment>short, at most 28 characters</comment>
        <translation>Perdido al migrar</translation>
    </message>
    <message>
        <source>The token stayed behind when this Mac moved to {server} on {day}.</source>
        <translation>El token se quedó atrás cuando este Mac pasó a estar en {server} el {day}.</translation>
    </message>
    <message>
        <source>Empty token on the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>Token vacío en el servidor</translation>
    </message>
    <message>
        <source>{server} keeps an empty token for this Mac, which is as good as none.</source>
        <translation>{server} guarda un token vacío para este Mac, lo que equivale a ninguno.</translation>
    </message>
    <message>
        <source>Token lost on the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>Token perdido en el servidor</translation>
    </message>
    <message>
        <source>A token of this Mac was known, but {server} held none on {day}. No message explains it.</source>
        <translation>Se conocía un token de este Mac, pero {server} no guardaba ninguno el {day}. Ningún mensaje lo explica.</translation>
    </message>
    <message>
        <source>A token of this Mac was known, but {server} holds none. No message explains it.</source>
        <translation>Se conocía un token de este Mac, pero {server} no guarda ninguno. Ningún mensaje lo explica.</translation>
    </message>
    <message>
        <source>Setup not finished</source>
        <comment>short, at most 28 characters</comment>
        <translation>Configuración sin terminar</translation>
    </message>
    <message>
        <source>This Mac was still in Setup Assistant on {day}. The token comes with a login after it.</source>
        <translation>Este Mac seguía en Asistente de Configuración el {day}. El token llega con un inicio de sesión posterior.</translation>
    </message>
    <message>
        <source>This Mac is still in Setup Assistant. The token comes with a login after it.</source>
        <translation>Este Mac sigue en Asistente de Configuración. El token llega con un inicio de sesión posterior.</translation>
    </message>
    <message>
        <source>Auto-created admin only</source>
        <comment>short, at most 28 characters</comment>
        <translation>Solo un admin automático</translation>
    </message>
    <message>
        <source>Only an auto-created admin exists, and nobody has logged in with a password that makes the token.</source>
        <translation>Solo existe un administrador creado automáticamente, y nadie ha iniciado sesión con una contraseña que cree el token.</translation>
    </message>
    <message>
        <source>No user from setup</source>
        <comment>short, at most 28 characters</comment>
        <translation>Ningún usuario inicial</translation>
    </message>
    <message>
        <source>Setup Assistant made no user, so nobody has logged in who could make the token.</source>
        <translation>Asistente de Configuración no creó ningún usuario, así que no ha iniciado sesión nadie que pueda crear el token.</translation>
    </message>
    <message>
        <source>Standard setup user</source>
        <comment>short, at most 28 characters</comment>
        <translation>Usuario inicial estándar</translation>
    </message>
    <message>
        <source>Setup Assistant made a standard user, and making the token takes an admin.</source>
        <translation>Asistente de Configuración creó un usuario estándar, y crear el token exige un administrador.</translation>
    </message>
    <message>
        <source>No admin with SecureToken</source>
        <comment>short, at most 28 characters</comment>
        <translation>Ningún admin con SecureToken</translation>
    </message>
    <message>
        <source>Nobody on this Mac holds a SecureToken, so nobody can make the token.</source>
        <translation>Nadie en este Mac tiene SecureToken, así que nadie puede crear el token.</translation>
    </message>
    <message>
        <source>No password login yet</source>
        <comment>short, at most 28 characters</comment>
        <translation>Sin sesión con contraseña</translation>
    </message>
    <message>
        <source>Nobody who holds a SecureToken has logged in with the password. A login by key does not count.</source>
        <translation>Nadie que tenga SecureToken ha iniciado sesión con la contraseña. Un inicio de sesión con clave SSH no cuenta.</translation>
    </message>
    <message>
        <source>Manual step on 10.15</source>
        <comment>short, at most 28 characters</comment>
        <translation>Paso manual en 10.15</translation>
    </message>
    <message>
        <source>macOS {value} does not send the token by itself. From 10.15.4 a login does it.</source>
        <translation>macOS {value} no envía el token por sí mismo. Desde 10.15.4 lo hace un inicio de sesión.</translation>
    </message>
    <message>
        <source>Enrolled by hand</source>
        <comment>short, at most 28 characters</comment>
        <translation>Inscrito a mano</translation>
    </message>
    <message>
        <source>This Mac was enrolled by hand, and often such a Mac does not send its token by itself.</source>
        <translation>Este Mac se inscribió a mano, y a menudo un Mac así no envía su token por sí mismo.</translation>
    </message>
    <message>
        <source>No cause found</source>
        <comment>short, at most 28 characters</comment>
        <translation>Causa no encontrada</translation>
    </message>
    <message>
        <source>No token is on {server}, and everything that could explain it is as it should be.</source>
        <translation>No hay ningún token en {server}, y todo lo que podría explicarlo está como debe.</translation>
    </message>
    <message>
        <source>Token does not work</source>
        <comment>short, at most 28 characters</comment>
        <translation>El token no funciona</translation>
    </message>
    <message>
        <source>The token was tried on {day} and did not work.</source>
        <translation>El token se probó el {day} y no funcionó.</translation>
    </message>
    <message>
        <source>The token was tried and did not work.</source>
        <translation>El token se probó y no funcionó.</translation>
    </message>
    <message>
        <source>No token key on the volume</source>
        <comment>short, at most 28 characters</comment>
        <translation>Sin clave en el volumen</translation>
    </message>
    <message>
        <source>{server} holds a token, but the volume of this Mac has no key for it.</source>
        <translation>{server} guarda un token, pero el volumen de este Mac no tiene clave para él.</translation>
    </message>
    <message>
        <source>Erase may leave no macOS</source>
        <comment>short, at most 28 characters</comment>
        <translation>Riesgo de quedar sin macOS</translation>
    </message>
    <message>
        <source>An erase failed on {day}, and without a working token the next one may leave this Mac without macOS.</source>
        <translation>Un borrado falló el {day}, y sin un token que funcione el próximo puede dejar este Mac sin macOS.</translation>
    </message>
    <message>
        <source>An erase may leave this Mac without macOS, because its preflight needs the token.</source>
        <translation>Un borrado puede dejar este Mac sin macOS, porque su comprobación previa necesita el token.</translation>
    </message>
    <message>
        <source>Updates ask for a password</source>
        <comment>short, at most 28 characters</comment>
        <translation>Actualizar pide contraseña</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password on this Mac.</source>
        <translation>Las actualizaciones gestionadas pedirán una contraseña en este Mac.</translation>
    </message>
    <message>
        <source>New users get no token</source>
        <comment>short, at most 28 characters</comment>
        <translation>Nuevos usuarios sin token</translation>
    </message>
    <message>
        <source>Accounts that Platform SSO makes at login get no SecureToken on this Mac.</source>
        <translation>Las cuentas que Platform SSO crea al iniciar sesión no reciben SecureToken en este Mac.</translation>
    </message>
    <message>
        <source>Use not allowed</source>
        <comment>short, at most 28 characters</comment>
        <translation>Uso no permitido</translation>
    </message>
    <message>
        <source>This Mac does not allow MDM to use the token for updates and kernel extensions.</source>
        <translation>Este Mac no permite que MDM use el token para actualizaciones y extensiones del kernel.</translation>
    </message>
    <message>
        <source>Mobile login asks an admin</source>
        <comment>short, at most 28 characters</comment>
        <translation>Cuenta móvil pide un admin</translation>
    </message>
    <message>
        <source>The first login of {names} on this Mac asks for an admin’s password.</source>
        <translation>El primer inicio de sesión de {names} en este Mac pide la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>The first login of a mobile account on this Mac asks for an admin’s password.</source>
        <translation>El primer inicio de sesión de una cuenta móvil en este Mac pide la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>Mobile user gets token</source>
        <comment>short, at most 28 characters</comment>
        <translation>Cuenta móvil tendrá token</translation>
    </message>
    <message>
        <source>The next login gives {names} a SecureToken, so “Bypass” is safe in the dialog there.</source>
        <translation>El próximo inicio de sesión da un SecureToken a {names}, así que «Bypass» es seguro en ese diálogo.</translation>
    </message>
    <message>
        <source>Local account needs grant</source>
        <comment>short, at most 28 characters</comment>
        <translation>Cuenta local sin concesión</translation>
    </message>
    <message>
        <source>On macOS 10.15 these local accounts get a SecureToken only from an admin who holds one: {names}.</source>
        <translation>En macOS 10.15, estas cuentas locales solo reciben un SecureToken de un administrador que lo tenga: {names}.</translation>
    </message>
    <message>
        <source>No SecureToken after login</source>
        <comment>short, at most 28 characters</comment>
        <translation>Sesión sin SecureToken</translation>
    </message>
    <message>
        <source>Logged in with the password and still without a SecureToken: {names}.</source>
        <translation>Sesión iniciada con la contraseña y aún sin SecureToken: {names}.</translation>
    </message>
    <message>
        <source>SecureToken kept by a tag</source>
        <comment>short, at most 28 characters</comment>
        <translation>SecureToken retenido por tag</translation>
    </message>
    <message>
        <source>A tag keeps the SecureToken from {names} until they log in first or after the escrow.</source>
        <translation>Un tag priva del SecureToken a {names} hasta que inicien sesión los primeros o después de la custodia.</translation>
    </message>
    <message>
        <source>Script admin, no SecureToken</source>
        <comment>short, at most 28 characters</comment>
        <translation>Admin de script sin token</translation>
    </message>
    <message>
        <source>A script made these admins, and they hold no SecureToken: {names}.</source>
        <translation>Un script creó estos administradores, y no tienen SecureToken: {names}.</translation>
    </message>
    <message>
        <source>Nobody can escrow by hand</source>
        <comment>short, at most 28 characters</comment>
        <translation>Nadie puede custodiar a mano</translation>
    </message>
    <message>
        <source>No account of this Mac is an admin and holds a SecureToken, so nobody can run profiles install.</source>
        <translation>Ninguna cuenta de este Mac es de administrador y tiene SecureToken, así que nadie puede ejecutar profiles install.</translation>
    </message>
    <message>
        <source>Password may not unlock</source>
        <comment>short, at most 28 characters</comment>
        <translation>Contraseña quizá no abra</translation>
    </message>
    <message>
        <source>The password of {names} was rotated on {day}. FileVault may still want the old one.</source>
        <translation>La contraseña de {names} se renovó el {day}. FileVault puede exigir aún la antigua.</translation>
    </message>
    <message>
        <source>Token asked for often</source>
        <comment>short, at most 28 characters</comment>
        <translation>Token pedido a menudo</translation>
    </message>
    <message>
        <source>This Mac asked for its token at least ten times within a day, last on {day}.</source>
        <translation>Este Mac pidió su token al menos diez veces en un día, la última el {day}.</translation>
    </message>
    <message>
        <source>Dialogs despite the token</source>
        <comment>short, at most 28 characters</comment>
        <translation>Diálogos pese al token</translation>
    </message>
    <message>
        <source>Users report dialogs about a missing token, although {server} holds one.</source>
        <translation>Los usuarios informan de diálogos sobre un token ausente, aunque {server} guarda uno.</translation>
    </message>
    <message>
        <source>No local volume owner</source>
        <comment>short, at most 28 characters</comment>
        <translation>Sin propietario del volumen</translation>
    </message>
    <message>
        <source>No local user of this Mac is a volume owner.</source>
        <translation>Ningún usuario local de este Mac es propietario del volumen.</translation>
    </message>
    <message>
        <source>Preflight failed</source>
        <comment>short, at most 28 characters</comment>
        <translation>Comprobación previa fallida</translation>
    </message>
    <message>
        <source>The erase preflight of {day} failed: “{value}”.</source>
        <translation>La comprobación previa al borrado del {day} falló: «{value}».</translation>
    </message>
    <message>
        <source>The erase preflight failed: “{value}”.</source>
        <translation>La comprobación previa al borrado falló: «{value}».</translation>
    </message>
    <message>
        <source>Cause still open</source>
        <comment>short, at most 28 characters</comment>
        <translation>Causa aún abierta</translation>
    </message>
    <message>
        <source>No token is on {server}. What was read does not yet say why.</source>
        <translation>No hay ningún token en {server}. Lo leído no dice aún por qué.</translation>
    </message>
    <message>
        <source>Only the Mac says so</source>
        <comment>short, at most 28 characters</comment>
        <translation>Solo lo dice el Mac</translation>
    </message>
    <message>
        <source>On {day} the Mac itself said “escrowed: YES”. Nobody else has confirmed it.</source>
        <translation>El {day}, el propio Mac dijo «escrowed: YES». Nadie más lo ha confirmado.</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: YES”. Nobody else has confirmed it.</source>
        <translation>El propio Mac dice «escrowed: YES». Nadie más lo ha confirmado.</translation>
    </message>
    <message>
        <source>Not proven</source>
        <comment>short, at most 28 characters</comment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>{server} holds a token. Nobody has tried yet whether it works.</source>
        <translation>{server} guarda un token. Nadie ha probado aún si funciona.</translation>
    </message>
    <message>
        <source>Server inventory stale</source>
        <comment>short, at most 28 characters</comment>
        <translation>Inventario obsoleto</translation>
    </message>
    <message>
        <source>What {server} shows for this Mac is older than what the Mac has done since.</source>
        <translation>Lo que {server} muestra de este Mac es anterior a lo que el Mac ha hecho desde entonces.</translation>
    </message>
    <message>
        <source>Server’s word outdated</source>
        <comment>short, at most 28 characters</comment>
        <translation>Dato del servidor superado</translation>
    </message>
    <message>
        <source>{server} said “escrowed” on {day}. On {eventDay}, {event}, and many servers then drop the token.</source>
        <translation>{server} dijo «escrowed» el {day}. El {eventDay}, {event}, y muchos servidores descartan entonces el token.</translation>
    </message>
    <message>
        <source>{server} held the token, but on {eventDay} {event}, and many servers then drop it.</source>
        <translation>{server} guardaba el token, pero el {eventDay} {event}, y muchos servidores lo descartan entonces.</translation>
    </message>
    <message>
        <source>Server cannot tell</source>
        <comment>short, at most 28 characters</comment>
        <translation>El servidor no puede decirlo</translation>
    </message>
    <message>
        <source>{server} does not tell whether it holds a token.</source>
        <translation>{server} no dice si guarda un token.</translation>
    </message>
    <message>
        <source>Server data old</source>
        <comment>short, at most 28 characters</comment>
        <translation>Datos del servidor antiguos</translation>
    </message>
    <message>
        <source>{server} last told something about this Mac on {day}, more than 7 days ago.</source>
        <translation>Lo último que {server} dijo de este Mac es del {day}, hace más de 7 días.</translation>
    </message>
    <message>
        <source>Mac and server disagree</source>
        <comment>short, at most 28 characters</comment>
        <translation>Mac y servidor discrepan</translation>
    </message>
    <message>
        <source>{server} holds a token, but on {day} this Mac said that it had sent none.</source>
        <translation>{server} guarda un token, pero el {day} este Mac dijo que no había enviado ninguno.</translation>
    </message>
    <message>
        <source>{server} holds a token, but this Mac says that it has sent none.</source>
        <translation>{server} guarda un token, pero este Mac dice que no ha enviado ninguno.</translation>
    </message>
    <message>
        <source>Works, status says no</source>
        <comment>short, at most 28 characters</comment>
        <translation>Funciona pese al estado</translation>
    </message>
    <message>
        <source>The token works, although this Mac says that {server} does not support it.</source>
        <translation>El token funciona, aunque este Mac dice que {server} no lo admite.</translation>
    </message>
    <message>
        <source>Type not recognized</source>
        <comment>short, at most 28 characters</comment>
        <translation>Tipo no reconocido</translation>
    </message>
    <message>
        <source>The profiles command did not recognize the type: it was misspelt, macOS is older than 10.15, or the server is too old.</source>
        <translation>El comando profiles no reconoció el tipo: estaba mal escrito, macOS es anterior a 10.15, o el servidor es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <comment>short, at most 28 characters</comment>
        <translation>Credenciales rechazadas</translation>
    </message>
    <message>
        <source>On {day} the Mac refused the name or password. That says nothing about the token.</source>
        <translation>El {day}, el Mac rechazó el nombre o la contraseña. Eso no dice nada del token.</translation>
    </message>
    <message>
        <source>The Mac refused the name or password. That says nothing about the token.</source>
        <translation>El Mac rechazó el nombre o la contraseña. Eso no dice nada del token.</translation>
    </message>
    <message>
        <source>Left over in fdesetup</source>
        <comment>short, at most 28 characters</comment>
        <translation>Residual en fdesetup</translation>
    </message>
    <message>
        <source>Only in fdesetup list, not on the volume: {names}.</source>
        <translation>Solo en fdesetup list, no en el volumen: {names}.</translation>
    </message>
    <message>
        <source>Crypto user, no account</source>
        <comment>short, at most 28 characters</comment>
        <translation>Usuario cripto sin cuenta</translation>
    </message>
    <message>
        <source>No account of this Mac is known for {names}, which can unlock its volume.</source>
        <translation>No se conoce en este Mac ninguna cuenta para {names}, que puede desbloquear su volumen.</translation>
    </message>
    <message>
        <source>Can’t unlock FileVault</source>
        <comment>short, at most 28 characters</comment>
        <translation>No desbloquea FileVault</translation>
    </message>
    <message>
        <source>FileVault cannot be unlocked by {names}: on the volume, but not in fdesetup list.</source>
        <translation>No pueden desbloquear FileVault: {names}; están en el volumen, pero no en fdesetup list.</translation>
    </message>
    <message>
        <source>Token key absent</source>
        <comment>short, at most 28 characters</comment>
        <translation>Clave del token ausente</translation>
    </message>
    <message>
        <source>The volume of this Mac has no key for a Bootstrap Token.</source>
        <translation>El volumen de este Mac no tiene clave para un Bootstrap Token.</translation>
    </message>
    <message>
        <source>Token key left behind</source>
        <comment>short, at most 28 characters</comment>
        <translation>Clave del token sobrante</translation>
    </message>
    <message>
        <source>A token key is on the volume, but no token is on {server}. Escrowing a new one sets it right.</source>
        <translation>Hay una clave de token en el volumen, pero ningún token en {server}. Custodiar uno nuevo lo arregla.</translation>
    </message>
    <message>
        <source>SecureToken contradicts</source>
        <comment>short, at most 28 characters</comment>
        <translation>SecureToken contradictorio</translation>
    </message>
    <message>
        <source>Accounts and volume disagree whether {names} holds a SecureToken.</source>
        <translation>Las cuentas y el volumen discrepan sobre si {names} tiene SecureToken.</translation>
    </message>
    <message>
        <source>Server does not tell it</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>El servidor no lo indica</translation>
    </message>
    <message>
        <source>Token may not read it</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Token de API sin permiso</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Outdated by an event</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Superado por un evento</translation>
    </message>
    <message>
        <source>Several disks, none marked</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Varios discos, sin marcar</translation>
    </message>
    <message>
        <source>Never checked in</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>Nunca hizo check-in</translation>
    </message>
    <message>
        <source>Accounts not told</source>
        <extracomment>What must be known first; at most 28 characters</extracomment>
        <translation>Cuentas no indicadas</translation>
    </message>
    <message>
        <source>No word from the server</source>
        <extracomment>What must be known first; at most 28 characters</extracomment>
        <translation>Sin datos del servidor</translation>
    </message>
    <message>
        <source>%1 not told</source>
        <extracomment>What must be known first; %1 is &quot;macOS&quot; or another fact</extracomment>
        <translation>%1 no indicado</translation>
    </message>
    <message>
        <source>Token changed</source>
        <extracomment>Why a Mac is at risk; at most 28 characters</extracomment>
        <translation>Token cambiado</translation>
    </message>
    <message>
        <source>%1 stored another token than before, and nothing read explains why.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 guardó un token distinto del anterior, y nada de lo leído explica por qué.</translation>
    </message>
    <message>
        <source>Only the MDM server knows whether it holds a token. Look there, or run `sudo profiles validate -type bootstraptoken` on the Mac, which tries the token.</source>
        <translation>Solo el servidor MDM sabe si guarda un token. Míralo allí, o ejecuta en el Mac `sudo profiles validate -type bootstraptoken`, que prueba el token.</translation>
    </message>
    <message>
        <source>Accounts of the Mac</source>
        <extracomment>Evidence: the list of the Mac&apos;s accounts</extracomment>
        <translation>Cuentas del Mac</translation>
    </message>
    <message>
        <source>What is missing to say why: %1.</source>
        <extracomment>%1 is a list: &quot;macOS, Enrollment&quot;</extracomment>
        <translation>Para decir el motivo falta: %1.</translation>
    </message>
    <message>
        <source>{server} keeps a token of this Mac, but on {unreadableDay} it did not open any more: it is damaged, or sealed by a key that is gone.</source>
        <translation>{server} conserva un token de este Mac, pero el {unreadableDay} ya no se pudo abrir: está dañado o sellado con una clave que ya no existe.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Inputs</name>
    <message>
        <source>not a known output</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>no es una salida conocida</translation>
    </message>
    <message>
        <source>its UUID is masked</source>
        <extracomment>Why a part of a pasted text cannot be compared</extracomment>
        <translation>su UUID está oculto</translation>
    </message>
    <message>
        <source>its UUID is damaged</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>su UUID está dañado</translation>
    </message>
    <message>
        <source>a damaged property list</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>una lista de propiedades dañada</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <extracomment>Said of a pasted text</extracomment>
        <translation>no hay nada que leer</translation>
    </message>
    <message>
        <source>another Mac; check one Mac at a time</source>
        <extracomment>Said of a line of a pasted text</extracomment>
        <translation>otro Mac; comprueba un Mac cada vez</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>A line of a pasted text</extracomment>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <extracomment>Lines of a pasted text</extracomment>
        <translation>líneas %1 a %2</translation>
    </message>
    <message>
        <source>Nothing here is an output that Latchkey knows</source>
        <translation>Nada de esto es una salida que Latchkey conozca</translation>
    </message>
    <message>
        <source>Run the commands on the Mac and paste everything they print, the lines with the commands as well.</source>
        <translation>Ejecuta los comandos en el Mac y pega todo lo que muestren, también las líneas con los comandos.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Options</name>
    <message>
        <source>%1 was false and is now true</source>
        <extracomment>%1 is the name of an MDMOptions key, which stays as Apple writes it</extracomment>
        <translation>%1 era false y ahora es true</translation>
    </message>
    <message>
        <source>%1 was true and is now false</source>
        <translation>%1 era true y ahora es false</translation>
    </message>
    <message>
        <source>Other options unchanged</source>
        <extracomment>The Mac&apos;s MDMOptions beside BootstrapTokenAllowed, after the option was re-sent</extracomment>
        <translation>Otras opciones sin cambios</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Reports</name>
    <message>
        <source>Status</source>
        <extracomment>Column of a report</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of a report</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>Column of a report</extracomment>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>macOS</source>
        <extracomment>Column of a report</extracomment>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column of a report</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Option</source>
        <extracomment>Column of a report</extracomment>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Column of a report</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Data from</source>
        <extracomment>Column of a report</extracomment>
        <translation>Datos del</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column of a report</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>Column of a report</extracomment>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>UDID</source>
        <extracomment>Column of a report</extracomment>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <extracomment>Column of a report</extracomment>
        <translation>Id. en el servidor</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <extracomment>Column of a report</extracomment>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>En custodia</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <extracomment>Column of a report</extracomment>
        <translation>Última obtención</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <extracomment>Column of a report</extracomment>
        <translation>Permitido para autenticación</translation>
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
        <translation>Grupo</translation>
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
        <translation>Sin custodia</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Can have a token</source>
        <extracomment>Column of a report</extracomment>
        <translation>Puede tener token</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>Column of a report
----------
Name of a report
----------
A word that a report explains</extracomment>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Column of a report</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a report</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Column of a report</extracomment>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>By whom</source>
        <extracomment>Column of a report</extracomment>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Column of a report</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Column of a report</extracomment>
        <translation>Pasos</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Column of a report</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Volume owner</source>
        <extracomment>Column of a report</extracomment>
        <translation>Propietario del volumen</translation>
    </message>
    <message>
        <source>SecureToken</source>
        <extracomment>Column of a report</extracomment>
        <translation>SecureToken</translation>
    </message>
    <message>
        <source>In crypto users</source>
        <extracomment>Column of a report</extracomment>
        <translation>En usuarios criptográficos</translation>
    </message>
    <message>
        <source>May unlock</source>
        <extracomment>Column of a report</extracomment>
        <translation>Puede desbloquear</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Column of a report</extracomment>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>With SecureToken</source>
        <extracomment>Column of a report</extracomment>
        <translation>Con SecureToken</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>Column of a report</extracomment>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Admin on</source>
        <extracomment>Column of a report</extracomment>
        <translation>Administrador en</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>Column of a report</extracomment>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Column of a report</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column of a report</extracomment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column of a report</extracomment>
        <translation>No enviadas</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of a report</extracomment>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>The Mac reports</source>
        <extracomment>Column of a report</extracomment>
        <translation>El Mac informa</translation>
    </message>
    <message>
        <source>The Mac’s words</source>
        <extracomment>Column of a report</extracomment>
        <translation>Palabras del Mac</translation>
    </message>
    <message>
        <source>Consequence</source>
        <extracomment>Column of a report</extracomment>
        <translation>Consecuencia</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Column of a report</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Column of a report</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <extracomment>Column of a report
----------
A share in a report</extracomment>
        <translation>No listo para borrarse</translation>
    </message>
    <message>
        <source>Updates ask for a password</source>
        <extracomment>Column of a report</extracomment>
        <translation>Actualizar pide contraseña</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <extracomment>Column of a report
----------
A share in a report</extracomment>
        <translation>Usuarios nuevos sin SecureToken</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of a report</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Column of a report</extracomment>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Column of a report</extracomment>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Column of a report</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of a report</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Column of a report</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Column of a report</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>Column of a report
----------
Kind of an entry of the audit</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of a report</extracomment>
        <translation>Resultado</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>Column of a report</extracomment>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column of a report</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Days were counted for whole servers, so there is no trend of this filter.</source>
        <extracomment>A note in a report</extracomment>
        <translation>Los días se contaron para servidores enteros, así que no hay tendencia para este filtro.</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <extracomment>Name of a report</extracomment>
        <translation>No conformes</translation>
    </message>
    <message>
        <source>Helpdesk list</source>
        <extracomment>Name of a report</extracomment>
        <translation>Lista para soporte</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>Usuarios criptográficos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <extracomment>Name of a report</extracomment>
        <translation>Opción de inscripción</translation>
    </message>
    <message>
        <source>Consequences</source>
        <extracomment>Name of a report</extracomment>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Name of a report</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>Label in a report
----------
Name of a report</extracomment>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>How many tokens are held and proven</source>
        <extracomment>What a report tells</extracomment>
        <translation>Cuántos tokens están guardados y comprobados</translation>
    </message>
    <message>
        <source>Every Mac without a working token, and why</source>
        <extracomment>What a report tells</extracomment>
        <translation>Cada Mac sin un token que funcione, y por qué</translation>
    </message>
    <message>
        <source>What to do at which Mac, for whom</source>
        <extracomment>What a report tells</extracomment>
        <translation>Qué hacer en qué Mac, y quién</translation>
    </message>
    <message>
        <source>Who can unlock, SecureToken, volume owner</source>
        <extracomment>What a report tells</extracomment>
        <translation>Quién puede desbloquear, SecureToken, propietario del volumen</translation>
    </message>
    <message>
        <source>Where each account has a SecureToken</source>
        <extracomment>What a report tells</extracomment>
        <translation>Dónde tiene SecureToken cada cuenta</translation>
    </message>
    <message>
        <source>Which Macs were told to escrow</source>
        <extracomment>What a report tells</extracomment>
        <translation>Qué Mac recibieron la opción de custodia</translation>
    </message>
    <message>
        <source>What will go wrong without a token</source>
        <extracomment>What a report tells</extracomment>
        <translation>Qué fallará sin token</translation>
    </message>
    <message>
        <source>What happened between two dates</source>
        <extracomment>What a report tells</extracomment>
        <translation>Qué ocurrió entre dos fechas</translation>
    </message>
    <message>
        <source>What was sent, and what became of it</source>
        <extracomment>What a report tells</extracomment>
        <translation>Qué se envió y qué fue de ello</translation>
    </message>
    <message>
        <source>Who did what, with the chain’s proof</source>
        <extracomment>What a report tells</extracomment>
        <translation>Quién hizo qué, con la prueba de la cadena</translation>
    </message>
    <message>
        <source>Bootstrap Token coverage</source>
        <extracomment>Title of a report</extracomment>
        <translation>Cobertura de los Bootstrap Tokens</translation>
    </message>
    <message>
        <source>Macs without a working Bootstrap Token</source>
        <extracomment>Title of a report</extracomment>
        <translation>Mac sin un Bootstrap Token que funcione</translation>
    </message>
    <message>
        <source>Macs that need a hand</source>
        <extracomment>Title of a report</extracomment>
        <translation>Mac que necesitan ayuda</translation>
    </message>
    <message>
        <source>Crypto users of the Macs</source>
        <extracomment>Title of a report</extracomment>
        <translation>Usuarios criptográficos de los Mac</translation>
    </message>
    <message>
        <source>SecureToken by account</source>
        <extracomment>Title of a report</extracomment>
        <translation>SecureToken por cuenta</translation>
    </message>
    <message>
        <source>State of the enrollment option</source>
        <extracomment>Title of a report</extracomment>
        <translation>Estado de la opción de inscripción</translation>
    </message>
    <message>
        <source>What follows from missing tokens</source>
        <extracomment>Title of a report</extracomment>
        <translation>Consecuencias de los tokens que faltan</translation>
    </message>
    <message>
        <source>Changes of the Bootstrap Tokens</source>
        <extracomment>Title of a report</extracomment>
        <translation>Cambios de los Bootstrap Tokens</translation>
    </message>
    <message>
        <source>Actions and what became of them</source>
        <extracomment>Title of a report</extracomment>
        <translation>Las acciones y su resultado</translation>
    </message>
    <message>
        <source>Audit of this computer</source>
        <extracomment>Title of a report</extracomment>
        <translation>Auditoría de este ordenador</translation>
    </message>
    <message>
        <source>By group</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Day by day</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Why Macs have no working token</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Por qué hay Mac sin un token que funcione</translation>
    </message>
    <message>
        <source>Macs that are not covered</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Mac sin cobertura</translation>
    </message>
    <message>
        <source>Macs and steps</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Mac y pasos</translation>
    </message>
    <message>
        <source>Macs without the option</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Mac sin la opción</translation>
    </message>
    <message>
        <source>Macs that are concerned, or may be</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Mac afectados, o que pueden estarlo</translation>
    </message>
    <message>
        <source>By hardware and macOS version</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Por hardware y versión de macOS</translation>
    </message>
    <message>
        <source>Macs and outcomes</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Mac y resultados</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>macOS version</source>
        <extracomment>What the Macs of a report are grouped by</extracomment>
        <translation>Versión de macOS</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>What the Macs of a report are grouped by</extracomment>
        <translation>Causa</translation>
    </message>
    <message>
        <source>By server</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Por servidor</translation>
    </message>
    <message>
        <source>By macOS version</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Por versión de macOS</translation>
    </message>
    <message>
        <source>By hardware</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Por hardware</translation>
    </message>
    <message>
        <source>By model</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By cause</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Por causa</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>A share in a report</extracomment>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Proven in 30 days</source>
        <extracomment>A share in a report</extracomment>
        <translation>Comprobados en 30 días</translation>
    </message>
    <message>
        <source>Crypto users told</source>
        <extracomment>A share in a report</extracomment>
        <translation>Usuarios criptográficos indicados</translation>
    </message>
    <message>
        <source>Compared in full</source>
        <extracomment>A share in a report</extracomment>
        <translation>Comparados por completo</translation>
    </message>
    <message>
        <source>Accounts told</source>
        <extracomment>A share in a report</extracomment>
        <translation>Cuentas indicadas</translation>
    </message>
    <message>
        <source>Option acknowledged</source>
        <extracomment>What happened to a Mac
----------
A share in a report</extracomment>
        <translation>Opción confirmada</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <extracomment>A share in a report</extracomment>
        <translation>Las actualizaciones gestionadas piden contraseña</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>A share in a report</extracomment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>The server says that it holds a token.</source>
        <translation>El servidor dice que guarda un token.</translation>
    </message>
    <message>
        <source>A Mac confirmed within the last 30 days that its held token works.</source>
        <translation>Un Mac ha confirmado en los últimos 30 días que su token guardado funciona.</translation>
    </message>
    <message>
        <source>Escrowed Macs, of all Macs that can have a token. Unknown Macs count as not covered.</source>
        <translation>Mac con el token en custodia, de todos los que pueden tener uno. Los desconocidos cuentan como sin cobertura.</translation>
    </message>
    <message>
        <source>A token is held, but a check says that it may not work.</source>
        <translation>Hay un token guardado, pero una comprobación dice que quizá no funcione.</translation>
    </message>
    <message>
        <source>Nobody could say whether a token is held.</source>
        <translation>Nadie pudo decir si hay un token guardado.</translation>
    </message>
    <message>
        <source>macOS before 10.15, or User Enrollment: such a Mac has no token.</source>
        <translation>macOS anterior a 10.15, o inscripción de usuarios: un Mac así no tiene token.</translation>
    </message>
    <message>
        <source>Reason given</source>
        <extracomment>Column of a report</extracomment>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>Token stored</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token guardado</translation>
    </message>
    <message>
        <source>Token cleared by the Mac</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token borrado por el Mac</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>Token lost</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token perdido</translation>
    </message>
    <message>
        <source>Token changed</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token cambiado</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>Identity renewed</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Identidad renovada</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Checked out</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Dejó la gestión (CheckOut)</translation>
    </message>
    <message>
        <source>Option refused</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Opción rechazada</translation>
    </message>
    <message>
        <source>Server migrated</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Servidor migrado</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Add server</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Remove server</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Quitar servidor</translation>
    </message>
    <message>
        <source>Change setting</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Cambiar ajuste</translation>
    </message>
    <message>
        <source>Confirm action</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Confirmar acción</translation>
    </message>
    <message>
        <source>Outcome of a Mac</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Resultado de un Mac</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Entries newer than the kept head</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Entradas más nuevas que la cabeza guardada</translation>
    </message>
    <message>
        <source>Unknown entry</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Entrada desconocida</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Label in a report</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>Label in a report</extracomment>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Label in a report</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>Label in a report</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label in a report</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Title of a part of a report</extracomment>
        <translation>Qué significan los términos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Title of a part of a report</extracomment>
        <translation>Cifras</translation>
    </message>
    <message numerus="yes">
        <source>All %n Macs · %1</source>
        <extracomment>Under a report&apos;s title; %1 is a date and time</extracomment>
        <translation>
            <numerusform>%n Mac en total · %1</numerusform>
            <numerusform>%n Mac en total · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs · %2</source>
        <extracomment>Under a report&apos;s title; %1 the Macs in it, %2 a date and time, %n all Macs</extracomment>
        <translation>
            <numerusform>%1 de %n Mac · %2</numerusform>
            <numerusform>%1 de %n Mac · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>held, %1 of %2 · %3 proven in 30 days</source>
        <extracomment>What a percentage above it means; %1 Macs of %2, %3 is a percentage</extracomment>
        <translation>guardados, %1 de %2 · %3 comprobados en 30 días</translation>
    </message>
    <message>
        <source>%1 by %3 with Latchkey %4. Times are those of %2.</source>
        <extracomment>%1 a date and time, %2 a time zone, %3 a login name, %4 a version</extracomment>
        <translation>%1, por %3, con Latchkey %4. Las horas son de la zona horaria %2.</translation>
    </message>
    <message>
        <source>All, without a filter.</source>
        <extracomment>Which Macs a report is about</extracomment>
        <translation>Todos, sin filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs, read %2.</source>
        <extracomment>%1 a server, %2 a date and time</extracomment>
        <translation>
            <numerusform>%1: %n Mac, leído el %2.</numerusform>
            <numerusform>%1: %n Mac, leídos el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs, never read to the end.</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>%1: %n Mac, lectura nunca completada.</numerusform>
            <numerusform>%1: %n Mac, lectura nunca completada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every server was read to its end.</source>
        <translation>Todos los servidores se leyeron hasta el final.</translation>
    </message>
    <message>
        <source>Not complete: see the servers above.</source>
        <translation>Incompleto: mira los servidores de arriba.</translation>
    </message>
    <message numerus="yes">
        <source>What is known of %n Macs is older than 7 days.</source>
        <translation>
            <numerusform>Lo que se sabe de %n Mac tiene más de 7 días.</numerusform>
            <numerusform>Lo que se sabe de %n Mac tiene más de 7 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Macs are unknown and count as not covered.</source>
        <translation>
            <numerusform>%n Mac es desconocido y cuenta como sin cobertura.</numerusform>
            <numerusform>%n Mac son desconocidos y cuentan como sin cobertura.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the names of users and accounts.</source>
        <translation>Con los nombres de usuarios y cuentas.</translation>
    </message>
    <message>
        <source>Without the names of users and accounts.</source>
        <translation>Sin los nombres de usuarios y cuentas.</translation>
    </message>
    <message>
        <source>What happened from %1 to %2.</source>
        <extracomment>%1 and %2 are dates and times</extracomment>
        <translation>Lo que ocurrió del %1 al %2.</translation>
    </message>
    <message>
        <source>no Mac to count</source>
        <extracomment>In place of a percentage</extracomment>
        <translation>ningún Mac que contar</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 of %2 Macs are %3 percent</extracomment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>Held: %1 on %2, %3 on %4.</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 days</extracomment>
        <translation>Guardados: %1 el %2, %3 el %4.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The row of a table that sums up the others</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>A group of Macs of which nobody told it</extracomment>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>The group of the Macs of which nothing is wrong</extracomment>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Name of a sheet that tells what the others are</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day with its year, in QDate&apos;s format: 12 Oct 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Noted after entry %1, with this file’s SHA-256, in the audit of the computer that made it: latchkey-cli audit verify --file FILE</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>Anotado tras la entrada %1, con el SHA-256 de este archivo, en la auditoría del ordenador que lo creó: latchkey-cli audit verify --file FILE</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is a page&apos;s number, %2 how many there are</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Made from a snapshot: states, ages and exceptions are those of %1.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>Creado a partir de una instantánea: los estados, las edades y las excepciones son los del %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are accepted as exceptions, and count as not covered.</source>
        <translation>
            <numerusform>De ellos, %Ln está aceptado como excepción y cuenta como sin cobertura.</numerusform>
            <numerusform>De ellos, %Ln están aceptados como excepciones y cuentan como sin cobertura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token does not open</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>El token no se abre</translation>
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
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>No entendida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>List Macs</source>
        <extracomment>What a server can do</extracomment>
        <translation>Listar los Mac</translation>
    </message>
    <message>
        <source>See whether it holds a token</source>
        <extracomment>What a server can do</extracomment>
        <translation>Ver si guarda un token</translation>
    </message>
    <message>
        <source>See the enrollment option</source>
        <extracomment>What a server can do</extracomment>
        <translation>Ver la opción de inscripción</translation>
    </message>
    <message>
        <source>See crypto users</source>
        <extracomment>What a server can do</extracomment>
        <translation>Ver usuarios criptográficos</translation>
    </message>
    <message>
        <source>Re-send the option</source>
        <extracomment>What a server can do</extracomment>
        <translation>Reenviar la opción</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <extracomment>What a server can do</extracomment>
        <translation>Comprobar tokens</translation>
    </message>
    <message>
        <source>Read a command’s result</source>
        <extracomment>What a server can do</extracomment>
        <translation>Leer el resultado de un comando</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <extracomment>What a server can do</extracomment>
        <translation>Revocar un token</translation>
    </message>
    <message>
        <source>Read changes only</source>
        <extracomment>What a server can do</extracomment>
        <translation>Leer solo los cambios</translation>
    </message>
    <message>
        <source>%1 does not tell it.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>%1 no lo indica.</translation>
    </message>
    <message>
        <source>The API token of %1 may not read it.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>El token de API no tiene permiso para leerlo (%1).</translation>
    </message>
    <message>
        <source>It could not be read from %1.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>No se pudo leer desde %1.</translation>
    </message>
    <message>
        <source>Outdated: many servers drop the token at what happened since.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Superado: muchos servidores descartan el token con lo que ha ocurrido desde entonces.</translation>
    </message>
    <message>
        <source>Several disks were listed, and none was marked as the startup disk.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Se listaron varios discos, y ninguno estaba marcado como disco de arranque.</translation>
    </message>
    <message>
        <source>This Mac is on the list of %1 and has never checked in.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>Este Mac está en la lista recibida (%1) y nunca hizo check-in.</translation>
    </message>
    <message>
        <source>From check-ins</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>De los check-ins</translation>
    </message>
    <message>
        <source>Asks each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Pregunta a cada Mac</translation>
    </message>
    <message>
        <source>From macOS 13.3 on</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Desde macOS 13.3</translation>
    </message>
    <message>
        <source>By revision</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Por revisión</translation>
    </message>
    <message>
        <source>The API token of %1 lacks the scope %2</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope
----------
Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Al token de API le falta el ámbito %2 (%1)</translation>
    </message>
    <message>
        <source>%1 has no push certificate</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 no tiene certificado push</translation>
    </message>
    <message>
        <source>The API of %1 has none</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 no tiene API para ello</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>%1 cannot do it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>%1 no puede hacerlo</translation>
    </message>
    <message>
        <source>Not known whether %1 can do it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>No se sabe si %1 puede hacerlo</translation>
    </message>
    <message>
        <source>Off while %1 is offline</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Desactivado mientras %1 no tenga conexión</translation>
    </message>
    <message>
        <source>Has never checked in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Nunca hizo check-in</translation>
    </message>
    <message>
        <source>No token is stored</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>No hay ningún token guardado</translation>
    </message>
    <message>
        <source>macOS is below 10.15</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>macOS es anterior a 10.15</translation>
    </message>
    <message>
        <source>Cannot be asked: macOS below 13.3, or Intel without T2</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>No se puede preguntar: macOS anterior a 13.3, o Intel sin T2</translation>
    </message>
    <message>
        <source>Privately owned (User Enrollment)</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>De propiedad privada (inscripción de usuarios)</translation>
    </message>
    <message>
        <source>No local volume owner: the token may be the last way in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Sin propietario local del volumen: el token puede ser el último acceso</translation>
    </message>
    <message>
        <source>No SecureToken holder: the token may be the last way in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Nadie tiene SecureToken: el token puede ser el último acceso</translation>
    </message>
    <message>
        <source>Above the limit of %1 for one batch</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>Por encima del límite de %1 por lote</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>%1 lo rechazó</translation>
    </message>
    <message>
        <source>Not enrolled any more: it gets no commands</source>
        <extracomment>Why an action leaves a Mac alone: it has checked out of MDM, or never enrolled</extracomment>
        <translation>Ya no está inscrito: no recibe comandos</translation>
    </message>
    <message>
        <source>updates may ask for a password</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>las actualizaciones pueden pedir una contraseña</translation>
    </message>
    <message>
        <source>an erase may leave no macOS</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>un borrado puede no dejar macOS</translation>
    </message>
    <message>
        <source>new users get no SecureToken</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>los usuarios nuevos no reciben SecureToken</translation>
    </message>
    <message>
        <source>%1 was away and may have missed check-ins: it is asking about each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 estuvo ausente y puede haber perdido check-ins: está preguntando por cada Mac</translation>
    </message>
    <message>
        <source>The NanoMDM of %1 runs without -migration</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>El NanoMDM de %1 se ejecuta sin -migration</translation>
    </message>
    <message>
        <source>The documentation of %1 does not say</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>La documentación de %1 no lo dice</translation>
    </message>
    <message>
        <source>From the list of Macs that you gave</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>De la lista de los Mac que diste</translation>
    </message>
    <message>
        <source>%1 has no list: give it a file with the ids of its Macs</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 no tiene lista: indica un archivo con los identificadores de sus Mac</translation>
    </message>
    <message>
        <source>%1 tells what Macs answer only to its webhook</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 solo comunica las respuestas de los Mac a su webhook</translation>
    </message>
    <message>
        <source>%1 runs without its -migration flag</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1 funciona sin la opción -migration</translation>
    </message>
    <message>
        <source>The /migration of %1 answered an error when asked</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>El /migration de %1 respondió con un error</translation>
    </message>
    <message>
        <source>Asks %1 about one Mac at a time</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Pregunta a %1 Mac por Mac</translation>
    </message>
    <message>
        <source>Each sync reads the whole list</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>Cada sincronización lee toda la lista</translation>
    </message>
    <message>
        <source>Built from the vendor’s documentation, not yet tried on a real %1</source>
        <extracomment>%1 is a product, like Jamf Pro</extracomment>
        <translation>Hecho según la documentación del fabricante, aún no probado con un %1 real</translation>
    </message>
    <message>
        <source>The account on %1 lacks: %2</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>A la cuenta en %1 le falta: %2</translation>
    </message>
    <message>
        <source>If the account on %1 may send commands</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Si la cuenta en %1 puede enviar comandos</translation>
    </message>
    <message>
        <source>Its state, not the Mac’s answer</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Su estado, no la respuesta del Mac</translation>
    </message>
    <message>
        <source>As old as the inventory of each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Tan antiguo como el inventario de cada Mac</translation>
    </message>
    <message>
        <source>Can be true for an empty or an earlier token</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Puede valer también para un token vacío o anterior</translation>
    </message>
    <message>
        <source>By the date of the inventory report</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Por la fecha del informe de inventario</translation>
    </message>
    <message>
        <source>This version of Latchkey does not do it with %1</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Esta versión de Latchkey no lo hace con %1</translation>
    </message>
    <message>
        <source>No column is named for it: --column %1=NAME</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>No se ha indicado ninguna columna: --column %1=NAME</translation>
    </message>
    <message>
        <source>On the Mac: %1</source>
        <extracomment>What to do where a server cannot revoke a token; %1 is a command</extracomment>
        <translation>En el Mac: %1</translation>
    </message>
    <message>
        <source>By the date of the last change</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>Por la fecha del último cambio</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Snapshots</name>
    <message>
        <source>Token lost</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Token perdido</translation>
    </message>
    <message>
        <source>Mac gone</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Mac desaparecido</translation>
    </message>
    <message>
        <source>Token gained</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Token obtenido</translation>
    </message>
    <message>
        <source>New Mac</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Mac nuevo</translation>
    </message>
    <message>
        <source>Status changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Estado cambiado</translation>
    </message>
    <message>
        <source>Option changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Opción cambiada</translation>
    </message>
    <message>
        <source>Users changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>Usuarios cambiados</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <extracomment>%1 is an account or a UUID</extracomment>
        <translation>%1 se quitó</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <extracomment>%1 is an account or a UUID</extracomment>
        <translation>%1 se añadió</translation>
    </message>
    <message>
        <source>%1 lost its SecureToken</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 perdió su SecureToken</translation>
    </message>
    <message>
        <source>%1 got a SecureToken</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 recibió un SecureToken</translation>
    </message>
    <message>
        <source>It holds the names of users and accounts.</source>
        <translation>Contiene los nombres de usuarios y cuentas.</translation>
    </message>
    <message>
        <source>Users and accounts have other names in it, the same in every snapshot of its maker.</source>
        <translation>Los usuarios y las cuentas tienen otros nombres en ella, los mismos en cada instantánea de quien la creó.</translation>
    </message>
    <message>
        <source>The names of users and accounts were hidden when it was made.</source>
        <translation>Los nombres de usuarios y cuentas estaban ocultos cuando se creó.</translation>
    </message>
    <message>
        <source>%1 is not a snapshot of Latchkey. Choose another file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 no es una instantánea de Latchkey. Elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Latchkey. Update this one to open it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 se creó con una versión más nueva de Latchkey. Actualiza esta para abrirla.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Check it, or ask whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La frase de contraseña no abre %1. Compruébala o pregunta a quien la creó.</translation>
    </message>
    <message>
        <source>%1 ends too early, and nothing of it is shown. Copy it again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 termina antes de tiempo, y no se muestra nada de su contenido. Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not as it was made, and nothing of it is shown. Copy it again, or ask for a new one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 no está como se creó, y no se muestra nada de su contenido. Cópialo de nuevo o pide otro.</translation>
    </message>
    <message>
        <source>%1 asks for more memory or time than a snapshot needs. Do not trust it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 pide más memoria o tiempo de lo que necesita una instantánea. No te fíes de él.</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>Instantánea del %1</translation>
    </message>
    <message>
        <source>Taken %1 by Latchkey %2.</source>
        <extracomment>%1 is a date with its time, %2 a version of Latchkey</extracomment>
        <translation>Tomada el %1 con Latchkey %2.</translation>
    </message>
    <message>
        <source>Macs: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Mac: %1.</translation>
    </message>
    <message>
        <source>Kinds of servers: %1.</source>
        <extracomment>%1 are kinds of servers: &quot;latchkey, jamf&quot;</extracomment>
        <translation>Tipos de servidores: %1.</translation>
    </message>
    <message>
        <source>Compares what was known %1 with what was known %2.</source>
        <extracomment>Two dates with their times</extracomment>
        <translation>Compara lo que se sabía el %1 con lo que se sabía el %2.</translation>
    </message>
    <message>
        <source>Users are not compared: the two sides name them differently.</source>
        <translation>Los usuarios no se comparan: los dos lados los nombran de forma distinta.</translation>
    </message>
    <message>
        <source>A snapshot is read-only.</source>
        <translation>Una instantánea es de solo lectura.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>La frase de contraseña necesita al menos %Ln carácter.</numerusform>
            <numerusform>La frase de contraseña necesita al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Steps</name>
    <message>
        <source>Done when %1 gives a newer answer.</source>
        <extracomment>What shows that a step worked; %1 is a server</extracomment>
        <translation>Hecho cuando %1 dé una respuesta más nueva.</translation>
    </message>
    <message>
        <source>Done only when %1 says it holds a token.</source>
        <extracomment>What shows that a step worked; %1 is a server
----------
%1 is a server</extracomment>
        <translation>Hecho solo cuando %1 diga que guarda un token.</translation>
    </message>
    <message>
        <source>Done when “%1: %2” is read back.</source>
        <extracomment>What shows that a step worked; %1 is a fact, %2 its value</extracomment>
        <translation>Hecho cuando se relea «%1: %2».</translation>
    </message>
    <message>
        <source>Done when `%1` prints “%2”.</source>
        <extracomment>What shows that a step worked; %1 is a command, %2 a part of its output</extracomment>
        <translation>Hecho cuando `%1` muestre «%2».</translation>
    </message>
    <message>
        <source>anyone</source>
        <extracomment>Who may do a step</extracomment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>helpdesk</source>
        <extracomment>Who may do a step</extracomment>
        <translation>soporte</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Who may do a step</extracomment>
        <translation>administrador</translation>
    </message>
    <message>
        <source>Latchkey reads %1 back</source>
        <extracomment>The last step of each list; %1 is a server</extracomment>
        <translation>Latchkey vuelve a leer %1</translation>
    </message>
    <message>
        <source>Re-send the enrollment option</source>
        <comment>title of a step, an imperative</comment>
        <translation>Reenviar la opción de inscripción</translation>
    </message>
    <message>
        <source>{server} sends Settings / MDMOptions with BootstrapTokenAllowed. It proves the option only and makes no token.</source>
        <translation>{server} envía Settings / MDMOptions con BootstrapTokenAllowed. Solo comprueba la opción y no crea ningún token.</translation>
    </message>
    <message>
        <source>Add com.apple.mdm.bootstraptoken to the MDM profile</source>
        <comment>title of a step, an imperative</comment>
        <translation>Añadir com.apple.mdm.bootstraptoken al perfil MDM</translation>
    </message>
    <message>
        <source>In the ServerCapabilities of the enrollment profile of {server}. A profile update may add it.</source>
        <translation>En los ServerCapabilities del perfil de inscripción ({server}). Una actualización del perfil puede añadirlo.</translation>
    </message>
    <message>
        <source>Ask the Mac for its erase preflight</source>
        <comment>title of a step, an imperative</comment>
        <translation>Pedir al Mac su comprobación previa al borrado</translation>
    </message>
    <message>
        <source>{server} asks DeviceInformation EACSPreflight (macOS 13.3 and later). Only the answer “success” proves the token.</source>
        <translation>{server} pide DeviceInformation EACSPreflight (macOS 13.3 y posterior). Solo la respuesta «success» comprueba el token.</translation>
    </message>
    <message>
        <source>Read {server} again</source>
        <comment>title of a step, an imperative</comment>
        <translation>Leer {server} de nuevo</translation>
    </message>
    <message>
        <source>Only a newer answer of {server} about this Mac settles it.</source>
        <translation>Solo una respuesta más nueva de este servidor sobre este Mac lo decide ({server}).</translation>
    </message>
    <message>
        <source>Fix the error on {server}</source>
        <comment>title of a step, an imperative</comment>
        <translation>Corregir el error en {server}</translation>
    </message>
    <message>
        <source>The server’s own log says why it refused. The Mac sends again at the next password login.</source>
        <translation>El registro del propio servidor dice por qué lo rechazó. El Mac vuelve a enviar en el próximo inicio de sesión con contraseña.</translation>
    </message>
    <message>
        <source>Update {server}</source>
        <comment>title of a step, an imperative</comment>
        <translation>Actualizar {server}</translation>
    </message>
    <message>
        <source>This version does not know Bootstrap Tokens; FileWave does from 13.2.</source>
        <translation>Esta versión no conoce los Bootstrap Tokens; FileWave los conoce desde 13.2.</translation>
    </message>
    <message>
        <source>Wait for the Mac’s answer</source>
        <comment>title of a step, an imperative</comment>
        <translation>Esperar la respuesta del Mac</translation>
    </message>
    <message>
        <source>The option is on its way. The Mac answers when it is awake and online.</source>
        <translation>La opción está en camino. El Mac responde cuando está despierto y en línea.</translation>
    </message>
    <message>
        <source>Watch how often it asks</source>
        <comment>title of a step, an imperative</comment>
        <translation>Vigilar con qué frecuencia lo pide</translation>
    </message>
    <message>
        <source>Nothing to do unless it goes on. Each request is one login or update that wants the token.</source>
        <translation>Nada que hacer, salvo que continúe. Cada petición es un inicio de sesión o una actualización que quiere el token.</translation>
    </message>
    <message>
        <source>Escrow by hand on the Mac</source>
        <comment>title of a step, an imperative</comment>
        <translation>Custodiar a mano en el Mac</translation>
    </message>
    <message>
        <source>Asks for an admin with a SecureToken, who types the password at the prompt. The command’s own words prove nothing.</source>
        <translation>Exige un administrador con SecureToken, que escribe la contraseña cuando se le pide. Las palabras del propio comando no prueban nada.</translation>
    </message>
    <message>
        <source>Validate the token on the Mac</source>
        <comment>title of a step, an imperative</comment>
        <translation>Validar el token en el Mac</translation>
    </message>
    <message>
        <source>Tries the token and changes nothing.</source>
        <translation>Prueba el token y no cambia nada.</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <comment>title of a step, an imperative</comment>
        <translation>Sustituir el token</translation>
    </message>
    <message>
        <source>Only while an admin with a SecureToken is at hand and the Mac says “supported on server: YES”: this makes and escrows a new token and tries it. Never remove the old one before that.</source>
        <translation>Solo mientras haya a mano un administrador con SecureToken y el Mac diga «supported on server: YES»: crea y custodia un token nuevo y lo prueba. Nunca quites antes el antiguo.</translation>
    </message>
    <message>
        <source>Grant a SecureToken</source>
        <comment>title of a step, an imperative</comment>
        <translation>Conceder un SecureToken</translation>
    </message>
    <message>
        <source>Put in ADMIN, who holds one, and USER. Both passwords are typed at the prompt. “Done!” proves nothing, the status does.</source>
        <translation>Sustituye ADMIN, que tiene uno, y USER. Ambas contraseñas se escriben cuando se piden. «Done!» no prueba nada; el estado, sí.</translation>
    </message>
    <message>
        <source>Make the holder an admin for a moment</source>
        <comment>title of a step, an imperative</comment>
        <translation>Hacer al titular administrador por un momento</translation>
    </message>
    <message>
        <source>Put in USER, the account that holds the SecureToken. After the escrow run the same with -d in place of -a.</source>
        <translation>Sustituye USER por la cuenta que tiene el SecureToken. Después de la custodia, ejecuta lo mismo con -d en lugar de -a.</translation>
    </message>
    <message>
        <source>Let the account unlock FileVault</source>
        <comment>title of a step, an imperative</comment>
        <translation>Permitir que la cuenta desbloquee FileVault</translation>
    </message>
    <message>
        <source>Only if policy wants this account to unlock. Put in USER.</source>
        <translation>Solo si la política quiere que esta cuenta desbloquee. Sustituye USER.</translation>
    </message>
    <message>
        <source>Enroll by Automated Device Enrollment</source>
        <comment>title of a step, an imperative</comment>
        <translation>Inscribir por inscripción automatizada de dispositivos</translation>
    </message>
    <message>
        <source>Only a Mac that the organization owns: assign it in Apple Business Manager, run this, then escrow again. Many servers drop the stored token when a Mac re-enrolls.</source>
        <translation>Solo un Mac propiedad de la organización: asígnalo en Apple Business Manager, ejecuta esto y custodia de nuevo. Muchos servidores descartan el token guardado cuando un Mac se reinscribe.</translation>
    </message>
    <message>
        <source>Compare the two lists by UUID</source>
        <comment>title of a step, an imperative</comment>
        <translation>Comparar las dos listas por UUID</translation>
    </message>
    <message>
        <source>Run both on the Mac and paste them into Check a Mac. Recovery keys and the token key are never in fdesetup list.</source>
        <translation>Ejecuta ambos en el Mac y pégalos en Examinar un Mac. Las claves de recuperación y la clave del token nunca están en fdesetup list.</translation>
    </message>
    <message>
        <source>Run it again, spelled like this</source>
        <comment>title of a step, an imperative</comment>
        <translation>Ejecutarlo de nuevo, escrito así</translation>
    </message>
    <message>
        <source>bootstraptoken is one word.</source>
        <translation>bootstraptoken es una sola palabra.</translation>
    </message>
    <message>
        <source>Collect what is missing</source>
        <comment>title of a step, an imperative</comment>
        <translation>Reunir lo que falta</translation>
    </message>
    <message>
        <source>Run these on the Mac and paste the output into Check a Mac.</source>
        <translation>Ejecútalos en el Mac y pega la salida en Examinar un Mac.</translation>
    </message>
    <message>
        <source>Log in once with the password</source>
        <comment>title of a step, an imperative</comment>
        <translation>Iniciar sesión una vez con la contraseña</translation>
    </message>
    <message>
        <source>A user with a SecureToken, at the login window. Where nobody has one, the first who logs in so may get it. A login over SSH by key does not count.</source>
        <translation>Un usuario con SecureToken, en la ventana de inicio de sesión. Si nadie lo tiene, puede recibirlo el primero que inicie sesión así. Un inicio de sesión por SSH con clave no cuenta.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>title of a step, an imperative</comment>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Apple gives a privately owned Mac no Bootstrap Token.</source>
        <translation>Apple no da Bootstrap Token a un Mac de propiedad privada.</translation>
    </message>
    <message>
        <source>Approve the MDM profile</source>
        <comment>title of a step, an imperative</comment>
        <translation>Aprobar el perfil MDM</translation>
    </message>
    <message>
        <source>At the Mac, in System Settings. From macOS 11 that makes it supervised.</source>
        <translation>En el Mac, en Ajustes del Sistema. Desde macOS 11, eso lo hace supervisado.</translation>
    </message>
    <message>
        <source>Allow it in recoveryOS</source>
        <comment>title of a step, an imperative</comment>
        <translation>Permitirlo en recoveryOS</translation>
    </message>
    <message>
        <source>Startup Security Utility lowers the Mac to Reduced Security. After Automated Device Enrollment it is not needed.</source>
        <translation>Utilidad de Seguridad de Arranque pasa el Mac a Seguridad reducida. La inscripción automatizada de dispositivos lo hace innecesario.</translation>
    </message>
    <message>
        <source>Update macOS</source>
        <comment>title of a step, an imperative</comment>
        <translation>Actualizar macOS</translation>
    </message>
    <message>
        <source>From macOS 11, any password login makes and sends the token.</source>
        <translation>Desde macOS 11, cualquier inicio de sesión con contraseña crea y envía el token.</translation>
    </message>
    <message>
        <source>Finish Setup Assistant</source>
        <comment>title of a step, an imperative</comment>
        <translation>Terminar Asistente de Configuración</translation>
    </message>
    <message>
        <source>The Mac sends its token at the first password login after it.</source>
        <translation>El Mac envía su token en el primer inicio de sesión con contraseña posterior.</translation>
    </message>
    <message>
        <source>Try the new password at the startup window</source>
        <comment>title of a step, an imperative</comment>
        <translation>Probar la contraseña nueva en la ventana de arranque</translation>
    </message>
    <message>
        <source>If it does not unlock, the old one still does. Put the two in step before the old one is forgotten.</source>
        <translation>Si no desbloquea, la antigua aún lo hace. Iguala las dos antes de que se olvide la antigua.</translation>
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
        <translation>ahora</translation>
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
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>An age of less than a minute, for a screen reader</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>hoy %1</translation>
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
        <translation>Menos de un minuto mientras los Mac estén despiertos.</translation>
    </message>
    <message>
        <source>About %1 while the Macs are awake.</source>
        <extracomment>How long a batch takes: %1 is a time such as &quot;2 minutes&quot;</extracomment>
        <translation>Aproximadamente %1 mientras los Mac estén despiertos.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::TokenTurns</name>
    <message>
        <source>this Mac renewed its identity</source>
        <translation>este Mac renovó su identidad</translation>
    </message>
    <message>
        <source>this Mac re-enrolled</source>
        <translation>este Mac se reinscribió</translation>
    </message>
    <message>
        <source>this Mac sent another token</source>
        <extracomment>What happened to a token</extracomment>
        <translation>este Mac envió otro token</translation>
    </message>
    <message>
        <source>no message explains it</source>
        <extracomment>What ended the holding of a token is not known</extracomment>
        <translation>ningún mensaje lo explica</translation>
    </message>
    <message>
        <source>this Mac checked out</source>
        <extracomment>What ended the holding of a token</extracomment>
        <translation>este Mac dejó la gestión</translation>
    </message>
    <message>
        <source>an admin deleted it from %1</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>un administrador lo eliminó en %1</translation>
    </message>
    <message>
        <source>this Mac told %1 to remove it</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>este Mac pidió quitarlo en %1</translation>
    </message>
    <message>
        <source>this Mac moved to %1</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>este Mac pasó a estar en %1</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>%1 (held since %2)</source>
        <extracomment>What happened to a token: %1 is why, %2 a day</extracomment>
        <translation>%1 (guardado desde el %2)</translation>
    </message>
    <message>
        <source>%1: %2 (held since %3)</source>
        <extracomment>What happened to a token: %1 is a time, %2 why, %3 a day</extracomment>
        <translation>%1: %2 (guardado desde el %3)</translation>
    </message>
    <message>
        <source>%1 can no longer open it</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>%1 ya no puede abrirlo</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Trends</name>
    <message>
        <source>Goal %1</source>
        <extracomment>A line in a chart; %1 is a percentage</extracomment>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Comprobados</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>not counted %1</source>
        <translation>sin contar: %1</translation>
    </message>
    <message>
        <source>not counted %1 to %2</source>
        <translation>sin contar: del %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) fewer than the day before</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%1: %n token menos que el día anterior</numerusform>
            <numerusform>%1: %n tokens menos que el día anterior</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Values</name>
    <message>
        <source>Not escrowed</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>Sin custodia</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>En riesgo</translation>
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
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>En custodia</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of the enrollment option
----------
What became of one Mac in an action</extracomment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Refuted</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>Refutado</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>No se puede preguntar</translation>
    </message>
    <message>
        <source>Not proven</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Waiting for the Mac</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>A la espera del Mac</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Unknown: reply lost</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Desconocido: respuesta perdida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Left alone</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Re-send option</source>
        <extracomment>An action</extracomment>
        <translation>Reenviar opción</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <extracomment>An action</extracomment>
        <translation>Comprobar tokens</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <extracomment>An action</extracomment>
        <translation>Revocar tokens</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Info</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>Información</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>posible</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>An answer</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>check-in at %1</source>
        <extracomment>Who said it: a message of the Mac to the server, which is %1</extracomment>
        <translation>check-in en %1</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>Who said it: the Mac&apos;s answer to a command of the server, which is %1</extracomment>
        <translation>respuesta a %1</translation>
    </message>
    <message>
        <source>read from %1</source>
        <extracomment>Who said it: a field of the server %1</extracomment>
        <translation>leído en %1</translation>
    </message>
    <message>
        <source>enrollment settings</source>
        <extracomment>Who said it: the enrollment&apos;s settings</extracomment>
        <translation>ajustes de inscripción</translation>
    </message>
    <message>
        <source>output of the Mac</source>
        <extracomment>Who said it: the output of a command on the Mac</extracomment>
        <translation>salida del Mac</translation>
    </message>
    <message>
        <source>told by an admin</source>
        <extracomment>Who said it: a person</extracomment>
        <translation>dicho por un administrador</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <extracomment>Result of comparing one crypto user
----------
Kind of a crypto user</extracomment>
        <translation>Tipo desconocido</translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Can’t unlock</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>No desbloquea</translation>
    </message>
    <message>
        <source>Left over</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Residual</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Local user</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Usuario local</translation>
    </message>
    <message>
        <source>Token key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Clave del token</translation>
    </message>
    <message>
        <source>Personal recovery key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Clave de recuperación personal</translation>
    </message>
    <message>
        <source>iCloud recovery</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Recuperación de iCloud</translation>
    </message>
    <message>
        <source>Institutional recovery key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Clave de recuperación institucional</translation>
    </message>
    <message>
        <source>Disk passphrase</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Frase de contraseña del disco</translation>
    </message>
    <message>
        <source>System account</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>Cuenta del sistema</translation>
    </message>
    <message>
        <source>On the volume</source>
        <extracomment>Whether the token key is on the volume</extracomment>
        <translation>En el volumen</translation>
    </message>
    <message>
        <source>Not on the volume</source>
        <extracomment>Whether the token key is on the volume</extracomment>
        <translation>No en el volumen</translation>
    </message>
</context>
</TS>
