-- What no plan of the run can exceed: so many pairs, and so many percent of the points that the plan so far may lack.
ALTER TABLE rounds
    ADD COLUMN most_pairs  INT,
    ADD COLUMN gap_percent DECIMAL(10, 4);
