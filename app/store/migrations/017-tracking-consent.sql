-- What a consent authorises (specification §15.2): '' messages of the types that require it; 'TRACKING' linking opens
-- and clicks to the person by name. The latter is made, under the reserved number -1, when somebody first answers.

ALTER TABLE consent ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX consent_for_tracking ON consent (project_id) WHERE purpose = 'TRACKING';
