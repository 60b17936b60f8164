<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>latchkey::models::DeviceCell</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終接続</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>UDID</source>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>エスクロー済み</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>最終取得</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <translation>認証に使用可</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <comment>age of the proof</comment>
        <translation>検証済み(%1)</translation>
    </message>
    <message>
        <source>What is known of this Mac is from %1</source>
        <translation>このMacの情報は%1時点のものです</translation>
    </message>
    <message>
        <source>Last contact with %1: %2</source>
        <translation>%1との最終接続: %2</translation>
    </message>
    <message>
        <source>macOS %1</source>
        <translation>macOS %1</translation>
    </message>
    <message>
        <source>option %1</source>
        <comment>in a spoken row</comment>
        <translation>オプション: %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>age in full words</comment>
        <translation>%1前に読み取り</translation>
    </message>
</context>
<context>
    <name>latchkey::models::DeviceListController</name>
    <message>
        <source>Filter, %1: %2</source>
        <extracomment>%1 = &quot;character 7&quot;, %2 = &quot;expected a date such as 2026-10-12&quot;</extracomment>
        <translation>フィルタ、%1: %2</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::AuditWays</name>
    <message>
        <source>the keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>このプログラムのメモリ(終了まで)</translation>
    </message>
    <message>
        <source>the profile, under the key of the environment</source>
        <translation>プロファイル(環境のキーで保護)</translation>
    </message>
    <message>
        <source>a private file</source>
        <translation>非公開ファイル</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Cli</name>
    <message>
        <source>%1: left alone: %2</source>
        <extracomment>A Mac that an action leaves alone: %1 its name, %2 why</extracomment>
        <translation>%1: スキップ: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs</source>
        <extracomment>%1 of all Macs of a selection</extracomment>
        <translation>
            <numerusform>%1 / %n台のMac</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac is chosen. Name Macs, or give --where FILTER.</source>
        <translation>Macが選択されていません。Macを指定するか、--where FILTERを付けてください。</translation>
    </message>
    <message>
        <source>Nothing was sent: no Mac of the selection can be served.</source>
        <translation>何も送信されませんでした: 選択中に処理できるMacがありません。</translation>
    </message>
    <message>
        <source>Nothing was sent: give --yes to go on.</source>
        <translation>何も送信されませんでした: 続行するには--yesを付けてください。</translation>
    </message>
    <message>
        <source>Nothing was sent: confirm with --confirm &apos;%1&apos;.</source>
        <extracomment>%1 is the text to confirm with, in English: &quot;REVOKE 4&quot;</extracomment>
        <translation>何も送信されませんでした: --confirm &apos;%1&apos; で確認してください。</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a batch</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a batch</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a batch</comment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a batch</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>STATUS</source>
        <comment>column</comment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>SERIAL</source>
        <comment>column</comment>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>MACOS</source>
        <comment>column</comment>
        <translation>MACOS</translation>
    </message>
    <message>
        <source>WHY</source>
        <comment>column</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>OPTION</source>
        <comment>column</comment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>AGE</source>
        <comment>column: of the data</comment>
        <translation>経過</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs: %2; option pending %3, stale %4</source>
        <extracomment>%1 of all Macs of the cache, %2 counts of each status, then two more counts</extracomment>
        <translation>
            <numerusform>%1 / %n台のMac: %2、オプション保留中%3、古いデータ%4</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; to sort by.</source>
        <extracomment>%1 is what was given as a column&apos;s name</extracomment>
        <translation>並べ替えに使える列“%1”はありません。</translation>
    </message>
    <message>
        <source>%1 is added. Next: latchkey-cli server test %1; latchkey-cli sync</source>
        <extracomment>%1 is a server; the rest are commands</extracomment>
        <translation>%1を追加しました。次のコマンド: latchkey-cli server test %1; latchkey-cli sync</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of server. Known: latchkey, filewave, jamf, zentral, fleet, iru, micromdm, nanomdm, nanohub.</source>
        <extracomment>%1 is what was given as a kind; the kinds are words of the command line</extracomment>
        <translation>“%1”はサーバの種類ではありません。使用できる種類: latchkey, filewave, jamf, zentral, fleet, iru, micromdm, nanomdm, nanohub。</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>未読み取り</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs, read %1</source>
        <extracomment>Of a server in a list; %1 is a time</extracomment>
        <translation>
            <numerusform>%n台のMac、読み取り: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>APIバージョン</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Scopes it lacks: %1</source>
        <extracomment>%1 are scopes of an API token</extracomment>
        <translation>不足しているスコープ: %1</translation>
    </message>
    <message>
        <source>%1; option %2; %3</source>
        <extracomment>A Mac: %1 the status of its token, %2 of its option, %3 of the token&apos;s proof</extracomment>
        <translation>%1、オプション: %2、%3</translation>
    </message>
    <message>
        <source>No Mac of the cache is called &quot;%1&quot;. Give its name, serial or UDID.</source>
        <translation>キャッシュに“%1”というMacはありません。名前、シリアル番号またはUDIDを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs are called &quot;%1&quot;. Give a serial or a UDID.</source>
        <translation>
            <numerusform>“%1”という名前のMacが%n台あります。シリアル番号またはUDIDを指定してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs read, %2 gone</source>
        <extracomment>A sync has ended; %1 is a server, %2 how many Macs it does not have any more</extracomment>
        <translation>
            <numerusform>%1: %n台のMacを読み取り、%2台がなくなりました</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no server yet. Add one: latchkey-cli server add NAME --kind latchkey --url URL</source>
        <translation>サーバがまだありません。追加してください: latchkey-cli server add NAME --kind latchkey --url URL</translation>
    </message>
    <message>
        <source>The report has no column &quot;%1&quot;.</source>
        <extracomment>%1 is what was given as a column&apos;s name</extracomment>
        <translation>レポートに列“%1”はありません。</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>レポートは中止されました。</translation>
    </message>
    <message>
        <source>Nothing was changed at %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1は変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1. SHA-256: %2</source>
        <extracomment>%1 is a file, %2 a hash</extracomment>
        <translation>
            <numerusform>%n行を%1に書き込みました。SHA-256: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the format with --format, or end the file&apos;s name with it.</source>
        <translation>--formatで形式を指定するか、ファイル名の拡張子で示してください。</translation>
    </message>
    <message>
        <source>This report knows no &quot;%1&quot;.</source>
        <extracomment>%1 is what was given for --group-by or --include</extracomment>
        <translation>このレポートに“%1”はありません。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What Latchkey needs of %1: %2</source>
        <extracomment>%1 is a product, %2 what its credentials have to be allowed, in the product&apos;s own words</extracomment>
        <translation>Latchkeyが%1で必要とする権限: %2</translation>
    </message>
    <message>
        <source>--login is any, client or user.</source>
        <translation>--loginはany、client、userのいずれかです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date such as 2026-11-24.</source>
        <extracomment>%1 is what was given for --from or --to</extracomment>
        <translation>“%1”は2026-11-24のような日付ではありません。</translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-stdin or --passphrase-file, or set LATCHKEY_SECRET_SNAPSHOT.</source>
        <translation>パスフレーズが指定されていません。--passphrase-stdinまたは--passphrase-fileを使うか、LATCHKEY_SECRET_SNAPSHOTを設定してください。</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>パスフレーズ:</translation>
    </message>
    <message>
        <source>Passphrase again:</source>
        <translation>パスフレーズをもう一度:</translation>
    </message>
    <message>
        <source>Only the report changes takes --since.</source>
        <translation>--sinceを指定できるのはレポートchangesのみです。</translation>
    </message>
    <message>
        <source>The snapshot was stopped.</source>
        <translation>スナップショットは中止されました。</translation>
    </message>
    <message>
        <source>Kept as %1, encrypted as it came. Read it with --snapshot %1.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>受け取った暗号化のまま%1として保管しました。--snapshot %1で読み取れます。</translation>
    </message>
    <message numerus="yes">
        <source>%n Macs before, %1 after: %2.</source>
        <extracomment>%n Macs, %1 a number of Macs, %2 counts of each kind of change: &quot;new 2, gone 1&quot;</extracomment>
        <translation>
            <numerusform>Macは前が%Ln台、後が%1台: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted %1</source>
        <extracomment>One of several counts: &quot;escrowed 7, accepted 2&quot;</extracomment>
        <translation>許容済み%1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n Macs to %1. SHA-256: %2</source>
        <extracomment>%1 is a file, %2 a hash</extracomment>
        <translation>
            <numerusform>%Ln台のMacを%1に書き込みました。SHA-256: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Console</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::Desk</name>
    <message>
        <source>the system keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>An action on its Macs is running. Cancel it, or wait for its end.</source>
        <translation>このサーバのMacに対するアクションが実行中です。キャンセルするか、終了を待ってください。</translation>
    </message>
    <message>
        <source>this program&apos;s memory, until it ends</source>
        <translation>このプログラムのメモリ(終了まで)</translation>
    </message>
    <message>
        <source>Sealed; their key is in the system keychain.</source>
        <translation>暗号化されています。キーはシステムのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Sealed; their key is in this program’s memory.</source>
        <translation>暗号化されています。キーはこのプログラムのメモリにあります。</translation>
    </message>
    <message>
        <source>Sealed, but there is no keychain: their key is protected by file permissions only.</source>
        <translation>暗号化されていますが、キーチェーンがありません: キーはファイルのアクセス権のみで保護されています。</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::ServerKinds</name>
    <message>
        <source>Latchkey server (latchkeyd)</source>
        <translation>Latchkeyサーバ(latchkeyd)</translation>
    </message>
</context>
<context>
    <name>latchkey::programs::TestSteps</name>
    <message>
        <source>Not needed: this server is on this machine</source>
        <translation>不要: このサーバはこのマシン上にあります</translation>
    </message>
    <message>
        <source>%1, certificate valid until %2</source>
        <translation>%1、証明書の有効期限: %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1、ピン留め済み</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1は%2です</translation>
    </message>
    <message>
        <source>API token “%1” accepted</source>
        <translation>APIトークン“%1”は受け入れられました</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>スコープ: %1</translation>
    </message>
    <message>
        <source>The API token lacks: %1</source>
        <translation>APIトークンに不足しているもの: %1</translation>
    </message>
    <message>
        <source>%1, API version %2</source>
        <translation>%1、APIバージョン%2</translation>
    </message>
    <message>
        <source>Latchkey works without them; what they allow is left alone, with this reason.</source>
        <translation>なくてもLatchkeyは動作します。それらが許可する操作は、この理由でスキップされます。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け入れられました</translation>
    </message>
    <message>
        <source>The Macs can be read</source>
        <translation>Macを読み取れます</translation>
    </message>
