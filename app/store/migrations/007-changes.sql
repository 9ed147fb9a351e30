-- How many ordinary changes were committed, by whichever program: the engine looks at it before each message, and asks
-- again who may still receive when it has moved (§11.2). The engine's own intents and outcomes are not counted.
ALTER TABLE project ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
