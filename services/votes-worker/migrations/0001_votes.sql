-- What can be voted on. Nobody but the owner adds to it, so that strangers cannot fill the database.
CREATE TABLE tools (
  namespace TEXT NOT NULL,
  tool TEXT NOT NULL,
  closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
  PRIMARY KEY (namespace, tool)
) WITHOUT ROWID;

-- One row a voter and tool; counts are derived. A vote that is taken back leaves no row.
CREATE TABLE votes (
  namespace TEXT NOT NULL,
  tool TEXT NOT NULL,
  voter TEXT NOT NULL, -- hash of the identifier
  verdict TEXT NOT NULL CHECK (verdict IN ('ship', 'skip')),
  day TEXT NOT NULL, -- of the last change
  PRIMARY KEY (namespace, tool, voter)
) WITHOUT ROWID;

CREATE INDEX votes_by_verdict ON votes (namespace, tool, verdict);
CREATE INDEX votes_by_voter ON votes (namespace, voter);

-- Idempotency keys that were used, today and yesterday.
CREATE TABLE requests (
  namespace TEXT NOT NULL,
  voter TEXT NOT NULL,
  request TEXT NOT NULL, -- hash of the key
  tool TEXT NOT NULL,
  verdict TEXT,
  day TEXT NOT NULL,
  PRIMARY KEY (namespace, voter, request)
) WITHOUT ROWID;

CREATE INDEX requests_by_day ON requests (day);

-- The day's salt, without which nobody can tell from a hash which address it was.
CREATE TABLE salts (day TEXT PRIMARY KEY, salt TEXT NOT NULL) WITHOUT ROWID;

-- How often an address, as a salted hash, did something in a span of time, and how often it may.
CREATE TABLE rates (
  day TEXT NOT NULL,
  address TEXT NOT NULL,
  span TEXT NOT NULL,
  count INTEGER NOT NULL,
  most INTEGER NOT NULL,
  PRIMARY KEY (day, address, span)
) WITHOUT ROWID;
