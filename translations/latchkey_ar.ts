<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>latchkey::models::DeviceCell</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>عمر البيانات</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>UDID</source>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>مودَع</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>آخر جلب</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <translation>مسموح به للمصادقة</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <comment>age of the proof</comment>
        <translation>مُثبَت %L1</translation>
    </message>
    <message>
        <source>What is known of this Mac is from %1</source>
        <translation>المعلومات عن هذا الـ Mac تعود إلى %L1</translation>
    </message>
    <message>
        <source>Last contact with %1: %2</source>
        <translation>آخر اتصال مع %L1: %L2</translation>
    </message>
    <message>
        <source>macOS %1</source>
        <translation>macOS %L1</translation>
    </message>
    <message>
        <source>option %1</source>
        <comment>in a spoken row</comment>
        <translation>الخيار %L1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>age in full words</comment>
        <translation>قُرئ قبل %L1</translation>
    </message>
</context>
<context>
    <name>latchkey::models::DeviceListController</name>
    <message>
        <source>Filter, %1: %2</source>
        <extracomment>%1 = &quot;character 7&quot;, %2 = &quot;expected a date such as 2026-10-12&quot;</extracomment>
        <translation>عامل التصفية، %L1: %L2</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::AuditWays</name>
    <message>
        <source>the keyring</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>ذاكرة هذا البرنامج، إلى أن ينتهي</translation>
    </message>
    <message>
        <source>the profile, under the key of the environment</source>
        <translation>ملف التعريف، بمفتاح متغيرات البيئة</translation>
    </message>
    <message>
        <source>a private file</source>
        <translation>ملف خاص</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Cli</name>
    <message>
        <source>%1: left alone: %2</source>
        <extracomment>A Mac that an action leaves alone: %1 its name, %2 why</extracomment>
        <translation>‏%L1: تم تخطيه: %L2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs</source>
        <extracomment>%1 of all Macs of a selection</extracomment>
        <translation>
            <numerusform>‏%L1 من %Ln</numerusform>
            <numerusform>‏%L1 من جهاز Mac واحد</numerusform>
            <numerusform>‏%L1 من جهازي Mac</numerusform>
            <numerusform>‏%L1 من %Ln أجهزة Mac</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac is chosen. Name Macs, or give --where FILTER.</source>
        <translation>لم يتم اختيار أي Mac. اذكر أجهزة Mac أو أعطِ ‎--where FILTER.</translation>
    </message>
    <message>
        <source>Nothing was sent: no Mac of the selection can be served.</source>
        <translation>لم يُرسَل شيء: لا يمكن خدمة أي Mac من التحديد.</translation>
    </message>
    <message>
        <source>Nothing was sent: give --yes to go on.</source>
        <translation>لم يُرسَل شيء: أعطِ ‎--yes للمتابعة.</translation>
    </message>
    <message>
        <source>Nothing was sent: confirm with --confirm &apos;%1&apos;.</source>
        <extracomment>%1 is the text to confirm with, in English: &quot;REVOKE 4&quot;</extracomment>
        <translation>لم يُرسَل شيء: أكِّد باستخدام ‎--confirm &apos;%L1&apos;.</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a batch</comment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a batch</comment>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a batch</comment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a batch</comment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>STATUS</source>
        <comment>column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>SERIAL</source>
        <comment>column</comment>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>MACOS</source>
        <comment>column</comment>
        <translation>MACOS</translation>
    </message>
    <message>
        <source>WHY</source>
        <comment>column</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>OPTION</source>
        <comment>column</comment>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>AGE</source>
        <comment>column: of the data</comment>
        <translation>العمر</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs: %2; option pending %3, stale %4</source>
        <extracomment>%1 of all Macs of the cache, %2 counts of each status, then two more counts</extracomment>
        <translation>
            <numerusform>‏%L1 من %Ln: %L2؛ الخيار معلّق %L3، قديم %L4</numerusform>
            <numerusform>‏%L1 من جهاز Mac واحد: %L2؛ الخيار معلّق %L3، قديم %L4</numerusform>
            <numerusform>‏%L1 من جهازي Mac: %L2؛ الخيار معلّق %L3، قديم %L4</numerusform>
            <numerusform>‏%L1 من %Ln أجهزة Mac: %L2؛ الخيار معلّق %L3، قديم %L4</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac: %L2؛ الخيار معلّق %L3، قديم %L4</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac: %L2؛ الخيار معلّق %L3، قديم %L4</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; to sort by.</source>
        <extracomment>%1 is what was given as a column&apos;s name</extracomment>
        <translation>لا يوجد عمود باسم &quot;%L1&quot; للترتيب حسبه.</translation>
    </message>
    <message>
        <source>%1 is added. Next: latchkey-cli server test %1; latchkey-cli sync</source>
        <extracomment>%1 is a server; the rest are commands</extracomment>
        <translation>تمت إضافة %L1. التالي: latchkey-cli server test %L1; latchkey-cli sync</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of server. Known: latchkey, filewave, jamf, zentral, fleet, iru, micromdm, nanomdm, nanohub.</source>
        <extracomment>%1 is what was given as a kind; the kinds are words of the command line</extracomment>
        <translation>ليس &quot;%L1&quot; نوعًا من الخوادم. الأنواع المعروفة: latchkey, filewave, jamf, zentral, fleet, iru, micromdm, nanomdm, nanohub.</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>لم يُقرأ قط</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs, read %1</source>
        <extracomment>Of a server in a list; %1 is a time</extracomment>
        <translation>
            <numerusform>لا أجهزة Mac، قُرئ %L1</numerusform>
            <numerusform>جهاز Mac واحد، قُرئ %L1</numerusform>
            <numerusform>جهازا Mac، قُرئ %L1</numerusform>
            <numerusform>%Ln أجهزة Mac، قُرئ %L1</numerusform>
            <numerusform>%Ln جهاز Mac، قُرئ %L1</numerusform>
            <numerusform>%Ln جهاز Mac، قُرئ %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>إصدار API</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُبلَغ</translation>
    </message>
    <message>
        <source>Scopes it lacks: %1</source>
        <extracomment>%1 are scopes of an API token</extracomment>
        <translation>النطاقات التي يفتقر إليها: %L1</translation>
    </message>
    <message>
        <source>%1; option %2; %3</source>
        <extracomment>A Mac: %1 the status of its token, %2 of its option, %3 of the token&apos;s proof</extracomment>
        <translation>‏%L1؛ الخيار %L2؛ %L3</translation>
    </message>
    <message>
        <source>No Mac of the cache is called &quot;%1&quot;. Give its name, serial or UDID.</source>
        <translation>لا يوجد Mac في ذاكرة التخزين المؤقت باسم &quot;%L1&quot;. أعطِ اسمه أو رقمه التسلسلي أو UDID.</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs are called &quot;%1&quot;. Give a serial or a UDID.</source>
        <translation>
            <numerusform>لا يوجد Mac باسم &quot;%L1&quot;. أعطِ رقمًا تسلسليًا أو UDID.</numerusform>
            <numerusform>يوجد جهاز Mac واحد باسم &quot;%L1&quot;. أعطِ رقمًا تسلسليًا أو UDID.</numerusform>
            <numerusform>يوجد جهازا Mac باسم &quot;%L1&quot;. أعطِ رقمًا تسلسليًا أو UDID.</numerusform>
            <numerusform>توجد %Ln أجهزة Mac باسم &quot;%L1&quot;. أعطِ رقمًا تسلسليًا أو UDID.</numerusform>
            <numerusform>يوجد %Ln جهاز Mac باسم &quot;%L1&quot;. أعطِ رقمًا تسلسليًا أو UDID.</numerusform>
            <numerusform>يوجد %Ln جهاز Mac باسم &quot;%L1&quot;. أعطِ رقمًا تسلسليًا أو UDID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs read, %2 gone</source>
        <extracomment>A sync has ended; %1 is a server, %2 how many Macs it does not have any more</extracomment>
        <translation>
            <numerusform>‏%L1: لم يُقرأ أي Mac، اختفى %L2</numerusform>
            <numerusform>‏%L1: قُرئ جهاز Mac واحد، اختفى %L2</numerusform>
            <numerusform>‏%L1: قُرئ جهازا Mac، اختفى %L2</numerusform>
            <numerusform>‏%L1: قُرئت %Ln أجهزة Mac، اختفى %L2</numerusform>
            <numerusform>‏%L1: قُرئ %Ln جهاز Mac، اختفى %L2</numerusform>
            <numerusform>‏%L1: قُرئ %Ln جهاز Mac، اختفى %L2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no server yet. Add one: latchkey-cli server add NAME --kind latchkey --url URL</source>
        <translation>لا يوجد أي خادم بعد. أضف واحدًا: latchkey-cli server add NAME --kind latchkey --url URL</translation>
    </message>
    <message>
        <source>The report has no column &quot;%1&quot;.</source>
        <extracomment>%1 is what was given as a column&apos;s name</extracomment>
        <translation>لا يوجد في التقرير عمود “%L1”.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>تم إيقاف التقرير.</translation>
    </message>
    <message>
        <source>Nothing was changed at %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>لم يتغير شيء في %L1.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1. SHA-256: %2</source>
        <extracomment>%1 is a file, %2 a hash</extracomment>
        <translation>
            <numerusform>لم يُكتب أي صف في %L1. ‏SHA-256: %L2</numerusform>
            <numerusform>كُتب صف واحد في %L1. ‏SHA-256: %L2</numerusform>
            <numerusform>كُتب صفان في %L1. ‏SHA-256: %L2</numerusform>
            <numerusform>كُتبت %Ln صفوف في %L1. ‏SHA-256: %L2</numerusform>
            <numerusform>كُتب %Ln صفًا في %L1. ‏SHA-256: %L2</numerusform>
            <numerusform>كُتب %Ln صف في %L1. ‏SHA-256: %L2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the format with --format, or end the file&apos;s name with it.</source>
        <translation>حدِّد التنسيق باستخدام ‎--format أو أنهِ اسم الملف به.</translation>
    </message>
    <message>
        <source>This report knows no &quot;%1&quot;.</source>
        <extracomment>%1 is what was given for --group-by or --include</extracomment>
        <translation>لا يعرف هذا التقرير “%L1”.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What Latchkey needs of %1: %2</source>
        <extracomment>%1 is a product, %2 what its credentials have to be allowed, in the product&apos;s own words</extracomment>
        <translation>ما يحتاجه Latchkey من %1: %2</translation>
    </message>
    <message>
        <source>--login is any, client or user.</source>
        <translation>الخيار ‎--login هو any أو client أو user.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date such as 2026-11-24.</source>
        <extracomment>%1 is what was given for --from or --to</extracomment>
        <translation>ليس &quot;%L1&quot; تاريخًا مثل ‎2026-11-24.</translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-stdin or --passphrase-file, or set LATCHKEY_SECRET_SNAPSHOT.</source>
        <translation>لم تُعطَ عبارة مرور. استخدم ‎--passphrase-stdin أو ‎--passphrase-file، أو عيِّن LATCHKEY_SECRET_SNAPSHOT.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>عبارة المرور:</translation>
    </message>
    <message>
        <source>Passphrase again:</source>
        <translation>عبارة المرور مجددًا:</translation>
    </message>
    <message>
        <source>Only the report changes takes --since.</source>
        <translation>التقرير changes وحده يقبل ‎--since.</translation>
    </message>
    <message>
        <source>The snapshot was stopped.</source>
        <translation>تم إيقاف اللقطة.</translation>
    </message>
    <message>
        <source>Kept as %1, encrypted as it came. Read it with --snapshot %1.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>حُفظت باسم %L1، مشفَّرة كما وردت. اقرأها باستخدام ‎--snapshot %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs before, %1 after: %2.</source>
        <extracomment>%n Macs, %1 a number of Macs, %2 counts of each kind of change: &quot;new 2, gone 1&quot;</extracomment>
        <translation>
            <numerusform>لم يكن قبلُ أي جهاز Mac، وبعدُ %L1: %L2.</numerusform>
            <numerusform>كان قبلُ جهاز Mac واحد، وبعدُ %L1: %L2.</numerusform>
            <numerusform>كان قبلُ جهازا Mac، وبعدُ %L1: %L2.</numerusform>
            <numerusform>كانت قبلُ %Ln أجهزة Mac، وبعدُ %L1: %L2.</numerusform>
            <numerusform>كان قبلُ %Ln جهاز Mac، وبعدُ %L1: %L2.</numerusform>
            <numerusform>كان قبلُ %Ln جهاز Mac، وبعدُ %L1: %L2.</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted %1</source>
        <extracomment>One of several counts: &quot;escrowed 7, accepted 2&quot;</extracomment>
        <translation>مقبول %L1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n Macs to %1. SHA-256: %2</source>
        <extracomment>%1 is a file, %2 a hash</extracomment>
        <translation>
            <numerusform>لم يُكتب أي جهاز Mac في %L1. ‏SHA-256: %L2</numerusform>
            <numerusform>كُتب جهاز Mac واحد في %L1. ‏SHA-256: %L2</numerusform>
            <numerusform>كُتب جهازا Mac في %L1. ‏SHA-256: %L2</numerusform>
            <numerusform>كُتبت %Ln أجهزة Mac في %L1. ‏SHA-256: %L2</numerusform>
            <numerusform>كُتب %Ln جهاز Mac في %L1. ‏SHA-256: %L2</numerusform>
            <numerusform>كُتب %Ln جهاز Mac في %L1. ‏SHA-256: %L2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Console</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Desk</name>
    <message>
        <source>the system keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>An action on its Macs is running. Cancel it, or wait for its end.</source>
        <translation>هناك إجراء قيد التشغيل على أجهزة Mac التابعة له. ألغِه أو انتظر نهايته.</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>ذاكرة هذا البرنامج، إلى أن ينتهي</translation>
    </message>
    <message>
        <source>Sealed; their key is in the system keychain.</source>
        <translation>مختومة؛ مفتاحها في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Sealed; their key is in this program’s memory.</source>
        <translation>مختومة؛ مفتاحها في ذاكرة هذا البرنامج.</translation>
    </message>
    <message>
        <source>Sealed, but there is no keychain: their key is protected by file permissions only.</source>
        <translation>مختومة، لكن لا توجد سلسلة مفاتيح: مفتاحها محمي بأذونات الملفات فقط.</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::ServerKinds</name>
    <message>
        <source>Latchkey server (latchkeyd)</source>
        <translation>خادم Latchkey ‏(latchkeyd)</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::TestSteps</name>
    <message>
        <source>Not needed: this server is on this machine</source>
        <translation>غير لازم: هذا الخادم على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>%1, certificate valid until %2</source>
        <translation>‏%L1، الشهادة صالحة حتى %L2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>‏%L1، مثبّت</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>عنوان %L1 هو %L2</translation>
    </message>
    <message>
        <source>API token “%1” accepted</source>
        <translation>تم قبول رمز API ‏“%L1”</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>النطاقات: %L1</translation>
    </message>
    <message>
        <source>The API token lacks: %1</source>
        <translation>يفتقر رمز API إلى: %L1</translation>
    </message>
    <message>
        <source>%1, API version %2</source>
        <translation>‏%L1، إصدار API ‏%L2</translation>
    </message>
    <message>
        <source>Latchkey works without them; what they allow is left alone, with this reason.</source>
        <translation>يعمل Latchkey بدونها؛ وما تسمح به يُتخطّى لهذا السبب.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>The Macs can be read</source>
        <translation>يمكن قراءة أجهزة Mac</translation>
    </message>
