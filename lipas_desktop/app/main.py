"""The command line: start the window, or do the main job without one."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from lipas_desktop import __version__
from lipas_desktop.app.loading import loading
from lipas_desktop.domain.errors import LipasError

FAILED, MISUSED = 1, 2
WORDS = frozenset({"demo", "inspect", "forms"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; return the exit code. Never shows a traceback to the user."""
    given = sys.argv[1:] if arguments is None else arguments
    options = _parse(given)
    if options.word == "demo":
        return _demo(options)
    if options.word == "inspect":
        return _inspect(options)
    if options.word == "forms":
        return _forms(options)
    # Qt is imported only where a window is wanted: the demo runs without it.
    with loading():
        from lipas_desktop.app.window import run_window

    files = [path.absolute() for path in options.files]
    return run_window(options.data_dir, language=options.language, theme=options.theme, files=files)


def _parse(given: Sequence[str]) -> argparse.Namespace:
    """Tell words from files: what a file manager opens may bear any name but those alone."""
    window = _window_parser()
    first = _window_parser(add_help=False).parse_known_args(given)[0].files[:1]
    if first and str(first[0]) in WORDS:
        return _word_parser().parse_args(given)
    return window.parse_args(given, argparse.Namespace(word=""))


def _window_parser(*, add_help: bool = True) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lipas-desktop",
        description="Offline register",
        epilog="without a window: lipas-desktop demo DIR, inspect FILE, forms check FILE",
        add_help=add_help,
    )
    _add_options(parser)
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE", help="packages to look at")
    return parser


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--data-dir", type=Path, help="folder of the register and its settings")
    parser.add_argument("--language", choices=("id", "en"), help="language of the window")
    parser.add_argument("--theme", choices=("auto", "light", "dark", "contrast"))


def _word_parser() -> argparse.ArgumentParser:
    # Where a window is wanted, nothing of the tools is loaded.
    from lipas_desktop.app import form_tools

    parser = argparse.ArgumentParser(prog="lipas-desktop", description="Offline register")
    _add_options(parser)
    words = parser.add_subparsers(dest="word", metavar="WORD")
    demo = words.add_parser("demo", help="the main job on sample data, without a screen")
    demo.add_argument("folder", type=Path, metavar="DIR", help="a folder that holds no demo yet")
    demo.add_argument("--participants", type=Path, metavar="XLSX")
    demo.add_argument("--attendance", type=Path, metavar="XLSX")
    demo.add_argument("--json", action="store_true", help="print all figures as JSON")
    look = words.add_parser("inspect", help="what a sealed package or a signed document says")
    look.add_argument("file", type=Path, metavar="FILE")
    look.add_argument("--key", type=Path, metavar="FILE", help="an age identity that opens it")
    look.add_argument("--json", action="store_true", help="print JSON, one object a line")
    form_tools.add_words(words)
    return parser


def _demo(options: argparse.Namespace) -> int:
    from lipas_desktop.app import demo
    from lipas_desktop.services.samples import Sources, samples
    from lipas_desktop.system import paths

    shipped = samples(paths.resources())
    sources = Sources(
        options.participants or shipped.participants, options.attendance or shipped.attendance
    )
    try:
        done = demo.run(options.folder.absolute(), sources, _say_aside)
    except LipasError as error:
        _say_aside(_sentence(error))
        return MISUSED if error.code == "demo.folder_used" else FAILED
    if options.json:
        # In ASCII: a pipe on Windows takes the PC's own letters only, whatever a folder is called.
        sys.stdout.write(json.dumps(done, indent=2) + "\n")
    else:
        made = (done["certificates"]["pdf"], done["bundle"])
        _say_aside("\n".join(path for path in made if path))
    return 0


def _inspect(options: argparse.Namespace) -> int:
    from lipas_desktop.app import inspect_file

    try:
        inspect_file.run(options.file, options.key, as_json=options.json)
    except LipasError as error:
        _say_aside(_sentence(error))
        return FAILED
    return 0


def _forms(options: argparse.Namespace) -> int:
    from lipas_desktop.app import form_tools

    try:
        return 0 if form_tools.run(options) else FAILED
    except LipasError as error:
        _say_aside(_sentence(error))
        return FAILED


def _sentence(error: LipasError) -> str:
    from lipas_desktop.ui.messages import message

    return message(error).whole


def _say_aside(text: str) -> None:
    sys.stderr.write(f"{text}\n")
