<?php
/**
 * Votes on tools: the protocol of docs/votes-service.md, for one site, in one file on SQLite. To install it, copy it
 * and votes-config.php into a folder of the site; pages then say votes="https://example.com/votes.php".
 */

declare(strict_types=1);

$config = [
    'origins' => [], // of the pages that may vote: "https://example.com"; "http://localhost:*" is any port
    'tools' => [], // ids of what can be voted on
    'secret' => '', // opens the owner's routes
    'folder' => __DIR__ . '/votes-data', // where the votes are; better outside of what the server serves
    'votes_per_minute' => 60, // of one address; readers who share one share this
    'new_voters_per_day' => 100,
    'address' => 'REMOTE_ADDR', // behind a proxy of yours, "HTTP_X_REAL_IP" or the like
];
if (is_file(__DIR__ . '/votes-config.php')) {
    $config = array_merge($config, require __DIR__ . '/votes-config.php');
}

const STATUSES = [
    'invalid' => 400, 'secret' => 401, 'origin' => 403, 'not-found' => 404, 'unknown-tool' => 404, 'method' => 405,
    'closed' => 409, 'too-large' => 413, 'media-type' => 415, 'rate' => 429,
];
const MOST_IDS = 50;
const LARGEST_BODY = 1024; // bytes
const MINUTE = 60; // seconds
const DAY = 24 * 60 * MINUTE;
const SHORTEST_SECRET = 24;

/** What is not done as asked; the answer is {"error": code}. */
final class Refusal extends Exception
{
    public function __construct(public readonly string $word, public readonly array $headers = [])
    {
        parent::__construct($word);
    }
}

/** Ends the request. */
function answer(mixed $body, array $headers = [], int $status = 200): never
{
    http_response_code($status);
    $headers += ['Content-Type' => 'application/json', 'Cache-Control' => 'private, no-store'];
    foreach ($headers as $name => $value) {
        header("$name: $value");
    }
    exit(json_encode($body, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR));
}

set_exception_handler(function (Throwable $error): void {
    if ($error instanceof Refusal) {
        answer(['error' => $error->word], $error->headers, STATUSES[$error->word]);
    }
    error_log((string) $error);
    answer(['error' => 'failed'], [], 500);
});

/** 128 bits of a hash are plenty to tell voters and addresses apart. The parts are told apart whatever they hold. */
function shortHash(string ...$parts): string
{
    return base64url(substr(hash('sha256', implode("\0", array_map('base64_encode', $parts)), true), 0, 16));
}

function signature(string $secret, string ...$parts): string
{
    return base64url(hash_hmac('sha256', implode("\0", array_map('base64_encode', $parts)), $secret, true));
}

function base64url(string $bytes): string
{
    return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
}

function today(int $ago = 0): string
{
    return gmdate('Y-m-d', time() - $ago);
}

/**
 * What the folder is made of when it is first used: the secret that signs voters, and the name of the database. Nobody
 * can guess that name, so that a server which serves the folder after all does not give the votes away.
 */
function keep(string $folder): array
{
    $path = "$folder/keep.php";
    if (!is_file($path)) {
        if (!is_dir($folder)) {
            @mkdir($folder, 0700, true);
        }
        $lock = fopen("$folder/lock", 'c');
        flock($lock, LOCK_EX);
        if (!is_file($path)) {
            file_put_contents("$folder/.htaccess", "Require all denied\n");
            $keep = ['secret' => bin2hex(random_bytes(32)), 'database' => bin2hex(random_bytes(16)) . '.sqlite'];
            file_put_contents("$path.new", '<?php return ' . var_export($keep, true) . ";\n");
            rename("$path.new", $path);
        }
        fclose($lock);
    }
    return require $path;
}

