-- The few numbers that are no resident's (其他证件): every command that reads a number asks for them,
-- and shall not read everybody to find them.
CREATE INDEX person_by_other_document ON person (id_type, id_number) WHERE id_type = 'other';
