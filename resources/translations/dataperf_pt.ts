<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>DataPerf</name>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>Data acquisition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>Logistic regression (random_state 0); kNN and boosted stumps by name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>Spend a budget on rows of several sellers so that a buyer's model learns most from them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>a program alone decides what is bought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>accuracy on the buyer's rows, mean of ten draws and of the markets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/speech-selection/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>algorithm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/speech-selection/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>human</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/speech-selection/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>human + algorithm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>people change what a strategy proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>people decide by looking at prices and summaries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <source>Find the 120 wrong labels among 400 handwritten digits and put them right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="dataperf_gui/gui/home/offers.py" />
            <location filename="dataperf_gui/gui/tour/tour.py" />
            <source>Handwritten digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <source>Multinomial logistic regression (C = 1, fitted to convergence) on convolutional k-means features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>a program decided alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <source>accuracy on 1,000 trusted digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>people chose the order without a strategy's ranking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>people worked through a strategy's ranking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>Choose 25 or 60 clips of a language from which a model learns to spot five spoken words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>Soft vote of a support vector machine and a logistic regression on 1024 features, ten seeds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>Speech selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>macro F1, mean of ten seeds and of the tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>people chose the clips by listening; discouraged by the rules, so kept apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>people listened to what a strategy proposed and changed it; kept apart as well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>the clips are chosen by a program alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>Listen to 300 spoken words, find the 90 that were cut out wrongly, and put them right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>Multinomial logistic regression (C = 1, fitted to convergence) on time-normalised MFCC features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="dataperf_gui/gui/home/offers.py" />
            <source>Spoken words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>accuracy on 250 trusted clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>Linear network 2048-128-1, AdamW, 20 epochs, float32, seed 42</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>Say which labels of a noisy training set should be checked first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>Vision cleaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>fraction of fixes until 95 % of the final accuracy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>the ranking comes from a program alone; outside human help is not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>Choose a small training set for a concept from a pool of unlabelled images.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>Logistic regression, scikit-learn's defaults, random_state 0, a concept at a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>Vision selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>every row and label comes from a program alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>mean F1 of the concept over the concepts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>people checked, added or relabelled what a strategy proposed; explained with the entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>people chose and labelled the rows without a strategy's proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/baselines.py" />
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{challenge} has no board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/database.py" />
            <source>the boards in {url} cannot be read or written ({reason}); nothing was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/database.py" />
            <source>the boards in {url} were made by a newer version of the program ({reason}); update the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/database.py" />
            <source>{url} names no database that can be opened ({reason}); write sqlite:///FILE, or postgresql+psycopg://USER@HOST/DATABASE after installing dataperf-gui[postgres]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/entries.py" />
            <source>a submission that is {before} cannot become {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <source>{file} cannot be read ({reason}); nothing was added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <location filename="dataperf_gui/gui/compare/saving.py" />
            <source>{file} cannot be written ({reason}); choose another place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <source>{file} holds no boards of this version of the program; export them there with `dataperf-gui board export`</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <source>{file}, line {line}: not as it was exported ({reason}); nothing was added. Ask for the file again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/published.py" />
            <location filename="dataperf_gui/challenges/registry.py" />
            <source>{challenge} is no challenge; there are {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>scoring took longer than {limit} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{folder} cannot be read ({reason}); name a folder of submission files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{folder} holds no {files}, so it is no folder of {challenge}; name the folder with the challenge's data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{name} has no score to be compared with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{name} is {state}: only what did not come to its end can be tried again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <location filename="dataperf_gui/session/chain.py" />
            <source>row {seq} is not as it was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <source>rows are missing after row {seq}, or were added to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <location filename="dataperf_gui/session/chain.py" />
            <source>rows are missing between row {before} and row {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <source>the files of submission {id} were edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <source>the state of submission {id} was edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/session_drafts.py" />
            <source>{path} is a session on {name}, which is no challenge with a board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>submission {id} does not begin as a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>submission {id} went another way in these boards; nothing was added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>there is no submission {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>{file} of submission {id} is not as it was handed in; do not trust its score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>{n} submissions have an id that begins with {id}; give one that is listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>buys {rows}, which is no whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>holds no market; put them there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>is no market; there are {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>is no seller; there are 0 to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>{fault}: nothing is bought in the markets {markets}; all are submitted together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/entries.py" />
            <source>Market {market}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/entries.py" />
            <source>holds no seller's rows, so only the site can score; `check` works without them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>cannot be read ({reason}); put the file there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>covers other columns than the first seller's summary; fetch it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has a missing or infinite number, or a label that is no whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has {n} columns where the buyer's rows have {buyer}; fetch it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has {n} prices for {sellers} sellers; write one a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>is no summary with row_number, column_number, hist and label_correlation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>is not a table of numbers ({reason}); fetch it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>must have a line like Lin,100 for every seller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>must hold one number above 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys nothing, so nothing can be trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys {n} rows of seller {seller}, who has {most}; write 0 to {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys {n} rows where the buyer's model needs {least}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>costs {cost:.10g} where the budget is {budget:.10g}; buy fewer rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>draws rows of one class only in trial {trial}; buy more, or of other sellers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>has {n} lines where one line of whole numbers should be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>has {n} numbers for {sellers} sellers; write one each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>is missing; there are {models}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>is no path; name a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>is {cell}, not the whole number of rows bought of seller {seller}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>must be a list of markets, such as ["0", "1"]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>needs a list `instance_ids` and a path `submission_path`</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>{file}: costs {cost:.10g} where the budget is {budget:.10g}; scored all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>{file}: the model {model} is unknown; logistic regression is used, as in the original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>does not have the {n} cells of the first line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is missing, but there is {other}; rename it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is not CSV ({reason}); write one row a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is not a mapping of names to values; mend it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is not {kind} ({reason}); mend it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>lacks the column {missing}; the first line must name {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>accepted as the original program does: {fault}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>and {n} more fault(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>cannot be read as Parquet ({reason}); fetch it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>has more than {limit} MB; is this the right file?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>has {length} numbers where the test model needs {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>holds a missing or infinite number; fetch the file again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>holds {type}, not lists of numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>is missing; put the file there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>is not UTF-8 text (byte {position}); save it as plain UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>lacks the column {missing}; it has {present}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>the path {path} leads out of the folder; use a path inside it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>{file}: {column} is stored as {type} and was read as float32</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/results.py" />
            <source>{folder}: cannot write here ({reason}); choose another folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/results.py" />
            <source>{path} is a folder where a file has to go; move it away or choose another folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>A concept has at most 1,000 images.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>A set has at most 25 or 60 clips.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>All rows are named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every clip is one that may be chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every concept has a CSV file with ImageID and Confidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every draw of the rows can train the model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every image has a label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every market has a file with one line of whole numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every row that is named is a training row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>No market costs more than its budget.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>No row is named twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>The files are official lists of clips.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>The files are plain text, one row number a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>The numbers are whole, and no more than the seller has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>There are images with 0 and images with 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>There are target clips and nontarget clips.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>There is one number a seller, and something is bought.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/selections.py" />
            <source>holds no chosen item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/selections.py" />
            <source>names {item} of {task} again; keep one of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/challenge.py" />
            <source>has the label {label}; there are {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/challenge.py" />
            <source>holds no folder dataperf_LANGUAGE_data; put it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/challenge.py" />
            <source>is no task; there are {tasks}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>does not say what it is for; give --language and --size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>has no data of the language {language}; there are {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>holds no submission; name its files like en_25_train.json</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>must be a list of whole numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>{fault}: there is no entry for {tasks}; all tasks are submitted together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>lacks {n} listed clips, first {first}; get it anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>must be a list of clip ids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>must be a mapping of words to lists of clip ids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>is no target word; there are {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>names {clip}, which allowed_training_set.yaml does not list there; leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>names {n} clips, repeated ones counted, where {size} are allowed; leave some out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>needs at least one target clip and one nontarget clip to train on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: repeated nontarget clips are used repeatedly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: repeated target clips are used once and count towards the size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: the keys {words} are missing, which shifts the class ids of the words after them, as in the original, and ruins the score; give them an empty list instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: there is no clip of {words}, so the test model never predicts them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/dataset.py" />
            <source>these data have no pictures; items show their id, their features and their neighbours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/dataset.py" />
            <source>{folder} has the tasks {known}; choose one of them (--task on the command line)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{key} is no training row of this task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{key} was named before; name each row once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{n} of {total} rows were not ranked; they follow in the order of the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{path} is a session on {name}, not on this task; choose its task (--task)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/pictures.py" />
            <source>needs a name like sheet_28.png, the side of a tile, and a tile for each of the {n} rows of sheet.csv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/pictures.py" />
            <source>there is no picture of {id}; put one of that name into the folder of pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>begins with a byte order mark; save it as UTF-8 without one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>has {lines} lines where the rules want all {n} rows, each once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>is no folder; put the submission files there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>is {line} where one row number should be; write one number a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>names row {row}, whose hv_label is missing; fetch the challenge's data again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>names row {row}; the rows of {train} are 0 to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>repeats row {row} of line {first}; name each row once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>there is no submission; name its files DATA-ID_METHOD.txt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{code}: {method} has no ranking for {tasks}, so it has no overall score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{file} has no time_{name}, which the site asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{file} is not named after a task and was not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{method} cannot be part of a file's name; use letters, digits, - and _</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has a label that is not 0 or 1, or no rows; fetch the file again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has no hv_label of 0 or 1, which row {row} of {train} needs; fetch the file again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has {rows} rows where {setup} says {n}; make them agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>names {data_id} more than once; keep one of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>needs `data_id` (text without _ or /), `train_size`, `noise_level`, `test_size` and `val_size`; `classes`, if given, are two names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>needs a list `tasks` and, if other folders are used, a mapping `paths`</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/trainings.py" />
            <source>a training process was ended from outside; free some memory and try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>has the label {label}; write 0 or 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has {rows} rows where the rules allow {limit}; leave some out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>is no concept; there are {concepts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>is not in the pool; leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>makes the test model predict {labels} beside 0 and 1, which has no F1; write 0 and 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>{code}: there is nothing for {concepts}; all concepts are submitted together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>{n} of {all} examples of {concept} are not in the pool and were left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has no Confidence; write 1 for the concept, 0 for anything else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has no rows after unknown ids are left out; it needs rows with 0 and rows with 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has only {found} after unknown ids are left out; it needs rows with 0 and rows with 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {labels} are classes of their own beside 0 and 1; write 0 and 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} ids have more than one label, and each counts: {ids}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} rows are repeated and count more than once: {ids}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} rows have ids that the pool lacks and count for nothing: {ids}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>has no rows, or a row without a label; fetch the file again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>has the label {label} beside 0 and 1; fetch the file again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>holds {type}, not 0 and 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>needs a list `eval_tasks` and a whole number `dim`</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>needs the paths `data_dir` and `emb_file`</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>needs two paths: the submission's CSV and the test set's Parquet file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>{file}: Confidence is stored as {type} where the original needs text; it was read as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>95 % target: {score:.3f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>all labels right: {score:.3f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>does not reach the target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>ends at {score:.3f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>items inspected</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/compare/chart.py" />
            <source>target after {n:,} item(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>{metric} on the trusted test set, after each item inspected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>{name}, {k} seeds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/oracles.py" />
            <source>Taking the value of each fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/painting.py" />
            <location filename="dataperf_gui/compare/store.py" />
            <source>{path} cannot be written ({reason}); choose another folder, or make room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/person.py" />
            <source>Replaying the decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/running.py" />
            <source>Drawing curves: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/running.py" />
            <source>it was ended because it did not rank within {seconds:g} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/store.py" />
            <source>{path} cannot be read ({reason}); move it away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>average precision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>first 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>first 25</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>first 50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>fixes to 95 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/tournament.py" />
            <source>A tournament needs decisions: nothing has been decided yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/walking.py" />
            <source>Walking along the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/walking.py" />
            <source>{name} says of no item what its label should be; name the column that does with --truth-column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/workers.py" />
            <source>its process ended without a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/compare/workers.py" />
            <source>the strategy failed ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/contents.py" />
            <source>Reading files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/contents.py" />
            <source>{file} cannot be read ({reason}); restore it or take it out of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/embedded.py" />
            <source>there is no embedded set {name!r}; there is {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/features.py" />
            <source>{file} changed while it was read; open the dataset again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/features.py" />
            <source>{name} has neither files to look at nor features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/features.py" />
            <source>{name} has no file that can be decoded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{file} is no picture or sound of a kind that is read; it was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{file} lies in no class's folder; it was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{folder} cannot be read ({reason}); make it readable or move it elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{folder} has no pictures or sounds in sub-folders; put each class into a folder of its own, or open a table with the columns file and label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{folder} is not a folder that can be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} cannot be found; restore it or take it out of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <source>{file} has more than {limit} million pixels; make it smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} has {size} MB, more than the limit of {limit} MB; make it smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} is empty; replace it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <source>{file} is not a picture that can be read ({reason}); replace or repair it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>row {row} of {table} names no file; it was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{file} has no label in {table}, row {row}; it was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{file} has the split {split!r} in {table}, row {row}; only train, validation and test are known, so it was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{file} in {table}, row {row}, lies outside the dataset's folder; it was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{table} has no column {name!r}; it has {columns}. Choose another with --{option}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{table} has no usable row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{table} has no usable row ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_encoder.py" />
            <source>{file} takes {inputs}; pictures need one float32 input (n, 3, side, side)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_network.py" />
            <source>ONNX encoders need the optional part: pip install 'dataperf-gui[onnx]'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_network.py" />
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} cannot be found; check the path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_network.py" />
            <source>{file} cannot be used as an encoder ({reason}); export it again as ONNX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_speech.py" />
            <source>{file} takes {inputs}; sounds need one float32 input (n, n_samples)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>datasets of the kind {kind!r} cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>{path} is neither a folder nor a table; open a folder with a sub-folder for each class, or a CSV or Parquet file with the columns file and label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>{path} is not there; check the path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>{path}: there is no such home folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/picture_features.py" />
            <source>Learning what the pictures are made of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/picture_features.py" />
            <source>Looking at the pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} cannot be read as an array of numbers ({reason}); save it with numpy.save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} has features of shape {shape}, the dataset needs ({n}, n_features): one row an item, in the same order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} is not one array of real numbers; save it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file}: column {column!r} is not a list of as many numbers in every row ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file}: row {row} of the features is not finite; compute it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>There is no test split: {n} items ({percent} % of each class) were held out to measure the score, with their true labels where these are known, else with those they were given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>every class has a single item; a test set needs at least two of one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>no item is in the training split; mark some rows as 'train'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{file} is a picture among sounds; it was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{file} is a sound among pictures; it was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{file} is listed more than once; only its first row is used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{folder} has no file that can be read{first}; choose another folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{folder} has only the class {name!r}; cleaning labels needs two or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/sound_features.py" />
            <source>Listening to the clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>it holds no samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>it is cut short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} is longer than {limit} seconds, or has too many channels; cut it into clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} is not a sound that can be read ({reason}); replace or repair it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{rate} samples a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} cannot be read as a table ({reason}); it must be CSV in UTF-8, TSV or Parquet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} has no rows; it needs a header and a row an item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} has several columns called {name!r}; rename all but one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} is larger than 2 GB; split it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file}, line {line}: {n} values where the header has {expected}; put quotes around values that contain the separator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file}: column {name!r} holds lists, not texts; choose another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>A tour in five short steps, on digits that come with the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/dialogs/keys.py" />
            <source>All keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Boards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose this one in the place of the marked one, or of the least typical one of its group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose what to work on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Classes by likelihood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Close the window; every decision is already saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/app.py" />
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Dark or light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Decide again what was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Draw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Draw the curves that are ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Exclude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Faster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Files that could not be used, dark, blurred, silent or cut ones, duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Fit a picture to the window or show it larger; play or pause a sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Give it the suggested label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Go to the next item that nobody has decided on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>Guide me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear suggested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear the closest clip that has the given label; again: back to this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear the closest clip that has the suggested label; again: back to this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/app.py" />
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Keep label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Keep the label for now and find the item again later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Leave it out of the training set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let the strategy propose another set (another seed)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Make the set what the strategy proposes; undo takes it back in one step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Mark for swap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Next undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="resources/report.html" />
            <source>Not sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Number the classes by how likely the model (predicted probability) finds them, or always alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Official score…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Open a folder or a table of files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Open your own data…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Other label…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play again and again: the selected part, or all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play faster, at the same pitch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play or pause the sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play slower, at the same pitch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Problems of the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Put this one into the set and go on to the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Rank again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Rank the items anew with the labels as they are now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Save curves…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Save the clean labels, or a copy of the files sorted by label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Save the picture or the numbers behind it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Score the set on the official evaluation set; the rules forbid choosing by it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Search among all classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See many items at once and decide on several together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See who is where, hand in what is open, look at what became of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See your curve beside those of algorithms, race them, replay your answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show only some items of the queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show only the selected part of the sound, or all of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the item after, without deciding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the item before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show what every key does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Slower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Swap in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Switch between the dark and the light theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take the last decision back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take this one out of the set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>The given label is right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>The next swap takes this one out of the set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Use suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Version and licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Write a page about this session to take away: what was found, and what it was worth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Zoom to selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>Entries of programs and people, checked and scored the same way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>Find the labels that are wrong, fix them, and watch the score rise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/review/screen.py" />
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>Select</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Show them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>What would you like to look at?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/app.py" />
            <source>{n} file(s) could not be used; the others are here.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>All that is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Check and score what failed, was cancelled, took too long or was cut short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Save files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Score again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Score the same files anew and compare the receipts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Select a line for more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Take it off the board; it stays in the list of submissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Write the files as they were handed in, byte for byte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Checking and scoring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Everything in that file was here already; nothing changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Exporting the boards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>It could not be scored: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Opening the boards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Reading the boards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Reading {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Refused: it breaks a rule. The reasons are shown beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scored again, and it differs: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scored again: the receipt is equal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scored; it is on the board.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scoring again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scoring the baselines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>The baselines are there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Withdrawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Withdrawn: it is off the board and stays in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Writing the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} baselines were scored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} events were added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} files are in {folder}, as they were handed in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} submissions are in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Check and score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Every rule of the challenge is checked first. Whether it counts as people's work or a program's follows from the session's journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Folder of the submission files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Hand in an entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Name of the entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Official submission files in a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>The challenge's folder (empty = the sample that comes along)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>The session “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>Each line starts at -1 with the first result; 0 is the reference (people, or labels all right). After Kiela et al. 2021.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>Progress over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>This board has no line yet: it needs a reference and an entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Add a file's submissions; a second time changes nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>All divisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>All tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Challenge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Choose the folder for the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Data {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Division</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Export the boards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Hand in…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Import boards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Keep the boards in a team's database, or on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Nothing was scored yet. Score the baselines to see how a board looks, or hand in a session of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Run the program's baselines on the embedded sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Score the baselines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Submissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Team…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>The boards of the team.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>The boards on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>The challenge's folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Write all boards to one file that others can merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>a perfect score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>A team can keep its boards in one PostgreSQL database, so that everybody sees the same. Leave the line empty to keep them on this computer.