</context>
<context>
    <name>latchkey::ui</name>
    <message>
        <source>Not escrowed</source>
        <comment>The word whose height decides the height of table rows</comment>
        <translation>未エスクロー</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>Tells for every Mac whether its Bootstrap Token is safe on the MDM server and works, and why not where it is not.</source>
        <translation>各MacのBootstrap TokenがMDMサーバに安全に保管されて機能しているか、そうでなければその理由を示します。</translation>
    </message>
    <message>
        <source>This is the demo: 480 simulated Macs on two embedded servers. Their history of 90 days is simulated; it came in through the same check-ins as a real one. Nothing leaves this computer.</source>
        <translation>これはデモです。2台の内蔵サーバ上に480台の模擬Macがあります。90日分の履歴も模擬ですが、実際と同じチェックインを通じて取り込まれました。このコンピュータの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU一般公衆利用許諾書バージョン3以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>This language is a machine translation. No speaker has reviewed it yet.</source>
        <translation>この言語は機械翻訳です。母語話者による確認はまだ行われていません。</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>Accept %n Mac(s) as exceptions?</source>
        <extracomment>%n Macs</extracomment>
        <translation>
            <numerusform>%n台のMacを例外として許容しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1 as an exception?</source>
        <translation>%1を例外として許容しますか?</translation>
    </message>
    <message>
        <source>Until then it is counted apart, as accepted, and never as escrowed. The exception ends by itself.</source>
        <translation>それまでは許容済みとして別に集計され、エスクロー済みには数えられません。例外は自動的に終了します。</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>理由、必須、監査ログに記録</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a number of days with its noun, %2 a date</extracomment>
        <translation>%1、%2まで</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>許容</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>理由がありません</translation>
    </message>
    <message>
        <source>The exception is not kept.</source>
        <translation>例外は保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActionBar</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>選択解除</translation>
    </message>
    <message>
        <source>Actions on the selected Macs</source>
        <translation>選択したMacへのアクション</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of view</source>
        <translation>
            <numerusform>%n件が表示外</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <translation>
            <numerusform>一致する%Ln件をすべて選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActionTexts</name>
    <message>
        <source>volume owners not known</source>
        <translation>ボリューム所有者が不明</translation>
    </message>
    <message numerus="yes">
        <source>Re-send the enrollment option to %n Mac(s)?</source>
        <translation>
            <numerusform>%n台のMacに登録オプションを再送信しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove the tokens of %n Mac(s)?</source>
        <translation>
            <numerusform>%n台のMacのトークンを検証しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>No stored token to delete</source>
        <translation>削除する保管済みトークンはありません</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n stored token(s) from %1?</source>
        <extracomment>%n tokens; %1 is a server or &quot;HQ and Schools&quot;</extracomment>
        <translation>
            <numerusform>%1から保管済みトークン%n件を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sends each Mac the option that allows a Bootstrap Token. This makes no token: the Mac escrows at the next login with a password, or by hand. Other options the Mac has stay as they are.</source>
        <translation>サーバは各Macに、Bootstrap Tokenを許可するオプションを送信します。これによってトークンは作成されません。Macは次回のパスワードによるログイン時、または手動でエスクローします。Macのほかのオプションは変わりません。</translation>
    </message>
    <message>
        <source>The server asks each Mac whether an erase could begin now. The Mac&apos;s answer proves or refutes the stored token. Nothing is erased.</source>
        <translation>サーバは各Macに、今すぐ消去を開始できるかを問い合わせます。Macの応答によって保管済みトークンが検証または否定されます。何も消去されません。</translation>
    </message>
    <message numerus="yes">
        <source>Re-send to %n Mac(s)</source>
        <translation>
            <numerusform>%n台のMacに再送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove %n token(s)</source>
        <translation>
            <numerusform>%n件のトークンを検証</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>%n件のトークンを失効</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-send option…</source>
        <translation>オプションを再送信…</translation>
    </message>
    <message>
        <source>Prove tokens…</source>
        <translation>トークンを検証…</translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation>トークンを失効…</translation>
    </message>
    <message>
        <source>Re-send</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Will be sent: %1</source>
        <translation>送信対象: %1</translation>
    </message>
    <message>
        <source>Will be asked: %1</source>
        <translation>問い合わせ対象: %1</translation>
    </message>
    <message>
        <source>Will be deleted: %1</source>
        <translation>削除対象: %1</translation>
    </message>
    <message>
        <source>%1 sends the option; the Mac answers when it wakes</source>
        <translation>%1がオプションを送信し、Macはスリープ解除時に応答します</translation>
    </message>
    <message>
        <source>%1 asks for EACSPreflight; the Mac answers when it wakes</source>
        <translation>%1がEACSPreflightを問い合わせ、Macはスリープ解除時に応答します</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of the %2 left alone. %3</source>
        <extracomment>%1 an action, %n Macs it leaves alone, %2 of so many, %3 the first reason</extracomment>
        <translation>
            <numerusform>%1: %2台中%n台をスキップ。%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%n Mac(s): %1</source>
        <translation>
            <numerusform>%n台のMac: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>同期: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) known</source>
        <translation>
            <numerusform>%n台のMacを把握</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>それ以前</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 / %Ln台のMac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityStrip</name>
    <message>
        <source>Show in Activity</source>
        <translation>アクティビティに表示</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Mac(s).</source>
        <extracomment>A running batch: %1 the action, %n Macs</extracomment>
        <translation>
            <numerusform>%1: %n台のMac。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 Macs</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>完了したものを消去</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>アクティビティはまだありません</translation>
    </message>
    <message>
        <source>Actions and syncs appear here.</source>
        <translation>アクションと同期がここに表示されます。</translation>
    </message>
    <message>
        <source>Batches and syncs</source>
        <translation>バッチと同期</translation>
    </message>
    <message>
        <source>No batch is chosen</source>
        <translation>バッチが選択されていません</translation>
    </message>
    <message>
        <source>Choose an action of the list to see each of its Macs.</source>
        <translation>リストのアクションを選ぶと、そのMacが1台ずつ表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) got it already and are followed</source>
        <translation>
            <numerusform>%n台のMacはすでに受信済みで、追跡を続けています</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished activity is cleared here; the audit keeps it</source>
        <translation>完了したアクティビティはここから消去されます。監査には残ります</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n件を実行中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>サーバを追加</translation>
    </message>
    <message>
        <source>The server was not added.</source>
        <translation>サーバは追加されませんでした。</translation>
    </message>
    <message>
        <source>Latchkey only reads until you act.</source>
        <translation>操作するまで、Latchkeyは読み取りしか行いません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>HQ</source>
        <translation>HQ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>保管先: %1</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CAファイル</translation>
    </message>
    <message>
        <source>optional: PEM of a private certificate authority</source>
        <translation>任意: プライベート認証局のPEM</translation>
    </message>
    <message>
        <source>Read user and account names</source>
        <translation>ユーザ名とアカウント名を読み取る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add and test</source>
        <translation>追加してテスト</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits and hyphens, for example HQ</source>
        <translation>1〜32文字の英数字とハイフン(例: HQ)</translation>
    </message>
    <message>
        <source>There is a server with this name already</source>
        <translation>この名前のサーバはすでにあります</translation>
    </message>
    <message>
        <source>The API token is missing</source>
        <translation>APIトークンがありません</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>必要な権限: %1</translation>
    </message>
    <message>
        <source>The user is missing</source>
        <translation>ユーザがありません</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Announcer</name>
    <message numerus="yes">
        <source>%n Mac(s) have lost their token</source>
        <translation>
            <numerusform>%n台のMacがトークンを失いました</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey shows which, and what to do.</source>
        <translation>Latchkeyで対象のMacと対処を確認できます。</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1を読み取れませんでした</translation>
    </message>
    <message>
        <source>%1 is read</source>
        <translation>%1を読み取りました</translation>
    </message>
    <message>
        <source>Its Macs are up to date.</source>
        <translation>このサーバのMacの情報は最新です。</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>On</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditPane</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>エントリをコピー</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>エントリ%1</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>このエントリ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>直前</translation>
    </message>
    <message>
        <source>the first entry</source>
        <translation>最初のエントリ</translation>
    </message>
    <message>
        <source>Entry copied</source>
        <translation>エントリをコピーしました</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Server’s audit</source>
        <extracomment>Of an entry in a server&apos;s own audit; %1 its number, %2 the server</extracomment>
        <translation>サーバの監査</translation>
    </message>
    <message>
        <source>entry %1 of %2</source>
        <translation>%2のエントリ%1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditTexts</name>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>サーバを追加</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>サーバを取り除く</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Confirm action</source>
        <translation>アクションを確認</translation>
    </message>
    <message>
        <source>Outcome of a Mac</source>
        <translation>Macの結果</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Entries newer than the kept head</source>
        <translation>保管された末尾ハッシュより新しいエントリ</translation>
    </message>
    <message>
        <source>Unknown entry</source>
        <translation>不明なエントリ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>サーバを編集</translation>
    </message>
    <message>
        <source>Accept an exception</source>
        <translation>例外を許容</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>an exception</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Forget a Mac</source>
        <translation>Macの情報を消去</translation>
    </message>
    <message>
        <source>%1 (claimed, this computer)</source>
        <extracomment>%1 is a login name of this computer</extracomment>
        <translation>%1(このコンピュータの申告)</translation>
    </message>
    <message>
        <source>%1 · token %2 (checked by %3)</source>
        <extracomment>%1 the claimed login name, %2 an API token&apos;s name, %3 a server</extracomment>
        <translation>%1 · トークン%2(%3が確認)</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s), %1 left alone</source>
        <extracomment>%n Macs of an action, %1 that it leaves alone</extracomment>
        <translation>
            <numerusform>%Ln台のMac、スキップ%1台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Who, what or Mac</source>
        <translation>実行者、内容またはMac</translation>
    </message>
    <message>
        <source>Search the audit by who, what or Mac</source>
        <translation>監査を実行者、内容またはMacで検索</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>再検証</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>監査のエントリ</translation>
    </message>
    <message>
        <source>The audit cannot be read.</source>
        <translation>監査を読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n件のエントリ</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches “%1”</source>
        <translation>“%1”に一致するエントリはありません</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>エントリはまだありません</translation>
    </message>
    <message>
        <source>Searched who, what, Mac, outcome and reason.</source>
        <translation>実行者、内容、Mac、結果、理由を検索しました。</translation>
    </message>
    <message>
        <source>Sign-ins, actions and exports appear here.</source>
        <translation>サインイン、アクション、書き出しがここに表示されます。</translation>
    </message>
    <message>
        <source>The audit cannot be checked.</source>
        <translation>監査を検証できません。</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>The audit does not hold.</source>
        <translation>監査の整合性が失われています。</translation>
    </message>
    <message>
        <source>Unbroken against the head kept in %1</source>
        <translation>%1に保管された末尾ハッシュと一致し、破損はありません</translation>
    </message>
    <message>
        <source>Unbroken in itself</source>
        <translation>監査自体に破損はありません</translation>
    </message>
    <message>
        <source>No head is kept apart.</source>
        <translation>末尾ハッシュは別途保管されていません。</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>監査を書き出す</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>The audit was not exported.</source>
        <translation>監査は書き出されませんでした。</translation>
    </message>
    <message>
        <source>Exported and signed: %1</source>
        <translation>書き出して署名しました: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Banner</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::BatchPanel</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>残りをキャンセル</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>the key</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>失敗分を再試行…</translation>
    </message>
    <message>
        <source>Macs that have their answer</source>
        <translation>応答のあったMac</translation>
    </message>
    <message>
        <source>Macs of this batch</source>
        <translation>このバッチのMac</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>再送信…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>If Latchkey stops, the batch continues here at the next start. Nothing is sent to a Mac that still has the same command queued.</source>
        <translation>Latchkeyが停止した場合、次回起動時にここからバッチが続行されます。同じコマンドがまだキューにあるMacには何も送信されません。</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>開始: %1、%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>Token: %n not yet. The option makes no token: each Mac waits for a login with a password, or for profiles install; every sync looks again.</source>
        <translation>
            <numerusform>トークン: %n台がまだです。オプションはトークンを作成しません。各Macはパスワードによるログイン、またはprofiles installを待ちます。同期のたびに再確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody knows yet whether %2 took the command</source>
        <translation>%1: %2がコマンドを受け付けたかはまだ不明です</translation>
    </message>
    <message>
        <source>The connection broke after the request had left. Latchkey does not repeat it by itself. It reads %1 again when the batch ends, and says then which it was.</source>
        <translation>要求の送信後に接続が切れました。Latchkeyは自動では再送しません。バッチの終了時に%1を読み直し、どちらだったかを示します。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>The batch has ended</source>
        <translation>バッチは終了しました</translation>
    </message>
    <message>
        <source>Possible once the batch has ended</source>
        <translation>バッチの終了後に可能です</translation>
    </message>
    <message>
        <source>No Mac failed</source>
        <translation>失敗したMacはありません</translation>
    </message>
    <message>
        <source>Serial: %1</source>
        <translation>シリアル番号: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>要求: %1</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>詳細をコピーしました</translation>
    </message>
    <message>
        <source>The rest is cancelled; what was sent is followed</source>
        <translation>残りはキャンセルされました。送信済みのものは引き続き追跡します</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::BatchTexts</name>
    <message>
        <source>The Mac reports BootstrapTokenAllowed: true</source>
        <translation>MacがBootstrapTokenAllowed: trueと報告しています</translation>
    </message>
    <message>
        <source>The Mac says that an erase could begin now</source>
        <translation>今すぐ消去を開始できるとMacが回答しています</translation>
    </message>
    <message>
        <source>Read back: no token stored</source>
        <translation>再確認: トークンは保管されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>キュー内%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the Mac</source>
        <translation>
            <numerusform>Macの応答待ち%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>受諾済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>確認済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: reply lost</source>
        <translation>
            <numerusform>不明(応答消失)%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>キャンセル済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>スキップ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-send enrollment option</source>
        <translation>登録オプションを再送信</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <translation>トークンを検証</translation>
    </message>
    <message>
        <source>Revoke stored tokens</source>
        <translation>保管済みトークンを失効</translation>
    </message>
    <message numerus="yes">
        <source>Re-send enrollment option to %n Mac(s)</source>
        <translation>
            <numerusform>%n台のMacに登録オプションを再送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prove the tokens of %n Mac(s)</source>
        <translation>
            <numerusform>%n台のMacのトークンを検証</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke the stored tokens of %n Mac(s)</source>
        <translation>
            <numerusform>%n台のMacの保管済みトークンを失効</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent; the answer of %1 did not arrive</source>
        <translation>送信しましたが、%1の応答が届きませんでした</translation>
    </message>
    <message>
        <source>Bound to the command that was queued already</source>
        <translation>すでにキューにあるコマンドに紐付けました</translation>
    </message>
    <message>
        <source>Sent; the Mac answers when it wakes</source>
        <translation>送信しました。Macはスリープ解除時に応答します</translation>
    </message>
    <message>
        <source>Not verified: this macOS cannot report it</source>
        <translation>未確認: このmacOSは報告できません</translation>
    </message>
    <message numerus="yes">
        <source>%n with other options changed</source>
        <translation>
            <numerusform>ほかのオプションも変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified yet: it could not be read back; every sync looks again</source>
        <translation>まだ未確認: 読み戻せませんでした。同期のたびに再確認します</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CapabilityModel</name>
    <message>
        <source>Latchkey can</source>
        <translation>Latchkeyにできること</translation>
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
            <numerusform>その他%n件の理由</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>起こること</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n台のMac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ChartPanel</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table, %1</source>
        <translation>表、%1</translation>
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
        <translation>Macはトークンが%1にあると認識していますが、ありません。</translation>
    </message>
    <message>
        <source>%1 holds a token. The Mac says it sent none.</source>
        <translation>%1はトークンを保持しています。Macは送信していないと回答しています。</translation>
    </message>
    <message>
        <source>These are outputs of two Macs. Nothing in them is counted for a Mac of the list.</source>
        <translation>2台のMacの出力です。リスト内のMacには何も反映されません。</translation>
    </message>
    <message>
        <source>No serial number is shown. A proof in this text is not counted.</source>
        <translation>シリアル番号がありません。このテキスト内の検証結果は採用されません。</translation>
    </message>
    <message>
        <source>These are outputs of another Mac (%1). Nothing in them is counted for %2.</source>
        <translation>別のMac(%1)の出力です。%2には何も反映されません。</translation>
    </message>
    <message>
        <source>understood</source>
        <comment>an output</comment>
        <translation>解釈済み</translation>
    </message>
    <message>
        <source>identity: %1, matches</source>
        <translation>識別情報: %1、一致</translation>
    </message>
    <message>
        <source>identity: %1</source>
        <translation>識別情報: %1</translation>
    </message>
    <message>
        <source>time of what follows</source>
        <translation>以降の内容の時刻</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2 are numbers with their nouns</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) understood</source>
        <translation>
            <numerusform>%n件の出力を解釈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left over</source>
        <translation>
            <numerusform>未解釈%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with no server</source>
        <translation>サーバとの比較なし</translation>
    </message>
    <message>
        <source>%1, serial %2</source>
        <translation>%1、シリアル番号%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a Mac and its server</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Not for a Mac that is not on the list.</source>
        <translation>リストにないMacには保存できません。</translation>
    </message>
    <message>
        <source>Not without the Mac&apos;s serial number. Paste the output of this command as well:</source>
        <translation>Macのシリアル番号がないと保存できません。次のコマンドの出力もペーストしてください:</translation>
    </message>
    <message>
        <source>Not for another Mac than the one that printed it.</source>
        <translation>出力したMac以外には保存できません。</translation>
    </message>
    <message>
        <source>Saved %1 by %2.</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>%1、%2が保存しました。</translation>
    </message>
    <message>
        <source>Not while names are hidden.</source>
        <translation>名前を隠している間は保存できません。</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckPage</name>
    <message>
        <source>This could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>This output: good or bad?</source>
        <translation>この出力は良いですか、悪いですか?</translation>
    </message>
    <message>
        <source>Paste what a Mac printed, or drop a file.</source>
        <translation>Macの出力をペーストするか、ファイルをドロップします。</translation>
    </message>
    <message>
        <source>Copy the commands to run</source>
        <translation>実行するコマンドをコピー</translation>
    </message>
    <message>
        <source>Mac and server, side by side</source>
        <translation>Macとサーバを並べて比較</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>ほかに見つかったもの</translation>
    </message>
    <message>
        <source>Result copied</source>
        <translation>結果をコピーしました</translation>
    </message>
    <message>
        <source>No Mac of the list is compared.</source>
        <translation>リスト内のどのMacとも比較していません。</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>The text stays on this computer and is forgotten. Saving keeps only what it says.</source>
        <translation>テキストはこのコンピュータの外に出ず、破棄されます。保存されるのは読み取った内容だけです。</translation>
    </message>
    <message>
        <source>Save to the device</source>
        <translation>デバイスに保存</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckTable</name>
    <message>
        <source>The server says</source>
        <translation>サーバの回答</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1の回答</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>The Mac says</source>
        <translation>Macの回答</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Mac and server, side by side</source>
        <translation>Macとサーバを並べて比較</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CheckView</name>
    <message>
        <source>Check a Mac</source>
        <translation>Macを調べる</translation>
    </message>
    <message>
        <source>Output of the Mac</source>
        <translation>Macの出力</translation>
    </message>
    <message>
        <source>Copy the commands to run</source>
        <translation>実行するコマンドをコピー</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>結果をコピー</translation>
    </message>
    <message>
        <source>No output yet</source>
        <translation>出力はまだありません</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1、%2と比較</translation>
    </message>
    <message>
        <source>All of it is read; it is too long to be edited</source>
        <translation>すべて読み取りましたが、長すぎて編集できません</translation>
    </message>
    <message>
        <source>Paste or drop text here</source>
        <translation>ここにテキストをペーストまたはドロップ</translation>
    </message>
    <message>
        <source>The Mac that the text names</source>
        <translation>テキストが示すMac</translation>
    </message>
    <message>
        <source>No Mac</source>
        <translation>Macなし</translation>
    </message>
    <message>
        <source>found by its serial</source>
        <translation>シリアル番号で特定</translation>
    </message>
    <message>
        <source>the text names none; compared with %1</source>
        <translation>テキストにMacの指定がないため、%1と比較</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>何も読み取れませんでした</translation>
    </message>
    <message>
        <source>Commands copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1に保存しました</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Chip</name>
    <message>
        <source>filter on</source>
        <translation>フィルタオン</translation>
    </message>
    <message>
        <source>filter off</source>
        <translation>フィルタオフ</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <extracomment>Accessible text of a filter chip: the number of Macs it would leave</extracomment>
        <translation>
            <numerusform>%n台のMac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>オプション保留中</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>古いデータ</translation>
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
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>許容済み</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Columns</name>
    <message>
        <source>Default columns</source>
        <translation>デフォルトの列</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CommandBox</name>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands: type an action, a view, a filter or a Mac</source>
        <translation>コマンド: アクション、表示、フィルタ、Macを入力</translation>
    </message>
    <message>
        <source>Action, view, filter or Mac</source>
        <translation>アクション、表示、フィルタ、Mac</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>一致するコマンド</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Ctrl+Enter open in a window</source>
        <translation>↑ ↓ 選択   Enter 実行   Ctrl+Enter ウインドウで開く</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CompareModel</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CompareWindow</name>
    <message>
        <source>Compare — Latchkey</source>
        <translation>比較 — Latchkey</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>違い: %1件</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>異なる点</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>コピーするものがありません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>行をコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) then, %1 after.</source>
        <extracomment>%1 is a number of Macs</extracomment>
        <translation>
            <numerusform>Macは当時%Ln台、その後%1台。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CoverageTile</name>
    <message>
        <source>Coverage</source>
        <translation>保管率</translation>
    </message>
    <message>
        <source>held, %1 of %2</source>
        <translation>保持 %1 / %2</translation>
    </message>
    <message>
        <source>proven in 30 days</source>
        <translation>30日以内に検証済み</translation>
    </message>
    <message numerus="yes">
        <source>Coverage: %1 held, %2 of %n Mac(s), show</source>
        <extracomment>%1 is a percentage, %2 a number of Macs</extracomment>
        <translation>
            <numerusform>保管率: %1保持、%2 / %Ln台のMac、表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 proven in 30 days, %n Mac(s), show</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>
            <numerusform>30日以内に検証済み%1、%Ln台のMac、表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::CryptoUsers</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>暗号化ユーザ</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DevicePane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>More actions for this Mac</source>
        <translation>このMacのその他のアクション</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他のアクション</translation>
    </message>
    <message>
        <source>Check this Mac…</source>
        <translation>このMacを調べる…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>%1のサマリをコピーしました</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DeviceWindow</name>
    <message>
        <source>Previous Mac of the list</source>
        <translation>リストの前のMac</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <comment>the keys</comment>
        <translation>Alt+上矢印</translation>
    </message>
    <message>
        <source>Next Mac of the list</source>
        <translation>リストの次のMac</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <comment>the keys</comment>
        <translation>Alt+下矢印</translation>
    </message>
    <message>
        <source>Check this Mac…</source>
        <translation>このMacを調べる…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>オフラインモードでは使用できません</translation>
    </message>
    <message>
        <source>More actions for this Mac</source>
        <translation>このMacのその他のアクション</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>No command was sent to this Mac.</source>
        <translation>このMacにはコマンドが送信されていません。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバに問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 — Latchkey</source>
        <translation>%1 — Latchkey</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>サマリをコピー</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>%1のサマリをコピーしました</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>no Mac is shown</source>
        <translation>表示中のMacはありません</translation>
    </message>
    <message>
        <source>Why and what to do</source>
        <translation>理由と対処</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), worst first</source>
        <translation>
            <numerusform>%n件の所見、重大な順</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do for this Mac.</source>
        <translation>このMacに必要な対処はありません。</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>暗号化ユーザ</translation>
    </message>
    <message>
        <source>The server has told none of this Mac&apos;s crypto users.</source>
        <translation>サーバはこのMacの暗号化ユーザを通知していません。</translation>
    </message>
    <message>
        <source>Mend step by step…</source>
        <translation>順を追って修正…</translation>
    </message>
    <message>
        <source>End the exception</source>
        <translation>例外を終了</translation>
    </message>
    <message>
        <source>Accept…	nothing to accept</source>
        <translation>許容…	許容する問題はありません</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>許容…</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DevicesView</name>
    <message>
        <source>Hide “%1”</source>
        <translation>“%1”を隠す</translation>
    </message>
    <message>
        <source>Column “%1” hidden</source>
        <translation>列“%1”を隠しました</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No Mac has been read yet</source>
        <translation>まだMacが読み取られていません</translation>
    </message>
    <message>
        <source>Rows appear here as the servers send them.</source>
        <translation>サーバから届きしだい行が表示されます。</translation>
    </message>
    <message>
        <source>No Mac matches “%1”</source>
        <translation>“%1”に一致するMacはありません</translation>
    </message>
    <message>
        <source>Searched name, serial, UDID, user and model, with filters on.</source>
        <translation>名前、シリアル番号、UDID、ユーザ、モデルをフィルタ適用中で検索しました。</translation>
    </message>
    <message>
        <source>Searched name, serial, UDID, user and model.</source>
        <translation>名前、シリアル番号、UDID、ユーザ、モデルを検索しました。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルタを消去</translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server</source>
        <translation>対象のMacすべてのトークンがサーバにあります</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n Mac(s) is without one.</source>
        <translation>
            <numerusform>%n台のMacすべてにトークンがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac is left by these filters</source>
        <translation>これらのフィルタに該当するMacはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) in all.</source>
        <translation>
            <numerusform>全部で%n台のMacがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search cannot be read.</source>
        <translation>検索条件を解釈できません。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>実行できませんでした。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>Add a filter (Ctrl+Shift+F)</source>
        <translation>フィルタを追加(Ctrl+Shift+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, saved view, choose another</source>
        <translation>%1、保存済み表示、別の表示を選択</translation>
    </message>
    <message>
        <source>Save view…	Ctrl+S</source>
        <translation>表示を保存…	Ctrl+S</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>表示を削除</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>表示を書き出す…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>表示を読み込む…</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>表示“%1”を保存しました</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>表示“%1”を削除しました</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>表示を書き出す</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>表示 (*.json)</translation>
    </message>
    <message>
        <source>Views exported to %1</source>
        <translation>表示を%1に書き出しました</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>表示を読み込む</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported</source>
        <translation>
            <numerusform>%n件の表示を読み込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>macOS version</source>
        <translation>macOSバージョン</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Escrowed before or after</source>
        <translation>エスクロー日</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>データの経過時間</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>影響</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n out of view</source>
        <translation>
            <numerusform>、%n件が表示外</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac chosen</source>
        <translation>Macが選択されていません</translation>
    </message>
    <message>
        <source>Revoke: never for all that match; select the Macs one by one</source>
        <translation>失効: 一致するものすべてには実行できません。Macを1台ずつ選択してください</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>Summary of %1 copied</source>
        <translation>%1のサマリをコピーしました</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Name, serial, UDID, user or model</source>
        <translation>名前、シリアル番号、UDID、ユーザ、モデル</translation>
    </message>
    <message>
        <source>Search Macs by name, serial, UDID, user or model</source>
        <translation>Macを名前、シリアル番号、UDID、ユーザ、モデルで検索</translation>
    </message>
    <message>
        <source>Columns, choose</source>
        <translation>列、選択</translation>
    </message>
    <message>
        <source>Filter, add one</source>
        <translation>フィルタ、追加</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>オフラインモードでは使用できません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 the place of a Mac in the list, %2 how many Macs it has</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>A list may have %n line(s)</source>
        <translation>
            <numerusform>リストは%Ln行までです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <extracomment>%1 shown, %n all</extracomment>
        <translation>
            <numerusform>%1 / %Ln台のMac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>For a question to whoever helps you. Nothing is sent: this is what will be copied. It has no names, serial numbers, addresses or secrets.</source>
        <translation>サポートを受ける相手に質問するためのものです。何も送信されません。コピーされるのは以下の内容です。名前、シリアル番号、アドレス、シークレットは含まれません。</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>コピーされる内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::DoNext</name>
    <message>
        <source>Do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <translation>消去の準備ができていない</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <translation>管理対象アップデートでパスワードが必要になる</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <translation>新規ユーザにSecureTokenが付与されない</translation>
    </message>
    <message numerus="yes">
        <source>Re-send the enrollment option to %n Mac(s)</source>
        <translation>
            <numerusform>%n台のMacに登録オプションを再送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts it; a token comes at the next login</source>
        <translation>これが第一歩です。トークンは次回のログインで届きます</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n Mac(s) to the helpdesk</source>
        <translation>
            <numerusform>%n台のMacをヘルプデスクに引き継ぐ</numerusform>
        </translation>
    </message>
    <message>
        <source>A person has to log in or run one command</source>
        <translation>誰かがログインするか、コマンドを1つ実行する必要があります</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n token(s) at risk</source>
        <translation>
            <numerusform>リスクのあるトークン%n件を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored, but a check says they may not work</source>
        <translation>保管されていますが、機能しない可能性があると判定されました</translation>
    </message>
    <message numerus="yes">
        <source>Find out about %n unknown Mac(s)</source>
        <translation>
            <numerusform>状態不明のMac %n台を調べる</numerusform>
        </translation>
    </message>
    <message>
        <source>The servers gave no answer for them</source>
        <translation>サーバから回答がありませんでした</translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server</source>
        <translation>対象のMacすべてのトークンがサーバにあります</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 / %Ln台のMac</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::EditServerDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>Its Macs are read anew with the new settings.</source>
        <translation>サーバのMacは新しい設定で読み取り直されます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>empty: unchanged, kept in %1</source>
        <translation>空欄: 変更なし、保管先: %1</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CAファイル</translation>
    </message>
    <message>
        <source>optional: PEM of a private certificate authority</source>
        <translation>任意: プライベート認証局のPEM</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>optional: its SHA-256 fingerprint</source>
        <translation>任意: そのSHA-256フィンガープリント</translation>
    </message>
    <message>
        <source>Read user and account names</source>
        <translation>ユーザ名とアカウント名を読み取る</translation>
    </message>
    <message>
        <source>%1 cannot be edited now.</source>
        <translation>現在%1は編集できません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存してテスト</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits</source>
        <translation>SHA-256フィンガープリントは64桁の16進数です</translation>
    </message>
    <message>
        <source>%1 is unchanged.</source>
        <translation>%1は変更されていません。</translation>
    </message>
    <message>
        <source>The user is missing</source>
        <translation>ユーザがありません</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ExportSnapshotDialog</name>
    <message>
        <source>Export a snapshot</source>
        <translation>スナップショットを書き出す</translation>
    </message>
    <message>
        <source>One encrypted file with everything that is known of the Macs now, for a reviewer without a network. Notes, the audit and credentials are not in it. The export is noted in the audit.</source>
        <translation>現在把握しているMacの情報すべてを含む、ネットワークのない確認者のための暗号化ファイルです。メモ、監査、認証情報は含まれません。書き出しは監査に記録されます。</translation>
    </message>
    <message>
        <source>All Macs</source>
        <translation>すべてのMac</translation>
    </message>
    <message>
        <source>Only those that Devices shows</source>
        <translation>「デバイス」に表示されているもののみ</translation>
    </message>
    <message>
        <source>With the names of users and accounts</source>
        <translation>ユーザ名とアカウント名を含める</translation>
    </message>
    <message>
        <source>Without, people get other names, the same in every snapshot of this profile.</source>
        <translation>含めない場合、人には別の名前が付きます。このプロファイルのスナップショットではどれも同じ名前です。</translation>
    </message>
    <message>
        <source>Passphrase, to be told to the reviewer by another way</source>
        <translation>パスフレーズ、確認者には別の手段で伝えてください</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズをもう一度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>It is being written</source>
        <translation>書き込み中です</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) written</source>
        <translation>
            <numerusform>%Ln台のMacを書き込みました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::FindingContent</name>
    <message>
        <source>%1 holds this Mac&apos;s token.</source>
        <translation>%1はこのMacのトークンを保持しています。</translation>
    </message>
    <message>
        <source>Hand to an admin</source>
        <translation>管理者に引き継ぐ</translation>
    </message>
    <message>
        <source>Hand to the helpdesk</source>
        <translation>ヘルプデスクに引き継ぐ</translation>
    </message>
    <message>
        <source>Serial: %1</source>
        <translation>シリアル番号: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ForgetDialog</name>
    <message>
        <source>Forget %1?</source>
        <translation>%1の情報を消去しますか?</translation>
    </message>
    <message>
        <source>What was read of it, what it printed, its note, its exception and its names in Activity are erased on this computer. The audit stays: it holds no names. %1 keeps the Mac, and sends it again with the next full read as long as it is enrolled there.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>このMacについて読み取った情報、Macの出力、メモ、例外、アクティビティ内の名前がこのコンピュータから消去されます。監査は残ります。名前は含まれません。%1にMacは残り、登録されている限り、次回の完全な読み取りで再び送られてきます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not all of it is erased.</source>
        <translation>一部が消去されていません。</translation>
    </message>
    <message>
        <source>Forget this Mac</source>
        <translation>このMacの情報を消去</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::GuideWindow</name>
    <message>
        <source>to do</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>done, not verified yet</source>
        <translation>実施済み、未確認</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>done, as you said</source>
        <translation>実施済み(あなたの申告)</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>%1を修正</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the number of a step, %2 what is to be done</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1を再読み取り</translation>
    </message>
    <message>
        <source>Done: read %1</source>
        <translation>完了: %1を再読み取り</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>オフラインモードでは使用できません</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>%1 no longer gives this reason. Nothing of it is left to do.</source>
        <translation>%1はこの理由を示さなくなりました。残っている対処はありません。</translation>
    </message>
    <message>
        <source>Every step is done, and %1 still gives this reason. It may take until the next login.</source>
        <translation>すべての手順が完了しましたが、%1はまだこの理由を示しています。次回のログインまでかかることがあります。</translation>
    </message>
    <message>
        <source>Mend step by step</source>
        <translation>順を追って修正</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HeaderButtons</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Commands (%1)</source>
        <translation>コマンド(%1)</translation>
    </message>
    <message>
        <source>Sync all servers</source>
        <translation>すべてのサーバを同期</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HelpView</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>ヘルプのトピック</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>ヘルプページ</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%n help page(s)</source>
        <translation>
            <numerusform>%n件のヘルプページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HistoryCards</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>No message of this Mac is known.</source>
        <translation>このMacからのメッセージはありません。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message numerus="yes">
        <source>%n, newest first</source>
        <translation>
            <numerusform>%n件、新しい順</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>全%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n command(s), show</source>
        <translation>
            <numerusform>全%n件のコマンドを表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::HistoryContent</name>
    <message>
        <source>by an administrator, on the server</source>
        <translation>管理者がサーバ上で実行</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>サーバが実行</translation>
    </message>
    <message>
        <source>software update</source>
        <translation>ソフトウェアアップデート</translation>
    </message>
    <message>
        <source>account password</source>
        <translation>アカウントのパスワード</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>%1から読み取り</translation>
    </message>
    <message>
        <source>%1 holds a token</source>
        <translation>%1はトークンを保持しています</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1はトークンを保持していません</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: YES”</source>
        <translation>Mac自身は“escrowed: YES”と回答</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: NO”</source>
        <translation>Mac自身は“escrowed: NO”と回答</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>応答: %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>送信: %1</translation>
    </message>
    <message>
        <source>Outputs of the Mac saved</source>
        <translation>Macの出力を保存</translation>
    </message>
    <message>
        <source>%1, pasted %2</source>
        <translation>%1が%2をペースト</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n件の出力</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::LineButton</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n台のMac</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, show</source>
        <translation>%1: %2、表示</translation>
    </message>
    <message>
        <source>%1: %2, %3, show</source>
        <translation>%1: %2、%3、表示</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ListBar</name>
    <message>
        <source>Pasted</source>
        <translation>ペースト</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>ペーストしたリスト</translation>
    </message>
    <message>
        <source>%1, remove the list</source>
        <translation>%1、リストを取り除く</translation>
    </message>
    <message>
        <source>Show all Macs again</source>
        <translation>すべてのMacを再表示</translation>
    </message>
    <message numerus="yes">
        <source>Copy the %n not found</source>
        <translation>
            <numerusform>見つからない%n件をコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n行をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n: all found</source>
        <extracomment>%n Macs in a pasted list</extracomment>
        <translation>
            <numerusform>%Ln行のリスト: すべて見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %1: %n found, %2 not</source>
        <translation>
            <numerusform>%1行のリスト: %Ln件あり、%2件なし</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::MainWindow</name>
    <message>
        <source>Latchkey — demo, simulated history</source>
        <translation>Latchkey — デモ、模擬履歴</translation>
    </message>
    <message>
        <source>Latchkey</source>
        <translation>Latchkey</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>データはまだありません</translation>
    </message>
    <message>
        <source>No Mac is selected</source>
        <translation>Macが選択されていません</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されませんでした。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>サーバを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Sync all servers</source>
        <translation>すべてのサーバを同期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウインドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>行をCSVとしてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Paste a list of Macs</source>
        <translation>Macのリストをペースト(&amp;P)</translation>
    </message>
    <message>
        <source>The clipboard holds no list of several lines</source>
        <translation>クリップボードに複数行のリストがありません</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand for the Mac</source>
        <translation>Mac用のコマンドをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>一致するものをすべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Add f&amp;ilter…</source>
        <translation>フィルタを追加(&amp;I)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve view…</source>
        <translation>表示を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Comfortable rows</source>
        <translation>行間を広くする(&amp;C)</translation>
    </message>
    <message>
        <source>Side &amp;pane</source>
        <translation>サイドパネル(&amp;P)</translation>
    </message>
    <message>
        <source>Rail &amp;words</source>
        <translation>サイドバーの文字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open device	Enter</source>
        <translation>デバイスを開く(&amp;O)	Enter</translation>
    </message>
    <message>
        <source>&amp;Next Mac</source>
        <translation>次のMac(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Mac</source>
        <translation>前のMac(&amp;P)</translation>
    </message>
    <message>
        <source>Chec&amp;k this Mac…</source>
        <translation>このMacを調べる(&amp;K)…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>サマリをコピー(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <translation>アクション(&amp;C)</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>再読み取り(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Explain this Mac’s reason</source>
        <translation>このMacの理由を説明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>Latchkeyについて(&amp;A)</translation>
    </message>
    <message>
        <source>Toggle a filter chip</source>
        <translation>クイックフィルタのオン/オフ</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+8</source>
        <translation>Alt+1 … Alt+8</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>One step back: search, selection, pane</source>
        <translation>1段階戻る: 検索、選択、パネル</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>現在は実行できません</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) selected</source>
        <translation>
            <numerusform>%n台のMacを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>never for all that match</source>
        <translation>一致するものすべてには実行できません</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Off in offline mode</source>
        <translation>オフラインモードでは使用できません</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>after the first server</source>
        <translation>最初のサーバの追加後</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルタ</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n台のMac</numerusform>
        </translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>オプション保留中</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>古いデータ</translation>
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
        <translation>すべてのサーバ</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>サーバを追加…</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>サーバなし</translation>
    </message>
    <message>
        <source>Simulating 90 days</source>
        <translation>90日分をシミュレーション中</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>%1 / %2日目</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1を読み取り中</translation>
    </message>
    <message>
        <source>Off while offline</source>
        <translation>オフライン中は使用できません</translation>
    </message>
    <message>
        <source>No server was ever read.</source>
        <translation>サーバはまだ一度も読み取られていません。</translation>
    </message>
    <message>
        <source>Servers last read %1.</source>
        <extracomment>%1 and %2 are ages; where it is one, &quot;now&quot; or &quot;2 min ago&quot;</extracomment>
        <translation>サーバの最終読み取り: %1。</translation>
    </message>
    <message>
        <source>Servers last read %1 to %2 ago.</source>
        <translation>サーバの最終読み取り: %1〜%2前。</translation>
    </message>
    <message numerus="yes">
        <source>; %n Mac(s) older than 7 days.</source>
        <translation>
            <numerusform>、%n台のMacは7日より前のデータです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>%1からオフラインです。</translation>
    </message>
    <message>
        <source>%1 Sending and revoking wait until a server answers.</source>
        <translation>%1 送信と失効はサーバが応答するまで待機します。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) accepted as exceptions</source>
        <translation>
            <numerusform>%n台のMacを例外として許容しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) count again</source>
        <translation>
            <numerusform>%n台のMacを再び集計に含めます</numerusform>
        </translation>
    </message>
    <message>
        <source>off while %1 is offline</source>
        <translation>%1がオフラインの間は使用できません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 why it cannot wake a Mac</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no server knows this Mac</source>
        <translation>このMacを把握しているサーバがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) woken</source>
        <translation>
            <numerusform>%n台のMacをスリープ解除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>No command for a Mac is shown here</source>
        <translation>ここにMac用のコマンドは表示されていません</translation>
    </message>
    <message>
        <source>&amp;Mend step by step…</source>
        <translation>順を追って修正(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>許容(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;End exception</source>
        <translation>例外を終了(&amp;E)</translation>
    </message>
    <message>
        <source>Check &amp;in now</source>
        <translation>今すぐチェックイン(&amp;I)</translation>
    </message>
    <message>
        <source>Choose one Mac to forget</source>
        <translation>情報を消去するMacを1台選択してください</translation>
    </message>
    <message>
        <source>The Mac is forgotten</source>
        <translation>Macの情報を消去しました</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Hide &amp;names</source>
        <translation>名前を隠す(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Forget this Mac…</source>
        <translation>このMacの情報を消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>診断情報をコピー(&amp;D)…</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>診断情報をコピーしました</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation>名前は隠されています。</translation>
    </message>
    <message>
        <source>%1 — Latchkey</source>
        <extracomment>%1 is &quot;Snapshot of 20 Nov 2026, 09:20&quot;</extracomment>
        <translation>%1 — Latchkey</translation>
    </message>
    <message>
        <source>&amp;Open snapshot…</source>
        <translation>スナップショットを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <translation>スナップショットを開く</translation>
    </message>
    <message>
        <source>Export s&amp;napshot…</source>
        <translation>スナップショットを書き出す(&amp;N)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a snapshot…</source>
        <translation>スナップショットと比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Compare with a snapshot</source>
        <translation>スナップショットと比較</translation>
    </message>
    <message>
        <source>Compare with no&amp;w…</source>
        <translation>現在と比較(&amp;W)…</translation>
    </message>
    <message>
        <source>Snapshots (*.lksnapshot);;All files (*)</source>
        <translation>スナップショット (*.lksnapshot);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>%1, read-only.</source>
        <translation>%1、読み出し専用。</translation>
    </message>
    <message>
        <source>States and ages are those of then. Nothing is asked of a server.</source>
        <translation>ステータスと経過時間は当時のものです。サーバへの問い合わせは行いません。</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>現在と比較…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Mac(s)</source>
        <translation>
            <numerusform>%1 / %Ln台のMac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot of %n Mac(s): %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln台のMacのスナップショット: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::NoteCard</name>
    <message>
        <source>Note and ticket</source>
        <translation>メモとチケット</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>ここにのみ保管</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The note is not kept.</source>
        <translation>メモは保管されませんでした。</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OpenSnapshotDialog</name>
    <message>
        <source>%1 does not open</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>%1を開けません</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>A passphrase is missing</source>
        <translation>パスフレーズがありません</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>開かれませんでした。</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OutputEdit</name>
    <message>
        <source>Output of the Mac</source>
        <translation>Macの出力</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Overview</name>
    <message>
        <source>as many as on %1</source>
        <translation>%1と同数</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%1から%n件減</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more since %1</source>
        <translation>
            <numerusform>%1から%n件増</numerusform>
        </translation>
    </message>
    <message>
        <source>No day has been counted yet.</source>
        <translation>まだどの日も集計されていません。</translation>
    </message>
    <message>
        <source>Held: %1 on %2, %3 on %4.</source>
        <translation>保持: %2は%1、%4は%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without counts.</source>
        <translation>
            <numerusform>集計なしの日が%n日あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1: 未集計</translation>
    </message>
    <message>
        <source>Latchkey starts, next login finishes</source>
        <translation>Latchkeyが開始し、次のログインで完了</translation>
    </message>
    <message>
        <source>needs a person at the Mac</source>
        <translation>Macの前に人が必要</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 held, %3 of %n Mac(s)</source>
        <extracomment>%1 is a day, %2 a percentage, %3 a number of Macs</extracomment>
        <translation>
            <numerusform>%1: 保持%2、%3 / %Ln台のMac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latchkey starts %1, %n need(s) a person</source>
        <extracomment>%1 is a number of Macs</extracomment>
        <translation>
            <numerusform>%1台はLatchkeyが開始、%Ln台は人が必要</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Not escrowed</source>
        <translation>未エスクロー</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>オプション保留中</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>古いデータ</translation>
    </message>
    <message>
        <source>Coverage over 90 days</source>
        <translation>90日間の保管率</translation>
    </message>
    <message>
        <source>Why Macs have no token</source>
        <translation>Macにトークンがない理由</translation>
    </message>
    <message>
        <source>By macOS version</source>
        <translation>macOSバージョン別</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>データはまだありません</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n台のMac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n台のサーバ</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mac has been read yet</source>
        <translation>まだMacが読み取られていません</translation>
    </message>
    <message>
        <source>Counting the Macs</source>
        <translation>Macを集計中</translation>
    </message>
    <message>
        <source>The numbers appear as the servers send their Macs.</source>
        <translation>サーバからMacの情報が届きしだい数値が表示されます。</translation>
    </message>
    <message>
        <source>%1, %2, show</source>
        <translation>%1、%2、表示</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>Macs</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>未受諾</translation>
    </message>
    <message>
        <source>older than 7 days</source>
        <translation>7日より前</translation>
    </message>
    <message>
        <source>No earlier day has been counted yet. The line begins tomorrow.</source>
        <translation>過去の日はまだ集計されていません。グラフは明日から始まります。</translation>
    </message>
    <message numerus="yes">
        <source>Why %n Mac(s) have no token</source>
        <translation>
            <numerusform>%n台のMacにトークンがない理由</numerusform>
        </translation>
    </message>
    <message>
        <source>Every eligible Mac has its token on the server.</source>
        <translation>対象のMacすべてのトークンがサーバにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) have lost their token.</source>
        <translation>
            <numerusform>%n台のMacがトークンを失いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n accepted</source>
        <extracomment>%1 what is said of the others, %n were accepted as exceptions</extracomment>
        <translation>
            <numerusform>%1、%Ln台許容済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Phrases</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is an age, &quot;2 min&quot;</extracomment>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Places</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Check a Mac…</source>
        <translation>Macを調べる…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PlanModel</name>
    <message>
        <source>Left alone: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>Copy the command for the Mac</source>
        <translation>Mac用のコマンドをコピー</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>それでも削除</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>起こること</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PlanTable</name>
    <message>
        <source>Macs of this action</source>
        <translation>このアクションのMac</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::PreviewDialog</name>
    <message>
        <source>Command copied. After it ran on the Mac, read the Mac again.</source>
        <translation>コマンドをコピーしました。Macで実行したら、そのMacを再度読み取ってください。</translation>
    </message>
    <message>
        <source>What has not been sent can be cancelled.</source>
        <translation>未送信のものはキャンセルできます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The Macs could not be weighed.</source>
        <translation>Macを判定できませんでした。</translation>
    </message>
    <message>
        <source>Nothing to do: every Mac of the selection is left alone</source>
        <translation>実行するものはありません: 選択したMacはすべてスキップされます</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RecordContent</name>
    <message numerus="yes">
        <source>%n Mac(s) selected</source>
        <translation>
            <numerusform>%n台のMacを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Accepted until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1まで許容</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>許容済み</translation>
    </message>
    <message>
        <source>counted apart</source>
        <translation>別に集計</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>when and by whom</comment>
        <translation>許容</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>Counts are of the first %n Mac(s).</source>
        <translation>
            <numerusform>件数は最初の%Ln台のものです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RecordFacts</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>%1が保持</translation>
    </message>
    <message>
        <source>None on %1</source>
        <translation>%1になし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>検証日: %1</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>問い合わせ不可</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Option acknowledged</source>
        <translation>オプション受諾済み</translation>
    </message>
    <message>
        <source>Option pending</source>
        <translation>オプション保留中</translation>
    </message>
    <message>
        <source>Option refused</source>
        <translation>オプション拒否</translation>
    </message>
    <message>
        <source>Option not sent</source>
        <translation>オプション未送信</translation>
    </message>
    <message>
        <source>Option unknown</source>
        <translation>オプション不明</translation>
    </message>
    <message>
        <source>Local user</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>a kind of recovery key</comment>
        <translation>パーソナル</translation>
    </message>
    <message>
        <source>Institutional</source>
        <comment>a kind of recovery key</comment>
        <translation>所属団体</translation>
    </message>
    <message>
        <source>Disk passphrase</source>
        <translation>ディスクのパスフレーズ</translation>
    </message>
    <message>
        <source>System account</source>
        <translation>システムアカウント</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>不明な種類</translation>
    </message>
    <message>
        <source>Bootstrap Token</source>
        <translation>Bootstrap Token</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>想定どおり</translation>
    </message>
    <message>
        <source>Can&apos;t unlock</source>
        <translation>ロック解除不可</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>残存</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未照合</translation>
    </message>
    <message>
        <source>macOS %1</source>
        <translation>macOS %1</translation>
    </message>
    <message>
        <source>macOS not told</source>
        <translation>macOS通知なし</translation>
    </message>
    <message>
        <source>FileVault on</source>
        <translation>FileVaultオン</translation>
    </message>
    <message>
        <source>FileVault off</source>
        <translation>FileVaultオフ</translation>
    </message>
    <message>
        <source>Stale: %1</source>
        <translation>古いデータ: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>never shown, never kept</source>
        <translation>表示も保管もされません</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>エスクロー済み</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>最終取得</translation>
    </message>
    <message>
        <source>The Mac says</source>
        <translation>Macの回答</translation>
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
        <translation>登録オプション</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The Mac reports</source>
        <translation>Macの報告</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>プロファイル内</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <translation>暗号化ユーザ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Not told by the server</source>
        <translation>サーバから通知なし</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>読み取り: %1</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>ボリューム</translation>
    </message>
    <message numerus="yes">
        <source>%n crypto user(s)</source>
        <translation>
            <numerusform>%n人の暗号化ユーザ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left over</source>
        <translation>
            <numerusform>残存%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t unlock</source>
        <translation>
            <numerusform>ロック解除不可%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Yes, owner</source>
        <translation>はい、所有者</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>なし</translation>
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
        <translation>%1をLatchkeyから取り除きますか?</translation>
    </message>
    <message numerus="yes">
        <source>Its API token and what Latchkey has read of its %n Mac(s) are deleted here. %1 itself, its Macs and their tokens are not touched. Activity and audit stay.</source>
        <extracomment>%n Macs, %1 a server</extracomment>
        <translation>
            <numerusform>APIトークンと、Latchkeyが読み取った%n台のMacのデータがここから削除されます。%1自体とそのMacやトークンには影響しません。アクティビティと監査は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be removed now.</source>
        <translation>%1は現在取り除けません。</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>理由、必須、監査ログに記録</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため%1と入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を取り除く</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>理由が入力されていません</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ReportForm</name>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>List of the Macs</source>
        <translation>Macのリスト</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ分け</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>含める内容</translation>
    </message>
    <message>
        <source>Names of users and accounts</source>
        <translation>ユーザ名とアカウント名</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルタ: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ReportsView</name>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Its SHA-256 goes into the audit.</source>
        <translation>SHA-256が監査に記録されます。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>updates as you change the report</source>
        <translation>レポートの変更に合わせて更新</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>Same report from the command line</source>
        <translation>コマンドラインで同じレポートを作成</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>The report cannot be made.</source>
        <translation>レポートを作成できません。</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>The report was not exported; an older file is unchanged.</source>
        <translation>レポートは書き出されませんでした。以前のファイルは変更されていません。</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>すべてのサーバ</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Mac(s)</source>
        <translation>
            <numerusform>%1: %n台のMac</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2ページ</translation>
    </message>
    <message>
        <source>Page %1 of more than %2</source>
        <translation>%1ページ / %2ページ以上</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s) in the report</source>
        <translation>
            <numerusform>レポート内に%n台のMac</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>保存済みレポート</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>このレポートを保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a report</extracomment>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>%1 is the name of a report</extracomment>
        <translation>削除しました: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::RevokeDialog</name>
    <message>
        <source>To end it, with an admin at hand who holds a SecureToken:</source>
        <translation>完全に終わらせるには、SecureTokenを持つ管理者の立ち会いで実行:</translation>
    </message>
    <message>
        <source>The Mac goes on saying “escrowed: YES” and may not send again by itself.</source>
        <translation>Macは引き続き“escrowed: YES”と表示し、自動では再送信しない場合があります。</translation>
    </message>
    <message>
        <source>To escrow again, an admin with a SecureToken must run:</source>
        <translation>再エスクローには、SecureTokenを持つ管理者が実行:</translation>
    </message>
    <message>
        <source>Erase a Mac before you revoke, not after. Existing users still unlock FileVault.</source>
        <translation>Macの消去は失効の後ではなく前に行ってください。既存のユーザは引き続きFileVaultのロックを解除できます。</translation>
    </message>
    <message>
        <source>Reason, required, kept in the audit log</source>
        <translation>理由、必須、監査ログに記録</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>必須、監査ログに記録</translation>
    </message>
    <message>
        <source>Only the copy of %1 goes. The key stays on the Mac&apos;s volume, so a copied token may still work.</source>
        <translation>%1にあるコピーだけがなくなります。キーはMacのボリュームに残るため、コピーされたトークンは引き続き機能する可能性があります。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is the word to type, &quot;REVOKE 4&quot;</extracomment>
        <translation>確認のため%1と入力</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SaveNameDialog</name>
    <message>
        <source>Save view</source>
        <translation>表示を保存</translation>
    </message>
    <message>
        <source>Keeps search, chips, columns and order under a name.</source>
        <translation>検索、クイックフィルタ、列、順序に名前を付けて保管します。</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>表示の名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A view of this name is built in</source>
        <translation>この名前の内蔵の表示があります</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>名前が入力されていません</translation>
    </message>
    <message>
        <source>A view of this name is built in.</source>
        <translation>この名前の内蔵の表示があります。</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>この名前の表示は置き換えられます。</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SavedViews</name>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <translation>消去の準備ができていない</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <translation>管理対象アップデートでパスワードが必要になる</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <translation>新規ユーザにSecureTokenが付与されない</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>検索を空にする</translation>
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
        <translation>オプションを再送信…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>Reads this Mac again from its server; %1 is the server</extracomment>
        <translation>%1を再読み取り</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <extracomment>The page of the help about a finding; %1 is the finding&apos;s short name</extracomment>
        <translation>%1を説明</translation>
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
            <numerusform>%n台のMac</numerusform>
        </translation>
    </message>
    <message>
        <source>never read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>読み取り: %1</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerSwitch</name>
    <message>
        <source>%1, %2, choose servers</source>
        <extracomment>Accessible name of the switch: shown servers, number of Macs</extracomment>
        <translation>%1、%2、サーバを選択</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServerTexts</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>from its own check-ins</source>
        <translation>サーバ自身のチェックインから</translation>
    </message>
    <message>
        <source>asks each Mac</source>
        <translation>各Macに問い合わせ</translation>
    </message>
    <message>
        <source>EACSPreflight, from macOS 13.3</source>
        <translation>EACSPreflight、macOS 13.3以降</translation>
    </message>
    <message>
        <source>by revision, so all ages renew</source>
        <translation>リビジョン単位、すべての経過時間が更新される</translation>
    </message>
    <message>
        <source>the API token may only read</source>
        <translation>APIトークンは読み取り専用</translation>
    </message>
    <message>
        <source>the API token lacks the scope %1</source>
        <translation>APIトークンにスコープ%1がない</translation>
    </message>
    <message>
        <source>it has no push certificate</source>
        <translation>プッシュ証明書がない</translation>
    </message>
    <message>
        <source>it has no API for it</source>
        <translation>そのためのAPIがない</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>まだ問い合わせていない</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>APIバージョン</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1を読み取り中</translation>
    </message>
    <message>
        <source>%1 was never read</source>
        <translation>%1はまだ読み取られていません</translation>
    </message>
    <message>
        <source>%1 read %2</source>
        <extracomment>%1 a server, %2 &quot;2 min ago&quot;</extracomment>
        <translation>%1、読み取り: %2</translation>
    </message>
    <message>
        <source>it was away; it is asking about each Mac</source>
        <translation>停止していたため、各Macについて問い合わせ中</translation>
    </message>
    <message>
        <source>its NanoMDM runs without -migration</source>
        <translation>そのNanoMDMは-migrationなしで動作している</translation>
    </message>
    <message>
        <source>its documentation does not say</source>
        <translation>ドキュメントに記載がありません</translation>
    </message>
    <message>
        <source>from the list you gave</source>
        <translation>指定されたリストから</translation>
    </message>
    <message>
        <source>give it a file of Macs: it has no list</source>
        <translation>Macのファイルを指定してください: リストがありません</translation>
    </message>
    <message>
        <source>it tells answers to its webhook only</source>
        <translation>回答はwebhookにのみ通知されます</translation>
    </message>
    <message>
        <source>it runs without -migration</source>
        <translation>-migrationなしで動作しています</translation>
    </message>
    <message>
        <source>its /migration answered an error</source>
        <translation>/migrationがエラーを返しました</translation>
    </message>
    <message>
        <source>asked about one Mac at a time</source>
        <translation>Macを1台ずつ問い合わせます</translation>
    </message>
    <message>
        <source>each sync reads the whole list</source>
        <translation>同期のたびにリスト全体を読み取ります</translation>
    </message>
    <message>
        <source>The address needs https://, for example https://mdm.example.org</source>
        <translation>アドレスにはhttps://が必要です(例: https://mdm.example.org)</translation>
    </message>
    <message>
        <source>the account lacks: %1</source>
        <translation>アカウントに不足している権限: %1</translation>
    </message>
    <message>
        <source>if the account may send commands</source>
        <translation>アカウントがコマンドを送信できる場合</translation>
    </message>
    <message>
        <source>its state, not the Mac’s answer</source>
        <translation>状態のみ。Macの回答は含みません</translation>
    </message>
    <message>
        <source>as old as each Mac’s inventory</source>
        <translation>各Macのインベントリと同じ古さです</translation>
    </message>
    <message>
        <source>can be true for an empty or an earlier token</source>
        <translation>空または以前のトークンでも真になることがあります</translation>
    </message>
    <message>
        <source>by the date of the inventory report</source>
        <translation>インベントリ報告の日付によります</translation>
    </message>
    <message>
        <source>this version of Latchkey does not do it</source>
        <translation>このバージョンのLatchkeyはこれを行いません</translation>
    </message>
    <message>
        <source>no column is named for it</source>
        <translation>列が指定されていません</translation>
    </message>
    <message>
        <source>by the date of the last change</source>
        <translation>最終変更の日付によります</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::ServersView</name>
    <message>
        <source>Servers</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>サーバを追加…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>取り除く…</translation>
    </message>
    <message>
        <source>What each server lets Latchkey do</source>
        <translation>各サーバがLatchkeyに許可すること</translation>
    </message>
    <message>
        <source>asked, not assumed</source>
        <translation>推測ではなく問い合わせ結果</translation>
    </message>
    <message>
        <source>%1 is not removed.</source>
        <translation>%1は取り除かれませんでした。</translation>
    </message>
    <message>
        <source>secret in %1</source>
        <translation>シークレットの保管先: %1</translation>
    </message>
    <message>
        <source>names are read</source>
        <translation>名前を読み取る</translation>
    </message>
    <message>
        <source>names are not read</source>
        <translation>名前を読み取らない</translation>
    </message>
    <message numerus="yes">
        <source>The %n Mac(s) you had are unchanged.</source>
        <translation>
            <numerusform>既存の%n台のMacは変更されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n台のサーバ</numerusform>
        </translation>
    </message>
    <message>
        <source>Latchkey needs: %1</source>
        <extracomment>What an API token has to be allowed; %1 are permissions in the server&apos;s own words</extracomment>
        <translation>Latchkeyに必要な権限: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Privileges copied</source>
        <translation>権限をコピーしました</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再照会</translation>
    </message>
    <message>
        <source>Ask again what each server lets Latchkey do</source>
        <extracomment>Starts with the words of &quot;Ask again&quot;</extracomment>
        <translation>再照会: 各サーバがLatchkeyに許可すること</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SettingRow</name>
    <message>
        <source>Set by your organization</source>
        <translation>組織によって設定されています</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SettingsView</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Only by hand (Shift+F5)</source>
        <translation>手動のみ(Shift+F5)</translation>
    </message>
    <message>
        <source>As the system, where it is there</source>
        <translation>システムに合わせる(対応している場合)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Some settings are managed.</source>
        <translation>一部の設定は管理されています。</translation>
    </message>
    <message>
        <source>The policy is %1.</source>
        <translation>ポリシーは%1です。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Reading the servers</source>
        <translation>サーバの読み取り</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Only what changed is read, where the server can tell it.</source>
        <translation>サーバが通知できる場合、変更分だけが読み取られます。</translation>
    </message>
    <message>
        <source>Names and secrets</source>
        <translation>名前とシークレット</translation>
    </message>
    <message>
        <source>User and account names</source>
        <translation>ユーザ名とアカウント名</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Servers, choose whether names are read</source>
        <translation>サーバ、名前を読み取るかどうかを選択</translation>
    </message>
    <message>
        <source>API tokens are kept in</source>
        <translation>APIトークンの保管先</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>このコンピュータ上のデータ</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>このプロファイルのフォルダ</translation>
    </message>
    <message>
        <source>Copy the folder’s path</source>
        <translation>フォルダのパスをコピー</translation>
    </message>
    <message>
        <source>Only you can read it. Nothing in it leaves this computer.</source>
        <translation>読み取れるのはあなただけです。内容がこのコンピュータの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Cache of the Macs</source>
        <translation>Macのキャッシュ</translation>
    </message>
    <message>
        <source>Clear cache…</source>
        <translation>キャッシュを消去…</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>キャッシュを消去</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>パスをコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>Clear the cache of %n Mac(s)?</source>
        <translation>
            <numerusform>%n台のMacのキャッシュを消去しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read again at once. Actions and audit stay.</source>
        <translation>すぐに再読み取りされます。アクションと監査は残ります。</translation>
    </message>
    <message>
        <source>No server answers now: nothing is shown until one does.</source>
        <translation>現在どのサーバも応答していません。応答するまで何も表示されません。</translation>
    </message>
    <message>
        <source>Cache cleared</source>
        <translation>キャッシュを消去しました</translation>
    </message>
    <message>
        <source>%1: read</source>
        <translation>%1: 読み取る</translation>
    </message>
    <message>
        <source>%1: not read</source>
        <translation>%1: 読み取らない</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>サーバなし</translation>
    </message>
    <message>
        <source>Managed by a policy file</source>
        <translation>ポリシーファイルによって管理されています</translation>
    </message>
    <message>
        <source>From the next start on. All but English are machine translations that no speaker has reviewed yet.</source>
        <translation>次回の起動から。英語以外は機械翻訳で、母語話者による確認はまだ行われていません。</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s)</source>
        <extracomment>Of a Mac that is gone</extracomment>
        <translation>
            <numerusform>%n日間保持</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>13 months</source>
        <translation>13か月</translation>
    </message>
    <message>
        <source>25 months</source>
        <translation>25か月</translation>
    </message>
    <message>
        <source>Names on the screen</source>
        <translation>画面上の名前</translation>
    </message>
    <message>
        <source>Hidden for pictures and shared screens, exports included.</source>
        <translation>スクリーンショットや画面共有のために隠します。書き出しにも適用されます。</translation>
    </message>
    <message>
        <source>Decided for each server where it is added or edited, and by what its API token allows.</source>
        <translation>サーバの追加時または編集時に、またAPIトークンの権限によって、サーバごとに決まります。</translation>
    </message>
    <message>
        <source>Names of Macs that are gone</source>
        <translation>なくなったMacの名前</translation>
    </message>
    <message>
        <source>Then they leave Activity, notes and what lies beside the audit.</source>
        <translation>その後、アクティビティ、メモ、監査に付随するデータから取り除かれます。</translation>
    </message>
    <message>
        <source>History and actions</source>
        <translation>履歴とアクション</translation>
    </message>
    <message>
        <source>The audit stays; it holds no names.</source>
        <translation>監査は残ります。名前は含まれません。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>console.log, in this folder</source>
        <translation>このフォルダ内のconsole.log</translation>
    </message>
    <message>
        <source>Reads and actions with their results: no secrets, no people, no Macs.</source>
        <translation>読み取りとアクション、その結果: シークレット、人物、Macの情報は含みません。</translation>
    </message>
    <message>
        <source>Names in the cache</source>
        <translation>キャッシュ内の名前</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::SideBySide</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an answer and its time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比較</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Token key on the volume?</source>
        <translation>トークンのキーがボリュームにありますか?</translation>
    </message>
    <message>
        <source>cannot know</source>
        <translation>知り得ない</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>想定どおり</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>取り残し</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Yes, on both lists</source>
        <translation>はい、両方のリストにあり</translation>
    </message>
    <message>
        <source>Only in fdesetup list</source>
        <translation>fdesetup listのみ</translation>
    </message>
    <message>
        <source>In fdesetup list</source>
        <translation>fdesetup listにあり</translation>
    </message>
    <message>
        <source>Not in fdesetup list</source>
        <translation>fdesetup listになし</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>ボリューム上にあり</translation>
    </message>
    <message>
        <source>SecureToken</source>
        <translation>SecureToken</translation>
    </message>
    <message>
        <source>SecureToken off</source>
        <translation>SecureTokenオフ</translation>
    </message>
    <message>
        <source>%1 can unlock?</source>
        <comment>an account</comment>
        <translation>%1はロックを解除できますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Server takes tokens?</source>
        <translation>サーバはトークンを受け付けますか?</translation>
    </message>
    <message>
        <source>Token on the server?</source>
        <translation>トークンはサーバにありますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>不一致%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>要確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>相違は見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::StartPage</name>
    <message>
        <source>Is every Bootstrap Token stored, and does it work?</source>
        <translation>すべてのBootstrap Tokenは保管され、機能していますか?</translation>
    </message>
    <message>
        <source>Latchkey shows it for each Mac, says why where it is not, and mends what a server can mend. Start with one of these.</source>
        <translation>LatchkeyはMacごとにそれを示し、そうでない場合は理由を示して、サーバで修正できるものを修正します。次のいずれかから始めてください。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>480 simulated Macs, 37 without a token. Nothing leaves this computer.</source>
        <translation>480台の模擬Mac、37台はトークンなし。外部への送信はありません。</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>サーバを追加</translation>
    </message>
    <message>
        <source>latchkeyd, or NanoMDM with latchkeyd beside it. Reading only, until you act.</source>
        <translation>latchkeyd、または併用のNanoMDM。操作までは読み取り専用。</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::StepModel</name>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Option on the Mac</source>
        <translation>Mac上のオプション</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Token on the server</source>
        <translation>サーバ上のトークン</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::TestCard</name>
    <message>
        <source>Not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a step took</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>まだテストしていません</translation>
    </message>
    <message>
        <source>Copy the list of privileges</source>
        <translation>権限のリストをコピー</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再テスト</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::TrendView</name>
    <message>
        <source>Coverage over 90 days</source>
        <translation>90日間の保管率</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::VendorFields</name>
    <message>
        <source>User</source>
        <translation>ユーザ</translation>
    </message>
    <message>
        <source>File of Macs</source>
        <translation>Macのファイル</translation>
    </message>
    <message>
        <source>ids, one a line, or CSV with the column id</source>
        <translation>1行に1つのID、またはid列のあるCSV</translation>
    </message>
    <message>
        <source>Saved query</source>
        <translation>保存済みクエリ</translation>
    </message>
    <message>
        <source>optional: the id of an inventory query</source>
        <translation>任意: インベントリクエリのID</translation>
    </message>
    <message>
        <source>optional: its name in the query</source>
        <translation>任意: クエリ内の名前</translation>
    </message>
    <message>
        <source>Column: token</source>
        <translation>列: トークン</translation>
    </message>
    <message>
        <source>Column: option</source>
        <translation>列: オプション</translation>
    </message>
    <message>
        <source>Column: FileVault</source>
        <translation>列: FileVault</translation>
    </message>
    <message>
        <source>Column: supervised</source>
        <translation>列: 監視対象</translation>
    </message>
    <message>
        <source>Column: script report</source>
        <translation>列: スクリプトの報告</translation>
    </message>
