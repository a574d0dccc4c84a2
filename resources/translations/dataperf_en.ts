<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DataPerf</name>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>{n} submissions have an id that begins with {id}; give one that is listed</source>
            <translation>{n} submissions have an id that begins with {id}; give one that is listed</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/estimate.py" />
            <source>No estimate: it is made for two classes, and your rows have {n}.</source>
            <translation>No estimate: it is made for two classes, and your rows have {n}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/estimate.py" />
            <source>No estimate: the summaries tell of {n} of the {of} columns, which is too little.</source>
            <translation>No estimate: the summaries tell of {n} of the {of} columns, which is too little.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>covers column {column}, but the buyer's rows have {n}; fetch it again</source>
            <translation>covers column {column}, but the buyer's rows have {n}; fetch it again</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has {n} columns where the buyer's rows have {buyer}; fetch it again</source>
            <translation>
                <numerusform>has {n} column where the buyer's rows have {buyer}; fetch it again</numerusform>
                <numerusform>has {n} columns where the buyer's rows have {buyer}; fetch it again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has {n} prices for {sellers} sellers; write one a line</source>
            <translation>
                <numerusform>has {n} price for {sellers} sellers; write one a line</numerusform>
                <numerusform>has {n} prices for {sellers} sellers; write one a line</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys {n} rows of seller {seller}, who has {most}; write 0 to {most}</source>
            <translation>
                <numerusform>buys {n} row of seller {seller}, who has {most}; write 0 to {most}</numerusform>
                <numerusform>buys {n} rows of seller {seller}, who has {most}; write 0 to {most}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys {n} rows where the buyer's model needs {least}</source>
            <translation>
                <numerusform>buys {n} row where the buyer's model needs {least}</numerusform>
                <numerusform>buys {n} rows where the buyer's model needs {least}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>has {n} lines where one line of whole numbers should be</source>
            <translation>has {n} lines where one line of whole numbers should be</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>has {n} numbers for {sellers} sellers; write one each</source>
            <translation>
                <numerusform>has {n} number for {sellers} sellers; write one each</numerusform>
                <numerusform>has {n} numbers for {sellers} sellers; write one each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>does not have the {n} cells of the first line</source>
            <translation>
                <numerusform>does not have the {n} cell of the first line</numerusform>
                <numerusform>does not have the {n} cells of the first line</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>and {n} more faults</source>
            <translation>
                <numerusform>and {n} more fault</numerusform>
                <numerusform>and {n} more faults</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>line {n}</source>
            <translation>line {n}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>has {length} numbers where the test model needs {n}</source>
            <translation>has {length} numbers where the test model needs {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>lacks {n} listed clips, first {first}; get it anew</source>
            <translation>
                <numerusform>lacks {n} listed clip, first {first}; get it anew</numerusform>
                <numerusform>lacks {n} listed clips, first {first}; get it anew</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>names {n} clips, repeated ones counted, where {size} are allowed; leave some out</source>
            <translation>
                <numerusform>names {n} clip, repeated ones counted, where {size} are allowed; leave some out</numerusform>
                <numerusform>names {n} clips, repeated ones counted, where {size} are allowed; leave some out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{n} of {total} rows were not ranked; they follow in the order of the data</source>
            <translation>
                <numerusform>{n} of {total} rows was not ranked; it follows in the order of the data</numerusform>
                <numerusform>{n} of {total} rows were not ranked; they follow in the order of the data</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_cleaning/pictures.py" />
            <source>needs a name like sheet_28.png, the side of a tile, and a tile for each of the {n} rows of sheet.csv</source>
            <translation>
                <numerusform>needs a name like sheet_28.png, the side of a tile, and a tile for each of the {n} row of sheet.csv</numerusform>
                <numerusform>needs a name like sheet_28.png, the side of a tile, and a tile for each of the {n} rows of sheet.csv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>has {lines} lines where the rules want all {n} rows, each once</source>
            <translation>
                <numerusform>has {lines} lines where the rules want {n} row, once</numerusform>
                <numerusform>has {lines} lines where the rules want all {n} rows, each once</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has {rows} rows where {setup} says {n}; make them agree</source>
            <translation>has {rows} rows where {setup} says {n}; make them agree</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>{n} of {all} examples of {concept} are not in the pool and were left out</source>
            <translation>
                <numerusform>{n} of {all} examples of {concept} is not in the pool and was left out</numerusform>
                <numerusform>{n} of {all} examples of {concept} are not in the pool and were left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} ids have more than one label, and each counts: {ids}</source>
            <translation>
                <numerusform>{file}: {n} id has more than one label, and each counts: {ids}</numerusform>
                <numerusform>{file}: {n} ids have more than one label, and each counts: {ids}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} rows are repeated and count more than once: {ids}</source>
            <translation>
                <numerusform>{file}: {n} row is repeated and counts more than once: {ids}</numerusform>
                <numerusform>{file}: {n} rows are repeated and count more than once: {ids}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} rows have ids that the pool lacks and count for nothing: {ids}</source>
            <translation>
                <numerusform>{file}: {n} row has an id that the pool lacks and counts for nothing: {ids}</numerusform>
                <numerusform>{file}: {n} rows have ids that the pool lacks and count for nothing: {ids}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/compare/chart.py" />
            <source>target after {n:,} items</source>
            <translation>
                <numerusform>target after {n:,} item</numerusform>
                <numerusform>target after {n:,} items</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} has features of shape {shape}, the dataset needs ({n}, n_features): one row an item, in the same order</source>
            <translation>{file} has features of shape {shape}, the dataset needs ({n}, n_features): one row an item, in the same order</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/rows.py" />
            <source>There is no test split: {n} items ({percent} % of each class) were held out to measure the score, with their true labels where these are known, else with those they were given.</source>
            <translation>
                <numerusform>There is no test split: {n} item ({percent} % of each class) was held out to measure the score, with its true label where this is known, else with the one it was given.</numerusform>
                <numerusform>There is no test split: {n} items ({percent} % of each class) were held out to measure the score, with their true labels where these are known, else with those they were given.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file}, line {line}: {n} values where the header has {expected}; put quotes around values that contain the separator</source>
            <translation>
                <numerusform>{file}, line {line}: {n} value where the header has {expected}; put quotes around values that contain the separator</numerusform>
                <numerusform>{file}, line {line}: {n} values where the header has {expected}; put quotes around values that contain the separator</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/titles.py" />
            <source>Data acquisition, {n} markets</source>
            <translation>
                <numerusform>Data acquisition, {n} market</numerusform>
                <numerusform>Data acquisition, {n} markets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/titles.py" />
            <source>{concept}, {n:,} images</source>
            <translation>
                <numerusform>{concept}, {n:,} image</numerusform>
                <numerusform>{concept}, {n:,} images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/titles.py" />
            <source>{language} words, {n} clips</source>
            <translation>
                <numerusform>{language} words, {n} clip</numerusform>
                <numerusform>{language} words, {n} clips</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/app.py" />
            <source>{n} files could not be used; the others are here.</source>
            <translation>
                <numerusform>{n} file could not be used; the others are here.</numerusform>
                <numerusform>{n} files could not be used; the others are here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} baselines were scored.</source>
            <translation>
                <numerusform>{n} baseline was scored.</numerusform>
                <numerusform>{n} baselines were scored.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} events were added.</source>
            <translation>
                <numerusform>{n} event was added.</numerusform>
                <numerusform>{n} events were added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} files are in {folder}, as they were handed in.</source>
            <translation>
                <numerusform>{n} file is in {folder}, as it was handed in.</numerusform>
                <numerusform>{n} files are in {folder}, as they were handed in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} submissions are in {path}.</source>
            <translation>
                <numerusform>{n} submission is in {path}.</numerusform>
                <numerusform>{n} submissions are in {path}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Try {n} of {total}</source>
            <translation>Try {n} of {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>best of {n} entries</source>
            <translation>
                <numerusform>best of {n} entry</numerusform>
                <numerusform>best of {n} entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>{n} seeds</source>
            <translation>
                <numerusform>{n} seed</numerusform>
                <numerusform>{n} seeds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>{n} random orders; 9 of 10 lie within the band</source>
            <translation>
                <numerusform>{n} random order; 9 of 10 lie within the band</numerusform>
                <numerusform>{n} random orders; 9 of 10 lie within the band</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>{name} ({n} orders)</source>
            <translation>
                <numerusform>{name} ({n} order)</numerusform>
                <numerusform>{name} ({n} orders)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>A dead heat after {n} items: both {score:.3f}.</source>
            <translation>
                <numerusform>A dead heat after {n} item: both {score:.3f}.</numerusform>
                <numerusform>A dead heat after {n} items: both {score:.3f}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>You won after {n} items: {mine:.3f} against {theirs:.3f} ({rival}).</source>
            <translation>
                <numerusform>You won after {n} item: {mine:.3f} against {theirs:.3f} ({rival}).</numerusform>
                <numerusform>You won after {n} items: {mine:.3f} against {theirs:.3f} ({rival}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{n} of {budget} items</source>
            <translation>{n} of {budget} items</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{n} of {budget} items: you {mine:.3f}, {rival} {theirs:.3f}</source>
            <translation>{n} of {budget} items: you {mine:.3f}, {rival} {theirs:.3f}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{rival} won after {n} items: {theirs:.3f} against your {mine:.3f}.</source>
            <translation>
                <numerusform>{rival} won after {n} item: {theirs:.3f} against your {mine:.3f}.</numerusform>
                <numerusform>{rival} won after {n} items: {theirs:.3f} against your {mine:.3f}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>{name}: {score:.3f} after {n} items · {key}: {what} · click or Enter opens it</source>
            <translation>
                <numerusform>{name}: {score:.3f} after {n} item · {key}: {what} · click or Enter opens it</numerusform>
                <numerusform>{name}: {score:.3f} after {n} items · {key}: {what} · click or Enter opens it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>{n} random choices for each budget; 9 of 10 lie within the band</source>
            <translation>
                <numerusform>{n} random choice for each budget; 9 of 10 lie within the band</numerusform>
                <numerusform>{n} random choices for each budget; 9 of 10 lie within the band</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="resources/report_spending.html" />
            <source>{name} ({n} seeds)</source>
            <translation>
                <numerusform>{name} ({n} seed)</numerusform>
                <numerusform>{name} ({n} seeds)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Which order would have brought your {n} answers to {goal} first? {rest} items that you did not answer are passed over.</source>
            <translation>Which order would have brought your {n} answers to {goal} first? {rest} items that you did not answer are passed over.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{n} looks</source>
            <translation>
                <numerusform>{n} look</numerusform>
                <numerusform>{n} looks</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Nothing is wrong with the {n} kinds of problem that are looked for.</source>
            <translation>Nothing is wrong with the {n} kinds of problem that are looked for.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>{n} files left out; everything else works without.</source>
            <translation>
                <numerusform>{n} file left out; everything else works without.</numerusform>
                <numerusform>{n} files left out; everything else works without.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{n} files were copied to {path}.</source>
            <translation>
                <numerusform>{n} file was copied to {path}.</numerusform>
                <numerusform>{n} files were copied to {path}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>{n} of {limit} chosen</source>
            <translation>{n} of {limit} chosen</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>{language}, {n} clips</source>
            <translation>
                <numerusform>{language}, {n} clip</numerusform>
                <numerusform>{language}, {n} clips</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{n} h ago</source>
            <translation>{n} h ago</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{n} min ago</source>
            <translation>{n} min ago</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/cards.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{n} items</source>
            <translation>
                <numerusform>{n} item</numerusform>
                <numerusform>{n} items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>All {n:,} items have the same features, so they lie on one point.</source>
            <translation>
                <numerusform>All {n:,} item has the same features, so they lie on one point.</numerusform>
                <numerusform>All {n:,} items have the same features, so they lie on one point.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/source.py" />
            <source>Not on the map, as they only measure: {n:,} trusted items</source>
            <translation>
                <numerusform>Not on the map, as they only measure: {n:,} trusted item</numerusform>
                <numerusform>Not on the map, as they only measure: {n:,} trusted items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>The two directions in which the {n:,} items differ most: {share:.0%} of all differences. Points may lie close here and still differ otherwise.</source>
            <translation>
                <numerusform>The two directions in which the {n:,} item differ most: {share:.0%} of all differences. Points may lie close here and still differ otherwise.</numerusform>
                <numerusform>The two directions in which the {n:,} items differ most: {share:.0%} of all differences. Points may lie close here and still differ otherwise.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>{m:,} of {n:,} items are laid out; each other one lies beside what it is most like.</source>
            <translation>
                <numerusform>{m:,} of {n:,} item is laid out; each other one lies beside what it is most like.</numerusform>
                <numerusform>{m:,} of {n:,} items are laid out; each other one lies beside what it is most like.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>{m:,} of {n:,} items are laid out; each other one lies beside what it is most like. The extra “map” (pip install dataperf-gui[map]) lays out more, and faster.</source>
            <translation>
                <numerusform>{m:,} of {n:,} item is laid out; each other one lies beside what it is most like. The extra “map” (pip install dataperf-gui[map]) lays out more, and faster.</numerusform>
                <numerusform>{m:,} of {n:,} items are laid out; each other one lies beside what it is most like. The extra “map” (pip install dataperf-gui[map]) lays out more, and faster.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>{n} more</source>
            <translation>{n} more</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/lines.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Seller {n}</source>
            <translation>Seller {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Done again: {n} sellers changed.</source>
            <translation>
                <numerusform>Done again: {n} seller changed.</numerusform>
                <numerusform>Done again: {n} sellers changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Undone: {n} sellers changed.</source>
            <translation>
                <numerusform>Undone: {n} seller changed.</numerusform>
                <numerusform>Undone: {n} sellers changed.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>The first {n} of {of} columns.</source>
            <translation>The first {n} of {of} columns.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Would buy {rows} rows of {n} sellers, see the arrows above the sliders.</source>
            <translation>
                <numerusform>Would buy {rows} rows of {n} seller, see the arrows above the sliders.</numerusform>
                <numerusform>Would buy {rows} rows of {n} sellers, see the arrows above the sliders.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{name} has only {n} rows: all of them are bought.</source>
            <translation>
                <numerusform>{name} has only {n} row: all of them are bought.</numerusform>
                <numerusform>{name} has only {n} rows: all of them are bought.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Your fix {n} of {total} reached the target of {target:.0%}.</source>
            <translation>Your fix {n} of {total} reached the target of {target:.0%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>{fixed} fixes so far; the target of {target:.0%} comes at fix {n} of {total} if the rest is fixed in the order of the data.</source>
            <translation>{fixed} fixes so far; the target of {target:.0%} comes at fix {n} of {total} if the rest is fixed in the order of the data.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>{n} selected: one key decides on all of them</source>
            <translation>{n} selected: one key decides on all of them</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Most like it: {n} of {total} agree</source>
            <translation>
                <numerusform>Most like it: {n} of {total} agrees</numerusform>
                <numerusform>Most like it: {n} of {total} agree</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} from the map</source>
            <translation>{n} from the map</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{shown} of {n} items</source>
            <translation>{shown} of {n} items</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>{n} items have no suggestion and stay as they were.</source>
            <translation>
                <numerusform>{n} item has no suggestion and stays as it was.</numerusform>
                <numerusform>{n} items have no suggestion and stay as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>{n} scores, from {first} to {last}</source>
            <translation>
                <numerusform>{n} score, from {first} to {last}</numerusform>
                <numerusform>{n} scores, from {first} to {last}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{low:.0f} to {high:.0%} ({n} images)</source>
            <translation>
                <numerusform>{low:.0f} to {high:.0%} ({n} image)</numerusform>
                <numerusform>{low:.0f} to {high:.0%} ({n} images)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{metric} on the trusted test set, {n} items</source>
            <translation>
                <numerusform>{metric} on the trusted test set, {n} item</numerusform>
                <numerusform>{metric} on the trusted test set, {n} items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{metric} on {n} images whose label is certain; with other ones it would be between {low} and {high} (95 %, bootstrap)</source>
            <translation>
                <numerusform>{metric} on {n} image whose label is certain; with other ones it would be between {low} and {high} (95 %, bootstrap)</numerusform>
                <numerusform>{metric} on {n} images whose label is certain; with other ones it would be between {low} and {high} (95 %, bootstrap)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Decided again: {n} items.</source>
            <translation>
                <numerusform>Decided again: {n} item.</numerusform>
                <numerusform>Decided again: {n} items.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Undone: {n} items are as before.</source>
            <translation>
                <numerusform>Undone: {n} item is as before.</numerusform>
                <numerusform>Undone: {n} items are as before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>The pool · {n:,} items</source>
            <translation>
                <numerusform>The pool · {n:,} item</numerusform>
                <numerusform>The pool · {n:,} items</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>The pool · {n:,} of {all:,} items</source>
            <translation>The pool · {n:,} of {all:,} items</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Done again: {n} items changed.</source>
            <translation>
                <numerusform>Done again: {n} item changed.</numerusform>
                <numerusform>Done again: {n} items changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Undone: {n} items changed.</source>
            <translation>
                <numerusform>Undone: {n} item changed.</numerusform>
                <numerusform>Undone: {n} items changed.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score of an earlier set: {value:.2%} (looks so far: {n})</source>
            <translation>Official score of an earlier set: {value:.2%} (looks so far: {n})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score of this set: {value:.2%} (looks so far: {n})</source>
            <translation>Official score of this set: {value:.2%} (looks so far: {n})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>{rule}

You have looked {n} times. Each look is written down in the session.</source>
            <translation>{rule}

You have looked {n} times. Each look is written down in the session.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>Variety: {value:.1f} different of {n:,}</source>
            <translation>Variety: {value:.1f} different of {n:,}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>{n:,} of {limit:,}</source>
            <translation>{n:,} of {limit:,}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} items: {more} would come in, {fewer} go out</source>
            <translation>
                <numerusform>{n} item: {more} would come in, {fewer} go out</numerusform>
                <numerusform>{n} items: {more} would come in, {fewer} go out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} items: {more} would come in, {fewer} go out, {others} change</source>
            <translation>
                <numerusform>{n} item: {more} would come in, {fewer} go out, {others} change</numerusform>
                <numerusform>{n} items: {more} would come in, {fewer} go out, {others} change</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} selected; a key decides on all of them</source>
            <translation>{n} selected; a key decides on all of them</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>The {n} examples</source>
            <translation>
                <numerusform>The {n} example</numerusform>
                <numerusform>The {n} examples</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>{n} channels</source>
            <translation>
                <numerusform>{n} channel</numerusform>
                <numerusform>{n} channels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{language}: choose {n} clips</source>
            <translation>
                <numerusform>{language}: choose {n} clip</numerusform>
                <numerusform>{language}: choose {n} clips</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{task}: {n} labels, {noise} of them wrong at first</source>
            <translation>
                <numerusform>{task}: {n} label, {noise} of them wrong at first</numerusform>
                <numerusform>{task}: {n} labels, {noise} of them wrong at first</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <location filename="dataperf_gui/gui/tour/guide.py" />
            <source>Step {n} of {total}</source>
            <translation>Step {n} of {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>In {n} looks the score went from {before:.1%} to {now:.1%}. Touch any key to try it.</source>
            <translation>
                <numerusform>In {n} look the score went from {before:.1%} to {now:.1%}. Touch any key to try it.</numerusform>
                <numerusform>In {n} looks the score went from {before:.1%} to {now:.1%}. Touch any key to try it.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer can hunt for wrong labels, too. Both of you look at {n} more. Press {key} to start.</source>
            <translation>The computer can hunt for wrong labels, too. Both of you look at {n} more. Press {key} to start.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>{n} of {total} done</source>
            <translation>{n} of {total} done</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Ranked by: {strategy} · seed {seed} · {n:,} in the trusted test set · {saved}</source>
            <translation>Ranked by: {strategy} · seed {seed} · {n:,} in the trusted test set · {saved}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>It took {n} minutes.</source>
            <translation>
                <numerusform>It took {n} minute.</numerusform>
                <numerusform>It took {n} minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>It took {n} seconds.</source>
            <translation>
                <numerusform>It took {n} second.</numerusform>
                <numerusform>It took {n} seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Most money went to {seller} in market {market}: {cost:,.2f} for {n:,} rows.</source>
            <translation>
                <numerusform>Most money went to {seller} in market {market}: {cost:,.2f} for {n:,} row.</numerusform>
                <numerusform>Most money went to {seller} in market {market}: {cost:,.2f} for {n:,} rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Nothing is bought yet in {n} markets.</source>
            <translation>
                <numerusform>Nothing is bought yet in {n} market.</numerusform>
                <numerusform>Nothing is bought yet in {n} markets.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>{who} bought {n:,} rows and kept {kept:.0%} of the money.</source>
            <translation>
                <numerusform>{who} bought {n:,} row and kept {kept:.0%} of the money.</numerusform>
                <numerusform>{who} bought {n:,} rows and kept {kept:.0%} of the money.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/page.py" />
            <source>{who} looked at {done:,} of {total:,} items in {n} minutes.</source>
            <translation>
                <numerusform>{who} looked at {done:,} of {total:,} items in {n} minute.</numerusform>
                <numerusform>{who} looked at {done:,} of {total:,} items in {n} minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/page.py" />
            <source>{who} looked at {done:,} of {total:,} items in {n} seconds.</source>
            <translation>
                <numerusform>{who} looked at {done:,} of {total:,} items in {n} second.</numerusform>
                <numerusform>{who} looked at {done:,} of {total:,} items in {n} seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/base.py" />
            <source>You have labelled {n} items yourself; of {limit} there is no room for a proposal.</source>
            <translation>
                <numerusform>You have labelled {n} item yourself; of {limit} there is no room for a proposal.</numerusform>
                <numerusform>You have labelled {n} items yourself; of {limit} there is no room for a proposal.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>There is room for {room} more, and these would be {n}; {limit} are allowed. Take some out first, or select fewer.</source>
            <translation>There is room for {room} more, and these would be {n}; {limit} are allowed. Take some out first, or select fewer.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/likeness.py" />
            <source>{m} of its {k} nearest neighbours are “{other}”, only {n} “{label}”: listen before you choose it; number {place} of {of} by how typical it is</source>
            <translation>{m} of its {k} nearest neighbours are “{other}”, only {n} “{label}”: listen before you choose it; number {place} of {of} by how typical it is</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/likeness.py" />
            <source>{n} of its {k} nearest neighbours are “{label}” as well; number {place} of {of} by how typical it is</source>
            <translation>
                <numerusform>{n} of its {k} nearest neighbours is “{label}” as well; number {place} of {of} by how typical it is</numerusform>
                <numerusform>{n} of its {k} nearest neighbours are “{label}” as well; number {place} of {of} by how typical it is</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Measured on {n} clips drawn from the training pool (the same share of each class, always the same ones). They cannot be chosen, and some may be labelled wrongly.</source>
            <translation>
                <numerusform>Measured on {n} clip drawn from the training pool (the same share of each class, always the same one). It cannot be chosen, and may be labelled wrongly.</numerusform>
                <numerusform>Measured on {n} clips drawn from the training pool (the same share of each class, always the same ones). They cannot be chosen, and some may be labelled wrongly.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>{n} of {total} clips have no sound file in {folder}.</source>
            <translation>
                <numerusform>{n} of {total} clips has no sound file in {folder}.</numerusform>
                <numerusform>{n} of {total} clips have no sound file in {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Measured on what is certain: the {n} examples and the images that you labelled yourself. Each is predicted by a model that was trained without it. You looked at these images because they were likely or doubtful, so compare your sets by this score, and not with the official one.</source>
            <translation>
                <numerusform>Measured on what is certain: the {n} example and the images that you labelled yourself. Each is predicted by a model that was trained without it. You looked at these images because they were likely or doubtful, so compare your sets by this score, and not with the official one.</numerusform>
                <numerusform>Measured on what is certain: the {n} examples and the images that you labelled yourself. Each is predicted by a model that was trained without it. You looked at these images because they were likely or doubtful, so compare your sets by this score, and not with the official one.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Too little is certain for a practice score: say of {n} more images yourself that they are negative.</source>
            <translation>Too little is certain for a practice score: say of {n} more images yourself that they are negative.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Too little is certain for a practice score: say of {n} more images yourself that they are positive.</source>
            <translation>Too little is certain for a practice score: say of {n} more images yourself that they are positive.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>{n} of the {all} examples of {concept} are not in the pool and were left out.</source>
            <translation>
                <numerusform>{n} of the {all} examples of {concept} is not in the pool and was left out.</numerusform>
                <numerusform>{n} of the {all} examples of {concept} are not in the pool and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/session/header.py" />
            <source>the given labels of {n} items were changed</source>
            <translation>
                <numerusform>the given label of {n} item was changed</numerusform>
                <numerusform>the given labels of {n} items were changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/session/header.py" />
            <source>{n} items moved between training and test set</source>
            <translation>
                <numerusform>{n} item moved between training and test set</numerusform>
                <numerusform>{n} items moved between training and test set</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>Number {place} of {of} by likeness to your rows ({likeness:.2f}): only the {n} most alike get a share</source>
            <translation>Number {place} of {of} by likeness to your rows ({likeness:.2f}): only the {n} most alike get a share</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>Number {place} of {of} by likeness to your rows ({likeness:.2f}): the {n} most alike share the budget by it</source>
            <translation>Number {place} of {of} by likeness to your rows ({likeness:.2f}): the {n} most alike share the budget by it</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>a model in training found another class likelier than '{label}' in {n} of {total} rounds</source>
            <translation>a model in training found another class likelier than '{label}' in {n} of {total} rounds</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>it did not give {n} reasons</source>
            <translation>it did not give {n} reasons</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its order is not each of the {n} items once</source>
            <translation>its order is not each of the {n} items once</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its suggestions are not {n} of the classes</source>
            <translation>its suggestions are not {n} of the classes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its suspicion is not {n} numbers in 0..1</source>
            <translation>its suspicion is not {n} numbers in 0..1</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>{n} of its {total} nearest neighbours are labelled '{label}'; a model trained without it finds '{label}' {chance:.0%} likely</source>
            <translation>
                <numerusform>{n} of its {total} nearest neighbours is labelled '{label}'; a model trained without it finds '{label}' {chance:.0%} likely</numerusform>
                <numerusform>{n} of its {total} nearest neighbours are labelled '{label}'; a model trained without it finds '{label}' {chance:.0%} likely</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>{n} of {total} strategies say '{label}'</source>
            <translation>
                <numerusform>{n} of {total} strategies says '{label}'</numerusform>
                <numerusform>{n} of {total} strategies say '{label}'</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>{n} of its {total} nearest neighbours are labelled '{label}'</source>
            <translation>
                <numerusform>{n} of its {total} nearest neighbours is labelled '{label}'</numerusform>
                <numerusform>{n} of its {total} nearest neighbours are labelled '{label}'</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it chose {n} of at most {budget}</source>
            <translation>it chose {n} of at most {budget}</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>Decisions taken back: {n}.</source>
            <translation>Decisions taken back: {n}.</translation>
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <source>Last row of the journal; the chain of {n:,} rows is whole:</source>
            <translation>
                <numerusform>Last row of the journal; the chain of {n:,} row is whole:</numerusform>
                <numerusform>Last row of the journal; the chain of {n:,} rows is whole:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <source>Test score from {before:.1%} to {after:.1%} over {n} items looked at</source>
            <translation>
                <numerusform>Test score from {before:.1%} to {after:.1%} over {n} item looked at</numerusform>
                <numerusform>Test score from {before:.1%} to {after:.1%} over {n} items looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <location filename="resources/report_selection.html" />
            <source>of {n:,} items</source>
            <translation>
                <numerusform>of {n:,} item</numerusform>
                <numerusform>of {n:,} items</numerusform>
            </translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>of {n:,}</source>
            <translation>of {n:,}</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>of an earlier set; looks so far: {n}</source>
            <translation>of an earlier set; looks so far: {n}</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>of at most {n:,}</source>
            <translation>of at most {n:,}</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>of this set; looks so far: {n}</source>
            <translation>of this set; looks so far: {n}</translation>
        </message>
    </context>
</TS>