function database(string $path): PDO
{
    $db = new PDO("sqlite:$path", null, null, [
        PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC,
    ]);
    // FULL: what was answered is on the disk, whatever happens next.
    $db->exec('PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    if ((int) $db->query('PRAGMA user_version')->fetchColumn() === 0) {
        $db->exec("BEGIN IMMEDIATE;
            CREATE TABLE IF NOT EXISTS closed (tool TEXT PRIMARY KEY) WITHOUT ROWID;
            -- One row a voter and tool; counts are derived. A vote that is taken back leaves no row.
            CREATE TABLE IF NOT EXISTS votes (tool TEXT NOT NULL, voter TEXT NOT NULL,
                verdict TEXT NOT NULL CHECK (verdict IN ('ship', 'skip')), day TEXT NOT NULL,
                PRIMARY KEY (tool, voter)) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS votes_by_verdict ON votes (tool, verdict);
            CREATE INDEX IF NOT EXISTS votes_by_voter ON votes (voter);
            -- Idempotency keys that were used, today and yesterday, as hashes.
            CREATE TABLE IF NOT EXISTS requests (voter TEXT NOT NULL, request TEXT NOT NULL, tool TEXT NOT NULL,
                verdict TEXT, day TEXT NOT NULL, PRIMARY KEY (voter, request)) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS requests_by_day ON requests (day);
            -- Of today only: a salt, and how often an address, as a hash with it, did something.
            CREATE TABLE IF NOT EXISTS salts (day TEXT PRIMARY KEY, salt TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS rates (address TEXT NOT NULL, span TEXT NOT NULL, count INTEGER NOT NULL,
                PRIMARY KEY (address, span)) WITHOUT ROWID;
            PRAGMA user_version = 1;
            COMMIT");
    }
    return $db;
}

function run(PDO $db, string $sql, string|int|null ...$values): PDOStatement
{
    $statement = $db->prepare($sql);
    $statement->execute($values);
    return $statement;
}

/** One transaction, and no other one writes meanwhile. A refusal keeps what has been counted so far. */
function transaction(PDO $db, callable $work): mixed
{
    $db->exec('BEGIN IMMEDIATE');
    try {
        $result = $work();
    } catch (Refusal $refusal) {
        $db->exec('COMMIT');
        throw $refusal;
    } catch (Throwable $error) {
        $db->exec('ROLLBACK');
        throw $error;
    }
    $db->exec('COMMIT');
    return $result;
}

/** Takes away what is kept for a day only. */
function forget(PDO $db): void
{
    if (run($db, 'SELECT 1 FROM salts WHERE day <> ?', today())->fetch()) {
        transaction($db, function () use ($db): void {
            run($db, 'DELETE FROM salts WHERE day <> ?', today());
            $db->exec('DELETE FROM rates');
            run($db, 'DELETE FROM requests WHERE day < ?', today(DAY));
        });
    }
}

function isAllowed(string $origin, array $origins): bool
{
    foreach ($origins as $allowed) {
        $pattern = str_replace('\*', '\d+', preg_quote($allowed, '/'));
        if (preg_match("/^$pattern$/D", $origin)) {
            return true;
        }
    }
    return false;
}

/** The hash of a voter, and the token that the reader's browser keeps. */
function voterOf(string $identifier, string $secret): array
{
    return [shortHash($identifier), "$identifier." . signature($secret, 'token', $identifier)];
}

/** Who asks: by cookie where there are cookies, by header where there are not. What is forged is nobody. */
function knownVoter(string $secret): ?array
{
    preg_match_all('/(?:^|;\s*)voter=([^;]*)/', $_SERVER['HTTP_COOKIE'] ?? '', $cookies);
    foreach ([...$cookies[1], $_SERVER['HTTP_X_VOTER'] ?? ''] as $token) {
        if (preg_match('/^([\w-]{22})\.[\w-]{43}$/D', $token, $parts)) {
            $voter = voterOf($parts[1], $secret);
            if (hash_equals($voter[1], $token)) {
                return $voter;
            }
        }
    }
    return null;
}

/**
 * A voter for whom asks for the first time. The identifier follows from the idempotency key, so that a reader whose
 * first answer got lost is the same voter when trying again; a key that others could have is none to go by.
 */
function newVoter(string $key, string $secret): array
{
    $identifier = strlen($key) < 16 ? base64url(random_bytes(16)) : substr(signature($secret, 'voter', $key), 0, 22);
    return voterOf($identifier, $secret);
}

function cookieOf(string $token, string $path): string
{
    $isHttps = !in_array($_SERVER['HTTPS'] ?? '', ['', 'off'], true)
        || ($_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '') === 'https';
    $site = $_SERVER['HTTP_SEC_FETCH_SITE'] ?? null;
    $origin = preg_replace('/^https?:\/\//', '', $_SERVER['HTTP_ORIGIN'] ?? '');
    $isCross = $site ? $site === 'cross-site' : $origin !== $_SERVER['HTTP_HOST'];
    $where = !$isHttps ? 'SameSite=Lax' : ($isCross ? 'Secure; SameSite=None; Partitioned' : 'Secure; SameSite=Lax');
    return "voter=$token; Path=$path; Max-Age=" . 365 * DAY . "; HttpOnly; $where";
}

/** Counts a vote of an address, and a new voter where it is one. Of an IPv6 address the network counts. */
function countRequest(PDO $db, bool $isNew, array $config): void
{
    run($db, 'INSERT INTO salts VALUES (?, ?) ON CONFLICT DO NOTHING', today(), bin2hex(random_bytes(16)));
    $salt = run($db, 'SELECT salt FROM salts WHERE day = ?', today())->fetchColumn();
    $packed = @inet_pton($_SERVER[$config['address']] ?? '') ?: '';
    $address = shortHash($salt, substr($packed, 0, 8));
    $spans = ['minute ' . intdiv(time(), MINUTE) => [$config['votes_per_minute'], MINUTE]];
    if ($isNew) {
        $spans['new voters'] = [$config['new_voters_per_day'], DAY];
    }
    $wait = 0;
    foreach ($spans as $span => [$most, $length]) {
        $count = run($db, 'INSERT INTO rates VALUES (?, ?, 1)
            ON CONFLICT DO UPDATE SET count = count + 1 RETURNING count', $address, $span)->fetchColumn();
        if ($count > $most) {
            $wait = max($wait, $length - time() % $length);
        }
    }
    if ($wait > 0) {
        throw new Refusal('rate', ['Retry-After' => (string) $wait]);
    }
}

/** Tallies by tool. `$voter` is empty for readers who have not voted. */
function talliesOf(PDO $db, array $tools, string $voter): array
{
    if ($tools === []) {
        return [];
    }
    $asked = implode(', ', array_fill(0, count($tools), '(?)'));
    $rows = run($db, "WITH asked (tool) AS (VALUES $asked) SELECT tool,
        (SELECT COUNT(*) FROM votes v WHERE v.tool = asked.tool AND verdict = 'ship') AS ship,
        (SELECT COUNT(*) FROM votes v WHERE v.tool = asked.tool AND verdict = 'skip') AS skip,
        (SELECT verdict FROM votes v WHERE v.tool = asked.tool AND voter = ?) AS mine,
        EXISTS (SELECT 1 FROM closed c WHERE c.tool = asked.tool) AS closed
        FROM asked", ...[...$tools, $voter])->fetchAll();
    return array_map(fn (array $row): array => [
        'ship' => (int) $row['ship'], 'skip' => (int) $row['skip'], 'mine' => $row['mine'],
    ] + ($row['closed'] ? ['closed' => true] : []), array_column($rows, null, 'tool'));
}

/** Counts a vote. A request that has been seen changes nothing, and gets the tally as it is by now. */
function cast(PDO $db, string $tool, string $voter, ?string $verdict, string $request): array
{
    $seen = run($db, 'SELECT tool, verdict FROM requests WHERE voter = ? AND request = ?', $voter, $request)->fetch();
    if ($seen && ($seen['tool'] !== $tool || $seen['verdict'] !== $verdict)) {
        throw new Refusal('invalid');
    }
    if (!$seen) {
        if (run($db, 'SELECT 1 FROM closed WHERE tool = ?', $tool)->fetch()) {
            throw new Refusal('closed');
        }
        if ($verdict === null) {
            run($db, 'DELETE FROM votes WHERE tool = ? AND voter = ?', $tool, $voter);
        } else {
            run($db, 'INSERT INTO votes VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE
                SET verdict = excluded.verdict, day = excluded.day', $tool, $voter, $verdict, today());
        }
        run($db, 'INSERT INTO requests VALUES (?, ?, ?, ?, ?)', $voter, $request, $tool, $verdict, today());
    }
    return talliesOf($db, [$tool], $voter)[$tool];
}

/** The JSON that a request carries. */
function body(): mixed
{
    if (!preg_match('/^application\/json\s*(;|$)/i', $_SERVER['CONTENT_TYPE'] ?? '')) {
        throw new Refusal('media-type');
    }
    $text = (string) file_get_contents('php://input', false, null, 0, LARGEST_BODY + 1);
    if (strlen($text) > LARGEST_BODY) {
        throw new Refusal('too-large');
    }
    try {
        return json_decode($text, true, 8, JSON_THROW_ON_ERROR);
    } catch (JsonException) {
        throw new Refusal('invalid');
    }
}

function getTallies(PDO $db, array $tools, string $secret): never
{
    preg_match_all('/(?:^|&)tool=([^&]*)/', $_SERVER['QUERY_STRING'] ?? '', $found);
    $ids = array_unique(array_map('urldecode', $found[1]));
    if (count($ids) > MOST_IDS) {
        throw new Refusal('invalid');
    }
    $known = array_values(array_intersect($ids, $tools));
    // An object, also where it is empty or all ids are numbers.
    answer((object) talliesOf($db, $known, knownVoter($secret)[0] ?? ''));
}

function putVote(PDO $db, string $tool, string $path, string $secret, array $config): never
{
    $body = body();
    $verdict = is_array($body) && array_key_exists('verdict', $body) ? $body['verdict'] : false;
    $key = $_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? '';
    if (!in_array($verdict, ['ship', 'skip', null], true) || !preg_match('/^[!-~]{1,255}$/D', $key)) {
        throw new Refusal('invalid');
    }
    $known = knownVoter($secret);
    [$voter, $token] = $known ?? newVoter($key, $secret);
    $tally = transaction($db, function () use ($db, $tool, $voter, $verdict, $key, $known, $config): array {
        countRequest($db, !$known, $config);
        if (!in_array($tool, $config['tools'], true)) {
            throw new Refusal('unknown-tool');
        }
        return cast($db, $tool, $voter, $verdict, shortHash($key));
    });
    answer($tally, ['X-Voter' => $token, 'Set-Cookie' => cookieOf($token, $path)]);
}

/** What the owner may do, by a secret. */
function owner(PDO $db, string $method, string $what, ?string $tool, array $config): never
{
    $given = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
    if (strlen($config['secret']) < SHORTEST_SECRET || !hash_equals("Bearer {$config['secret']}", $given)) {
        throw new Refusal('secret', ['WWW-Authenticate' => 'Bearer']);
    }
    if ($method === 'GET' && $what === 'export') {
        $closed = $db->query('SELECT tool FROM closed')->fetchAll(PDO::FETCH_COLUMN);
        answer(['version' => 1, 'tools' => array_map(fn (string $id): array => (
            ['tool' => $id, 'closed' => in_array($id, $closed, true)]), $config['tools']),
            'votes' => $db->query('SELECT tool, voter, verdict, day FROM votes ORDER BY tool, voter')->fetchAll()]);
    }
    if ($method === 'DELETE' && $what === 'votes') {
        parse_str($_SERVER['QUERY_STRING'] ?? '', $asked);
        $name = count($asked) === 1 ? array_key_first($asked) : '';
        if (!in_array($name, ['voter', 'tool', 'all'], true) || !is_string($asked[$name])) {
            throw new Refusal('invalid');
        }
        [$where, $values] = $name === 'all' ? ['true', []] : ["$name = ?", [$asked[$name]]];
        answer(['erased' => transaction($db, function () use ($db, $where, $values): int {
            run($db, "DELETE FROM requests WHERE $where", ...$values);
            return run($db, "DELETE FROM votes WHERE $where", ...$values)->rowCount();
        })]);
    }
    if ($method === 'PUT' && $what === 'tools' && $tool !== null) {
        $closed = body()['closed'] ?? null;
        if (!is_bool($closed)) {
            throw new Refusal('invalid');
        }
        if (!in_array($tool, $config['tools'], true)) {
            throw new Refusal('unknown-tool');
        }
        $close = 'INSERT INTO closed VALUES (?) ON CONFLICT DO NOTHING';
        run($db, $closed ? $close : 'DELETE FROM closed WHERE tool = ?', $tool);
        answer(['tool' => $tool, 'closed' => $closed]);
    }
    throw new Refusal('not-found');
}

/** What keeps the service from working as it is set. */
function faultsOf(array $config): array
{
    return array_keys(array_filter([
        'origins names no page' => $config['origins'] === [],
        'tools names no tool' => $config['tools'] === [],
        'secret has fewer than ' . SHORTEST_SECRET . ' characters' => strlen($config['secret']) < SHORTEST_SECRET,
    ]));
}

$config['tools'] = array_map('strval', $config['tools']);
$method = $_SERVER['REQUEST_METHOD'];
// As it was sent: in PATH_INFO an encoded slash is a slash.
$asked = explode('?', $_SERVER['REQUEST_URI'])[0];
$script = $_SERVER['SCRIPT_NAME'];
$base = str_starts_with($asked, $script) ? $script : rtrim(dirname($script), '/');
$parts = array_map('rawurldecode', explode('/', substr($asked, strlen($base) + 1)));
[$what, $id] = [$parts[0], $parts[1] ?? null];
$isOwner = $what === 'owner';

$origin = $_SERVER['HTTP_ORIGIN'] ?? null;
header('Vary: Origin, Cookie, X-Voter');
if ($origin !== null && !$isOwner) {
    if (!isAllowed($origin, $config['origins'])) {
        throw new Refusal('origin');
    }
    header("Access-Control-Allow-Origin: $origin");
    header('Access-Control-Allow-Credentials: true');
    header('Access-Control-Expose-Headers: X-Voter, Retry-After');
}
if ($method === 'OPTIONS' && !$isOwner) {
    http_response_code(204);
    header('Access-Control-Allow-Methods: GET, PUT');
    header('Access-Control-Allow-Headers: Content-Type, Idempotency-Key, X-Voter');
    header('Access-Control-Max-Age: 7200');
    exit;
}

$keep = keep($config['folder']);
$db = database("{$config['folder']}/{$keep['database']}");
forget($db);
if ($isOwner) {
    owner($db, $method, $id ?? '', $parts[2] ?? null, $config);
}
if ($what === 'health' && $id === null) {
    $faults = faultsOf($config);
    answer(['ok' => $faults === []] + ($faults ? ['faults' => $faults] : []), [], $faults ? 503 : 200);
}
$wanted = ['tallies' => ['GET', 1], 'votes' => ['PUT', 2]][$what] ?? null;
if (!$wanted || count($parts) !== $wanted[1]) {
    throw new Refusal('not-found');
}
if ($method !== $wanted[0]) {
    throw new Refusal('method', ['Allow' => $wanted[0]]);
}
if ($what === 'tallies') {
    getTallies($db, $config['tools'], $keep['secret']);
}
putVote($db, (string) $id, $base, $keep['secret'], $config);