</context>
<context>
    <name>latchkey::ui::VersionsView</name>
    <message>
        <source>By macOS version</source>
        <translation>macOSバージョン別</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>対象外%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>A row of Macs whose macOS version no server told</extracomment>
        <translation>通知なし</translation>
    </message>
    <message numerus="yes">
        <source>%n Mac(s)</source>
        <translation>
            <numerusform>%n台のMac</numerusform>
        </translation>
    </message>
    <message>
        <source>macOS %1, %2, %3</source>
        <translation>macOS %1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n escrowed, %2 not</source>
        <extracomment>%1 is a version of macOS, %2 a number of Macs</extracomment>
        <translation>
            <numerusform>%1: エスクロー済み%Ln、未エスクロー%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Audit</name>
    <message>
        <source>The audit does not hold: entry %1 was changed.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>監査の整合性が失われています: エントリ%1が変更されました。</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 was removed.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>監査の整合性が失われています: エントリ%1が削除されました。</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 was inserted.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>監査の整合性が失われています: エントリ%1が挿入されました。</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 is not in its place.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>監査の整合性が失われています: エントリ%1の位置が正しくありません。</translation>
    </message>
    <message>
        <source>The audit does not hold: entry %1 and what followed were cut off.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>監査の整合性が失われています: エントリ%1以降が切り取られました。</translation>
    </message>
    <message>
        <source>The audit does not hold: it was written anew, entry %1 is not the one that was noted apart.</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>監査の整合性が失われています: 書き直されており、エントリ%1は別途記録されたものと異なります。</translation>
    </message>
    <message numerus="yes">
        <source>The audit holds: %n entries, each as it was written.</source>
        <extracomment>The audit was recomputed; %n entries</extracomment>
        <translation>
            <numerusform>監査は正常です: %n件のエントリはすべて書き込まれたままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Head: %1</source>
        <extracomment>%1 is a hash in hex</extracomment>
        <translation>末尾ハッシュ: %1</translation>
    </message>
    <message>
        <source>No head is kept apart: a missing end could not be noticed.</source>
        <extracomment>The audit&apos;s head is the hash of its last entry</extracomment>
        <translation>末尾ハッシュが別途保管されていないため、末尾の欠落を検出できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are newer than the head that is kept apart.</source>
        <extracomment>The audit&apos;s head is the hash of its last entry; a program that was killed leaves this</extracomment>
        <translation>
            <numerusform>%n件のエントリが、別途保管された末尾ハッシュより新しいものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keyring: the key and the audit&apos;s head are protected by file permissions only.</source>
        <extracomment>Where there is no keyring, the profile&apos;s key lies in a file of mode 0600</extracomment>
        <translation>キーリングがありません: キーと監査の末尾ハッシュはファイルのアクセス権だけで保護されています。</translation>
    </message>
    <message>
        <source>The file is the one that entry %1 notes: exported %2 by %3.</source>
        <extracomment>%1 the number of an entry of the audit, %2 a time, %3 a person</extracomment>
        <translation>このファイルはエントリ%1に記録されたものです: %3が%2に書き出しました。</translation>
    </message>
    <message>
        <source>No entry of the audit notes this file: it was changed, or not exported here.</source>
        <translation>監査にこのファイルの記録がありません: 変更されたか、ここで書き出されたものではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1, signed. Check it with packaging/verify-audit.py.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n件のエントリが署名付きで%1にあります。packaging/verify-audit.pyで検証してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Errors</name>
    <message>
        <source>Cancelled. Nothing more was done.</source>
        <translation>キャンセルしました。それ以上は何も行われていません。</translation>
    </message>
    <message>
        <source>The name {where} was not found. Check the address and the network.</source>
        <translation>名前{where}が見つかりませんでした。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The server’s name was not found. Check the address and the network.</source>
        <translation>サーバの名前が見つかりませんでした。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>{where} refused the connection. Check the port, and whether the server runs.</source>
        <translation>{where}が接続を拒否しました。ポートと、サーバが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the port, and whether the server runs.</source>
        <translation>サーバが接続を拒否しました。ポートと、サーバが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>{where} closed the connection before it had answered. Try again.</source>
        <translation>{where}が応答前に接続を閉じました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server closed the connection before it had answered. Try again.</source>
        <translation>サーバが応答前に接続を閉じました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The certificate of {where} is not trusted. Add its authority or its pin to the server’s settings.</source>
        <translation>{where}の証明書は信頼されていません。認証局またはピンをサーバの設定に追加してください。</translation>
    </message>
    <message>
        <source>The server’s certificate is not trusted. Add its authority or its pin to the server’s settings.</source>
        <translation>サーバの証明書は信頼されていません。認証局またはピンをサーバの設定に追加してください。</translation>
    </message>
    <message>
        <source>{where} did not answer in time. Try again later.</source>
        <translation>{where}が時間内に応答しませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>サーバが時間内に応答しませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{where} is larger than Latchkey reads. Ask for less at once.</source>
        <translation>{where}はLatchkeyが読み取れるサイズを超えています。一度に要求する量を減らしてください。</translation>
    </message>
    <message>
        <source>That is larger than Latchkey reads. Ask for less at once.</source>
        <translation>Latchkeyが読み取れるサイズを超えています。一度に要求する量を減らしてください。</translation>
    </message>
    <message>
        <source>{where} sends to another address, which Latchkey does not follow. Put in the new address.</source>
        <translation>{where}は別のアドレスへ転送しますが、Latchkeyは転送に従いません。新しいアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The server sends to another address, which Latchkey does not follow. Put in the new address.</source>
        <translation>サーバは別のアドレスへ転送しますが、Latchkeyは転送に従いません。新しいアドレスを入力してください。</translation>
    </message>
    <message>
        <source>{where} gave no HTTP answer. Look there whether the request arrived.</source>
        <translation>{where}からHTTP応答がありませんでした。要求が届いたかをサーバ側で確認してください。</translation>
    </message>
    <message>
        <source>The server gave no HTTP answer. Look there whether the request arrived.</source>
        <translation>サーバからHTTP応答がありませんでした。要求が届いたかをサーバ側で確認してください。</translation>
    </message>
    <message>
        <source>{where} refused the sign-in. Check the user and the secret.</source>
        <translation>{where}がサインインを拒否しました。ユーザとシークレットを確認してください。</translation>
    </message>
    <message>
        <source>The server refused the sign-in. Check the user and the secret.</source>
        <translation>サーバがサインインを拒否しました。ユーザとシークレットを確認してください。</translation>
    </message>
    <message>
        <source>{where} does not permit this. Give the API token the missing scope.</source>
        <translation>{where}はこれを許可していません。APIトークンに不足しているスコープを与えてください。</translation>
    </message>
    <message>
        <source>The server does not permit this. Give the API token the missing scope.</source>
        <translation>サーバはこれを許可していません。APIトークンに不足しているスコープを与えてください。</translation>
    </message>
    <message>
        <source>{where} was not found. Check the name, or sync again.</source>
        <translation>{where}が見つかりませんでした。名前を確認するか、もう一度同期してください。</translation>
    </message>
    <message>
        <source>It was not found. Check the name, or sync again.</source>
        <translation>見つかりませんでした。名前を確認するか、もう一度同期してください。</translation>
    </message>
    <message>
        <source>{where} has changed meanwhile. Read it again, then decide anew.</source>
        <translation>{where}はその間に変更されました。読み直してから改めて判断してください。</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Read it again, then decide anew.</source>
        <translation>その間に変更されました。読み直してから改めて判断してください。</translation>
    </message>
    <message>
        <source>{where} asks for a pause. Try again later.</source>
        <translation>{where}が一時停止を求めています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again later.</source>
        <translation>サーバが一時停止を求めています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{where} reports an error of its own. Look into its log, or try again later.</source>
        <translation>{where}が内部エラーを報告しています。サーバのログを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server reports an error of its own. Look into its log, or try again later.</source>
        <translation>サーバが内部エラーを報告しています。サーバのログを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{where} gave an answer that Latchkey does not expect. Check the address and the kind of server.</source>
        <translation>{where}がLatchkeyの想定しない応答を返しました。アドレスとサーバの種類を確認してください。</translation>
    </message>
    <message>
        <source>The server gave an answer that Latchkey does not expect. Check the address and the kind of server.</source>
        <translation>サーバがLatchkeyの想定しない応答を返しました。アドレスとサーバの種類を確認してください。</translation>
    </message>
    <message>
        <source>{where} is not what it should be, and nothing of it was taken. Check the input or the server’s version.</source>
        <translation>{where}は本来の形式ではなく、何も取り込まれませんでした。入力またはサーバのバージョンを確認してください。</translation>
    </message>
    <message>
        <source>The answer is not what it should be, and nothing of it was taken. Check the server’s version.</source>
        <translation>応答は本来の形式ではなく、何も取り込まれませんでした。サーバのバージョンを確認してください。</translation>
    </message>
    <message>
        <source>{where} has a version that Latchkey does not know. Update the older of the two.</source>
        <translation>{where}はLatchkeyの知らないバージョンです。古い方をアップデートしてください。</translation>
    </message>
    <message>
        <source>The version is one that Latchkey does not know. Update the older of the two.</source>
        <translation>Latchkeyの知らないバージョンです。古い方をアップデートしてください。</translation>
    </message>
    <message>
        <source>{where} cannot be used so. See --help.</source>
        <translation>{where}はそのようには使えません。--helpを参照してください。</translation>
    </message>
    <message>
        <source>It cannot be used so. See --help.</source>
        <translation>そのようには使えません。--helpを参照してください。</translation>
    </message>
    <message>
        <source>{where} cannot be read. Check that it is there and that you may read it.</source>
        <translation>{where}を読み取れません。存在することと、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and that you may read it.</source>
        <translation>ファイルを読み取れません。存在することと、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>{where} cannot be written. Check the folder, its permissions and the space left.</source>
        <translation>{where}に書き込めません。フォルダ、アクセス権、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>A file cannot be written. Check the folder, its permissions and the space left.</source>
        <translation>ファイルに書き込めません。フォルダ、アクセス権、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>{where} is damaged. Nothing in it was changed; restore it from a backup.</source>
        <translation>{where}は破損しています。内容は変更されていません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Stored data is damaged. Nothing in it was changed; restore it from a backup.</source>
        <translation>保管データが破損しています。内容は変更されていません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>{where} can be read by others or does not open the data. Make it mode 0600, or use the right key.</source>
        <translation>{where}は他人に読み取られる状態か、データを開けません。モードを0600にするか、正しいキーを使用してください。</translation>
    </message>
    <message>
        <source>The key does not open the data. Use the right key or passphrase.</source>
        <translation>このキーではデータを開けません。正しいキーまたはパスフレーズを使用してください。</translation>
    </message>
    <message>
        <source>No keyring holds the secret of {where}. Unlock the keyring, or give the secret by LATCHKEY_SECRET_NAME.</source>
        <translation>{where}のシークレットがキーリングにありません。キーリングのロックを解除するか、LATCHKEY_SECRET_NAMEでシークレットを渡してください。</translation>
    </message>
    <message>
        <source>There is no keyring here. Unlock it, or give the secret by LATCHKEY_SECRET_NAME.</source>
        <translation>ここにはキーリングがありません。ロックを解除するか、LATCHKEY_SECRET_NAMEでシークレットを渡してください。</translation>
    </message>
    <message>
        <source>{where} cannot do this. Its page under Servers lists what it can.</source>
        <translation>{where}ではこれを実行できません。できることは「サーバ」のページに記載されています。</translation>
    </message>
    <message>
        <source>This cannot be done here. The page Servers lists what each server can.</source>
        <translation>ここではこれを実行できません。「サーバ」のページに各サーバのできることが記載されています。</translation>
    </message>
    <message>
        <source>{where} is offline. Everything read before stays readable; try again when it answers.</source>
        <translation>{where}はオフラインです。読み取り済みのものは引き続き閲覧できます。応答したらもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server is offline. Everything read before stays readable; try again when it answers.</source>
        <translation>サーバはオフラインです。読み取り済みのものは引き続き閲覧できます。応答したらもう一度お試しください。</translation>
    </message>
    <message>
        <source>{where} is in use by another Latchkey. Close that one, or wait.</source>
        <translation>{where}は別のLatchkeyが使用中です。そちらを閉じるか、お待ちください。</translation>
    </message>
    <message>
        <source>Another Latchkey is using it. Close that one, or wait.</source>
        <translation>別のLatchkeyが使用中です。そちらを閉じるか、お待ちください。</translation>
    </message>
    <message>
        <source>Something that must not happen has happened in {where}. Nothing was sent; report it with this text.</source>
        <translation>{where}で起こるはずのないことが起こりました。何も送信されていません。このテキストを添えて報告してください。</translation>
    </message>
    <message>
        <source>Something that must not happen has happened. Report it with this text.</source>
        <translation>起こるはずのないことが起こりました。このテキストを添えて報告してください。</translation>
    </message>
    <message>
        <source>It can be tried again in %1 s.</source>
        <extracomment>Added to an error; %1 is a number of seconds</extracomment>
        <translation>%1秒後に再試行できます。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>Added to an error: what the library or the server said in its own words</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>[request %1]</source>
        <extracomment>Added to an error: the id under which the server logged the request</extracomment>
        <translation>[要求 %1]</translation>
    </message>
    <message>
        <source>User and account names of %1 are sealed with another key than this profile’s. Sync to read them again.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1のユーザ名とアカウント名は、このプロファイルとは別のキーで暗号化されています。同期すると再読み取りされます。</translation>
    </message>
    <message>
        <source>User and account names stay sealed.</source>
        <extracomment>The reason follows</extracomment>
        <translation>ユーザ名とアカウント名は暗号化されたままです。</translation>
    </message>
    <message>
        <source>{where} does not speak TLS. Give the port that does, or http:// instead of https://.</source>
        <translation>{where}はTLSで通信していません。TLSのポートを指定するか、https://の代わりにhttp://を指定してください。</translation>
    </message>
    <message>
        <source>The server does not speak TLS. Give the port that does, or http:// instead of https://.</source>
        <translation>サーバはTLSで通信していません。TLSのポートを指定するか、https://の代わりにhttp://を指定してください。</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Evidence</name>
    <message>
        <source>The Mac sent its token, %1 stored it</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Macがトークンを送信し、%1が保管しました</translation>
    </message>
    <message>
        <source>The Mac told %1 to remove its token</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Macが%1にトークンの削除を指示しました</translation>
    </message>
    <message>
        <source>The Mac sent its token, %1 rejected it</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>Macがトークンを送信し、%1が拒否しました</translation>
    </message>
    <message>
        <source>The Mac sent SetBootstrapToken</source>
        <extracomment>An event of which the result is not known</extracomment>
        <translation>MacがSetBootstrapTokenを送信しました</translation>
    </message>
    <message>
        <source>The Mac fetched its token</source>
        <extracomment>An event; it does not say what for</extracomment>
        <translation>Macがトークンを取得しました</translation>
    </message>
    <message>
        <source>The Mac asked for its token, there was none</source>
        <extracomment>An event</extracomment>
        <translation>Macがトークンを要求しましたが、ありませんでした</translation>
    </message>
    <message>
        <source>The Mac asked for its token and got none</source>
        <extracomment>An event</extracomment>
        <translation>Macがトークンを要求しましたが、受け取れませんでした</translation>
    </message>
    <message>
        <source>Option acknowledged by the Mac</source>
        <extracomment>An event</extracomment>
        <translation>Macがオプションを受諾しました</translation>
    </message>
    <message>
        <source>The Mac put the option off: not now</source>
        <extracomment>An event</extracomment>
        <translation>Macがオプションを延期しました(NotNow)</translation>
    </message>
    <message>
        <source>The Mac answered the option with an error</source>
        <extracomment>An event</extracomment>
        <translation>Macがオプションにエラーで応答しました</translation>
    </message>
    <message>
        <source>Authenticate, identity renewed</source>
        <extracomment>An event</extracomment>
        <translation>Authenticate、識別情報を更新</translation>
    </message>
    <message>
        <source>Authenticate, enrolled anew</source>
        <translation>Authenticate、新たに登録</translation>
    </message>
    <message>
        <source>The Mac can be reached by push</source>
        <extracomment>An event: the Mac sent TokenUpdate</extracomment>
        <translation>Macにプッシュが届くようになりました</translation>
    </message>
    <message>
        <source>The Mac checked out</source>
        <extracomment>An event</extracomment>
        <translation>Macがチェックアウトしました</translation>
    </message>
    <message>
        <source>An admin deleted the token from %1</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>管理者が%1からトークンを削除しました</translation>
    </message>
    <message>
        <source>Moved to %1 from another server</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>別のサーバから%1に移行しました</translation>
    </message>
    <message>
        <source>The Mac answered an erase with an error</source>
        <translation>Macが消去にエラーで応答しました</translation>
    </message>
    <message>
        <source>The Mac acknowledged an erase</source>
        <translation>Macが消去を受諾しました</translation>
    </message>
    <message>
        <source>A managed update failed</source>
        <extracomment>An event</extracomment>
        <translation>管理対象アップデートに失敗しました</translation>
    </message>
    <message>
        <source>A password was rotated</source>
        <extracomment>An event</extracomment>
        <translation>パスワードがローテーションされました</translation>
    </message>
    <message>
        <source>%1 holds a token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1はトークンを保持しています</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1はトークンを保持していません</translation>
    </message>
    <message>
        <source>%1 holds an empty token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1は空のトークンを保持しています</translation>
    </message>
    <message>
        <source>%1 says the Mac cannot have a token</source>
        <extracomment>Evidence; %1 is a server</extracomment>
        <translation>%1はこのMacはトークンを持てないと回答しています</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: %1”</source>
        <translation>Mac自身は“escrowed: %1”と回答</translation>
    </message>
    <message>
        <source>The Mac itself says “supported on server: %1”</source>
        <extracomment>Evidence; %1 is YES or NO as the Mac prints it</extracomment>
        <translation>Mac自身は“supported on server: %1”と回答</translation>
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
        <translation>Macのアカウント</translation>
    </message>
    <message>
        <source>Crypto users of the volume</source>
        <extracomment>Evidence: the list that diskutil prints</extracomment>
        <translation>ボリュームの暗号化ユーザ</translation>
    </message>
    <message>
        <source>fdesetup list</source>
        <extracomment>Evidence: the list that fdesetup prints</extracomment>
        <translation>fdesetup list</translation>
    </message>
    <message>
        <source>log of %1</source>
        <extracomment>Who said it: the log of what admins did; %1 is a server</extracomment>
        <translation>%1のログ</translation>
    </message>
    <message>
        <source>%1, no date</source>
        <extracomment>Evidence without a date; %1 is who said it</extracomment>
        <translation>%1、日付なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is who said it, %2 when</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>One line of evidence: %1 is what, %2 who said it and when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The token that %1 keeps does not open</source>
        <extracomment>An event; %1 is a server</extracomment>
        <translation>%1が保持しているトークンを開けません</translation>
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
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Assigned for Automated Device Enrollment</source>
        <translation>自動デバイス登録の割り当て</translation>
    </message>
    <message>
        <source>Approved by the user</source>
        <translation>ユーザによる承認</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>監視対象</translation>
    </message>
    <message>
        <source>Still in Setup Assistant</source>
        <translation>設定アシスタントの途中</translation>
    </message>
    <message>
        <source>FileVault</source>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Account made in Setup Assistant</source>
        <translation>設定アシスタントで作成されたアカウント</translation>
    </message>
    <message>
        <source>Admin created automatically</source>
        <translation>自動作成された管理者</translation>
    </message>
    <message>
        <source>Mobility profile</source>
        <translation>モビリティプロファイル</translation>
    </message>
    <message>
        <source>Server knows Bootstrap Tokens</source>
        <translation>サーバのBootstrap Token対応</translation>
    </message>
    <message>
        <source>Server offers Bootstrap Tokens</source>
        <translation>サーバによるBootstrap Tokenの提供</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <translation>登録オプション</translation>
    </message>
    <message>
        <source>Option on the Mac</source>
        <translation>Mac上のオプション</translation>
    </message>
    <message>
        <source>Token on the server</source>
        <translation>サーバ上のトークン</translation>
    </message>
    <message>
        <source>The Mac says supported</source>
        <translation>Macの「対応」の回答</translation>
    </message>
    <message>
        <source>The Mac says escrowed</source>
        <translation>Macの「エスクロー済み」の回答</translation>
    </message>
    <message>
        <source>profiles install</source>
        <translation>profiles install</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>認証情報の拒否</translation>
    </message>
    <message>
        <source>profiles validate</source>
        <translation>profiles validate</translation>
    </message>
    <message>
        <source>Erase preflight</source>
        <translation>消去の事前確認</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <translation>認証に使用可</translation>
    </message>
    <message>
        <source>Token needed for updates</source>
        <translation>アップデートにトークンが必要</translation>
    </message>
    <message>
        <source>Token needed for kernel extensions</source>
        <translation>カーネル機能拡張にトークンが必要</translation>
    </message>
    <message>
        <source>Dialogs about a missing token</source>
        <translation>トークン欠落のダイアログ</translation>
    </message>
    <message>
        <source>Platform SSO makes accounts</source>
        <translation>Platform SSOによるアカウント作成</translation>
    </message>
    <message>
        <source>MDM server</source>
        <translation>MDMサーバ</translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>Appleシリコン</translation>
    </message>
    <message>
        <source>Intel with T2</source>
        <translation>Intel(T2あり)</translation>
    </message>
    <message>
        <source>Intel without T2</source>
        <translation>Intel(T2なし)</translation>
    </message>
    <message>
        <source>Automated Device Enrollment</source>
        <translation>自動デバイス登録</translation>
    </message>
    <message>
        <source>Enrolled by hand</source>
        <translation>手動登録</translation>
    </message>
    <message>
        <source>User Enrollment</source>
        <translation>ユーザ登録</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>暗号化中</translation>
    </message>
    <message>
        <source>Decrypting</source>
        <translation>復号中</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>受諾済み</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <translation>エスクロー済み</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>非対応</translation>
    </message>
    <message>
        <source>Type not recognized</source>
        <translation>種類を認識できず</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A fact&apos;s value</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Activation Lock allowed</source>
        <translation>アクティベーションロックを許可</translation>
    </message>
    <message>
        <source>User is asked to allow the token</source>
        <translation>トークンの許可をユーザに求める</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Filling</name>
    <message>
        <source>the server</source>
        <extracomment>Stands for a server whose name is not known</extracomment>
        <translation>サーバ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>A list of names cut short: kim, leo, maria and 4 more</extracomment>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a line</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Findings</name>
    <message>
        <source>macOS too old</source>
        <comment>short, at most 28 characters</comment>
        <translation>macOSが古すぎる</translation>
    </message>
    <message>
        <source>macOS {value} knows no Bootstrap Token. It came with macOS 10.15.</source>
        <translation>macOS {value}にはBootstrap Tokenがありません。macOS 10.15で導入されました。</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <comment>short, at most 28 characters</comment>
        <translation>未登録</translation>
    </message>
    <message>
        <source>This Mac was not enrolled in MDM on {day}, so it can send no token.</source>
        <translation>このMacは{day}の時点でMDMに登録されていなかったため、トークンを送信できません。</translation>
    </message>
    <message>
        <source>This Mac is not enrolled in MDM, so it can send no token.</source>
        <translation>このMacはMDMに登録されていないため、トークンを送信できません。</translation>
    </message>
    <message>
        <source>User Enrollment</source>
        <comment>short, at most 28 characters</comment>
        <translation>ユーザ登録</translation>
    </message>
    <message>
        <source>A privately owned Mac (User Enrollment) has no Bootstrap Token. There is nothing to do.</source>
        <translation>個人所有のMac(ユーザ登録)にはBootstrap Tokenがありません。対処は不要です。</translation>
    </message>
    <message>
        <source>Enrolled by hand on 10.15</source>
        <comment>short, at most 28 characters</comment>
        <translation>10.15で手動登録</translation>
    </message>
    <message>
        <source>This Mac enrolled by hand. On macOS {value} only Automated Device Enrollment lets it send a token.</source>
        <translation>このMacは手動で登録されました。macOS {value}では、自動デバイス登録でのみトークンを送信できます。</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <comment>short, at most 28 characters</comment>
        <translation>監視対象でない</translation>
    </message>
    <message>
        <source>This Mac is not supervised, and only a supervised Mac sends its token.</source>
        <translation>このMacは監視対象ではありません。トークンを送信するのは監視対象のMacだけです。</translation>
    </message>
    <message>
        <source>Server lacks support</source>
        <comment>short, at most 28 characters</comment>
        <translation>サーバが非対応</translation>
    </message>
    <message>
        <source>This version of {server} does not know Bootstrap Tokens.</source>
        <translation>{server}のこのバージョンはBootstrap Tokenに対応していません。</translation>
    </message>
    <message>
        <source>Not offered by the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>サーバが提供していない</translation>
    </message>
    <message>
        <source>The enrollment profile of {server} does not offer Bootstrap Tokens, so this Mac makes none.</source>
        <translation>{server}の登録プロファイルがBootstrap Tokenを提供していないため、このMacは作成しません。</translation>
    </message>
    <message>
        <source>Server says not eligible</source>
        <comment>short, at most 28 characters</comment>
        <translation>サーバが対象外と回答</translation>
    </message>
    <message>
        <source>{server} said on {day} that this Mac cannot have a token.</source>
        <translation>{server}は{day}に、このMacはトークンを持てないと回答しました。</translation>
    </message>
    <message>
        <source>{server} says that this Mac cannot have a token.</source>
        <translation>{server}は、このMacはトークンを持てないと回答しています。</translation>
    </message>
    <message>
        <source>Option refused</source>
        <comment>short, at most 28 characters</comment>
        <translation>オプション拒否</translation>
    </message>
    <message>
        <source>This Mac answered the enrollment option of {server} with an error on {day}.</source>
        <translation>このMacは{day}に、{server}の登録オプションにエラーで応答しました。</translation>
    </message>
    <message>
        <source>This Mac answered the enrollment option of {server} with an error.</source>
        <translation>このMacは{server}の登録オプションにエラーで応答しました。</translation>
    </message>
    <message>
        <source>Option lost, re-enrolled</source>
        <comment>short, at most 28 characters</comment>
        <translation>再登録でオプションを喪失</translation>
    </message>
    <message>
        <source>This Mac re-enrolled on {day} and lost the enrollment option that it had acknowledged.</source>
        <translation>このMacは{day}に再登録され、受諾済みだった登録オプションを失いました。</translation>
    </message>
    <message>
        <source>This Mac has lost the enrollment option that it had acknowledged.</source>
        <translation>このMacは受諾済みだった登録オプションを失いました。</translation>
    </message>
    <message>
        <source>Option not sent</source>
        <comment>short, at most 28 characters</comment>
        <translation>オプション未送信</translation>
    </message>
    <message>
        <source>{server} has not sent the enrollment option to this Mac.</source>
        <translation>{server}はこのMacに登録オプションを送信していません。</translation>
    </message>
    <message>
        <source>Option not acknowledged</source>
        <comment>short, at most 28 characters</comment>
        <translation>オプション未受諾</translation>
    </message>
    <message>
        <source>{server} sent the enrollment option; on {day} this Mac had not acknowledged it.</source>
        <translation>{server}は登録オプションを送信しましたが、{day}の時点でこのMacは受諾していませんでした。</translation>
    </message>
    <message>
        <source>{server} sent the enrollment option; this Mac has not acknowledged it yet.</source>
        <translation>{server}は登録オプションを送信しましたが、このMacはまだ受諾していません。</translation>
    </message>
    <message>
        <source>Mac says not supported</source>
        <comment>short, at most 28 characters</comment>
        <translation>Macが非対応と回答</translation>
    </message>
    <message>
        <source>On {day} this Mac said that {server} does not support Bootstrap Tokens. Nothing else explains it.</source>
        <translation>{day}に、このMacは{server}がBootstrap Tokenに対応していないと回答しました。ほかに説明がつきません。</translation>
    </message>
    <message>
        <source>This Mac says that {server} does not support Bootstrap Tokens. Nothing else explains it.</source>
        <translation>このMacは{server}がBootstrap Tokenに対応していないと回答しています。ほかに説明がつきません。</translation>
    </message>
    <message>
        <source>Server rejected the token</source>
        <comment>short, at most 28 characters</comment>
        <translation>サーバがトークンを拒否</translation>
    </message>
    <message>
        <source>{server} rejected the token that this Mac sent on {day}.</source>
        <translation>{server}は、このMacが{day}に送信したトークンを拒否しました。</translation>
    </message>
    <message>
        <source>Revoked by an admin</source>
        <comment>short, at most 28 characters</comment>
        <translation>管理者が失効</translation>
    </message>
    <message>
        <source>An admin deleted the token from {server} on {day}. No new one has come since.</source>
        <translation>管理者が{day}に{server}からトークンを削除しました。それ以降、新しいトークンは届いていません。</translation>
    </message>
    <message>
        <source>Removed by the Mac</source>
        <comment>short, at most 28 characters</comment>
        <translation>Macが削除</translation>
    </message>
    <message>
        <source>On {day} this Mac told {server} to remove its token. No new one has come since.</source>
        <translation>{day}に、このMacは{server}にトークンの削除を指示しました。それ以降、新しいトークンは届いていません。</translation>
    </message>
    <message>
        <source>Cleared at identity renewal</source>
        <comment>short, at most 28 characters</comment>
        <translation>識別情報の更新で消去</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac renewed its identity on {day}. No new one has come since.</source>
        <translation>{server}は、このMacが{day}に識別情報を更新した際にトークンを破棄しました。それ以降、新しいトークンは届いていません。</translation>
    </message>
    <message>
        <source>Cleared at re-enrollment</source>
        <comment>short, at most 28 characters</comment>
        <translation>再登録で消去</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac re-enrolled on {day}. No new one has come since.</source>
        <translation>{server}は、このMacが{day}に再登録された際にトークンを破棄しました。それ以降、新しいトークンは届いていません。</translation>
    </message>
    <message>
        <source>Cleared at check-out</source>
        <comment>short, at most 28 characters</comment>
        <translation>チェックアウトで消去</translation>
    </message>
    <message>
        <source>{server} dropped the token when this Mac checked out on {day}. No new one has come since.</source>
        <translation>{server}は、このMacが{day}にチェックアウトした際にトークンを破棄しました。それ以降、新しいトークンは届いていません。</translation>
    </message>
    <message>
        <source>Lost at server migration</source>
        <comment>short, at most 28 characters</comment>
        <translation>サーバ移行で喪失</translation>
    </message>
    <message>
        <source>The token stayed behind when this Mac moved to {server} on {day}.</source>
        <translation>このMacが{day}に{server}へ移行した際、トークンは引き継がれませんでした。</translation>
    </message>
    <message>
        <source>Empty token on the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>サーバのトークンが空</translation>
    </message>
    <message>
        <source>{server} keeps an empty token for this Mac, which is as good as none.</source>
        <translation>{server}はこのMacの空のトークンを保持していますが、これはトークンなしと同じです。</translation>
    </message>
    <message>
        <source>Token lost on the server</source>
        <comment>short, at most 28 characters</comment>
        <translation>サーバでトークンを喪失</translation>
    </message>
    <message>
        <source>A token of this Mac was known, but {server} held none on {day}. No message explains it.</source>
        <translation>このMacのトークンは確認されていましたが、{server}は{day}の時点で保持していませんでした。説明するメッセージはありません。</translation>
    </message>
    <message>
        <source>A token of this Mac was known, but {server} holds none. No message explains it.</source>
        <translation>このMacのトークンは確認されていましたが、{server}は保持していません。説明するメッセージはありません。</translation>
    </message>
    <message>
        <source>Setup not finished</source>
        <comment>short, at most 28 characters</comment>
        <translation>設定が未完了</translation>
    </message>
    <message>
        <source>This Mac was still in Setup Assistant on {day}. The token comes with a login after it.</source>
        <translation>このMacは{day}の時点でまだ設定アシスタントの途中でした。トークンはその後のログインで届きます。</translation>
    </message>
    <message>
        <source>This Mac is still in Setup Assistant. The token comes with a login after it.</source>
        <translation>このMacはまだ設定アシスタントの途中です。トークンはその後のログインで届きます。</translation>
    </message>
    <message>
        <source>Auto-created admin only</source>
        <comment>short, at most 28 characters</comment>
        <translation>自動作成の管理者のみ</translation>
    </message>
    <message>
        <source>Only an auto-created admin exists, and nobody has logged in with a password that makes the token.</source>
        <translation>自動作成された管理者しかおらず、トークンを作成するパスワードでのログインがまだありません。</translation>
    </message>
    <message>
        <source>No user from setup</source>
        <comment>short, at most 28 characters</comment>
        <translation>設定時のユーザなし</translation>
    </message>
    <message>
        <source>Setup Assistant made no user, so nobody has logged in who could make the token.</source>
        <translation>設定アシスタントでユーザが作成されなかったため、トークンを作成できる人がログインしていません。</translation>
    </message>
    <message>
        <source>Standard setup user</source>
        <comment>short, at most 28 characters</comment>
        <translation>設定時のユーザが通常ユーザ</translation>
    </message>
    <message>
        <source>Setup Assistant made a standard user, and making the token takes an admin.</source>
        <translation>設定アシスタントで作成されたのは通常ユーザですが、トークンの作成には管理者が必要です。</translation>
    </message>
    <message>
        <source>No admin with SecureToken</source>
        <comment>short, at most 28 characters</comment>
        <translation>SecureToken管理者なし</translation>
    </message>
    <message>
        <source>Nobody on this Mac holds a SecureToken, so nobody can make the token.</source>
        <translation>このMacにはSecureTokenを持つ人がいないため、誰もトークンを作成できません。</translation>
    </message>
    <message>
        <source>No password login yet</source>
        <comment>short, at most 28 characters</comment>
        <translation>パスワードログインなし</translation>
    </message>
    <message>
        <source>Nobody who holds a SecureToken has logged in with the password. A login by key does not count.</source>
        <translation>SecureTokenを持つ人がまだパスワードでログインしていません。キーによるログインは該当しません。</translation>
    </message>
    <message>
        <source>Manual step on 10.15</source>
        <comment>short, at most 28 characters</comment>
        <translation>10.15では手動操作が必要</translation>
    </message>
    <message>
        <source>macOS {value} does not send the token by itself. From 10.15.4 a login does it.</source>
        <translation>macOS {value}はトークンを自動では送信しません。10.15.4以降はログイン時に送信されます。</translation>
    </message>
    <message>
        <source>Enrolled by hand</source>
        <comment>short, at most 28 characters</comment>
        <translation>手動登録</translation>
    </message>
    <message>
        <source>This Mac was enrolled by hand, and often such a Mac does not send its token by itself.</source>
        <translation>このMacは手動で登録されました。そのようなMacは自動でトークンを送信しないことがよくあります。</translation>
    </message>
    <message>
        <source>No cause found</source>
        <comment>short, at most 28 characters</comment>
        <translation>原因が見つからない</translation>
    </message>
    <message>
        <source>No token is on {server}, and everything that could explain it is as it should be.</source>
        <translation>{server}にトークンはありませんが、説明となり得る項目はすべて正常です。</translation>
    </message>
    <message>
        <source>Token does not work</source>
        <comment>short, at most 28 characters</comment>
        <translation>トークンが機能しない</translation>
    </message>
    <message>
        <source>The token was tried on {day} and did not work.</source>
        <translation>トークンは{day}に試されましたが、機能しませんでした。</translation>
    </message>
    <message>
        <source>The token was tried and did not work.</source>
        <translation>トークンは試されましたが、機能しませんでした。</translation>
    </message>
    <message>
        <source>No token key on the volume</source>
        <comment>short, at most 28 characters</comment>
        <translation>ボリュームにキーがない</translation>
    </message>
    <message>
        <source>{server} holds a token, but the volume of this Mac has no key for it.</source>
        <translation>{server}はトークンを保持していますが、このMacのボリュームにはそのキーがありません。</translation>
    </message>
    <message>
        <source>Erase may leave no macOS</source>
        <comment>short, at most 28 characters</comment>
        <translation>消去でmacOSを失う恐れ</translation>
    </message>
    <message>
        <source>An erase failed on {day}, and without a working token the next one may leave this Mac without macOS.</source>
        <translation>消去が{day}に失敗しました。機能するトークンがないと、次の消去でこのMacのmacOSが失われる可能性があります。</translation>
    </message>
    <message>
        <source>An erase may leave this Mac without macOS, because its preflight needs the token.</source>
        <translation>消去の事前確認にトークンが必要なため、消去するとこのMacのmacOSが失われる可能性があります。</translation>
    </message>
    <message>
        <source>Updates ask for a password</source>
        <comment>short, at most 28 characters</comment>
        <translation>アップデートにパスワード必要</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password on this Mac.</source>
        <translation>このMacでは管理対象アップデートでパスワードが求められます。</translation>
    </message>
    <message>
        <source>New users get no token</source>
        <comment>short, at most 28 characters</comment>
        <translation>新規ユーザにトークンなし</translation>
    </message>
    <message>
        <source>Accounts that Platform SSO makes at login get no SecureToken on this Mac.</source>
        <translation>このMacでは、ログイン時にPlatform SSOが作成するアカウントにSecureTokenが付与されません。</translation>
    </message>
    <message>
        <source>Use not allowed</source>
        <comment>short, at most 28 characters</comment>
        <translation>使用が許可されていない</translation>
    </message>
    <message>
        <source>This Mac does not allow MDM to use the token for updates and kernel extensions.</source>
        <translation>このMacは、アップデートとカーネル機能拡張のためのMDMによるトークンの使用を許可していません。</translation>
    </message>
    <message>
        <source>Mobile login asks an admin</source>
        <comment>short, at most 28 characters</comment>
        <translation>モバイルログインに管理者必要</translation>
    </message>
    <message>
        <source>The first login of {names} on this Mac asks for an admin’s password.</source>
        <translation>このMacでの{names}の初回ログインでは、管理者のパスワードが求められます。</translation>
    </message>
    <message>
        <source>The first login of a mobile account on this Mac asks for an admin’s password.</source>
        <translation>このMacでのモバイルアカウントの初回ログインでは、管理者のパスワードが求められます。</translation>
    </message>
    <message>
        <source>Mobile user gets token</source>
        <comment>short, at most 28 characters</comment>
        <translation>モバイルユーザにトークン付与</translation>
    </message>
    <message>
        <source>The next login gives {names} a SecureToken, so “Bypass” is safe in the dialog there.</source>
        <translation>次回のログインで{names}にSecureTokenが付与されるため、そのダイアログで“Bypass”を選んでも問題ありません。</translation>
    </message>
    <message>
        <source>Local account needs grant</source>
        <comment>short, at most 28 characters</comment>
        <translation>ローカルアカウントに付与必要</translation>
    </message>
    <message>
        <source>On macOS 10.15 these local accounts get a SecureToken only from an admin who holds one: {names}.</source>
        <translation>macOS 10.15では、次のローカルアカウントはSecureTokenを持つ管理者からのみSecureTokenを付与されます: {names}。</translation>
    </message>
    <message>
        <source>No SecureToken after login</source>
        <comment>short, at most 28 characters</comment>
        <translation>ログイン後もトークンなし</translation>
    </message>
    <message>
        <source>Logged in with the password and still without a SecureToken: {names}.</source>
        <translation>パスワードでログインしたがSecureTokenがまだない: {names}。</translation>
    </message>
    <message>
        <source>SecureToken kept by a tag</source>
        <comment>short, at most 28 characters</comment>
        <translation>タグがSecureTokenを抑止</translation>
    </message>
    <message>
        <source>A tag keeps the SecureToken from {names} until they log in first or after the escrow.</source>
        <translation>タグにより、最初のログインまたはエスクロー後のログインまで、{names}にはSecureTokenが付与されません。</translation>
    </message>
    <message>
        <source>Script admin, no SecureToken</source>
        <comment>short, at most 28 characters</comment>
        <translation>スクリプト管理者、トークンなし</translation>
    </message>
    <message>
        <source>A script made these admins, and they hold no SecureToken: {names}.</source>
        <translation>スクリプトで作成された、SecureTokenを持たない管理者: {names}。</translation>
    </message>
    <message>
        <source>Nobody can escrow by hand</source>
        <comment>short, at most 28 characters</comment>
        <translation>手動エスクロー不可</translation>
    </message>
    <message>
        <source>No account of this Mac is an admin and holds a SecureToken, so nobody can run profiles install.</source>
        <translation>このMacには管理者でSecureTokenを持つアカウントがないため、誰もprofiles installを実行できません。</translation>
    </message>
    <message>
        <source>Password may not unlock</source>
        <comment>short, at most 28 characters</comment>
        <translation>パスワードで解除できない恐れ</translation>
    </message>
    <message>
        <source>The password of {names} was rotated on {day}. FileVault may still want the old one.</source>
        <translation>{names}のパスワードは{day}にローテーションされました。FileVaultはまだ古いパスワードを求める可能性があります。</translation>
    </message>
    <message>
        <source>Token asked for often</source>
        <comment>short, at most 28 characters</comment>
        <translation>トークンの要求が頻繁</translation>
    </message>
    <message>
        <source>This Mac asked for its token at least ten times within a day, last on {day}.</source>
        <translation>このMacは1日に10回以上トークンを要求しました。最後は{day}です。</translation>
    </message>
    <message>
        <source>Dialogs despite the token</source>
        <comment>short, at most 28 characters</comment>
        <translation>トークンがあるのにダイアログ</translation>
    </message>
    <message>
        <source>Users report dialogs about a missing token, although {server} holds one.</source>
        <translation>{server}はトークンを保持していますが、トークン欠落のダイアログがユーザから報告されています。</translation>
    </message>
    <message>
        <source>No local volume owner</source>
        <comment>short, at most 28 characters</comment>
        <translation>ローカルのボリューム所有者なし</translation>
    </message>
    <message>
        <source>No local user of this Mac is a volume owner.</source>
        <translation>このMacのローカルユーザにボリューム所有者がいません。</translation>
    </message>
    <message>
        <source>Preflight failed</source>
        <comment>short, at most 28 characters</comment>
        <translation>事前確認に失敗</translation>
    </message>
    <message>
        <source>The erase preflight of {day} failed: “{value}”.</source>
        <translation>{day}の消去の事前確認に失敗しました: “{value}”。</translation>
    </message>
    <message>
        <source>The erase preflight failed: “{value}”.</source>
        <translation>消去の事前確認に失敗しました: “{value}”。</translation>
    </message>
    <message>
        <source>Cause still open</source>
        <comment>short, at most 28 characters</comment>
        <translation>原因は未特定</translation>
    </message>
    <message>
        <source>No token is on {server}. What was read does not yet say why.</source>
        <translation>{server}にトークンはありません。読み取った内容からはまだ理由がわかりません。</translation>
    </message>
    <message>
        <source>Only the Mac says so</source>
        <comment>short, at most 28 characters</comment>
        <translation>Macの申告のみ</translation>
    </message>
    <message>
        <source>On {day} the Mac itself said “escrowed: YES”. Nobody else has confirmed it.</source>
        <translation>{day}に、Mac自身が“escrowed: YES”と回答しました。ほかに裏付けはありません。</translation>
    </message>
    <message>
        <source>The Mac itself says “escrowed: YES”. Nobody else has confirmed it.</source>
        <translation>Mac自身は“escrowed: YES”と回答しています。ほかに裏付けはありません。</translation>
    </message>
    <message>
        <source>Not proven</source>
        <comment>short, at most 28 characters</comment>
        <translation>未検証</translation>
    </message>
    <message>
        <source>{server} holds a token. Nobody has tried yet whether it works.</source>
        <translation>{server}はトークンを保持しています。機能するかはまだ誰も試していません。</translation>
    </message>
    <message>
        <source>Server inventory stale</source>
        <comment>short, at most 28 characters</comment>
        <translation>サーバのインベントリが古い</translation>
    </message>
    <message>
        <source>What {server} shows for this Mac is older than what the Mac has done since.</source>
        <translation>このMacについて{server}が示す内容は、その後のMacの動作より古いものです。</translation>
    </message>
    <message>
        <source>Server’s word outdated</source>
        <comment>short, at most 28 characters</comment>
        <translation>サーバの回答が期限切れ</translation>
    </message>
    <message>
        <source>{server} said “escrowed” on {day}. On {eventDay}, {event}, and many servers then drop the token.</source>
        <translation>{server}は{day}に“escrowed”と回答しました。その後{eventDay}に次のことがあり、多くのサーバはその際にトークンを破棄します: {event}。</translation>
    </message>
    <message>
        <source>{server} held the token, but on {eventDay} {event}, and many servers then drop it.</source>
        <translation>{server}はトークンを保持していましたが、{eventDay}に次のことがあり、多くのサーバはその際にトークンを破棄します: {event}。</translation>
    </message>
    <message>
        <source>Server cannot tell</source>
        <comment>short, at most 28 characters</comment>
        <translation>サーバは回答不可</translation>
    </message>
    <message>
        <source>{server} does not tell whether it holds a token.</source>
        <translation>{server}はトークンを保持しているかを通知しません。</translation>
    </message>
    <message>
        <source>Server data old</source>
        <comment>short, at most 28 characters</comment>
        <translation>サーバのデータが古い</translation>
    </message>
    <message>
        <source>{server} last told something about this Mac on {day}, more than 7 days ago.</source>
        <translation>このMacに関する{server}の最新の情報は{day}のもので、7日より前です。</translation>
    </message>
    <message>
        <source>Mac and server disagree</source>
        <comment>short, at most 28 characters</comment>
        <translation>Macとサーバが不一致</translation>
    </message>
    <message>
        <source>{server} holds a token, but on {day} this Mac said that it had sent none.</source>
        <translation>{server}はトークンを保持していますが、このMacは{day}に送信していないと回答しました。</translation>
    </message>
    <message>
        <source>{server} holds a token, but this Mac says that it has sent none.</source>
        <translation>{server}はトークンを保持していますが、このMacは送信していないと回答しています。</translation>
    </message>
    <message>
        <source>Works, status says no</source>
        <comment>short, at most 28 characters</comment>
        <translation>機能するがステータスは否定</translation>
    </message>
    <message>
        <source>The token works, although this Mac says that {server} does not support it.</source>
        <translation>このMacは{server}が対応していないと回答していますが、トークンは機能します。</translation>
    </message>
    <message>
        <source>Type not recognized</source>
        <comment>short, at most 28 characters</comment>
        <translation>種類を認識できず</translation>
    </message>
    <message>
        <source>The profiles command did not recognize the type: it was misspelt, macOS is older than 10.15, or the server is too old.</source>
        <translation>profilesコマンドが種類を認識できませんでした。つづりの誤り、macOSが10.15より前、またはサーバが古すぎることが原因です。</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <comment>short, at most 28 characters</comment>
        <translation>認証情報の拒否</translation>
    </message>
    <message>
        <source>On {day} the Mac refused the name or password. That says nothing about the token.</source>
        <translation>{day}に、Macが名前またはパスワードを拒否しました。トークンについては何もわかりません。</translation>
    </message>
    <message>
        <source>The Mac refused the name or password. That says nothing about the token.</source>
        <translation>Macが名前またはパスワードを拒否しました。トークンについては何もわかりません。</translation>
    </message>
    <message>
        <source>Left over in fdesetup</source>
        <comment>short, at most 28 characters</comment>
        <translation>fdesetupに残存</translation>
    </message>
    <message>
        <source>Only in fdesetup list, not on the volume: {names}.</source>
        <translation>fdesetup listのみにあり、ボリュームにない: {names}。</translation>
    </message>
    <message>
        <source>Crypto user, no account</source>
        <comment>short, at most 28 characters</comment>
        <translation>アカウントのない暗号化ユーザ</translation>
    </message>
    <message>
        <source>No account of this Mac is known for {names}, which can unlock its volume.</source>
        <translation>ボリュームのロックを解除できる{names}に対応するアカウントが、このMacで確認されていません。</translation>
    </message>
    <message>
        <source>Can’t unlock FileVault</source>
        <comment>short, at most 28 characters</comment>
        <translation>FileVault解除不可</translation>
    </message>
    <message>
        <source>FileVault cannot be unlocked by {names}: on the volume, but not in fdesetup list.</source>
        <translation>{names}はFileVaultのロックを解除できません: ボリュームにはありますが、fdesetup listにありません。</translation>
    </message>
    <message>
        <source>Token key absent</source>
        <comment>short, at most 28 characters</comment>
        <translation>トークンのキーがない</translation>
    </message>
    <message>
        <source>The volume of this Mac has no key for a Bootstrap Token.</source>
        <translation>このMacのボリュームにはBootstrap Tokenのキーがありません。</translation>
    </message>
    <message>
        <source>Token key left behind</source>
        <comment>short, at most 28 characters</comment>
        <translation>トークンのキーが取り残し</translation>
    </message>
    <message>
        <source>A token key is on the volume, but no token is on {server}. Escrowing a new one sets it right.</source>
        <translation>トークンのキーはボリュームにありますが、{server}にトークンはありません。新しいトークンをエスクローすると解消します。</translation>
    </message>
    <message>
        <source>SecureToken contradicts</source>
        <comment>short, at most 28 characters</comment>
        <translation>SecureTokenが矛盾</translation>
    </message>
    <message>
        <source>Accounts and volume disagree whether {names} holds a SecureToken.</source>
        <translation>{names}がSecureTokenを持つかどうかについて、アカウントとボリュームの情報が一致しません。</translation>
    </message>
    <message>
        <source>Server does not tell it</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>サーバから通知なし</translation>
    </message>
    <message>
        <source>Token may not read it</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>APIトークンに権限なし</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>読み取れなかった</translation>
    </message>
    <message>
        <source>Outdated by an event</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>イベントにより期限切れ</translation>
    </message>
    <message>
        <source>Several disks, none marked</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>複数ディスク、指定なし</translation>
    </message>
    <message>
        <source>Never checked in</source>
        <extracomment>Why a state is unknown; at most 28 characters</extracomment>
        <translation>チェックインなし</translation>
    </message>
    <message>
        <source>Accounts not told</source>
        <extracomment>What must be known first; at most 28 characters</extracomment>
        <translation>アカウントの通知なし</translation>
    </message>
    <message>
        <source>No word from the server</source>
        <extracomment>What must be known first; at most 28 characters</extracomment>
        <translation>サーバからの情報なし</translation>
    </message>
    <message>
        <source>%1 not told</source>
        <extracomment>What must be known first; %1 is &quot;macOS&quot; or another fact</extracomment>
        <translation>%1の通知なし</translation>
    </message>
    <message>
        <source>Token changed</source>
        <extracomment>Why a Mac is at risk; at most 28 characters</extracomment>
        <translation>トークンの変更</translation>
    </message>
    <message>
        <source>%1 stored another token than before, and nothing read explains why.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1は以前と異なるトークンを保管しましたが、読み取った内容に理由は見当たりません。</translation>
    </message>
    <message>
        <source>Only the MDM server knows whether it holds a token. Look there, or run `sudo profiles validate -type bootstraptoken` on the Mac, which tries the token.</source>
        <translation>トークンを保持しているかどうかは、MDMサーバにしかわかりません。サーバで確認するか、Macで`sudo profiles validate -type bootstraptoken`を実行してトークンを試してください。</translation>
    </message>
    <message>
        <source>Accounts of the Mac</source>
        <extracomment>Evidence: the list of the Mac&apos;s accounts</extracomment>
        <translation>Macのアカウント</translation>
    </message>
    <message>
        <source>What is missing to say why: %1.</source>
        <extracomment>%1 is a list: &quot;macOS, Enrollment&quot;</extracomment>
        <translation>理由の特定に足りない情報: %1。</translation>
    </message>
    <message>
        <source>{server} keeps a token of this Mac, but on {unreadableDay} it did not open any more: it is damaged, or sealed by a key that is gone.</source>
        <translation>{server}はこのMacのトークンを保持していますが、{unreadableDay}の時点で開けなくなっていました。破損しているか、失われた鍵で封印されています。</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Inputs</name>
    <message>
        <source>not a known output</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>認識できる出力ではありません</translation>
    </message>
    <message>
        <source>its UUID is masked</source>
        <extracomment>Why a part of a pasted text cannot be compared</extracomment>
        <translation>UUIDが伏せられています</translation>
    </message>
    <message>
        <source>its UUID is damaged</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>UUIDが破損しています</translation>
    </message>
    <message>
        <source>a damaged property list</source>
        <extracomment>Why lines of a pasted text were left out</extracomment>
        <translation>破損したプロパティリスト</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <extracomment>Said of a pasted text</extracomment>
        <translation>読み取れるものがありません</translation>
    </message>
    <message>
        <source>another Mac; check one Mac at a time</source>
        <extracomment>Said of a line of a pasted text</extracomment>
        <translation>別のMacです。1台ずつ確認してください</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>A line of a pasted text</extracomment>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <extracomment>Lines of a pasted text</extracomment>
        <translation>%1〜%2行目</translation>
    </message>
    <message>
        <source>Nothing here is an output that Latchkey knows</source>
        <translation>Latchkeyが認識できる出力がありません</translation>
    </message>
    <message>
        <source>Run the commands on the Mac and paste everything they print, the lines with the commands as well.</source>
        <translation>Macでコマンドを実行し、コマンドの行も含めて出力をすべてペーストしてください。</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Options</name>
    <message>
        <source>%1 was false and is now true</source>
        <extracomment>%1 is the name of an MDMOptions key, which stays as Apple writes it</extracomment>
        <translation>%1はfalseから現在はtrue</translation>
    </message>
    <message>
        <source>%1 was true and is now false</source>
        <translation>%1はtrueから現在はfalse</translation>
    </message>
    <message>
        <source>Other options unchanged</source>
        <extracomment>The Mac&apos;s MDMOptions beside BootstrapTokenAllowed, after the option was re-sent</extracomment>
        <translation>ほかのオプションは変更なし</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Reports</name>
    <message>
        <source>Status</source>
        <extracomment>Column of a report</extracomment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of a report</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>Column of a report</extracomment>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>macOS</source>
        <extracomment>Column of a report</extracomment>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column of a report</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Option</source>
        <extracomment>Column of a report</extracomment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Column of a report</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Data from</source>
        <extracomment>Column of a report</extracomment>
        <translation>データの日時</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column of a report</extracomment>
        <translation>ユーザ</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>サーバ</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>Column of a report</extracomment>
        <translation>最終接続</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>UDID</source>
        <extracomment>Column of a report</extracomment>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <extracomment>Column of a report</extracomment>
        <translation>サーバ上のID</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <extracomment>Column of a report</extracomment>
        <translation>登録</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>エスクロー済み</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <extracomment>Column of a report</extracomment>
        <translation>最終取得</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Allowed for authentication</source>
        <extracomment>Column of a report</extracomment>
        <translation>認証に使用可</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>Column of a report
