"""What the desk remembers: doctor-days, patients, roster and log, in one SQLite file. The only place with SQL."""
