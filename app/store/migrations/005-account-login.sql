-- How an account logs in with OAuth 2, and how it greets (reliability §1.7, §1.3).
ALTER TABLE account ADD COLUMN token_command TEXT NOT NULL DEFAULT '';    -- program and arguments, run without a shell
ALTER TABLE account ADD COLUMN client_name TEXT NOT NULL DEFAULT '';      -- what EHLO says; empty: the usual
ALTER TABLE account ADD COLUMN greeting_seconds INTEGER NOT NULL DEFAULT 60;
