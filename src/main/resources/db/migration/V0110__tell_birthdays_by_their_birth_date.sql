-- A line about a birthday names the birth date that it was raised for: a corrected one counts anew, what was raised before stays.
UPDATE signals s JOIN pairs p ON p.association_id = s.association_id AND p.id = s.pair_id
  JOIN mentees e ON e.association_id = p.association_id AND e.id = p.mentee_id
  SET s.fact = CONCAT(s.fact, ':', e.birth_date)
  WHERE s.reason IN ('TURNS_18', 'TURNS_21') AND e.birth_date IS NOT NULL AND s.fact = CONCAT(s.reason, ':', s.pair_id);