----------
What the Macs of a report are grouped by</extracomment>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>FileVault</source>
        <extracomment>Column of a report</extracomment>
        <translation>FileVault</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column of a report</extracomment>
        <translation>グループ</translation>
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
        <translation>未エスクロー</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Column of a report
----------
A word that a report explains</extracomment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Can have a token</source>
        <extracomment>Column of a report</extracomment>
        <translation>トークン対象</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>Column of a report
----------
Name of a report
----------
A word that a report explains</extracomment>
        <translation>保管率</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Column of a report</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a report</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Column of a report</extracomment>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>By whom</source>
        <extracomment>Column of a report</extracomment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Column of a report</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Column of a report</extracomment>
        <translation>手順</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column of a report</extracomment>
        <translation>チケット</translation>
    </message>
    <message>
        <source>UUID</source>
        <extracomment>Column of a report</extracomment>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column of a report</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Column of a report</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Volume owner</source>
        <extracomment>Column of a report</extracomment>
        <translation>ボリューム所有者</translation>
    </message>
    <message>
        <source>SecureToken</source>
        <extracomment>Column of a report</extracomment>
        <translation>SecureToken</translation>
    </message>
    <message>
        <source>In crypto users</source>
        <extracomment>Column of a report</extracomment>
        <translation>暗号化ユーザにあり</translation>
    </message>
    <message>
        <source>May unlock</source>
        <extracomment>Column of a report</extracomment>
        <translation>ロック解除可</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Column of a report</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>With SecureToken</source>
        <extracomment>Column of a report</extracomment>
        <translation>SecureTokenあり</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>Column of a report</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Admin on</source>
        <extracomment>Column of a report</extracomment>
        <translation>管理者であるMac</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>Column of a report</extracomment>
        <translation>受諾済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Column of a report</extracomment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column of a report</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column of a report</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column of a report</extracomment>
        <translation>割合</translation>
    </message>
    <message>
        <source>The Mac reports</source>
        <extracomment>Column of a report</extracomment>
        <translation>Macの報告</translation>
    </message>
    <message>
        <source>The Mac’s words</source>
        <extracomment>Column of a report</extracomment>
        <translation>Macの文言</translation>
    </message>
    <message>
        <source>Consequence</source>
        <extracomment>Column of a report</extracomment>
        <translation>影響</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Column of a report</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Column of a report</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not ready to erase</source>
        <extracomment>Column of a report
