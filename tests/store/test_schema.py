import os
import subprocess
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, insert, inspect, select

import opd_desk
from opd_desk.domain.model import Patient
from opd_desk.store import patients, schema, sqlite
from opd_desk.store.database import Database
from opd_desk.store.desk_tables import accounts
from opd_desk.store.tables import patients as table


def test_migrations_make_the_tables_that_the_program_uses(path: Path) -> None:
    database, metadata = Database.open(path), accounts.metadata
    with database.reading() as connection:
        ours = {"include_name": lambda name, kind, _: kind != "table" or not name.startswith("patient_names")}
        context = MigrationContext.configure(connection, opts={"compare_type": True, **ours})
        assert compare_metadata(context, metadata) == []
        found = inspect(connection)
        for each in metadata.sorted_tables:
            checks = {(check["name"], check["sqltext"]) for check in found.get_check_constraints(each.name)}
            wanted = {(i.name, str(i.sqltext)) for i in each.constraints if isinstance(i, CheckConstraint)}
            assert checks == wanted, each.name
    database.close()


def test_every_version_is_known() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config).walk_revisions()
    assert tuple(reversed([script.revision for script in scripts])) == schema.KNOWN


def old_database(path: Path) -> None:
    """Make a file of the first version, with a patient in it."""
    engine = sqlite.engine_for(path)
    with engine.begin() as connection:
        sqlite.begin(connection, alone=True)
        schema.upgrade(connection, "0001")
        of_then = {column["name"] for column in inspect(connection).get_columns("patients")}
        values = patients.patient_values(Patient("Sita Devi", "9876543210")) | {"created_at": datetime(2026, 1, 1)}
        connection.execute(insert(table), {name: value for name, value in values.items() if name in of_then})
    engine.dispose()


def test_an_older_file_is_copied_then_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    old_database(path)
    (tmp_path / f"desk.before-{schema.NEWEST}.db").touch()
    database = Database.open(path)
    with database.reading() as connection:
        assert schema.version(connection, path) == schema.NEWEST
        (found,) = patients.search(connection, "devi", 5)
        person = patients.get(connection, found)
        assert person is not None
        assert person.name == "Sita Devi"
    database.close()
    engine = sqlite.engine_for(tmp_path / f"desk.before-{schema.NEWEST}-2.db")
    with engine.begin() as connection:
        assert schema.version(connection, path) == "0001"
        assert connection.execute(select(table.c.name)).scalars().all() == ["Sita Devi"]
    engine.dispose()


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "desk.db"
    old_database(path)

    def interrupted(connection: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(sqlite, "claim", interrupted)
        with suppress(KeyboardInterrupt):
            Database.open(path)
    engine = sqlite.engine_for(path)
    with engine.begin() as connection:
        assert schema.version(connection, path) == "0001"
        assert not inspect(connection).has_table("patient_names")
    engine.dispose()


def test_two_desks_may_set_up_one_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    code = (
        "from pathlib import Path; from opd_desk.store.database import Database;"
        f"input(); Database.open(Path({str(path)!r}), create=True).close(); print('open')"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(opd_desk.__file__).parents[1])}
    desks = [
        subprocess.Popen(
            [sys.executable, "-c", code],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for desk in desks:
        assert desk.stdin is not None
        desk.stdin.write("\n")
        desk.stdin.flush()
    assert [desk.communicate() for desk in desks] == [("open\n", "")] * 3
    assert [each.name for each in tmp_path.iterdir()] == ["desk.db"]
