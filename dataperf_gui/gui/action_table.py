"""One table of everything a person can do; menus, buttons, keys and the help sheet come from it."""

from dataclasses import dataclass
from enum import StrEnum

from dataperf_gui.gui.texts import tr


class Scope(StrEnum):
    """Where an action's keys work."""

    WINDOW = "window"
    REVIEW = "review"
    COMPARE = "compare"
    SELECT = "select"
    MAP = "map"
    MARKET = "market"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row of the table.

    Parameters
    ----------
    name : str
        Unique; what settings and tests call it.
    text : str
        What buttons and menus say.
    tip : str
        One sentence, with the field's term where there is one.
    icon : str
        Name in ``resources/icons``.
    keys : tuple of str
        As `QKeySequence` spells them; the first is shown on buttons.
    group : str
        Menu, and heading in the help sheet.
    scope : Scope
        Where its keys work.
    is_repeatable : bool
        Whether a key held down repeats it.
    """

    name: str
    text: str
    tip: str
    icon: str
    keys: tuple[str, ...]
    group: str
    scope: Scope = Scope.REVIEW
    is_repeatable: bool = False


def table() -> tuple[ActionSpec, ...]:
    """Return all actions, in the order in which menus and the help sheet list them."""
    window, review = Scope.WINDOW, Scope.REVIEW
    file, edit, decide = tr("File"), tr("Edit"), tr("Decide")
    move, view, sound, help_ = tr("Move"), tr("View"), tr("Sound"), tr("Help")
    choose, buy, map_ = tr("Choose"), tr("Buy"), tr("Map")
    return (
        ActionSpec("home", tr("Home"), tr("Choose what to work on"), "home", ("Ctrl+H",), file, window),
        ActionSpec("open", tr("Open your own data…"), tr("Open a folder or a table of files"), "open", ("Ctrl+O",), file, window),
        ActionSpec("export", tr("Export…"), tr("Save the clean labels, or a copy of the files sorted by label"), "export", ("Ctrl+E",), file, window),
        ActionSpec("report", tr("Report…"), tr("Write a page about this session to take away: what was found, and what it was worth"), "report", ("Ctrl+Shift+R",), file, window),
        ActionSpec("quit", tr("Quit"), tr("Close the window; every decision is already saved"), "close", ("Ctrl+Q",), file, window),
        ActionSpec("undo", tr("Undo"), tr("Take the last decision back"), "undo", ("Ctrl+Z",), edit, review, is_repeatable=True),
        ActionSpec("redo", tr("Redo"), tr("Decide again what was taken back"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), edit, review, is_repeatable=True),
        ActionSpec("settings", tr("Settings…"), tr("Language, colours, size of letters, your name, keys"), "settings", ("Ctrl+,",), edit, window),
        ActionSpec("keep", tr("Keep label"), tr("The given label is right"), "keep", ("K",), decide, review, is_repeatable=True),
        ActionSpec("suggest", tr("Use suggestion"), tr("Give it the suggested label"), "suggest", ("Return", "Enter"), decide, review, is_repeatable=True),
        ActionSpec("search", tr("Other label…"), tr("Search among all classes"), "search", ("L", "/"), decide),
        ActionSpec("exclude", tr("Exclude"), tr("Leave it out of the training set"), "exclude", ("E",), decide),
        ActionSpec("flag", tr("Not sure"), tr("Keep the label for now and find the item again later"), "flag", ("F",), decide),
        ActionSpec("previous", tr("Previous"), tr("Show the item before"), "previous", ("Left", "J"), move, review, is_repeatable=True),
        ActionSpec("next", tr("Next"), tr("Show the item after, without deciding"), "next", ("Right", ";"), move, review, is_repeatable=True),
        ActionSpec("next_undecided", tr("Next undecided"), tr("Go to the next item that nobody has decided on"), "review", ("N",), move),
        ActionSpec("zoom", tr("Zoom"), tr("Fit a picture to the window or show it larger; play or pause a sound"), "zoom", ("Space",), view),
        ActionSpec("play", tr("Play"), tr("Play or pause the sound"), "play", ("P",), sound),
        ActionSpec("loop", tr("Loop"), tr("Play again and again: the selected part, or all"), "refresh", ("Ctrl+L",), sound),
        ActionSpec("slower", tr("Slower"), tr("Play slower, at the same pitch"), "previous", ("[",), sound),
        ActionSpec("faster", tr("Faster"), tr("Play faster, at the same pitch"), "next", ("]",), sound),
        ActionSpec("zoom_sound", tr("Zoom to selection"), tr("Show only the selected part of the sound, or all of it"), "zoom", ("Z",), sound),
        ActionSpec("hear_given", tr("Hear given"), tr("Hear the closest clip that has the given label; again: back to this one"), "play", ("A",), sound),
        ActionSpec("hear_suggested", tr("Hear suggested"), tr("Hear the closest clip that has the suggested label; again: back to this one"), "play", ("B",), sound),
        ActionSpec("grid", tr("Grid"), tr("See many items at once and decide on several together"), "grid", ("G",), view),
        ActionSpec("filter", tr("Filter"), tr("Show only some items of the queue"), "filter", ("Ctrl+F",), view),
        ActionSpec("class_order", tr("Classes by likelihood"), tr("Number the classes by how likely the model (predicted probability) finds them, or always alike"), "filter", ("O",), view),
        ActionSpec("rerank", tr("Rank again"), tr("Rank the items anew with the labels as they are now"), "refresh", ("R",), view),
        ActionSpec("problems", tr("Problems of the files"), tr("Files that could not be used, dark, blurred, silent or cut ones, duplicates"), "problems", ("Ctrl+P",), view, window),
        ActionSpec("compare", tr("Compare"), tr("See your curve beside those of algorithms, race them, replay your answers"), "compare", ("Ctrl+K",), view, window),
        ActionSpec("map", tr("Map"), tr("See all items as points, alike ones close to each other, and gather some of them"), "map", ("Ctrl+M",), view, window),
        ActionSpec("boards", tr("Boards"), tr("See who is where, hand in what is open, look at what became of it"), "boards", ("Ctrl+B",), view, window),
        ActionSpec("draw_curves", tr("Draw"), tr("Draw the curves that are ticked"), "compare", ("D",), view, Scope.COMPARE),
        ActionSpec("save_curves", tr("Save curves…"), tr("Save the picture or the numbers behind it"), "export", ("S",), view, Scope.COMPARE),
        ActionSpec("choose", tr("Choose"), tr("Put this one into the set and go on to the next"), "keep", ("Return", "Enter"), choose, Scope.SELECT, is_repeatable=True),
        ActionSpec("positive", tr("Positive"), tr("Put it into the set as showing the concept, or confirm that it does (label 1)"), "positive", ("1", "Y"), choose, Scope.SELECT, is_repeatable=True),
        ActionSpec("negative", tr("Negative"), tr("Put it into the set as not showing the concept, or confirm that it does not (label 0)"), "negative", ("0", "N"), choose, Scope.SELECT, is_repeatable=True),
        ActionSpec("flip", tr("Flip"), tr("Make a chosen positive negative, or a negative positive"), "flip", ("F",), choose, Scope.SELECT),
        ActionSpec("take_out", tr("Take out"), tr("Take this one out of the set"), "exclude", ("X", "Delete"), choose, Scope.SELECT),
        ActionSpec("swap", tr("Swap in"), tr("Choose this one in the place of the marked one, or of the least typical one of its group"), "refresh", ("S",), choose, Scope.SELECT),
        ActionSpec("mark", tr("Mark for swap"), tr("The next swap takes this one out of the set"), "flag", ("M",), choose, Scope.SELECT),
        ActionSpec("take_proposal", tr("Take it"), tr("Make the set what the strategy proposes; undo takes it back in one step"), "suggest", ("T",), choose, Scope.SELECT),
        ActionSpec("propose_again", tr("Another"), tr("Let the strategy propose another set (another seed)"), "refresh", ("R",), choose, Scope.SELECT),
        ActionSpec("similar", tr("Similar"), tr("List what is most like this one (nearest neighbours by cosine)"), "similar", ("L",), choose, Scope.SELECT),
        ActionSpec("back", tr("Back"), tr("List the pool again, at the item that the search began from"), "back", ("Esc", "Backspace"), choose, Scope.SELECT),
        ActionSpec("copy_address", tr("Copy address"), tr("Copy where the original of this picture was published; nothing is fetched"), "copy", ("C",), choose, Scope.SELECT),
        ActionSpec("official_score", tr("Official score…"), tr("Score the set on the official evaluation set; the rules forbid choosing by it"), "info", ("Ctrl+Shift+O",), choose, Scope.SELECT),
        ActionSpec("lasso", tr("Lasso"), tr("Draw a line around points to gather them; Shift and drag does the same, with Ctrl it adds"), "lasso", ("L",), map_, Scope.MAP),
        ActionSpec("next_ringed", tr("Next ring"), tr("Point at the next ringed item, the most suspect first"), "next", ("S",), map_, Scope.MAP, is_repeatable=True),
        ActionSpec("fit_map", tr("Show all"), tr("Show all points of the map"), "grid", ("0", "Home"), map_, Scope.MAP),
        ActionSpec("closer", tr("Closer"), tr("Look at the map from nearer; the wheel does the same"), "zoom", ("+", "="), map_, Scope.MAP, is_repeatable=True),
        ActionSpec("further", tr("Further"), tr("Look at the map from further away"), "search", ("-",), map_, Scope.MAP, is_repeatable=True),
        ActionSpec("open_point", tr("Open item"), tr("Show the item that is pointed at on its screen; a click does the same"), "review", ("Return", "Enter"), map_, Scope.MAP),
        ActionSpec("hear_point", tr("Hear it"), tr("Play the clip that is pointed at; again: silence"), "play", ("P",), map_, Scope.MAP),
        ActionSpec("gather_nearest", tr("Take nearest"), tr("Gather the points that lie nearest to the one pointed at"), "select", ("N",), map_, Scope.MAP),
        ActionSpec("send_group", tr("Look at them"), tr("Show the gathered items, and only these, where one key decides on all"), "review", ("G",), map_, Scope.MAP),
        ActionSpec("clear_group", tr("Let go"), tr("Gather nothing"), "close", ("Esc",), map_, Scope.MAP),
        ActionSpec("fill_market", tr("Fill this market"), tr("Let the strategy buy in this market; undo takes it back in one step"), "suggest", ("T",), buy, Scope.MARKET),
        ActionSpec("fill_all", tr("Fill all"), tr("Let the strategy buy in every market; undo takes it back in one step"), "grid", ("Shift+T",), buy, Scope.MARKET),
        ActionSpec("another_seed", tr("Another"), tr("Ask the strategy again with another random seed"), "refresh", ("R",), buy, Scope.MARKET),
        ActionSpec("more_rows", tr("One row more"), tr("Buy one more row of this seller"), "next", ("+", "="), buy, Scope.MARKET, is_repeatable=True),
        ActionSpec("fewer_rows", tr("One row fewer"), tr("Buy one row fewer of this seller"), "previous", ("-",), buy, Scope.MARKET, is_repeatable=True),
        ActionSpec("buy_most", tr("As many as possible"), tr("Buy all rows of this seller, or as many as the budget allows"), "keep", ("M",), buy, Scope.MARKET),
        ActionSpec("buy_none", tr("None"), tr("Buy nothing of this seller"), "exclude", ("X", "Delete"), buy, Scope.MARKET),
        ActionSpec("clear_market", tr("Empty this market"), tr("Buy nothing in this market"), "close", ("Ctrl+Delete",), buy, Scope.MARKET),
        ActionSpec("samples", tr("Sample rows"), tr("See five rows of this seller, and its summary drawn large"), "search", ("V",), buy, Scope.MARKET),
        ActionSpec("previous_seller", tr("Seller above"), tr("Go to the seller above"), "previous", ("Up",), buy, Scope.MARKET, is_repeatable=True),
        ActionSpec("next_seller", tr("Seller below"), tr("Go to the seller below"), "next", ("Down",), buy, Scope.MARKET, is_repeatable=True),
        ActionSpec("previous_market", tr("Market before"), tr("Show the market before"), "previous", ("[",), buy, Scope.MARKET),
        ActionSpec("next_market", tr("Market after"), tr("Show the market after"), "next", ("]",), buy, Scope.MARKET),
        ActionSpec("sort_sellers", tr("Sort"), tr("Choose what the sellers are sorted by"), "filter", ("S",), buy, Scope.MARKET),
        ActionSpec("theme", tr("Dark or light"), tr("Switch between the dark and the light theme"), "theme", ("Ctrl+T",), view, window),
        ActionSpec("tour", tr("Guide me"), tr("A tour in five short steps, on digits that come with the program"), "tour", ("F2",), help_, window),
        ActionSpec("stage", tr("Demo mode"), tr("A show for a stage: large, on the whole screen, plays by itself, keeps nothing"), "stage", ("Ctrl+Shift+D",), help_, window),
        ActionSpec("keys", tr("All keys"), tr("Show what every key does"), "keyboard", ("?", "F1"), help_, window),
        ActionSpec("about", tr("About"), tr("Version and licences"), "info", ("Ctrl+I",), help_, window),
    )  # fmt: skip


MOVING_ACTIONS = ("undo", "redo", "previous", "next", "filter", "zoom", "grid")
"""Those of the Review screen that the Select screen shares."""

SOUND_ACTIONS = (
    "play", "loop", "slower", "faster", "zoom_sound", "hear_given", "hear_suggested",
)  # fmt: skip
"""Those that pictures know nothing of."""

CLASS_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0")
"""Pick the first ten classes, in the order in which their buttons stand."""