----------
A share in a report</extracomment>
        <translation>消去の準備ができていない</translation>
    </message>
    <message>
        <source>Updates ask for a password</source>
        <extracomment>Column of a report</extracomment>
        <translation>アップデートにパスワード必要</translation>
    </message>
    <message>
        <source>New users get no SecureToken</source>
        <extracomment>Column of a report
----------
A share in a report</extracomment>
        <translation>新規ユーザにSecureTokenが付与されない</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of a report</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Column of a report</extracomment>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Column of a report</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Column of a report</extracomment>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column of a report</extracomment>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Column of a report</extracomment>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Column of a report</extracomment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>Column of a report
----------
Kind of an entry of the audit</extracomment>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of a report</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>Column of a report</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Column of a report</extracomment>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Mac</source>
        <extracomment>Column of a report</extracomment>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a report</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>Column of a report</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column of a report</extracomment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Days were counted for whole servers, so there is no trend of this filter.</source>
        <extracomment>A note in a report</extracomment>
        <translation>日ごとの集計はサーバ全体を対象としているため、このフィルタの推移はありません。</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <extracomment>Name of a report</extracomment>
        <translation>非準拠</translation>
    </message>
    <message>
        <source>Helpdesk list</source>
        <extracomment>Name of a report</extracomment>
        <translation>ヘルプデスク用リスト</translation>
    </message>
    <message>
        <source>Crypto users</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>暗号化ユーザ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Enrollment option</source>
        <extracomment>Name of a report</extracomment>
        <translation>登録オプション</translation>
    </message>
    <message>
        <source>Consequences</source>
        <extracomment>Name of a report</extracomment>
        <translation>影響</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Name of a report