</context>
<context>
    <name>latchkey::ui</name>
    <message>
        <source>Not escrowed</source>
        <comment>The word whose height decides the height of table rows</comment>
        <translation>غير مودَع</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %L1</translation>
    </message>
    <message>
        <source>Tells for every Mac whether its Bootstrap Token is safe on the MDM server and works, and why not where it is not.</source>
        <translation>يُظهر لكل Mac ما إذا كان Bootstrap Token الخاص به محفوظًا على خادم MDM ويعمل، ولماذا إن لم يكن كذلك.</translation>
    </message>
    <message>
        <source>This is the demo: 480 simulated Macs on two embedded servers. Their history of 90 days is simulated; it came in through the same check-ins as a real one. Nothing leaves this computer.</source>
        <translation>هذا هو العرض التجريبي: ٤٨٠ جهاز Mac تجريبي على خادمين مدمجين. سجلّها البالغ ٩٠ يومًا محاكى؛ وقد وصل عبر عمليات تسجيل الوصول نفسها كأي سجل حقيقي. لا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر بموجب رخصة غنو العمومية العامة (GNU GPL)، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>This language is a machine translation. No speaker has reviewed it yet.</source>
        <translation>هذه اللغة ترجمة آلية. لم يراجعها أي متحدث بها بعد.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>Accept %n Mac(s) as exceptions?</source>
        <extracomment>%n Macs</extracomment>
        <translation>
            <numerusform>ألا يُقبل أي Mac كاستثناء؟</numerusform>
            <numerusform>هل تريد قبول جهاز Mac واحد كاستثناء؟</numerusform>
            <numerusform>هل تريد قبول جهازي Mac كاستثناءين؟</numerusform>
            <numerusform>هل تريد قبول %Ln أجهزة Mac كاستثناءات؟</numerusform>
            <numerusform>هل تريد قبول %Ln جهاز Mac كاستثناءات؟</numerusform>
            <numerusform>هل تريد قبول %Ln جهاز Mac كاستثناءات؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1 as an exception?</source>
        <translation>هل تريد قبول %L1 كاستثناء؟</translation>
    </message>
    <message>
        <source>Until then it is counted apart, as accepted, and never as escrowed. The exception ends by itself.</source>
        <translation>حتى ذلك الحين يُحتسب على حدة، كمقبول، ولا يُحتسب أبدًا كمودَع. ينتهي الاستثناء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>السبب، مطلوب، يُحفظ في سجل التدقيق</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a number of days with its noun, %2 a date</extracomment>
        <translation>‏%L1، حتى %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>السبب مفقود</translation>
    </message>
    <message>
        <source>The exception is not kept.</source>
        <translation>لم يُحفظ الاستثناء.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActionBar</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Actions on the selected Macs</source>
        <translation>إجراءات على أجهزة Mac المحددة</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of view</source>
        <translation>
            <numerusform>لا شيء خارج العرض</numerusform>
            <numerusform>واحد خارج العرض</numerusform>
            <numerusform>اثنان خارج العرض</numerusform>
            <numerusform>%Ln خارج العرض</numerusform>
            <numerusform>%Ln خارج العرض</numerusform>
            <numerusform>%Ln خارج العرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <translation>
            <numerusform>لا مطابق لتحديده</numerusform>
            <numerusform>تحديد المطابق الوحيد</numerusform>
            <numerusform>تحديد المطابقَين</numerusform>
            <numerusform>تحديد المطابقات كلها (%Ln)</numerusform>
            <numerusform>تحديد المطابقات كلها (%Ln)</numerusform>
            <numerusform>تحديد المطابقات كلها (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActionTexts</name>
    <message>
        <source>volume owners not known</source>
        <translation>مالكو وحدة التخزين غير معروفين</translation>
    </message>
    <message numerus="yes">
        <source>Re-send the enrollment option to %n Mac(s)?</source>
        <translation>
            <numerusform>ألا تُعاد أي عملية إرسال لخيار التسجيل؟</numerusform>
            <numerusform>هل تريد إعادة إرسال خيار التسجيل إلى جهاز Mac واحد؟</numerusform>
            <numerusform>هل تريد إعادة إرسال خيار التسجيل إلى جهازي Mac؟</numerusform>
            <numerusform>هل تريد إعادة إرسال خيار التسجيل إلى %Ln أجهزة Mac؟</numerusform>
            <numerusform>هل تريد إعادة إرسال خيار التسجيل إلى %Ln جهاز Mac؟</numerusform>
            <numerusform>هل تريد إعادة إرسال خيار التسجيل إلى %Ln جهاز Mac؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove the tokens of %n Mac(s)?</source>
        <translation>
            <numerusform>ألا يُثبَت أي رمز؟</numerusform>
            <numerusform>هل تريد إثبات رمز جهاز Mac واحد؟</numerusform>
            <numerusform>هل تريد إثبات رمزي جهازي Mac؟</numerusform>
            <numerusform>هل تريد إثبات رموز %Ln أجهزة Mac؟</numerusform>
            <numerusform>هل تريد إثبات رموز %Ln جهاز Mac؟</numerusform>
            <numerusform>هل تريد إثبات رموز %Ln جهاز Mac؟</numerusform>
        </translation>
    </message>
    <message>
        <source>No stored token to delete</source>
        <translation>لا يوجد رمز مخزَّن لحذفه</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n stored token(s) from %1?</source>
        <extracomment>%n tokens; %1 is a server or &quot;HQ and Schools&quot;</extracomment>
        <translation>
            <numerusform>ألا يُحذف أي رمز من %L1؟</numerusform>
            <numerusform>هل تريد حذف رمز مخزَّن واحد من %L1؟</numerusform>
            <numerusform>هل تريد حذف رمزين مخزَّنين من %L1؟</numerusform>
            <numerusform>هل تريد حذف %Ln رموز مخزَّنة من %L1؟</numerusform>
            <numerusform>هل تريد حذف %Ln رمزًا مخزَّنًا من %L1؟</numerusform>
            <numerusform>هل تريد حذف %Ln رمز مخزَّن من %L1؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sends each Mac the option that allows a Bootstrap Token. This makes no token: the Mac escrows at the next login with a password, or by hand. Other options the Mac has stay as they are.</source>
        <translation>يرسل الخادم إلى كل Mac الخيار الذي يسمح بـ Bootstrap Token. هذا لا ينشئ رمزًا: يودعه الـ Mac عند تسجيل الدخول التالي بكلمة سر، أو يدويًا. تبقى خيارات الـ Mac الأخرى كما هي.</translation>
    </message>
    <message>
        <source>The server asks each Mac whether an erase could begin now. The Mac&apos;s answer proves or refutes the stored token. Nothing is erased.</source>
        <translation>يسأل الخادم كل Mac عما إذا كان المسح يمكن أن يبدأ الآن. جواب الـ Mac يثبت الرمز المخزَّن أو يدحضه. لا يُمسح شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Re-send to %n Mac(s)</source>
        <translation>
            <numerusform>لا إعادة إرسال</numerusform>
            <numerusform>إعادة الإرسال إلى جهاز Mac واحد</numerusform>
            <numerusform>إعادة الإرسال إلى جهازي Mac</numerusform>
            <numerusform>إعادة الإرسال إلى %Ln أجهزة Mac</numerusform>
            <numerusform>إعادة الإرسال إلى %Ln جهاز Mac</numerusform>
            <numerusform>إعادة الإرسال إلى %Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove %n token(s)</source>
        <translation>
            <numerusform>لا رمز للإثبات</numerusform>
            <numerusform>إثبات رمز واحد</numerusform>
            <numerusform>إثبات رمزين</numerusform>
            <numerusform>إثبات %Ln رموز</numerusform>
            <numerusform>إثبات %Ln رمزًا</numerusform>
            <numerusform>إثبات %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>لا رمز للإبطال</numerusform>
            <numerusform>إبطال رمز واحد</numerusform>
            <numerusform>إبطال رمزين</numerusform>
            <numerusform>إبطال %Ln رموز</numerusform>
            <numerusform>إبطال %Ln رمزًا</numerusform>
            <numerusform>إبطال %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-send option…</source>
        <translation>إعادة إرسال الخيار…</translation>
    </message>
    <message>
        <source>Prove tokens…</source>
        <translation>إثبات الرموز…</translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation>إبطال الرموز…</translation>
    </message>
    <message>
        <source>Re-send</source>
        <translation>إعادة إرسال</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>إثبات</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Will be sent: %1</source>
        <translation>سيُرسَل: %L1</translation>
    </message>
    <message>
        <source>Will be asked: %1</source>
        <translation>سيُسأل: %L1</translation>
    </message>
    <message>
        <source>Will be deleted: %1</source>
        <translation>سيُحذف: %L1</translation>
    </message>
    <message>
        <source>%1 sends the option; the Mac answers when it wakes</source>
        <translation>يرسل %L1 الخيار؛ ويجيب الـ Mac عند استيقاظه</translation>
    </message>
    <message>
        <source>%1 asks for EACSPreflight; the Mac answers when it wakes</source>
        <translation>يطلب %L1 ‏EACSPreflight؛ ويجيب الـ Mac عند استيقاظه</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of the %2 left alone. %3</source>
        <extracomment>%1 an action, %n Macs it leaves alone, %2 of so many, %3 the first reason</extracomment>
        <translation>
            <numerusform>‏%L1: لم يُتخطَّ شيء من %L2. %L3</numerusform>
            <numerusform>‏%L1: تم تخطي واحد من %L2. %L3</numerusform>
            <numerusform>‏%L1: تم تخطي اثنين من %L2. %L3</numerusform>
            <numerusform>‏%L1: تم تخطي %Ln من %L2. %L3</numerusform>
            <numerusform>‏%L1: تم تخطي %Ln من %L2. %L3</numerusform>
            <numerusform>‏%L1: تم تخطي %Ln من %L2. %L3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%n Mac(s): %1</source>
        <translation>
            <numerusform>لا أجهزة Mac: %L1</numerusform>
            <numerusform>جهاز Mac واحد: %L1</numerusform>
            <numerusform>جهازا Mac: %L1</numerusform>
            <numerusform>%Ln أجهزة Mac: %L1</numerusform>
            <numerusform>%Ln جهاز Mac: %L1</numerusform>
            <numerusform>%Ln جهاز Mac: %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>مزامنة %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) known</source>
        <translation>
            <numerusform>لا أجهزة Mac معروفة</numerusform>
            <numerusform>جهاز Mac واحد معروف</numerusform>
            <numerusform>جهازا Mac معروفان</numerusform>
            <numerusform>%Ln أجهزة Mac معروفة</numerusform>
            <numerusform>%Ln جهاز Mac معروف</numerusform>
            <numerusform>%Ln جهاز Mac معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>‏%L1 من %Ln</numerusform>
            <numerusform>‏%L1 من جهاز Mac واحد</numerusform>
            <numerusform>‏%L1 من جهازي Mac</numerusform>
            <numerusform>‏%L1 من %Ln أجهزة Mac</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityStrip</name>
    <message>
        <source>Show in Activity</source>
        <translation>إظهار في النشاط</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Mac(s).</source>
        <extracomment>A running batch: %1 the action, %n Macs</extracomment>
        <translation>
            <numerusform>‏%L1: لا أجهزة Mac.</numerusform>
            <numerusform>‏%L1: جهاز Mac واحد.</numerusform>
            <numerusform>‏%L1: جهازا Mac.</numerusform>
            <numerusform>‏%L1: %Ln أجهزة Mac.</numerusform>
            <numerusform>‏%L1: %Ln جهاز Mac.</numerusform>
            <numerusform>‏%L1: %Ln جهاز Mac.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 Macs</extracomment>
        <translation>‏%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>مسح المنتهية</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>لا نشاط بعد</translation>
    </message>
    <message>
        <source>Actions and syncs appear here.</source>
        <translation>تظهر الإجراءات وعمليات المزامنة هنا.</translation>
    </message>
    <message>
        <source>Batches and syncs</source>
        <translation>الدفعات وعمليات المزامنة</translation>
    </message>
    <message>
        <source>No batch is chosen</source>
        <translation>لم يتم اختيار أي دفعة</translation>
    </message>
    <message>
        <source>Choose an action of the list to see each of its Macs.</source>
        <translation>اختر إجراءً من القائمة لرؤية كل Mac من أجهزته.</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) got it already and are followed</source>
        <translation>
            <numerusform>لم يستلمه أي Mac بعد</numerusform>
            <numerusform>استلمه جهاز Mac واحد بالفعل وتجري متابعته</numerusform>
            <numerusform>استلمه جهازا Mac بالفعل وتجري متابعتهما</numerusform>
            <numerusform>استلمته %Ln أجهزة Mac بالفعل وتجري متابعتها</numerusform>
            <numerusform>استلمه %Ln جهاز Mac بالفعل وتجري متابعتها</numerusform>
            <numerusform>استلمه %Ln جهاز Mac بالفعل وتجري متابعتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished activity is cleared here; the audit keeps it</source>
        <translation>تم مسح النشاط المنتهي هنا؛ ويحتفظ به سجل التدقيق</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>لا شيء قيد التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>لا شيء قيد التشغيل</numerusform>
            <numerusform>واحد قيد التشغيل</numerusform>
            <numerusform>اثنان قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>The server was not added.</source>
        <translation>لم تتم إضافة الخادم.</translation>
    </message>
    <message>
        <source>Latchkey only reads until you act.</source>
        <translation>يكتفي Latchkey بالقراءة إلى أن تتصرف.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>HQ</source>
        <translation>HQ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز API</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>مكان الحفظ: %L1</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>optional: PEM of a private certificate authority</source>
        <translation>اختياري: ملف PEM لمرجع تصديق خاص</translation>
    </message>
    <message>
        <source>Read user and account names</source>
        <translation>قراءة أسماء المستخدمين والحسابات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add and test</source>
        <translation>إضافة واختبار</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits and hyphens, for example HQ</source>
        <translation>من 1 إلى 32 من الأحرف اللاتينية والأرقام والواصلات، مثل HQ</translation>
    </message>
    <message>
        <source>There is a server with this name already</source>
        <translation>يوجد خادم بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>The API token is missing</source>
        <translation>رمز API مفقود</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>يحتاج إلى: %1</translation>
    </message>
    <message>
        <source>The user is missing</source>
        <translation>المستخدم ناقص</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Announcer</name>
    <message numerus="yes">
        <source>%n Mac(s) have lost their token</source>
        <translation>
            <numerusform>لم يفقد أي Mac رمزه</numerusform>
            <numerusform>فقد جهاز Mac واحد رمزه</numerusform>
            <numerusform>فقد جهازا Mac رمزيهما</numerusform>
            <numerusform>فقدت %Ln أجهزة Mac رموزها</numerusform>
            <numerusform>فقد %Ln جهاز Mac رمزه</numerusform>
            <numerusform>فقد %Ln جهاز Mac رمزه</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey shows which, and what to do.</source>
        <translation>يُظهر Latchkey أيّها، وما العمل.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>تعذرت قراءة %L1</translation>
    </message>
    <message>
        <source>%1 is read</source>
        <translation>تمت قراءة %L1</translation>
    </message>
    <message>
        <source>Its Macs are up to date.</source>
        <translation>أجهزة Mac التابعة له محدَّثة.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>م.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>التجزئة</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditPane</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>نسخ الإدخال</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>الإدخال %L1</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>هذا الإدخال</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبله</translation>
    </message>
    <message>
        <source>the first entry</source>
        <translation>الإدخال الأول</translation>
    </message>
    <message>
        <source>Entry copied</source>
        <translation>تم نسخ الإدخال</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Server’s audit</source>
        <extracomment>Of an entry in a server&apos;s own audit; %1 its number, %2 the server</extracomment>
        <translation>سجل تدقيق الخادم</translation>
    </message>
    <message>
        <source>entry %1 of %2</source>
        <translation>الإدخال %L1 لدى %L2</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditTexts</name>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>إزالة خادم</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>Confirm action</source>
        <translation>تأكيد إجراء</translation>
    </message>
    <message>
        <source>Outcome of a Mac</source>
        <translation>نتيجة Mac</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Entries newer than the kept head</source>
        <translation>إدخالات أحدث من الرأس المحفوظ</translation>
    </message>
    <message>
        <source>Unknown entry</source>
        <translation>إدخال غير معروف</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تم التأكيد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>تحرير خادم</translation>
    </message>
    <message>
        <source>Accept an exception</source>
        <translation>قبول استثناء</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>an exception</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Forget a Mac</source>
        <translation>نسيان Mac</translation>
    </message>
    <message>
        <source>%1 (claimed, this computer)</source>
        <extracomment>%1 is a login name of this computer</extracomment>
        <translation>‏%L1 (كما يدّعي، هذا الكمبيوتر)</translation>
    </message>
    <message>
        <source>%1 · token %2 (checked by %3)</source>
        <extracomment>%1 the claimed login name, %2 an API token&apos;s name, %3 a server</extracomment>
        <translation>‏%L1 · رمز API ‏%L2 (تحقق منه %L3)</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s), %1 left alone</source>
        <extracomment>%n Macs of an action, %1 that it leaves alone</extracomment>
        <translation>
            <numerusform>لا جهاز Mac، تم تخطي %L1</numerusform>
            <numerusform>جهاز Mac واحد، تم تخطي %L1</numerusform>
            <numerusform>جهازا Mac، تم تخطي %L1</numerusform>
            <numerusform>‏%Ln أجهزة Mac، تم تخطي %L1</numerusform>
            <numerusform>‏%Ln جهاز Mac، تم تخطي %L1</numerusform>
            <numerusform>‏%Ln جهاز Mac، تم تخطي %L1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Who, what or Mac</source>
        <translation>مَن أو ماذا أو Mac</translation>
    </message>
    <message>
        <source>Search the audit by who, what or Mac</source>
        <translation>البحث في سجل التدقيق حسب مَن أو ماذا أو Mac</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>إدخالات سجل التدقيق</translation>
    </message>
    <message>
        <source>The audit cannot be read.</source>
        <translation>تتعذر قراءة سجل التدقيق.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%Ln إدخالات</numerusform>
            <numerusform>%Ln إدخالاً</numerusform>
            <numerusform>%Ln إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches “%1”</source>
        <translation>لا يوجد إدخال يطابق “%L1”</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>لا إدخالات بعد</translation>
    </message>
    <message>
        <source>Searched who, what, Mac, outcome and reason.</source>
        <translation>شمل البحث: مَن وماذا وMac والنتيجة والسبب.</translation>
    </message>
    <message>
        <source>Sign-ins, actions and exports appear here.</source>
        <translation>تظهر هنا عمليات تسجيل الدخول والإجراءات والتصدير.</translation>
    </message>
    <message>
        <source>The audit cannot be checked.</source>
        <translation>يتعذر التحقق من سجل التدقيق.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>مكسور</translation>
    </message>
    <message>
        <source>The audit does not hold.</source>
        <translation>سجل التدقيق غير سليم.</translation>
    </message>
    <message>
        <source>Unbroken against the head kept in %1</source>
        <translation>متصل حتى الرأس المحفوظ؛ مكان الحفظ: %L1</translation>
    </message>
    <message>
        <source>Unbroken in itself</source>
        <translation>متصل في ذاته</translation>
    </message>
    <message>
        <source>No head is kept apart.</source>
        <translation>لا يوجد رأس محفوظ على حدة.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON ‏(*.jsonl)</translation>
    </message>
    <message>
        <source>The audit was not exported.</source>
        <translation>لم يتم تصدير سجل التدقيق.</translation>
    </message>
    <message>
        <source>Exported and signed: %1</source>
        <translation>تم التصدير والتوقيع: %L1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Banner</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::BatchPanel</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>إلغاء الباقي</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the key</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>إعادة محاولة الفاشلة…</translation>
    </message>
    <message>
        <source>Macs that have their answer</source>
        <translation>أجهزة Mac التي وصل جوابها</translation>
    </message>
    <message>
        <source>Macs of this batch</source>
        <translation>أجهزة Mac في هذه الدفعة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>الإرسال مجددًا…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>If Latchkey stops, the batch continues here at the next start. Nothing is sent to a Mac that still has the same command queued.</source>
        <translation>إذا توقف Latchkey، تُستأنف الدفعة هنا عند بدء التشغيل التالي. لا يُرسَل شيء إلى Mac لا يزال الأمر نفسه في قائمة انتظاره.</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>بدأت %L1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>بدأت %L1 بواسطة %L2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%L1”</translation>
    </message>
    <message numerus="yes">
        <source>Token: %n not yet. The option makes no token: each Mac waits for a login with a password, or for profiles install; every sync looks again.</source>
        <translation>
            <numerusform>الرمز: لا ناقص. الخيار لا ينشئ رمزًا: ينتظر كل Mac تسجيل دخول بكلمة سر أو تشغيل profiles install؛ وكل مزامنة تتحقق مجددًا.</numerusform>
            <numerusform>الرمز: واحد لم يصل بعد. الخيار لا ينشئ رمزًا: ينتظر الـ Mac تسجيل دخول بكلمة سر أو تشغيل profiles install؛ وكل مزامنة تتحقق مجددًا.</numerusform>
            <numerusform>الرمز: اثنان لم يصلا بعد. الخيار لا ينشئ رمزًا: ينتظر كل Mac تسجيل دخول بكلمة سر أو تشغيل profiles install؛ وكل مزامنة تتحقق مجددًا.</numerusform>
            <numerusform>الرمز: %Ln لم تصل بعد. الخيار لا ينشئ رمزًا: ينتظر كل Mac تسجيل دخول بكلمة سر أو تشغيل profiles install؛ وكل مزامنة تتحقق مجددًا.</numerusform>
            <numerusform>الرمز: %Ln لم تصل بعد. الخيار لا ينشئ رمزًا: ينتظر كل Mac تسجيل دخول بكلمة سر أو تشغيل profiles install؛ وكل مزامنة تتحقق مجددًا.</numerusform>
            <numerusform>الرمز: %Ln لم تصل بعد. الخيار لا ينشئ رمزًا: ينتظر كل Mac تسجيل دخول بكلمة سر أو تشغيل profiles install؛ وكل مزامنة تتحقق مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody knows yet whether %2 took the command</source>
        <translation>‏%L1: لا يُعرف بعد ما إذا كان %L2 قد قبل الأمر</translation>
    </message>
    <message>
        <source>The connection broke after the request had left. Latchkey does not repeat it by itself. It reads %1 again when the batch ends, and says then which it was.</source>
        <translation>انقطع الاتصال بعد إرسال الطلب. لا يكرره Latchkey من تلقاء نفسه. يقرأ %L1 مجددًا عند انتهاء الدفعة، ثم يذكر ما حدث فعلاً.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>The batch has ended</source>
        <translation>انتهت الدفعة</translation>
    </message>
    <message>
        <source>Possible once the batch has ended</source>
        <translation>ممكن بعد انتهاء الدفعة</translation>
    </message>
    <message>
        <source>No Mac failed</source>
        <translation>لم يفشل أي Mac</translation>
    </message>
    <message>
        <source>Serial: %1</source>
        <translation>الرقم التسلسلي: %L1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>الطلب: %L1</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>تم نسخ التفاصيل</translation>
    </message>
    <message>
        <source>The rest is cancelled; what was sent is followed</source>
        <translation>أُلغي الباقي؛ وتستمر متابعة ما أُرسل</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::BatchTexts</name>
    <message>
        <source>The Mac reports BootstrapTokenAllowed: true</source>
        <translation>يُبلغ الـ Mac عن BootstrapTokenAllowed: true</translation>
    </message>
    <message>
        <source>The Mac says that an erase could begin now</source>
        <translation>يقول الـ Mac إن المسح يمكن أن يبدأ الآن</translation>
    </message>
    <message>
        <source>Read back: no token stored</source>
        <translation>قُرئ للتحقق: لا رمز مخزَّن</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>لا شيء في قائمة الانتظار</numerusform>
            <numerusform>واحد في قائمة الانتظار</numerusform>
            <numerusform>اثنان في قائمة الانتظار</numerusform>
            <numerusform>%Ln في قائمة الانتظار</numerusform>
            <numerusform>%Ln في قائمة الانتظار</numerusform>
            <numerusform>%Ln في قائمة الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the Mac</source>
        <translation>
            <numerusform>لا شيء بانتظار الـ Mac</numerusform>
            <numerusform>واحد بانتظار الـ Mac</numerusform>
            <numerusform>اثنان بانتظار الـ Mac</numerusform>
            <numerusform>%Ln بانتظار الـ Mac</numerusform>
            <numerusform>%Ln بانتظار الـ Mac</numerusform>
            <numerusform>%Ln بانتظار الـ Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>لا إقرار</numerusform>
            <numerusform>إقرار واحد</numerusform>
            <numerusform>إقراران</numerusform>
            <numerusform>%Ln إقرارات</numerusform>
            <numerusform>%Ln إقرارًا</numerusform>
            <numerusform>%Ln إقرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>لا تحقق</numerusform>
            <numerusform>تم التحقق من واحد</numerusform>
            <numerusform>تم التحقق من اثنين</numerusform>
            <numerusform>تم التحقق من %Ln</numerusform>
            <numerusform>تم التحقق من %Ln</numerusform>
            <numerusform>تم التحقق من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لا فشل</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: reply lost</source>
        <translation>
            <numerusform>لا شيء مجهول: الجواب مفقود</numerusform>
            <numerusform>واحد مجهول: الجواب مفقود</numerusform>
            <numerusform>اثنان مجهولان: الجواب مفقود</numerusform>
            <numerusform>%Ln مجهولة: الجواب مفقود</numerusform>
            <numerusform>%Ln مجهولاً: الجواب مفقود</numerusform>
            <numerusform>%Ln مجهول: الجواب مفقود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>لا إلغاء</numerusform>
            <numerusform>أُلغي واحد</numerusform>
            <numerusform>أُلغي اثنان</numerusform>
            <numerusform>أُلغي %Ln</numerusform>
            <numerusform>أُلغي %Ln</numerusform>
            <numerusform>أُلغي %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>لا تخطٍّ</numerusform>
            <numerusform>تم تخطي واحد</numerusform>
            <numerusform>تم تخطي اثنين</numerusform>
            <numerusform>تم تخطي %Ln</numerusform>
            <numerusform>تم تخطي %Ln</numerusform>
            <numerusform>تم تخطي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-send enrollment option</source>
        <translation>إعادة إرسال خيار التسجيل</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <translation>إثبات الرموز</translation>
    </message>
    <message>
        <source>Revoke stored tokens</source>
        <translation>إبطال الرموز المخزَّنة</translation>
    </message>
    <message numerus="yes">
        <source>Re-send enrollment option to %n Mac(s)</source>
        <translation>
            <numerusform>لا إعادة إرسال لخيار التسجيل</numerusform>
            <numerusform>إعادة إرسال خيار التسجيل إلى جهاز Mac واحد</numerusform>
            <numerusform>إعادة إرسال خيار التسجيل إلى جهازي Mac</numerusform>
            <numerusform>إعادة إرسال خيار التسجيل إلى %Ln أجهزة Mac</numerusform>
            <numerusform>إعادة إرسال خيار التسجيل إلى %Ln جهاز Mac</numerusform>
            <numerusform>إعادة إرسال خيار التسجيل إلى %Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove the tokens of %n Mac(s)</source>
        <translation>
            <numerusform>لا رموز للإثبات</numerusform>
            <numerusform>إثبات رمز جهاز Mac واحد</numerusform>
            <numerusform>إثبات رمزي جهازي Mac</numerusform>
            <numerusform>إثبات رموز %Ln أجهزة Mac</numerusform>
            <numerusform>إثبات رموز %Ln جهاز Mac</numerusform>
            <numerusform>إثبات رموز %Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke the stored tokens of %n Mac(s)</source>
        <translation>
            <numerusform>لا رموز للإبطال</numerusform>
            <numerusform>إبطال الرمز المخزَّن لجهاز Mac واحد</numerusform>
            <numerusform>إبطال الرمزين المخزَّنين لجهازي Mac</numerusform>
            <numerusform>إبطال الرموز المخزَّنة لعدد %Ln أجهزة Mac</numerusform>
            <numerusform>إبطال الرموز المخزَّنة لعدد %Ln جهاز Mac</numerusform>
            <numerusform>إبطال الرموز المخزَّنة لعدد %Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent; the answer of %1 did not arrive</source>
        <translation>تم الإرسال؛ ولم يصل جواب %L1</translation>
    </message>
    <message>
        <source>Bound to the command that was queued already</source>
        <translation>رُبط بالأمر الموجود بالفعل في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Sent; the Mac answers when it wakes</source>
        <translation>تم الإرسال؛ ويجيب الـ Mac عند استيقاظه</translation>
    </message>
    <message>
        <source>Not verified: this macOS cannot report it</source>
        <translation>لم يتم التحقق: لا يستطيع هذا الإصدار من macOS الإبلاغ عنه</translation>
    </message>
    <message numerus="yes">
        <source>%n with other options changed</source>
        <translation>
            <numerusform>لا تغيّر في خيارات أخرى</numerusform>
            <numerusform>تغيّرت خيارات أخرى لواحد</numerusform>
            <numerusform>تغيّرت خيارات أخرى لاثنين</numerusform>
            <numerusform>تغيّرت خيارات أخرى لـ %Ln</numerusform>
            <numerusform>تغيّرت خيارات أخرى لـ %Ln</numerusform>
            <numerusform>تغيّرت خيارات أخرى لـ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified yet: it could not be read back; every sync looks again</source>
        <translation>لم يتم التحقق بعد: تعذرت إعادة القراءة؛ وكل مزامنة تتحقق مجددًا</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CapabilityModel</name>
    <message>
        <source>Latchkey can</source>
        <translation>ما يستطيعه Latchkey</translation>
    </message>
    <message>
        <source>: %1</source>
        <extracomment>A reason that follows &quot;Yes&quot; or &quot;No&quot;</extracomment>
        <translation>: %L1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CausesView</name>
    <message numerus="yes">
        <source>%n other reason(s)</source>
        <translation>
            <numerusform>لا أسباب أخرى</numerusform>
            <numerusform>سبب آخر</numerusform>
            <numerusform>سببان آخران</numerusform>
            <numerusform>%Ln أسباب أخرى</numerusform>
            <numerusform>%Ln سببًا آخر</numerusform>
            <numerusform>%Ln سبب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يترتب على ذلك</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>أجهزة Mac</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>لا أجهزة Mac</numerusform>
            <numerusform>جهاز Mac واحد</numerusform>
            <numerusform>جهازا Mac</numerusform>
            <numerusform>%Ln أجهزة Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ChartPanel</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Table, %1</source>
        <translation>جدول، %L1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckContent</name>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>The Mac believes its token is on %1. It is not.</source>
        <translation>يعتقد الـ Mac أن رمزه على %L1. وهو ليس كذلك.</translation>
    </message>
    <message>
        <source>%1 holds a token. The Mac says it sent none.</source>
        <translation>لدى %L1 رمز. ويقول الـ Mac إنه لم يرسل أي رمز.</translation>
    </message>
    <message>
        <source>These are outputs of two Macs. Nothing in them is counted for a Mac of the list.</source>
        <translation>هذه مخرجات جهازي Mac. لا يُحتسب أي شيء منها لأي Mac في القائمة.</translation>
    </message>
    <message>
        <source>No serial number is shown. A proof in this text is not counted.</source>
        <translation>لا يظهر رقم تسلسلي. لا يُحتسب الإثبات الوارد في هذا النص.</translation>
    </message>
    <message>
        <source>These are outputs of another Mac (%1). Nothing in them is counted for %2.</source>
        <translation>هذه مخرجات Mac آخر (%L1). لا يُحتسب أي شيء منها للجهاز %L2.</translation>
    </message>
    <message>
        <source>understood</source>
        <comment>an output</comment>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>identity: %1, matches</source>
        <translation>الهوية: %L1، متطابقة</translation>
    </message>
    <message>
        <source>identity: %1</source>
        <translation>الهوية: %L1</translation>
    </message>
    <message>
        <source>time of what follows</source>
        <translation>وقت ما يلي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2 are numbers with their nouns</extracomment>
        <translation>%L1، %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) understood</source>
        <translation>
            <numerusform>لم تُفهم أي مخرجات</numerusform>
            <numerusform>فُهم مخرج واحد</numerusform>
            <numerusform>فُهم مخرجان</numerusform>
            <numerusform>فُهمت %Ln مخرجات</numerusform>
            <numerusform>فُهم %Ln مخرجًا</numerusform>
            <numerusform>فُهم %Ln مخرج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left over</source>
        <translation>
            <numerusform>لا أسطر متبقية</numerusform>
            <numerusform>بقي سطر واحد</numerusform>
            <numerusform>بقي سطران</numerusform>
            <numerusform>بقيت %Ln أسطر</numerusform>
            <numerusform>بقي %Ln سطرًا</numerusform>
            <numerusform>بقي %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with no server</source>
        <translation>لم تتم المقارنة بأي خادم</translation>
    </message>
    <message>
        <source>%1, serial %2</source>
        <translation>‏%L1، الرقم التسلسلي %L2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a Mac and its server</comment>
        <translation>‏%L1 على %L2</translation>
    </message>
    <message>
        <source>Not for a Mac that is not on the list.</source>
        <translation>ليس لـ Mac غير مدرج في القائمة.</translation>
    </message>
    <message>
        <source>Not without the Mac&apos;s serial number. Paste the output of this command as well:</source>
        <translation>ليس بدون الرقم التسلسلي للـ Mac. الصق مخرجات هذا الأمر أيضًا:</translation>
    </message>
    <message>
        <source>Not for another Mac than the one that printed it.</source>
        <translation>ليس لـ Mac غير الذي طبعه.</translation>
    </message>
    <message>
        <source>Saved %1 by %2.</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>حُفظ %L1 بواسطة %L2.</translation>
    </message>
    <message>
        <source>Not while names are hidden.</source>
        <translation>ليس ما دامت الأسماء مخفية.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckPage</name>
    <message>
        <source>This could not be read</source>
        <translation>تعذرت قراءة هذا</translation>
    </message>
    <message>
        <source>This output: good or bad?</source>
        <translation>هذا المخرج: جيد أم سيئ؟</translation>
    </message>
    <message>
        <source>Paste what a Mac printed, or drop a file.</source>
        <translation>الصق ما طبعه الـ Mac أو أفلِت ملفًا.</translation>
    </message>
    <message>
        <source>Copy the commands to run</source>
        <translation>نسخ الأوامر المطلوب تشغيلها</translation>
    </message>
    <message>
        <source>Mac and server, side by side</source>
        <translation>الـ Mac والخادم جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>وُجد أيضًا</translation>
    </message>
    <message>
        <source>Result copied</source>
        <translation>تم نسخ النتيجة</translation>
    </message>
    <message>
        <source>No Mac of the list is compared.</source>
        <translation>لا تتم المقارنة بأي Mac من القائمة.</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>تم نسخ الأمر</translation>
    </message>
    <message>
        <source>The text stays on this computer and is forgotten. Saving keeps only what it says.</source>
        <translation>يبقى النص على هذا الكمبيوتر ويُنسى. لا يُحفظ إلا ما يقوله.</translation>
    </message>
    <message>
        <source>Save to the device</source>
        <translation>حفظ لدى الجهاز</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckTable</name>
    <message>
        <source>The server says</source>
        <translation>يقول الخادم</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>يقول %L1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>The Mac says</source>
        <translation>يقول الـ Mac</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Mac and server, side by side</source>
        <translation>الـ Mac والخادم جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckView</name>
    <message>
        <source>Check a Mac</source>
        <translation>فحص Mac</translation>
    </message>
    <message>
        <source>Output of the Mac</source>
        <translation>مخرجات الـ Mac</translation>
    </message>
    <message>
        <source>Copy the commands to run</source>
        <translation>نسخ الأوامر المطلوب تشغيلها</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة بـ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>نسخ النتيجة</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>لا مخرجات بعد</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>‏%L1، بالمقارنة بـ %L2</translation>
    </message>
    <message>
        <source>All of it is read; it is too long to be edited</source>
        <translation>يُقرأ كله؛ لكنه أطول من أن يُحرَّر</translation>
    </message>
    <message>
        <source>Paste or drop text here</source>
        <translation>الصق النص أو أفلِته هنا</translation>
    </message>
    <message>
        <source>The Mac that the text names</source>
        <translation>الـ Mac الذي يذكره النص</translation>
    </message>
    <message>
        <source>No Mac</source>
        <translation>بلا Mac</translation>
    </message>
    <message>
        <source>found by its serial</source>
        <translation>عُثر عليه برقمه التسلسلي</translation>
    </message>
    <message>
        <source>the text names none; compared with %1</source>
        <translation>لا يذكر النص أي Mac؛ تمت المقارنة بـ %L1</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>لم يُقرأ شيء</translation>
    </message>
    <message>
        <source>Commands copied</source>
        <translation>تم نسخ الأوامر</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>حُفظ لدى %L1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Chip</name>
    <message>
        <source>filter on</source>
        <translation>التصفية مفعّلة</translation>
    </message>
    <message>
        <source>filter off</source>
        <translation>التصفية معطّلة</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <extracomment>Accessible text of a filter chip: the number of Macs it would leave</extracomment>
        <translation>
            <numerusform>لا أجهزة Mac</numerusform>
            <numerusform>جهاز Mac واحد</numerusform>
            <numerusform>جهازا Mac</numerusform>
            <numerusform>%Ln أجهزة Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>الخيار معلّق</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>The key that toggles a filter chip</extracomment>
        <translation>Alt+%L1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The filter chips that do not fit</extracomment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Columns</name>
    <message>
        <source>Default columns</source>
        <translation>الأعمدة الافتراضية</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CommandBox</name>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Commands: type an action, a view, a filter or a Mac</source>
        <translation>الأوامر: اكتب إجراءً أو عرضًا أو عامل تصفية أو Mac</translation>
    </message>
    <message>
        <source>Action, view, filter or Mac</source>
        <translation>إجراء أو عرض أو عامل تصفية أو Mac</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>الأوامر المطابقة</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Ctrl+Enter open in a window</source>
        <translation>↑ ↓ اختيار   Enter تشغيل   Ctrl+Enter فتح في نافذة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CompareModel</name>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CompareWindow</name>
    <message>
        <source>Compare — Latchkey</source>
        <translation>المقارنة — Latchkey</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>لا اختلافات</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>الاختلافات: %L1</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>لا يوجد شيء لنسخه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>تم نسخ الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) then, %1 after.</source>
        <extracomment>%1 is a number of Macs</extracomment>
        <translation>
            <numerusform>لا جهاز Mac حينها، و%L1 بعدها.</numerusform>
            <numerusform>جهاز Mac واحد حينها، و%L1 بعدها.</numerusform>
            <numerusform>جهازا Mac حينها، و%L1 بعدها.</numerusform>
            <numerusform>‏%Ln أجهزة Mac حينها، و%L1 بعدها.</numerusform>
            <numerusform>‏%Ln جهاز Mac حينها، و%L1 بعدها.</numerusform>
            <numerusform>‏%Ln جهاز Mac حينها، و%L1 بعدها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CoverageTile</name>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>held, %1 of %2</source>
        <translation>محفوظ، %L1 من %L2</translation>
    </message>
    <message>
        <source>proven in 30 days</source>
        <translation>مُثبَت خلال ٣٠ يومًا</translation>
    </message>
    <message numerus="yes">
        <source>Coverage: %1 held, %2 of %n Mac(s), show</source>
        <extracomment>%1 is a percentage, %2 a number of Macs</extracomment>
        <translation>
            <numerusform>التغطية: %L1 محفوظ، %L2 من %Ln، إظهار</numerusform>
            <numerusform>التغطية: %L1 محفوظ، %L2 من جهاز Mac واحد، إظهار</numerusform>
            <numerusform>التغطية: %L1 محفوظ، %L2 من جهازي Mac، إظهار</numerusform>
            <numerusform>التغطية: %L1 محفوظ، %L2 من %Ln أجهزة Mac، إظهار</numerusform>
            <numerusform>التغطية: %L1 محفوظ، %L2 من %Ln جهاز Mac، إظهار</numerusform>
            <numerusform>التغطية: %L1 محفوظ، %L2 من %Ln جهاز Mac، إظهار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 proven in 30 days, %n Mac(s), show</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>
            <numerusform>‏%L1 مُثبَت خلال 30 يومًا، لا جهاز Mac، إظهار</numerusform>
            <numerusform>‏%L1 مُثبَت خلال ٣٠ يومًا، جهاز Mac واحد، إظهار</numerusform>
            <numerusform>‏%L1 مُثبَت خلال ٣٠ يومًا، جهازا Mac، إظهار</numerusform>
            <numerusform>‏%L1 مُثبَت خلال ٣٠ يومًا، %Ln أجهزة Mac، إظهار</numerusform>
            <numerusform>‏%L1 مُثبَت خلال ٣٠ يومًا، %Ln جهاز Mac، إظهار</numerusform>
            <numerusform>‏%L1 مُثبَت خلال ٣٠ يومًا، %Ln جهاز Mac، إظهار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CryptoUsers</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>على وحدة التخزين</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>مستخدمو التشفير</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DevicePane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>فتح الجهاز</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>More actions for this Mac</source>
        <translation>مزيد من الإجراءات لهذا الـ Mac</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>مزيد من الإجراءات</translation>
    </message>
    <message>
        <source>Check this Mac…</source>
        <translation>فحص هذا الـ Mac…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>تم نسخ ملخص %L1</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>تم نسخ الأمر</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DeviceWindow</name>
    <message>
        <source>Previous Mac of the list</source>
        <translation>الـ Mac السابق في القائمة</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <comment>the keys</comment>
        <translation>‏Alt+سهم لأعلى</translation>
    </message>
    <message>
        <source>Next Mac of the list</source>
        <translation>الـ Mac التالي في القائمة</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <comment>the keys</comment>
        <translation>‏Alt+سهم لأسفل</translation>
    </message>
    <message>
        <source>Check this Mac…</source>
        <translation>فحص هذا الـ Mac…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>متوقف في وضع عدم الاتصال</translation>
    </message>
    <message>
        <source>More actions for this Mac</source>
        <translation>مزيد من الإجراءات لهذا الـ Mac</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>No command was sent to this Mac.</source>
        <translation>لم يُرسَل أي أمر إلى هذا الـ Mac.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يجري سؤال الخادم…</translation>
    </message>
    <message>
        <source>%1 — Latchkey</source>
        <translation>‏%L1 — Latchkey</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>نسخ الملخص</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>تم نسخ ملخص %L1</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>تم نسخ الأمر</translation>
    </message>
    <message>
        <source>no Mac is shown</source>
        <translation>لا يُعرض أي Mac</translation>
    </message>
    <message>
        <source>Why and what to do</source>
        <translation>السبب وما العمل</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), worst first</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان، الأسوأ أولاً</numerusform>
            <numerusform>%Ln نتائج، الأسوأ أولاً</numerusform>
            <numerusform>%Ln نتيجة، الأسوأ أولاً</numerusform>
            <numerusform>%Ln نتيجة، الأسوأ أولاً</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do for this Mac.</source>
        <translation>لا شيء مطلوب لهذا الـ Mac.</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>مستخدمو التشفير</translation>
    </message>
    <message>
        <source>The server has told none of this Mac&apos;s crypto users.</source>
        <translation>لم يذكر الخادم أيًا من مستخدمي التشفير لهذا الـ Mac.</translation>
    </message>
    <message>
        <source>Mend step by step…</source>
        <translation>الإصلاح خطوة بخطوة…</translation>
    </message>
    <message>
        <source>End the exception</source>
        <translation>إنهاء الاستثناء</translation>
    </message>
    <message>
        <source>Accept…	nothing to accept</source>
        <translation>قبول…	لا شيء لقبوله</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>قبول…</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DevicesView</name>
    <message>
        <source>Hide “%1”</source>
        <translation>إخفاء “%L1”</translation>
    </message>
    <message>
        <source>Column “%1” hidden</source>
        <translation>تم إخفاء العمود “%L1”</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>No Mac has been read yet</source>
        <translation>لم يُقرأ أي Mac بعد</translation>
    </message>
    <message>
        <source>Rows appear here as the servers send them.</source>
        <translation>تظهر الصفوف هنا كلما أرسلتها الخوادم.</translation>
    </message>
    <message>
        <source>No Mac matches “%1”</source>
        <translation>لا يوجد Mac يطابق “%L1”</translation>
    </message>
    <message>
        <source>Searched name, serial, UDID, user and model, with filters on.</source>
        <translation>شمل البحث الاسم والرقم التسلسلي وUDID والمستخدم والطراز، مع تفعيل عوامل التصفية.</translation>
    </message>
    <message>
        <source>Searched name, serial, UDID, user and model.</source>
        <translation>شمل البحث الاسم والرقم التسلسلي وUDID والمستخدم والطراز.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server</source>
        <translation>رمز كل Mac مؤهل محفوظ على الخادم</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n Mac(s) is without one.</source>
        <translation>
            <numerusform>لا يوجد Mac بدون رمز.</numerusform>
            <numerusform>الـ Mac الوحيد ليس بدون رمز.</numerusform>
            <numerusform>كلا جهازي Mac لديه رمز.</numerusform>
            <numerusform>لا يوجد بين %Ln أجهزة Mac جهاز بدون رمز.</numerusform>
            <numerusform>لا يوجد بين %Ln جهاز Mac جهاز بدون رمز.</numerusform>
            <numerusform>لا يوجد بين %Ln جهاز Mac جهاز بدون رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac is left by these filters</source>
        <translation>لا تُبقي عوامل التصفية هذه أي Mac</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) in all.</source>
        <translation>
            <numerusform>لا أجهزة Mac إجمالاً.</numerusform>
            <numerusform>جهاز Mac واحد إجمالاً.</numerusform>
            <numerusform>جهازا Mac إجمالاً.</numerusform>
            <numerusform>%Ln أجهزة Mac إجمالاً.</numerusform>
            <numerusform>%Ln جهاز Mac إجمالاً.</numerusform>
            <numerusform>%Ln جهاز Mac إجمالاً.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search cannot be read.</source>
        <translation>تتعذر قراءة البحث.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Add a filter (Ctrl+Shift+F)</source>
        <translation>إضافة عامل تصفية (Ctrl+Shift+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>تم نسخ صف واحد</numerusform>
            <numerusform>تم نسخ صفين</numerusform>
            <numerusform>تم نسخ %Ln صفوف</numerusform>
            <numerusform>تم نسخ %Ln صفًا</numerusform>
            <numerusform>تم نسخ %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, saved view, choose another</source>
        <translation>‏%L1، عرض محفوظ، اختيار غيره</translation>
    </message>
    <message>
        <source>Save view…	Ctrl+S</source>
        <translation>حفظ العرض…	Ctrl+S</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>إزالة العرض</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>تصدير العروض…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>استيراد العروض…</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>تم حفظ العرض “%L1”</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>تمت إزالة العرض “%L1”</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>تصدير العروض</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>العروض (*.json)</translation>
    </message>
    <message>
        <source>Views exported to %1</source>
        <translation>تم تصدير العروض إلى %L1</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>استيراد العروض</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي عرض</numerusform>
            <numerusform>تم استيراد عرض واحد</numerusform>
            <numerusform>تم استيراد عرضين</numerusform>
            <numerusform>تم استيراد %Ln عروض</numerusform>
            <numerusform>تم استيراد %Ln عرضًا</numerusform>
            <numerusform>تم استيراد %Ln عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>macOS version</source>
        <translation>إصدار macOS</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Escrowed before or after</source>
        <translation>أُودع قبل أو بعد</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>عمر البيانات</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>العاقبة</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n out of view</source>
        <translation>
            <numerusform>، لا شيء خارج العرض</numerusform>
            <numerusform>، واحد خارج العرض</numerusform>
            <numerusform>، اثنان خارج العرض</numerusform>
            <numerusform>، %Ln خارج العرض</numerusform>
            <numerusform>، %Ln خارج العرض</numerusform>
            <numerusform>، %Ln خارج العرض</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac chosen</source>
        <translation>لم يتم اختيار أي Mac</translation>
    </message>
    <message>
        <source>Revoke: never for all that match; select the Macs one by one</source>
        <translation>الإبطال: لا يتم أبدًا لكل المطابقات؛ حدد أجهزة Mac واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>تم نسخ الأمر</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>تم نسخ ملخص %L1</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Name, serial, UDID, user or model</source>
        <translation>الاسم أو الرقم التسلسلي أو UDID أو المستخدم أو الطراز</translation>
    </message>
    <message>
        <source>Search Macs by name, serial, UDID, user or model</source>
        <translation>البحث عن أجهزة Mac بالاسم أو الرقم التسلسلي أو UDID أو المستخدم أو الطراز</translation>
    </message>
    <message>
        <source>Columns, choose</source>
        <translation>الأعمدة، اختيار</translation>
    </message>
    <message>
        <source>Filter, add one</source>
        <translation>التصفية، إضافة عامل</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>أجهزة Mac</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>متوقف في وضع عدم الاتصال</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 the place of a Mac in the list, %2 how many Macs it has</extracomment>
        <translation>‏%L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>A list may have %n line(s)</source>
        <translation>
            <numerusform>لا تضم القائمة أي سطر</numerusform>
            <numerusform>قد تضم القائمة سطرًا واحدًا</numerusform>
            <numerusform>قد تضم القائمة سطرين</numerusform>
            <numerusform>قد تضم القائمة %Ln أسطر</numerusform>
            <numerusform>قد تضم القائمة %Ln سطرًا</numerusform>
            <numerusform>قد تضم القائمة %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <extracomment>%1 shown, %n all</extracomment>
        <translation>
            <numerusform>‏%L1 من %Ln</numerusform>
            <numerusform>‏%L1 من جهاز Mac واحد</numerusform>
            <numerusform>‏%L1 من جهازي Mac</numerusform>
            <numerusform>‏%L1 من %Ln أجهزة Mac</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>For a question to whoever helps you. Nothing is sent: this is what will be copied. It has no names, serial numbers, addresses or secrets.</source>
        <translation>لطرح سؤال على من يساعدك. لا يُرسَل شيء: هذا ما سيُنسخ. لا يحتوي على أسماء أو أرقام تسلسلية أو عناوين أو أسرار.</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>ما سيُنسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DoNext</name>
    <message>
        <source>Do next</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ماذا يعني ذلك</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <translation>غير جاهز للمسح</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <translation>ستطلب التحديثات المُدارة كلمة سر</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <translation>لا يحصل المستخدمون الجدد على SecureToken</translation>
    </message>
    <message numerus="yes">
        <source>Re-send the enrollment option to %n Mac(s)</source>
        <translation>
            <numerusform>لا إعادة إرسال لخيار التسجيل</numerusform>
            <numerusform>إعادة إرسال خيار التسجيل إلى جهاز Mac واحد</numerusform>
            <numerusform>إعادة إرسال خيار التسجيل إلى جهازي Mac</numerusform>
            <numerusform>إعادة إرسال خيار التسجيل إلى %Ln أجهزة Mac</numerusform>
            <numerusform>إعادة إرسال خيار التسجيل إلى %Ln جهاز Mac</numerusform>
            <numerusform>إعادة إرسال خيار التسجيل إلى %Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts it; a token comes at the next login</source>
        <translation>هذه هي البداية؛ ويأتي الرمز عند تسجيل الدخول التالي</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n Mac(s) to the helpdesk</source>
        <translation>
            <numerusform>لا شيء للدعم الفني</numerusform>
            <numerusform>تسليم جهاز Mac واحد إلى الدعم الفني</numerusform>
            <numerusform>تسليم جهازي Mac إلى الدعم الفني</numerusform>
            <numerusform>تسليم %Ln أجهزة Mac إلى الدعم الفني</numerusform>
            <numerusform>تسليم %Ln جهاز Mac إلى الدعم الفني</numerusform>
            <numerusform>تسليم %Ln جهاز Mac إلى الدعم الفني</numerusform>
        </translation>
    </message>
    <message>
        <source>A person has to log in or run one command</source>
        <translation>على شخص ما تسجيل الدخول أو تشغيل أمر واحد</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n token(s) at risk</source>
        <translation>
            <numerusform>لا رموز معرّضة للخطر</numerusform>
            <numerusform>النظر في رمز واحد معرّض للخطر</numerusform>
            <numerusform>النظر في رمزين معرّضين للخطر</numerusform>
            <numerusform>النظر في %Ln رموز معرّضة للخطر</numerusform>
            <numerusform>النظر في %Ln رمزًا معرّضًا للخطر</numerusform>
            <numerusform>النظر في %Ln رمز معرّض للخطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored, but a check says they may not work</source>
        <translation>مخزَّنة، لكن فحصًا يقول إنها قد لا تعمل</translation>
    </message>
    <message numerus="yes">
        <source>Find out about %n unknown Mac(s)</source>
        <translation>
            <numerusform>لا أجهزة Mac مجهولة</numerusform>
            <numerusform>استيضاح جهاز Mac واحد غير معروف</numerusform>
            <numerusform>استيضاح جهازي Mac غير معروفين</numerusform>
            <numerusform>استيضاح %Ln أجهزة Mac غير معروفة</numerusform>
            <numerusform>استيضاح %Ln جهاز Mac غير معروف</numerusform>
            <numerusform>استيضاح %Ln جهاز Mac غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>The servers gave no answer for them</source>
        <translation>لم تعطِ الخوادم جوابًا عنها</translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server</source>
        <translation>رمز كل Mac مؤهل محفوظ على الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>‏%L1 من %Ln</numerusform>
            <numerusform>‏%L1 من جهاز Mac واحد</numerusform>
            <numerusform>‏%L1 من جهازي Mac</numerusform>
            <numerusform>‏%L1 من %Ln أجهزة Mac</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::EditServerDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %L1</translation>
    </message>
    <message>
        <source>Its Macs are read anew with the new settings.</source>
        <translation>تُقرأ أجهزة Mac التابعة له من جديد بالإعدادات الجديدة.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>empty: unchanged, kept in %1</source>
        <translation>فارغ: بدون تغيير؛ مكان الحفظ: %L1</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>optional: PEM of a private certificate authority</source>
        <translation>اختياري: ملف PEM لمرجع تصديق خاص</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>optional: its SHA-256 fingerprint</source>
        <translation>اختياري: بصمتها SHA-256</translation>
    </message>
    <message>
        <source>Read user and account names</source>
        <translation>قراءة أسماء المستخدمين والحسابات</translation>
    </message>
    <message>
        <source>%1 cannot be edited now.</source>
        <translation>لا يمكن تحرير %L1 الآن.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>حفظ واختبار</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits</source>
        <translation>تتكون بصمة SHA-256 من 64 رقمًا ستعشريًا</translation>
    </message>
    <message>
        <source>%1 is unchanged.</source>
        <translation>لم يتغير %L1.</translation>
    </message>
    <message>
        <source>The user is missing</source>
        <translation>المستخدم ناقص</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ExportSnapshotDialog</name>
    <message>
        <source>Export a snapshot</source>
        <translation>تصدير لقطة</translation>
    </message>
    <message>
        <source>One encrypted file with everything that is known of the Macs now, for a reviewer without a network. Notes, the audit and credentials are not in it. The export is noted in the audit.</source>
        <translation>ملف مشفَّر واحد يضم كل ما يُعرف الآن عن أجهزة Mac، لمراجِع بدون شبكة. لا يتضمن الملاحظات ولا سجل التدقيق ولا بيانات الاعتماد. يُدوَّن التصدير في سجل التدقيق.</translation>
    </message>
    <message>
        <source>All Macs</source>
        <translation>كل أجهزة Mac</translation>
    </message>
    <message>
        <source>Only those that Devices shows</source>
        <translation>تلك التي تعرضها “الأجهزة” فقط</translation>
    </message>
    <message>
        <source>With the names of users and accounts</source>
        <translation>مع أسماء المستخدمين والحسابات</translation>
    </message>
    <message>
        <source>Without, people get other names, the same in every snapshot of this profile.</source>
        <translation>بدونها يحصل الأشخاص على أسماء أخرى، هي نفسها في كل لقطة من ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Passphrase, to be told to the reviewer by another way</source>
        <translation>عبارة المرور، تُبلَّغ للمراجِع بطريقة أخرى</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مجددًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>It is being written</source>
        <translation>تجري كتابة اللقطة</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) written</source>
        <translation>
            <numerusform>لم يُكتب أي جهاز Mac</numerusform>
            <numerusform>كُتب جهاز Mac واحد</numerusform>
            <numerusform>كُتب جهازا Mac</numerusform>
            <numerusform>كُتبت %Ln أجهزة Mac</numerusform>
            <numerusform>كُتب %Ln جهاز Mac</numerusform>
            <numerusform>كُتب %Ln جهاز Mac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::FindingContent</name>
    <message>
        <source>%1 holds this Mac&apos;s token.</source>
        <translation>لدى %L1 رمز هذا الـ Mac.</translation>
    </message>
    <message>
        <source>Hand to an admin</source>
        <translation>تسليم إلى مسؤول</translation>
    </message>
    <message>
        <source>Hand to the helpdesk</source>
        <translation>تسليم إلى الدعم الفني</translation>
    </message>
    <message>
        <source>Serial: %1</source>
        <translation>الرقم التسلسلي: %L1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ForgetDialog</name>
    <message>
        <source>Forget %1?</source>
        <translation>هل تريد نسيان %L1؟</translation>
    </message>
    <message>
        <source>What was read of it, what it printed, its note, its exception and its names in Activity are erased on this computer. The audit stays: it holds no names. %1 keeps the Mac, and sends it again with the next full read as long as it is enrolled there.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>يُحذف من هذا الكمبيوتر ما قُرئ عنه وما طبعه وملاحظته واستثناؤه وأسماؤه في “النشاط”. يبقى سجل التدقيق: فهو لا يحتوي على أسماء. يحتفظ %L1 بالـ Mac ويرسله مجددًا عند القراءة الكاملة التالية ما دام مسجَّلاً لديه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not all of it is erased.</source>
        <translation>لم يُحذف كل شيء.</translation>
    </message>
    <message>
        <source>Forget this Mac</source>
        <translation>نسيان هذا الـ Mac</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::GuideWindow</name>
    <message>
        <source>to do</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>done, not verified yet</source>
        <translation>تم، ولم يتم التحقق بعد</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>done, as you said</source>
        <translation>تم، كما ذكرت</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>إصلاح %L1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the number of a step, %2 what is to be done</extracomment>
        <translation>%L1. %L2</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>تم نسخ الأمر</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>قراءة %L1</translation>
    </message>
    <message>
        <source>Done: read %1</source>
        <translation>تم: قراءة %L1</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>متوقف في وضع عدم الاتصال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>%1 no longer gives this reason. Nothing of it is left to do.</source>
        <translation>لم يعد %L1 يعطي هذا السبب. لم يبقَ شيء مطلوب منه.</translation>
    </message>
    <message>
        <source>Every step is done, and %1 still gives this reason. It may take until the next login.</source>
        <translation>تمت كل الخطوات، ولا يزال %L1 يعطي هذا السبب. قد يستغرق الأمر إلى تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Mend step by step</source>
        <translation>الإصلاح خطوة بخطوة</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HeaderButtons</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Commands (%1)</source>
        <translation>الأوامر (%L1)</translation>
    </message>
    <message>
        <source>Sync all servers</source>
        <translation>مزامنة كل الخوادم</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HelpView</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>موضوعات المساعدة</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>تم نسخ الرابط</translation>
    </message>
    <message numerus="yes">
        <source>%n help page(s)</source>
        <translation>
            <numerusform>لا صفحات مساعدة</numerusform>
            <numerusform>صفحة مساعدة واحدة</numerusform>
            <numerusform>صفحتا مساعدة</numerusform>
            <numerusform>%Ln صفحات مساعدة</numerusform>
            <numerusform>%Ln صفحة مساعدة</numerusform>
            <numerusform>%Ln صفحة مساعدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HistoryCards</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>No message of this Mac is known.</source>
        <translation>لا تُعرف أي رسالة من هذا الـ Mac.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message numerus="yes">
        <source>%n, newest first</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>واحد</numerusform>
            <numerusform>اثنان، الأحدث أولاً</numerusform>
            <numerusform>%Ln، الأحدث أولاً</numerusform>
            <numerusform>%Ln، الأحدث أولاً</numerusform>
            <numerusform>%Ln، الأحدث أولاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>الكل: واحد</numerusform>
            <numerusform>الكل: اثنان</numerusform>
            <numerusform>الكل: %Ln</numerusform>
            <numerusform>الكل: %Ln</numerusform>
            <numerusform>الكل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n command(s), show</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>الكل: أمر واحد، عرض</numerusform>
            <numerusform>الكل: أمران، عرض</numerusform>
            <numerusform>الكل: %Ln أوامر، عرض</numerusform>
            <numerusform>الكل: %Ln أمرًا، عرض</numerusform>
            <numerusform>الكل: %Ln أمر، عرض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HistoryContent</name>
    <message>
        <source>by an administrator, on the server</source>
        <translation>بواسطة مسؤول، على الخادم</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>بواسطة الخادم</translation>
    </message>
    <message>
        <source>software update</source>
        <translation>تحديث البرامج</translation>
    </message>
    <message>
        <source>account password</source>
        <translation>كلمة سر الحساب</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>قُرئ من %L1</translation>
    </message>
    <message>
        <source>%1 holds a token</source>
        <translation>لدى %L1 رمز</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>ليس لدى %L1 رمز</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: YES”</source>
        <translation>يقول الـ Mac نفسه “escrowed: YES”</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: NO”</source>
        <translation>يقول الـ Mac نفسه “escrowed: NO”</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>أُجيب %L1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>أُرسل %L1</translation>
    </message>
    <message>
        <source>Outputs of the Mac saved</source>
        <translation>تم حفظ مخرجات الـ Mac</translation>
    </message>
    <message>
        <source>%1, pasted %2</source>
        <translation>‏%L1، أُلصق %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>لا مخرجات</numerusform>
            <numerusform>مخرج واحد</numerusform>
            <numerusform>مخرجان</numerusform>
            <numerusform>%Ln مخرجات</numerusform>
            <numerusform>%Ln مخرجًا</numerusform>
            <numerusform>%Ln مخرج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::LineButton</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>لا شيء مجهول</numerusform>
            <numerusform>واحد مجهول</numerusform>
            <numerusform>اثنان مجهولان</numerusform>
            <numerusform>%Ln مجهولة</numerusform>
            <numerusform>%Ln مجهولاً</numerusform>
            <numerusform>%Ln مجهول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>لا أجهزة Mac</numerusform>
            <numerusform>جهاز Mac واحد</numerusform>
            <numerusform>جهازا Mac</numerusform>
            <numerusform>%Ln أجهزة Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, show</source>
        <translation>‏%L1: %L2، إظهار</translation>
    </message>
    <message>
        <source>%1: %2, %3, show</source>
        <translation>‏%L1: %L2، %L3، إظهار</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ListBar</name>
    <message>
        <source>Pasted</source>
        <translation>ملصقة</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>القائمة الملصقة</translation>
    </message>
    <message>
        <source>%1, remove the list</source>
        <translation>‏%L1، إزالة القائمة</translation>
    </message>
    <message>
        <source>Show all Macs again</source>
        <translation>إظهار كل أجهزة Mac مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Copy the %n not found</source>
        <translation>
            <numerusform>لا شيء لنسخه</numerusform>
            <numerusform>نسخ السطر الذي لم يُعثر عليه</numerusform>
            <numerusform>نسخ السطرين اللذين لم يُعثر عليهما</numerusform>
            <numerusform>نسخ %Ln أسطر لم يُعثر عليها</numerusform>
            <numerusform>نسخ %Ln سطرًا لم يُعثر عليه</numerusform>
            <numerusform>نسخ %Ln سطر لم يُعثر عليه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر</numerusform>
            <numerusform>تم نسخ سطر واحد</numerusform>
            <numerusform>تم نسخ سطرين</numerusform>
            <numerusform>تم نسخ %Ln أسطر</numerusform>
            <numerusform>تم نسخ %Ln سطرًا</numerusform>
            <numerusform>تم نسخ %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n: all found</source>
        <extracomment>%n Macs in a pasted list</extracomment>
        <translation>
            <numerusform>قائمة فارغة</numerusform>
            <numerusform>قائمة من واحد: عُثر عليه</numerusform>
            <numerusform>قائمة من اثنين: عُثر عليهما</numerusform>
            <numerusform>قائمة من %Ln: عُثر عليها كلها</numerusform>
            <numerusform>قائمة من %Ln: عُثر عليها كلها</numerusform>
            <numerusform>قائمة من %Ln: عُثر عليها كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %1: %n found, %2 not</source>
        <translation>
            <numerusform>قائمة من %L1: لم يُعثر على أي منها، %L2 مفقود</numerusform>
            <numerusform>قائمة من %L1: عُثر على واحد، ولم يُعثر على %L2</numerusform>
            <numerusform>قائمة من %L1: عُثر على اثنين، ولم يُعثر على %L2</numerusform>
            <numerusform>قائمة من %L1: عُثر على %Ln، ولم يُعثر على %L2</numerusform>
            <numerusform>قائمة من %L1: عُثر على %Ln، ولم يُعثر على %L2</numerusform>
            <numerusform>قائمة من %L1: عُثر على %Ln، ولم يُعثر على %L2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::MainWindow</name>
    <message>
        <source>Latchkey — demo, simulated history</source>
        <translation>‏Latchkey — عرض تجريبي، سجل محاكى</translation>
    </message>
    <message>
        <source>Latchkey</source>
        <translation>Latchkey</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>No Mac is selected</source>
        <translation>لم يتم تحديد أي Mac</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>إضافة خادم (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Sync all servers</source>
        <translation>مزامنة كل الخوادم (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إغلاق النافذة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بحث (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>نسخ الصفوف (&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>نسخ الصفوف بتنسيق CSV (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Paste a list of Macs</source>
        <translation>لصق قائمة من أجهزة Mac (&amp;P)</translation>
    </message>
    <message>
        <source>The clipboard holds no list of several lines</source>
        <translation>لا تحتوي الحافظة على قائمة من عدة أسطر</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand for the Mac</source>
        <translation>نسخ الأمر الخاص بالـ Mac (&amp;M)</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>تحديد كل المطابقات (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>انتقال إلى (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إلى الأمام (&amp;F)</translation>
    </message>
    <message>
        <source>Add f&amp;ilter…</source>
        <translation>إضافة عامل تصفية (&amp;I)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve view…</source>
        <translation>حفظ العرض (&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Comfortable rows</source>
        <translation>صفوف مريحة (&amp;C)</translation>
    </message>
    <message>
        <source>Side &amp;pane</source>
        <translation>اللوحة الجانبية (&amp;P)</translation>
    </message>
    <message>
        <source>Rail &amp;words</source>
        <translation>كلمات الشريط (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>النظام (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>الجهاز (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open device	Enter</source>
        <translation>فتح الجهاز (&amp;O)	Enter</translation>
    </message>
    <message>
        <source>&amp;Next Mac</source>
        <translation>الـ Mac التالي (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Mac</source>
        <translation>الـ Mac السابق (&amp;P)</translation>
    </message>
    <message>
        <source>Chec&amp;k this Mac…</source>
        <translation>فحص هذا الـ Mac (&amp;K)…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>نسخ الملخص (&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <translation>الإجراءات (&amp;C)</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>القراءة مجددًا (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأوامر (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Explain this Mac’s reason</source>
        <translation>شرح سبب هذا الـ Mac (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>حول Latchkey (&amp;A)</translation>
    </message>
    <message>
        <source>Toggle a filter chip</source>
        <translation>تبديل عامل تصفية</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+8</source>
        <translation>Alt+1 … Alt+8</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>One step back: search, selection, pane</source>
        <translation>خطوة إلى الوراء: البحث، التحديد، اللوحة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) selected</source>
        <translation>
            <numerusform>لم يتم تحديد أي Mac</numerusform>
            <numerusform>جهاز Mac واحد محدد</numerusform>
            <numerusform>جهازا Mac محددان</numerusform>
            <numerusform>%Ln أجهزة Mac محددة</numerusform>
            <numerusform>%Ln جهاز Mac محدد</numerusform>
            <numerusform>%Ln جهاز Mac محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>never for all that match</source>
        <translation>لا يتم أبدًا لكل المطابقات</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>متوقف في وضع عدم الاتصال</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>after the first server</source>
        <translation>بعد الخادم الأول</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>لا أجهزة Mac</numerusform>
            <numerusform>جهاز Mac واحد</numerusform>
            <numerusform>جهازا Mac</numerusform>
            <numerusform>%Ln أجهزة Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>الخيار معلّق</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>أجهزة Mac</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %L1</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>كل الخوادم</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>إضافة خادم…</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>لا خوادم بعد</translation>
    </message>
    <message>
        <source>Simulating 90 days</source>
        <translation>محاكاة ٩٠ يومًا</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>اليوم %L1 من %L2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %L1</translation>
    </message>
    <message>
        <source>Off while offline</source>
        <translation>متوقف أثناء عدم الاتصال</translation>
    </message>
    <message>
        <source>No server was ever read.</source>
        <translation>لم يُقرأ أي خادم قط.</translation>
    </message>
    <message>
        <source>Servers last read %1.</source>
        <extracomment>%1 and %2 are ages; where it is one, &quot;now&quot; or &quot;2 min ago&quot;</extracomment>
        <translation>آخر قراءة للخوادم: %L1.</translation>
    </message>
    <message>
        <source>Servers last read %1 to %2 ago.</source>
        <translation>آخر قراءة للخوادم قبل %L1 إلى %L2.</translation>
    </message>
    <message numerus="yes">
        <source>; %n Mac(s) older than 7 days.</source>
        <translation>
            <numerusform>؛ لا أجهزة Mac أقدم من 7 أيام.</numerusform>
            <numerusform>؛ جهاز Mac واحد أقدم من ٧ أيام.</numerusform>
            <numerusform>؛ جهازا Mac أقدم من ٧ أيام.</numerusform>
            <numerusform>؛ %Ln أجهزة Mac أقدم من ٧ أيام.</numerusform>
            <numerusform>؛ %Ln جهاز Mac أقدم من ٧ أيام.</numerusform>
            <numerusform>؛ %Ln جهاز Mac أقدم من ٧ أيام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>غير متصل منذ %L1.</translation>
    </message>
    <message>
        <source>%1 Sending and revoking wait until a server answers.</source>
        <translation>‏%L1 ينتظر الإرسال والإبطال إلى أن يجيب خادم.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) accepted as exceptions</source>
        <translation>
            <numerusform>لم يُقبل أي Mac كاستثناء</numerusform>
            <numerusform>قُبل جهاز Mac واحد كاستثناء</numerusform>
            <numerusform>قُبل جهازا Mac كاستثناءين</numerusform>
            <numerusform>قُبلت %Ln أجهزة Mac كاستثناءات</numerusform>
            <numerusform>قُبل %Ln جهاز Mac كاستثناءات</numerusform>
            <numerusform>قُبل %Ln جهاز Mac كاستثناءات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) count again</source>
        <translation>
            <numerusform>لا يعود أي Mac إلى العد</numerusform>
            <numerusform>يعود جهاز Mac واحد إلى العد</numerusform>
            <numerusform>يعود جهازا Mac إلى العد</numerusform>
            <numerusform>تعود %Ln أجهزة Mac إلى العد</numerusform>
            <numerusform>يعود %Ln جهاز Mac إلى العد</numerusform>
            <numerusform>يعود %Ln جهاز Mac إلى العد</numerusform>
        </translation>
    </message>
    <message>
        <source>off while %1 is offline</source>
        <translation>متوقف ما دام %L1 غير متصل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 why it cannot wake a Mac</extracomment>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>no server knows this Mac</source>
        <translation>لا يعرف أي خادم هذا الـ Mac</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) woken</source>
        <translation>
            <numerusform>لم يوقَظ أي Mac</numerusform>
            <numerusform>أُوقظ جهاز Mac واحد</numerusform>
            <numerusform>أُوقظ جهازا Mac</numerusform>
            <numerusform>أُوقظت %Ln أجهزة Mac</numerusform>
            <numerusform>أُوقظ %Ln جهاز Mac</numerusform>
            <numerusform>أُوقظ %Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>No command for a Mac is shown here</source>
        <translation>لا يظهر هنا أي أمر لـ Mac</translation>
    </message>
    <message>
        <source>&amp;Mend step by step…</source>
        <translation>الإصلاح خطوة بخطوة (&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>قبول (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;End exception</source>
        <translation>إنهاء الاستثناء (&amp;E)</translation>
    </message>
    <message>
        <source>Check &amp;in now</source>
        <translation>تسجيل الوصول الآن (&amp;I)</translation>
    </message>
    <message>
        <source>Choose one Mac to forget</source>
        <translation>اختر جهاز Mac واحدًا لنسيانه</translation>
    </message>
    <message>
        <source>The Mac is forgotten</source>
        <translation>تم نسيان الـ Mac</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message>
        <source>Hide &amp;names</source>
        <translation>إخفاء الأسماء (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Forget this Mac…</source>
        <translation>نسيان هذا الـ Mac (&amp;F)…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>نسخ بيانات التشخيص (&amp;D)…</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>تم نسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation>الأسماء مخفية.</translation>
    </message>
    <message>
        <source>%1 — Latchkey</source>
        <extracomment>%1 is &quot;Snapshot of 20 Nov 2026, 09:20&quot;</extracomment>
        <translation>%L1 — Latchkey</translation>
    </message>
    <message>
        <source>&amp;Open snapshot…</source>
        <translation>فتح لقطة (&amp;O)…</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <translation>فتح لقطة</translation>
    </message>
    <message>
        <source>Export s&amp;napshot…</source>
        <translation>تصدير لقطة (&amp;N)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a snapshot…</source>
        <translation>المقارنة بلقطة (&amp;M)…</translation>
    </message>
    <message>
        <source>Compare with a snapshot</source>
        <translation>المقارنة بلقطة</translation>
    </message>
    <message>
        <source>Compare with no&amp;w…</source>
        <translation>المقارنة بالوضع الحالي (&amp;W)…</translation>
    </message>
    <message>
        <source>Snapshots (*.lksnapshot);;All files (*)</source>
        <translation>لقطات ‏(*.lksnapshot);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>%1, read-only.</source>
        <translation>‏%L1، للقراءة فقط.</translation>
    </message>
    <message>
        <source>States and ages are those of then. Nothing is asked of a server.</source>
        <translation>الحالات والأعمار هي كما كانت حينها. لا يُسأل أي خادم.</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>المقارنة بالوضع الحالي…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>‏%L1 من %Ln</numerusform>
            <numerusform>‏%L1 من جهاز Mac واحد</numerusform>
            <numerusform>‏%L1 من جهازي Mac</numerusform>
            <numerusform>‏%L1 من %Ln أجهزة Mac</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot of %n Mac(s): %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>لقطة فارغة: %L1</numerusform>
            <numerusform>لقطة لجهاز Mac واحد: %L1</numerusform>
            <numerusform>لقطة لجهازي Mac: ‏%L1</numerusform>
            <numerusform>لقطة لـ %Ln أجهزة Mac: ‏%L1</numerusform>
            <numerusform>لقطة لـ %Ln جهاز Mac: ‏%L1</numerusform>
            <numerusform>لقطة لـ %Ln جهاز Mac: ‏%L1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::NoteCard</name>
    <message>
        <source>Note and ticket</source>
        <translation>الملاحظة والتذكرة</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>محفوظة هنا فقط</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>The note is not kept.</source>
        <translation>لم تُحفظ الملاحظة.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OpenSnapshotDialog</name>
    <message>
        <source>%1 does not open</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>يتعذر فتح %L1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>A passphrase is missing</source>
        <translation>عبارة المرور مفقودة</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>لم تُفتح اللقطة.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OutputEdit</name>
    <message>
        <source>Output of the Mac</source>
        <translation>مخرجات الـ Mac</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Overview</name>
    <message>
        <source>as many as on %1</source>
        <translation>العدد نفسه في %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>لا نقص منذ %L1</numerusform>
            <numerusform>أقل بواحد منذ %L1</numerusform>
            <numerusform>أقل باثنين منذ %L1</numerusform>
            <numerusform>أقل بـ %Ln منذ %L1</numerusform>
            <numerusform>أقل بـ %Ln منذ %L1</numerusform>
            <numerusform>أقل بـ %Ln منذ %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more since %1</source>
        <translation>
            <numerusform>لا زيادة منذ %L1</numerusform>
            <numerusform>أكثر بواحد منذ %L1</numerusform>
            <numerusform>أكثر باثنين منذ %L1</numerusform>
            <numerusform>أكثر بـ %Ln منذ %L1</numerusform>
            <numerusform>أكثر بـ %Ln منذ %L1</numerusform>
            <numerusform>أكثر بـ %Ln منذ %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>No day has been counted yet.</source>
        <translation>لم يُحتسب أي يوم بعد.</translation>
    </message>
    <message>
        <source>Held: %1 on %2, %3 on %4.</source>
        <translation>المحفوظ: %L1 في %L2، و%L3 في %L4.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without counts.</source>
        <translation>
            <numerusform>لا أيام بدون أعداد.</numerusform>
            <numerusform>يوم واحد بدون أعداد.</numerusform>
            <numerusform>يومان بدون أعداد.</numerusform>
            <numerusform>%Ln أيام بدون أعداد.</numerusform>
            <numerusform>%Ln يومًا بدون أعداد.</numerusform>
            <numerusform>%Ln يوم بدون أعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>‏%L1: لم يُحتسب</translation>
    </message>
    <message>
        <source>Latchkey starts, next login finishes</source>
        <translation>يبدأ Latchkey، ويكمل تسجيل الدخول التالي</translation>
    </message>
    <message>
        <source>needs a person at the Mac</source>
        <translation>يحتاج إلى شخص عند الـ Mac</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 held, %3 of %n Mac(s)</source>
        <extracomment>%1 is a day, %2 a percentage, %3 a number of Macs</extracomment>
        <translation>
            <numerusform>‏%L1: المحفوظ %L2، %L3 من %Ln</numerusform>
            <numerusform>‏%L1: المحفوظ %L2، %L3 من جهاز Mac واحد</numerusform>
            <numerusform>‏%L1: المحفوظ %L2، %L3 من جهازي Mac</numerusform>
            <numerusform>‏%L1: المحفوظ %L2، %L3 من %Ln أجهزة Mac</numerusform>
            <numerusform>‏%L1: المحفوظ %L2، %L3 من %Ln جهاز Mac</numerusform>
            <numerusform>‏%L1: المحفوظ %L2، %L3 من %Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latchkey starts %1, %n need(s) a person</source>
        <extracomment>%1 is a number of Macs</extracomment>
        <translation>
            <numerusform>يبدأ Latchkey بعدد %L1، ولا يحتاج أي منها إلى شخص</numerusform>
            <numerusform>يبدأ Latchkey بعدد %L1، ويحتاج واحد إلى شخص</numerusform>
            <numerusform>يبدأ Latchkey بعدد %L1، ويحتاج اثنان إلى شخص</numerusform>
            <numerusform>يبدأ Latchkey بعدد %L1، وتحتاج %Ln إلى شخص</numerusform>
            <numerusform>يبدأ Latchkey بعدد %L1، ويحتاج %Ln إلى شخص</numerusform>
            <numerusform>يبدأ Latchkey بعدد %L1، ويحتاج %Ln إلى شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Not escrowed</source>
        <translation>غير مودَع</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرّض للخطر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>الخيار معلّق</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Coverage over 90 days</source>
        <translation>التغطية على مدى ٩٠ يومًا</translation>
    </message>
    <message>
        <source>Why Macs have no token</source>
        <translation>لماذا لا تملك أجهزة Mac رمزًا</translation>
    </message>
    <message>
        <source>By macOS version</source>
        <translation>حسب إصدار macOS</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>‏%L1 على %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>لا أجهزة Mac</numerusform>
            <numerusform>جهاز Mac واحد</numerusform>
            <numerusform>جهازا Mac</numerusform>
            <numerusform>%Ln أجهزة Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>لا خوادم</numerusform>
            <numerusform>خادم واحد</numerusform>
            <numerusform>خادمين</numerusform>
            <numerusform>%Ln خوادم</numerusform>
            <numerusform>%Ln خادمًا</numerusform>
            <numerusform>%Ln خادم</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac has been read yet</source>
        <translation>لم يُقرأ أي Mac بعد</translation>
    </message>
    <message>
        <source>Counting the Macs</source>
        <translation>إحصاء أجهزة Mac</translation>
    </message>
    <message>
        <source>The numbers appear as the servers send their Macs.</source>
        <translation>تظهر الأعداد كلما أرسلت الخوادم أجهزة Mac الخاصة بها.</translation>
    </message>
    <message>
        <source>%1, %2, show</source>
        <translation>‏%L1، %L2، إظهار</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>Macs</comment>
        <translation>من %L1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>بدون إقرار</translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation>أقدم من ٧ أيام</translation>
    </message>
    <message>
        <source>No earlier day has been counted yet. The line begins tomorrow.</source>
        <translation>لم يُحتسب أي يوم سابق بعد. يبدأ الخط غدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Why %n Mac(s) have no token</source>
        <translation>
            <numerusform>لا أجهزة Mac بدون رمز</numerusform>
            <numerusform>لماذا لا يملك جهاز Mac واحد رمزًا</numerusform>
            <numerusform>لماذا لا يملك جهازا Mac رمزًا</numerusform>
            <numerusform>لماذا لا تملك %Ln أجهزة Mac رمزًا</numerusform>
            <numerusform>لماذا لا يملك %Ln جهاز Mac رمزًا</numerusform>
            <numerusform>لماذا لا يملك %Ln جهاز Mac رمزًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server.</source>
        <translation>رمز كل Mac مؤهل محفوظ على الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) have lost their token.</source>
        <translation>
            <numerusform>لم يفقد أي Mac رمزه.</numerusform>
            <numerusform>فقد جهاز Mac واحد رمزه.</numerusform>
            <numerusform>فقد جهازا Mac رمزيهما.</numerusform>
            <numerusform>فقدت %Ln أجهزة Mac رموزها.</numerusform>
            <numerusform>فقد %Ln جهاز Mac رمزه.</numerusform>
            <numerusform>فقد %Ln جهاز Mac رمزه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n accepted</source>
        <extracomment>%1 what is said of the others, %n were accepted as exceptions</extracomment>
        <translation>
            <numerusform>‏%L1، لا مقبول</numerusform>
            <numerusform>‏%L1، واحد مقبول</numerusform>
            <numerusform>‏%L1، اثنان مقبولان</numerusform>
            <numerusform>‏%L1، %Ln مقبولة</numerusform>
            <numerusform>‏%L1، %Ln مقبولًا</numerusform>
            <numerusform>‏%L1، %Ln مقبول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Phrases</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is an age, &quot;2 min&quot;</extracomment>
        <translation>قبل %L1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Places</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Check a Mac…</source>
        <translation>فحص Mac…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PlanModel</name>
    <message>
        <source>Left alone: %1</source>
        <translation>تم تخطيه: %L1</translation>
    </message>
    <message>
        <source>Copy the command for the Mac</source>
        <translation>نسخ الأمر الخاص بالـ Mac</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>الحذف رغم ذلك</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PlanTable</name>
    <message>
        <source>Macs of this action</source>
        <translation>أجهزة Mac لهذا الإجراء</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PreviewDialog</name>
    <message>
        <source>Command copied. After it ran on the Mac, read the Mac again.</source>
        <translation>تم نسخ الأمر. بعد تشغيله على الـ Mac، اقرأ الـ Mac مجددًا.</translation>
    </message>
    <message>
        <source>What has not been sent can be cancelled.</source>
        <translation>يمكن إلغاء ما لم يُرسَل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The Macs could not be weighed.</source>
        <translation>تعذر تقييم أجهزة Mac.</translation>
    </message>
    <message>
        <source>Nothing to do: every Mac of the selection is left alone</source>
        <translation>لا شيء مطلوب: تم تخطي كل Mac في التحديد</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RecordContent</name>
    <message numerus="yes">
        <source>%n Mac(s) selected</source>
        <translation>
            <numerusform>لم يتم تحديد أي Mac</numerusform>
            <numerusform>جهاز Mac واحد محدد</numerusform>
            <numerusform>جهازا Mac محددان</numerusform>
            <numerusform>%Ln أجهزة Mac محددة</numerusform>
            <numerusform>%Ln جهاز Mac محدد</numerusform>
            <numerusform>%Ln جهاز Mac محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Accepted until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>مقبول حتى %L1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>‏%L1 بواسطة %L2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>counted apart</source>
        <translation>محتسب على حدة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>when and by whom</comment>
        <translation>القبول</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message numerus="yes">
        <source>Counts are of the first %n Mac(s).</source>
        <translation>
            <numerusform>لا تخص الأعداد أي جهاز Mac.</numerusform>
            <numerusform>تخص الأعداد أول جهاز Mac.</numerusform>
            <numerusform>تخص الأعداد أول جهازي Mac.</numerusform>
            <numerusform>تخص الأعداد أول %Ln أجهزة Mac.</numerusform>
            <numerusform>تخص الأعداد أول %Ln جهاز Mac.</numerusform>
            <numerusform>تخص الأعداد أول %Ln جهاز Mac.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RecordFacts</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>محفوظ على %L1</translation>
    </message>
    <message>
        <source>None on %1</source>
        <translation>لا شيء على %L1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>مُثبَت %L1</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>مُثبَت</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>مدحوض</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>لا يمكن سؤاله</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>غير مُثبَت</translation>
    </message>
    <message>
        <source>Option acknowledged</source>
        <translation>تم الإقرار بالخيار</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>الخيار معلّق</translation>
    </message>
    <message>
        <source>Option refused</source>
        <translation>رُفض الخيار</translation>
    </message>
    <message>
        <source>Option not sent</source>
        <translation>لم يُرسَل الخيار</translation>
    </message>
    <message>
        <source>Option unknown</source>
        <translation>الخيار غير معروف</translation>
    </message>
    <message>
        <source>Local user</source>
        <translation>مستخدم محلي</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>مفتاح الرمز</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>a kind of recovery key</comment>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>Institutional</source>
        <comment>a kind of recovery key</comment>
        <translation>مؤسسي</translation>
    </message>
    <message>
        <source>Disk passphrase</source>
        <translation>عبارة مرور القرص</translation>
    </message>
    <message>
        <source>System account</source>
        <translation>حساب نظام</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>نوع غير معروف</translation>
    </message>
    <message>
        <source>Bootstrap Token</source>
        <translation>Bootstrap Token</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Can&apos;t unlock</source>
        <translation>لا يستطيع فتح القفل</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>بلا حساب</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>macOS %1</source>
        <translation>macOS %L1</translation>
    </message>
    <message>
        <source>macOS not told</source>
        <translation>لم يُذكر macOS</translation>
    </message>
    <message>
        <source>FileVault on</source>
        <translation>‏FileVault مفعّل</translation>
    </message>
    <message>
        <source>FileVault off</source>
        <translation>‏FileVault معطّل</translation>
    </message>
    <message>
        <source>Stale: %1</source>
        <translation>قديم: %L1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>never shown, never kept</source>
        <translation>لا يُعرض أبدًا ولا يُحفظ أبدًا</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>مودَع</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>آخر جلب</translation>
    </message>
    <message>
        <source>The Mac says</source>
        <translation>يقول الـ Mac</translation>
    </message>
    <message>
        <source>“escrowed: YES”</source>
        <translation>“escrowed: YES”</translation>
    </message>
    <message>
        <source>“escrowed: NO”</source>
        <translation>“escrowed: NO”</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <translation>خيار التسجيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The Mac reports</source>
        <translation>يُبلغ الـ Mac</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>في ملف التعريف</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>مستخدمو التشفير</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Not told by the server</source>
        <translation>لم يذكره الخادم</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قُرئ %L1</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>على وحدة التخزين</translation>
    </message>
    <message numerus="yes">
        <source>%n crypto user(s)</source>
        <translation>
            <numerusform>لا مستخدمي تشفير</numerusform>
            <numerusform>مستخدم تشفير واحد</numerusform>
            <numerusform>مستخدما تشفير</numerusform>
            <numerusform>%Ln مستخدمي تشفير</numerusform>
            <numerusform>%Ln مستخدم تشفير</numerusform>
            <numerusform>%Ln مستخدم تشفير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left over</source>
        <translation>
            <numerusform>لا متبقٍّ</numerusform>
            <numerusform>واحد متبقٍّ</numerusform>
            <numerusform>اثنان متبقيان</numerusform>
            <numerusform>%Ln متبقية</numerusform>
            <numerusform>%Ln متبقيًا</numerusform>
            <numerusform>%Ln متبقٍّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t unlock</source>
        <translation>
            <numerusform>الكل يستطيع فتح القفل</numerusform>
            <numerusform>واحد لا يستطيع فتح القفل</numerusform>
            <numerusform>اثنان لا يستطيعان فتح القفل</numerusform>
            <numerusform>%Ln لا يستطيعون فتح القفل</numerusform>
            <numerusform>%Ln لا يستطيعون فتح القفل</numerusform>
            <numerusform>%Ln لا يستطيعون فتح القفل</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Yes, owner</source>
        <translation>نعم، مالك</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>غير مدرج</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RemoveServerDialog</name>
    <message>
        <source>REMOVE %1</source>
        <extracomment>What must be typed to remove a server; %1 is its name</extracomment>
        <translation>REMOVE %L1</translation>
    </message>
    <message>
        <source>Remove %1 from Latchkey?</source>
        <translation>هل تريد إزالة %L1 من Latchkey؟</translation>
    </message>
    <message numerus="yes">
        <source>Its API token and what Latchkey has read of its %n Mac(s) are deleted here. %1 itself, its Macs and their tokens are not touched. Activity and audit stay.</source>
        <extracomment>%n Macs, %1 a server</extracomment>
        <translation>
            <numerusform>يُحذف هنا رمز API الخاص به. لا يُمَس %L1 نفسه. يبقى النشاط وسجل التدقيق.</numerusform>
            <numerusform>يُحذف هنا رمز API الخاص به وما قرأه Latchkey عن جهاز Mac واحد تابع له. لا يُمَس %L1 نفسه ولا الـ Mac ولا رمزه. يبقى النشاط وسجل التدقيق.</numerusform>
            <numerusform>يُحذف هنا رمز API الخاص به وما قرأه Latchkey عن جهازي Mac تابعين له. لا يُمَس %L1 نفسه ولا أجهزة Mac ولا رموزها. يبقى النشاط وسجل التدقيق.</numerusform>
            <numerusform>يُحذف هنا رمز API الخاص به وما قرأه Latchkey عن %Ln أجهزة Mac تابعة له. لا يُمَس %L1 نفسه ولا أجهزة Mac ولا رموزها. يبقى النشاط وسجل التدقيق.</numerusform>
            <numerusform>يُحذف هنا رمز API الخاص به وما قرأه Latchkey عن %Ln جهاز Mac تابع له. لا يُمَس %L1 نفسه ولا أجهزة Mac ولا رموزها. يبقى النشاط وسجل التدقيق.</numerusform>
            <numerusform>يُحذف هنا رمز API الخاص به وما قرأه Latchkey عن %Ln جهاز Mac تابع له. لا يُمَس %L1 نفسه ولا أجهزة Mac ولا رموزها. يبقى النشاط وسجل التدقيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be removed now.</source>
        <translation>لا يمكن إزالة %L1 الآن.</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>السبب، مطلوب، يُحفظ في سجل التدقيق</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>اكتب %L1 للتأكيد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %L1</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>السبب مفقود</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ReportForm</name>
    <message>
        <source>Trend</source>
        <translation>المسار الزمني</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>List of the Macs</source>
        <translation>قائمة أجهزة Mac</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>أجهزة Mac</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>تضمين</translation>
    </message>
    <message>
        <source>Names of users and accounts</source>
        <translation>أسماء المستخدمين والحسابات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>عامل التصفية: %L1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ReportsView</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Its SHA-256 goes into the audit.</source>
        <translation>تُدوَّن قيمة SHA-256 الخاصة به في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>updates as you change the report</source>
        <translation>تُحدَّث مع كل تغيير في التقرير</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>Same report from the command line</source>
        <translation>التقرير نفسه من سطر الأوامر</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>النسخ كأمر</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>تم نسخ الأمر</translation>
    </message>
    <message>
        <source>The report cannot be made.</source>
        <translation>يتعذر إنشاء التقرير.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>تم التصدير: %L1</translation>
    </message>
    <message>
        <source>The report was not exported; an older file is unchanged.</source>
        <translation>لم يُصدَّر التقرير؛ وأي ملف أقدم لم يتغير.</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>كل الخوادم</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Mac(s)</source>
        <translation>
            <numerusform>‏%L1: لا أجهزة Mac</numerusform>
            <numerusform>‏%L1: جهاز Mac واحد</numerusform>
            <numerusform>‏%L1: جهازا Mac</numerusform>
            <numerusform>‏%L1: %Ln أجهزة Mac</numerusform>
            <numerusform>‏%L1: %Ln جهاز Mac</numerusform>
            <numerusform>‏%L1: %Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %L1 من %L2</translation>
    </message>
    <message>
        <source>Page %1 of more than %2</source>
        <translation>الصفحة %L1 من أكثر من %L2</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) in the report</source>
        <translation>
            <numerusform>لا أجهزة Mac في التقرير</numerusform>
            <numerusform>جهاز Mac واحد في التقرير</numerusform>
            <numerusform>جهازا Mac في التقرير</numerusform>
            <numerusform>%Ln أجهزة Mac في التقرير</numerusform>
            <numerusform>%Ln جهاز Mac في التقرير</numerusform>
            <numerusform>%Ln جهاز Mac في التقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>التقارير المحفوظة</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>حفظ هذا التقرير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a report</extracomment>
        <translation>تم الحفظ: %L1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>%1 is the name of a report</extracomment>
        <translation>تمت الإزالة: %L1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RevokeDialog</name>
    <message>
        <source>To end it, with an admin at hand who holds a SecureToken:</source>
        <translation>لإنهاء ذلك، بوجود مسؤول يملك SecureToken:</translation>
    </message>
    <message>
        <source>The Mac goes on saying “escrowed: YES” and may not send again by itself.</source>
        <translation>يستمر الـ Mac في قول “escrowed: YES” وقد لا يرسل مجددًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>To escrow again, an admin with a SecureToken must run:</source>
        <translation>للإيداع مجددًا، يجب على مسؤول يملك SecureToken تشغيل:</translation>
    </message>
    <message>
        <source>Erase a Mac before you revoke, not after. Existing users still unlock FileVault.</source>
        <translation>امسح الـ Mac قبل الإبطال، لا بعده. لا يزال بإمكان المستخدمين الحاليين فتح قفل FileVault.</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>السبب، مطلوب، يُحفظ في سجل التدقيق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>مطلوب، يُحفظ في سجل التدقيق</translation>
    </message>
    <message>
        <source>Only the copy of %1 goes. The key stays on the Mac&apos;s volume, so a copied token may still work.</source>
        <translation>لا تُزال سوى النسخة الموجودة على %L1. يبقى المفتاح على وحدة تخزين الـ Mac، لذا قد يظل الرمز المنسوخ صالحًا.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is the word to type, &quot;REVOKE 4&quot;</extracomment>
        <translation>اكتب %L1 للتأكيد</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SaveNameDialog</name>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Keeps search, chips, columns and order under a name.</source>
        <translation>يحفظ البحث وعوامل التصفية والأعمدة والترتيب تحت اسم.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A view of this name is built in</source>
        <translation>هناك عرض مدمج بهذا الاسم</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>الاسم مفقود</translation>
    </message>
    <message>
        <source>A view of this name is built in.</source>
        <translation>هناك عرض مدمج بهذا الاسم.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>سيُستبدل العرض الذي يحمل هذا الاسم.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SavedViews</name>
    <message>
        <source>All devices</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <translation>غير جاهز للمسح</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <translation>ستطلب التحديثات المُدارة كلمة سر</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <translation>لا يحصل المستخدمون الجدد على SecureToken</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>إفراغ البحث</translation>
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
        <translation>إعادة إرسال الخيار…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>Reads this Mac again from its server; %1 is the server</extracomment>
        <translation>قراءة %L1</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <extracomment>The page of the help about a finding; %1 is the finding&apos;s short name</extracomment>
        <translation>شرح %L1</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <comment>the keys</comment>
        <translation>Shift+F1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerDelegate</name>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>لا أجهزة Mac</numerusform>
            <numerusform>جهاز Mac واحد</numerusform>
            <numerusform>جهازا Mac</numerusform>
            <numerusform>%Ln أجهزة Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>never read</source>
        <translation>لم يُقرأ قط</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قُرئ %L1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerSwitch</name>
    <message>
        <source>%1, %2, choose servers</source>
        <extracomment>Accessible name of the switch: shown servers, number of Macs</extracomment>
        <translation>‏%L1، %L2، اختيار الخوادم</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerTexts</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>from its own check-ins</source>
        <translation>من عمليات تسجيل الوصول لديه</translation>
    </message>
    <message>
        <source>asks each Mac</source>
        <translation>يسأل كل Mac</translation>
    </message>
    <message>
        <source>EACSPreflight, from macOS 13.3</source>
        <translation>‏EACSPreflight، من macOS 13.3</translation>
    </message>
    <message>
        <source>by revision, so all ages renew</source>
        <translation>حسب المراجعة، فتتجدد كل الأعمار</translation>
    </message>
    <message>
        <source>the API token may only read</source>
        <translation>رمز API للقراءة فقط</translation>
    </message>
    <message>
        <source>the API token lacks the scope %1</source>
        <translation>يفتقر رمز API إلى النطاق %L1</translation>
    </message>
    <message>
        <source>it has no push certificate</source>
        <translation>ليست لديه شهادة دفع</translation>
    </message>
    <message>
        <source>it has no API for it</source>
        <translation>ليست لديه API لذلك</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>إصدار API</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>قراءة %L1</translation>
    </message>
    <message>
        <source>%1 was never read</source>
        <translation>لم يُقرأ %L1 قط</translation>
    </message>
    <message>
        <source>%1 read %2</source>
        <extracomment>%1 a server, %2 &quot;2 min ago&quot;</extracomment>
        <translation>قُرئ %L1 ‏%L2</translation>
    </message>
    <message>
        <source>it was away; it is asking about each Mac</source>
        <translation>كان غائبًا؛ وهو يسأل عن كل Mac</translation>
    </message>
    <message>
        <source>its NanoMDM runs without -migration</source>
        <translation>يعمل NanoMDM الخاص به بدون ‎-migration</translation>
    </message>
    <message>
        <source>its documentation does not say</source>
        <translation>وثائقه لا تذكر ذلك</translation>
    </message>
    <message>
        <source>from the list you gave</source>
        <translation>من القائمة التي قدّمتها</translation>
    </message>
    <message>
        <source>give it a file of Macs: it has no list</source>
        <translation>قدّم ملفًا بأجهزة Mac: ليست لديه قائمة</translation>
    </message>
    <message>
        <source>it tells answers to its webhook only</source>
        <translation>لا يبلّغ الإجابات إلا إلى webhook الخاص به</translation>
    </message>
    <message>
        <source>it runs without -migration</source>
        <translation>يعمل بدون ‎-migration</translation>
    </message>
    <message>
        <source>its /migration answered an error</source>
        <translation>أجاب ‎/migration الخاص به بخطأ</translation>
    </message>
    <message>
        <source>asked about one Mac at a time</source>
        <translation>يُسأل عن كل Mac على حدة</translation>
    </message>
    <message>
        <source>each sync reads the whole list</source>
        <translation>تقرأ كل مزامنة القائمة كلها</translation>
    </message>
    <message>
        <source>The address needs https://, for example https://mdm.example.org</source>
        <translation>يجب أن يبدأ العنوان بـ https://، مثل https://mdm.example.org</translation>
    </message>
    <message>
        <source>the account lacks: %1</source>
        <translation>ينقص الحساب: %1</translation>
    </message>
    <message>
        <source>if the account may send commands</source>
        <translation>إذا كان الحساب مخوّلًا إرسال الأوامر</translation>
    </message>
    <message>
        <source>its state, not the Mac’s answer</source>
        <translation>حالته، لا جواب الـ Mac</translation>
    </message>
    <message>
        <source>as old as each Mac’s inventory</source>
        <translation>بقِدم جرد كل Mac</translation>
    </message>
    <message>
        <source>can be true for an empty or an earlier token</source>
        <translation>قد يصحّ لرمز فارغ أو سابق</translation>
    </message>
    <message>
        <source>by the date of the inventory report</source>
        <translation>بحسب تاريخ تقرير الجرد</translation>
    </message>
    <message>
        <source>this version of Latchkey does not do it</source>
        <translation>هذا الإصدار من Latchkey لا يفعل ذلك</translation>
    </message>
    <message>
        <source>no column is named for it</source>
        <translation>لم يُحدَّد عمود لذلك</translation>
    </message>
    <message>
        <source>by the date of the last change</source>
        <translation>بحسب تاريخ آخر تغيير</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServersView</name>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>إضافة خادم…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>الاختبار مجددًا</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>What each server lets Latchkey do</source>
        <translation>ما يسمح به كل خادم لـ Latchkey</translation>
    </message>
    <message>
        <source>asked, not assumed</source>
        <translation>بالسؤال لا بالافتراض</translation>
    </message>
    <message>
        <source>%1 is not removed.</source>
        <translation>لم تتم إزالة %L1.</translation>
    </message>
    <message>
        <source>secret in %1</source>
        <translation>مكان حفظ السر: %L1</translation>
    </message>
    <message>
        <source>names are read</source>
        <translation>تُقرأ الأسماء</translation>
    </message>
    <message>
        <source>names are not read</source>
        <translation>لا تُقرأ الأسماء</translation>
    </message>
    <message numerus="yes">
        <source>The %n Mac(s) you had are unchanged.</source>
        <translation>
            <numerusform>لم يكن لديك أي Mac.</numerusform>
            <numerusform>لم يتغير الـ Mac الذي كان لديك.</numerusform>
            <numerusform>لم يتغير جهازا Mac اللذان كانا لديك.</numerusform>
            <numerusform>لم تتغير %Ln أجهزة Mac التي كانت لديك.</numerusform>
            <numerusform>لم تتغير أجهزة Mac الـ %Ln التي كانت لديك.</numerusform>
            <numerusform>لم تتغير أجهزة Mac الـ %Ln التي كانت لديك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>لا خوادم</numerusform>
            <numerusform>خادم واحد</numerusform>
            <numerusform>خادمان</numerusform>
            <numerusform>%Ln خوادم</numerusform>
            <numerusform>%Ln خادمًا</numerusform>
            <numerusform>%Ln خادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey needs: %1</source>
        <extracomment>What an API token has to be allowed; %1 are permissions in the server&apos;s own words</extracomment>
        <translation>يحتاج Latchkey إلى: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Privileges copied</source>
        <translation>تم نسخ الصلاحيات</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Ask again what each server lets Latchkey do</source>
        <extracomment>Starts with the words of &quot;Ask again&quot;</extracomment>
        <translation>السؤال مجددًا عمّا يسمح به كل خادم لـ Latchkey</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SettingRow</name>
    <message>
        <source>Set by your organization</source>
        <translation>حددته مؤسستك</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SettingsView</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>باستمرار</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Only by hand (Shift+F5)</source>
        <translation>يدويًا فقط (Shift+F5)</translation>
    </message>
    <message>
        <source>As the system, where it is there</source>
        <translation>مثل النظام، حيث تتوفر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Some settings are managed.</source>
        <translation>بعض الإعدادات مُدارة.</translation>
    </message>
    <message>
        <source>The policy is %1.</source>
        <translation>السياسة هي %L1.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Reading the servers</source>
        <translation>قراءة الخوادم</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>Only what changed is read, where the server can tell it.</source>
        <translation>لا يُقرأ إلا ما تغيّر، حيث يستطيع الخادم ذكره.</translation>
    </message>
    <message>
        <source>Names and secrets</source>
        <translation>الأسماء والأسرار</translation>
    </message>
    <message>
        <source>User and account names</source>
        <translation>أسماء المستخدمين والحسابات</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Servers, choose whether names are read</source>
        <translation>الخوادم، اختيار ما إذا كانت الأسماء تُقرأ</translation>
    </message>
    <message>
        <source>API tokens are kept in</source>
        <translation>مكان حفظ رموز API</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>البيانات على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>مجلد ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>نسخ مسار المجلد</translation>
    </message>
    <message>
        <source>Only you can read it. Nothing in it leaves this computer.</source>
        <translation>لا أحد سواك يستطيع قراءته. لا شيء فيه يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Cache of the Macs</source>
        <translation>ذاكرة التخزين المؤقت لأجهزة Mac</translation>
    </message>
    <message>
        <source>Clear cache…</source>
        <translation>مسح الذاكرة المؤقتة…</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>مسح الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>تم نسخ المسار</translation>
    </message>
    <message numerus="yes">
        <source>Clear the cache of %n Mac(s)?</source>
        <translation>
            <numerusform>هل تريد مسح الذاكرة المؤقتة الفارغة؟</numerusform>
            <numerusform>هل تريد مسح الذاكرة المؤقتة لجهاز Mac واحد؟</numerusform>
            <numerusform>هل تريد مسح الذاكرة المؤقتة لجهازي Mac؟</numerusform>
            <numerusform>هل تريد مسح الذاكرة المؤقتة لعدد %Ln أجهزة Mac؟</numerusform>
            <numerusform>هل تريد مسح الذاكرة المؤقتة لعدد %Ln جهاز Mac؟</numerusform>
            <numerusform>هل تريد مسح الذاكرة المؤقتة لعدد %Ln جهاز Mac؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read again at once. Actions and audit stay.</source>
        <translation>تُقرأ مجددًا على الفور. تبقى الإجراءات وسجل التدقيق.</translation>
    </message>
    <message>
        <source>No server answers now: nothing is shown until one does.</source>
        <translation>لا يجيب أي خادم الآن: لن يُعرض شيء إلى أن يجيب أحدها.</translation>
    </message>
    <message>
        <source>Cache cleared</source>
        <translation>تم مسح الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>%1: read</source>
        <translation>‏%L1: مقروءة</translation>
    </message>
    <message>
        <source>%1: not read</source>
        <translation>‏%L1: غير مقروءة</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>لا خوادم بعد</translation>
    </message>
    <message>
        <source>Managed by a policy file</source>
        <translation>مُدار بواسطة ملف سياسة</translation>
    </message>
    <message>
        <source>From the next start on. All but English are machine translations that no speaker has reviewed yet.</source>
        <translation>بدءًا من التشغيل التالي. كل اللغات عدا الإنجليزية ترجمات آلية لم يراجعها أي متحدث بها بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <extracomment>Of a Mac that is gone</extracomment>
        <translation>
            <numerusform>لا تُحفظ</numerusform>
            <numerusform>تُحفظ يومًا واحدًا</numerusform>
            <numerusform>تُحفظ يومين</numerusform>
            <numerusform>تُحفظ %Ln أيام</numerusform>
            <numerusform>تُحفظ %Ln يومًا</numerusform>
            <numerusform>تُحفظ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهرة</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>٣ أشهر</translation>
    </message>
    <message>
        <source>13 months</source>
        <translation>١٣ شهرًا</translation>
    </message>
    <message>
        <source>25 months</source>
        <translation>٢٥ شهرًا</translation>
    </message>
    <message>
        <source>Names on the screen</source>
        <translation>الأسماء على الشاشة</translation>
    </message>
    <message>
        <source>Hidden for pictures and shared screens, exports included.</source>
        <translation>تُخفى للصور والشاشات المشتركة، بما في ذلك عمليات التصدير.</translation>
    </message>
    <message>
        <source>Decided for each server where it is added or edited, and by what its API token allows.</source>
        <translation>يُحدَّد لكل خادم عند إضافته أو تحريره، وبما يسمح به رمز API الخاص به.</translation>
    </message>
    <message>
        <source>Names of Macs that are gone</source>
        <translation>أسماء أجهزة Mac التي اختفت</translation>
    </message>
    <message>
        <source>Then they leave Activity, notes and what lies beside the audit.</source>
        <translation>بعد ذلك تُزال من النشاط والملاحظات وما يُحفظ بجانب سجل التدقيق.</translation>
    </message>
    <message>
        <source>History and actions</source>
        <translation>السجل والإجراءات</translation>
    </message>
    <message>
        <source>The audit stays; it holds no names.</source>
        <translation>يبقى سجل التدقيق؛ فهو لا يحتوي على أسماء.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ملف السجل</translation>
    </message>
    <message>
        <source>console.log, in this folder</source>
        <translation>الملف console.log في هذا المجلد</translation>
    </message>
    <message>
        <source>Reads and actions with their results: no secrets, no people, no Macs.</source>
        <translation>عمليات القراءة والإجراءات مع نتائجها: لا أسرار ولا أشخاص ولا أجهزة Mac.</translation>
    </message>
    <message>
        <source>Names in the cache</source>
        <translation>الأسماء في ذاكرة التخزين المؤقت</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SideBySide</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an answer and its time</comment>
        <translation>%L1، %L2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>لم تتم المقارنة</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>مختلفان</translation>
    </message>
    <message>
        <source>Token key on the volume?</source>
        <translation>مفتاح الرمز على وحدة التخزين؟</translation>
    </message>
    <message>
        <source>cannot know</source>
        <translation>لا يمكنه أن يعرف</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Yes, on both lists</source>
        <translation>نعم، في القائمتين</translation>
    </message>
    <message>
        <source>Only in fdesetup list</source>
        <translation>في fdesetup list فقط</translation>
    </message>
    <message>
        <source>In fdesetup list</source>
        <translation>في fdesetup list</translation>
    </message>
    <message>
        <source>Not in fdesetup list</source>
        <translation>ليس في fdesetup list</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>على وحدة التخزين</translation>
    </message>
    <message>
        <source>SecureToken</source>
        <translation>SecureToken</translation>
    </message>
    <message>
        <source>SecureToken off</source>
        <translation>‏SecureToken معطّل</translation>
    </message>
    <message>
        <source>%1 can unlock?</source>
        <comment>an account</comment>
        <translation>هل يستطيع %L1 فتح القفل؟</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Server takes tokens?</source>
        <translation>هل يقبل الخادم الرموز؟</translation>
    </message>
    <message>
        <source>Token on the server?</source>
        <translation>هل الرمز على الخادم؟</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%Ln اختلافات</numerusform>
            <numerusform>%Ln اختلافًا</numerusform>
            <numerusform>%Ln اختلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>واحد للنظر فيه</numerusform>
            <numerusform>اثنان للنظر فيهما</numerusform>
            <numerusform>%Ln للنظر فيها</numerusform>
            <numerusform>%Ln للنظر فيها</numerusform>
            <numerusform>%Ln للنظر فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>لم يُعثر على أي اختلاف</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::StartPage</name>
    <message>
        <source>Is every Bootstrap Token stored, and does it work?</source>
        <translation>هل كل Bootstrap Token مخزَّن، وهل يعمل؟</translation>
    </message>
    <message>
        <source>Latchkey shows it for each Mac, says why where it is not, and mends what a server can mend. Start with one of these.</source>
        <translation>يُظهر Latchkey ذلك لكل Mac، ويذكر السبب إن لم يكن كذلك، ويصلح ما يستطيع الخادم إصلاحه. ابدأ بأحد هذين.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التجريبي</translation>
    </message>
    <message>
        <source>480 simulated Macs, 37 without a token. Nothing leaves this computer.</source>
        <translation>٤٨٠ جهاز Mac محاكى، منها ٣٧ بدون رمز. لا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>latchkeyd, or NanoMDM with latchkeyd beside it. Reading only, until you act.</source>
        <translation>خادم latchkeyd، أو NanoMDM ومعه latchkeyd. للقراءة فقط إلى أن تتصرف.</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::StepModel</name>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Option on the Mac</source>
        <translation>الخيار على الـ Mac</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Token on the server</source>
        <translation>الرمز على الخادم</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::TestCard</name>
    <message>
        <source>Not reached</source>
        <translation>لم يُبلَغ</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a step took</extracomment>
        <translation>‏%L1 م.ث</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>يجري الاختبار</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>لم يُختبر بعد</translation>
    </message>
    <message>
        <source>Copy the list of privileges</source>
        <translation>نسخ قائمة الصلاحيات</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>الاختبار مجددًا</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::TrendView</name>
    <message>
        <source>Coverage over 90 days</source>
        <translation>التغطية على مدى ٩٠ يومًا</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::VendorFields</name>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>File of Macs</source>
        <translation>ملف أجهزة Mac</translation>
    </message>
    <message>
        <source>ids, one a line, or CSV with the column id</source>
        <translation>معرّفات، واحد في كل سطر، أو CSV به العمود id</translation>
    </message>
    <message>
        <source>Saved query</source>
        <translation>استعلام محفوظ</translation>
    </message>
    <message>
        <source>optional: the id of an inventory query</source>
        <translation>اختياري: معرّف استعلام جرد</translation>
    </message>
    <message>
        <source>optional: its name in the query</source>
        <translation>اختياري: اسمه في الاستعلام</translation>
    </message>
    <message>
        <source>Column: token</source>
        <translation>العمود: الرمز</translation>
    </message>
    <message>
        <source>Column: option</source>
        <translation>العمود: الخيار</translation>
    </message>
    <message>
        <source>Column: FileVault</source>
        <translation>العمود: FileVault</translation>
    </message>
    <message>
        <source>Column: supervised</source>
        <translation>العمود: خاضع للإشراف</translation>
    </message>
    <message>
        <source>Column: script report</source>
        <translation>العمود: تقرير البرنامج النصي</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::VersionsView</name>
    <message>
        <source>By macOS version</source>
        <translation>حسب إصدار macOS</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>لا ما لا ينطبق</numerusform>
            <numerusform>واحد لا ينطبق</numerusform>
            <numerusform>اثنان لا ينطبقان</numerusform>
            <numerusform>%Ln لا تنطبق</numerusform>
            <numerusform>%Ln لا ينطبق</numerusform>
            <numerusform>%Ln لا ينطبق</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>A row of Macs whose macOS version no server told</extracomment>
        <translation>غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>لا أجهزة Mac</numerusform>
            <numerusform>جهاز Mac واحد</numerusform>
            <numerusform>جهازا Mac</numerusform>
            <numerusform>%Ln أجهزة Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
            <numerusform>%Ln جهاز Mac</numerusform>
        </translation>
    </message>
    <message>
        <source>macOS %1, %2, %3</source>
        <translation>macOS %L1، %L2، %L3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n escrowed, %2 not</source>
        <extracomment>%1 is a version of macOS, %2 a number of Macs</extracomment>
        <translation>
            <numerusform>‏%L1: لا مودَع، غير مودَع %L2</numerusform>
            <numerusform>‏%L1: واحد مودَع، غير مودَع %L2</numerusform>
            <numerusform>‏%L1: اثنان مودَعان، غير مودَع %L2</numerusform>
            <numerusform>‏%L1: %Ln مودَعة، غير مودَع %L2</numerusform>
            <numerusform>‏%L1: %Ln مودَعًا، غير مودَع %L2</numerusform>
            <numerusform>‏%L1: %Ln مودَع، غير مودَع %L2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Audit</name>
    <message>
        <source>The audit does not hold: entry %1 was changed.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>سجل التدقيق غير سليم: تم تغيير الإدخال %L1.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 was removed.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>سجل التدقيق غير سليم: تمت إزالة الإدخال %L1.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 was inserted.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>سجل التدقيق غير سليم: تم إدراج الإدخال %L1.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 is not in its place.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>سجل التدقيق غير سليم: الإدخال %L1 ليس في مكانه.</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 and what followed were cut off.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>سجل التدقيق غير سليم: تم قطع الإدخال %L1 وما بعده.</translation>
    </message>
    <message>
        <source>The audit does not hold: it was written anew, entry %1 is not the one that was noted apart.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>سجل التدقيق غير سليم: كُتب من جديد، والإدخال %L1 ليس هو المدوَّن على حدة.</translation>
    </message>
    <message numerus="yes">
        <source>The audit holds: %n entries, each as it was written.</source>
        <extracomment>The audit was recomputed; %n entries</extracomment>
        <translation>
            <numerusform>سجل التدقيق سليم: لا إدخالات.</numerusform>
            <numerusform>سجل التدقيق سليم: إدخال واحد كما كُتب.</numerusform>
            <numerusform>سجل التدقيق سليم: إدخالان، كل منهما كما كُتب.</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln إدخالات، كل منها كما كُتب.</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln إدخالاً، كل منها كما كُتب.</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln إدخال، كل منها كما كُتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head: %1</source>
        <extracomment>%1 is a hash in hex</extracomment>
        <translation>الرأس: %L1</translation>
    </message>
    <message>
        <source>No head is kept apart: a missing end could not be noticed.</source>
        <extracomment>The audit&apos;s head is the hash of its last entry</extracomment>
        <translation>لا يوجد رأس محفوظ على حدة: لن يُلاحَظ نقص النهاية.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are newer than the head that is kept apart.</source>
        <extracomment>The audit&apos;s head is the hash of its last entry; a program that was killed leaves this</extracomment>
        <translation>
            <numerusform>لا إدخالات أحدث من الرأس المحفوظ على حدة.</numerusform>
            <numerusform>إدخال واحد أحدث من الرأس المحفوظ على حدة.</numerusform>
            <numerusform>إدخالان أحدث من الرأس المحفوظ على حدة.</numerusform>
            <numerusform>%Ln إدخالات أحدث من الرأس المحفوظ على حدة.</numerusform>
            <numerusform>%Ln إدخالاً أحدث من الرأس المحفوظ على حدة.</numerusform>
            <numerusform>%Ln إدخال أحدث من الرأس المحفوظ على حدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keyring: the key and the audit&apos;s head are protected by file permissions only.</source>
        <extracomment>Where there is no keyring, the profile&apos;s key lies in a file of mode 0600</extracomment>
        <translation>لا توجد سلسلة مفاتيح: المفتاح ورأس سجل التدقيق محميان بأذونات الملفات فقط.</translation>
    </message>
    <message>
        <source>The file is the one that entry %1 notes: exported %2 by %3.</source>
        <extracomment>%1 the number of an entry of the audit, %2 a time, %3 a person</extracomment>
        <translation>الملف هو الذي يدوّنه الإدخال %L1: صُدِّر %L2 بواسطة %L3.</translation>
    </message>
    <message>
        <source>No entry of the audit notes this file: it was changed, or not exported here.</source>
        <translation>لا يدوّن أي إدخال في سجل التدقيق هذا الملف: إما أنه تغيّر أو لم يُصدَّر من هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1, signed. Check it with packaging/verify-audit.py.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>لا إدخالات في %L1. افحص الملف باستخدام packaging/verify-audit.py.</numerusform>
            <numerusform>إدخال واحد في %L1، موقَّع. افحص الملف باستخدام packaging/verify-audit.py.</numerusform>
            <numerusform>إدخالان في %L1، موقَّعان. افحص الملف باستخدام packaging/verify-audit.py.</numerusform>
            <numerusform>%Ln إدخالات في %L1، موقَّعة. افحص الملف باستخدام packaging/verify-audit.py.</numerusform>
            <numerusform>%Ln إدخالاً في %L1، موقَّعة. افحص الملف باستخدام packaging/verify-audit.py.</numerusform>
            <numerusform>%Ln إدخال في %L1، موقَّعة. افحص الملف باستخدام packaging/verify-audit.py.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Errors</name>
    <message>
        <source>Cancelled. Nothing more was done.</source>
        <translation>تم الإلغاء. لم يُفعل شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>The name {where} was not found. Check the address and the network.</source>
        <translation>لم يُعثر على الاسم {where}. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>The server’s name was not found. Check the address and the network.</source>
        <translation>لم يُعثر على اسم الخادم. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>{where} refused the connection. Check the port, and whether the server runs.</source>
        <translation>رفض {where} الاتصال. تحقق من المنفذ ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the port, and whether the server runs.</source>
        <translation>رفض الخادم الاتصال. تحقق من المنفذ ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>{where} closed the connection before it had answered. Try again.</source>
        <translation>أغلق {where} الاتصال قبل أن يجيب. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered. Try again.</source>
        <translation>أغلق الخادم الاتصال قبل أن يجيب. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The certificate of {where} is not trusted. Add its authority or its pin to the server’s settings.</source>
        <translation>شهادة {where} غير موثوقة. أضف مرجع تصديقها أو بصمتها إلى إعدادات الخادم.</translation>
    </message>
    <message>
        <source>The server’s certificate is not trusted. Add its authority or its pin to the server’s settings.</source>
        <translation>شهادة الخادم غير موثوقة. أضف مرجع تصديقها أو بصمتها إلى إعدادات الخادم.</translation>
    </message>
    <message>
        <source>{where} did not answer in time. Try again later.</source>
        <translation>لم يجب {where} في الوقت المحدد. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>لم يجب الخادم في الوقت المحدد. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>{where} is larger than Latchkey reads. Ask for less at once.</source>
        <translation>حجم {where} أكبر مما يقرؤه Latchkey. اطلب أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>That is larger than Latchkey reads. Ask for less at once.</source>
        <translation>هذا أكبر مما يقرؤه Latchkey. اطلب أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>{where} sends to another address, which Latchkey does not follow. Put in the new address.</source>
        <translation>يحيل {where} إلى عنوان آخر لا يتبعه Latchkey. أدخِل العنوان الجديد.</translation>
    </message>
    <message>
        <source>The server sends to another address, which Latchkey does not follow. Put in the new address.</source>
        <translation>يحيل الخادم إلى عنوان آخر لا يتبعه Latchkey. أدخِل العنوان الجديد.</translation>
    </message>
    <message>
        <source>{where} gave no HTTP answer. Look there whether the request arrived.</source>
        <translation>لم يعطِ {where} جواب HTTP. تحقق هناك مما إذا كان الطلب قد وصل.</translation>
    </message>
    <message>
        <source>The server gave no HTTP answer. Look there whether the request arrived.</source>
        <translation>لم يعطِ الخادم جواب HTTP. تحقق هناك مما إذا كان الطلب قد وصل.</translation>
    </message>
    <message>
        <source>{where} refused the sign-in. Check the user and the secret.</source>
        <translation>رفض {where} تسجيل الدخول. تحقق من المستخدم والسر.</translation>
    </message>
    <message>
        <source>The server refused the sign-in. Check the user and the secret.</source>
        <translation>رفض الخادم تسجيل الدخول. تحقق من المستخدم والسر.</translation>
    </message>
    <message>
        <source>{where} does not permit this. Give the API token the missing scope.</source>
        <translation>لا يسمح {where} بذلك. امنح رمز API النطاق الناقص.</translation>
    </message>
    <message>
        <source>The server does not permit this. Give the API token the missing scope.</source>
        <translation>لا يسمح الخادم بذلك. امنح رمز API النطاق الناقص.</translation>
    </message>
    <message>
        <source>{where} was not found. Check the name, or sync again.</source>
        <translation>لم يُعثر على {where}. تحقق من الاسم أو أجرِ المزامنة مجددًا.</translation>
    </message>
    <message>
        <source>It was not found. Check the name, or sync again.</source>
        <translation>لم يُعثر عليه. تحقق من الاسم أو أجرِ المزامنة مجددًا.</translation>
    </message>
    <message>
        <source>{where} has changed meanwhile. Read it again, then decide anew.</source>
        <translation>تغيّر {where} في هذه الأثناء. اقرأه مجددًا ثم قرر من جديد.</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Read it again, then decide anew.</source>
        <translation>تغيّر في هذه الأثناء. اقرأه مجددًا ثم قرر من جديد.</translation>
    </message>
    <message>
        <source>{where} asks for a pause. Try again later.</source>
        <translation>يطلب {where} التمهل. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again later.</source>
        <translation>يطلب الخادم التمهل. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>{where} reports an error of its own. Look into its log, or try again later.</source>
        <translation>يُبلغ {where} عن خطأ داخلي لديه. راجع سجلّه أو حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The server reports an error of its own. Look into its log, or try again later.</source>
        <translation>يُبلغ الخادم عن خطأ داخلي لديه. راجع سجلّه أو حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>{where} gave an answer that Latchkey does not expect. Check the address and the kind of server.</source>
        <translation>أعطى {where} جوابًا لا يتوقعه Latchkey. تحقق من العنوان ونوع الخادم.</translation>
    </message>
    <message>
        <source>The server gave an answer that Latchkey does not expect. Check the address and the kind of server.</source>
        <translation>أعطى الخادم جوابًا لا يتوقعه Latchkey. تحقق من العنوان ونوع الخادم.</translation>
    </message>
    <message>
        <source>{where} is not what it should be, and nothing of it was taken. Check the input or the server’s version.</source>
        <translation>ليس {where} كما ينبغي، ولم يُؤخذ شيء منه. تحقق من المدخلات أو من إصدار الخادم.</translation>
    </message>
    <message>
        <source>The answer is not what it should be, and nothing of it was taken. Check the server’s version.</source>
        <translation>ليس الجواب كما ينبغي، ولم يُؤخذ شيء منه. تحقق من إصدار الخادم.</translation>
    </message>
    <message>
        <source>{where} has a version that Latchkey does not know. Update the older of the two.</source>
        <translation>إصدار {where} لا يعرفه Latchkey. حدِّث الأقدم منهما.</translation>
    </message>
    <message>
        <source>The version is one that Latchkey does not know. Update the older of the two.</source>
        <translation>هذا إصدار لا يعرفه Latchkey. حدِّث الأقدم منهما.</translation>
    </message>
    <message>
        <source>{where} cannot be used so. See --help.</source>
        <translation>لا يمكن استخدام {where} على هذا النحو. راجع ‎--help.</translation>
    </message>
    <message>
        <source>It cannot be used so. See --help.</source>
        <translation>لا يمكن استخدامه على هذا النحو. راجع ‎--help.</translation>
    </message>
    <message>
        <source>{where} cannot be read. Check that it is there and that you may read it.</source>
        <translation>تتعذر قراءة {where}. تحقق من وجوده ومن أنه يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and that you may read it.</source>
        <translation>تتعذر قراءة ملف. تحقق من وجوده ومن أنه يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>{where} cannot be written. Check the folder, its permissions and the space left.</source>
        <translation>تتعذر الكتابة إلى {where}. تحقق من المجلد وأذوناته والمساحة المتبقية.</translation>
    </message>
    <message>
        <source>A file cannot be written. Check the folder, its permissions and the space left.</source>
        <translation>تتعذر كتابة ملف. تحقق من المجلد وأذوناته والمساحة المتبقية.</translation>
    </message>
    <message>
        <source>{where} is damaged. Nothing in it was changed; restore it from a backup.</source>
        <translation>ملف {where} تالف. لم يتغير شيء فيه؛ استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Stored data is damaged. Nothing in it was changed; restore it from a backup.</source>
        <translation>البيانات المخزَّنة تالفة. لم يتغير شيء فيها؛ استعدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{where} can be read by others or does not open the data. Make it mode 0600, or use the right key.</source>
        <translation>يمكن للآخرين قراءة {where} أو أنه لا يفتح البيانات. اجعل وضعه 0600 أو استخدم المفتاح الصحيح.</translation>
    </message>
    <message>
        <source>The key does not open the data. Use the right key or passphrase.</source>
        <translation>المفتاح لا يفتح البيانات. استخدم المفتاح أو عبارة المرور الصحيحة.</translation>
    </message>
    <message>
        <source>No keyring holds the secret of {where}. Unlock the keyring, or give the secret by LATCHKEY_SECRET_NAME.</source>
        <translation>لا توجد سلسلة مفاتيح تحفظ سر {where}. افتح قفل سلسلة المفاتيح أو أعطِ السر عبر LATCHKEY_SECRET_NAME.</translation>
    </message>
    <message>
        <source>There is no keyring here. Unlock it, or give the secret by LATCHKEY_SECRET_NAME.</source>
        <translation>لا توجد سلسلة مفاتيح هنا. افتح قفلها أو أعطِ السر عبر LATCHKEY_SECRET_NAME.</translation>
    </message>
    <message>
        <source>{where} cannot do this. Its page under Servers lists what it can.</source>
        <translation>لا يستطيع {where} ذلك. تذكر صفحته ضمن “الخوادم” ما يستطيعه.</translation>
    </message>
    <message>
        <source>This cannot be done here. The page Servers lists what each server can.</source>
        <translation>لا يمكن فعل ذلك هنا. تذكر صفحة “الخوادم” ما يستطيعه كل خادم.</translation>
    </message>
    <message>
        <source>{where} is offline. Everything read before stays readable; try again when it answers.</source>
        <translation>لا اتصال بـ {where}. يبقى كل ما قُرئ من قبل قابلاً للقراءة؛ حاول مجددًا عندما يجيب.</translation>
    </message>
    <message>
        <source>The server is offline. Everything read before stays readable; try again when it answers.</source>
        <translation>لا اتصال بالخادم. يبقى كل ما قُرئ من قبل قابلاً للقراءة؛ حاول مجددًا عندما يجيب.</translation>
    </message>
    <message>
        <source>{where} is in use by another Latchkey. Close that one, or wait.</source>
        <translation>يستخدم Latchkey آخر {where}. أغلِقه أو انتظر.</translation>
    </message>
    <message>
        <source>Another Latchkey is using it. Close that one, or wait.</source>
        <translation>يستخدمه Latchkey آخر. أغلِقه أو انتظر.</translation>
    </message>
    <message>
        <source>Something that must not happen has happened in {where}. Nothing was sent; report it with this text.</source>
        <translation>حدث في {where} ما يجب ألا يحدث. لم يُرسَل شيء؛ أبلِغ عنه بهذا النص.</translation>
    </message>
    <message>
        <source>Something that must not happen has happened. Report it with this text.</source>
        <translation>حدث ما يجب ألا يحدث. أبلِغ عنه بهذا النص.</translation>
    </message>
    <message>
        <source>It can be tried again in %1 s.</source>
        <extracomment>Added to an error; %1 is a number of seconds</extracomment>
        <translation>يمكن إعادة المحاولة بعد %L1 ث.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>Added to an error: what the library or the server said in its own words</extracomment>
        <translation>(%L1)</translation>
    </message>
    <message>
        <source>[request %1]</source>
        <extracomment>Added to an error: the id under which the server logged the request</extracomment>
        <translation>[الطلب %L1]</translation>
    </message>
    <message>
        <source>User and account names of %1 are sealed with another key than this profile’s. Sync to read them again.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>أسماء المستخدمين والحسابات من %L1 مختومة بمفتاح غير مفتاح ملف التعريف هذا. أجرِ المزامنة لقراءتها مجددًا.</translation>
    </message>
    <message>
        <source>User and account names stay sealed.</source>
        <extracomment>The reason follows</extracomment>
        <translation>تبقى أسماء المستخدمين والحسابات مختومة.</translation>
    </message>
    <message>
        <source>{where} does not speak TLS. Give the port that does, or http:// instead of https://.</source>
        <translation>لا يستخدم {where} بروتوكول TLS. أدخل المنفذ الذي يستخدمه، أو http:// بدل https://.</translation>
    </message>
    <message>
        <source>The server does not speak TLS. Give the port that does, or http:// instead of https://.</source>
        <translation>لا يستخدم الخادم بروتوكول TLS. أدخل المنفذ الذي يستخدمه، أو http:// بدل https://.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Evidence</name>
    <message>
        <source>The Mac sent its token, %1 stored it</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>أرسل الـ Mac رمزه، وخزّنه %L1</translation>
    </message>
    <message>
        <source>The Mac told %1 to remove its token</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>طلب الـ Mac من %L1 إزالة رمزه</translation>
    </message>
    <message>
        <source>The Mac sent its token, %1 rejected it</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>أرسل الـ Mac رمزه، ورفضه %L1</translation>
    </message>
    <message>
        <source>The Mac sent SetBootstrapToken</source>
        <extracomment>An event of which the result is not known</extracomment>
        <translation>أرسل الـ Mac ‏SetBootstrapToken</translation>
    </message>
    <message>
        <source>The Mac fetched its token</source>
        <extracomment>An event; it does not say what for</extracomment>
        <translation>جلب الـ Mac رمزه</translation>
    </message>
    <message>
        <source>The Mac asked for its token, there was none</source>
        <extracomment>An event</extracomment>
        <translation>طلب الـ Mac رمزه، ولم يكن هناك رمز</translation>
    </message>
    <message>
        <source>The Mac asked for its token and got none</source>
        <extracomment>An event</extracomment>
        <translation>طلب الـ Mac رمزه ولم يحصل على شيء</translation>
    </message>
    <message>
        <source>Option acknowledged by the Mac</source>
        <extracomment>An event</extracomment>
        <translation>أقرّ الـ Mac بالخيار</translation>
    </message>
    <message>
        <source>The Mac put the option off: not now</source>
        <extracomment>An event</extracomment>
        <translation>أجّل الـ Mac الخيار: ليس الآن</translation>
    </message>
    <message>
        <source>The Mac answered the option with an error</source>
        <extracomment>An event</extracomment>
        <translation>أجاب الـ Mac على الخيار بخطأ</translation>
    </message>
    <message>
        <source>Authenticate, identity renewed</source>
        <extracomment>An event</extracomment>
        <translation>رسالة Authenticate، تجددت الهوية</translation>
    </message>
    <message>
        <source>Authenticate, enrolled anew</source>
        <translation>رسالة Authenticate، تسجيل من جديد</translation>
    </message>
    <message>
        <source>The Mac can be reached by push</source>
        <extracomment>An event: the Mac sent TokenUpdate</extracomment>
        <translation>يمكن الوصول إلى الـ Mac عبر الدفع</translation>
    </message>
    <message>
        <source>The Mac checked out</source>
        <extracomment>An event</extracomment>
        <translation>سجّل الـ Mac المغادرة (CheckOut)</translation>
    </message>
    <message>
        <source>An admin deleted the token from %1</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>حذف مسؤول الرمز من %L1</translation>
    </message>
    <message>
        <source>Moved to %1 from another server</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>نُقل إلى %L1 من خادم آخر</translation>
    </message>
    <message>
        <source>The Mac answered an erase with an error</source>
        <translation>أجاب الـ Mac على أمر المسح بخطأ</translation>
    </message>
    <message>
        <source>The Mac acknowledged an erase</source>
        <translation>أقرّ الـ Mac بأمر المسح</translation>
    </message>
    <message>
        <source>A managed update failed</source>
        <extracomment>An event</extracomment>
        <translation>فشل تحديث مُدار</translation>
    </message>
    <message>
        <source>A password was rotated</source>
        <extracomment>An event</extracomment>
        <translation>تم تدوير كلمة سر</translation>
    </message>
    <message>
        <source>%1 holds a token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>لدى %L1 رمز</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>ليس لدى %L1 رمز</translation>
    </message>
    <message>
        <source>%1 holds an empty token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>لدى %L1 رمز فارغ</translation>
    </message>
    <message>
        <source>%1 says the Mac cannot have a token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>يقول %L1 إن الـ Mac لا يمكن أن يكون له رمز</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: %1”</source>
        <translation>يقول الـ Mac نفسه “escrowed: %L1”</translation>
    </message>
    <message>
        <source>The Mac itself says “supported on server: %1”</source>
        <extracomment>Evidence; %1 is YES or NO as the Mac prints it</extracomment>
        <translation>يقول الـ Mac نفسه “supported on server: %L1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Evidence of which the value is unknown; %1 is a fact, %2 why
----------
Evidence; %1 is a fact, %2 its value
----------
Evidence: an entry of a list; %1 is the list, %2 a name or a UUID</extracomment>
        <translation>%L1: %L2</translation>
    </message>
    <message>
        <source>Accounts of the Mac</source>
        <extracomment>Evidence: the list of the Mac&apos;s accounts</extracomment>
        <translation>حسابات الـ Mac</translation>
    </message>
    <message>
        <source>Crypto users of the volume</source>
        <extracomment>Evidence: the list that diskutil prints</extracomment>
        <translation>مستخدمو التشفير لوحدة التخزين</translation>
    </message>
    <message>
        <source>fdesetup list</source>
        <extracomment>Evidence: the list that fdesetup prints</extracomment>
        <translation>قائمة fdesetup list</translation>
    </message>
    <message>
        <source>log of %1</source>
        <extracomment>Who said it: the log of what admins did; %1 is a server</extracomment>
        <translation>سجل %L1</translation>
    </message>
    <message>
        <source>%1, no date</source>
        <extracomment>Evidence without a date; %1 is who said it</extracomment>
        <translation>‏%L1، بلا تاريخ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is who said it, %2 when</extracomment>
        <translation>%L1، %L2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>One line of evidence: %1 is what, %2 who said it and when</extracomment>
        <translation>%L1 · %L2</translation>
    </message>
    <message>
        <source>The token that %1 keeps does not open</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>الرمز الذي يحتفظ به %L1 لا يُفتح</translation>
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
        <translation>العتاد</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>جهاز افتراضي</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>مُسجَّل</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Assigned for Automated Device Enrollment</source>
        <translation>مخصَّص للتسجيل التلقائي للأجهزة</translation>
    </message>
    <message>
        <source>Approved by the user</source>
        <translation>وافق عليه المستخدم</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>خاضع للإشراف</translation>
    </message>
    <message>
        <source>Still in Setup Assistant</source>
        <translation>لا يزال في مساعد الإعداد</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Account made in Setup Assistant</source>
        <translation>الحساب المُنشأ في مساعد الإعداد</translation>
    </message>
    <message>
        <source>Admin created automatically</source>
        <translation>مسؤول أُنشئ تلقائيًا</translation>
    </message>
    <message>
        <source>Mobility profile</source>
        <translation>ملف تعريف Mobility</translation>
    </message>
    <message>
        <source>Server knows Bootstrap Tokens</source>
        <translation>يعرف الخادم Bootstrap Token</translation>
    </message>
    <message>
        <source>Server offers Bootstrap Tokens</source>
        <translation>يوفر الخادم Bootstrap Token</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <translation>خيار التسجيل</translation>
    </message>
    <message>
        <source>Option on the Mac</source>
        <translation>الخيار على الـ Mac</translation>
    </message>
    <message>
        <source>Token on the server</source>
        <translation>الرمز على الخادم</translation>
    </message>
    <message>
        <source>The Mac says supported</source>
        <translation>يقول الـ Mac: مدعوم</translation>
    </message>
    <message>
        <source>The Mac says escrowed</source>
        <translation>يقول الـ Mac: مودَع</translation>
    </message>
    <message>
        <source>profiles install</source>
        <translation>profiles install</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>رُفضت بيانات الاعتماد</translation>
    </message>
    <message>
        <source>profiles validate</source>
        <translation>profiles validate</translation>
    </message>
    <message>
        <source>Erase preflight</source>
        <translation>الفحص المسبق للمسح</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <translation>مسموح به للمصادقة</translation>
    </message>
    <message>
        <source>Token needed for updates</source>
        <translation>الرمز لازم للتحديثات</translation>
    </message>
    <message>
        <source>Token needed for kernel extensions</source>
        <translation>الرمز لازم لملحقات النواة</translation>
    </message>
    <message>
        <source>Dialogs about a missing token</source>
        <translation>مربعات حوار بشأن رمز مفقود</translation>
    </message>
    <message>
        <source>Platform SSO makes accounts</source>
        <translation>ينشئ Platform SSO حسابات</translation>
    </message>
    <message>
        <source>MDM server</source>
        <translation>خادم MDM</translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>رقاقة Apple</translation>
    </message>
    <message>
        <source>Intel with T2</source>
        <translation>‏Intel مع T2</translation>
    </message>
    <message>
        <source>Intel without T2</source>
        <translation>‏Intel بدون T2</translation>
    </message>
    <message>
        <source>Automated Device Enrollment</source>
        <translation>التسجيل التلقائي للأجهزة</translation>
    </message>
    <message>
        <source>Enrolled by hand</source>
        <translation>مُسجَّل يدويًا</translation>
    </message>
    <message>
        <source>User Enrollment</source>
        <translation>تسجيل المستخدم</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>غير مُسجَّل</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>قيد التشفير</translation>
    </message>
    <message>
        <source>Decrypting</source>
        <translation>قيد فك التشفير</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>غير مؤهل</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>مودَع</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>Type not recognized</source>
        <translation>النوع غير معروف</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A fact&apos;s value</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Activation Lock allowed</source>
        <translation>قفل التنشيط مسموح به</translation>
    </message>
    <message>
        <source>User is asked to allow the token</source>
        <translation>يُطلب من المستخدم السماح بالرمز</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Filling</name>
    <message>
        <source>the server</source>
        <extracomment>Stands for a server whose name is not known</extracomment>
        <translation>الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>A list of names cut short: kim, leo, maria and 4 more</extracomment>
        <translation>
            <numerusform>%L1</numerusform>
            <numerusform>‏%L1 وواحد آخر</numerusform>
            <numerusform>‏%L1 واثنان آخران</numerusform>
            <numerusform>‏%L1 و%Ln آخرون</numerusform>
            <numerusform>‏%L1 و%Ln آخر</numerusform>
            <numerusform>‏%L1 و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a line</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Findings</name>
    <message>
        <source>macOS too old</source>
        <comment>short, at most 28 characters</comment>
        <translation>‏macOS قديم جدًا</translation>
    </message>
    <message>
        <source>macOS {value} knows no Bootstrap Token. It came with macOS 10.15.</source>
        <translation>لا يعرف macOS {value} ‏Bootstrap Token. فقد جاء مع macOS 10.15.</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <comment>short, at most 28 characters</comment>
        <translation>غير مُسجَّل</translation>
    </message>
    <message>
        <source>This Mac was not enrolled in MDM on {day}, so it can send no token.</source>
        <translation>لم يكن هذا الـ Mac مُسجَّلاً في MDM في {day}، لذا لا يمكنه إرسال رمز.</translation>
    </message>
    <message>
        <source>This Mac is not enrolled in MDM, so it can send no token.</source>
        <translation>هذا الـ Mac غير مُسجَّل في MDM، لذا لا يمكنه إرسال رمز.</translation>
    </message>
    <message>
        <source>User Enrollment</source>
        <comment>short, at most 28 characters</comment>
        <translation>تسجيل المستخدم</translation>
    </message>
    <message>
        <source>A privately owned Mac (User Enrollment) has no Bootstrap Token. There is nothing to do.</source>
        <translation>ليس للـ Mac الشخصي (تسجيل المستخدم) ‏Bootstrap Token. لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>Enrolled by hand on 10.15</source>
        <comment>short, at most 28 characters</comment>
        <translation>مُسجَّل يدويًا على 10.15</translation>
    </message>
    <message>
        <source>This Mac enrolled by hand. On macOS {value} only Automated Device Enrollment lets it send a token.</source>
        <translation>سُجِّل هذا الـ Mac يدويًا. على macOS {value} لا يتيح له إرسال الرمز سوى التسجيل التلقائي للأجهزة.</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <comment>short, at most 28 characters</comment>
        <translation>غير خاضع للإشراف</translation>
    </message>
    <message>
        <source>This Mac is not supervised, and only a supervised Mac sends its token.</source>
        <translation>هذا الـ Mac غير خاضع للإشراف، ولا يرسل الرمز إلا Mac خاضع للإشراف.</translation>
    </message>
    <message>
        <source>Server lacks support</source>
        <comment>short, at most 28 characters</comment>
        <translation>الخادم لا يدعم ذلك</translation>
    </message>
    <message>
        <source>This version of {server} does not know Bootstrap Tokens.</source>
        <translation>لا يعرف هذا الإصدار من {server} ‏Bootstrap Token.</translation>
    </message>
    <message>
        <source>Not offered by the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>لا يوفره الخادم</translation>
    </message>
    <message>
        <source>The enrollment profile of {server} does not offer Bootstrap Tokens, so this Mac makes none.</source>
        <translation>لا يوفر ملف تعريف التسجيل الخاص بـ {server} ‏Bootstrap Token، لذا لا ينشئ هذا الـ Mac رمزًا.</translation>
    </message>
    <message>
        <source>Server says not eligible</source>
        <comment>short, at most 28 characters</comment>
        <translation>غير مؤهل وفق الخادم</translation>
    </message>
    <message>
        <source>{server} said on {day} that this Mac cannot have a token.</source>
        <translation>قال {server} في {day} إن هذا الـ Mac لا يمكن أن يكون له رمز.</translation>
    </message>
    <message>
        <source>{server} says that this Mac cannot have a token.</source>
        <translation>يقول {server} إن هذا الـ Mac لا يمكن أن يكون له رمز.</translation>
    </message>
    <message>
        <source>Option refused</source>
        <comment>short, at most 28 characters</comment>
        <translation>رُفض الخيار</translation>
    </message>
    <message>
        <source>This Mac answered the enrollment option of {server} with an error on {day}.</source>
        <translation>أجاب هذا الـ Mac على خيار التسجيل من {server} بخطأ في {day}.</translation>
    </message>
    <message>
        <source>This Mac answered the enrollment option of {server} with an error.</source>
        <translation>أجاب هذا الـ Mac على خيار التسجيل من {server} بخطأ.</translation>
    </message>
    <message>
        <source>Option lost, re-enrolled</source>
        <comment>short, at most 28 characters</comment>
        <translation>فُقد الخيار بإعادة التسجيل</translation>
    </message>
    <message>
        <source>This Mac re-enrolled on {day} and lost the enrollment option that it had acknowledged.</source>
        <translation>أُعيد تسجيل هذا الـ Mac في {day} وفقد خيار التسجيل الذي كان قد أقرّ به.</translation>
    </message>
    <message>
        <source>This Mac has lost the enrollment option that it had acknowledged.</source>
        <translation>فقد هذا الـ Mac خيار التسجيل الذي كان قد أقرّ به.</translation>
    </message>
    <message>
        <source>Option not sent</source>
        <comment>short, at most 28 characters</comment>
        <translation>لم يُرسَل الخيار</translation>
    </message>
    <message>
        <source>{server} has not sent the enrollment option to this Mac.</source>
        <translation>لم يرسل {server} خيار التسجيل إلى هذا الـ Mac.</translation>
    </message>
    <message>
        <source>Option not acknowledged</source>
        <comment>short, at most 28 characters</comment>
        <translation>لم يُقرّ بالخيار</translation>
    </message>
    <message>
        <source>{server} sent the enrollment option; on {day} this Mac had not acknowledged it.</source>
        <translation>أرسل {server} خيار التسجيل؛ وفي {day} لم يكن هذا الـ Mac قد أقرّ به.</translation>
    </message>
    <message>
        <source>{server} sent the enrollment option; this Mac has not acknowledged it yet.</source>
        <translation>أرسل {server} خيار التسجيل؛ ولم يقرّ به هذا الـ Mac بعد.</translation>
    </message>
    <message>
        <source>Mac says not supported</source>
        <comment>short, at most 28 characters</comment>
        <translation>يقول الـ Mac غير مدعوم</translation>
    </message>
    <message>
        <source>On {day} this Mac said that {server} does not support Bootstrap Tokens. Nothing else explains it.</source>
        <translation>قال هذا الـ Mac في {day} إن {server} لا يدعم Bootstrap Token. لا شيء آخر يفسر ذلك.</translation>
    </message>
    <message>
        <source>This Mac says that {server} does not support Bootstrap Tokens. Nothing else explains it.</source>
        <translation>يقول هذا الـ Mac إن {server} لا يدعم Bootstrap Token. لا شيء آخر يفسر ذلك.</translation>
    </message>
    <message>
        <source>Server rejected the token</source>
        <comment>short, at most 28 characters</comment>
        <translation>رفض الخادم الرمز</translation>
    </message>
    <message>
        <source>{server} rejected the token that this Mac sent on {day}.</source>
        <translation>رفض {server} الرمز الذي أرسله هذا الـ Mac في {day}.</translation>
    </message>
    <message>
        <source>Revoked by an admin</source>
        <comment>short, at most 28 characters</comment>
        <translation>أبطله مسؤول</translation>
    </message>
    <message>
        <source>An admin deleted the token from {server} on {day}. No new one has come since.</source>
        <translation>حذف مسؤول الرمز من {server} في {day}. ولم يصل رمز جديد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Removed by the Mac</source>
        <comment>short, at most 28 characters</comment>
        <translation>أزاله الـ Mac</translation>
    </message>
    <message>
        <source>On {day} this Mac told {server} to remove its token. No new one has come since.</source>
        <translation>في {day} طلب هذا الـ Mac من {server} إزالة رمزه. ولم يصل رمز جديد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Cleared at identity renewal</source>
        <comment>short, at most 28 characters</comment>
        <translation>حُذف عند تجديد الهوية</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac renewed its identity on {day}. No new one has come since.</source>
        <translation>أسقط {server} الرمز عندما جدد هذا الـ Mac هويته في {day}. ولم يصل رمز جديد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Cleared at re-enrollment</source>
        <comment>short, at most 28 characters</comment>
        <translation>حُذف عند إعادة التسجيل</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac re-enrolled on {day}. No new one has come since.</source>
        <translation>أسقط {server} الرمز عندما أُعيد تسجيل هذا الـ Mac في {day}. ولم يصل رمز جديد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Cleared at check-out</source>
        <comment>short, at most 28 characters</comment>
        <translation>حُذف عند تسجيل المغادرة</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac checked out on {day}. No new one has come since.</source>
        <translation>أسقط {server} الرمز عندما سجّل هذا الـ Mac المغادرة في {day}. ولم يصل رمز جديد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Lost at server migration</source>
        <comment>short, at most 28 characters</comment>
        <translation>فُقد عند نقل الخادم</translation>
    </message>
    <message>
        <source>The token stayed behind when this Mac moved to {server} on {day}.</source>
        <translation>بقي الرمز خلفه عندما انتقل هذا الـ Mac إلى {server} في {day}.</translation>
    </message>
    <message>
        <source>Empty token on the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>رمز فارغ على الخادم</translation>
    </message>
    <message>
        <source>{server} keeps an empty token for this Mac, which is as good as none.</source>
        <translation>يحتفظ {server} برمز فارغ لهذا الـ Mac، وهذا ليس رمزًا.</translation>
    </message>
    <message>
        <source>Token lost on the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>فُقد الرمز على الخادم</translation>
    </message>
    <message>
        <source>A token of this Mac was known, but {server} held none on {day}. No message explains it.</source>
        <translation>كان رمز هذا الـ Mac معروفًا، لكن {server} لم يكن لديه رمز في {day}. لا رسالة تفسر ذلك.</translation>
    </message>
    <message>
        <source>A token of this Mac was known, but {server} holds none. No message explains it.</source>
        <translation>كان رمز هذا الـ Mac معروفًا، لكن {server} ليس لديه رمز. لا رسالة تفسر ذلك.</translation>
    </message>
    <message>
        <source>Setup not finished</source>
        <comment>short, at most 28 characters</comment>
        <translation>لم يكتمل الإعداد</translation>
    </message>
    <message>
        <source>This Mac was still in Setup Assistant on {day}. The token comes with a login after it.</source>
        <translation>كان هذا الـ Mac لا يزال في مساعد الإعداد في {day}. يأتي الرمز مع تسجيل دخول بعده.</translation>
    </message>
    <message>
        <source>This Mac is still in Setup Assistant. The token comes with a login after it.</source>
        <translation>لا يزال هذا الـ Mac في مساعد الإعداد. يأتي الرمز مع تسجيل دخول بعده.</translation>
    </message>
    <message>
        <source>Auto-created admin only</source>
        <comment>short, at most 28 characters</comment>
        <translation>لا يوجد سوى مسؤول تلقائي</translation>
    </message>
    <message>
        <source>Only an auto-created admin exists, and nobody has logged in with a password that makes the token.</source>
        <translation>لا يوجد سوى مسؤول أُنشئ تلقائيًا، ولم يسجل أحد الدخول بكلمة سر تنشئ الرمز.</translation>
    </message>
    <message>
        <source>No user from setup</source>
        <comment>short, at most 28 characters</comment>
        <translation>لا مستخدم من الإعداد</translation>
    </message>
    <message>
        <source>Setup Assistant made no user, so nobody has logged in who could make the token.</source>
        <translation>لم ينشئ مساعد الإعداد أي مستخدم، لذا لم يسجل الدخول أحد يستطيع إنشاء الرمز.</translation>
    </message>
    <message>
        <source>Standard setup user</source>
        <comment>short, at most 28 characters</comment>
        <translation>مستخدم إعداد قياسي</translation>
    </message>
    <message>
        <source>Setup Assistant made a standard user, and making the token takes an admin.</source>
        <translation>أنشأ مساعد الإعداد مستخدمًا قياسيًا، ويتطلب إنشاء الرمز مسؤولاً.</translation>
    </message>
    <message>
        <source>No admin with SecureToken</source>
        <comment>short, at most 28 characters</comment>
        <translation>لا مسؤول لديه SecureToken</translation>
    </message>
    <message>
        <source>Nobody on this Mac holds a SecureToken, so nobody can make the token.</source>
        <translation>لا أحد على هذا الـ Mac يملك SecureToken، لذا لا يمكن لأحد إنشاء الرمز.</translation>
    </message>
    <message>
        <source>No password login yet</source>
        <comment>short, at most 28 characters</comment>
        <translation>لا دخول بكلمة سر بعد</translation>
    </message>
    <message>
        <source>Nobody who holds a SecureToken has logged in with the password. A login by key does not count.</source>
        <translation>لم يسجل أي مالك لـ SecureToken الدخول بكلمة السر. لا يُحتسب تسجيل الدخول بمفتاح.</translation>
    </message>
    <message>
        <source>Manual step on 10.15</source>
        <comment>short, at most 28 characters</comment>
        <translation>خطوة يدوية على 10.15</translation>
    </message>
    <message>
        <source>macOS {value} does not send the token by itself. From 10.15.4 a login does it.</source>
        <translation>لا يرسل macOS {value} الرمز من تلقاء نفسه. ابتداءً من 10.15.4 يكفي تسجيل دخول.</translation>
    </message>
    <message>
        <source>Enrolled by hand</source>
        <comment>short, at most 28 characters</comment>
        <translation>مُسجَّل يدويًا</translation>
    </message>
    <message>
        <source>This Mac was enrolled by hand, and often such a Mac does not send its token by itself.</source>
        <translation>سُجِّل هذا الـ Mac يدويًا، وكثيرًا ما لا يرسل مثله رمزه من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>No cause found</source>
        <comment>short, at most 28 characters</comment>
        <translation>لم يُعثر على سبب</translation>
    </message>
    <message>
        <source>No token is on {server}, and everything that could explain it is as it should be.</source>
        <translation>لا يوجد رمز على {server}، وكل ما قد يفسر ذلك كما ينبغي.</translation>
    </message>
    <message>
        <source>Token does not work</source>
        <comment>short, at most 28 characters</comment>
        <translation>الرمز لا يعمل</translation>
    </message>
    <message>
        <source>The token was tried on {day} and did not work.</source>
        <translation>جُرِّب الرمز في {day} ولم يعمل.</translation>
    </message>
    <message>
        <source>The token was tried and did not work.</source>
        <translation>جُرِّب الرمز ولم يعمل.</translation>
    </message>
    <message>
        <source>No token key on the volume</source>
        <comment>short, at most 28 characters</comment>
        <translation>لا مفتاح رمز على القرص</translation>
    </message>
    <message>
        <source>{server} holds a token, but the volume of this Mac has no key for it.</source>
        <translation>لدى {server} رمز، لكن وحدة تخزين هذا الـ Mac ليس فيها مفتاح له.</translation>
    </message>
    <message>
        <source>Erase may leave no macOS</source>
        <comment>short, at most 28 characters</comment>
        <translation>قد يترك المسح بلا macOS</translation>
    </message>
    <message>
        <source>An erase failed on {day}, and without a working token the next one may leave this Mac without macOS.</source>
        <translation>فشل مسح في {day}، وبدون رمز يعمل قد يترك المسح التالي هذا الـ Mac بلا macOS.</translation>
    </message>
    <message>
        <source>An erase may leave this Mac without macOS, because its preflight needs the token.</source>
        <translation>قد يترك المسح هذا الـ Mac بلا macOS، لأن فحصه المسبق يحتاج إلى الرمز.</translation>
    </message>
    <message>
        <source>Updates ask for a password</source>
        <comment>short, at most 28 characters</comment>
        <translation>التحديثات تطلب كلمة سر</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password on this Mac.</source>
        <translation>ستطلب التحديثات المُدارة كلمة سر على هذا الـ Mac.</translation>
    </message>
    <message>
        <source>New users get no token</source>
        <comment>short, at most 28 characters</comment>
        <translation>المستخدمون الجدد بلا رمز</translation>
    </message>
    <message>
        <source>Accounts that Platform SSO makes at login get no SecureToken on this Mac.</source>
        <translation>لا تحصل الحسابات التي ينشئها Platform SSO عند تسجيل الدخول على SecureToken على هذا الـ Mac.</translation>
    </message>
    <message>
        <source>Use not allowed</source>
        <comment>short, at most 28 characters</comment>
        <translation>الاستخدام غير مسموح</translation>
    </message>
    <message>
        <source>This Mac does not allow MDM to use the token for updates and kernel extensions.</source>
        <translation>لا يسمح هذا الـ Mac لـ MDM باستخدام الرمز للتحديثات وملحقات النواة.</translation>
    </message>
    <message>
        <source>Mobile login asks an admin</source>
        <comment>short, at most 28 characters</comment>
        <translation>دخول متنقل يطلب مسؤولاً</translation>
    </message>
    <message>
        <source>The first login of {names} on this Mac asks for an admin’s password.</source>
        <translation>أول تسجيل دخول لـ {names} على هذا الـ Mac يطلب كلمة سر مسؤول.</translation>
    </message>
    <message>
        <source>The first login of a mobile account on this Mac asks for an admin’s password.</source>
        <translation>أول تسجيل دخول لحساب متنقل على هذا الـ Mac يطلب كلمة سر مسؤول.</translation>
    </message>
    <message>
        <source>Mobile user gets token</source>
        <comment>short, at most 28 characters</comment>
        <translation>الحساب المتنقل ينال الرمز</translation>
    </message>
    <message>
        <source>The next login gives {names} a SecureToken, so “Bypass” is safe in the dialog there.</source>
        <translation>يمنح تسجيل الدخول التالي {names} ‏SecureToken، لذا فإن “Bypass” آمن في مربع الحوار هناك.</translation>
    </message>
    <message>
        <source>Local account needs grant</source>
        <comment>short, at most 28 characters</comment>
        <translation>حساب محلي يحتاج إلى منح</translation>
    </message>
    <message>
        <source>On macOS 10.15 these local accounts get a SecureToken only from an admin who holds one: {names}.</source>
        <translation>على macOS 10.15 لا تحصل هذه الحسابات المحلية على SecureToken إلا من مسؤول يملكه: {names}.</translation>
    </message>
    <message>
        <source>No SecureToken after login</source>
        <comment>short, at most 28 characters</comment>
        <translation>لا SecureToken بعد الدخول</translation>
    </message>
    <message>
        <source>Logged in with the password and still without a SecureToken: {names}.</source>
        <translation>سجّل الدخول بكلمة السر وما زال بدون SecureToken: {names}.</translation>
    </message>
    <message>
        <source>SecureToken kept by a tag</source>
        <comment>short, at most 28 characters</comment>
        <translation>علامة تحجب SecureToken</translation>
    </message>
    <message>
        <source>A tag keeps the SecureToken from {names} until they log in first or after the escrow.</source>
        <translation>تحجب علامة SecureToken عن {names} إلى أول تسجيل دخول أو إلى ما بعد الإيداع.</translation>
    </message>
    <message>
        <source>Script admin, no SecureToken</source>
        <comment>short, at most 28 characters</comment>
        <translation>مسؤول بنص برمجي بلا رمز</translation>
    </message>
    <message>
        <source>A script made these admins, and they hold no SecureToken: {names}.</source>
        <translation>أنشأ نص برمجي هؤلاء المسؤولين، وليس لديهم SecureToken: {names}.</translation>
    </message>
    <message>
        <source>Nobody can escrow by hand</source>
        <comment>short, at most 28 characters</comment>
        <translation>لا أحد يستطيع الإيداع يدويًا</translation>
    </message>
    <message>
        <source>No account of this Mac is an admin and holds a SecureToken, so nobody can run profiles install.</source>
        <translation>لا يوجد على هذا الـ Mac حساب مسؤول يملك SecureToken، لذا لا يستطيع أحد تشغيل profiles install.</translation>
    </message>
    <message>
        <source>Password may not unlock</source>
        <comment>short, at most 28 characters</comment>
        <translation>قد لا تفتح كلمة السر القفل</translation>
    </message>
    <message>
        <source>The password of {names} was rotated on {day}. FileVault may still want the old one.</source>
        <translation>تم تدوير كلمة سر {names} في {day}. قد يظل FileVault يطلب القديمة.</translation>
    </message>
    <message>
        <source>Token asked for often</source>
        <comment>short, at most 28 characters</comment>
        <translation>يُطلب الرمز كثيرًا</translation>
    </message>
    <message>
        <source>This Mac asked for its token at least ten times within a day, last on {day}.</source>
        <translation>طلب هذا الـ Mac رمزه عشر مرات على الأقل في يوم واحد، آخرها في {day}.</translation>
    </message>
    <message>
        <source>Dialogs despite the token</source>
        <comment>short, at most 28 characters</comment>
        <translation>مربعات حوار رغم الرمز</translation>
    </message>
    <message>
        <source>Users report dialogs about a missing token, although {server} holds one.</source>
        <translation>يُبلغ المستخدمون عن مربعات حوار بشأن رمز مفقود، مع أن لدى {server} رمزًا.</translation>
    </message>
    <message>
        <source>No local volume owner</source>
        <comment>short, at most 28 characters</comment>
        <translation>لا مالك محلي لوحدة التخزين</translation>
    </message>
    <message>
        <source>No local user of this Mac is a volume owner.</source>
        <translation>لا يوجد مستخدم محلي على هذا الـ Mac مالك لوحدة التخزين.</translation>
    </message>
    <message>
        <source>Preflight failed</source>
        <comment>short, at most 28 characters</comment>
        <translation>فشل الفحص المسبق</translation>
    </message>
    <message>
        <source>The erase preflight of {day} failed: “{value}”.</source>
        <translation>فشل الفحص المسبق للمسح في {day}: “{value}”.</translation>
    </message>
    <message>
        <source>The erase preflight failed: “{value}”.</source>
        <translation>فشل الفحص المسبق للمسح: “{value}”.</translation>
    </message>
    <message>
        <source>Cause still open</source>
        <comment>short, at most 28 characters</comment>
        <translation>السبب لم يُعرف بعد</translation>
    </message>
    <message>
        <source>No token is on {server}. What was read does not yet say why.</source>
        <translation>لا يوجد رمز على {server}. ما قُرئ لا يوضح السبب بعد.</translation>
    </message>
    <message>
        <source>Only the Mac says so</source>
        <comment>short, at most 28 characters</comment>
        <translation>الـ Mac وحده يقول ذلك</translation>
    </message>
    <message>
        <source>On {day} the Mac itself said “escrowed: YES”. Nobody else has confirmed it.</source>
        <translation>في {day} قال الـ Mac نفسه “escrowed: YES”. لم يؤكده أحد غيره.</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: YES”. Nobody else has confirmed it.</source>
        <translation>يقول الـ Mac نفسه “escrowed: YES”. لم يؤكده أحد غيره.</translation>
    </message>
    <message>
        <source>Not proven</source>
        <comment>short, at most 28 characters</comment>
        <translation>غير مُثبَت</translation>
    </message>
    <message>
        <source>{server} holds a token. Nobody has tried yet whether it works.</source>
        <translation>لدى {server} رمز. لم يجرب أحد بعد ما إذا كان يعمل.</translation>
    </message>
    <message>
        <source>Server inventory stale</source>
        <comment>short, at most 28 characters</comment>
        <translation>جرد الخادم قديم</translation>
    </message>
    <message>
        <source>What {server} shows for this Mac is older than what the Mac has done since.</source>
        <translation>ما يعرضه {server} لهذا الـ Mac أقدم مما فعله الـ Mac منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Server’s word outdated</source>
        <comment>short, at most 28 characters</comment>
        <translation>قول الخادم تجاوزه الزمن</translation>
    </message>
    <message>
        <source>{server} said “escrowed” on {day}. On {eventDay}, {event}, and many servers then drop the token.</source>
        <translation>قال {server} “مودَع” في {day}. ثم في {eventDay}: {event}؛ وكثير من الخوادم تُسقط الرمز عند ذلك.</translation>
    </message>
    <message>
        <source>{server} held the token, but on {eventDay} {event}, and many servers then drop it.</source>
        <translation>كان لدى {server} الرمز، لكن في {eventDay}: {event}؛ وكثير من الخوادم تُسقطه عند ذلك.</translation>
    </message>
    <message>
        <source>Server cannot tell</source>
        <comment>short, at most 28 characters</comment>
        <translation>الخادم لا يستطيع القول</translation>
    </message>
    <message>
        <source>{server} does not tell whether it holds a token.</source>
        <translation>لا يذكر {server} ما إذا كان لديه رمز.</translation>
    </message>
    <message>
        <source>Server data old</source>
        <comment>short, at most 28 characters</comment>
        <translation>بيانات الخادم قديمة</translation>
    </message>
    <message>
        <source>Mac and server disagree</source>
        <comment>short, at most 28 characters</comment>
        <translation>الـ Mac والخادم مختلفان</translation>
    </message>
    <message>
        <source>{server} holds a token, but on {day} this Mac said that it had sent none.</source>
        <translation>لدى {server} رمز، لكن هذا الـ Mac قال في {day} إنه لم يرسل أي رمز.</translation>
    </message>
    <message>
        <source>{server} holds a token, but this Mac says that it has sent none.</source>
        <translation>لدى {server} رمز، لكن هذا الـ Mac يقول إنه لم يرسل أي رمز.</translation>
    </message>
    <message>
        <source>Works, status says no</source>
        <comment>short, at most 28 characters</comment>
        <translation>يعمل رغم أن الحالة تنفي</translation>
    </message>
    <message>
        <source>The token works, although this Mac says that {server} does not support it.</source>
        <translation>الرمز يعمل، مع أن هذا الـ Mac يقول إن {server} لا يدعمه.</translation>
    </message>
    <message>
        <source>Type not recognized</source>
        <comment>short, at most 28 characters</comment>
        <translation>النوع غير معروف</translation>
    </message>
    <message>
        <source>The profiles command did not recognize the type: it was misspelt, macOS is older than 10.15, or the server is too old.</source>
        <translation>لم يتعرف أمر profiles على النوع: كُتب خطأً، أو macOS أقدم من 10.15، أو الخادم قديم جدًا.</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <comment>short, at most 28 characters</comment>
        <translation>رُفضت بيانات الاعتماد</translation>
    </message>
    <message>
        <source>On {day} the Mac refused the name or password. That says nothing about the token.</source>
        <translation>في {day} رفض الـ Mac الاسم أو كلمة السر. هذا لا يعني شيئًا بشأن الرمز.</translation>
    </message>
    <message>
        <source>The Mac refused the name or password. That says nothing about the token.</source>
        <translation>رفض الـ Mac الاسم أو كلمة السر. هذا لا يعني شيئًا بشأن الرمز.</translation>
    </message>
    <message>
        <source>Left over in fdesetup</source>
        <comment>short, at most 28 characters</comment>
        <translation>متبقٍّ في fdesetup</translation>
    </message>
    <message>
        <source>Only in fdesetup list, not on the volume: {names}.</source>
        <translation>في fdesetup list فقط، وليس على وحدة التخزين: {names}.</translation>
    </message>
    <message>
        <source>Crypto user, no account</source>
        <comment>short, at most 28 characters</comment>
        <translation>مستخدم تشفير بلا حساب</translation>
    </message>
    <message>
        <source>No account of this Mac is known for {names}, which can unlock its volume.</source>
        <translation>لا يُعرف على هذا الـ Mac حساب لـ {names}، مع أن بإمكانه فتح قفل وحدة التخزين.</translation>
    </message>
    <message>
        <source>Can’t unlock FileVault</source>
        <comment>short, at most 28 characters</comment>
        <translation>لا يستطيع فتح FileVault</translation>
    </message>
    <message>
        <source>FileVault cannot be unlocked by {names}: on the volume, but not in fdesetup list.</source>
        <translation>لا يمكن فتح قفل FileVault بواسطة {names}: على وحدة التخزين، لكن ليس في fdesetup list.</translation>
    </message>
    <message>
        <source>Token key absent</source>
        <comment>short, at most 28 characters</comment>
        <translation>مفتاح الرمز غائب</translation>
    </message>
    <message>
        <source>The volume of this Mac has no key for a Bootstrap Token.</source>
        <translation>ليس في وحدة تخزين هذا الـ Mac مفتاح لـ Bootstrap Token.</translation>
    </message>
    <message>
        <source>Token key left behind</source>
        <comment>short, at most 28 characters</comment>
        <translation>مفتاح رمز متروك</translation>
    </message>
    <message>
        <source>A token key is on the volume, but no token is on {server}. Escrowing a new one sets it right.</source>
        <translation>هناك مفتاح رمز على وحدة التخزين، لكن لا رمز على {server}. إيداع رمز جديد يصحح ذلك.</translation>
    </message>
    <message>
        <source>SecureToken contradicts</source>
        <comment>short, at most 28 characters</comment>
        <translation>تضارب بشأن SecureToken</translation>
    </message>
    <message>
        <source>Accounts and volume disagree whether {names} holds a SecureToken.</source>
        <translation>تختلف الحسابات ووحدة التخزين فيما إذا كان {names} يملك SecureToken.</translation>
    </message>
    <message>
        <source>Server does not tell it</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>لا يذكره الخادم</translation>
    </message>
    <message>
        <source>Token may not read it</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>لا يحق لرمز API قراءته</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>تعذرت قراءته</translation>
    </message>
    <message>
        <source>Outdated by an event</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>تجاوزه حدث</translation>
    </message>
    <message>
        <source>Several disks, none marked</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>عدة أقراص، لا قرص معلَّم</translation>
    </message>
    <message>
        <source>Never checked in</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>لم يسجل الوصول قط</translation>
    </message>
    <message>
        <source>Accounts not told</source>
        <extracomment>What must be known first; at most 28 characters</extracomment>
        <translation>لم تُذكر الحسابات</translation>
    </message>
    <message>
        <source>No word from the server</source>
        <extracomment>What must be known first; at most 28 characters</extracomment>
        <translation>لا معلومة من الخادم</translation>
    </message>
    <message>
        <source>%1 not told</source>
        <extracomment>What must be known first; %1 is &quot;macOS&quot; or another fact</extracomment>
        <translation>لم يُذكر %L1</translation>
    </message>
    <message>
        <source>Token changed</source>
        <extracomment>Why a Mac is at risk; at most 28 characters</extracomment>
        <translation>تغيّر الرمز</translation>
    </message>
    <message>
        <source>%1 stored another token than before, and nothing read explains why.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>خزّن %L1 رمزًا غير السابق، ولا شيء مما قُرئ يفسر السبب.</translation>
    </message>
    <message>
        <source>Only the MDM server knows whether it holds a token. Look there, or run `sudo profiles validate -type bootstraptoken` on the Mac, which tries the token.</source>
        <translation>خادم MDM وحده يعرف هل لديه رمز. تحقّق هناك، أو شغّل `sudo profiles validate -type bootstraptoken` على الـ Mac، فهو يجرّب الرمز.</translation>
    </message>
    <message>
        <source>Accounts of the Mac</source>
        <extracomment>Evidence: the list of the Mac&apos;s accounts</extracomment>
        <translation>حسابات الـ Mac</translation>
    </message>
    <message>
        <source>What is missing to say why: %1.</source>
        <extracomment>%1 is a list: &quot;macOS, Enrollment&quot;</extracomment>
        <translation>ما ينقص لمعرفة السبب: %1.</translation>
    </message>
    <message>
        <source>{server} last told something about this Mac on {day}, more than 7 days ago.</source>
        <translation>أحدث ما قاله {server} عن هذا الـ Mac يعود إلى {day}، أي قبل أكثر من ٧ أيام.</translation>
    </message>
    <message>
        <source>{server} keeps a token of this Mac, but on {unreadableDay} it did not open any more: it is damaged, or sealed by a key that is gone.</source>
        <translation>يحتفظ {server} برمز لهذا الـ Mac، لكنه لم يعد يُفتح في {unreadableDay}: فهو تالف، أو مختوم بمفتاح لم يعد موجودًا.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Inputs</name>
    <message>
        <source>not a known output</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>مخرج غير معروف</translation>
    </message>
    <message>
        <source>its UUID is masked</source>
        <extracomment>Why a part of a pasted text cannot be compared</extracomment>
        <translation>معرّف UUID الخاص به مخفي</translation>
    </message>
    <message>
        <source>its UUID is damaged</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>‏UUID الخاص به تالف</translation>
    </message>
    <message>
        <source>a damaged property list</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>قائمة خصائص تالفة</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <extracomment>Said of a pasted text</extracomment>
        <translation>لا شيء للقراءة</translation>
    </message>
    <message>
        <source>another Mac; check one Mac at a time</source>
        <extracomment>Said of a line of a pasted text</extracomment>
        <translation>جهاز Mac آخر؛ افحص جهازًا واحدًا كل مرة</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>A line of a pasted text</extracomment>
        <translation>السطر %L1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <extracomment>Lines of a pasted text</extracomment>
        <translation>الأسطر %L1 إلى %L2</translation>
    </message>
    <message>
        <source>Nothing here is an output that Latchkey knows</source>
        <translation>لا يوجد هنا أي مخرج يعرفه Latchkey</translation>
    </message>
    <message>
        <source>Run the commands on the Mac and paste everything they print, the lines with the commands as well.</source>
        <translation>شغّل الأوامر على الـ Mac والصق كل ما تطبعه، بما في ذلك أسطر الأوامر نفسها.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Options</name>
    <message>
        <source>%1 was false and is now true</source>
        <extracomment>%1 is the name of an MDMOptions key, which stays as Apple writes it</extracomment>
        <translation>كانت قيمة %1 هي false وهي الآن true</translation>
    </message>
    <message>
        <source>%1 was true and is now false</source>
        <translation>كانت قيمة %1 هي true وهي الآن false</translation>
    </message>
    <message>
        <source>Other options unchanged</source>
        <extracomment>The Mac&apos;s MDMOptions beside BootstrapTokenAllowed, after the option was re-sent</extracomment>
        <translation>لم تتغيّر الخيارات الأخرى</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Reports</name>
    <message>
        <source>Status</source>
        <extracomment>Column of a report</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of a report</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>Column of a report</extracomment>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>macOS</source>
        <extracomment>Column of a report</extracomment>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column of a report</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Option</source>
        <extracomment>Column of a report</extracomment>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Column of a report</extracomment>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Data from</source>
        <extracomment>Column of a report</extracomment>
        <translation>البيانات من</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column of a report</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>Column of a report</extracomment>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>UDID</source>
        <extracomment>Column of a report</extracomment>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <extracomment>Column of a report</extracomment>
        <translation>المعرّف على الخادم</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <extracomment>Column of a report</extracomment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>مودَع</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <extracomment>Column of a report</extracomment>
        <translation>آخر جلب</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>مُثبَت</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <extracomment>Column of a report</extracomment>
        <translation>مسموح به للمصادقة</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>FileVault</source>
        <extracomment>Column of a report</extracomment>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column of a report</extracomment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Macs</source>
        <extracomment>Column of a report
----------
Label in a report</extracomment>
        <translation>أجهزة Mac</translation>
    </message>
    <message>
        <source>Not escrowed</source>
        <extracomment>Column of a report</extracomment>
        <translation>غير مودَع</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>معرّض للخطر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Can have a token</source>
        <extracomment>Column of a report</extracomment>
        <translation>يمكن أن يكون له رمز</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>Column of a report
----------
Name of a report
----------
A word that a report explains</extracomment>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Column of a report</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a report</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Column of a report</extracomment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>By whom</source>
        <extracomment>Column of a report</extracomment>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Column of a report</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Column of a report</extracomment>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column of a report</extracomment>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>UUID</source>
        <extracomment>Column of a report</extracomment>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column of a report</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Column of a report</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Volume owner</source>
        <extracomment>Column of a report</extracomment>
        <translation>مالك وحدة التخزين</translation>
    </message>
    <message>
        <source>SecureToken</source>
        <extracomment>Column of a report</extracomment>
        <translation>SecureToken</translation>
    </message>
    <message>
        <source>In crypto users</source>
        <extracomment>Column of a report</extracomment>
        <translation>ضمن مستخدمي التشفير</translation>
    </message>
    <message>
        <source>May unlock</source>
        <extracomment>Column of a report</extracomment>
        <translation>يحق له فتح القفل</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Column of a report</extracomment>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>With SecureToken</source>
        <extracomment>Column of a report</extracomment>
        <translation>مع SecureToken</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>Column of a report</extracomment>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Admin on</source>
        <extracomment>Column of a report</extracomment>
        <translation>مسؤول على</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>Column of a report</extracomment>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Column of a report</extracomment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column of a report</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column of a report</extracomment>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of a report</extracomment>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>The Mac reports</source>
        <extracomment>Column of a report</extracomment>
        <translation>يُبلغ الـ Mac</translation>
    </message>
    <message>
        <source>The Mac’s words</source>
        <extracomment>Column of a report</extracomment>
        <translation>كلام الـ Mac</translation>
    </message>
    <message>
        <source>Consequence</source>
        <extracomment>Column of a report</extracomment>
        <translation>العاقبة</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Column of a report</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Column of a report</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <extracomment>Column of a report
----------
A share in a report</extracomment>
        <translation>غير جاهز للمسح</translation>
    </message>
    <message>
        <source>Updates ask for a password</source>
        <extracomment>Column of a report</extracomment>
        <translation>التحديثات تطلب كلمة سر</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <extracomment>Column of a report
----------
A share in a report</extracomment>
        <translation>لا يحصل المستخدمون الجدد على SecureToken</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of a report</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Column of a report</extracomment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Column of a report</extracomment>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Column of a report</extracomment>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of a report</extracomment>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Column of a report</extracomment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Column of a report</extracomment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>Column of a report
----------
Kind of an entry of the audit</extracomment>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of a report</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>Column of a report</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Column of a report</extracomment>
        <translation>التجزئة</translation>
    </message>
    <message>
        <source>Mac</source>
        <extracomment>Column of a report</extracomment>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a report</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>Column of a report</extracomment>
        <translation>وقت الحسم</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column of a report</extracomment>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Days were counted for whole servers, so there is no trend of this filter.</source>
        <extracomment>A note in a report</extracomment>
        <translation>أُحصيت الأيام لخوادم كاملة، لذا لا يوجد مسار زمني لعامل التصفية هذا.</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <extracomment>Name of a report</extracomment>
        <translation>غير ممتثل</translation>
    </message>
    <message>
        <source>Helpdesk list</source>
        <extracomment>Name of a report</extracomment>
        <translation>قائمة الدعم الفني</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>مستخدمو التشفير</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <extracomment>Name of a report</extracomment>
        <translation>خيار التسجيل</translation>
    </message>
    <message>
        <source>Consequences</source>
        <extracomment>Name of a report</extracomment>
        <translation>العواقب</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Name of a report</extracomment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>Label in a report
----------
Name of a report</extracomment>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>How many tokens are held and proven</source>
        <extracomment>What a report tells</extracomment>
        <translation>عدد الرموز المحفوظة والمُثبَتة</translation>
    </message>
    <message>
        <source>Every Mac without a working token, and why</source>
        <extracomment>What a report tells</extracomment>
        <translation>كل Mac بدون رمز يعمل، والسبب</translation>
    </message>
    <message>
        <source>What to do at which Mac, for whom</source>
        <extracomment>What a report tells</extracomment>
        <translation>ما العمل في أي Mac ولمن</translation>
    </message>
    <message>
        <source>Who can unlock, SecureToken, volume owner</source>
        <extracomment>What a report tells</extracomment>
        <translation>من يستطيع فتح القفل، وSecureToken، ومالك وحدة التخزين</translation>
    </message>
    <message>
        <source>Where each account has a SecureToken</source>
        <extracomment>What a report tells</extracomment>
        <translation>أين يملك كل حساب SecureToken</translation>
    </message>
    <message>
        <source>Which Macs were told to escrow</source>
        <extracomment>What a report tells</extracomment>
        <translation>أي أجهزة Mac طُلب منها الإيداع</translation>
    </message>
    <message>
        <source>What will go wrong without a token</source>
        <extracomment>What a report tells</extracomment>
        <translation>ما سيتعثر بدون رمز</translation>
    </message>
    <message>
        <source>What happened between two dates</source>
        <extracomment>What a report tells</extracomment>
        <translation>ما حدث بين تاريخين</translation>
    </message>
    <message>
        <source>What was sent, and what became of it</source>
        <extracomment>What a report tells</extracomment>
        <translation>ما أُرسل وما آل إليه</translation>
    </message>
    <message>
        <source>Who did what, with the chain’s proof</source>
        <extracomment>What a report tells</extracomment>
        <translation>من فعل ماذا، مع إثبات السلسلة</translation>
    </message>
    <message>
        <source>Bootstrap Token coverage</source>
        <extracomment>Title of a report</extracomment>
        <translation>تغطية Bootstrap Token</translation>
    </message>
    <message>
        <source>Macs without a working Bootstrap Token</source>
        <extracomment>Title of a report</extracomment>
        <translation>أجهزة Mac بدون Bootstrap Token يعمل</translation>
    </message>
    <message>
        <source>Macs that need a hand</source>
        <extracomment>Title of a report</extracomment>
        <translation>أجهزة Mac تحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>Crypto users of the Macs</source>
        <extracomment>Title of a report</extracomment>
        <translation>مستخدمو التشفير لأجهزة Mac</translation>
    </message>
    <message>
        <source>SecureToken by account</source>
        <extracomment>Title of a report</extracomment>
        <translation>‏SecureToken حسب الحساب</translation>
    </message>
    <message>
        <source>State of the enrollment option</source>
        <extracomment>Title of a report</extracomment>
        <translation>حالة خيار التسجيل</translation>
    </message>
    <message>
        <source>What follows from missing tokens</source>
        <extracomment>Title of a report</extracomment>
        <translation>ما يترتب على الرموز المفقودة</translation>
    </message>
    <message>
        <source>Changes of the Bootstrap Tokens</source>
        <extracomment>Title of a report</extracomment>
        <translation>تغييرات Bootstrap Token</translation>
    </message>
    <message>
        <source>Actions and what became of them</source>
        <extracomment>Title of a report</extracomment>
        <translation>الإجراءات وما آلت إليه</translation>
    </message>
    <message>
        <source>Audit of this computer</source>
        <extracomment>Title of a report</extracomment>
        <translation>سجل التدقيق لهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>By group</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>حسب المجموعة</translation>
    </message>
    <message>
        <source>Day by day</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>يومًا بيوم</translation>
    </message>
    <message>
        <source>Why Macs have no working token</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>لماذا ليس لأجهزة Mac رمز يعمل</translation>
    </message>
    <message>
        <source>Macs that are not covered</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>أجهزة Mac غير المشمولة</translation>
    </message>
    <message>
        <source>Macs and steps</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>أجهزة Mac والخطوات</translation>
    </message>
    <message>
        <source>Macs without the option</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>أجهزة Mac بدون الخيار</translation>
    </message>
    <message>
        <source>Macs that are concerned, or may be</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>أجهزة Mac المعنية أو التي قد تكون معنية</translation>
    </message>
    <message>
        <source>By hardware and macOS version</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>حسب العتاد وإصدار macOS</translation>
    </message>
    <message>
        <source>Macs and outcomes</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>أجهزة Mac والنتائج</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>الإدخالات</translation>
    </message>
    <message>
        <source>macOS version</source>
        <extracomment>What the Macs of a report are grouped by</extracomment>
        <translation>إصدار macOS</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>What the Macs of a report are grouped by</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>By server</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>حسب الخادم</translation>
    </message>
    <message>
        <source>By macOS version</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>حسب إصدار macOS</translation>
    </message>
    <message>
        <source>By hardware</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>حسب العتاد</translation>
    </message>
    <message>
        <source>By model</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>حسب الطراز</translation>
    </message>
    <message>
        <source>By cause</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>A share in a report</extracomment>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Proven in 30 days</source>
        <extracomment>A share in a report</extracomment>
        <translation>مُثبَت خلال ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Crypto users told</source>
        <extracomment>A share in a report</extracomment>
        <translation>ذُكر مستخدمو التشفير</translation>
    </message>
    <message>
        <source>Compared in full</source>
        <extracomment>A share in a report</extracomment>
        <translation>مقارَن بالكامل</translation>
    </message>
    <message>
        <source>Accounts told</source>
        <extracomment>A share in a report</extracomment>
        <translation>ذُكرت الحسابات</translation>
    </message>
    <message>
        <source>Option acknowledged</source>
        <extracomment>What happened to a Mac
----------
A share in a report</extracomment>
        <translation>تم الإقرار بالخيار</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <extracomment>A share in a report</extracomment>
        <translation>ستطلب التحديثات المُدارة كلمة سر</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>A share in a report</extracomment>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>The server says that it holds a token.</source>
        <translation>يقول الخادم إن لديه رمزًا.</translation>
    </message>
    <message>
        <source>A Mac confirmed within the last 30 days that its held token works.</source>
        <translation>أكد Mac خلال آخر ٣٠ يومًا أن رمزه المحفوظ يعمل.</translation>
    </message>
    <message>
        <source>Escrowed Macs, of all Macs that can have a token. Unknown Macs count as not covered.</source>
        <translation>أجهزة Mac المودَعة رموزها، من كل الأجهزة التي يمكن أن يكون لها رمز. تُحتسب أجهزة Mac غير المعروفة غير مشمولة.</translation>
    </message>
    <message>
        <source>A token is held, but a check says that it may not work.</source>
        <translation>الرمز محفوظ، لكن فحصًا يقول إنه قد لا يعمل.</translation>
    </message>
    <message>
        <source>Nobody could say whether a token is held.</source>
        <translation>لم يستطع أحد القول ما إذا كان الرمز محفوظًا.</translation>
    </message>
    <message>
        <source>macOS before 10.15, or User Enrollment: such a Mac has no token.</source>
        <translation>إصدار macOS أقدم من 10.15 أو تسجيل المستخدم: ليس لمثل هذا الـ Mac رمز.</translation>
    </message>
    <message>
        <source>Reason given</source>
        <extracomment>Column of a report</extracomment>
        <translation>السبب المذكور</translation>
    </message>
    <message>
        <source>Token stored</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>خُزِّن الرمز</translation>
    </message>
    <message>
        <source>Token cleared by the Mac</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>أزال الـ Mac الرمز</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>رُفض الرمز</translation>
    </message>
    <message>
        <source>Token lost</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>فُقد الرمز</translation>
    </message>
    <message>
        <source>Token changed</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>تغيّر الرمز</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>أُبطل الرمز</translation>
    </message>
    <message>
        <source>Identity renewed</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>تجددت الهوية</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>تم التسجيل</translation>
    </message>
    <message>
        <source>Checked out</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>سجّل المغادرة (CheckOut)</translation>
    </message>
    <message>
        <source>Option refused</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>رُفض الخيار</translation>
    </message>
    <message>
        <source>Server migrated</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>نُقل الخادم</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>تم المسح</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Add server</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>Remove server</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>إزالة خادم</translation>
    </message>
    <message>
        <source>Change setting</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>Confirm action</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>تأكيد إجراء</translation>
    </message>
    <message>
        <source>Outcome of a Mac</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>نتيجة Mac</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Entries newer than the kept head</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>إدخالات أحدث من الرأس المحفوظ</translation>
    </message>
    <message>
        <source>Unknown entry</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>إدخال غير معروف</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Label in a report</extracomment>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>Label in a report</extracomment>
        <translation>قُرئ من</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Label in a report</extracomment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>Label in a report</extracomment>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label in a report</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Title of a part of a report</extracomment>
        <translation>ما تعنيه الكلمات</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Title of a part of a report</extracomment>
        <translation>الأعداد</translation>
    </message>
    <message numerus="yes">
        <source>All %n Macs · %1</source>
        <extracomment>Under a report&apos;s title; %1 is a date and time</extracomment>
        <translation>
            <numerusform>لا أجهزة Mac · %L1</numerusform>
            <numerusform>جهاز Mac واحد · %L1</numerusform>
            <numerusform>كلا جهازي Mac · %L1</numerusform>
            <numerusform>كل أجهزة Mac الـ %Ln · %L1</numerusform>
            <numerusform>كل أجهزة Mac الـ %Ln · %L1</numerusform>
            <numerusform>كل أجهزة Mac الـ %Ln · %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs · %2</source>
        <extracomment>Under a report&apos;s title; %1 the Macs in it, %2 a date and time, %n all Macs</extracomment>
        <translation>
            <numerusform>‏%L1 من %Ln · %L2</numerusform>
            <numerusform>‏%L1 من جهاز Mac واحد · %L2</numerusform>
            <numerusform>‏%L1 من جهازي Mac · %L2</numerusform>
            <numerusform>‏%L1 من %Ln أجهزة Mac · %L2</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac · %L2</numerusform>
            <numerusform>‏%L1 من %Ln جهاز Mac · %L2</numerusform>
        </translation>
    </message>
    <message>
        <source>held, %1 of %2 · %3 proven in 30 days</source>
        <extracomment>What a percentage above it means; %1 Macs of %2, %3 is a percentage</extracomment>
        <translation>محفوظ، %L1 من %L2 · %L3 مُثبَت خلال ٣٠ يومًا</translation>
    </message>
    <message>
        <source>%1 by %3 with Latchkey %4. Times are those of %2.</source>
        <extracomment>%1 a date and time, %2 a time zone, %3 a login name, %4 a version</extracomment>
        <translation>‏%L1 بواسطة %L3 باستخدام Latchkey ‏%L4. الأوقات بتوقيت %L2.</translation>
    </message>
    <message>
        <source>All, without a filter.</source>
        <extracomment>Which Macs a report is about</extracomment>
        <translation>الكل، بدون عامل تصفية.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs, read %2.</source>
        <extracomment>%1 a server, %2 a date and time</extracomment>
        <translation>
            <numerusform>‏%L1: لا أجهزة Mac، قُرئ %L2.</numerusform>
            <numerusform>‏%L1: جهاز Mac واحد، قُرئ %L2.</numerusform>
            <numerusform>‏%L1: جهازا Mac، قُرئ %L2.</numerusform>
            <numerusform>‏%L1: %Ln أجهزة Mac، قُرئ %L2.</numerusform>
            <numerusform>‏%L1: %Ln جهاز Mac، قُرئ %L2.</numerusform>
            <numerusform>‏%L1: %Ln جهاز Mac، قُرئ %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs, never read to the end.</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>‏%L1: لا أجهزة Mac، لم يُقرأ قط حتى النهاية.</numerusform>
            <numerusform>‏%L1: جهاز Mac واحد، لم يُقرأ قط حتى النهاية.</numerusform>
            <numerusform>‏%L1: جهازا Mac، لم يُقرأ قط حتى النهاية.</numerusform>
            <numerusform>‏%L1: %Ln أجهزة Mac، لم يُقرأ قط حتى النهاية.</numerusform>
            <numerusform>‏%L1: %Ln جهاز Mac، لم يُقرأ قط حتى النهاية.</numerusform>
            <numerusform>‏%L1: %Ln جهاز Mac، لم يُقرأ قط حتى النهاية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every server was read to its end.</source>
        <translation>قُرئ كل خادم حتى نهايته.</translation>
    </message>
    <message>
        <source>Not complete: see the servers above.</source>
        <translation>غير مكتمل: انظر الخوادم أعلاه.</translation>
    </message>
    <message numerus="yes">
        <source>What is known of %n Macs is older than 7 days.</source>
        <translation>
            <numerusform>لا معلومات عن أجهزة Mac أقدم من 7 أيام.</numerusform>
            <numerusform>المعلومات عن جهاز Mac واحد أقدم من ٧ أيام.</numerusform>
            <numerusform>المعلومات عن جهازي Mac أقدم من ٧ أيام.</numerusform>
            <numerusform>المعلومات عن %Ln أجهزة Mac أقدم من ٧ أيام.</numerusform>
            <numerusform>المعلومات عن %Ln جهاز Mac أقدم من ٧ أيام.</numerusform>
            <numerusform>المعلومات عن %Ln جهاز Mac أقدم من ٧ أيام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Macs are unknown and count as not covered.</source>
        <translation>
            <numerusform>لا أجهزة Mac غير معروفة.</numerusform>
            <numerusform>جهاز Mac واحد غير معروف ويُحتسب غير مشمول.</numerusform>
            <numerusform>جهازا Mac غير معروفين ويُحتسبان غير مشمولين.</numerusform>
            <numerusform>%Ln أجهزة Mac غير معروفة وتُحتسب غير مشمولة.</numerusform>
            <numerusform>%Ln جهاز Mac غير معروف ويُحتسب غير مشمول.</numerusform>
            <numerusform>%Ln جهاز Mac غير معروف ويُحتسب غير مشمول.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the names of users and accounts.</source>
        <translation>مع أسماء المستخدمين والحسابات.</translation>
    </message>
    <message>
        <source>Without the names of users and accounts.</source>
        <translation>بدون أسماء المستخدمين والحسابات.</translation>
    </message>
    <message>
        <source>What happened from %1 to %2.</source>
        <extracomment>%1 and %2 are dates and times</extracomment>
        <translation>ما حدث من %L1 إلى %L2.</translation>
    </message>
    <message>
        <source>no Mac to count</source>
        <extracomment>In place of a percentage</extracomment>
        <translation>لا Mac لاحتسابه</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 of %2 Macs are %3 percent</extracomment>
        <translation>‏%L1 من %L2، %L3</translation>
    </message>
    <message>
        <source>Held: %1 on %2, %3 on %4.</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 days</extracomment>
        <translation>المحفوظ: %L1 في %L2، و%L3 في %L4.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The row of a table that sums up the others</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>A group of Macs of which nobody told it</extracomment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>The group of the Macs of which nothing is wrong</extracomment>
        <translation>لا مشكلة</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Name of a sheet that tells what the others are</extracomment>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %L1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day with its year, in QDate&apos;s format: 12 Oct 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Noted after entry %1, with this file’s SHA-256, in the audit of the computer that made it: latchkey-cli audit verify --file FILE</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>مدوَّن بعد الإدخال %L1 بقيمة SHA-256 لهذا الملف في سجل تدقيق الكمبيوتر الذي أنشأه: latchkey-cli audit verify --file FILE</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is a page&apos;s number, %2 how many there are</extracomment>
        <translation>الصفحة %L1 من %L2</translation>
    </message>
    <message>
        <source>Made from a snapshot: states, ages and exceptions are those of %1.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>أُنشئ من لقطة: الحالات والأعمار والاستثناءات هي كما في %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are accepted as exceptions, and count as not covered.</source>
        <translation>
            <numerusform>لا استثناءات مقبولة منها.</numerusform>
            <numerusform>واحد منها مقبول كاستثناء، ويُحتسب غير مشمول.</numerusform>
            <numerusform>اثنان منها مقبولان كاستثناءين، ويُحتسبان غير مشمولين.</numerusform>
            <numerusform>‏%Ln منها مقبولة كاستثناءات، وتُحتسب غير مشمولة.</numerusform>
            <numerusform>‏%Ln منها مقبولة كاستثناءات، وتُحتسب غير مشمولة.</numerusform>
            <numerusform>‏%Ln منها مقبولة كاستثناءات، وتُحتسب غير مشمولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token does not open</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>الرمز لا يُفتح</translation>
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
        <translation>دفع</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>List Macs</source>
        <extracomment>What a server can do</extracomment>
        <translation>سرد أجهزة Mac</translation>
    </message>
    <message>
        <source>See whether it holds a token</source>
        <extracomment>What a server can do</extracomment>
        <translation>معرفة ما إذا كان لديه رمز</translation>
    </message>
    <message>
        <source>See the enrollment option</source>
        <extracomment>What a server can do</extracomment>
        <translation>رؤية خيار التسجيل</translation>
    </message>
    <message>
        <source>See crypto users</source>
        <extracomment>What a server can do</extracomment>
        <translation>رؤية مستخدمي التشفير</translation>
    </message>
    <message>
        <source>Re-send the option</source>
        <extracomment>What a server can do</extracomment>
        <translation>إعادة إرسال الخيار</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <extracomment>What a server can do</extracomment>
        <translation>إثبات الرموز</translation>
    </message>
    <message>
        <source>Read a command’s result</source>
        <extracomment>What a server can do</extracomment>
        <translation>قراءة نتيجة أمر</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <extracomment>What a server can do</extracomment>
        <translation>إبطال رمز</translation>
    </message>
    <message>
        <source>Read changes only</source>
        <extracomment>What a server can do</extracomment>
        <translation>قراءة التغييرات فقط</translation>
    </message>
    <message>
        <source>%1 does not tell it.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>لا يذكره %L1.</translation>
    </message>
    <message>
        <source>The API token of %1 may not read it.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>لا يحق لرمز API الخاص بـ %L1 قراءته.</translation>
    </message>
    <message>
        <source>It could not be read from %1.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>تعذرت قراءته من %L1.</translation>
    </message>
    <message>
        <source>Outdated: many servers drop the token at what happened since.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>متجاوَز: كثير من الخوادم تُسقط الرمز عند ما حدث منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Several disks were listed, and none was marked as the startup disk.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>سُردت عدة أقراص، ولم يُعلَّم أي منها كقرص بدء التشغيل.</translation>
    </message>
    <message>
        <source>This Mac is on the list of %1 and has never checked in.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>هذا الـ Mac مدرج في قائمة %L1 ولم يسجل الوصول قط.</translation>
    </message>
    <message>
        <source>From check-ins</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>من عمليات تسجيل الوصول</translation>
    </message>
    <message>
        <source>Asks each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>يسأل كل Mac</translation>
    </message>
    <message>
        <source>From macOS 13.3 on</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>ابتداءً من macOS 13.3</translation>
    </message>
    <message>
        <source>By revision</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>حسب المراجعة</translation>
    </message>
    <message>
        <source>The API token of %1 lacks the scope %2</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope
----------
Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>يفتقر رمز API الخاص بـ %L1 إلى النطاق %L2</translation>
    </message>
    <message>
        <source>%1 has no push certificate</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>ليست لدى %L1 شهادة دفع</translation>
    </message>
    <message>
        <source>The API of %1 has none</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>ليس في API الخاصة بـ %L1 ذلك</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>%1 cannot do it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>لا يستطيع %L1 ذلك</translation>
    </message>
    <message>
        <source>Not known whether %1 can do it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>لا يُعرف ما إذا كان %L1 يستطيع ذلك</translation>
    </message>
    <message>
        <source>Off while %1 is offline</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>متوقف ما دام %L1 غير متصل</translation>
    </message>
    <message>
        <source>Has never checked in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>لم يسجل الوصول قط</translation>
    </message>
    <message>
        <source>No token is stored</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>لا رمز مخزَّن</translation>
    </message>
    <message>
        <source>macOS is below 10.15</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>‏macOS أقدم من 10.15</translation>
    </message>
    <message>
        <source>Cannot be asked: macOS below 13.3, or Intel without T2</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>لا يمكن سؤاله: macOS أقدم من 13.3 أو Intel بدون T2</translation>
    </message>
    <message>
        <source>Privately owned (User Enrollment)</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>جهاز شخصي (تسجيل المستخدم)</translation>
    </message>
    <message>
        <source>No local volume owner: the token may be the last way in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>لا مالك محلي لوحدة التخزين: قد يكون الرمز آخر وسيلة للدخول</translation>
    </message>
    <message>
        <source>No SecureToken holder: the token may be the last way in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>لا مالك لـ SecureToken: قد يكون الرمز آخر وسيلة للدخول</translation>
    </message>
    <message>
        <source>Above the limit of %1 for one batch</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>فوق الحد %L1 للدفعة الواحدة</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>رفضه %L1</translation>
    </message>
    <message>
        <source>Not enrolled any more: it gets no commands</source>
        <extracomment>Why an action leaves a Mac alone: it has checked out of MDM, or never enrolled</extracomment>
        <translation>لم يعد مُسجَّلاً: لا تصله أي أوامر</translation>
    </message>
    <message>
        <source>updates may ask for a password</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>قد تطلب التحديثات كلمة سر</translation>
    </message>
    <message>
        <source>an erase may leave no macOS</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>قد لا يترك المسح أي macOS</translation>
    </message>
    <message>
        <source>new users get no SecureToken</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>لا يحصل المستخدمون الجدد على SecureToken</translation>
    </message>
    <message>
        <source>%1 was away and may have missed check-ins: it is asking about each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>كان %1 غائبًا وربما فاتته عمليات تسجيل وصول: إنه يسأل عن كل Mac</translation>
    </message>
    <message>
        <source>The NanoMDM of %1 runs without -migration</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>يعمل NanoMDM الخاص بـ %1 بدون ‎-migration</translation>
    </message>
    <message>
        <source>The documentation of %1 does not say</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>لا تذكر وثائق %1 ذلك</translation>
    </message>
    <message>
        <source>From the list of Macs that you gave</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>من قائمة أجهزة Mac التي قدّمتها</translation>
    </message>
    <message>
        <source>%1 has no list: give it a file with the ids of its Macs</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>ليست لدى %1 قائمة: قدّم ملفًا بمعرّفات أجهزة Mac الخاصة به</translation>
    </message>
    <message>
        <source>%1 tells what Macs answer only to its webhook</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>لا يبلّغ %1 إجابات أجهزة Mac إلا إلى webhook الخاص به</translation>
    </message>
    <message>
        <source>%1 runs without its -migration flag</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>يعمل %1 بدون الخيار ‎-migration</translation>
    </message>
    <message>
        <source>The /migration of %1 answered an error when asked</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>أجاب ‎/migration لدى %1 بخطأ عند سؤاله</translation>
    </message>
    <message>
        <source>Asks %1 about one Mac at a time</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>يسأل %1 عن كل Mac على حدة</translation>
    </message>
    <message>
        <source>Each sync reads the whole list</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>تقرأ كل مزامنة القائمة كلها</translation>
    </message>
    <message>
        <source>Built from the vendor’s documentation, not yet tried on a real %1</source>
        <extracomment>%1 is a product, like Jamf Pro</extracomment>
        <translation>مبني على وثائق المورّد، ولم يُجرَّب بعد على %1 حقيقي</translation>
    </message>
    <message>
        <source>The account on %1 lacks: %2</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>ينقص الحساب على %1: %2</translation>
    </message>
    <message>
        <source>If the account on %1 may send commands</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>إذا كان الحساب على %1 مخوّلًا إرسال الأوامر</translation>
    </message>
    <message>
        <source>Its state, not the Mac’s answer</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>حالته، لا جواب الـ Mac</translation>
    </message>
    <message>
        <source>As old as the inventory of each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>بقِدم جرد كل Mac</translation>
    </message>
    <message>
        <source>Can be true for an empty or an earlier token</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>قد يصحّ لرمز فارغ أو سابق</translation>
    </message>
    <message>
        <source>By the date of the inventory report</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>بحسب تاريخ تقرير الجرد</translation>
    </message>
    <message>
        <source>This version of Latchkey does not do it with %1</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>هذا الإصدار من Latchkey لا يفعل ذلك مع %1</translation>
    </message>
    <message>
        <source>No column is named for it: --column %1=NAME</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>لم يُحدَّد عمود لذلك: ‎--column %1=NAME</translation>
    </message>
    <message>
        <source>On the Mac: %1</source>
        <extracomment>What to do where a server cannot revoke a token; %1 is a command</extracomment>
        <translation>على الـ Mac: %1</translation>
    </message>
    <message>
        <source>By the date of the last change</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>بحسب تاريخ آخر تغيير</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Snapshots</name>
    <message>
        <source>Token lost</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>فُقد الرمز</translation>
    </message>
    <message>
        <source>Mac gone</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>اختفى الـ Mac</translation>
    </message>
    <message>
        <source>Token gained</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>وصل رمز</translation>
    </message>
    <message>
        <source>New Mac</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>جهاز Mac جديد</translation>
    </message>
    <message>
        <source>Status changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>تغيّرت الحالة</translation>
    </message>
    <message>
        <source>Option changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>تغيّر الخيار</translation>
    </message>
    <message>
        <source>Users changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>تغيّر المستخدمون</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <extracomment>%1 is an account or a UUID</extracomment>
        <translation>تمت إزالة %L1</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <extracomment>%1 is an account or a UUID</extracomment>
        <translation>تمت إضافة %L1</translation>
    </message>
    <message>
        <source>%1 lost its SecureToken</source>
        <extracomment>%1 is an account</extracomment>
        <translation>فقد %L1 ‏SecureToken</translation>
    </message>
    <message>
        <source>%1 got a SecureToken</source>
        <extracomment>%1 is an account</extracomment>
        <translation>حصل %L1 على SecureToken</translation>
    </message>
    <message>
        <source>It holds the names of users and accounts.</source>
        <translation>تحتوي اللقطة على أسماء المستخدمين والحسابات.</translation>
    </message>
    <message>
        <source>Users and accounts have other names in it, the same in every snapshot of its maker.</source>
        <translation>للمستخدمين والحسابات فيها أسماء أخرى، هي نفسها في كل لقطة من منشئها.</translation>
    </message>
    <message>
        <source>The names of users and accounts were hidden when it was made.</source>
        <translation>كانت أسماء المستخدمين والحسابات مخفية عند إنشائها.</translation>
    </message>
    <message>
        <source>%1 is not a snapshot of Latchkey. Choose another file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ليس %L1 لقطة من Latchkey. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Latchkey. Update this one to open it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>أُنشئ %L1 بإصدار أحدث من Latchkey. حدِّث هذا الإصدار لفتحه.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Check it, or ask whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>عبارة المرور لا تفتح %L1. تحقق منها أو اسأل من أنشأ الملف.</translation>
    </message>
    <message>
        <source>%1 ends too early, and nothing of it is shown. Copy it again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ينتهي %L1 قبل أوانه، ولا يُعرض شيء منه. انسخه مجددًا.</translation>
    </message>
    <message>
        <source>%1 is not as it was made, and nothing of it is shown. Copy it again, or ask for a new one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ليس %L1 كما أُنشئ، ولا يُعرض شيء منه. انسخه مجددًا أو اطلب ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 asks for more memory or time than a snapshot needs. Do not trust it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>يطلب %L1 ذاكرة أو وقتًا أكثر مما تحتاجه أي لقطة. لا تثق به.</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>لقطة %L1</translation>
    </message>
    <message>
        <source>Taken %1 by Latchkey %2.</source>
        <extracomment>%1 is a date with its time, %2 a version of Latchkey</extracomment>
        <translation>أُخذت في %L1 بواسطة Latchkey ‏%L2.</translation>
    </message>
    <message>
        <source>Macs: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>أجهزة Mac: %L1.</translation>
    </message>
    <message>
        <source>Kinds of servers: %1.</source>
        <extracomment>%1 are kinds of servers: &quot;latchkey, jamf&quot;</extracomment>
        <translation>أنواع الخوادم: %L1.</translation>
    </message>
    <message>
        <source>Compares what was known %1 with what was known %2.</source>
        <extracomment>Two dates with their times</extracomment>
        <translation>يقارن ما كان معروفًا في %L1 بما كان معروفًا في %L2.</translation>
    </message>
    <message>
        <source>Users are not compared: the two sides name them differently.</source>
        <translation>لا تتم مقارنة المستخدمين: يسميهم الطرفان تسميات مختلفة.</translation>
    </message>
    <message>
        <source>A snapshot is read-only.</source>
        <translation>اللقطة للقراءة فقط.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>لا تحتاج عبارة المرور إلى أي حرف.</numerusform>
            <numerusform>تحتاج عبارة المرور إلى حرف واحد على الأقل.</numerusform>
            <numerusform>تحتاج عبارة المرور إلى حرفين على الأقل.</numerusform>
            <numerusform>تحتاج عبارة المرور إلى %Ln أحرف على الأقل.</numerusform>
            <numerusform>تحتاج عبارة المرور إلى %Ln حرفًا على الأقل.</numerusform>
            <numerusform>تحتاج عبارة المرور إلى %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Steps</name>
    <message>
        <source>Done when %1 gives a newer answer.</source>
        <extracomment>What shows that a step worked; %1 is a server</extracomment>
        <translation>يتم عندما يعطي %L1 جوابًا أحدث.</translation>
    </message>
    <message>
        <source>Done only when %1 says it holds a token.</source>
        <extracomment>What shows that a step worked; %1 is a server
----------
%1 is a server</extracomment>
        <translation>لا يتم إلا عندما يقول %L1 إن لديه رمزًا.</translation>
    </message>
    <message>
        <source>Done when “%1: %2” is read back.</source>
        <extracomment>What shows that a step worked; %1 is a fact, %2 its value</extracomment>
        <translation>يتم عندما يُقرأ “%L1: %L2” للتحقق.</translation>
    </message>
    <message>
        <source>Done when `%1` prints “%2”.</source>
        <extracomment>What shows that a step worked; %1 is a command, %2 a part of its output</extracomment>
        <translation>يتم عندما يطبع `%L1` ‏“%L2”.</translation>
    </message>
    <message>
        <source>anyone</source>
        <extracomment>Who may do a step</extracomment>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>helpdesk</source>
        <extracomment>Who may do a step</extracomment>
        <translation>الدعم الفني</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Who may do a step</extracomment>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Latchkey reads %1 back</source>
        <extracomment>The last step of each list; %1 is a server</extracomment>
        <translation>يقرأ Latchkey ‏%L1 للتحقق</translation>
    </message>
    <message>
        <source>Re-send the enrollment option</source>
        <comment>title of a step, an imperative</comment>
        <translation>إعادة إرسال خيار التسجيل</translation>
    </message>
    <message>
        <source>{server} sends Settings / MDMOptions with BootstrapTokenAllowed. It proves the option only and makes no token.</source>
        <translation>يرسل {server} ‏Settings / MDMOptions مع BootstrapTokenAllowed. هذا يثبت الخيار فقط ولا ينشئ رمزًا.</translation>
    </message>
    <message>
        <source>Add com.apple.mdm.bootstraptoken to the MDM profile</source>
        <comment>title of a step, an imperative</comment>
        <translation>إضافة com.apple.mdm.bootstraptoken إلى ملف تعريف MDM</translation>
    </message>
    <message>
        <source>In the ServerCapabilities of the enrollment profile of {server}. A profile update may add it.</source>
        <translation>في ServerCapabilities ضمن ملف تعريف التسجيل الخاص بـ {server}. يمكن إضافته بتحديث لملف التعريف.</translation>
    </message>
    <message>
        <source>Ask the Mac for its erase preflight</source>
        <comment>title of a step, an imperative</comment>
        <translation>سؤال الـ Mac عن فحصه المسبق للمسح</translation>
    </message>
    <message>
        <source>{server} asks DeviceInformation EACSPreflight (macOS 13.3 and later). Only the answer “success” proves the token.</source>
        <translation>يطلب {server} ‏DeviceInformation EACSPreflight ‏(macOS 13.3 والأحدث). الجواب “success” وحده يثبت الرمز.</translation>
    </message>
    <message>
        <source>Read {server} again</source>
        <comment>title of a step, an imperative</comment>
        <translation>قراءة {server} مجددًا</translation>
    </message>
    <message>
        <source>Only a newer answer of {server} about this Mac settles it.</source>
        <translation>لا يحسم الأمر إلا جواب أحدث من {server} عن هذا الـ Mac.</translation>
    </message>
    <message>
        <source>Fix the error on {server}</source>
        <comment>title of a step, an imperative</comment>
        <translation>إصلاح الخطأ على {server}</translation>
    </message>
    <message>
        <source>The server’s own log says why it refused. The Mac sends again at the next password login.</source>
        <translation>يذكر سجل الخادم نفسه سبب الرفض. يرسل الـ Mac مجددًا عند تسجيل الدخول التالي بكلمة السر.</translation>
    </message>
    <message>
        <source>Update {server}</source>
        <comment>title of a step, an imperative</comment>
        <translation>تحديث {server}</translation>
    </message>
    <message>
        <source>This version does not know Bootstrap Tokens; FileWave does from 13.2.</source>
        <translation>لا يعرف هذا الإصدار Bootstrap Token؛ ويعرفه FileWave ابتداءً من 13.2.</translation>
    </message>
    <message>
        <source>Wait for the Mac’s answer</source>
        <comment>title of a step, an imperative</comment>
        <translation>انتظار جواب الـ Mac</translation>
    </message>
    <message>
        <source>The option is on its way. The Mac answers when it is awake and online.</source>
        <translation>الخيار في الطريق. يجيب الـ Mac عندما يكون مستيقظًا ومتصلاً.</translation>
    </message>
    <message>
        <source>Watch how often it asks</source>
        <comment>title of a step, an imperative</comment>
        <translation>مراقبة عدد مرات طلبه</translation>
    </message>
    <message>
        <source>Nothing to do unless it goes on. Each request is one login or update that wants the token.</source>
        <translation>لا شيء مطلوب إلا إذا استمر ذلك. كل طلب هو تسجيل دخول أو تحديث يحتاج إلى الرمز.</translation>
    </message>
    <message>
        <source>Escrow by hand on the Mac</source>
        <comment>title of a step, an imperative</comment>
        <translation>الإيداع يدويًا على الـ Mac</translation>
    </message>
    <message>
        <source>Asks for an admin with a SecureToken, who types the password at the prompt. The command’s own words prove nothing.</source>
        <translation>يطلب مسؤولاً لديه SecureToken يكتب كلمة السر عند المطالبة. كلام الأمر نفسه لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>Validate the token on the Mac</source>
        <comment>title of a step, an imperative</comment>
        <translation>التحقق من صحة الرمز على الـ Mac</translation>
    </message>
    <message>
        <source>Tries the token and changes nothing.</source>
        <translation>يجرب الرمز ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <comment>title of a step, an imperative</comment>
        <translation>استبدال الرمز</translation>
    </message>
    <message>
        <source>Only while an admin with a SecureToken is at hand and the Mac says “supported on server: YES”: this makes and escrows a new token and tries it. Never remove the old one before that.</source>
        <translation>فقط ما دام هناك مسؤول لديه SecureToken والـ Mac يقول “supported on server: YES”: هذا ينشئ رمزًا جديدًا ويودعه ويجربه. لا تُزِل القديم أبدًا قبل ذلك.</translation>
    </message>
    <message>
        <source>Grant a SecureToken</source>
        <comment>title of a step, an imperative</comment>
        <translation>منح SecureToken</translation>
    </message>
    <message>
        <source>Put in ADMIN, who holds one, and USER. Both passwords are typed at the prompt. “Done!” proves nothing, the status does.</source>
        <translation>ضع ADMIN، وهو من يملك واحدًا، وUSER. تُكتب كلمتا السر عند المطالبة. “Done!” لا تثبت شيئًا، بل الحالة.</translation>
    </message>
    <message>
        <source>Make the holder an admin for a moment</source>
        <comment>title of a step, an imperative</comment>
        <translation>جعل المالك مسؤولاً للحظة</translation>
    </message>
    <message>
        <source>Put in USER, the account that holds the SecureToken. After the escrow run the same with -d in place of -a.</source>
        <translation>ضع USER، وهو الحساب الذي يملك SecureToken. بعد الإيداع شغّل الأمر نفسه مع ‎-d بدلاً من ‎-a.</translation>
    </message>
    <message>
        <source>Let the account unlock FileVault</source>
        <comment>title of a step, an imperative</comment>
        <translation>السماح للحساب بفتح قفل FileVault</translation>
    </message>
    <message>
        <source>Only if policy wants this account to unlock. Put in USER.</source>
        <translation>فقط إذا كانت السياسة تريد أن يفتح هذا الحساب القفل. ضع USER.</translation>
    </message>
    <message>
        <source>Enroll by Automated Device Enrollment</source>
        <comment>title of a step, an imperative</comment>
        <translation>التسجيل عبر التسجيل التلقائي للأجهزة</translation>
    </message>
    <message>
        <source>Only a Mac that the organization owns: assign it in Apple Business Manager, run this, then escrow again. Many servers drop the stored token when a Mac re-enrolls.</source>
        <translation>فقط للـ Mac الذي تملكه المؤسسة: خصصه في Apple Business Manager، وشغّل هذا، ثم أودِع مجددًا. كثير من الخوادم تُسقط الرمز المخزَّن عند إعادة تسجيل الـ Mac.</translation>
    </message>
    <message>
        <source>Compare the two lists by UUID</source>
        <comment>title of a step, an imperative</comment>
        <translation>مقارنة القائمتين حسب UUID</translation>
    </message>
    <message>
        <source>Run both on the Mac and paste them into Check a Mac. Recovery keys and the token key are never in fdesetup list.</source>
        <translation>شغّل الأمرين على الـ Mac والصق المخرجات في “فحص Mac”. لا تظهر مفاتيح الاسترداد ومفتاح الرمز أبدًا في fdesetup list.</translation>
    </message>
    <message>
        <source>Run it again, spelled like this</source>
        <comment>title of a step, an imperative</comment>
        <translation>تشغيله مجددًا بهذه الكتابة</translation>
    </message>
    <message>
        <source>bootstraptoken is one word.</source>
        <translation>تُكتب bootstraptoken ككلمة واحدة.</translation>
    </message>
    <message>
        <source>Collect what is missing</source>
        <comment>title of a step, an imperative</comment>
        <translation>جمع ما ينقص</translation>
    </message>
    <message>
        <source>Run these on the Mac and paste the output into Check a Mac.</source>
        <translation>شغّل هذه الأوامر على الـ Mac والصق المخرجات في “فحص Mac”.</translation>
    </message>
    <message>
        <source>Log in once with the password</source>
        <comment>title of a step, an imperative</comment>
        <translation>تسجيل الدخول مرة بكلمة السر</translation>
    </message>
    <message>
        <source>A user with a SecureToken, at the login window. Where nobody has one, the first who logs in so may get it. A login over SSH by key does not count.</source>
        <translation>مستخدم لديه SecureToken، في نافذة تسجيل الدخول. حيث لا يملكه أحد، قد يحصل عليه أول من يسجل الدخول هكذا. لا يُحتسب تسجيل الدخول عبر SSH بمفتاح.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>title of a step, an imperative</comment>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>Apple gives a privately owned Mac no Bootstrap Token.</source>
        <translation>لا تمنح Apple الـ Mac الشخصي Bootstrap Token.</translation>
    </message>
    <message>
        <source>Approve the MDM profile</source>
        <comment>title of a step, an imperative</comment>
        <translation>الموافقة على ملف تعريف MDM</translation>
    </message>
    <message>
        <source>At the Mac, in System Settings. From macOS 11 that makes it supervised.</source>
        <translation>عند الـ Mac، في إعدادات النظام. من macOS 11 يجعله ذلك خاضعًا للإشراف.</translation>
    </message>
    <message>
        <source>Allow it in recoveryOS</source>
        <comment>title of a step, an imperative</comment>
        <translation>السماح به في recoveryOS</translation>
    </message>
    <message>
        <source>Startup Security Utility lowers the Mac to Reduced Security. After Automated Device Enrollment it is not needed.</source>
        <translation>تخفض أداة أمن بدء التشغيل مستوى الـ Mac إلى “أمن منخفض”. التسجيل التلقائي للأجهزة يغني عن ذلك.</translation>
    </message>
    <message>
        <source>Update macOS</source>
        <comment>title of a step, an imperative</comment>
        <translation>تحديث macOS</translation>
    </message>
    <message>
        <source>From macOS 11, any password login makes and sends the token.</source>
        <translation>ابتداءً من macOS 11 ينشئ أي تسجيل دخول بكلمة السر الرمز ويرسله.</translation>
    </message>
    <message>
        <source>Finish Setup Assistant</source>
        <comment>title of a step, an imperative</comment>
        <translation>إنهاء مساعد الإعداد</translation>
    </message>
    <message>
        <source>The Mac sends its token at the first password login after it.</source>
        <translation>يرسل الـ Mac رمزه عند أول تسجيل دخول بكلمة السر بعد ذلك.</translation>
    </message>
    <message>
        <source>Try the new password at the startup window</source>
        <comment>title of a step, an imperative</comment>
        <translation>تجربة كلمة السر الجديدة في نافذة بدء التشغيل</translation>
    </message>
    <message>
        <source>If it does not unlock, the old one still does. Put the two in step before the old one is forgotten.</source>
        <translation>إذا لم تفتح القفل، فالقديمة لا تزال تفتحه. وحّد بينهما قبل أن تُنسى القديمة.</translation>
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
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Age in minutes, short: 2 min</extracomment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Age in hours, short: 3 h</extracomment>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>Age in days, short: 19 d</extracomment>
        <translation>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>An age of less than a minute, for a screen reader</extracomment>
        <translation>الآن تمامًا</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
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
        <translation>اليوم %L1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day: 12 Oct 09:14</extracomment>
        <translation>%L1 %L2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date with year and a time of day: 2 Sep 2026, 09:20</extracomment>
        <translation>%L1، %L2</translation>
    </message>
    <message>
        <source>Less than a minute while the Macs are awake.</source>
        <extracomment>How long a batch takes</extracomment>
        <translation>يستغرق أقل من دقيقة ما دامت أجهزة Mac مستيقظة.</translation>
    </message>
    <message>
        <source>About %1 while the Macs are awake.</source>
        <extracomment>How long a batch takes: %1 is a time such as &quot;2 minutes&quot;</extracomment>
        <translation>يستغرق نحو %L1 ما دامت أجهزة Mac مستيقظة.</translation>
    </message>
</context>
<context>
    <name>latchkey::words::TokenTurns</name>
    <message>
        <source>this Mac renewed its identity</source>
        <translation>جدد هذا الـ Mac هويته</translation>
    </message>
    <message>
        <source>this Mac re-enrolled</source>
        <translation>أُعيد تسجيل هذا الـ Mac</translation>
    </message>
    <message>
        <source>this Mac sent another token</source>
        <extracomment>What happened to a token</extracomment>
        <translation>أرسل هذا الـ Mac رمزًا آخر</translation>
    </message>
    <message>
        <source>no message explains it</source>
        <extracomment>What ended the holding of a token is not known</extracomment>
        <translation>لا رسالة تفسر ذلك</translation>
    </message>
    <message>
        <source>this Mac checked out</source>
        <extracomment>What ended the holding of a token</extracomment>
        <translation>سجّل هذا الـ Mac المغادرة</translation>
    </message>
    <message>
        <source>an admin deleted it from %1</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>حذفه مسؤول من %L1</translation>
    </message>
    <message>
        <source>this Mac told %1 to remove it</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>طلب هذا الـ Mac من %L1 إزالته</translation>
    </message>
    <message>
        <source>this Mac moved to %1</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>انتقل هذا الـ Mac إلى %L1</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>%1 (held since %2)</source>
        <extracomment>What happened to a token: %1 is why, %2 a day</extracomment>
        <translation>‏%L1 (محفوظ منذ %L2)</translation>
    </message>
    <message>
        <source>%1: %2 (held since %3)</source>
        <extracomment>What happened to a token: %1 is a time, %2 why, %3 a day</extracomment>
        <translation>‏%L1: %L2 (محفوظ منذ %L3)</translation>
    </message>
    <message>
        <source>%1 can no longer open it</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>لم يعد %L1 قادرًا على فتحه</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Trends</name>
    <message>
        <source>Goal %1</source>
        <extracomment>A line in a chart; %1 is a percentage</extracomment>
        <translation>الهدف %L1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>مُثبَت</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>أجهزة Mac</translation>
    </message>
    <message>
        <source>not counted %1</source>
        <translation>لم يُحتسب %L1</translation>
    </message>
    <message>
        <source>not counted %1 to %2</source>
        <translation>لم يُحتسب من %L1 إلى %L2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) fewer than the day before</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>‏%L1: لا نقص عن اليوم السابق</numerusform>
            <numerusform>‏%L1: أقل برمز واحد من اليوم السابق</numerusform>
            <numerusform>‏%L1: أقل برمزين من اليوم السابق</numerusform>
            <numerusform>‏%L1: أقل بـ %Ln رموز من اليوم السابق</numerusform>
            <numerusform>‏%L1: أقل بـ %Ln رمزًا من اليوم السابق</numerusform>
            <numerusform>‏%L1: أقل بـ %Ln رمز من اليوم السابق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Values</name>
    <message>
        <source>Not escrowed</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>غير مودَع</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>معرّض للخطر</translation>
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
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>مودَع</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of the enrollment option
----------
What became of one Mac in an action</extracomment>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>مُثبَت</translation>
    </message>
    <message>
        <source>Refuted</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>مدحوض</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>لا يمكن سؤاله</translation>
    </message>
    <message>
        <source>Not proven</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>غير مُثبَت</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Waiting for the Mac</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>بانتظار الـ Mac</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Unknown: reply lost</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>غير معروف: الجواب مفقود</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Left alone</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Re-send option</source>
        <extracomment>An action</extracomment>
        <translation>إعادة إرسال الخيار</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <extracomment>An action</extracomment>
        <translation>إثبات الرموز</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <extracomment>An action</extracomment>
        <translation>إبطال الرموز</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Info</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>An answer</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>check-in at %1</source>
        <extracomment>Who said it: a message of the Mac to the server, which is %1</extracomment>
        <translation>تسجيل وصول لدى %L1</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>Who said it: the Mac&apos;s answer to a command of the server, which is %1</extracomment>
        <translation>جواب إلى %L1</translation>
    </message>
    <message>
        <source>read from %1</source>
        <extracomment>Who said it: a field of the server %1</extracomment>
        <translation>قُرئ من %L1</translation>
    </message>
    <message>
        <source>enrollment settings</source>
        <extracomment>Who said it: the enrollment&apos;s settings</extracomment>
        <translation>إعدادات التسجيل</translation>
    </message>
    <message>
        <source>output of the Mac</source>
        <extracomment>Who said it: the output of a command on the Mac</extracomment>
        <translation>مخرجات الـ Mac</translation>
    </message>
    <message>
        <source>told by an admin</source>
        <extracomment>Who said it: a person</extracomment>
        <translation>ذكره مسؤول</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <extracomment>Result of comparing one crypto user
----------
Kind of a crypto user</extracomment>
        <translation>نوع غير معروف</translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>بلا حساب</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Can’t unlock</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>لا يستطيع فتح القفل</translation>
    </message>
    <message>
        <source>Left over</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Local user</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>مستخدم محلي</translation>
    </message>
    <message>
        <source>Token key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>مفتاح الرمز</translation>
    </message>
    <message>
        <source>Personal recovery key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>مفتاح استرداد شخصي</translation>
    </message>
    <message>
        <source>iCloud recovery</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>استرداد iCloud</translation>
    </message>
    <message>
        <source>Institutional recovery key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>مفتاح استرداد مؤسسي</translation>
    </message>
    <message>
        <source>Disk passphrase</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>عبارة مرور القرص</translation>
    </message>
    <message>
        <source>System account</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>حساب نظام</translation>
    </message>
    <message>
        <source>On the volume</source>
        <extracomment>Whether the token key is on the volume</extracomment>
        <translation>على وحدة التخزين</translation>
    </message>
    <message>
        <source>Not on the volume</source>
        <extracomment>Whether the token key is on the volume</extracomment>
        <translation>ليس على وحدة التخزين</translation>
    </message>
</context>
</TS>