The address is kept in the settings as it is written here: leave the password to PostgreSQL's password file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>Address of the database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>Use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>Where the boards are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>95 % interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Comparable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>File {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Head of the journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Refused: {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rule broken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rule kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rule not reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Score it would have had</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Scored in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Time it took</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Try {n} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Where from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>baseline, not ranked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>being checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>no: {note}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>published: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored again, differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored again, equal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>took too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>would be {score}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{low:.4f} to {high:.4f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{made}; best of {n} entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{s:.0f} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{s:.1f} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{score} on {date}: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{score}; the original program accepts what the rules forbid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>1 seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Against what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Automatic: drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Automatic: relabel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Each item looked at gets its true label (the challenge's rule)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Each strategy ranks so often, with other folds and draws (seeds): how sure are we?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Even scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>How often each strategy ranks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Items inspected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Logarithmic scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Nobody looks: each item gets the label that the strategy suggests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Nobody looks: the most suspect items are left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Seconds of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Seconds: yours as they were; an algorithm's at your pace, after its ranking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>True fixes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>What algorithms do with an item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>{n} seeds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>An order that knows the truth: all wrong labels, in any order (oracle)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>An order that knows the truth: the fix that helps most first (oracle)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Curves to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>For reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Strategies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Strategies that look at clean items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Your decisions, one after the other, as they are in the journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>{n} random orders; 9 of 10 lie within the band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <source>Comparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <source>Drawing curves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <source>Following your decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <source>Replaying your answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Figures of the curves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>First 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>First 25</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>First 50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>How high the curve lies on the whole: 0 = no better than before, 1 = all right at once (normalised area under the curve)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>How long the strategy took to put the items in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Mean, over all wrong labels, of the precision up to each (average precision)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Precision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Share of all items looked at before the score is 95 % of that with all labels right (fraction of fixes); less is better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Share of wrong labels among the first items (precision)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>To 95 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>best of those shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>{name} ({n} orders)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>95 % of it {score:.3f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>Curves of the score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>all labels right {score:.3f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>seconds of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>A dead heat after {n} items: both {score:.3f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Items to look at in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/review/screen.py" />
            <source>Race</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Race against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Start the race</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Stop the race</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>The difference of {d:.3f} is more than chance (95 % interval {low:+.3f} to {high:+.3f}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>The difference of {d:.3f} may be chance (95 % interval {low:+.3f} to {high:+.3f}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>You and an algorithm look at equally many items. Who gets further?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>You won after {n} items: {mine:.3f} against {theirs:.3f} ({rival}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <location filename="resources/report.html" />
            <source>items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{n} of {budget} items: you {mine:.3f}, {rival} {theirs:.3f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{rival} won after {n} items: {theirs:.3f} against your {mine:.3f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>All curves that are ticked are drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>Curves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>Point at a curve, or walk along it with the arrow keys, to see the item behind it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>Save the curves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>The race was called off before the first item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>There is no curve to save yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Tournament</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>kept as {given}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <location filename="dataperf_gui/gui/review/wording.py" />
            <location filename="resources/report.html" />
            <source>left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>saved as {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>{name} gave no curve: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>{name}: {score:.3f} after {n} items · {key}: {what} · click or Enter opens it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>{name}: {score:.3f} before the first item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/series.py" />
            <source>All wrong labels first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/series.py" />
            <source>Most useful fixes first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/series.py" />
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>95 % of the score with all labels right, {score:.3f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Had the items come in another order, would you have been there sooner?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Play your answers in the order of each curve that is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Replay my answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Which order would have brought your {n} answers to {goal} first? {rest} items that you did not answer are passed over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>the score you ended with, {score:.3f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{n} looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{time} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{time} saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/crash.py" />
            <source>Something went wrong that should not have ({reason}). Details are in {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <source>Comparing the clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <location filename="dataperf_gui/gui/tour/tour.py" />
            <source>Opening {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>Ranking the items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Licences of what the program is made with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Made with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>See the labels a strategy suspects most, fix them with one key, and watch the test-model score move. Nothing leaves this machine.

The program is licensed under the Apache License 2.0. Qt is used under the GNU LGPL 3 and can be replaced by another build of the same version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/base.py" />
            <location filename="dataperf_gui/gui/widgets/busy.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/base.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <source>Choose a task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <source>Tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <source>{folder} (not needed)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Choose a column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>There is none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column has the true label?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column is the label to check?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column names the file?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column tells training from test?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>A copy of the files, sorted by label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Choose a folder for the submission files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Choose an empty folder for the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Choose the place…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Labels as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Labels as Parquet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Official submission (DataPerf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>One sub-folder for each class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Opens in any spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Save the labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Smaller, for programs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>The items of this dataset are not files of their own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>The order of your decisions and the time they took, as the challenge wants it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>The table says of every item which label it was given, which it has now, who decided, when, and why it was suspected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/keys.py" />
            <source>Classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/keys.py" />
            <source>Pick the class with that digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>A session: its data are opened with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>A vision cleaning challenge: you choose its task, and pictures, next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Choose a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Choose a folder with one sub-folder for each class (train and test above them, if you have them), or a table with a row for each file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Choose a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Each sub-folder is read as a class.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Folder or table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Open your own data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Table…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>The first rows of the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>There is nothing at this place yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>{name} says what each file is. Its first rows:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>All files could be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Files that were left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Nothing is wrong with the {n} kinds of problem that are looked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Show: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>The files are still being looked at; open this again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>What is wrong</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>{n} file(s) left out; everything else works without.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>The labels are in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{files} is in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{file} and its time file are in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{n} files were copied to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>{done} of {total} decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>{n} of {limit} chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>300 pictures a task, three of ten labels wrong: reach 95 % of the best score with as few fixes as you can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Choose the 25 or 60 clips that teach a small model most about five words. Listen, add, swap, and watch the score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Indonesian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Portuguese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Speech selection challenge (DataPerf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Vision cleaning challenge (DataPerf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>{language}, {n} clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/offers.py" />
            <source>300 clips, 90 of them badly cut: half a word, the word beside it, another word. Listen, and put the labels right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/offers.py" />
            <source>400 digits, 120 of them with a wrong label on purpose (some are marked here). See how fast you find them, and how far the score climbs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Go on with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>How it works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Pictures or sounds: a folder with a sub-folder for each class, or a table (CSV, Parquet) of files and labels. Choose it, or drop it here. Nothing leaves this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Your own data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{file} was left out: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{n} h ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{n} min ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>A strategy ranks all labels by how suspect they are, and says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>A test model learns from your labels again and is tested on trusted ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>Keep the label, take the suggestion, or pick another class. Nothing is ever lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>The most doubtful comes first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>The score moves at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>You decide with one key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>New here? Take the tour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>Take the tour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>Two minutes, five short steps: see what a wrong label is, fix three, and watch the score. You can leave at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/images.py" />
            <source>There is no picture of this item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/loading.py" />
            <source>This item cannot be shown ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/class_search.py" />
            <source>Labels found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/class_search.py" />
            <source>Search labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/class_search.py" />
            <source>Type part of a label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Accuracy after each fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Computing the curve of your fixes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>For practice: it knows the checked labels and the test set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Share of fixes needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>The challenge's score, fraction_fixes = {score:.4f}: the share of labels looked at before the test model has 95 % of the accuracy that it has with every label right. Less is better. A label looked at counts as a fix, whatever you decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>The curve is computed from the human-verified labels (hv_label) and the test rows. An entry of the division “algorithm” may use neither, so do not let this card guide one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Your fix {n} of {total} reached the target of {target:.0%}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>estimating…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>{fixed} fixes so far; the target of {target:.0%} comes at fix {n} of {total} if the rest is fixed in the order of the data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>Give it the label {name} ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Given label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>Label {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>Select with the mouse or Shift and the arrows; a double click opens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Suggested label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>no other label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>{n} selected: one key decides on all of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Most like it: {n} of {total} agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Nearest neighbours; a dashed frame: it has another label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>The file: {problems}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>The items most like it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>What the model thinks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Why it is suspected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <location filename="resources/report.html" />
            <source>given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>suggested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>All items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Any given label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Any suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="resources/report.html" />
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>File name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Group by pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Label changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="resources/report.html" />
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Not decided yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Order of the queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Part of the file name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Put items with the same given and suggested label together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Which items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{n} items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{shown} of {n} items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{title} (uses clean items)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/item_view.py" />
            <source>Item {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/lists.py" />
            <source>Grid of the queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/lists.py" />
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>All looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>All of these are looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>Every item here has a decision, and all of them are saved. Export the clean labels, rank again with the labels as they are now, or go back with the arrow keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>No item passes the filters. “Show all” above brings the whole queue back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>Nothing to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>Comparing the items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>Looking for problems of the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>That item is filtered out; “Show all” brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>The queue has a new order; your decisions are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>There is nothing to decide again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>{n} items have no suggestion and stay as they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>Given label: {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>Label now: {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>Suggested label: {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>label changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>label kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>not decided yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>not sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_feed.py" />
            <source>The score could not be computed ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>Score over this session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>Test-model score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>exact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>last decision: {range}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>macro F1: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>since start: {range}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{metric} on the trusted test set, {n} items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{points}
within noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{points} points, between {low} and {high} with other test items (95 %, paired bootstrap)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{points} since start ({low} to {high})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/screen.py" />
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>You can look but not decide: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Decided again: {key} is “{label}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Decided again: {n} items.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Undone: {key} is “{label}” again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Undone: {n} items are as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>⚑ not sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>✓ kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>✓ left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>✓ now {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/screenshots.py" />
            <source>the window did not get ready within two minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/screenshots.py" />
            <source>the window did not open; see `dataperf-gui doctor`</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/screenshots.py" />
            <source>{file} cannot be written; choose another folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/balance.py" />
            <source>Chosen of each group: {counts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/clip_list.py" />
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/clip_list.py" />
            <source>marked: the next swap replaces it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/clip_list.py" />
            <source>proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>All groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Group to list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Part of an id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Proposal of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Strategy that proposes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>The pool · {n} clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>The pool · {n} of {all} clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Done again: {n} clips changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Making a proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Scoring on the official test clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>There is nothing to do again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Undone: {n} clips changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score of an earlier set: {value} % (looks so far: {n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score of this set: {value} % (looks so far: {n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score: not looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Practice score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>Making a proposal…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>No clip in the list; show another group or clear the field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>No proposal yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>Official score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>The chosen set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>The pool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>not chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>{n} clips: {more} would come in, {fewer} go out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>{rule}

You have looked {n} times. Each look is written down in the session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>Chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>{n} of {limit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/drawing.py" />
            <source>{hz} Hz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/drawing.py" />
            <source>{khz:g} kHz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/drawing.py" />
            <source>{seconds:g} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/stage.py" />
            <source>For comparison: {key}, labelled “{label}”; the same key goes back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/stage.py" />
            <source>Opening the sound…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Default device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>On arrival</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Play each clip as soon as it is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Sound device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Speed, the pitch stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Where sounds are played</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>mono</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>stereo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>{n} channels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>{s:.2f} s · {khz:g} kHz · {channels} · loudest {peak:.0f} dB, mean {level:.0f} dB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>{speed:g} x</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/view.py" />
            <source>a sound of {s:.2f} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Choose the folder for the submission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Division: {name} ({meaning}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Exporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>The report is in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Web page (*.html);;PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Writing the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>Folder of pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>Folder of sounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>The official data have no pictures. If you have them, named by image id, choose their folder; otherwise each item is shown by its features and the items most like it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>The official data have no sounds. If you have the clips of the spoken words corpus, choose their folder; otherwise each clip is shown by its word and its features.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{folder} is a speech selection challenge. Each task is a language and a number of clips to train with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{folder} is a vision cleaning challenge. Each task is a set of labels to clean.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{language}: choose {n} clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{task}: {n} labels, {noise} of them wrong at first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Leave the tour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Step {n} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/tour.py" />
            <source>Guided tour: nothing that you do here touches your own work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Go on as before: {use} or {keep}. The box at the right shows who is ahead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Is the suggested label right? Then press {use}. Was the given label right after all? Then press {keep}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Now fix three</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Now try it on your own. To see the tour again, press {key}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Of {total} new pictures it now gets {now} right. It was {before}. A few fixes can go either way; many fixes help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>One moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>One page shows what you did, your score, and the labels you fixed. Press {key} and say where to keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Race the computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Take a report home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>That was all. Who has won? One moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>That was the tour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The box says who got further. A short race can be luck, and then it says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer can hunt for wrong labels, too. Both of you look at {n} more. Press {key} to start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer has learned again. Of {total} new pictures it now gets {now} right, up from {before}. So small a rise can be luck; many fixes are not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer has learned again. Of {total} new pictures it now gets {now} right, up from {before}: more than luck.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer learns again from your labels. The new score is on its way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer warms up for a race with you. One moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The label says that this is a “{label}”. Look at the picture: is it? If many labels are wrong, a computer that learns from them goes wrong, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The pictures are on their way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The race is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The race is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Watch the score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>What is a wrong label?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>You changed no label, so the score stays: {now} of {total} new pictures are right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Your page is there: open it now or later. To see the tour again, press {key}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>{n} of {total} done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/widgets/notice.py" />
            <source>Close this notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/workers.py" />
            <source>Something went wrong that should not have ({reason}). It was written to the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Choose the clips that teach the test model most; every step is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>How far you got, and how far algorithms would have got with as many looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Ranked by: {strategy} · seed {seed} · {n} in the trusted test set · {saved}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>every decision is saved at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/codes.py" />
            <source>Looking for duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Blurred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Bright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Clipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Cut at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Cut at the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Hardly anything to see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Nearly the same picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Nearly the same sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Not around zero</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd loudness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Other sample rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Silent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>The same picture twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>The same sound twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>a constant was added to it (DC offset)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>crests are cut off: recorded too loudly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>equal pixel by pixel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>equal sample by sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it begins at full level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it ends at full level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it has no fine detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it is nearly of one colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much quieter or louder than the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much shorter or longer than the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much smaller or larger than the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much wider or higher than the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>no part of it is bright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>no part of it is dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>nothing can be heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>recorded or stored differently from most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>the same, but delayed, compressed or made louder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>the same, but resized, compressed or made brighter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/measuring.py" />
            <source>Looking at the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>blurred: it has no fine detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>hardly anything to see: {bits:.1f} bits a pixel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>very bright: even its dark parts are at {level:.0f} of 255</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>very dark: even its bright parts reach only {level:.0f} of 255</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>{aspect:.2f} times as wide as high; usual here is {usual:.2f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>{width:.0f} x {height:.0f} pixels; usual here are {usual_width:.0f} x {usual_height:.0f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>clipped: the crests of {share:.1%} of its samples are cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>cut at the end: it stops at {level:+.0f} dB of its own level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>cut at the start: it begins at {level:+.0f} dB of its own level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>it swings around {offset:.1%} of full scale in place of zero</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>its level is {level:.0f} dB; usual here are {usual:.0f} dB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>silent: its loudest moment is at {level:.0f} dB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>{rate:.0f} samples a second; most have {usual:.0f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>{seconds:.2f} s long; usual here are {usual:.2f} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}, and one of the two is in the test set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}, which is labelled {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}, which is labelled {label}; one of the two is in the test set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}, and one of the two is in the test set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}, which is labelled {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}, which is labelled {label}; one of the two is in the test set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/playback/output.py" />
            <source>No sound device can play ({reason}); connect or choose another one. Everything else works without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/playback/player.py" />
            <source>The sound device went away; connect it again or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>A model trained on the labels as given scores {score:.1%}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>No label was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Nobody has decided on any of the {total:,} items yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Of these, {changed:,} got another label and {out:,} went out of the training set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Of these, {changed:,} got another label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Review some items first; this page then shows what that brought.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The most frequent mistake: “{given}” that is really “{new}” (once).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The most frequent mistake: “{given}” that is really “{new}” ({times:,} times).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels fell from {before:.1%} to {after:.1%}, on test items that it has never seen: more than chance explains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels fell from {before:.1%} to {after:.1%}, on test items that it has never seen: that may be chance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels rose from {before:.1%} to {after:.1%}, on test items that it has never seen: more than chance explains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels rose from {before:.1%} to {after:.1%}, on test items that it has never seen: that may be chance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The test model's score stayed at {score:.1%}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>{low:.1f} to {high:.1f}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/page.py" />
            <source>{who} looked at {done:,} of {total:,} items in {n} minute(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/page.py" />
            <source>{who} looked at {done:,} of {total:,} items in {n} second(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/pdf.py" />
            <source>A PDF is printed by a browser, and none was found. Install Chromium, Chrome or Edge, or open {page} in any browser and print it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/pdf.py" />
            <source>{path}: the PDF could not be made ({reason}). Open {page} in a browser and print it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/report/record.py" />
            <source>{file} is a session of {challenge}: it chooses items and changes no labels, so there is nothing to report on. Export its official files instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/scoring/base.py" />
            <source>accuracy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/scoring/base.py" />
            <source>macro F1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/scoring/cleaning_model.py" />
            <source>Every item is left out; bring one back to get a score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/scoring/logistic.py" />
            <source>A score needs at least one training item and one test item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/scoring/logistic.py" />
            <source>Every training item is excluded. Put at least one back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/scoring/speech.py" />
            <source>Scoring clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/scoring/speech_model.py" />
            <source>Choose clips of at least two classes to get a score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>The proposal is what is chosen already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>There is nothing to swap it for: choose some first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>This one is chosen already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>This one is not chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>{limit} are chosen, and no more are allowed. Take one out first, or swap this one in for another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/likeness.py" />
            <source>{m} of its {k} nearest neighbours are “{other}”, only {n} “{label}”: listen before you choose it; number {place} of {of} by how typical it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/likeness.py" />
            <source>{n} of its {k} nearest neighbours are “{label}” as well; number {place} of {of} by how typical it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>'{task}' is no task of speech selection; name a language and a size, such as en_25 (--task on the command line)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Choose at least one clip of a word to get a score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Choose at least one nontarget clip, too, to get a score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Measured on {n} clips drawn from the training pool (the same share of each class, always the same ones). They cannot be chosen, and some may be labelled wrongly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Reading the clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>The rules forbid choosing clips by the official test clips: a set that is tuned on them scores well on them and says nothing about other speech. Look when you are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>There are no sound files of these clips in {folder}; clips show their id, their word and their features. To hear them, open the folder again and name the one with the sounds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>{n} of {total} clips have no sound file in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/chain.py" />
            <source>the journal ends with row {end}, but row {last} was the last one written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/chain.py" />
            <source>the seal of row {seq} is not as it was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/export.py" />
            <source>{path} cannot be written as {format}: the name {name!r} is not Unicode. Choose CSV, or give the file another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/export.py" />
            <source>{path} cannot be written: {problem}. Choose another folder, or make room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/export.py" />
            <source>{path} is named like a session; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>The copy {folder} cannot be made: {problem}. Nothing was left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>copying files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>it cannot be read: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>{folder} is not empty; choose a new folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>{name} is not made of files; export its labels as a table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>it had {then} items and has {now} now: {gone} are gone, {new} are new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>its classes were {then} and are now {now}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>the contents of its files were changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>the given labels of {n} items were changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>{n} items moved between training and test set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>{path} holds decisions on {name} as it was on {created}, but {changed}. They were left as they are. Bring the old files back, or start a new session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>the file is not whole ({problem})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>the header is not as it was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} is damaged or was changed by another program: {finding}. Nothing in it was touched. `dataperf-gui session verify` lists all such places, and `dataperf-gui session rescue` saves what was decided before the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} is not a session of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} is there already; it was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} was written by a newer version of the program (format {version}, this one reads up to {known}). Update the program to open it; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/ledger.py" />
            <source>row {seq} takes back a step that is not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/lock.py" />
            <source>another window has it open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/lock.py" />
            <source>its folder cannot be written to ({problem})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/lock.py" />
            <source>the file is write-protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/notes.py" />
            <source>another window has it open: {who}, since {since} (process {pid})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/repair.py" />
            <source>{path} cannot be saved: its header, which names the items, is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>it is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>it was opened to be read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>{path} cannot be made: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>{path} is open for reading only: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>Nothing was saved: {path} cannot be written ({problem}). Everything before is safe. Make room on the disk or check that the folder can be written, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>There is no session file {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>{path} cannot be read: {problem}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>{path} is damaged or cannot be read ({problem}). Nothing in it was changed. If there is another copy of it, open that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>{path} is not a session of this program, or its beginning is lost. Nothing in it was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>No copy of the file as it was could be made ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>Not everything in the settings {file} can be used: not {names}. The rest is in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The file as it was is kept as {copy}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings cannot be written to {file} ({reason}); they hold until the program ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} cannot be read ({reason}); the usual ones are in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were damaged; the usual ones are in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were of an older version; they have been brought up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were written by a newer version of the program, so they are not changed; they hold until the program ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were written by a newer version of the program. What this one understands is in force; it changes nothing in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Block by block from the seller whose next rows promise most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Estimating gains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Greedy on estimated gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>Most similar sellers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>The sellers whose histograms and correlations look most like the buyer's data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>As much as the budget allows from one seller picked at random.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Cheapest rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Equal shares</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>One seller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>The cheapest rows first; sellers at one price in random order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>The same money for every seller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/active_label_cleaning.py" />
            <source>Labels that look wrong before items that are ambiguous (active label cleaning).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/active_label_cleaning.py" />
            <source>Wrong, not hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>Adaptive consensus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>Consensus that learns from clean items and from what has been decided (the best).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>going by the other items it is '{best}' ({chance:.0%}) rather than '{given}' ({given_chance:.0%})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>the other items say '{best}' too ({chance:.0%})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>Labels that a model in training is slow to believe (area under the margin).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>Learned late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>Watching a model learn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>a model in training found another class likelier than '{label}' in {n} of {total} rounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>it did not give {n} reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its order is not each of the {n} items once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its suggestions are not {n} of the classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its suspicion is not {n} numbers in 0..1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/confident_learning.py" />
            <source>Confident learning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/confident_learning.py" />
            <source>Labels that cleanlab calls errors, then the rest by the model's doubt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/confident_learning.py" />
            <source>Looking for label issues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>Consensus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>Labels that a model and the most similar items doubt together (the default).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>{n} of its {total} nearest neighbours are labelled '{label}'; a model trained without it finds '{label}' {chance:.0%} likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>Labels that model, neighbours and training put first on average (mean rank).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>Several together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>{n} of {total} strategies say '{label}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Fitting the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <source>How a relabel would move the loss on clean items (influence functions).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <source>Influence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <source>Tracing influence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/knn_shapley.py" />
            <source>Neighbour value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/knn_shapley.py" />
            <source>Worth of each item to its neighbours among clean items (KNN-Shapley).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/knn_values.py" />
            <location filename="dataperf_gui/strategies/tmc_shapley.py" />
            <source>Valuing items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Labels that the test model knows by heart only (leave-one-out influence).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Learned by heart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Leaving out one item after another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>a model finds '{label}' {before:.0%} likely when it learns from the item, {after:.0%} when it does not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/lookup.py" />
            <source>there is no strategy {name} here; there are {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>Labels that the most similar items do not have (edited nearest neighbours).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>Neighbours disagree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>{n} of its {total} nearest neighbours are labelled '{label}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/neighbours.py" />
            <source>Looking for neighbours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/normalized_margin.py" />
            <source>Another class ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/normalized_margin.py" />
            <source>Labels that a model finds less likely than another class (normalized margin).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/out_of_fold.py" />
            <source>Asking a model that has not seen the item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/probabilities.py" />
            <source>a model trained without it says '{best}' ({chance:.0%}) rather than '{given}' ({given_chance:.0%})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/probabilities.py" />
            <source>a model trained without it says '{given}' too ({chance:.0%})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/random_order.py" />
            <source>Items in random order: the floor for every other strategy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/random_order.py" />
            <location filename="dataperf_gui/strategies/selection/random_rows.py" />
            <source>Random</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/random_order.py" />
            <source>picked blindly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>it cannot be loaded ({reason})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>it lacks {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>its {names} should be text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>the name {name} is taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>the strategy {name} of {origin} is broken: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>there is no strategy {name}; there are {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>it reported no progress for {s:g} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>it returned {kind}, not Ranking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>it was left out of the training set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>the strategy {name} failed ({reason}); choose another, or tell its author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it chose rows that the pool lacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it chose {n} of at most {budget}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it gave labels that are no classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>its rows are not distinct, or not one label each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/farthest_point.py" />
            <source>Farthest points, cross-validated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/farthest_point.py" />
            <source>The examples against diverse images; cross-validation says how many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/k_medoids.py" />
            <source>Cleaned k-medoids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/k_medoids.py" />
            <source>Seeking typical clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/k_medoids.py" />
            <source>The clips most typical of each word, after those in doubt are dropped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nearest.py" />
            <source>Nearest to the examples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nearest.py" />
            <source>What is most like an example, against a sample of what is least like any.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nested_cv.py" />
            <source>Nested cross-validation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nested_cv.py" />
            <source>Of many random sets, the one that predicts the remaining clips best.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nested_cv.py" />
            <source>Trying random sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/pseudo_labels.py" />
            <source>A model from the examples labels the pool; its surest labels are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/pseudo_labels.py" />
            <source>Pseudo-labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/random_rows.py" />
            <source>Random clips, equally many of each word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/random_rows.py" />
            <source>The examples against random images.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/uncertainty.py" />
            <source>The examples against images that a model only just rejects.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/uncertainty.py" />
            <source>Uncertainty sampling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/self_confidence.py" />
            <source>Labels that a model trained without the item finds unlikely (self-confidence).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/self_confidence.py" />
            <source>Model's doubt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/tmc_shapley.py" />
            <source>Sampled value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/tmc_shapley.py" />
            <source>What each item adds in random orders of adding items (TMC-Shapley).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/valuation.py" />
            <source>learning from it as '{label}' does not harm the model on clean items ({value:+.4f})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/valuation.py" />
            <source>learning from it as '{label}' makes the model worse on clean items ({value:+.4f})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/strategies/valuation.py" />
            <source>{strategy} compares with clean validation items, and these data have none; choose another strategy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="dataperf_gui/temporary.py" />
            <source>{folder}: cannot write here ({reason}); make room there, or free the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>An item that was on screen for more than {s:.0f} seconds counts as {s:.0f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Change in points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Compared with algorithms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Dataset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Decisions taken back: {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Dotted lines are algorithms with the same number of looks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Items that were decided on: rows are labels as given, columns labels now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Labels as given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Labels now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <source>Last row of the journal; the chain of {n:,} row(s) is whole:</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Made by DataPerf GUI. This page needs nothing from the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Ranges hold 95 of 100 times with other test items (bootstrap; for the change both scores are drawn together).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Report of a review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Score {points:+.1f} points.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <source>Test score from {before:.1%} to {after:.1%} over {n} item(s) looked at</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The dashed line is the score with all labels right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The most frequent changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The most instructive corrections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The score before and after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The thick line is this review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Those after which the score rose most; among equals, those that the program suspected most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>To see the same again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>What each would have reached alone. “fixes to 95 %” is the share of items to look at until 95 % of the all-clean score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>What was looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Which label became which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <source>of {n:,} item(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>seed {seed} · queue: {strategy}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>this review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{key}, labelled {given}, is {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{low:+.1f} to {high:+.1f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{low:+.1f} to {high:+.1f}, may be chance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{metric} on {total:,} trusted test items against items looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{minutes:.1f} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{name} · what the labels were worth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{s:.1f} s an item</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