----------
Title of a table in a report</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Name of a report</extracomment>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>Label in a report
----------
Name of a report</extracomment>
        <translation>監査</translation>
    </message>
    <message>
        <source>How many tokens are held and proven</source>
        <extracomment>What a report tells</extracomment>
        <translation>保持、検証されているトークンの数</translation>
    </message>
    <message>
        <source>Every Mac without a working token, and why</source>
        <extracomment>What a report tells</extracomment>
        <translation>機能するトークンのないすべてのMacとその理由</translation>
    </message>
    <message>
        <source>What to do at which Mac, for whom</source>
        <extracomment>What a report tells</extracomment>
        <translation>どのMacで誰が何をするか</translation>
    </message>
    <message>
        <source>Who can unlock, SecureToken, volume owner</source>
        <extracomment>What a report tells</extracomment>
        <translation>ロックを解除できる人、SecureToken、ボリューム所有者</translation>
    </message>
    <message>
        <source>Where each account has a SecureToken</source>
        <extracomment>What a report tells</extracomment>
        <translation>各アカウントがSecureTokenを持つMac</translation>
    </message>
    <message>
        <source>Which Macs were told to escrow</source>
        <extracomment>What a report tells</extracomment>
        <translation>エスクローの指示を受けたMac</translation>
    </message>
    <message>
        <source>What will go wrong without a token</source>
        <extracomment>What a report tells</extracomment>
        <translation>トークンがないと起こる問題</translation>
    </message>
    <message>
        <source>What happened between two dates</source>
        <extracomment>What a report tells</extracomment>
        <translation>2つの日付の間に起きたこと</translation>
    </message>
    <message>
        <source>What was sent, and what became of it</source>
        <extracomment>What a report tells</extracomment>
        <translation>送信したものとその結果</translation>
    </message>
    <message>
        <source>Who did what, with the chain’s proof</source>
        <extracomment>What a report tells</extracomment>
        <translation>誰が何をしたかと、チェーンによる証明</translation>
    </message>
    <message>
        <source>Bootstrap Token coverage</source>
        <extracomment>Title of a report</extracomment>
        <translation>Bootstrap Tokenの保管率</translation>
    </message>
    <message>
        <source>Macs without a working Bootstrap Token</source>
        <extracomment>Title of a report</extracomment>
        <translation>機能するBootstrap TokenのないMac</translation>
    </message>
    <message>
        <source>Macs that need a hand</source>
        <extracomment>Title of a report</extracomment>
        <translation>対応が必要なMac</translation>
    </message>
    <message>
        <source>Crypto users of the Macs</source>
        <extracomment>Title of a report</extracomment>
        <translation>Macの暗号化ユーザ</translation>
    </message>
    <message>
        <source>SecureToken by account</source>
        <extracomment>Title of a report</extracomment>
        <translation>アカウント別のSecureToken</translation>
    </message>
    <message>
        <source>State of the enrollment option</source>
        <extracomment>Title of a report</extracomment>
        <translation>登録オプションの状態</translation>
    </message>
    <message>
        <source>What follows from missing tokens</source>
        <extracomment>Title of a report</extracomment>
        <translation>トークンの欠落による影響</translation>
    </message>
    <message>
        <source>Changes of the Bootstrap Tokens</source>
        <extracomment>Title of a report</extracomment>
        <translation>Bootstrap Tokenの変更</translation>
    </message>
    <message>
        <source>Actions and what became of them</source>
        <extracomment>Title of a report</extracomment>
        <translation>アクションとその結果</translation>
    </message>
    <message>
        <source>Audit of this computer</source>
        <extracomment>Title of a report</extracomment>
        <translation>このコンピュータの監査</translation>
    </message>
    <message>
        <source>By group</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>グループ別</translation>
    </message>
    <message>
        <source>Day by day</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>日別</translation>
    </message>
    <message>
        <source>Why Macs have no working token</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Macに機能するトークンがない理由</translation>
    </message>
    <message>
        <source>Macs that are not covered</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>保管されていないMac</translation>
    </message>
    <message>
        <source>Macs and steps</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Macと手順</translation>
    </message>
    <message>
        <source>Macs without the option</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>オプションのないMac</translation>
    </message>
    <message>
        <source>Macs that are concerned, or may be</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>影響を受ける、またはその可能性のあるMac</translation>
    </message>
    <message>
        <source>By hardware and macOS version</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>ハードウェアとmacOSバージョン別</translation>
    </message>
    <message>
        <source>Macs and outcomes</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>Macと結果</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>macOS version</source>
        <extracomment>What the Macs of a report are grouped by</extracomment>
        <translation>macOSバージョン</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>What the Macs of a report are grouped by</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>By server</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>サーバ別</translation>
    </message>
    <message>
        <source>By macOS version</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>macOSバージョン別</translation>
    </message>
    <message>
        <source>By hardware</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>ハードウェア別</translation>
    </message>
    <message>
        <source>By model</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>By cause</source>
        <extracomment>Title of a table in a report</extracomment>
        <translation>原因別</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>A share in a report</extracomment>
        <translation>保持</translation>
    </message>
    <message>
        <source>Proven in 30 days</source>
        <extracomment>A share in a report</extracomment>
        <translation>30日以内に検証済み</translation>
    </message>
    <message>
        <source>Crypto users told</source>
        <extracomment>A share in a report</extracomment>
        <translation>暗号化ユーザの通知あり</translation>
    </message>
    <message>
        <source>Compared in full</source>
        <extracomment>A share in a report</extracomment>
        <translation>すべて比較済み</translation>
    </message>
    <message>
        <source>Accounts told</source>
        <extracomment>A share in a report</extracomment>
        <translation>アカウントの通知あり</translation>
    </message>
    <message>
        <source>Option acknowledged</source>
        <extracomment>What happened to a Mac
----------
A share in a report</extracomment>
        <translation>オプション受諾済み</translation>
    </message>
    <message>
        <source>Managed updates will ask for a password</source>
        <extracomment>A share in a report</extracomment>
        <translation>管理対象アップデートでパスワードが必要になる</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>A share in a report</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>The server says that it holds a token.</source>
        <translation>サーバがトークンを保持していると回答しています。</translation>
    </message>
    <message>
        <source>A Mac confirmed within the last 30 days that its held token works.</source>
        <translation>保持されているトークンが機能することを、Macが過去30日以内に確認しました。</translation>
    </message>
    <message>
        <source>Escrowed Macs, of all Macs that can have a token. Unknown Macs count as not covered.</source>
        <translation>トークンを持てるすべてのMacのうち、エスクロー済みのMac。不明なMacは保管されていないものとして数えます。</translation>
    </message>
    <message>
        <source>A token is held, but a check says that it may not work.</source>
        <translation>トークンは保持されていますが、機能しない可能性があると判定されました。</translation>
    </message>
    <message>
        <source>Nobody could say whether a token is held.</source>
        <translation>トークンが保持されているか、誰も回答できませんでした。</translation>
    </message>
    <message>
        <source>macOS before 10.15, or User Enrollment: such a Mac has no token.</source>
        <translation>macOSが10.15より前、またはユーザ登録: このようなMacにトークンはありません。</translation>
    </message>
    <message>
        <source>Reason given</source>
        <extracomment>Column of a report</extracomment>
        <translation>入力された理由</translation>
    </message>
    <message>
        <source>Token stored</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>トークンを保管</translation>
    </message>
    <message>
        <source>Token cleared by the Mac</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>Macがトークンを消去</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>トークンを拒否</translation>
    </message>
    <message>
        <source>Token lost</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>トークンを喪失</translation>
    </message>
    <message>
        <source>Token changed</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>トークンを変更</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>トークンを失効</translation>
    </message>
    <message>
        <source>Identity renewed</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>識別情報を更新</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Checked out</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>チェックアウト</translation>
    </message>
    <message>
        <source>Option refused</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>オプションを拒否</translation>
    </message>
    <message>
        <source>Server migrated</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>サーバを移行</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Add server</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>サーバを追加</translation>
    </message>
    <message>
        <source>Remove server</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>サーバを取り除く</translation>
    </message>
    <message>
        <source>Change setting</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Confirm action</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>アクションを確認</translation>
    </message>
    <message>
        <source>Outcome of a Mac</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>Macの結果</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Entries newer than the kept head</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>保管された末尾ハッシュより新しいエントリ</translation>
    </message>
    <message>
        <source>Unknown entry</source>
        <extracomment>Kind of an entry of the audit</extracomment>
        <translation>不明なエントリ</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Label in a report</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>Label in a report</extracomment>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Label in a report</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>Label in a report</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label in a report</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Title of a part of a report</extracomment>
        <translation>用語の意味</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Title of a part of a report</extracomment>
        <translation>数値</translation>
    </message>
    <message numerus="yes">
        <source>All %n Macs · %1</source>
        <extracomment>Under a report&apos;s title; %1 is a date and time</extracomment>
        <translation>
            <numerusform>全%n台のMac · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n Macs · %2</source>
        <extracomment>Under a report&apos;s title; %1 the Macs in it, %2 a date and time, %n all Macs</extracomment>
        <translation>
            <numerusform>%1 / %n台のMac · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>held, %1 of %2 · %3 proven in 30 days</source>
        <extracomment>What a percentage above it means; %1 Macs of %2, %3 is a percentage</extracomment>
        <translation>保持、%1 / %2台 · 30日以内に検証済み: %3</translation>
    </message>
    <message>
        <source>%1 by %3 with Latchkey %4. Times are those of %2.</source>
        <extracomment>%1 a date and time, %2 a time zone, %3 a login name, %4 a version</extracomment>
        <translation>%1、%3がLatchkey %4で作成。時刻のタイムゾーンは%2です。</translation>
    </message>
    <message>
        <source>All, without a filter.</source>
        <extracomment>Which Macs a report is about</extracomment>
        <translation>すべて、フィルタなし。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs, read %2.</source>
        <extracomment>%1 a server, %2 a date and time</extracomment>
        <translation>
            <numerusform>%1: %n台のMac、%2に読み取り。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Macs, never read to the end.</source>
        <extracomment>%1 a server</extracomment>
        <translation>
            <numerusform>%1: %n台のMac、最後まで読み取られたことはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every server was read to its end.</source>
        <translation>すべてのサーバが最後まで読み取られました。</translation>
    </message>
    <message>
        <source>Not complete: see the servers above.</source>
        <translation>不完全です: 上のサーバを参照してください。</translation>
    </message>
    <message numerus="yes">
        <source>What is known of %n Macs is older than 7 days.</source>
        <translation>
            <numerusform>%n台のMacの情報は7日より前のものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Macs are unknown and count as not covered.</source>
        <translation>
            <numerusform>%n台のMacは不明で、保管されていないものとして数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the names of users and accounts.</source>
        <translation>ユーザ名とアカウント名を含みます。</translation>
    </message>
    <message>
        <source>Without the names of users and accounts.</source>
        <translation>ユーザ名とアカウント名を含みません。</translation>
    </message>
    <message>
        <source>What happened from %1 to %2.</source>
        <extracomment>%1 and %2 are dates and times</extracomment>
        <translation>%1から%2までに起きたこと。</translation>
    </message>
    <message>
        <source>no Mac to count</source>
        <extracomment>In place of a percentage</extracomment>
        <translation>集計するMacなし</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 of %2 Macs are %3 percent</extracomment>
        <translation>%1 / %2、%3</translation>
    </message>
    <message>
        <source>Held: %1 on %2, %3 on %4.</source>
        <extracomment>%1 and %3 are percentages, %2 and %4 days</extracomment>
        <translation>保持: %2は%1、%4は%3。</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The row of a table that sums up the others</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>A group of Macs of which nobody told it</extracomment>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <extracomment>The group of the Macs of which nothing is wrong</extracomment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Name of a sheet that tells what the others are</extracomment>
        <translation>サマリ</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day with its year, in QDate&apos;s format: 12 Oct 2026</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Noted after entry %1, with this file’s SHA-256, in the audit of the computer that made it: latchkey-cli audit verify --file FILE</source>
        <extracomment>%1 is the number of an entry of the audit</extracomment>
        <translation>エントリ%1の後に、このファイルのSHA-256とともに、作成したコンピュータの監査に記録されています: latchkey-cli audit verify --file FILE</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is a page&apos;s number, %2 how many there are</extracomment>
        <translation>%1 / %2ページ</translation>
    </message>
    <message>
        <source>Made from a snapshot: states, ages and exceptions are those of %1.</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>スナップショットから作成: ステータス、経過時間、例外は%1時点のものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are accepted as exceptions, and count as not covered.</source>
        <translation>
            <numerusform>うち%Ln台は例外として許容済みで、保管されていないものとして数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Token does not open</source>
        <extracomment>What happened to a Mac</extracomment>
        <translation>トークンを開けない</translation>
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
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>キュー内</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>延期</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>受諾済み</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>解釈不能</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an MDM command</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>List Macs</source>
        <extracomment>What a server can do</extracomment>
        <translation>Macを一覧表示</translation>
    </message>
    <message>
        <source>See whether it holds a token</source>
        <extracomment>What a server can do</extracomment>
        <translation>トークンの保持を確認</translation>
    </message>
    <message>
        <source>See the enrollment option</source>
        <extracomment>What a server can do</extracomment>
        <translation>登録オプションを確認</translation>
    </message>
    <message>
        <source>See crypto users</source>
        <extracomment>What a server can do</extracomment>
        <translation>暗号化ユーザを確認</translation>
    </message>
    <message>
        <source>Re-send the option</source>
        <extracomment>What a server can do</extracomment>
        <translation>オプションを再送信</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <extracomment>What a server can do</extracomment>
        <translation>トークンを検証</translation>
    </message>
    <message>
        <source>Read a command’s result</source>
        <extracomment>What a server can do</extracomment>
        <translation>コマンドの結果を読み取る</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <extracomment>What a server can do</extracomment>
        <translation>トークンを失効</translation>
    </message>
    <message>
        <source>Read changes only</source>
        <extracomment>What a server can do</extracomment>
        <translation>変更分のみ読み取る</translation>
    </message>
    <message>
        <source>%1 does not tell it.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>%1からは通知されません。</translation>
    </message>
    <message>
        <source>The API token of %1 may not read it.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>%1のAPIトークンに読み取り権限がありません。</translation>
    </message>
    <message>
        <source>It could not be read from %1.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>%1から読み取れませんでした。</translation>
    </message>
    <message>
        <source>Outdated: many servers drop the token at what happened since.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>期限切れ: その後に起きたことを受けて、多くのサーバはトークンを破棄します。</translation>
    </message>
    <message>
        <source>Several disks were listed, and none was marked as the startup disk.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>複数のディスクが一覧にありましたが、起動ディスクの印がありませんでした。</translation>
    </message>
    <message>
        <source>This Mac is on the list of %1 and has never checked in.</source>
        <extracomment>Why a value is unknown; %1 is a server</extracomment>
        <translation>このMacは%1のリストにありますが、一度もチェックインしていません。</translation>
    </message>
    <message>
        <source>From check-ins</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>チェックインから</translation>
    </message>
    <message>
        <source>Asks each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>各Macに問い合わせ</translation>
    </message>
    <message>
        <source>From macOS 13.3 on</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>macOS 13.3以降</translation>
    </message>
    <message>
        <source>By revision</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>リビジョン単位</translation>
    </message>
    <message>
        <source>The API token of %1 lacks the scope %2</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope
----------
Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>%1のAPIトークンにスコープ%2がありません</translation>
    </message>
    <message>
        <source>%1 has no push certificate</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1にプッシュ証明書がありません</translation>
    </message>
    <message>
        <source>The API of %1 has none</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1にそのためのAPIがありません</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>まだ問い合わせていません</translation>
    </message>
    <message>
        <source>%1 cannot do it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>%1では実行できません</translation>
    </message>
    <message>
        <source>Not known whether %1 can do it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>%1で実行できるか不明です</translation>
    </message>
    <message>
        <source>Off while %1 is offline</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>%1がオフラインの間は使用できません</translation>
    </message>
    <message>
        <source>Has never checked in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>一度もチェックインしていません</translation>
    </message>
    <message>
        <source>No token is stored</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>トークンが保管されていません</translation>
    </message>
    <message>
        <source>macOS is below 10.15</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>macOSが10.15より前です</translation>
    </message>
    <message>
        <source>Cannot be asked: macOS below 13.3, or Intel without T2</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>問い合わせ不可: macOS 13.3より前、またはT2のないIntel</translation>
    </message>
    <message>
        <source>Privately owned (User Enrollment)</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>個人所有(ユーザ登録)</translation>
    </message>
    <message>
        <source>No local volume owner: the token may be the last way in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>ローカルのボリューム所有者なし: トークンが最後の手段の可能性があります</translation>
    </message>
    <message>
        <source>No SecureToken holder: the token may be the last way in</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>SecureToken保持者なし: トークンが最後の手段の可能性があります</translation>
    </message>
    <message>
        <source>Above the limit of %1 for one batch</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>1バッチの上限%1を超えています</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>Why an action leaves a Mac alone; %1 is the server, %2 a scope</extracomment>
        <translation>%1が拒否しました</translation>
    </message>
    <message>
        <source>Not enrolled any more: it gets no commands</source>
        <extracomment>Why an action leaves a Mac alone: it has checked out of MDM, or never enrolled</extracomment>
        <translation>登録が解除されているため、コマンドを受け取りません</translation>
    </message>
    <message>
        <source>updates may ask for a password</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>アップデートでパスワードを求められる可能性があります</translation>
    </message>
    <message>
        <source>an erase may leave no macOS</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>消去するとmacOSが失われる可能性があります</translation>
    </message>
    <message>
        <source>new users get no SecureToken</source>
        <extracomment>What a revoked token means for a Mac, part of a list</extracomment>
        <translation>新規ユーザにSecureTokenが付与されません</translation>
    </message>
    <message>
        <source>%1 was away and may have missed check-ins: it is asking about each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1は停止していたためチェックインを見逃した可能性があり、各Macについて問い合わせています</translation>
    </message>
    <message>
        <source>The NanoMDM of %1 runs without -migration</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1のNanoMDMは-migrationなしで動作しています</translation>
    </message>
    <message>
        <source>The documentation of %1 does not say</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1のドキュメントに記載がありません</translation>
    </message>
    <message>
        <source>From the list of Macs that you gave</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>指定されたMacのリストから</translation>
    </message>
    <message>
        <source>%1 has no list: give it a file with the ids of its Macs</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1にはリストがありません: MacのIDのファイルを指定してください</translation>
    </message>
    <message>
        <source>%1 tells what Macs answer only to its webhook</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1はMacの回答をwebhookにのみ通知します</translation>
    </message>
    <message>
        <source>%1 runs without its -migration flag</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1は-migrationオプションなしで動作しています</translation>
    </message>
    <message>
        <source>The /migration of %1 answered an error when asked</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1の/migrationがエラーを返しました</translation>
    </message>
    <message>
        <source>Asks %1 about one Mac at a time</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>%1にMacを1台ずつ問い合わせます</translation>
    </message>
    <message>
        <source>Each sync reads the whole list</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a scope</extracomment>
        <translation>同期のたびにリスト全体を読み取ります</translation>
    </message>
    <message>
        <source>Built from the vendor’s documentation, not yet tried on a real %1</source>
        <extracomment>%1 is a product, like Jamf Pro</extracomment>
        <translation>ベンダーのドキュメントに基づいて作成されており、実際の%1ではまだ試されていません</translation>
    </message>
    <message>
        <source>The account on %1 lacks: %2</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>%1のアカウントに不足している権限: %2</translation>
    </message>
    <message>
        <source>If the account on %1 may send commands</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>%1のアカウントがコマンドを送信できる場合</translation>
    </message>
    <message>
        <source>Its state, not the Mac’s answer</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>状態のみ。Macの回答は含みません</translation>
    </message>
    <message>
        <source>As old as the inventory of each Mac</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>各Macのインベントリと同じ古さです</translation>
    </message>
    <message>
        <source>Can be true for an empty or an earlier token</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>空または以前のトークンでも真になることがあります</translation>
    </message>
    <message>
        <source>By the date of the inventory report</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>インベントリ報告の日付によります</translation>
    </message>
    <message>
        <source>This version of Latchkey does not do it with %1</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>このバージョンのLatchkeyは%1ではこれを行いません</translation>
    </message>
    <message>
        <source>No column is named for it: --column %1=NAME</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>列が指定されていません: --column %1=NAME</translation>
    </message>
    <message>
        <source>On the Mac: %1</source>
        <extracomment>What to do where a server cannot revoke a token; %1 is a command</extracomment>
        <translation>Mac上で: %1</translation>
    </message>
    <message>
        <source>By the date of the last change</source>
        <extracomment>Why a server can or cannot do something; %1 is the server, %2 a permission</extracomment>
        <translation>最終変更の日付によります</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Snapshots</name>
    <message>
        <source>Token lost</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>トークンを喪失</translation>
    </message>
    <message>
        <source>Mac gone</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>なくなったMac</translation>
    </message>
    <message>
        <source>Token gained</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>New Mac</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>新しいMac</translation>
    </message>
    <message>
        <source>Status changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>ステータスを変更</translation>
    </message>
    <message>
        <source>Option changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>オプションを変更</translation>
    </message>
    <message>
        <source>Users changed</source>
        <extracomment>What became of a Mac between two snapshots</extracomment>
        <translation>ユーザを変更</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <extracomment>%1 is an account or a UUID</extracomment>
        <translation>%1が取り除かれた</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <extracomment>%1 is an account or a UUID</extracomment>
        <translation>%1が追加された</translation>
    </message>
    <message>
        <source>%1 lost its SecureToken</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1がSecureTokenを失った</translation>
    </message>
    <message>
        <source>%1 got a SecureToken</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1がSecureTokenを得た</translation>
    </message>
    <message>
        <source>It holds the names of users and accounts.</source>
        <translation>ユーザ名とアカウント名が含まれています。</translation>
    </message>
    <message>
        <source>Users and accounts have other names in it, the same in every snapshot of its maker.</source>
        <translation>ユーザとアカウントは別の名前になっています。同じ作成者のスナップショットではどれも同じ名前です。</translation>
    </message>
    <message>
        <source>The names of users and accounts were hidden when it was made.</source>
        <translation>作成時にユーザ名とアカウント名は隠されていました。</translation>
    </message>
    <message>
        <source>%1 is not a snapshot of Latchkey. Choose another file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1はLatchkeyのスナップショットではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Latchkey. Update this one to open it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1はより新しいLatchkeyで作成されました。開くにはこのLatchkeyをアップデートしてください。</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Check it, or ask whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>このパスフレーズでは%1を開けません。確認するか、作成者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 ends too early, and nothing of it is shown. Copy it again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1は途中で終わっているため、何も表示されません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 is not as it was made, and nothing of it is shown. Copy it again, or ask for a new one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1は作成時から変わっているため、何も表示されません。もう一度コピーするか、新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>%1 asks for more memory or time than a snapshot needs. Do not trust it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1はスナップショットに必要な量を超えるメモリまたは時間を要求しています。信頼しないでください。</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>%1のスナップショット</translation>
    </message>
    <message>
        <source>Taken %1 by Latchkey %2.</source>
        <extracomment>%1 is a date with its time, %2 a version of Latchkey</extracomment>
        <translation>%1にLatchkey %2で作成。</translation>
    </message>
    <message>
        <source>Macs: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Mac: %1台。</translation>
    </message>
    <message>
        <source>Kinds of servers: %1.</source>
        <extracomment>%1 are kinds of servers: &quot;latchkey, jamf&quot;</extracomment>
        <translation>サーバの種類: %1。</translation>
    </message>
    <message>
        <source>Compares what was known %1 with what was known %2.</source>
        <extracomment>Two dates with their times</extracomment>
        <translation>%1時点と%2時点の情報を比較しています。</translation>
    </message>
    <message>
        <source>Users are not compared: the two sides name them differently.</source>
        <translation>ユーザは比較されません: 双方で名前の付け方が異なります。</translation>
    </message>
    <message>
        <source>A snapshot is read-only.</source>
        <translation>スナップショットは読み出し専用です。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2つのパスフレーズが一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>パスフレーズには%Ln文字以上が必要です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Steps</name>
    <message>
        <source>Done when %1 gives a newer answer.</source>
        <extracomment>What shows that a step worked; %1 is a server</extracomment>
        <translation>%1がより新しい回答を返せば完了です。</translation>
    </message>
    <message>
        <source>Done only when %1 says it holds a token.</source>
        <extracomment>What shows that a step worked; %1 is a server
----------
%1 is a server</extracomment>
        <translation>%1がトークンを保持していると回答した場合のみ完了です。</translation>
    </message>
    <message>
        <source>Done when “%1: %2” is read back.</source>
        <extracomment>What shows that a step worked; %1 is a fact, %2 its value</extracomment>
        <translation>“%1: %2”を読み戻せれば完了です。</translation>
    </message>
    <message>
        <source>Done when `%1` prints “%2”.</source>
        <extracomment>What shows that a step worked; %1 is a command, %2 a part of its output</extracomment>
        <translation>`%1`が“%2”を出力すれば完了です。</translation>
    </message>
    <message>
        <source>anyone</source>
        <extracomment>Who may do a step</extracomment>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>helpdesk</source>
        <extracomment>Who may do a step</extracomment>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Who may do a step</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Latchkey reads %1 back</source>
        <extracomment>The last step of each list; %1 is a server</extracomment>
        <translation>Latchkeyが%1を読み戻す</translation>
    </message>
    <message>
        <source>Re-send the enrollment option</source>
        <comment>title of a step, an imperative</comment>
        <translation>登録オプションを再送信</translation>
    </message>
    <message>
        <source>{server} sends Settings / MDMOptions with BootstrapTokenAllowed. It proves the option only and makes no token.</source>
        <translation>{server}がBootstrapTokenAllowedを含むSettings / MDMOptionsを送信します。確認できるのはオプションだけで、トークンは作成されません。</translation>
    </message>
    <message>
        <source>Add com.apple.mdm.bootstraptoken to the MDM profile</source>
        <comment>title of a step, an imperative</comment>
        <translation>MDMプロファイルにcom.apple.mdm.bootstraptokenを追加</translation>
    </message>
    <message>
        <source>In the ServerCapabilities of the enrollment profile of {server}. A profile update may add it.</source>
        <translation>{server}の登録プロファイルのServerCapabilitiesに追加します。プロファイルの更新で追加できる場合があります。</translation>
    </message>
    <message>
        <source>Ask the Mac for its erase preflight</source>
        <comment>title of a step, an imperative</comment>
        <translation>Macに消去の事前確認を問い合わせる</translation>
    </message>
    <message>
        <source>{server} asks DeviceInformation EACSPreflight (macOS 13.3 and later). Only the answer “success” proves the token.</source>
        <translation>{server}がDeviceInformation EACSPreflightを問い合わせます(macOS 13.3以降)。トークンの検証となるのは応答“success”だけです。</translation>
    </message>
    <message>
        <source>Read {server} again</source>
        <comment>title of a step, an imperative</comment>
        <translation>{server}を再読み取り</translation>
    </message>
    <message>
        <source>Only a newer answer of {server} about this Mac settles it.</source>
        <translation>このMacに関する{server}のより新しい回答だけが決め手になります。</translation>
    </message>
    <message>
        <source>Fix the error on {server}</source>
        <comment>title of a step, an imperative</comment>
        <translation>{server}のエラーを修正</translation>
    </message>
    <message>
        <source>The server’s own log says why it refused. The Mac sends again at the next password login.</source>
        <translation>拒否した理由はサーバ自身のログにあります。Macは次回のパスワードログインで再送信します。</translation>
    </message>
    <message>
        <source>Update {server}</source>
        <comment>title of a step, an imperative</comment>
        <translation>{server}をアップデート</translation>
    </message>
    <message>
        <source>This version does not know Bootstrap Tokens; FileWave does from 13.2.</source>
        <translation>このバージョンはBootstrap Tokenに対応していません。FileWaveは13.2から対応しています。</translation>
    </message>
    <message>
        <source>Wait for the Mac’s answer</source>
        <comment>title of a step, an imperative</comment>
        <translation>Macの応答を待つ</translation>
    </message>
    <message>
        <source>The option is on its way. The Mac answers when it is awake and online.</source>
        <translation>オプションは送信中です。Macはスリープ解除中かつオンラインのときに応答します。</translation>
    </message>
    <message>
        <source>Watch how often it asks</source>
        <comment>title of a step, an imperative</comment>
        <translation>要求の頻度を監視</translation>
    </message>
    <message>
        <source>Nothing to do unless it goes on. Each request is one login or update that wants the token.</source>
        <translation>続かない限り対処は不要です。要求は毎回、トークンを必要とするログインまたはアップデートによるものです。</translation>
    </message>
    <message>
        <source>Escrow by hand on the Mac</source>
        <comment>title of a step, an imperative</comment>
        <translation>Macで手動でエスクロー</translation>
    </message>
    <message>
        <source>Asks for an admin with a SecureToken, who types the password at the prompt. The command’s own words prove nothing.</source>
        <translation>SecureTokenを持つ管理者が必要で、プロンプトでパスワードを入力します。コマンド自体の文言は証明になりません。</translation>
    </message>
    <message>
        <source>Validate the token on the Mac</source>
        <comment>title of a step, an imperative</comment>
        <translation>Macでトークンを検証</translation>
    </message>
    <message>
        <source>Tries the token and changes nothing.</source>
        <translation>トークンを試すだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <comment>title of a step, an imperative</comment>
        <translation>トークンを置き換え</translation>
    </message>
    <message>
        <source>Only while an admin with a SecureToken is at hand and the Mac says “supported on server: YES”: this makes and escrows a new token and tries it. Never remove the old one before that.</source>
        <translation>SecureTokenを持つ管理者が立ち会い、Macが“supported on server: YES”と回答している間に限ります。新しいトークンを作成してエスクローし、試します。その前に古いトークンを削除しないでください。</translation>
    </message>
    <message>
        <source>Grant a SecureToken</source>
        <comment>title of a step, an imperative</comment>
        <translation>SecureTokenを付与</translation>
    </message>
    <message>
        <source>Put in ADMIN, who holds one, and USER. Both passwords are typed at the prompt. “Done!” proves nothing, the status does.</source>
        <translation>ADMIN(SecureTokenの保持者)とUSERを置き換えます。両方のパスワードはプロンプトで入力します。“Done!”は証明になりません。証明になるのはステータスです。</translation>
    </message>
    <message>
        <source>Make the holder an admin for a moment</source>
        <comment>title of a step, an imperative</comment>
        <translation>保持者を一時的に管理者にする</translation>
    </message>
    <message>
        <source>Put in USER, the account that holds the SecureToken. After the escrow run the same with -d in place of -a.</source>
        <translation>USERをSecureTokenを持つアカウントに置き換えます。エスクロー後、-aを-dに変えて同じコマンドを実行します。</translation>
    </message>
    <message>
        <source>Let the account unlock FileVault</source>
        <comment>title of a step, an imperative</comment>
        <translation>アカウントにFileVaultの解除を許可</translation>
    </message>
    <message>
        <source>Only if policy wants this account to unlock. Put in USER.</source>
        <translation>ポリシーがこのアカウントによる解除を求める場合に限ります。USERを置き換えます。</translation>
    </message>
    <message>
        <source>Enroll by Automated Device Enrollment</source>
        <comment>title of a step, an imperative</comment>
        <translation>自動デバイス登録で登録</translation>
    </message>
    <message>
        <source>Only a Mac that the organization owns: assign it in Apple Business Manager, run this, then escrow again. Many servers drop the stored token when a Mac re-enrolls.</source>
        <translation>組織が所有するMacに限ります。Apple Business Managerで割り当て、これを実行してから、再びエスクローします。Macが再登録されると、多くのサーバは保管済みトークンを破棄します。</translation>
    </message>
    <message>
        <source>Compare the two lists by UUID</source>
        <comment>title of a step, an imperative</comment>
        <translation>2つのリストをUUIDで比較</translation>
    </message>
    <message>
        <source>Run both on the Mac and paste them into Check a Mac. Recovery keys and the token key are never in fdesetup list.</source>
        <translation>両方をMacで実行し、「Macを調べる」にペーストします。復旧キーとトークンのキーがfdesetup listに含まれることはありません。</translation>
    </message>
    <message>
        <source>Run it again, spelled like this</source>
        <comment>title of a step, an imperative</comment>
        <translation>このつづりで再実行</translation>
    </message>
    <message>
        <source>bootstraptoken is one word.</source>
        <translation>bootstraptokenは1語です。</translation>
    </message>
    <message>
        <source>Collect what is missing</source>
        <comment>title of a step, an imperative</comment>
        <translation>不足している情報を集める</translation>
    </message>
    <message>
        <source>Run these on the Mac and paste the output into Check a Mac.</source>
        <translation>これらをMacで実行し、出力を「Macを調べる」にペーストします。</translation>
    </message>
    <message>
        <source>Log in once with the password</source>
        <comment>title of a step, an imperative</comment>
        <translation>パスワードで一度ログイン</translation>
    </message>
    <message>
        <source>A user with a SecureToken, at the login window. Where nobody has one, the first who logs in so may get it. A login over SSH by key does not count.</source>
        <translation>SecureTokenを持つユーザが、ログインウインドウで行います。持つ人がいない場合、最初にこの方法でログインした人に付与されることがあります。キーによるSSHログインは該当しません。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>title of a step, an imperative</comment>
        <translation>対処は不要</translation>
    </message>
    <message>
        <source>Apple gives a privately owned Mac no Bootstrap Token.</source>
        <translation>Appleは個人所有のMacにBootstrap Tokenを与えません。</translation>
    </message>
    <message>
        <source>Approve the MDM profile</source>
        <comment>title of a step, an imperative</comment>
        <translation>MDMプロファイルを承認</translation>
    </message>
    <message>
        <source>At the Mac, in System Settings. From macOS 11 that makes it supervised.</source>
        <translation>Macの「システム設定」で行います。macOS 11以降では、これにより監視対象になります。</translation>
    </message>
    <message>
        <source>Allow it in recoveryOS</source>
        <comment>title of a step, an imperative</comment>
        <translation>recoveryOSで許可</translation>
    </message>
    <message>
        <source>Startup Security Utility lowers the Mac to Reduced Security. After Automated Device Enrollment it is not needed.</source>
        <translation>「起動セキュリティユーティリティ」でMacを低セキュリティに変更します。自動デバイス登録なら不要です。</translation>
    </message>
    <message>
        <source>Update macOS</source>
        <comment>title of a step, an imperative</comment>
        <translation>macOSをアップデート</translation>
    </message>
    <message>
        <source>From macOS 11, any password login makes and sends the token.</source>
        <translation>macOS 11以降では、パスワードによるログインであればトークンが作成、送信されます。</translation>
    </message>
    <message>
        <source>Finish Setup Assistant</source>
        <comment>title of a step, an imperative</comment>
        <translation>設定アシスタントを完了</translation>
    </message>
    <message>
        <source>The Mac sends its token at the first password login after it.</source>
        <translation>Macはその後最初のパスワードログインでトークンを送信します。</translation>
    </message>
    <message>
        <source>Try the new password at the startup window</source>
        <comment>title of a step, an imperative</comment>
        <translation>起動画面で新しいパスワードを試す</translation>
    </message>
    <message>
        <source>If it does not unlock, the old one still does. Put the two in step before the old one is forgotten.</source>
        <translation>ロックが解除されない場合、古いパスワードがまだ有効です。古い方を忘れる前に、両方を一致させてください。</translation>
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
        <translation>今</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Age in minutes, short: 2 min</extracomment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Age in hours, short: 3 h</extracomment>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>Age in days, short: 19 d</extracomment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>An age of less than a minute, for a screen reader</extracomment>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Age in full, for a screen reader</extracomment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day without its year, in QDate&apos;s format: 12 Oct</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day with its year, in QDate&apos;s format: 12 Oct 2026</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day: 12 Oct 09:14</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date with year and a time of day: 2 Sep 2026, 09:20</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Less than a minute while the Macs are awake.</source>
        <extracomment>How long a batch takes</extracomment>
        <translation>Macがスリープしていなければ1分未満。</translation>
    </message>
    <message>
        <source>About %1 while the Macs are awake.</source>
        <extracomment>How long a batch takes: %1 is a time such as &quot;2 minutes&quot;</extracomment>
        <translation>Macがスリープしていなければ約%1。</translation>
    </message>
</context>
<context>
    <name>latchkey::words::TokenTurns</name>
    <message>
        <source>this Mac renewed its identity</source>
        <translation>このMacが識別情報を更新しました</translation>
    </message>
    <message>
        <source>this Mac re-enrolled</source>
        <translation>このMacが再登録されました</translation>
    </message>
    <message>
        <source>this Mac sent another token</source>
        <extracomment>What happened to a token</extracomment>
        <translation>このMacが別のトークンを送信しました</translation>
    </message>
    <message>
        <source>no message explains it</source>
        <extracomment>What ended the holding of a token is not known</extracomment>
        <translation>説明するメッセージがありません</translation>
    </message>
    <message>
        <source>this Mac checked out</source>
        <extracomment>What ended the holding of a token</extracomment>
        <translation>このMacがチェックアウトしました</translation>
    </message>
    <message>
        <source>an admin deleted it from %1</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>管理者が%1から削除しました</translation>
    </message>
    <message>
        <source>this Mac told %1 to remove it</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>このMacが%1に削除を指示しました</translation>
    </message>
    <message>
        <source>this Mac moved to %1</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>このMacが%1に移行しました</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>喪失</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 (held since %2)</source>
        <extracomment>What happened to a token: %1 is why, %2 a day</extracomment>
        <translation>%1(%2から保持)</translation>
    </message>
    <message>
        <source>%1: %2 (held since %3)</source>
        <extracomment>What happened to a token: %1 is a time, %2 why, %3 a day</extracomment>
        <translation>%1: %2(%3から保持)</translation>
    </message>
    <message>
        <source>%1 can no longer open it</source>
        <extracomment>What ended the holding of a token; %1 is a server</extracomment>
        <translation>%1が開けなくなりました</translation>
    </message>
</context>
<context>
    <name>latchkey::words::Trends</name>
    <message>
        <source>Goal %1</source>
        <extracomment>A line in a chart; %1 is a percentage</extracomment>
        <translation>目標%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>保管率</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>not counted %1</source>
        <translation>未集計: %1</translation>
    </message>
    <message>
        <source>not counted %1 to %2</source>
        <translation>未集計: %1〜%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) fewer than the day before</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>%1: 前日よりトークンが%n件減少</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::words::Values</name>
    <message>
        <source>Not escrowed</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>未エスクロー</translation>
    </message>
    <message>
        <source>At risk</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>リスクあり</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>Escrowed</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>エスクロー済み</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>Status of a Mac</extracomment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of the enrollment option
----------
What became of one Mac in an action</extracomment>
        <translation>受諾済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State of the enrollment option</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Refuted</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>否定</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>問い合わせ不可</translation>
    </message>
    <message>
        <source>Not proven</source>
        <extracomment>Proof that the token works</extracomment>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>キュー内</translation>
    </message>
    <message>
        <source>Waiting for the Mac</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>Macの応答待ち</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown: reply lost</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>不明: 応答消失</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Left alone</source>
        <extracomment>What became of one Mac in an action</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Re-send option</source>
        <extracomment>An action</extracomment>
        <translation>オプションを再送信</translation>
    </message>
    <message>
        <source>Prove tokens</source>
        <extracomment>An action</extracomment>
        <translation>トークンを検証</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <extracomment>An action</extracomment>
        <translation>トークンを失効</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>重大</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <extracomment>How grave a finding is</extracomment>
        <translation>情報</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>可能性大</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>An answer</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>check-in at %1</source>
        <extracomment>Who said it: a message of the Mac to the server, which is %1</extracomment>
        <translation>%1でのチェックイン</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>Who said it: the Mac&apos;s answer to a command of the server, which is %1</extracomment>
        <translation>%1への応答</translation>
    </message>
    <message>
        <source>read from %1</source>
        <extracomment>Who said it: a field of the server %1</extracomment>
        <translation>%1から読み取り</translation>
    </message>
    <message>
        <source>enrollment settings</source>
        <extracomment>Who said it: the enrollment&apos;s settings</extracomment>
        <translation>登録設定</translation>
    </message>
    <message>
        <source>output of the Mac</source>
        <extracomment>Who said it: the output of a command on the Mac</extracomment>
        <translation>Macの出力</translation>
    </message>
    <message>
        <source>told by an admin</source>
        <extracomment>Who said it: a person</extracomment>
        <translation>管理者の申告</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>想定どおり</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <extracomment>Result of comparing one crypto user
----------
Kind of a crypto user</extracomment>
        <translation>不明な種類</translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>一致</translation>
    </message>
    <message>
        <source>Can’t unlock</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>ロック解除不可</translation>
    </message>
    <message>
        <source>Left over</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>残存</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Result of comparing one crypto user</extracomment>
        <translation>未照合</translation>
    </message>
    <message>
        <source>Local user</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>ローカルユーザ</translation>
    </message>
    <message>
        <source>Token key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>トークンのキー</translation>
    </message>
    <message>
        <source>Personal recovery key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>パーソナル復旧キー</translation>
    </message>
    <message>
        <source>iCloud recovery</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>iCloud復旧</translation>
    </message>
    <message>
        <source>Institutional recovery key</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>所属団体の復旧キー</translation>
    </message>
    <message>
        <source>Disk passphrase</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>ディスクのパスフレーズ</translation>
    </message>
    <message>
        <source>System account</source>
        <extracomment>Kind of a crypto user</extracomment>
        <translation>システムアカウント</translation>
    </message>
    <message>
        <source>On the volume</source>
        <extracomment>Whether the token key is on the volume</extracomment>
        <translation>ボリューム上にあり</translation>
    </message>
    <message>
        <source>Not on the volume</source>
        <extracomment>Whether the token key is on the volume</extracomment>
        <translation>ボリューム上になし</translation>
    </message>
</context>
</TS>
