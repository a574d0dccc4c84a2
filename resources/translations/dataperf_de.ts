<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>DataPerf</name>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>Data acquisition</source>
            <translation>Datenkauf</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>Logistic regression (random_state 0); kNN and boosted stumps by name</source>
            <translation>Logistische Regression (random_state 0); kNN und geboostete Entscheidungsstümpfe mit Namen</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>Spend a budget on rows of several sellers so that a buyer's model learns most from them.</source>
            <translation>Ein Budget für Zeilen mehrerer Verkäufer ausgeben, sodass das Modell des Käufers am meisten daraus lernt.</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>a program alone decides what is bought</source>
            <translation>ein Programm allein entscheidet, was gekauft wird</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>accuracy on the buyer's rows, mean of ten draws and of the markets</source>
            <translation>Genauigkeit auf den Zeilen des Käufers, Mittel aus zehn Ziehungen und den Märkten</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/speech-selection/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>algorithm</source>
            <translation>Algorithmus</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/speech-selection/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>human</source>
            <translation>Mensch</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/speech-selection/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>human + algorithm</source>
            <translation>Mensch + Algorithmus</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>people change what a strategy proposed</source>
            <translation>Menschen ändern, was eine Strategie vorgeschlagen hat</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>people decide by looking at prices and summaries</source>
            <translation>Menschen entscheiden nach Preisen und Übersichten</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/published.toml" />
            <source>facebookresearch/Data_Acquisition_for_ML_Benchmark 5b60f90; the mean over the markets is ours</source>
            <translation>facebookresearch/Data_Acquisition_for_ML_Benchmark 5b60f90; das Mittel über die Märkte ist von uns</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/published.toml" />
            <source>recorded submission, scored with kNN</source>
            <translation>aufgezeichnete Einreichung, mit kNN bewertet</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/published.toml" />
            <source>the buyer's model is kNN, not the official logistic regression</source>
            <translation>das Modell des Käufers ist kNN, nicht die offizielle logistische Regression</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <source>Find the 120 wrong labels among 400 handwritten digits and put them right.</source>
            <translation>Finden Sie die 120 falschen Etiketten unter 400 handgeschriebenen Ziffern und berichtigen Sie sie.</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="dataperf_gui/gui/home/offers.py" />
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <location filename="dataperf_gui/gui/tour/tour.py" />
            <source>Handwritten digits</source>
            <translation>Handgeschriebene Ziffern</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <source>Multinomial logistic regression (C = 1, fitted to convergence) on convolutional k-means features</source>
            <translation>Multinomiale logistische Regression (C = 1, bis zur Konvergenz) auf k-Means-Faltungsmerkmalen</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>a program decided alone</source>
            <translation>ein Programm hat allein entschieden</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <source>accuracy on 1,000 trusted digits</source>
            <translation>Genauigkeit auf 1.000 vertrauenswürdigen Ziffern</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>people chose the order without a strategy's ranking</source>
            <translation>Menschen wählten die Reihenfolge ohne die Rangfolge einer Strategie</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>people worked through a strategy's ranking</source>
            <translation>Menschen arbeiteten die Rangfolge einer Strategie durch</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>Choose 25 or 60 clips of a language from which a model learns to spot five spoken words.</source>
            <translation>Wählen Sie 25 oder 60 Clips einer Sprache, aus denen ein Modell lernt, fünf gesprochene Wörter zu erkennen.</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>Soft vote of a support vector machine and a logistic regression on 1024 features, ten seeds</source>
            <translation>Mittel aus einer Support-Vektor-Maschine und einer logistischen Regression auf 1024 Merkmalen, zehn Startwerte</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>Speech selection</source>
            <translation>Sprachauswahl</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>macro F1, mean of ten seeds and of the tasks</source>
            <translation>Makro-F1, Mittel aus zehn Startwerten und den Aufgaben</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>people chose the clips by listening; discouraged by the rules, so kept apart</source>
            <translation>Menschen wählten die Clips nach Gehör; die Regeln raten davon ab, daher getrennt geführt</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>people listened to what a strategy proposed and changed it; kept apart as well</source>
            <translation>Menschen hörten sich den Vorschlag einer Strategie an und änderten ihn; ebenfalls getrennt geführt</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>the clips are chosen by a program alone</source>
            <translation>ein Programm allein wählt die Clips</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/published.toml" />
            <source>baseline of the challenge</source>
            <translation>Vergleichswert des Wettbewerbs</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/published.toml" />
            <source>harvard-edge/dataperf-speech-example 600311b; the mean over the tasks is ours</source>
            <translation>harvard-edge/dataperf-speech-example 600311b; das Mittel über die Aufgaben ist von uns</translation>
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>Listen to 300 spoken words, find the 90 that were cut out wrongly, and put them right.</source>
            <translation>Hören Sie 300 gesprochene Wörter, finden Sie die 90 falsch ausgeschnittenen und berichtigen Sie sie.</translation>
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>Multinomial logistic regression (C = 1, fitted to convergence) on time-normalised MFCC features</source>
            <translation>Multinomiale logistische Regression (C = 1, bis zur Konvergenz) auf zeitnormierten MFCC-Merkmalen</translation>
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="dataperf_gui/gui/home/offers.py" />
            <source>Spoken words</source>
            <translation>Gesprochene Wörter</translation>
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>accuracy on 250 trusted clips</source>
            <translation>Genauigkeit auf 250 vertrauenswürdigen Clips</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>Linear network 2048-128-1, AdamW, 20 epochs, float32, seed 42</source>
            <translation>Lineares Netz 2048-128-1, AdamW, 20 Durchläufe, float32, Startwert 42</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>Say which labels of a noisy training set should be checked first.</source>
            <translation>Sagen Sie, welche Etiketten einer verrauschten Trainingsmenge zuerst geprüft werden sollten.</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>Vision cleaning</source>
            <translation>Bilder bereinigen</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>fraction of fixes until 95 % of the final accuracy</source>
            <translation>Anteil der Korrekturen bis 95 % der endgültigen Genauigkeit</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>the ranking comes from a program alone; outside human help is not allowed</source>
            <translation>die Rangfolge stammt von einem Programm allein; Hilfe von außen durch Menschen ist nicht erlaubt</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/published.toml" />
            <source>DS3Lab/dataperf-vision-debugging 557620b: results of its baselines</source>
            <translation>DS3Lab/dataperf-vision-debugging 557620b: Ergebnisse seiner Vergleichsverfahren</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/published.toml" />
            <source>DataScope</source>
            <translation>DataScope</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/published.toml" />
            <source>TMC-Shapley</source>
            <translation>TMC-Shapley</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/published.toml" />
            <source>influence function</source>
            <translation>Einflussfunktion</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/published.toml" />
            <source>random</source>
            <translation>Zufall</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>Choose a small training set for a concept from a pool of unlabelled images.</source>
            <translation>Wählen Sie für einen Begriff eine kleine Trainingsmenge aus einem Vorrat von Bildern ohne Etikett.</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>Logistic regression, scikit-learn's defaults, random_state 0, a concept at a time</source>
            <translation>Logistische Regression, Voreinstellungen von scikit-learn, random_state 0, ein Begriff nach dem anderen</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>Vision selection</source>
            <translation>Bilderauswahl</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>every row and label comes from a program alone</source>
            <translation>jede Zeile und jedes Etikett stammt von einem Programm allein</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>mean F1 of the concept over the concepts</source>
            <translation>mittleres F1 des Begriffs über die Begriffe</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>people checked, added or relabelled what a strategy proposed; explained with the entry</source>
            <translation>Menschen prüften, ergänzten oder änderten, was eine Strategie vorschlug; bei der Einreichung erklärt</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>people chose and labelled the rows without a strategy's proposal</source>
            <translation>Menschen wählten und etikettierten die Zeilen ohne den Vorschlag einer Strategie</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>CoactiveAI/dataperf-vision-selection 958fb3c: result of its example</source>
            <translation>CoactiveAI/dataperf-vision-selection 958fb3c: Ergebnis seines Beispiels</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>farthest-point sampling, nested cross-validation (P. Climaco)</source>
            <translation>entfernteste Punkte, verschachtelte Kreuzvalidierung (P. Climaco)</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>mlcommons.org/2023/12/dataperf-challenges-2023-winners</source>
            <translation>mlcommons.org/2023/12/dataperf-challenges-2023-winners</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>pseudo-labels (D. Brajovic)</source>
            <translation>Pseudo-Etiketten (D. Brajovic)</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>random, 500 rows</source>
            <translation>Zufall, 500 Zeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/agreement/consensus.py" />
            <source>CROWDLAB weighs people and a model; it needs the model's probabilities</source>
            <translation>CROWDLAB gewichtet Personen und ein Modell; es braucht die Wahrscheinlichkeiten des Modells</translation>
        </message>
        <message>
            <location filename="dataperf_gui/agreement/votes.py" />
            <source>{file} has no votes</source>
            <translation>{file} enthält keine Stimmen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/agreement/votes.py" />
            <source>{file} is not a table of votes: it needs the columns file, annotator and label, or several label columns, one per person; it has {columns}</source>
            <translation>{file} ist keine Tabelle mit Stimmen: Sie braucht die Spalten file, annotator und label oder mehrere Label-Spalten, eine pro Person; vorhanden sind {columns}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/baselines.py" />
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{challenge} has no board</source>
            <translation>{challenge} hat keine Rangliste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/database.py" />
            <source>the boards in {url} cannot be read or written ({reason}); nothing was changed</source>
            <translation>die Ranglisten in {url} können nicht gelesen oder geschrieben werden ({reason}); nichts wurde geändert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/database.py" />
            <source>the boards in {url} were made by a newer version of the program ({reason}); update the program</source>
            <translation>die Ranglisten in {url} stammen von einer neueren Version des Programms ({reason}); aktualisieren Sie das Programm</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/database.py" />
            <source>{url} names no database that can be opened ({reason}); write sqlite:///FILE, or postgresql+psycopg://USER@HOST/DATABASE after installing dataperf-gui[postgres]</source>
            <translation>{url} nennt keine Datenbank, die sich öffnen lässt ({reason}); schreiben Sie sqlite:///FILE oder, nach der Installation von dataperf-gui[postgres], postgresql+psycopg://USER@HOST/DATABASE</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/entries.py" />
            <source>a submission that is {before} cannot become {after}</source>
            <translation>eine Einreichung im Zustand {before} kann nicht in {after} übergehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <source>{file} cannot be read ({reason}); nothing was added</source>
            <translation>{file} kann nicht gelesen werden ({reason}); nichts wurde hinzugefügt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <location filename="dataperf_gui/gui/compare/saving.py" />
            <source>{file} cannot be written ({reason}); choose another place</source>
            <translation>{file} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ort</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <source>{file} holds no boards of this version of the program; export them there with `dataperf-gui board export`</source>
            <translation>{file} enthält keine Ranglisten dieser Programmversion; exportieren Sie sie dort mit `dataperf-gui board export`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <source>{file}, line {line}: not as it was exported ({reason}); nothing was added. Ask for the file again</source>
            <translation>{file}, Zeile {line}: nicht so, wie sie exportiert wurde ({reason}); nichts wurde hinzugefügt. Bitten Sie noch einmal um die Datei</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/published.py" />
            <source>scored on the official data: cannot be compared where the data differs</source>
            <translation>auf den offiziellen Daten bewertet: nicht vergleichbar, wo die Daten andere sind</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/published.py" />
            <location filename="dataperf_gui/challenges/registry.py" />
            <source>{challenge} is no challenge; there are {known}</source>
            <translation>{challenge} ist kein Wettbewerb; es gibt {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>scoring took longer than {limit} seconds</source>
            <translation>die Bewertung dauerte länger als {limit} Sekunden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{folder} cannot be read ({reason}); name a folder of submission files</source>
            <translation>{folder} kann nicht gelesen werden ({reason}); nennen Sie einen Ordner mit Einreichungsdateien</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{folder} holds no {files}, so it is no folder of {challenge}; name the folder with the challenge's data</source>
            <translation>{folder} enthält kein {files}, ist also kein Ordner für {challenge}; nennen Sie den Ordner mit den Daten des Wettbewerbs</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{name} has no score to be compared with</source>
            <translation>{name} hat keine Punktzahl, mit der verglichen werden könnte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{name} is {state}: only what did not come to its end can be tried again</source>
            <translation>{name} ist im Zustand „{state}“: Nur was nicht zu Ende kam, kann noch einmal versucht werden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <location filename="dataperf_gui/session/chain.py" />
            <source>row {seq} is not as it was written</source>
            <translation>Zeile {seq} ist nicht so, wie sie geschrieben wurde</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <source>rows are missing after row {seq}, or were added to it</source>
            <translation>nach Zeile {seq} fehlen Zeilen oder kamen welche hinzu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <location filename="dataperf_gui/session/chain.py" />
            <source>rows are missing between row {before} and row {after}</source>
            <translation>zwischen Zeile {before} und Zeile {after} fehlen Zeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <source>the files of submission {id} were edited</source>
            <translation>die Dateien der Einreichung {id} wurden verändert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <source>the state of submission {id} was edited</source>
            <translation>der Zustand der Einreichung {id} wurde verändert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/session_drafts.py" />
            <source>{path} is a session on {name}, which is no challenge with a board</source>
            <translation>{path} ist eine Sitzung zu {name}, und das ist kein Wettbewerb mit Rangliste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>submission {id} does not begin as a draft</source>
            <translation>Einreichung {id} beginnt nicht als Entwurf</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>submission {id} went another way in these boards; nothing was added</source>
            <translation>Einreichung {id} verlief in diesen Ranglisten anders; nichts wurde hinzugefügt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>there is no submission {id}</source>
            <translation>es gibt keine Einreichung {id}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>{file} of submission {id} is not as it was handed in; do not trust its score</source>
            <translation>{file} der Einreichung {id} ist nicht so, wie sie abgegeben wurde; trauen Sie ihrer Punktzahl nicht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>{n} submissions have an id that begins with {id}; give one that is listed</source>
            <translation>{n} Einreichungen haben eine Kennung, die mit {id} beginnt; geben Sie eine aus der Liste an</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/estimate.py" />
            <source>No estimate: it is made for two classes, and your rows have {n}.</source>
            <translation>Keine Schätzung: Sie gilt für zwei Klassen, und Ihre Zeilen haben {n}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/estimate.py" />
            <source>No estimate: no seller's summary can be used.</source>
            <translation>Keine Schätzung: Die Übersicht keines Verkäufers ist zu verwenden.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/estimate.py" />
            <source>No estimate: the summaries tell of {n} of the {of} columns, which is too little.</source>
            <translation>Keine Schätzung: Die Übersichten nennen {n} von {of} Spalten, und das ist zu wenig.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/opening.py" />
            <source>Reading the markets</source>
            <translation>Die Märkte werden gelesen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/opening.py" />
            <source>The sellers' rows are hidden: the true accuracy is known after handing in.</source>
            <translation>Die Zeilen der Verkäufer sind verborgen: Die wahre Genauigkeit steht erst nach dem Einreichen fest.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/opening.py" />
            <source>holds no market: a folder named 0, 1, 2 ...; put them there</source>
            <translation>enthält keinen Markt: einen Ordner namens 0, 1, 2 ...; legen Sie sie dort ab</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/proposing.py" />
            <source>Its summary cannot be used, so no strategy can judge it</source>
            <translation>Die Übersicht ist nicht zu verwenden, also kann keine Strategie ihn beurteilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/purchase.py" />
            <source>Nothing is bought here.</source>
            <translation>Hier wird nichts gekauft.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/purchase.py" />
            <source>That is what is bought already.</source>
            <translation>Das ist schon gekauft.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/samples.py" />
            <source>holds no rows of numbers ({reason})</source>
            <translation>enthält keine Zeilen aus Zahlen ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/truth.py" />
            <source>Nothing is bought here yet.</source>
            <translation>Hier ist noch nichts gekauft.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/truth.py" />
            <source>Some of the ten official draws hold rows of one class only: buy more, or of other sellers.</source>
            <translation>Manche der zehn offiziellen Ziehungen enthalten nur Zeilen einer Klasse: Kaufen Sie mehr oder von anderen Verkäufern.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>buys {rows}, which is no whole number</source>
            <translation>kauft {rows}, und das ist keine ganze Zahl</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>holds no market; put them there</source>
            <translation>enthält keinen Markt; legen Sie die Märkte dort ab</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>is no market; there are {known}</source>
            <translation>ist kein Markt; es gibt {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>is no seller; there are 0 to {last}</source>
            <translation>ist kein Verkäufer; es gibt 0 bis {last}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>{fault}: nothing is bought in the markets {markets}; all are submitted together</source>
            <translation>{fault}: in den Märkten {markets} wird nichts gekauft; alle werden zusammen eingereicht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/entries.py" />
            <source>Market {market}</source>
            <translation>Markt {market}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/entries.py" />
            <source>holds no seller's rows, so only the site can score; `check` works without them</source>
            <translation>enthält keine Zeilen der Verkäufer, also kann nur der Veranstalter bewerten; `check` geht auch ohne sie</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>cannot be read ({reason}); put the file there</source>
            <translation>kann nicht gelesen werden ({reason}); legen Sie die Datei dort ab</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>covers column {column}, but the buyer's rows have {n}; fetch it again</source>
            <translation>umfasst Spalte {column}, die Zeilen des Käufers haben aber {n}; holen Sie sie neu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>covers other columns than the first seller's summary; fetch it again</source>
            <translation>umfasst andere Spalten als die Übersicht des ersten Verkäufers; holen Sie sie neu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has a missing or infinite number, or a label that is no whole number</source>
            <translation>enthält eine fehlende oder unendliche Zahl oder ein Etikett, das keine ganze Zahl ist</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has {n} columns where the buyer's rows have {buyer}; fetch it again</source>
            <translation>
                <numerusform>hat {n} Spalten, die Zeilen des Käufers haben {buyer}; holen Sie sie neu</numerusform>
                <numerusform>hat {n} Spalten, die Zeilen des Käufers haben {buyer}; holen Sie sie neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has {n} prices for {sellers} sellers; write one a line</source>
            <translation>
                <numerusform>hat {n} Preise für {sellers} Verkäufer; schreiben Sie einen je Zeile</numerusform>
                <numerusform>hat {n} Preise für {sellers} Verkäufer; schreiben Sie einen je Zeile</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>is no summary with row_number, column_number, hist and label_correlation</source>
            <translation>ist keine Übersicht mit row_number, column_number, hist und label_correlation</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>is not a table of numbers ({reason}); fetch it again</source>
            <translation>ist keine Tabelle aus Zahlen ({reason}); holen Sie sie neu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>must have a line like Lin,100 for every seller</source>
            <translation>muss für jeden Verkäufer eine Zeile wie Lin,100 haben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>must hold one number above 0</source>
            <translation>muss eine Zahl über 0 enthalten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys nothing, so nothing can be trained</source>
            <translation>kauft nichts, also kann nichts trainiert werden</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys {n} rows of seller {seller}, who has {most}; write 0 to {most}</source>
            <translation>
                <numerusform>kauft {n} Zeilen von Verkäufer {seller}, der {most} hat; schreiben Sie 0 bis {most}</numerusform>
                <numerusform>kauft {n} Zeilen von Verkäufer {seller}, der {most} hat; schreiben Sie 0 bis {most}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys {n} rows where the buyer's model needs {least}</source>
            <translation>
                <numerusform>kauft {n} Zeilen, das Modell des Käufers braucht {least}</numerusform>
                <numerusform>kauft {n} Zeilen, das Modell des Käufers braucht {least}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>costs {cost:.10g} where the budget is {budget:.10g}; buy fewer rows</source>
            <translation>kostet {cost:.10g} bei einem Budget von {budget:.10g}; kaufen Sie weniger Zeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>draws rows of one class only in trial {trial}; buy more, or of other sellers</source>
            <translation>zieht in Versuch {trial} nur Zeilen einer Klasse; kaufen Sie mehr oder von anderen Verkäufern</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>has {n} lines where one line of whole numbers should be</source>
            <translation>hat {n} Zeilen, wo eine Zeile mit ganzen Zahlen stehen sollte</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>has {n} numbers for {sellers} sellers; write one each</source>
            <translation>
                <numerusform>hat {n} Zahlen für {sellers} Verkäufer; schreiben Sie für jeden eine</numerusform>
                <numerusform>hat {n} Zahlen für {sellers} Verkäufer; schreiben Sie für jeden eine</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>is missing; there are {models}</source>
            <translation>fehlt; es gibt {models}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>is no path; name a folder</source>
            <translation>ist kein Pfad; nennen Sie einen Ordner</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>is {cell}, not the whole number of rows bought of seller {seller}</source>
            <translation>ist {cell} und nicht die ganze Zahl der Zeilen, die von Verkäufer {seller} gekauft werden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>must be a list of markets, such as ["0", "1"]</source>
            <translation>muss eine Liste von Märkten sein, etwa ["0", "1"]</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>needs a list `instance_ids` and a path `submission_path`</source>
            <translation>braucht eine Liste `instance_ids` und einen Pfad `submission_path`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>{file}: costs {cost:.10g} where the budget is {budget:.10g}; scored all the same</source>
            <translation>{file}: kostet {cost:.10g} bei einem Budget von {budget:.10g}; trotzdem bewertet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>{file}: the model {model} is unknown; logistic regression is used, as in the original</source>
            <translation>{file}: das Modell {model} ist unbekannt; wie im Original wird die logistische Regression verwendet</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>does not have the {n} cells of the first line</source>
            <translation>
                <numerusform>hat nicht die {n} Zellen der ersten Zeile</numerusform>
                <numerusform>hat nicht die {n} Zellen der ersten Zeile</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is missing, but there is {other}; rename it</source>
            <translation>fehlt, aber es gibt {other}; benennen Sie die Datei um</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is not CSV ({reason}); write one row a line</source>
            <translation>ist kein CSV ({reason}); schreiben Sie einen Datensatz je Zeile</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is not a mapping of names to values; mend it</source>
            <translation>ist keine Zuordnung von Namen zu Werten; berichtigen Sie sie</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is not {kind} ({reason}); mend it</source>
            <translation>ist nicht {kind} ({reason}); berichtigen Sie es</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>lacks the column {missing}; the first line must name {columns}</source>
            <translation>fehlt die Spalte {missing}; die erste Zeile muss {columns} nennen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>accepted as the original program does: {fault}</source>
            <translation>angenommen wie vom Originalprogramm: {fault}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>and {n} more faults</source>
            <translation>
                <numerusform>und {n} weiterer Fehler</numerusform>
                <numerusform>und {n} weitere Fehler</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>column {name}</source>
            <translation>Spalte {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>key {name}</source>
            <translation>Schlüssel {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>line {n}</source>
            <translation>Zeile {n}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>task {name}</source>
            <translation>Aufgabe {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>cannot be read as Parquet ({reason}); fetch it again</source>
            <translation>kann nicht als Parquet gelesen werden ({reason}); holen Sie die Datei neu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>has more than {limit} MB; is this the right file?</source>
            <translation>hat mehr als {limit} MB; ist das die richtige Datei?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>has {length} numbers where the test model needs {n}</source>
            <translation>hat {length} Zahlen, das Testmodell braucht {n}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>holds a missing or infinite number; fetch the file again</source>
            <translation>enthält eine fehlende oder unendliche Zahl; holen Sie die Datei neu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>holds {type}, not lists of numbers</source>
            <translation>enthält {type}, nicht Listen von Zahlen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>is missing; put the file there</source>
            <translation>fehlt; legen Sie die Datei dort ab</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>is not UTF-8 text (byte {position}); save it as plain UTF-8</source>
            <translation>ist kein UTF-8-Text (Byte {position}); speichern Sie die Datei als reines UTF-8</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>lacks the column {missing}; it has {present}</source>
            <translation>fehlt die Spalte {missing}; es gibt {present}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>the path {path} leads out of the folder; use a path inside it</source>
            <translation>der Pfad {path} führt aus dem Ordner hinaus; verwenden Sie einen Pfad darin</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>{file}: {column} is stored as {type} and was read as float32</source>
            <translation>{file}: {column} ist als {type} gespeichert und wurde als float32 gelesen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/results.py" />
            <source>{folder}: cannot write here ({reason}); choose another folder</source>
            <translation>{folder}: hier kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ordner</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/results.py" />
            <source>{path} is a folder where a file has to go; move it away or choose another folder</source>
            <translation>{path} ist ein Ordner, wo eine Datei hingehört; verschieben Sie ihn oder wählen Sie einen anderen Ordner</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>A concept has at most 1,000 images.</source>
            <translation>Ein Begriff hat höchstens 1.000 Bilder.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>A set has at most 25 or 60 clips.</source>
            <translation>Eine Auswahl hat höchstens 25 oder 60 Clips.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>All rows are named.</source>
            <translation>Alle Zeilen sind genannt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every clip is one that may be chosen.</source>
            <translation>Jeder Clip darf gewählt werden.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every concept has a CSV file with ImageID and Confidence.</source>
            <translation>Jeder Begriff hat eine CSV-Datei mit ImageID und Confidence.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every draw of the rows can train the model.</source>
            <translation>Jede Ziehung der Zeilen kann das Modell trainieren.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every image has a label.</source>
            <translation>Jedes Bild hat ein Etikett.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every market has a file with one line of whole numbers.</source>
            <translation>Jeder Markt hat eine Datei mit einer Zeile ganzer Zahlen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every row that is named is a training row.</source>
            <translation>Jede genannte Zeile ist eine Trainingszeile.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>No market costs more than its budget.</source>
            <translation>Kein Markt kostet mehr als sein Budget.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>No row is named twice.</source>
            <translation>Keine Zeile ist zweimal genannt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>The files are official lists of clips.</source>
            <translation>Die Dateien sind offizielle Clip-Listen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>The files are plain text, one row number a line.</source>
            <translation>Die Dateien sind reiner Text, eine Zeilennummer je Zeile.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>The numbers are whole, and no more than the seller has.</source>
            <translation>Die Zahlen sind ganz und nicht größer als der Bestand des Verkäufers.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>There are images with 0 and images with 1.</source>
            <translation>Es gibt Bilder mit 0 und Bilder mit 1.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>There are target clips and nontarget clips.</source>
            <translation>Es gibt Clips der Zielwörter und andere Clips.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>There is one number a seller, and something is bought.</source>
            <translation>Es gibt eine Zahl je Verkäufer, und etwas wird gekauft.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/selections.py" />
            <source>holds no chosen item</source>
            <translation>enthält kein gewähltes Element</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/selections.py" />
            <source>names {item} of {task} again; keep one of them</source>
            <translation>nennt {item} von {task} noch einmal; behalten Sie eines davon</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/challenge.py" />
            <source>has the label {label}; there are {known}</source>
            <translation>hat das Etikett {label}; es gibt {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/challenge.py" />
            <source>holds no folder dataperf_LANGUAGE_data; put it there</source>
            <translation>enthält keinen Ordner dataperf_LANGUAGE_data; legen Sie ihn dort ab</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/challenge.py" />
            <source>is no task; there are {tasks}</source>
            <translation>ist keine Aufgabe; es gibt {tasks}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>does not say what it is for; give --language and --size</source>
            <translation>sagt nicht, wofür es ist; geben Sie --language und --size an</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>has no data of the language {language}; there are {known}</source>
            <translation>hat keine Daten der Sprache {language}; es gibt {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>holds no submission; name its files like en_25_train.json</source>
            <translation>enthält keine Einreichung; nennen Sie die Dateien wie en_25_train.json</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>must be a list of whole numbers</source>
            <translation>muss eine Liste ganzer Zahlen sein</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>{fault}: there is no entry for {tasks}; all tasks are submitted together</source>
            <translation>{fault}: es fehlt ein Eintrag für {tasks}; alle Aufgaben werden zusammen eingereicht</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>lacks {n} listed clips, first {first}; get it anew</source>
            <translation>
                <numerusform>fehlen {n} aufgeführte Clips, der erste ist {first}; holen Sie die Datei neu</numerusform>
                <numerusform>fehlen {n} aufgeführte Clips, der erste ist {first}; holen Sie die Datei neu</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>must be a list of clip ids</source>
            <translation>muss eine Liste von Clip-Kennungen sein</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>must be a mapping of words to lists of clip ids</source>
            <translation>muss eine Zuordnung von Wörtern zu Listen von Clip-Kennungen sein</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>is no target word; there are {words}</source>
            <translation>ist kein Zielwort; es gibt {words}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>names {clip}, which allowed_training_set.yaml does not list there; leave it out</source>
            <translation>nennt {clip}, das allowed_training_set.yaml dort nicht aufführt; lassen Sie es weg</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>names {n} clips, repeated ones counted, where {size} are allowed; leave some out</source>
            <translation>
                <numerusform>nennt {n} Clips, Wiederholungen mitgezählt, erlaubt sind {size}; lassen Sie einige weg</numerusform>
                <numerusform>nennt {n} Clips, Wiederholungen mitgezählt, erlaubt sind {size}; lassen Sie einige weg</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>needs at least one target clip and one nontarget clip to train on</source>
            <translation>braucht zum Trainieren mindestens einen Clip eines Zielworts und einen anderen Clip</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: repeated nontarget clips are used repeatedly</source>
            <translation>{file}: wiederholte andere Clips werden mehrfach verwendet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: repeated target clips are used once and count towards the size</source>
            <translation>{file}: wiederholte Clips der Zielwörter werden einmal verwendet und zählen für die Größe mit</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: the keys {words} are missing, which shifts the class ids of the words after them, as in the original, and ruins the score; give them an empty list instead</source>
            <translation>{file}: die Schlüssel {words} fehlen; das verschiebt wie im Original die Klassennummern der folgenden Wörter und verdirbt die Punktzahl; geben Sie ihnen stattdessen eine leere Liste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: there is no clip of {words}, so the test model never predicts them</source>
            <translation>{file}: es gibt keinen Clip von {words}, also sagt das Testmodell diese Wörter nie voraus</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/dataset.py" />
            <source>these data have no pictures; items show their id, their features and their neighbours</source>
            <translation>diese Daten haben keine Bilder; Elemente zeigen ihre Kennung, ihre Merkmale und ihre Nachbarn</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/dataset.py" />
            <source>{folder} has the tasks {known}; choose one of them (--task on the command line)</source>
            <translation>{folder} hat die Aufgaben {known}; wählen Sie eine davon (--task auf der Befehlszeile)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{key} is no training row of this task</source>
            <translation>{key} ist keine Trainingszeile dieser Aufgabe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{key} was named before; name each row once</source>
            <translation>{key} wurde schon genannt; nennen Sie jede Zeile einmal</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{n} of {total} rows were not ranked; they follow in the order of the data</source>
            <translation>
                <numerusform>{n} von {total} Zeilen wurden nicht eingeordnet; sie folgen in der Reihenfolge der Daten</numerusform>
                <numerusform>{n} von {total} Zeilen wurden nicht eingeordnet; sie folgen in der Reihenfolge der Daten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{path} is a session on {name}, not on this task; choose its task (--task)</source>
            <translation>{path} ist eine Sitzung zu {name}, nicht zu dieser Aufgabe; wählen Sie deren Aufgabe (--task)</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_cleaning/pictures.py" />
            <source>needs a name like sheet_28.png, the side of a tile, and a tile for each of the {n} rows of sheet.csv</source>
            <translation>
                <numerusform>braucht einen Namen wie sheet_28.png, die Seitenlänge einer Kachel, und eine Kachel für jede der {n} Zeilen von sheet.csv</numerusform>
                <numerusform>braucht einen Namen wie sheet_28.png, die Seitenlänge einer Kachel, und eine Kachel für jede der {n} Zeilen von sheet.csv</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/pictures.py" />
            <source>there is no picture of {id}; put one of that name into the folder of pictures</source>
            <translation>es gibt kein Bild von {id}; legen Sie eines dieses Namens in den Bilderordner</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>begins with a byte order mark; save it as UTF-8 without one</source>
            <translation>beginnt mit einer Bytereihenfolge-Markierung; speichern Sie als UTF-8 ohne sie</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>has {lines} lines where the rules want all {n} rows, each once</source>
            <translation>
                <numerusform>hat {lines} Zeilen, die Regeln verlangen alle {n} Zeilen, jede einmal</numerusform>
                <numerusform>hat {lines} Zeilen, die Regeln verlangen alle {n} Zeilen, jede einmal</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>is no folder; put the submission files there</source>
            <translation>ist kein Ordner; legen Sie die Einreichungsdateien dort ab</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>is {line} where one row number should be; write one number a line</source>
            <translation>ist {line}, wo eine Zeilennummer stehen sollte; schreiben Sie eine Nummer je Zeile</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>names row {row}, whose hv_label is missing; fetch the challenge's data again</source>
            <translation>nennt Zeile {row}, deren hv_label fehlt; holen Sie die Daten des Wettbewerbs neu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>names row {row}; the rows of {train} are 0 to {last}</source>
            <translation>nennt Zeile {row}; die Zeilen von {train} sind 0 bis {last}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>repeats row {row} of line {first}; name each row once</source>
            <translation>wiederholt Zeile {row} aus Zeile {first} der Datei; nennen Sie jede Zeile einmal</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>there is no submission; name its files DATA-ID_METHOD.txt</source>
            <translation>es gibt keine Einreichung; nennen Sie die Dateien DATA-ID_METHOD.txt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{code}: {method} has no ranking for {tasks}, so it has no overall score</source>
            <translation>{code}: {method} hat keine Rangfolge für {tasks}, also auch keine Gesamtpunktzahl</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{file} has no time_{name}, which the site asks for</source>
            <translation>{file} hat kein time_{name}, nach dem der Veranstalter fragt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{file} is not named after a task and was not read</source>
            <translation>{file} ist nicht nach einer Aufgabe benannt und wurde nicht gelesen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{method} cannot be part of a file's name; use letters, digits, - and _</source>
            <translation>{method} kann kein Teil eines Dateinamens sein; verwenden Sie Buchstaben, Ziffern, - und _</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has a label that is not 0 or 1, or no rows; fetch the file again</source>
            <translation>hat ein Etikett, das nicht 0 oder 1 ist, oder keine Zeilen; holen Sie die Datei neu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has no hv_label of 0 or 1, which row {row} of {train} needs; fetch the file again</source>
            <translation>hat kein hv_label 0 oder 1, das Zeile {row} von {train} braucht; holen Sie die Datei neu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has {rows} rows where {setup} says {n}; make them agree</source>
            <translation>hat {rows} Zeilen, {setup} sagt {n}; bringen Sie beide in Einklang</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>names {data_id} more than once; keep one of them</source>
            <translation>nennt {data_id} mehr als einmal; behalten Sie einen Eintrag</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>needs `data_id` (text without _ or /), `train_size`, `noise_level`, `test_size` and `val_size`; `classes`, if given, are two names</source>
            <translation>braucht `data_id` (Text ohne _ oder /), `train_size`, `noise_level`, `test_size` und `val_size`; `classes` sind, falls angegeben, zwei Namen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>needs a list `tasks` and, if other folders are used, a mapping `paths`</source>
            <translation>braucht eine Liste `tasks` und, falls andere Ordner verwendet werden, eine Zuordnung `paths`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/trainings.py" />
            <source>a training process was ended from outside; free some memory and try again</source>
            <translation>ein Trainingsprozess wurde von außen beendet; geben Sie Speicher frei und versuchen Sie es noch einmal</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>has the label {label}; write 0 or 1</source>
            <translation>hat das Etikett {label}; schreiben Sie 0 oder 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>has {rows} rows where the rules allow {limit}; leave some out</source>
            <translation>hat {rows} Zeilen, die Regeln erlauben {limit}; lassen Sie einige weg</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>is no concept; there are {concepts}</source>
            <translation>ist kein Begriff; es gibt {concepts}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>is not in the pool; leave it out</source>
            <translation>ist nicht im Vorrat; lassen Sie es weg</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>makes the test model predict {labels} beside 0 and 1, which has no F1; write 0 and 1</source>
            <translation>lässt das Testmodell {labels} neben 0 und 1 vorhersagen, und dafür gibt es kein F1; schreiben Sie 0 und 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>{code}: there is nothing for {concepts}; all concepts are submitted together</source>
            <translation>{code}: es gibt nichts für {concepts}; alle Begriffe werden zusammen eingereicht</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>{n} of {all} examples of {concept} are not in the pool and were left out</source>
            <translation>
                <numerusform>{n} von {all} Beispielen für {concept} sind nicht im Vorrat und wurden weggelassen</numerusform>
                <numerusform>{n} von {all} Beispielen für {concept} sind nicht im Vorrat und wurden weggelassen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/pool.py" />
            <source>Preparing the pool</source>
            <translation>Der Vorrat wird vorbereitet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/pool.py" />
            <source>holds no images; fetch the file again</source>
            <translation>enthält keine Bilder; holen Sie die Datei neu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has no Confidence; write 1 for the concept, 0 for anything else</source>
            <translation>hat kein Confidence; schreiben Sie 1 für den Begriff, 0 für alles andere</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has no rows after unknown ids are left out; it needs rows with 0 and rows with 1</source>
            <translation>hat keine Zeilen, nachdem unbekannte Kennungen weggelassen wurden; es braucht Zeilen mit 0 und Zeilen mit 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has only {found} after unknown ids are left out; it needs rows with 0 and rows with 1</source>
            <translation>hat nur {found}, nachdem unbekannte Kennungen weggelassen wurden; es braucht Zeilen mit 0 und Zeilen mit 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {labels} are classes of their own beside 0 and 1; write 0 and 1</source>
            <translation>{file}: {labels} sind eigene Klassen neben 0 und 1; schreiben Sie 0 und 1</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} ids have more than one label, and each counts: {ids}</source>
            <translation>
                <numerusform>{file}: {n} Kennungen haben mehr als ein Etikett, und jedes zählt: {ids}</numerusform>
                <numerusform>{file}: {n} Kennungen haben mehr als ein Etikett, und jedes zählt: {ids}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} rows are repeated and count more than once: {ids}</source>
            <translation>
                <numerusform>{file}: {n} Zeilen sind wiederholt und zählen mehr als einmal: {ids}</numerusform>
                <numerusform>{file}: {n} Zeilen sind wiederholt und zählen mehr als einmal: {ids}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} rows have ids that the pool lacks and count for nothing: {ids}</source>
            <translation>
                <numerusform>{file}: {n} Zeilen haben Kennungen, die im Vorrat fehlen, und zählen nichts: {ids}</numerusform>
                <numerusform>{file}: {n} Zeilen haben Kennungen, die im Vorrat fehlen, und zählen nichts: {ids}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>has no rows, or a row without a label; fetch the file again</source>
            <translation>hat keine Zeilen oder eine Zeile ohne Etikett; holen Sie die Datei neu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>has the label {label} beside 0 and 1; fetch the file again</source>
            <translation>hat das Etikett {label} neben 0 und 1; holen Sie die Datei neu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>holds {type}, not 0 and 1</source>
            <translation>enthält {type}, nicht 0 und 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>needs a list `eval_tasks` and a whole number `dim`</source>
            <translation>braucht eine Liste `eval_tasks` und eine ganze Zahl `dim`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>needs the paths `data_dir` and `emb_file`</source>
            <translation>braucht die Pfade `data_dir` und `emb_file`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>needs two paths: the submission's CSV and the test set's Parquet file</source>
            <translation>braucht zwei Pfade: die CSV-Datei der Einreichung und die Parquet-Datei der Testmenge</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>{file}: Confidence is stored as {type} where the original needs text; it was read as text</source>
            <translation>{file}: Confidence ist als {type} gespeichert, das Original braucht Text; es wurde als Text gelesen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>95 % target: {score:.3f}</source>
            <translation>95-%-Ziel: {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>all labels right: {score:.3f}</source>
            <translation>alle Etiketten richtig: {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>does not reach the target</source>
            <translation>erreicht das Ziel nicht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <source>ends at {score:.3f}</source>
            <translation>endet bei {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>items inspected</source>
            <translation>geprüfte Elemente</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/compare/chart.py" />
            <source>target after {n:,} items</source>
            <translation>
                <numerusform>Ziel nach {n:,} Element</numerusform>
                <numerusform>Ziel nach {n:,} Elementen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>{metric} on the trusted test set, after each item inspected</source>
            <translation>{metric} auf der vertrauenswürdigen Testmenge, nach jedem geprüften Element</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <source>{name}, {k} seeds</source>
            <translation>{name}, {k} Startwerte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/oracles.py" />
            <source>Taking the value of each fix</source>
            <translation>Der Wert jeder Korrektur wird bestimmt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/painting.py" />
            <location filename="dataperf_gui/compare/store.py" />
            <source>{path} cannot be written ({reason}); choose another folder, or make room</source>
            <translation>{path} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ordner oder schaffen Sie Platz</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/person.py" />
            <source>Replaying the decisions</source>
            <translation>Die Entscheidungen werden wiederholt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/purchase_spending.py" />
            <source>This is an estimate from what buyers may see, the mean over all markets: the sellers' rows are hidden here.</source>
            <translation>Dies ist eine Schätzung aus dem, was Käufer sehen dürfen, das Mittel über alle Märkte: Die Zeilen der Verkäufer sind hier verborgen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/purchase_spending.py" />
            <source>This is the true accuracy by the official rule, the mean over all markets.</source>
            <translation>Dies ist die wahre Genauigkeit nach der offiziellen Regel, das Mittel über alle Märkte.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/running.py" />
            <source>Drawing curves: {names}</source>
            <translation>Kurven werden gezeichnet: {names}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/running.py" />
            <source>it was ended because it did not rank within {seconds:g} s</source>
            <translation>sie wurde beendet, weil sie nicht innerhalb von {seconds:g} s fertig war</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/selection_spending.py" />
            <source>This is the practice score: the rules forbid choosing by the official one.</source>
            <translation>Dies ist die Übungspunktzahl: Die Regeln verbieten, nach der offiziellen zu wählen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <source>best baseline, {name}: {score:.3f}</source>
            <translation>bester Vergleichswert, {name}: {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>clips chosen</source>
            <translation>gewählte Clips</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <source>ends at {score:.3f}, goal at {spent:.4g}</source>
            <translation>endet bei {score:.3f}, Ziel bei {spent:.4g}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>money spent</source>
            <translation>ausgegebenes Geld</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>rows chosen</source>
            <translation>gewählte Zeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_run.py" />
            <location filename="dataperf_gui/compare/workers.py" />
            <source>the strategy failed ({reason})</source>
            <translation>die Strategie ist gescheitert ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_run.py" />
            <source>{name} chooses nothing here; there are {known}</source>
            <translation>{name} wählt hier nichts; es gibt {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_run.py" />
            <location filename="dataperf_gui/compare/store.py" />
            <source>{path} cannot be read ({reason}); move it away</source>
            <translation>{path} kann nicht gelesen werden ({reason}); verschieben Sie die Datei</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_run.py" />
            <source>{path} cannot be written ({reason}); make room or choose another folder</source>
            <translation>{path} kann nicht geschrieben werden ({reason}); schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <location filename="resources/report_spending.html" />
            <source>area</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>average precision</source>
            <translation>mittlere Genauigkeit</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>first 100</source>
            <translation>erste 100</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>first 25</source>
            <translation>erste 25</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>first 50</source>
            <translation>erste 50</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>fixes to 95 %</source>
            <translation>Korrekturen bis 95 %</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tournament.py" />
            <source>A tournament needs decisions: nothing has been decided yet.</source>
            <translation>Ein Turnier braucht Entscheidungen: Bisher wurde nichts entschieden.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/walking.py" />
            <source>Walking along the order</source>
            <translation>Die Reihenfolge wird durchlaufen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/walking.py" />
            <source>{name} says of no item what its label should be; name the column that does with --truth-column</source>
            <translation>{name} sagt von keinem Element, welches Etikett es haben sollte; nennen Sie die Spalte dafür mit --truth-column</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/workers.py" />
            <source>its process ended without a word</source>
            <translation>ihr Prozess endete ohne ein Wort</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/contents.py" />
            <source>Reading files</source>
            <translation>Dateien werden gelesen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/contents.py" />
            <source>{file} cannot be read ({reason}); restore it or take it out of the list</source>
            <translation>{file} kann nicht gelesen werden ({reason}); stellen Sie die Datei wieder her oder nehmen Sie sie aus der Liste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/embedded.py" />
            <source>there is no embedded set {name!r}; there is {names}</source>
            <translation>es gibt keine mitgelieferten Daten {name!r}; es gibt {names}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/features.py" />
            <source>{file} changed while it was read; open the dataset again</source>
            <translation>{file} wurde beim Lesen verändert; öffnen Sie die Daten noch einmal</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/features.py" />
            <source>{name} has neither files to look at nor features</source>
            <translation>{name} hat weder Dateien zum Ansehen noch Merkmale</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/features.py" />
            <source>{name} has no file that can be decoded</source>
            <translation>{name} hat keine Datei, die sich lesen lässt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{file} is no picture or sound of a kind that is read; it was left out</source>
            <translation>{file} ist kein Bild oder Ton einer lesbaren Art; die Datei wurde weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{file} lies in no class's folder; it was left out</source>
            <translation>{file} liegt in keinem Klassenordner; die Datei wurde weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{folder} cannot be read ({reason}); make it readable or move it elsewhere</source>
            <translation>{folder} kann nicht gelesen werden ({reason}); machen Sie den Ordner lesbar oder verschieben Sie ihn</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{folder} has no pictures or sounds in sub-folders; put each class into a folder of its own, or open a table with the columns file and label</source>
            <translation>{folder} hat keine Bilder oder Töne in Unterordnern; legen Sie jede Klasse in einen eigenen Ordner oder öffnen Sie eine Tabelle mit den Spalten file und label</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{folder} is not a folder that can be opened</source>
            <translation>{folder} ist kein Ordner, der sich öffnen lässt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} cannot be found; restore it or take it out of the list</source>
            <translation>{file} ist nicht zu finden; stellen Sie die Datei wieder her oder nehmen Sie sie aus der Liste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <source>{file} has more than {limit} million pixels; make it smaller</source>
            <translation>{file} hat mehr als {limit} Millionen Bildpunkte; verkleinern Sie das Bild</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} has {size} MB, more than the limit of {limit} MB; make it smaller</source>
            <translation>{file} hat {size} MB, mehr als die Grenze von {limit} MB; verkleinern Sie die Datei</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} is empty; replace it</source>
            <translation>{file} ist leer; ersetzen Sie die Datei</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <source>{file} is not a picture that can be read ({reason}); replace or repair it</source>
            <translation>{file} ist kein lesbares Bild ({reason}); ersetzen oder reparieren Sie die Datei</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>row {row} of {table} names no file; it was left out</source>
            <translation>Zeile {row} von {table} nennt keine Datei; sie wurde weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{file} has no label in {table}, row {row}; it was left out</source>
            <translation>{file} hat kein Etikett in {table}, Zeile {row}; die Datei wurde weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{file} has the split {split!r} in {table}, row {row}; only train, validation and test are known, so it was left out</source>
            <translation>{file} hat in {table}, Zeile {row}, die Teilmenge {split!r}; bekannt sind nur train, validation und test, daher wurde die Datei weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{file} in {table}, row {row}, lies outside the dataset's folder; it was left out</source>
            <translation>{file} in {table}, Zeile {row}, liegt außerhalb des Datenordners; die Datei wurde weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{table} has no column {name!r}; it has {columns}. Choose another with --{option}</source>
            <translation>{table} hat keine Spalte {name!r}; es gibt {columns}. Wählen Sie eine andere mit --{option}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{table} has no usable row</source>
            <translation>{table} hat keine brauchbare Zeile</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{table} has no usable row ({reason})</source>
            <translation>{table} hat keine brauchbare Zeile ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_encoder.py" />
            <source>{file} takes {inputs}; pictures need one float32 input (n, 3, side, side)</source>
            <translation>{file} nimmt {inputs}; Bilder brauchen einen float32-Eingang (n, 3, side, side)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_network.py" />
            <source>ONNX encoders need the optional part: pip install 'dataperf-gui[onnx]'</source>
            <translation>ONNX-Encoder brauchen den optionalen Teil: pip install 'dataperf-gui[onnx]'</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_network.py" />
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} cannot be found; check the path</source>
            <translation>{file} ist nicht zu finden; prüfen Sie den Pfad</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_network.py" />
            <source>{file} cannot be used as an encoder ({reason}); export it again as ONNX</source>
            <translation>{file} kann nicht als Encoder dienen ({reason}); exportieren Sie es noch einmal als ONNX</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_speech.py" />
            <source>{file} takes {inputs}; sounds need one float32 input (n, n_samples)</source>
            <translation>{file} nimmt {inputs}; Töne brauchen einen float32-Eingang (n, n_samples)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>datasets of the kind {kind!r} cannot be opened</source>
            <translation>Daten der Art {kind!r} können nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>{path} is neither a folder nor a table; open a folder with a sub-folder for each class, or a CSV or Parquet file with the columns file and label</source>
            <translation>{path} ist weder Ordner noch Tabelle; öffnen Sie einen Ordner mit einem Unterordner je Klasse oder eine CSV- oder Parquet-Datei mit den Spalten file und label</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>{path} is not there; check the path</source>
            <translation>{path} ist nicht da; prüfen Sie den Pfad</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>{path}: there is no such home folder</source>
            <translation>{path}: ein solches Heimverzeichnis gibt es nicht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/picture_features.py" />
            <source>Learning what the pictures are made of</source>
            <translation>Es wird gelernt, woraus die Bilder bestehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/picture_features.py" />
            <source>Looking at the pictures</source>
            <translation>Die Bilder werden angesehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} cannot be read as an array of numbers ({reason}); save it with numpy.save</source>
            <translation>{file} kann nicht als Zahlenfeld gelesen werden ({reason}); speichern Sie es mit numpy.save</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} has features of shape {shape}, the dataset needs ({n}, n_features): one row an item, in the same order</source>
            <translation>{file} hat Merkmale der Form {shape}, die Daten brauchen ({n}, n_features): eine Zeile je Element, in derselben Reihenfolge</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} is not one array of real numbers; save it again</source>
            <translation>{file} ist kein Feld reeller Zahlen; speichern Sie es noch einmal</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file}: column {column!r} is not a list of as many numbers in every row ({reason})</source>
            <translation>{file}: Spalte {column!r} enthält nicht in jeder Zeile eine Liste gleich vieler Zahlen ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file}: row {row} of the features is not finite; compute it again</source>
            <translation>{file}: Zeile {row} der Merkmale ist nicht endlich; berechnen Sie sie noch einmal</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/rows.py" />
            <source>There is no test split: {n} items ({percent} % of each class) were held out to measure the score, with their true labels where these are known, else with those they were given.</source>
            <translation>
                <numerusform>Es gibt keine Testmenge: {n} Elemente ({percent} % jeder Klasse) wurden zurückgehalten, um die Punktzahl zu messen, mit ihren wahren Etiketten, wo diese bekannt sind, sonst mit den gegebenen.</numerusform>
                <numerusform>Es gibt keine Testmenge: {n} Elemente ({percent} % jeder Klasse) wurden zurückgehalten, um die Punktzahl zu messen, mit ihren wahren Etiketten, wo diese bekannt sind, sonst mit den gegebenen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>every class has a single item; a test set needs at least two of one</source>
            <translation>jede Klasse hat nur ein Element; eine Testmenge braucht mindestens zwei von einer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>no item is in the training split; mark some rows as 'train'</source>
            <translation>kein Element gehört zum Training; kennzeichnen Sie einige Zeilen mit 'train'</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{file} is a picture among sounds; it was left out</source>
            <translation>{file} ist ein Bild unter Tönen; es wurde weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{file} is a sound among pictures; it was left out</source>
            <translation>{file} ist ein Ton unter Bildern; er wurde weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{file} is listed more than once; only its first row is used</source>
            <translation>{file} ist mehrfach aufgeführt; nur die erste Zeile wird verwendet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{folder} has no file that can be read{first}; choose another folder</source>
            <translation>{folder} hat keine lesbare Datei{first}; wählen Sie einen anderen Ordner</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{folder} has only the class {name!r}; cleaning labels needs two or more</source>
            <translation>{folder} hat nur die Klasse {name!r}; zum Bereinigen braucht es zwei oder mehr</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sound_features.py" />
            <source>Listening to the clips</source>
            <translation>Die Clips werden angehört</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>it holds no samples</source>
            <translation>er enthält keine Abtastwerte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>it is cut short</source>
            <translation>er ist abgeschnitten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} is longer than {limit} seconds, or has too many channels; cut it into clips</source>
            <translation>{file} ist länger als {limit} Sekunden oder hat zu viele Kanäle; schneiden Sie die Datei in Clips</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} is not a sound that can be read ({reason}); replace or repair it</source>
            <translation>{file} ist kein lesbarer Ton ({reason}); ersetzen oder reparieren Sie die Datei</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{rate} samples a second</source>
            <translation>{rate} Abtastwerte je Sekunde</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} cannot be read as a table ({reason}); it must be CSV in UTF-8, TSV or Parquet</source>
            <translation>{file} kann nicht als Tabelle gelesen werden ({reason}); es muss CSV in UTF-8, TSV oder Parquet sein</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} has no rows; it needs a header and a row an item</source>
            <translation>{file} hat keine Zeilen; nötig sind eine Kopfzeile und eine Zeile je Element</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} has several columns called {name!r}; rename all but one</source>
            <translation>{file} hat mehrere Spalten namens {name!r}; benennen Sie alle bis auf eine um</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} is larger than 2 GB; split it</source>
            <translation>{file} ist größer als 2 GB; teilen Sie die Datei</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file}, line {line}: {n} values where the header has {expected}; put quotes around values that contain the separator</source>
            <translation>
                <numerusform>{file}, Zeile {line}: {n} Werte, die Kopfzeile hat {expected}; setzen Sie Werte mit Trennzeichen in Anführungszeichen</numerusform>
                <numerusform>{file}, Zeile {line}: {n} Werte, die Kopfzeile hat {expected}; setzen Sie Werte mit Trennzeichen in Anführungszeichen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file}: column {name!r} holds lists, not texts; choose another</source>
            <translation>{file}: Spalte {name!r} enthält Listen, keine Texte; wählen Sie eine andere</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/titles.py" />
            <source>Data acquisition, {n} markets</source>
            <translation>
                <numerusform>Datenkauf, {n} Markt</numerusform>
                <numerusform>Datenkauf, {n} Märkte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/titles.py" />
            <source>Eight</source>
            <translation>Acht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/titles.py" />
            <source>Five</source>
            <translation>Fünf</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/titles.py" />
            <source>Three</source>
            <translation>Drei</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/titles.py" />
            <source>{concept}, {n:,} images</source>
            <translation>
                <numerusform>{concept}, {n:,} Bilder</numerusform>
                <numerusform>{concept}, {n:,} Bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/titles.py" />
            <source>{language} words, {n} clips</source>
            <translation>
                <numerusform>{language}: Wörter, {n} Clips</numerusform>
                <numerusform>{language}: Wörter, {n} Clips</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>A show for a stage: large, on the whole screen, plays by itself, keeps nothing</source>
            <translation>Eine Vorführung für die Bühne: groß, bildschirmfüllend, spielt von selbst, behält nichts</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>A tour in five short steps, on digits that come with the program</source>
            <translation>Eine Tour in fünf kurzen Schritten, mit Ziffern, die zum Programm gehören</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/dialogs/keys.py" />
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Another</source>
            <translation>Andere</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>As many as possible</source>
            <translation>So viele wie möglich</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Ask the strategy again with another random seed</source>
            <translation>Die Strategie mit einem anderen Startwert noch einmal fragen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Boards</source>
            <translation>Ranglisten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy</source>
            <translation>Kaufen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy all rows of this seller, or as many as the budget allows</source>
            <translation>Alle Zeilen dieses Verkäufers kaufen, oder so viele, wie das Budget erlaubt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy nothing in this market</source>
            <translation>In diesem Markt nichts kaufen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy nothing of this seller</source>
            <translation>Von diesem Verkäufer nichts kaufen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy one more row of this seller</source>
            <translation>Eine Zeile mehr von diesem Verkäufer kaufen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy one row fewer of this seller</source>
            <translation>Eine Zeile weniger von diesem Verkäufer kaufen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose</source>
            <translation>Wählen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose this one in the place of the marked one, or of the least typical one of its group</source>
            <translation>Dieses anstelle des markierten wählen, oder anstelle des am wenigsten typischen seiner Gruppe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose what the sellers are sorted by</source>
            <translation>Wählen, wonach die Verkäufer geordnet sind</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose what to work on</source>
            <translation>Wählen, woran Sie arbeiten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Classes by likelihood</source>
            <translation>Klassen nach Wahrscheinlichkeit</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Close the window; every decision is already saved</source>
            <translation>Das Fenster schließen; jede Entscheidung ist schon gespeichert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Closer</source>
            <translation>Näher</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Copy where the original of this picture was published; nothing is fetched</source>
            <translation>Kopieren, wo das Original dieses Bildes veröffentlicht wurde; nichts wird geladen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Dark or light</source>
            <translation>Dunkel oder hell</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Decide again what was taken back</source>
            <translation>Noch einmal entscheiden, was zurückgenommen wurde</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Demo mode</source>
            <translation>Vorführung</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Draw</source>
            <translation>Zeichnen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Draw a line around points to gather them; Shift and drag does the same, with Ctrl it adds</source>
            <translation>Eine Linie um Punkte ziehen, um sie zu sammeln; Umschalt und Ziehen tut dasselbe, mit Strg kommt hinzu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Draw the curves that are ticked</source>
            <translation>Die angekreuzten Kurven zeichnen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Empty this market</source>
            <translation>Markt leeren</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Exclude</source>
            <translation>Ausschließen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Faster</source>
            <translation>Schneller</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Files that could not be used, dark, blurred, silent or cut ones, duplicates</source>
            <translation>Dateien, die unbrauchbar, dunkel, unscharf, still oder abgeschnitten sind, und Doppelte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Fill all</source>
            <translation>Alle füllen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Fill this market</source>
            <translation>Markt füllen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Fit a picture to the window or show it larger; play or pause a sound</source>
            <translation>Ein Bild einpassen oder größer zeigen; einen Ton abspielen oder anhalten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Flip</source>
            <translation>Umdrehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Further</source>
            <translation>Weiter weg</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Gather nothing</source>
            <translation>Nichts sammeln</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Gather the points that lie nearest to the one pointed at</source>
            <translation>Die Punkte sammeln, die dem gezeigten am nächsten liegen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Give it the suggested label</source>
            <translation>Das vorgeschlagene Etikett geben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Go to the next item that nobody has decided on</source>
            <translation>Zum nächsten Element, über das niemand entschieden hat</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Go to the seller above</source>
            <translation>Zum Verkäufer darüber</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Go to the seller below</source>
            <translation>Zum Verkäufer darunter</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Grid</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>Guide me</source>
            <translation>Tour</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear given</source>
            <translation>Gegeben hören</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear it</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear suggested</source>
            <translation>Vorschlag hören</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear the closest clip that has the given label; again: back to this one</source>
            <translation>Den ähnlichsten Clip mit dem gegebenen Etikett hören; noch einmal: zurück zu diesem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear the closest clip that has the suggested label; again: back to this one</source>
            <translation>Den ähnlichsten Clip mit dem vorgeschlagenen Etikett hören; noch einmal: zurück zu diesem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/app.py" />
            <source>Home</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Keep label</source>
            <translation>Etikett behalten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Keep the label for now and find the item again later</source>
            <translation>Das Etikett vorerst behalten und das Element später wiederfinden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Language, colours, size of letters, your name, keys</source>
            <translation>Sprache, Farben, Schriftgröße, Ihr Name, Tasten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Lasso</source>
            <translation>Lasso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Leave it out of the training set</source>
            <translation>Aus der Trainingsmenge herauslassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let go</source>
            <translation>Loslassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let the strategy buy in every market; undo takes it back in one step</source>
            <translation>Die Strategie in jedem Markt kaufen lassen; Rückgängig nimmt es in einem Schritt zurück</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let the strategy buy in this market; undo takes it back in one step</source>
            <translation>Die Strategie in diesem Markt kaufen lassen; Rückgängig nimmt es in einem Schritt zurück</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let the strategy propose another set (another seed)</source>
            <translation>Die Strategie eine andere Auswahl vorschlagen lassen (anderer Startwert)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>List the pool again, at the item that the search began from</source>
            <translation>Den Vorrat wieder zeigen, bei dem Element, von dem die Suche ausging</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>List what is most like this one (nearest neighbours by cosine)</source>
            <translation>Zeigen, was diesem am ähnlichsten ist (nächste Nachbarn nach Kosinus)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Look at the map from further away</source>
            <translation>Die Karte aus größerer Entfernung ansehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Look at the map from nearer; the wheel does the same</source>
            <translation>Die Karte aus größerer Nähe ansehen; das Mausrad tut dasselbe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Look at them</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Loop</source>
            <translation>Schleife</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Make a chosen positive negative, or a negative positive</source>
            <translation>Ein gewähltes positives negativ machen, oder ein negatives positiv</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Make the set what the strategy proposes; undo takes it back in one step</source>
            <translation>Die Auswahl so machen, wie die Strategie sie vorschlägt; Rückgängig nimmt es in einem Schritt zurück</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Mark for swap</source>
            <translation>Für Tausch merken</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Market after</source>
            <translation>Markt danach</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Market before</source>
            <translation>Markt davor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Move</source>
            <translation>Bewegen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Negative</source>
            <translation>Negativ</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Next ring</source>
            <translation>Nächster Ring</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Next undecided</source>
            <translation>Nächstes offenes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/map/legend.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="resources/report.html" />
            <source>Not sure</source>
            <translation>Nicht sicher</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Number the classes by how likely the model (predicted probability) finds them, or always alike</source>
            <translation>Die Klassen danach nummerieren, für wie wahrscheinlich das Modell sie hält (vorhergesagte Wahrscheinlichkeit), oder immer gleich</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Official score…</source>
            <translation>Offizielle Punktzahl…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>One row fewer</source>
            <translation>Eine Zeile weniger</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>One row more</source>
            <translation>Eine Zeile mehr</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Open a folder or a table of files</source>
            <translation>Einen Ordner oder eine Tabelle von Dateien öffnen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Open item</source>
            <translation>Element öffnen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Open your own data…</source>
            <translation>Eigene Daten öffnen…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Other label…</source>
            <translation>Anderes Etikett…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play again and again: the selected part, or all</source>
            <translation>Immer wieder abspielen: den gewählten Teil oder alles</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play faster, at the same pitch</source>
            <translation>Schneller abspielen, in gleicher Tonhöhe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play or pause the sound</source>
            <translation>Den Ton abspielen oder anhalten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play slower, at the same pitch</source>
            <translation>Langsamer abspielen, in gleicher Tonhöhe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play the clip that is pointed at; again: silence</source>
            <translation>Den gezeigten Clip abspielen; noch einmal: Stille</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Point at the next ringed item, the most suspect first</source>
            <translation>Auf das nächste beringte Element zeigen, das verdächtigste zuerst</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Positive</source>
            <translation>Positiv</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Problems of the files</source>
            <translation>Probleme der Dateien</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Put it into the set as not showing the concept, or confirm that it does not (label 0)</source>
            <translation>In die Auswahl nehmen als Bild ohne den Begriff, oder bestätigen, dass er fehlt (Etikett 0)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Put it into the set as showing the concept, or confirm that it does (label 1)</source>
            <translation>In die Auswahl nehmen als Bild mit dem Begriff, oder bestätigen, dass es ihn zeigt (Etikett 1)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Put this one into the set and go on to the next</source>
            <translation>Dieses in die Auswahl nehmen und zum nächsten gehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Rank again</source>
            <translation>Neu ordnen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Rank the items anew with the labels as they are now</source>
            <translation>Die Elemente mit den jetzigen Etiketten neu ordnen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Report…</source>
            <translation>Bericht…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>Sample rows</source>
            <translation>Beispielzeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Save curves…</source>
            <translation>Kurven speichern…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Save the clean labels, or a copy of the files sorted by label</source>
            <translation>Die sauberen Etiketten speichern, oder eine Kopie der Dateien nach Etikett sortiert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Save the picture or the numbers behind it</source>
            <translation>Das Bild oder die Zahlen dahinter speichern</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Score the set on the official evaluation set; the rules forbid choosing by it</source>
            <translation>Die Auswahl auf der offiziellen Testmenge bewerten; die Regeln verbieten, danach zu wählen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Search among all classes</source>
            <translation>Unter allen Klassen suchen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See all items as points, alike ones close to each other, and gather some of them</source>
            <translation>Alle Elemente als Punkte sehen, ähnliche nah beieinander, und einige davon sammeln</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See five rows of this seller, and its summary drawn large</source>
            <translation>Fünf Zeilen dieses Verkäufers sehen, und seine Übersicht groß gezeichnet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See many items at once and decide on several together</source>
            <translation>Viele Elemente auf einmal sehen und über mehrere zusammen entscheiden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See who is where, hand in what is open, look at what became of it</source>
            <translation>Sehen, wer wo steht, einreichen, was offen ist, und nachsehen, was daraus wurde</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See your curve beside those of algorithms, race them, replay your answers</source>
            <translation>Ihre Kurve neben denen von Algorithmen sehen, gegen sie antreten, Ihre Antworten noch einmal abspielen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Seller above</source>
            <translation>Verkäufer darüber</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Seller below</source>
            <translation>Verkäufer darunter</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show all points of the map</source>
            <translation>Alle Punkte der Karte zeigen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show only some items of the queue</source>
            <translation>Nur manche Elemente der Warteschlange zeigen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show only the selected part of the sound, or all of it</source>
            <translation>Nur den gewählten Teil des Tons zeigen, oder alles</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the gathered items, and only these, where one key decides on all</source>
            <translation>Nur die gesammelten Elemente zeigen, wo eine Taste über alle entscheidet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the item after, without deciding</source>
            <translation>Das Element danach zeigen, ohne zu entscheiden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the item before</source>
            <translation>Das Element davor zeigen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the item that is pointed at on its screen; a click does the same</source>
            <translation>Das gezeigte Element auf seinem Bildschirm öffnen; ein Klick tut dasselbe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the market after</source>
            <translation>Den Markt danach zeigen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the market before</source>
            <translation>Den Markt davor zeigen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show what every key does</source>
            <translation>Zeigen, was jede Taste tut</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Similar</source>
            <translation>Ähnliche</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Slower</source>
            <translation>Langsamer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Sort</source>
            <translation>Ordnen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <location filename="dataperf_gui/gui/sound/view.py" />
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Swap in</source>
            <translation>Eintauschen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Switch between the dark and the light theme</source>
            <translation>Zwischen dunkler und heller Darstellung wechseln</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take nearest</source>
            <translation>Nächste nehmen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take the last decision back</source>
            <translation>Die letzte Entscheidung zurücknehmen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take this one out of the set</source>
            <translation>Dieses aus der Auswahl nehmen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>The given label is right</source>
            <translation>Das gegebene Etikett ist richtig</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>The next swap takes this one out of the set</source>
            <translation>Der nächste Tausch nimmt dieses aus der Auswahl</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Use suggestion</source>
            <translation>Vorschlag nehmen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Version and licences</source>
            <translation>Version und Lizenzen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Write a page about this session to take away: what was found, and what it was worth</source>
            <translation>Eine Seite über diese Sitzung zum Mitnehmen schreiben: was gefunden wurde und was es wert war</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Zoom to selection</source>
            <translation>Auswahl vergrößern</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>Entries of programs and people, checked and scored the same way</source>
            <translation>Einreichungen von Programmen und Menschen, auf dieselbe Weise geprüft und bewertet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>Find the labels that are wrong, fix them, and watch the score rise.</source>
            <translation>Finden Sie die falschen Etiketten, berichtigen Sie sie, und sehen Sie die Punktzahl steigen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Market</source>
            <translation>Markt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/review/screen.py" />
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Show them</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>What would you like to look at?</source>
            <translation>Was möchten Sie sich ansehen?</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/app.py" />
            <source>{n} files could not be used; the others are here.</source>
            <translation>
                <numerusform>{n} Datei war nicht zu verwenden; die anderen sind hier.</numerusform>
                <numerusform>{n} Dateien waren nicht zu verwenden; die anderen sind hier.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>All that is known</source>
            <translation>Alles, was bekannt ist</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Check and score what failed, was cancelled, took too long or was cut short</source>
            <translation>Prüfen und bewerten, was gescheitert ist, abgebrochen wurde, zu lange dauerte oder unterbrochen wurde</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Save files…</source>
            <translation>Dateien sichern…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Score again</source>
            <translation>Neu bewerten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Score the same files anew and compare the receipts</source>
            <translation>Dieselben Dateien neu bewerten und die Belege vergleichen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Select a line for more</source>
            <translation>Wählen Sie eine Zeile, um mehr zu sehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Take it off the board; it stays in the list of submissions</source>
            <translation>Aus der Rangliste nehmen; sie bleibt in der Liste der Einreichungen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Which</source>
            <translation>Welche</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Write the files as they were handed in, byte for byte</source>
            <translation>Die Dateien schreiben, wie sie abgegeben wurden, Byte für Byte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Checking and scoring</source>
            <translation>Prüfen und bewerten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Everything in that file was here already; nothing changed.</source>
            <translation>Alles aus dieser Datei war schon da; nichts hat sich geändert.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Exporting the boards</source>
            <translation>Die Ranglisten werden exportiert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>It could not be scored: {reason}</source>
            <translation>Sie konnte nicht bewertet werden: {reason}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Opening the boards</source>
            <translation>Die Ranglisten werden geöffnet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Reading the boards</source>
            <translation>Die Ranglisten werden gelesen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Reading {name}</source>
            <translation>{name} wird gelesen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Refused: it breaks a rule. The reasons are shown beside it.</source>
            <translation>Abgelehnt: Eine Regel ist verletzt. Die Gründe stehen daneben.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scored again, and it differs: {reason}</source>
            <translation>Noch einmal bewertet, und es weicht ab: {reason}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scored again: the receipt is equal.</source>
            <translation>Noch einmal bewertet: Der Beleg ist gleich.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scored; it is on the board.</source>
            <translation>Bewertet; sie steht in der Rangliste.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scoring again</source>
            <translation>Noch einmal bewerten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scoring the baselines</source>
            <translation>Die Vergleichswerte werden bewertet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>The baselines are there already.</source>
            <translation>Die Vergleichswerte sind schon da.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Withdrawing</source>
            <translation>Wird zurückgezogen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Withdrawn: it is off the board and stays in the list.</source>
            <translation>Zurückgezogen: Sie steht nicht mehr in der Rangliste und bleibt in der Liste.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Writing the files</source>
            <translation>Die Dateien werden geschrieben</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} baselines were scored.</source>
            <translation>
                <numerusform>{n} Vergleichswerte wurden bewertet.</numerusform>
                <numerusform>{n} Vergleichswerte wurden bewertet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} events were added.</source>
            <translation>
                <numerusform>{n} Ereignisse kamen hinzu.</numerusform>
                <numerusform>{n} Ereignisse kamen hinzu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} files are in {folder}, as they were handed in.</source>
            <translation>
                <numerusform>{n} Dateien sind in {folder}, wie sie abgegeben wurden.</numerusform>
                <numerusform>{n} Dateien sind in {folder}, wie sie abgegeben wurden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} submissions are in {path}.</source>
            <translation>
                <numerusform>{n} Einreichungen sind in {path}.</numerusform>
                <numerusform>{n} Einreichungen sind in {path}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Check and score</source>
            <translation>Prüfen und bewerten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Every rule of the challenge is checked first. Whether it counts as people's work or a program's follows from the session's journal.</source>
            <translation>Zuerst wird jede Regel des Wettbewerbs geprüft. Ob die Einreichung als Arbeit von Menschen oder eines Programms zählt, folgt aus dem Protokoll der Sitzung.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Folder of the submission files</source>
            <translation>Ordner der Einreichungsdateien</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Folder…</source>
            <translation>Ordner…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Hand in an entry</source>
            <translation>Einreichen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Name of the entry</source>
            <translation>Name der Einreichung</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Official submission files in a folder</source>
            <translation>Offizielle Einreichungsdateien in einem Ordner</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>The challenge's folder (empty = the sample that comes along)</source>
            <translation>Der Ordner des Wettbewerbs (leer = das mitgelieferte Beispiel)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>The session “{name}”</source>
            <translation>Die Sitzung „{name}“</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>Each line runs from -1, the first result, to 0, the reference (people, or the best published). Points whose source was not seen are left out. After Kiela et al. 2021.</source>
            <translation>Jede Linie läuft von -1, dem ersten Ergebnis, bis 0, dem Bezug (Menschen, oder das beste veröffentlichte). Punkte, deren Quelle nicht gesehen wurde, sind weggelassen. Nach Kiela et al. 2021.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>Progress over time</source>
            <translation>Fortschritt über die Zeit</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>This board has no line yet: it needs a reference and an entry.</source>
            <translation>Diese Rangliste hat noch keine Linie: Sie braucht einen Bezug und eine Einreichung.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>from the first result (-1) to the reference (0)</source>
            <translation>vom ersten Ergebnis (-1) bis zum Bezug (0)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Add a file's submissions; a second time changes nothing</source>
            <translation>Die Einreichungen einer Datei hinzufügen; ein zweites Mal ändert nichts</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>All divisions</source>
            <translation>Alle Abteilungen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>All tasks</source>
            <translation>Alle Aufgaben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Board</source>
            <translation>Rangliste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Challenge</source>
            <translation>Wettbewerb</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Choose the folder for the files</source>
            <translation>Wählen Sie den Ordner für die Dateien</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Data {name}</source>
            <translation>Daten {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Division</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Export the boards</source>
            <translation>Die Ranglisten exportieren</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Hand in…</source>
            <translation>Einreichen…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Import boards</source>
            <translation>Ranglisten importieren</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Keep the boards in a team's database, or on this computer</source>
            <translation>Die Ranglisten in der Datenbank einer Gruppe führen, oder auf diesem Rechner</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Nothing was scored yet. Score the baselines to see how a board looks, or hand in a session of yours.</source>
            <translation>Bisher wurde nichts bewertet. Bewerten Sie die Vergleichswerte, um zu sehen, wie eine Rangliste aussieht, oder reichen Sie eine eigene Sitzung ein.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/widgets/busy.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Run the program's baselines on the embedded sample</source>
            <translation>Die Vergleichswerte des Programms auf dem mitgelieferten Beispiel berechnen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Score the baselines</source>
            <translation>Vergleichswerte bewerten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Submissions</source>
            <translation>Einreichungen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Team…</source>
            <translation>Gruppe…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>The boards of the team.</source>
            <translation>Die Ranglisten der Gruppe.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>The boards on this computer.</source>
            <translation>Die Ranglisten auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>The challenge's folder</source>
            <translation>Der Ordner des Wettbewerbs</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Write all boards to one file that others can merge</source>
            <translation>Alle Ranglisten in eine Datei schreiben, die andere zusammenführen können</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>a perfect score</source>
            <translation>eine perfekte Punktzahl</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>{title}: -1 is {first:.3f} ({name}), 0 is {value:.3f} ({reference}).</source>
            <translation>{title}: -1 ist {first:.3f} ({name}), 0 ist {value:.3f} ({reference}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>A team can keep its boards in one PostgreSQL database, so that everybody sees the same. Leave the line empty to keep them on this computer.

The address is kept in the settings as it is written here: leave the password to PostgreSQL's password file.</source>
            <translation>Eine Gruppe kann ihre Ranglisten in einer PostgreSQL-Datenbank führen, sodass alle dasselbe sehen. Lassen Sie die Zeile leer, um sie auf diesem Rechner zu führen.

Die Adresse wird in den Einstellungen so aufbewahrt, wie sie hier steht: Überlassen Sie das Kennwort der Kennwortdatei von PostgreSQL.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>Address of the database</source>
            <translation>Adresse der Datenbank</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>Where the boards are kept</source>
            <translation>Wo die Ranglisten geführt werden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>95 % interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Comparable</source>
            <translation>Vergleichbar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Entry</source>
            <translation>Einreichung</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>File {name}</source>
            <translation>Datei {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Head of the journal</source>
            <translation>Kopf des Protokolls</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Refused: {code}</source>
            <translation>Abgelehnt: {code}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rule broken</source>
            <translation>Regel verletzt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rule kept</source>
            <translation>Regel eingehalten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rule not reached</source>
            <translation>Regel nicht erreicht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>Score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Score it would have had</source>
            <translation>Punktzahl, die sie gehabt hätte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Scored in</source>
            <translation>Bewertet in</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Task {name}</source>
            <translation>Aufgabe {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Time it took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Try {n} of {total}</source>
            <translation>Versuch {n} von {total}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Where from</source>
            <translation>Woher</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>baseline, not ranked</source>
            <translation>Vergleichswert, ohne Rang</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>being checked</source>
            <translation>wird geprüft</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>best of {n} entries</source>
            <translation>
                <numerusform>beste von {n} Einreichungen</numerusform>
                <numerusform>beste von {n} Einreichungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>failed</source>
            <translation>gescheitert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>no: {note}</source>
            <translation>nein: {note}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>other data, cannot be compared</source>
            <translation>andere Daten, nicht vergleichbar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>published</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>published: {source}</source>
            <translation>veröffentlicht: {source}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored</source>
            <translation>bewertet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored again, differs</source>
            <translation>neu bewertet, abweichend</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored again, equal</source>
            <translation>neu bewertet, gleich</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored here</source>
            <translation>hier bewertet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>took too long</source>
            <translation>dauerte zu lange</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>would be {score}</source>
            <translation>wäre {score}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{s:.0f} seconds</source>
            <translation>{s:.0f} Sekunden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{s:.1f} seconds</source>
            <translation>{s:.1f} Sekunden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{score} on {date}: {name}</source>
            <translation>{score} am {date}: {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{score}; the original program accepts what the rules forbid</source>
            <translation>{score}; das Originalprogramm nimmt an, was die Regeln verbieten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>1 seed</source>
            <translation>1 Startwert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Against what</source>
            <translation>Wogegen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Automatic: drop</source>
            <translation>Automatisch: weglassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Automatic: relabel</source>
            <translation>Automatisch: umetikettieren</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Each item looked at gets its true label (the challenge's rule)</source>
            <translation>Jedes angesehene Element erhält sein wahres Etikett (die Regel des Wettbewerbs)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Each strategy ranks so often, with other folds and draws (seeds): how sure are we?</source>
            <translation>So oft ordnet jede Strategie, mit anderen Aufteilungen und Ziehungen (Startwerten): Wie sicher sind wir?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Even scale</source>
            <translation>Gleichmäßige Achse</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>How often each strategy ranks</source>
            <translation>Wie oft jede Strategie ordnet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Items inspected</source>
            <translation>Geprüfte Elemente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Logarithmic scale</source>
            <translation>Logarithmische Achse</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Nobody looks: each item gets the label that the strategy suggests</source>
            <translation>Niemand sieht hin: Jedes Element erhält das Etikett, das die Strategie vorschlägt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Nobody looks: the most suspect items are left out</source>
            <translation>Niemand sieht hin: Die verdächtigsten Elemente werden weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Scale</source>
            <translation>Achse</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Seconds of work</source>
            <translation>Sekunden Arbeit</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Seconds: yours as they were; an algorithm's at your pace, after its ranking</source>
            <translation>Sekunden: Ihre, wie sie waren; die eines Algorithmus in Ihrem Tempo, nach seiner Rangfolge</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>True fixes</source>
            <translation>Wahre Korrekturen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>What algorithms do with an item</source>
            <translation>Was Algorithmen mit einem Element tun</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>{n} seeds</source>
            <translation>
                <numerusform>{n} Startwerte</numerusform>
                <numerusform>{n} Startwerte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>An order that knows the truth: all wrong labels, in any order (oracle)</source>
            <translation>Eine Reihenfolge, die die Wahrheit kennt: alle falschen Etiketten, beliebig geordnet (Orakel)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>An order that knows the truth: the fix that helps most first (oracle)</source>
            <translation>Eine Reihenfolge, die die Wahrheit kennt: die nützlichste Korrektur zuerst (Orakel)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>Curves to show</source>
            <translation>Kurven, die zu sehen sind</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>For reference</source>
            <translation>Zum Vergleich</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Its line in the picture</source>
            <translation>Seine Linie im Bild</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>Strategies</source>
            <translation>Strategien</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Strategies that look at clean items</source>
            <translation>Strategien, die saubere Elemente ansehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Your decisions, one after the other, as they are in the journal</source>
            <translation>Ihre Entscheidungen, eine nach der anderen, wie sie im Protokoll stehen</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>{n} random orders; 9 of 10 lie within the band</source>
            <translation>
                <numerusform>{n} zufällige Reihenfolgen; 9 von 10 liegen im Band</numerusform>
                <numerusform>{n} zufällige Reihenfolgen; 9 von 10 liegen im Band</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <source>Comparing</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <location filename="dataperf_gui/gui/compare/spending_feed.py" />
            <source>Drawing curves</source>
            <translation>Kurven werden gezeichnet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <source>Following your decisions</source>
            <translation>Ihren Entscheidungen wird gefolgt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <source>Replaying your answers</source>
            <translation>Ihre Antworten werden abgespielt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Area</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Figures of the curves</source>
            <translation>Kennzahlen der Kurven</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>First 100</source>
            <translation>Erste 100</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>First 25</source>
            <translation>Erste 25</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>First 50</source>
            <translation>Erste 50</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>How high the curve lies on the whole: 0 = no better than before, 1 = all right at once (normalised area under the curve)</source>
            <translation>Wie hoch die Kurve insgesamt liegt: 0 = nicht besser als vorher, 1 = sofort alles richtig (normierte Fläche unter der Kurve)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>How long the strategy took to put the items in order</source>
            <translation>Wie lange die Strategie brauchte, um die Elemente zu ordnen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Mean, over all wrong labels, of the precision up to each (average precision)</source>
            <translation>Mittel, über alle falschen Etiketten, der Genauigkeit bis zu jedem (average precision)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Share of all items looked at before the score is 95 % of that with all labels right (fraction of fixes); less is better</source>
            <translation>Anteil aller Elemente, die angesehen werden, bis die Punktzahl 95 % derjenigen mit lauter richtigen Etiketten erreicht (fraction of fixes); weniger ist besser</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Share of wrong labels among the first items (precision)</source>
            <translation>Anteil falscher Etiketten unter den ersten Elementen (precision)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>To 95 %</source>
            <translation>Bis 95 %</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>best of those shown</source>
            <translation>beste der gezeigten</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>{name} ({n} orders)</source>
            <translation>
                <numerusform>{name} ({n} Reihenfolgen)</numerusform>
                <numerusform>{name} ({n} Reihenfolgen)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>95 % of it {score:.3f}</source>
            <translation>95 % davon {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <location filename="dataperf_gui/gui/compare/spending_plot.py" />
            <source>Curves of the score</source>
            <translation>Kurven der Punktzahl</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>all labels right {score:.3f}</source>
            <translation>alle Etiketten richtig {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>seconds of work</source>
            <translation>Sekunden Arbeit</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>A dead heat after {n} items: both {score:.3f}.</source>
            <translation>
                <numerusform>Ein totes Rennen nach {n} Elementen: beide {score:.3f}.</numerusform>
                <numerusform>Ein totes Rennen nach {n} Elementen: beide {score:.3f}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>How far both are</source>
            <translation>Wie weit beide sind</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Items to look at in all</source>
            <translation>Elemente, die insgesamt angesehen werden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/review/screen.py" />
            <source>Race</source>
            <translation>Wettlauf</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Race against</source>
            <translation>Wettlauf gegen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Start the race</source>
            <translation>Wettlauf starten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Stop the race</source>
            <translation>Wettlauf beenden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>The difference of {d:.3f} is more than chance (95 % interval {low:+.3f} to {high:+.3f}).</source>
            <translation>Der Unterschied von {d:.3f} ist mehr als Zufall (95-%-Intervall {low:+.3f} bis {high:+.3f}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>The difference of {d:.3f} may be chance (95 % interval {low:+.3f} to {high:+.3f}).</source>
            <translation>Der Unterschied von {d:.3f} kann Zufall sein (95-%-Intervall {low:+.3f} bis {high:+.3f}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>You and an algorithm look at equally many items. Who gets further?</source>
            <translation>Sie und ein Algorithmus sehen gleich viele Elemente an. Wer kommt weiter?</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>You won after {n} items: {mine:.3f} against {theirs:.3f} ({rival}).</source>
            <translation>
                <numerusform>Sie haben nach {n} Elementen gewonnen: {mine:.3f} gegen {theirs:.3f} ({rival}).</numerusform>
                <numerusform>Sie haben nach {n} Elementen gewonnen: {mine:.3f} gegen {theirs:.3f} ({rival}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <location filename="resources/report.html" />
            <source>items</source>
            <translation>Elemente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{n} of {budget} items</source>
            <translation>{n} von {budget} Elementen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{n} of {budget} items: you {mine:.3f}, {rival} {theirs:.3f}</source>
            <translation>{n} von {budget} Elementen: Sie {mine:.3f}, {rival} {theirs:.3f}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{rival} won after {n} items: {theirs:.3f} against your {mine:.3f}.</source>
            <translation>
                <numerusform>{rival} hat nach {n} Elementen gewonnen: {theirs:.3f} gegen Ihre {mine:.3f}.</numerusform>
                <numerusform>{rival} hat nach {n} Elementen gewonnen: {theirs:.3f} gegen Ihre {mine:.3f}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/racing.py" />
            <source>The race was called off before the first item.</source>
            <translation>Der Wettlauf wurde vor dem ersten Element abgesagt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>All curves that are ticked are drawn.</source>
            <translation>Alle angekreuzten Kurven sind gezeichnet.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>Curves</source>
            <translation>Kurven</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>Point at a curve, or walk along it with the arrow keys, to see the item behind it.</source>
            <translation>Zeigen Sie auf eine Kurve, oder gehen Sie mit den Pfeiltasten an ihr entlang, um das Element dahinter zu sehen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Save the curves</source>
            <translation>Die Kurven speichern</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>There is no curve to save yet.</source>
            <translation>Es gibt noch keine Kurve zum Speichern.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Tournament</source>
            <translation>Turnier</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>kept as {given}</source>
            <translation>behalten als {given}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/map/legend.py" />
            <location filename="dataperf_gui/gui/map/source.py" />
            <location filename="dataperf_gui/gui/map/wording.py" />
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <location filename="dataperf_gui/gui/review/wording.py" />
            <location filename="resources/report.html" />
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>saved as {file}</source>
            <translation>gespeichert als {file}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>{name} gave no curve: {reason}</source>
            <translation>{name} ergab keine Kurve: {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>{name}: {score:.3f} after {n} items · {key}: {what} · click or Enter opens it</source>
            <translation>
                <numerusform>{name}: {score:.3f} nach {n} Elementen · {key}: {what} · Klick oder Eingabetaste öffnet es</numerusform>
                <numerusform>{name}: {score:.3f} nach {n} Elementen · {key}: {what} · Klick oder Eingabetaste öffnet es</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>{name}: {score:.3f} before the first item</source>
            <translation>{name}: {score:.3f} vor dem ersten Element</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/series.py" />
            <source>All wrong labels first</source>
            <translation>Alle falschen Etiketten zuerst</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/series.py" />
            <source>Most useful fixes first</source>
            <translation>Nützlichste Korrekturen zuerst</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/series.py" />
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_feed.py" />
            <source>Following your steps</source>
            <translation>Ihren Schritten wird gefolgt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>Asked anew for each of several budgets</source>
            <translation>Für jedes von mehreren Budgets neu gefragt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>What you chose, for each amount that you had spent</source>
            <translation>Was Sie gewählt hatten, zu jedem Betrag, den Sie ausgegeben hatten</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>{n} random choices for each budget; 9 of 10 lie within the band</source>
            <translation>
                <numerusform>{n} zufällige Auswahlen für jedes Budget; 9 von 10 liegen im Band</numerusform>
                <numerusform>{n} zufällige Auswahlen für jedes Budget; 9 von 10 liegen im Band</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_plot.py" />
            <source>best baseline {score:.3f}</source>
            <translation>bester Vergleichswert {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Each strategy chooses so often, with other draws (seeds)</source>
            <translation>So oft wählt jede Strategie, mit anderen Ziehungen (Startwerten)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>How often each strategy chooses</source>
            <translation>Wie oft jede Strategie wählt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Point at a curve to read it.</source>
            <translation>Zeigen Sie auf eine Kurve, um sie abzulesen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Saved: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>{name}: {score:.3f} with {spent:.6g} {unit}</source>
            <translation>{name}: {score:.3f} mit {spent:.6g} {unit}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Clips chosen</source>
            <translation>Gewählte Clips</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>For that</source>
            <translation>Dafür</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>In the end; of yours, now</source>
            <translation>Am Ende; bei Ihnen jetzt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Mean height of the curve from the least that strategies are asked for to the whole budget, 0 before its first point</source>
            <translation>Mittlere Höhe der Kurve vom Wenigsten, nach dem Strategien gefragt werden, bis zum ganzen Budget, 0 vor dem ersten Punkt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/gui/market/wording.py" />
            <location filename="resources/report_purchase.html" />
            <source>Money spent</source>
            <translation>Ausgegebenes Geld</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Rows chosen</source>
            <translation>Gewählte Zeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>The least that is spent for the score that the best baseline has for the whole budget</source>
            <translation>Das Wenigste, das für die Punktzahl ausgegeben wird, die der beste Vergleichswert mit dem ganzen Budget hat</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>To the best baseline</source>
            <translation>Bis zum besten Vergleichswert</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="resources/report_spending.html" />
            <source>{name} ({n} seeds)</source>
            <translation>
                <numerusform>{name} ({n} Startwerte)</numerusform>
                <numerusform>{name} ({n} Startwerte)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>95 % of the score with all labels right, {score:.3f}</source>
            <translation>95 % der Punktzahl mit lauter richtigen Etiketten, {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Had the items come in another order, would you have been there sooner?</source>
            <translation>Wären Sie in einer anderen Reihenfolge früher angekommen?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Play your answers in the order of each curve that is shown</source>
            <translation>Ihre Antworten in der Reihenfolge jeder gezeigten Kurve abspielen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Replay my answers</source>
            <translation>Antworten abspielen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Which order would have brought your {n} answers to {goal} first? {rest} items that you did not answer are passed over.</source>
            <translation>Welche Reihenfolge hätte Ihre {n} Antworten zuerst zu {goal} gebracht? {rest} Elemente, zu denen Sie nichts gesagt haben, werden übergangen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>the score you ended with, {score:.3f}</source>
            <translation>der Punktzahl, mit der Sie geendet haben, {score:.3f}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{n} looks</source>
            <translation>
                <numerusform>{n}-mal angesehen</numerusform>
                <numerusform>{n}-mal angesehen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{time} more</source>
            <translation>{time} mehr</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{time} saved</source>
            <translation>{time} gespart</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/crash.py" />
            <source>Something went wrong that should not have ({reason}). Details are in {file}.</source>
            <translation>Es ist etwas schiefgegangen, das nicht hätte schiefgehen sollen ({reason}). Einzelheiten stehen in {file}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <source>Comparing the sellers</source>
            <translation>Die Verkäufer werden verglichen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <source>Opening the session</source>
            <translation>Die Sitzung wird geöffnet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <location filename="dataperf_gui/gui/tour/tour.py" />
            <source>Opening {name}</source>
            <translation>{name} wird geöffnet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>Ranking the items</source>
            <translation>Die Elemente werden geordnet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Made with</source>
            <translation>Gemacht mit</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>See the labels a strategy suspects most, fix them with one key, and watch the test-model score move. Nothing leaves this machine.

The program is licensed under the Apache License 2.0. Qt is used under the GNU LGPL 3 and can be replaced by another build of the same version.</source>
            <translation>Sehen Sie die Etiketten, die eine Strategie am meisten verdächtigt, berichtigen Sie sie mit einer Taste, und sehen Sie, wie sich die Punktzahl des Testmodells bewegt. Nichts verlässt diesen Rechner.

Das Programm steht unter der Apache-Lizenz 2.0. Qt wird unter der GNU LGPL 3 verwendet und kann durch eine andere Fassung derselben Version ersetzt werden.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Show log</source>
            <translation>Protokoll anzeigen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Text of the licence</source>
            <translation>Text der Lizenz</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>What the program is made with</source>
            <translation>Womit das Programm gemacht ist</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/base.py" />
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <location filename="dataperf_gui/gui/widgets/busy.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/base.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <source>Choose a task</source>
            <translation>Eine Aufgabe wählen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <source>{folder} (not needed)</source>
            <translation>{folder} (nicht nötig)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Choose a column</source>
            <translation>Eine Spalte wählen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>There is none</source>
            <translation>Es gibt keine</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column has the true label?</source>
            <translation>Welche Spalte enthält das wahre Etikett?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column is the label to check?</source>
            <translation>Welche Spalte ist das Etikett, das geprüft werden soll?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column names the file?</source>
            <translation>Welche Spalte nennt die Datei?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column tells training from test?</source>
            <translation>Welche Spalte unterscheidet Training und Test?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>A copy of the files, sorted by label</source>
            <translation>Eine Kopie der Dateien, nach Etikett sortiert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Choose a folder for the submission files</source>
            <translation>Wählen Sie einen Ordner für die Einreichungsdateien</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Choose an empty folder for the copy</source>
            <translation>Wählen Sie einen leeren Ordner für die Kopie</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Choose the place…</source>
            <translation>Ort wählen…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Labels as CSV</source>
            <translation>Etiketten als CSV</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Labels as Parquet</source>
            <translation>Etiketten als Parquet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Official submission (DataPerf)</source>
            <translation>Offizielle Einreichung (DataPerf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>One sub-folder for each class</source>
            <translation>Ein Unterordner je Klasse</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Opens in any spreadsheet</source>
            <translation>Öffnet sich in jeder Tabellenkalkulation</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Save the labels</source>
            <translation>Die Etiketten speichern</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Smaller, for programs</source>
            <translation>Kleiner, für Programme</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>The items of this dataset are not files of their own</source>
            <translation>Die Elemente dieser Daten sind keine einzelnen Dateien</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>The order of your decisions and the time they took, as the challenge wants it</source>
            <translation>Die Reihenfolge Ihrer Entscheidungen und die Zeit dafür, wie der Wettbewerb sie will</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>The table says of every item which label it was given, which it has now, who decided, when, and why it was suspected.</source>
            <translation>Die Tabelle sagt zu jedem Element, welches Etikett es bekam, welches es jetzt hat, wer wann entschied und warum es verdächtig war.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/keys.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/keys.py" />
            <source>Pick the class with that digit</source>
            <translation>Die Klasse mit dieser Ziffer wählen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/log.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/log.py" />
            <source>The log is empty.</source>
            <translation>Das Protokoll ist leer.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>A session: its data are opened with it.</source>
            <translation>Eine Sitzung: Ihre Daten werden mit geöffnet.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>A vision cleaning challenge: you choose its task, and pictures, next.</source>
            <translation>Ein Wettbewerb „Bilder bereinigen“: Aufgabe und Bilder wählen Sie als Nächstes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>A vision selection challenge: you choose a concept, and pictures, next.</source>
            <translation>Ein Wettbewerb „Bilderauswahl“: Begriff und Bilder wählen Sie als Nächstes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Choose a folder with one sub-folder for each class (train and test above them, if you have them), or a table with a row for each file.</source>
            <translation>Wählen Sie einen Ordner mit einem Unterordner je Klasse (darüber train und test, falls Sie das haben) oder eine Tabelle mit einer Zeile je Datei.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Choose a table</source>
            <translation>Tabelle wählen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Each sub-folder is read as a class.</source>
            <translation>Jeder Unterordner wird als Klasse gelesen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Folder or table</source>
            <translation>Ordner oder Tabelle</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Open your own data</source>
            <translation>Eigene Daten öffnen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Table…</source>
            <translation>Tabelle…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>The first rows of the table</source>
            <translation>Die ersten Zeilen der Tabelle</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>There is nothing at this place yet.</source>
            <translation>An dieser Stelle ist noch nichts.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>{name} says what each file is. Its first rows:</source>
            <translation>{name} sagt, was jede Datei ist. Die ersten Zeilen:</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>All files could be used.</source>
            <translation>Alle Dateien waren zu verwenden.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Files that were left out</source>
            <translation>Weggelassene Dateien</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Nothing is wrong with the {n} kinds of problem that are looked for.</source>
            <translation>Nichts von den {n} Arten von Problemen, nach denen gesucht wird, wurde gefunden.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Show: {problem}</source>
            <translation>Zeigen: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>The files are still being looked at; open this again in a moment.</source>
            <translation>Die Dateien werden noch angesehen; öffnen Sie dies gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>{n} files left out; everything else works without.</source>
            <translation>
                <numerusform>{n} Datei weggelassen; alles andere geht ohne sie.</numerusform>
                <numerusform>{n} Dateien weggelassen; alles andere geht ohne sie.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>The labels are in {path}.</source>
            <translation>Die Etiketten sind in {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{files} are in {path}.</source>
            <translation>{files} sind in {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{files} is in {path}.</source>
            <translation>{files} ist in {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{file} and its time file are in {path}.</source>
            <translation>{file} und die Zeitdatei dazu sind in {path}.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{n} files were copied to {path}.</source>
            <translation>
                <numerusform>{n} Dateien wurden nach {path} kopiert.</numerusform>
                <numerusform>{n} Dateien wurden nach {path} kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <source>Picture of what is inside</source>
            <translation>Bild dessen, was darin ist</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>{done:,} of {total:,} decided</source>
            <translation>{done:,} von {total:,} entschieden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <source>{done} of {total} spent</source>
            <translation>{done} von {total} ausgegeben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>{n} of {limit} chosen</source>
            <translation>{n} von {limit} gewählt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>300 pictures a task, three of ten labels wrong: reach 95 % of the best score with as few fixes as you can.</source>
            <translation>300 Bilder je Aufgabe, drei von zehn Etiketten falsch: Erreichen Sie 95 % der besten Punktzahl mit möglichst wenigen Korrekturen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>A pool of pictures without labels, and 20 examples: choose a small training set that teaches a model what they show.</source>
            <translation>Ein Vorrat von Bildern ohne Etikett und 20 Beispiele: Wählen Sie eine kleine Trainingsmenge, die ein Modell lehrt, was sie zeigen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Buy rows from twelve sellers in each of five markets, with a budget: look at what they show, move the sliders, and watch the estimate.</source>
            <translation>Kaufen Sie Zeilen von zwölf Verkäufern in jedem von fünf Märkten, mit einem Budget: Sehen Sie an, was sie zeigen, bewegen Sie die Regler, und achten Sie auf die Schätzung.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Choose the 25 or 60 clips that teach a small model most about five words. Listen, add, swap, and watch the score.</source>
            <translation>Wählen Sie die 25 oder 60 Clips, die ein kleines Modell am meisten über fünf Wörter lehren. Hören, hinzufügen, tauschen, und auf die Punktzahl achten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Data acquisition challenge (DataPerf)</source>
            <translation>Wettbewerb Datenkauf (DataPerf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Indonesian</source>
            <translation>Indonesisch</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Speech selection challenge (DataPerf)</source>
            <translation>Wettbewerb Sprachauswahl (DataPerf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Vision cleaning challenge (DataPerf)</source>
            <translation>Wettbewerb Bilder bereinigen (DataPerf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Vision selection challenge (DataPerf)</source>
            <translation>Wettbewerb Bilderauswahl (DataPerf)</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>{language}, {n} clips</source>
            <translation>
                <numerusform>{language}, {n} Clips</numerusform>
                <numerusform>{language}, {n} Clips</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/digits.py" />
            <source>Digits of the sample; a frame marks those with a wrong label</source>
            <translation>Ziffern des Beispiels; ein Rahmen kennzeichnet die mit falschem Etikett</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/offers.py" />
            <source>300 clips, 90 of them badly cut: half a word, the word beside it, another word. Listen, and put the labels right.</source>
            <translation>300 Clips, 90 davon schlecht geschnitten: ein halbes Wort, das Wort daneben, ein anderes Wort. Hören Sie hin und berichtigen Sie die Etiketten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/offers.py" />
            <source>400 digits, 120 of them with a wrong label on purpose (some are marked here). See how fast you find them, and how far the score climbs.</source>
            <translation>400 Ziffern, 120 davon absichtlich mit falschem Etikett (einige sind hier markiert). Sehen Sie, wie schnell Sie sie finden und wie weit die Punktzahl steigt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/outlines.py" />
            <source>Clips of the sample; a frame marks those with a wrong label</source>
            <translation>Clips des Beispiels; ein Rahmen kennzeichnet die mit falschem Etikett</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Go on with</source>
            <translation>Fortsetzen mit</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>How it works</source>
            <translation>So geht es</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Pictures or sounds: a folder with a sub-folder for each class, or a table (CSV, Parquet) of files and labels. Choose it, or drop it here. Nothing leaves this machine.</source>
            <translation>Bilder oder Töne: ein Ordner mit einem Unterordner je Klasse oder eine Tabelle (CSV, Parquet) mit Dateien und Etiketten. Wählen Sie sie, oder ziehen Sie sie hierher. Nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Your own data</source>
            <translation>Ihre eigenen Daten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{file} was left out: {reason}</source>
            <translation>{file} wurde weggelassen: {reason}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{n} h ago</source>
            <translation>vor {n} Std.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{n} min ago</source>
            <translation>vor {n} Min.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>A strategy ranks all labels by how suspect they are, and says why.</source>
            <translation>Eine Strategie ordnet alle Etiketten danach, wie verdächtig sie sind, und sagt warum.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>A test model learns from your labels again and is tested on trusted ones.</source>
            <translation>Ein Testmodell lernt neu aus Ihren Etiketten und wird an vertrauenswürdigen geprüft.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>Keep the label, take the suggestion, or pick another class. Nothing is ever lost.</source>
            <translation>Etikett behalten, Vorschlag nehmen oder eine andere Klasse wählen. Nichts geht je verloren.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>The most doubtful comes first</source>
            <translation>Das Zweifelhafteste kommt zuerst</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>The score moves at once</source>
            <translation>Die Punktzahl bewegt sich sofort</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>You decide with one key</source>
            <translation>Sie entscheiden mit einer Taste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>New here? Take the tour</source>
            <translation>Neu hier? Machen Sie die Tour</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>Take the tour</source>
            <translation>Tour machen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>Two minutes, five short steps: see what a wrong label is, fix three, and watch the score. You can leave at any time.</source>
            <translation>Zwei Minuten, fünf kurze Schritte: Sehen Sie, was ein falsches Etikett ist, berichtigen Sie drei, und achten Sie auf die Punktzahl. Sie können jederzeit aufhören.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/images.py" />
            <source>There is no picture of this item.</source>
            <translation>Von diesem Element gibt es kein Bild.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/key_rules.py" />
            <source>{key} is the key of “{action}”; take another, or change that one first.</source>
            <translation>{key} ist die Taste von „{action}“; nehmen Sie eine andere, oder ändern Sie erst jene.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/key_rules.py" />
            <source>{key} leads through the screens and cannot be changed.</source>
            <translation>{key} führt durch die Bildschirme und kann nicht geändert werden.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/key_rules.py" />
            <source>{key} picks a class; take another key.</source>
            <translation>{key} wählt eine Klasse; nehmen Sie eine andere Taste.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/loading.py" />
            <source>This item cannot be shown ({reason}).</source>
            <translation>Dieses Element kann nicht gezeigt werden ({reason}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>Draw around points, or take the nearest</source>
            <translation>Um Punkte herum zeichnen, oder die nächsten nehmen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>Gathered</source>
            <translation>Gesammelt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>How many are ringed</source>
            <translation>Wie viele beringt sind</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>How many of the nearest</source>
            <translation>Wie viele der nächsten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>How to read it</source>
            <translation>So liest man sie</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/cards.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{n} items</source>
            <translation>
                <numerusform>{n} Element</numerusform>
                <numerusform>{n} Elemente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/hover_card.py" />
            <location filename="dataperf_gui/gui/review/item_view.py" />
            <source>Item</source>
            <translation>Element</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/legend.py" />
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/legend.py" />
            <source>Classes on the map</source>
            <translation>Klassen auf der Karte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/legend.py" />
            <source>Part of a class name</source>
            <translation>Teil eines Klassennamens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/legend.py" />
            <source>Tick the classes to show; a double click shows one alone</source>
            <translation>Kreuzen Sie die Klassen an, die zu sehen sein sollen; ein Doppelklick zeigt eine allein</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/presenter.py" />
            <location filename="dataperf_gui/projection/principal.py" />
            <source>Laying out the items</source>
            <translation>Die Elemente werden angeordnet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/presenter.py" />
            <source>Nothing on the map is ringed.</source>
            <translation>Nichts auf der Karte ist beringt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/presenter.py" />
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>Point at an item first, with the mouse or the arrow keys.</source>
            <translation>Zeigen Sie zuerst auf ein Element, mit der Maus oder den Pfeiltasten.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>All {n:,} items have the same features, so they lie on one point.</source>
            <translation>
                <numerusform>Alle {n:,} Elemente haben dieselben Merkmale, also liegen sie auf einem Punkt.</numerusform>
                <numerusform>Alle {n:,} Elemente haben dieselben Merkmale, also liegen sie auf einem Punkt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>How the items are laid out</source>
            <translation>Wie die Elemente angeordnet sind</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>Neighbourhoods</source>
            <translation>Nachbarschaften</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>The two directions in which the items differ most (PCA); at once</source>
            <translation>Die zwei Richtungen, in denen sich die Elemente am meisten unterscheiden (PCA); sofort</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>There are too few items for neighbourhoods</source>
            <translation>Für Nachbarschaften sind es zu wenige Elemente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>There is only one item.</source>
            <translation>Es gibt nur ein Element.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>What is alike lies close (t-SNE); takes a while, behind the window</source>
            <translation>Was sich ähnelt, liegt nah (t-SNE); dauert eine Weile, im Hintergrund</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/select_source.py" />
            <source>A ring marks what the strategy proposes and is not chosen yet.</source>
            <translation>Ein Ring kennzeichnet, was die Strategie vorschlägt und noch nicht gewählt ist.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/select_source.py" />
            <source>Points that lie close are alike to the program. Colour and shape are the group.</source>
            <translation>Punkte, die nah beieinander liegen, sind für das Programm ähnlich. Farbe und Form sind die Gruppe.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/select_source.py" />
            <location filename="dataperf_gui/gui/select/item_list.py" />
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/select_source.py" />
            <location filename="dataperf_gui/gui/select/wording.py" />
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>not chosen</source>
            <translation>nicht gewählt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <source>A ring marks a suspect that you have not decided on.</source>
            <translation>Ein Ring kennzeichnet ein verdächtiges Element, über das Sie nicht entschieden haben.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/source.py" />
            <source>Not on the map, as they only measure: {n:,} trusted items</source>
            <translation>
                <numerusform>Nicht auf der Karte, da nur zum Messen: {n:,} vertrauenswürdiges Element</numerusform>
                <numerusform>Nicht auf der Karte, da nur zum Messen: {n:,} vertrauenswürdige Elemente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <source>Points that lie close look alike to the program. Colour and shape are the label as it is now.</source>
            <translation>Punkte, die nah beieinander liegen, sehen für das Programm ähnlich aus. Farbe und Form sind das jetzige Etikett.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>label changed</source>
            <translation>Etikett geändert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>label kept</source>
            <translation>Etikett behalten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>not sure</source>
            <translation>nicht sicher</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/view.py" />
            <source>Map of the items</source>
            <translation>Karte der Elemente</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>The two directions in which the {n:,} items differ most: {share:.0%} of all differences. Points may lie close here and still differ otherwise.</source>
            <translation>
                <numerusform>Die zwei Richtungen, in denen sich die {n:,} Elemente am meisten unterscheiden: {share:.0%} aller Unterschiede. Punkte können hier nah liegen und sich sonst doch unterscheiden.</numerusform>
                <numerusform>Die zwei Richtungen, in denen sich die {n:,} Elemente am meisten unterscheiden: {share:.0%} aller Unterschiede. Punkte können hier nah liegen und sich sonst doch unterscheiden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>What lies close is alike; distances between far groups mean little.</source>
            <translation>Was nah liegt, ähnelt sich; Abstände zwischen fernen Gruppen bedeuten wenig.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>{m:,} of {n:,} items are laid out; each other one lies beside what it is most like.</source>
            <translation>
                <numerusform>{m:,} von {n:,} Elementen sind angeordnet; jedes andere liegt neben dem, dem es am ähnlichsten ist.</numerusform>
                <numerusform>{m:,} von {n:,} Elementen sind angeordnet; jedes andere liegt neben dem, dem es am ähnlichsten ist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>{m:,} of {n:,} items are laid out; each other one lies beside what it is most like. The extra “map” (pip install dataperf-gui[map]) lays out more, and faster.</source>
            <translation>
                <numerusform>{m:,} von {n:,} Elementen sind angeordnet; jedes andere liegt neben dem, dem es am ähnlichsten ist. Der Zusatz „map“ (pip install dataperf-gui[map]) ordnet mehr an, und schneller.</numerusform>
                <numerusform>{m:,} von {n:,} Elementen sind angeordnet; jedes andere liegt neben dem, dem es am ähnlichsten ist. Der Zusatz „map“ (pip install dataperf-gui[map]) ordnet mehr an, und schneller.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>{n} more</source>
            <translation>{n} weitere</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/budget_card.py" />
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/drawings.py" />
            <source>No correlations</source>
            <translation>Keine Zusammenhänge</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/drawings.py" />
            <source>No histogram</source>
            <translation>Keine Verteilung</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/lines.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Seller {n}</source>
            <translation>Verkäufer {n}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Asking the strategy</source>
            <translation>Die Strategie wird gefragt</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Done again: {n} sellers changed.</source>
            <translation>
                <numerusform>Wiederholt: {n} Verkäufer geändert.</numerusform>
                <numerusform>Wiederholt: {n} Verkäufer geändert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Judging each seller</source>
            <translation>Jeder Verkäufer wird beurteilt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>There is nothing to do again.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts zurückzunehmen.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Undone: {n} sellers changed.</source>
            <translation>
                <numerusform>Zurückgenommen: {n} Verkäufer geändert.</numerusform>
                <numerusform>Zurückgenommen: {n} Verkäufer geändert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>Labels: bars are the seller's, the line is yours</source>
            <translation>Etiketten: Balken sind vom Verkäufer, die Linie ist Ihre</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>The first {n} of {of} columns.</source>
            <translation>Die ersten {n} von {of} Spalten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>Values: bars are the seller's, the line is yours</source>
            <translation>Werte: Balken sind vom Verkäufer, die Linie ist Ihre</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>What {name} shows</source>
            <translation>Was {name} zeigt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Asking the strategy…</source>
            <translation>Die Strategie wird gefragt…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Market {id}: {spent} spent</source>
            <translation>Markt {id}: {spent} ausgegeben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Markets</source>
            <translation>Märkte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Sort by</source>
            <translation>Ordnen nach</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Sort sellers by</source>
            <translation>Verkäufer ordnen nach</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Would buy {rows} rows of {n} sellers, see the arrows above the sliders.</source>
            <translation>
                <numerusform>Würde {rows} Zeilen von {n} Verkäufer kaufen, siehe die Pfeile über den Reglern.</numerusform>
                <numerusform>Würde {rows} Zeilen von {n} Verkäufern kaufen, siehe die Pfeile über den Reglern.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>You can look but not buy: {reason}.</source>
            <translation>Sie können ansehen, aber nicht kaufen: {reason}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_list.py" />
            <location filename="resources/report_purchase.html" />
            <source>Sellers</source>
            <translation>Verkäufer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>A row</source>
            <translation>Je Zeile</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>All for</source>
            <translation>Alle für</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Drag, click, or press Left and Right; the arrow above shows what the strategy would buy, the darker part how far the money goes</source>
            <translation>Ziehen, klicken, oder Links und Rechts drücken; der Pfeil darüber zeigt, was die Strategie kaufen würde, der dunklere Teil, wie weit das Geld reicht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>How columns go with the label (correlations): bars are the seller's, the line is yours</source>
            <translation>Wie Spalten mit dem Etikett gehen (Korrelationen): Balken sind vom Verkäufer, die Linie ist Ihre</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>How the values spread (histograms): bars are the seller's, the line is yours</source>
            <translation>Wie sich die Werte verteilen (Histogramme): Balken sind vom Verkäufer, die Linie ist Ihre</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <location filename="dataperf_gui/gui/market/side_cards.py" />
            <source>Labels</source>
            <translation>Etiketten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Price of all rows; fewer cost their share</source>
            <translation>Preis aller Zeilen; weniger kosten ihren Anteil</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Price of one row</source>
            <translation>Preis einer Zeile</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <location filename="resources/report_purchase.html" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Rows for sale</source>
            <translation>Angebotene Zeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Rows to buy</source>
            <translation>Zu kaufende Zeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Rows to buy of {name}</source>
            <translation>Zu kaufende Zeilen von {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Rows to buy of {name}, as a number</source>
            <translation>Zu kaufende Zeilen von {name}, als Zahl</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Seller</source>
            <translation>Verkäufer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <location filename="dataperf_gui/gui/market/side_cards.py" />
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>What the rows to buy cost</source>
            <translation>Was die zu kaufenden Zeilen kosten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Who offers the rows</source>
            <translation>Wer die Zeilen anbietet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>{name}: {rows} rows for {cost}; the budget allows {most}</source>
            <translation>{name}: {rows} Zeilen für {cost}; das Budget erlaubt {most}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/side_cards.py" />
            <source>Strategy</source>
            <translation>Strategie</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/side_cards.py" />
            <source>Strategy that buys</source>
            <translation>Strategie, die kauft</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Alike in both</source>
            <translation>Ähnlich in beidem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Alike in labels</source>
            <translation>Ähnlich in Etiketten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Alike in values</source>
            <translation>Ähnlich in Werten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Bars: how strongly each column goes with the label in the seller's rows. Line: the same in your rows, in rising order. Bars against the line teach the opposite. Agreement: {value:.2f} (cosine of the correlations, 1 = the same).</source>
            <translation>Balken: wie stark jede Spalte in den Zeilen des Verkäufers mit dem Etikett geht. Linie: dasselbe in Ihren Zeilen, aufsteigend geordnet. Balken gegen die Linie lehren das Gegenteil. Übereinstimmung: {value:.2f} (Kosinus der Korrelationen, 1 = gleich).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Bars: how the seller's values spread over ten bins, the mean over all columns. Line: your own rows in the same bins. Shared: {share:.0%} (histogram intersection).</source>
            <translation>Balken: wie sich die Werte des Verkäufers auf zehn Klassen verteilen, im Mittel aller Spalten. Linie: Ihre eigenen Zeilen in denselben Klassen. Gemeinsam: {share:.0%} (Schnitt der Histogramme).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Cheapest first</source>
            <translation>Billigste zuerst</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Cosine of the correlations with the label</source>
            <translation>Kosinus der Korrelationen mit dem Etikett</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Estimate if bought alone</source>
            <translation>Schätzung, allein gekauft</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Estimated accuracy if the whole budget went to this seller</source>
            <translation>Geschätzte Genauigkeit, wenn das ganze Budget an diesen Verkäufer ginge</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Expected accuracy on your rows (a linear discriminant made of the first and second moments). It knows only what a buyer may see: each seller's histograms, correlations and share of labels. It assumes that a seller's columns hang together as yours do. On the markets of the sample it was off by {low} to {high} points and put most purchases in the right order.</source>
            <translation>Erwartete Genauigkeit auf Ihren Zeilen (eine lineare Trennfunktion aus ersten und zweiten Momenten). Sie weiß nur, was ein Käufer sehen darf: Histogramme, Korrelationen und Etikettanteile jedes Verkäufers. Sie nimmt an, dass die Spalten eines Verkäufers so zusammenhängen wie Ihre. Auf den Märkten des Beispiels lag sie {low} bis {high} Punkte daneben und brachte die meisten Käufe in die richtige Reihenfolge.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Histogram intersection with your rows</source>
            <translation>Schnitt der Histogramme mit Ihren Zeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Intersection of histograms times agreement of correlations</source>
            <translation>Schnitt der Histogramme mal Übereinstimmung der Korrelationen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Likeness divided by the price of a row</source>
            <translation>Ähnlichkeit geteilt durch den Preis einer Zeile</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Likeness for the money</source>
            <translation>Ähnlichkeit fürs Geld</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Most first</source>
            <translation>Meiste zuerst</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Price of a row</source>
            <translation>Preis einer Zeile</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Rows bought</source>
            <translation>Gekaufte Zeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <location filename="dataperf_gui/report/purchase.py" />
            <source>Shared values {overlap:.0%}, agreement of labels {agreement:.2f}, likeness {likeness:.2f}.</source>
            <translation>Gemeinsame Werte {overlap:.0%}, Übereinstimmung der Etiketten {agreement:.2f}, Ähnlichkeit {likeness:.2f}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>The official score: logistic regression on ten draws of the rows bought, tested on your rows. Participants do not see it before handing in. One random generator (seed 1111) draws for all markets in turn, so a market's accuracy also depends on what is bought in the markets before it.</source>
            <translation>Die offizielle Punktzahl: logistische Regression auf zehn Ziehungen der gekauften Zeilen, geprüft an Ihren Zeilen. Teilnehmende sehen sie erst nach dem Einreichen. Ein Zufallsgenerator (Startwert 1111) zieht der Reihe nach für alle Märkte, daher hängt die Genauigkeit eines Markts auch von den Käufen in den Märkten davor ab.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>The order of the files</source>
            <translation>Die Reihenfolge der Dateien</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>The score of the challenge's site: 0.98 x true accuracy + 0.02 x share of the budget that is left.</source>
            <translation>Die Punktzahl der Website des Wettbewerbs: 0.98 x wahre Genauigkeit + 0.02 x Anteil des Budgets, der übrig ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{name} has only {n} rows: all of them are bought.</source>
            <translation>
                <numerusform>{name} hat nur {n} Zeilen: Alle werden gekauft.</numerusform>
                <numerusform>{name} hat nur {n} Zeilen: Alle werden gekauft.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{over} over the budget: {kept} rows of {name} are all that it buys.</source>
            <translation>{over} über dem Budget: {kept} Zeilen von {name} sind alles, was es kauft.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{over} over the budget: {kept} rows of {name} fit, unless you lower {lower} ({cost}).</source>
            <translation>{over} über dem Budget: {kept} Zeilen von {name} passen hinein, außer Sie senken {lower} ({cost}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{rows} rows of {name} are {over} over the budget. Kept at {kept}, which is all that the budget buys.</source>
            <translation>{rows} Zeilen von {name} liegen {over} über dem Budget. Es bleiben {kept}, und das ist alles, was das Budget kauft.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{rows} rows of {name} are {over} over the budget. Kept at {kept}. To have them, lower {lower}, the most expensive ({cost}), by {fewer} rows.</source>
            <translation>{rows} Zeilen von {name} liegen {over} über dem Budget. Es bleiben {kept}. Um sie zu bekommen, senken Sie {lower}, den teuersten Posten ({cost}), um {fewer} Zeilen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{rows} rows of {name} are {over} over the budget. Kept at {kept}. To have them, take out {lower}, the most expensive ({cost}), and lower others, too.</source>
            <translation>{rows} Zeilen von {name} liegen {over} über dem Budget. Es bleiben {kept}. Um sie zu bekommen, nehmen Sie {lower}, den teuersten Posten ({cost}), heraus und senken Sie auch andere.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{spent} of {budget} spent · {left} left</source>
            <translation>{spent} von {budget} ausgegeben · {left} übrig</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{spent} of {budget}: {over} over</source>
            <translation>{spent} von {budget}: {over} darüber</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>Accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>All markets</source>
            <translation>Alle Märkte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>Combined</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <location filename="resources/report_purchase.html" />
            <source>Estimate</source>
            <translation>Schätzung</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>This market</source>
            <translation>Dieser Markt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>True</source>
            <translation>Wahr</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_words.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Nothing is bought yet in: {markets}.</source>
            <translation>Noch nichts gekauft in: {markets}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/class_search.py" />
            <source>Labels found</source>
            <translation>Gefundene Etiketten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/class_search.py" />
            <source>Search labels</source>
            <translation>Etiketten suchen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/class_search.py" />
            <source>Type part of a label</source>
            <translation>Geben Sie einen Teil eines Etiketts ein</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Accuracy after each fix</source>
            <translation>Genauigkeit nach jeder Korrektur</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Computing the curve of your fixes…</source>
            <translation>Die Kurve Ihrer Korrekturen wird berechnet…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>For practice: it knows the checked labels and the test set.</source>
            <translation>Zum Üben: Sie kennt die geprüften Etiketten und die Testmenge.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Share of fixes needed</source>
            <translation>Nötiger Anteil der Korrekturen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>The challenge's score, fraction_fixes = {score:.4f}: the share of labels looked at before the test model has 95 % of the accuracy that it has with every label right. Less is better. A label looked at counts as a fix, whatever you decided.</source>
            <translation>Die Punktzahl des Wettbewerbs, fraction_fixes = {score:.4f}: der Anteil der angesehenen Etiketten, bis das Testmodell 95 % der Genauigkeit hat, die es mit lauter richtigen Etiketten hat. Weniger ist besser. Ein angesehenes Etikett zählt als Korrektur, wie auch immer Sie entschieden haben.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>The curve is computed from the human-verified labels (hv_label) and the test rows. An entry of the division “algorithm” may use neither, so do not let this card guide one.</source>
            <translation>Die Kurve wird aus den von Menschen geprüften Etiketten (hv_label) und den Testzeilen berechnet. Eine Einreichung der Abteilung „Algorithmus“ darf beides nicht verwenden; lassen Sie sich dafür nicht von dieser Karte leiten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Your fix {n} of {total} reached the target of {target:.0%}.</source>
            <translation>Ihre Korrektur {n} von {total} erreichte das Ziel von {target:.0%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>estimating…</source>
            <translation>wird geschätzt…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>{fixed} fixes so far; the target of {target:.0%} comes at fix {n} of {total} if the rest is fixed in the order of the data.</source>
            <translation>{fixed} Korrekturen bisher; das Ziel von {target:.0%} kommt bei Korrektur {n} von {total}, wenn der Rest in der Reihenfolge der Daten berichtigt wird.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>Give it the label {name} ({key})</source>
            <translation>Ihm das Etikett {name} geben ({key})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Given label</source>
            <translation>Gegebenes Etikett</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>Label {name}</source>
            <translation>Etikett {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>Select with the mouse or Shift and the arrows; a double click opens</source>
            <translation>Wählen Sie mit der Maus oder mit Umschalt und den Pfeiltasten; ein Doppelklick öffnet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Suggested label</source>
            <translation>Vorgeschlagenes Etikett</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>no other label</source>
            <translation>kein anderes Etikett</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>{n} selected: one key decides on all of them</source>
            <translation>{n} gewählt: Eine Taste entscheidet über alle</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Most like it: {n} of {total} agree</source>
            <translation>
                <numerusform>Am ähnlichsten: {n} von {total} stimmen zu</numerusform>
                <numerusform>Am ähnlichsten: {n} von {total} stimmen zu</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Nearest neighbours; a dashed frame: it has another label</source>
            <translation>Nächste Nachbarn; gestrichelter Rahmen: anderes Etikett</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>The file: {problems}.</source>
            <translation>Die Datei: {problems}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>The items most like it</source>
            <translation>Die ähnlichsten Elemente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>What the model thinks</source>
            <translation>Was das Modell meint</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Why it is suspected</source>
            <translation>Warum es verdächtig ist</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <location filename="resources/report.html" />
            <source>given</source>
            <translation>gegeben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>suggested</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>All items</source>
            <translation>Alle Elemente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Any given label</source>
            <translation>Jedes gegebene Etikett</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Any suggestion</source>
            <translation>Jeder Vorschlag</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <location filename="resources/report.html" />
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Group by pair</source>
            <translation>Nach Paaren gruppieren</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Label changed</source>
            <translation>Etikett geändert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="resources/report.html" />
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Not decided yet</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Order of the queue</source>
            <translation>Ordnung der Warteschlange</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Part of the file name</source>
            <translation>Teil des Dateinamens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Put items with the same given and suggested label together</source>
            <translation>Elemente mit demselben gegebenen und vorgeschlagenen Etikett zusammenlegen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Which items</source>
            <translation>Welche Elemente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} from the map</source>
            <translation>{n} von der Karte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{shown} of {n} items</source>
            <translation>{shown} von {n} Elementen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{title} (uses clean items)</source>
            <translation>{title} (nutzt saubere Elemente)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/item_view.py" />
            <source>Item {name}</source>
            <translation>Element {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/lists.py" />
            <source>Grid of the queue</source>
            <translation>Raster der Warteschlange</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/lists.py" />
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>All looked at</source>
            <translation>Alle angesehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>All of these are looked at</source>
            <translation>Diese sind alle angesehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>Every item here has a decision, and all of them are saved. Export the clean labels, rank again with the labels as they are now, or go back with the arrow keys.</source>
            <translation>Zu jedem Element hier gibt es eine Entscheidung, und alle sind gespeichert. Exportieren Sie die sauberen Etiketten, ordnen Sie neu mit den jetzigen Etiketten, oder gehen Sie mit den Pfeiltasten zurück.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>No item passes the filters. “Show all” above brings the whole queue back.</source>
            <translation>Kein Element passt zu den Filtern. „Alle zeigen“ oben bringt die ganze Warteschlange zurück.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>Nothing to show</source>
            <translation>Nichts zu zeigen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>Comparing the items</source>
            <translation>Die Elemente werden verglichen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>Looking for problems of the files</source>
            <translation>Probleme der Dateien werden gesucht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>That item is filtered out; “Show all” brings it back.</source>
            <translation>Dieses Element ist ausgefiltert; „Alle zeigen“ bringt es zurück.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>The queue has a new order; your decisions are kept.</source>
            <translation>Die Warteschlange hat eine neue Ordnung; Ihre Entscheidungen bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>There is nothing to decide again.</source>
            <translation>Es gibt nichts, was noch einmal zu entscheiden wäre.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>{n} items have no suggestion and stay as they were.</source>
            <translation>
                <numerusform>{n} Elemente haben keinen Vorschlag und bleiben, wie sie waren.</numerusform>
                <numerusform>{n} Elemente haben keinen Vorschlag und bleiben, wie sie waren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>Given label: {label}</source>
            <translation>Gegebenes Etikett: {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>Label now: {label}</source>
            <translation>Etikett jetzt: {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>Suggested label: {label}</source>
            <translation>Vorgeschlagenes Etikett: {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>not decided yet</source>
            <translation>noch offen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_feed.py" />
            <source>The score could not be computed ({reason}).</source>
            <translation>Die Punktzahl konnte nicht berechnet werden ({reason}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>It moves as you go on.</source>
            <translation>Sie bewegt sich, während Sie weitermachen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>Score over this session</source>
            <translation>Punktzahl im Lauf dieser Sitzung</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>Test-model score</source>
            <translation>Testmodell</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>{n} scores, from {first} to {last}</source>
            <translation>
                <numerusform>{n} Punktzahlen, von {first} bis {last}</numerusform>
                <numerusform>{n} Punktzahlen, von {first} bis {last}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>exact</source>
            <translation>exakt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>last decision: {range}</source>
            <translation>letzte Entscheidung: {range}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>macro F1: {value}</source>
            <translation>Makro-F1: {value}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>official</source>
            <translation>offiziell</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>since start: {range}</source>
            <translation>seit Beginn: {range}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{low:.0f} to {high:.0%} ({n} images)</source>
            <translation>
                <numerusform>{low:.0f} bis {high:.0%} ({n} Bilder)</numerusform>
                <numerusform>{low:.0f} bis {high:.0%} ({n} Bilder)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{metric} on the trusted test set, {n} items</source>
            <translation>
                <numerusform>{metric} auf der vertrauenswürdigen Testmenge, {n} Elemente</numerusform>
                <numerusform>{metric} auf der vertrauenswürdigen Testmenge, {n} Elemente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{metric} on {n} images whose label is certain; with other ones it would be between {low} and {high} (95 %, bootstrap)</source>
            <translation>
                <numerusform>{metric} auf {n} Bildern, deren Etikett sicher ist; mit anderen läge es zwischen {low} und {high} (95 %, Bootstrap)</numerusform>
                <numerusform>{metric} auf {n} Bildern, deren Etikett sicher ist; mit anderen läge es zwischen {low} und {high} (95 %, Bootstrap)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{points}
within noise</source>
            <translation>{points}
im Rauschen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{points} points, between {low} and {high} with other test items (95 %, paired bootstrap)</source>
            <translation>{points} Punkte, zwischen {low} und {high} bei anderen Testelementen (95 %, gepaarter Bootstrap)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{points} since start ({low} to {high})</source>
            <translation>{points} seit Beginn ({low} bis {high})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/screen.py" />
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>You can look but not decide: {reason}.</source>
            <translation>Sie können ansehen, aber nicht entscheiden: {reason}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Decided again: {key} is “{label}”.</source>
            <translation>Noch einmal entschieden: {key} ist „{label}“.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Decided again: {n} items.</source>
            <translation>
                <numerusform>Noch einmal entschieden: {n} Elemente.</numerusform>
                <numerusform>Noch einmal entschieden: {n} Elemente.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Undone: {key} is “{label}” again.</source>
            <translation>Zurückgenommen: {key} ist wieder „{label}“.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Undone: {n} items are as before.</source>
            <translation>
                <numerusform>Zurückgenommen: {n} Elemente sind wie zuvor.</numerusform>
                <numerusform>Zurückgenommen: {n} Elemente sind wie zuvor.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>⚑ not sure</source>
            <translation>⚑ nicht sicher</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>✓ kept</source>
            <translation>✓ behalten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>✓ left out</source>
            <translation>✓ weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>✓ now {label}</source>
            <translation>✓ jetzt {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/screenshots.py" />
            <source>the window did not get ready within two minutes</source>
            <translation>das Fenster war nicht innerhalb von zwei Minuten bereit</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/screenshots.py" />
            <source>the window did not open; see `dataperf-gui doctor`</source>
            <translation>das Fenster hat sich nicht geöffnet; siehe `dataperf-gui doctor`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/screenshots.py" />
            <source>{file} cannot be written; choose another folder</source>
            <translation>{file} kann nicht geschrieben werden; wählen Sie einen anderen Ordner</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/balance.py" />
            <source>Chosen of each group</source>
            <translation>Gewählt in jeder Gruppe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/grid.py" />
            <source>Grid of the pool</source>
            <translation>Raster des Vorrats</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/item_list.py" />
            <source>chosen by the strategy</source>
            <translation>von der Strategie gewählt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/item_list.py" />
            <source>marked: the next swap replaces it</source>
            <translation>gemerkt: der nächste Tausch ersetzt es</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/item_list.py" />
            <source>proposed</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <location filename="resources/report_selection.html" />
            <source>Chosen</source>
            <translation>Gewählt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>Chosen: {group}</source>
            <translation>Gewählt: {group}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>Not chosen</source>
            <translation>Nicht gewählt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>Proposed</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/official.py" />
            <source>Scoring on the official evaluation set</source>
            <translation>Bewertung auf der offiziellen Testmenge</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Part of an id</source>
            <translation>Teil einer Kennung</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Part of the pool to list</source>
            <translation>Teil des Vorrats in der Liste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Proposal of</source>
            <translation>Vorschlag von</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Strategy that proposes</source>
            <translation>Strategie, die vorschlägt</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>The pool · {n:,} items</source>
            <translation>
                <numerusform>Der Vorrat · {n:,} Elemente</numerusform>
                <numerusform>Der Vorrat · {n:,} Elemente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>The pool · {n:,} of {all:,} items</source>
            <translation>Der Vorrat · {n:,} von {all:,} Elementen</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Done again: {n} items changed.</source>
            <translation>
                <numerusform>Wiederholt: {n} Elemente geändert.</numerusform>
                <numerusform>Wiederholt: {n} Elemente geändert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Making a proposal</source>
            <translation>Ein Vorschlag wird gemacht</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Undone: {n} items changed.</source>
            <translation>
                <numerusform>Zurückgenommen: {n} Elemente geändert.</numerusform>
                <numerusform>Zurückgenommen: {n} Elemente geändert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score of an earlier set: {value:.2%} (looks so far: {n})</source>
            <translation>Offizielle Punktzahl einer früheren Auswahl: {value:.2%} (bisher {n}-mal angesehen)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score of this set: {value:.2%} (looks so far: {n})</source>
            <translation>Offizielle Punktzahl dieser Auswahl: {value:.2%} (bisher {n}-mal angesehen)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score: not looked at.</source>
            <translation>Offiziell: nicht angesehen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <location filename="resources/report_selection.html" />
            <source>Practice score</source>
            <translation>Übungspunktzahl</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>Making a proposal…</source>
            <translation>Ein Vorschlag wird gemacht…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <location filename="resources/report_selection.html" />
            <source>Official score</source>
            <translation>Offizielle Punktzahl</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>The address is copied. Nothing was fetched.</source>
            <translation>Die Adresse ist kopiert. Nichts wurde geladen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>The chosen set</source>
            <translation>Die Auswahl</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>The pool</source>
            <translation>Der Vorrat</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>{rule}

You have looked {n} times. Each look is written down in the session.</source>
            <translation>{rule}

Sie haben {n}-mal nachgesehen. Jedes Nachsehen wird in der Sitzung vermerkt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>How many entirely different items the set is worth: 1 where all are alike, and as many as there are where none is like another (Vendi score with the cosine of the features: the exponential of the entropy of the eigenvalues; Friedman and Dieng 2023).</source>
            <translation>Wie viele ganz verschiedene Elemente die Auswahl wert ist: 1, wo alle gleich sind, und so viele, wie da sind, wo keines einem anderen gleicht (Vendi-Wert mit dem Kosinus der Merkmale: Exponentialfunktion der Entropie der Eigenwerte; Friedman und Dieng 2023).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>Variety: {value:.1f} different of {n:,}</source>
            <translation>Vielfalt: {value:.1f} verschiedene von {n:,}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>{n:,} of {limit:,}</source>
            <translation>{n:,} von {limit:,}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>Most like {id}</source>
            <translation>Am ähnlichsten zu {id}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>No proposal yet.</source>
            <translation>Noch kein Vorschlag.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>Searching the pool…</source>
            <translation>Der Vorrat wird durchsucht…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{id} · suggested: {group}</source>
            <translation>{id} · vorgeschlagen: {group}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{id} · {group}, says the strategy</source>
            <translation>{id} · {group}, sagt die Strategie</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{id} · {group}, says you</source>
            <translation>{id} · {group}, sagen Sie</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} items: {more} would come in, {fewer} go out</source>
            <translation>
                <numerusform>{n} Elemente: {more} kämen hinein, {fewer} hinaus</numerusform>
                <numerusform>{n} Elemente: {more} kämen hinein, {fewer} hinaus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} items: {more} would come in, {fewer} go out, {others} change</source>
            <translation>
                <numerusform>{n} Elemente: {more} kämen hinein, {fewer} hinaus, {others} anders</numerusform>
                <numerusform>{n} Elemente: {more} kämen hinein, {fewer} hinaus, {others} anders</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} selected; a key decides on all of them</source>
            <translation>{n} gewählt; eine Taste entscheidet über alle</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>No item is in this part of the pool, or has this text in its id. Choose “All” at the left and clear the field to see the whole pool again.</source>
            <translation>Kein Element ist in diesem Teil des Vorrats oder hat diesen Text in der Kennung. Wählen Sie links „Alle“ und leeren Sie das Feld, um wieder den ganzen Vorrat zu sehen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>Nothing in the list</source>
            <translation>Nichts in der Liste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>Original address</source>
            <translation>Adresse des Originals</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>The examples</source>
            <translation>Die Beispiele</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>The {n} examples</source>
            <translation>
                <numerusform>Die {n} Beispiele</numerusform>
                <numerusform>Die {n} Beispiele</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>As the system has</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>As the system: {language}</source>
            <translation>Wie das System: {language}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Dark colours</source>
            <translation>Dunkle Farben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Dark, light, or whatever the system has now.</source>
            <translation>Dunkel, hell, oder wie es das System gerade hat.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Everything grows with the letters.</source>
            <translation>Alles wächst mit der Schrift.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Light colours</source>
            <translation>Helle Farben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Movement</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Nothing moves</source>
            <translation>Nichts bewegt sich</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Otherwise a sound waits for you to play it.</source>
            <translation>Sonst wartet ein Ton, bis Sie ihn abspielen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Play a sound as soon as it is shown</source>
            <translation>Einen Ton abspielen, sobald er gezeigt wird</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Put everything back as it was at first? This goes for what is on this page, all keys, and the address of a team's boards. Sessions stay. A copy of the settings as they are now is kept beside them.</source>
            <translation>Alles zurücksetzen, wie es am Anfang war? Das gilt für diese Seite, alle Tasten und die Adresse der Ranglisten einer Gruppe. Sitzungen bleiben. Eine Kopie der jetzigen Einstellungen bleibt daneben liegen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Reset all settings</source>
            <translation>Alle Einstellungen zurücksetzen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Reset all settings…</source>
            <translation>Alle Einstellungen zurücksetzen…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Sessions and entries on the boards are signed with it. It stays on this computer, and in what you hand in or give away.</source>
            <translation>Sitzungen und Einreichungen werden damit unterschrieben. Er bleibt auf diesem Rechner und in dem, was Sie einreichen oder weitergeben.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Size of letters</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>The window and all reports; the command line speaks English.</source>
            <translation>Das Fenster und alle Berichte; die Befehlszeile spricht Englisch.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>What moves may glide</source>
            <translation>Was sich bewegt, darf gleiten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Whether things glide to their place or are there.</source>
            <translation>Ob Dinge an ihren Platz gleiten oder gleich da sind.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Add a key</source>
            <translation>Taste hinzufügen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>All keys are as they were at first.</source>
            <translation>Alle Tasten sind wie am Anfang.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Change key</source>
            <translation>Taste ändern</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Changed by you</source>
            <translation>Von Ihnen geändert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Press the key… Esc: leave it</source>
            <translation>Drücken Sie die Taste… Esc: so lassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Reset all keys</source>
            <translation>Alle Tasten zurücksetzen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>{key} now does “{action}”.</source>
            <translation>{key} tut jetzt „{action}“.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/drawing.py" />
            <source>{hz} Hz</source>
            <translation>{hz} Hz</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/drawing.py" />
            <source>{khz:g} kHz</source>
            <translation>{khz:g} kHz</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/drawing.py" />
            <source>{seconds:g} s</source>
            <translation>{seconds:g} s</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/stage.py" />
            <source>For comparison: {key}, labelled “{label}”; the same key goes back</source>
            <translation>Zum Vergleich: {key}, Etikett „{label}“; dieselbe Taste führt zurück</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/stage.py" />
            <source>Opening the sound…</source>
            <translation>Der Ton wird geöffnet…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Default device</source>
            <translation>Standardgerät</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>On arrival</source>
            <translation>Bei Ankunft</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Play each clip as soon as it is shown</source>
            <translation>Jeden Clip abspielen, sobald er gezeigt wird</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Sound device</source>
            <translation>Tongerät</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Speed, the pitch stays</source>
            <translation>Tempo, die Tonhöhe bleibt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Where sounds are played</source>
            <translation>Wo Töne abgespielt werden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>mono</source>
            <translation>mono</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>stereo</source>
            <translation>stereo</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>{n} channels</source>
            <translation>
                <numerusform>{n} Kanäle</numerusform>
                <numerusform>{n} Kanäle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>{s:.2f} s · {khz:g} kHz · {channels} · loudest {peak:.0f} dB, mean {level:.0f} dB</source>
            <translation>{s:.2f} s · {khz:g} kHz · {channels} · lauteste Stelle {peak:.0f} dB, Mittel {level:.0f} dB</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>{speed:g} x</source>
            <translation>{speed:g} x</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/view.py" />
            <source>a sound of {s:.2f} seconds</source>
            <translation>ein Ton von {s:.2f} Sekunden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/view.py" />
            <source>cursor at {s:.2f} of {total:.2f} seconds</source>
            <translation>Position {s:.2f} von {total:.2f} Sekunden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Choose the folder for the submission</source>
            <translation>Wählen Sie den Ordner für die Einreichung</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Division: {name} ({meaning}).</source>
            <translation>Abteilung: {name} ({meaning}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Exporting</source>
            <translation>Wird exportiert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Save the report</source>
            <translation>Den Bericht speichern</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>The report is in {path}.</source>
            <translation>Der Bericht ist in {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Web page (*.html);;PDF (*.pdf)</source>
            <translation>Webseite (*.html);;PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Writing the report</source>
            <translation>Der Bericht wird geschrieben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>Folder of pictures</source>
            <translation>Ordner mit Bildern</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>Folder of sounds</source>
            <translation>Ordner mit Tönen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>The official data have no pictures. If you have them, named by image id, choose their folder; otherwise each item is shown by its features and the items most like it.</source>
            <translation>Die offiziellen Daten haben keine Bilder. Wenn Sie sie haben, benannt nach der Bildkennung, wählen Sie ihren Ordner; sonst zeigt sich jedes Element durch seine Merkmale und die ähnlichsten Elemente.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>The official data have no sounds. If you have the clips of the spoken words corpus, choose their folder; otherwise each clip is shown by its word and its features.</source>
            <translation>Die offiziellen Daten haben keine Töne. Wenn Sie die Clips des Korpus gesprochener Wörter haben, wählen Sie ihren Ordner; sonst zeigt sich jeder Clip durch sein Wort und seine Merkmale.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{folder} is a speech selection challenge. Each task is a language and a number of clips to train with.</source>
            <translation>{folder} ist ein Wettbewerb „Sprachauswahl“. Jede Aufgabe ist eine Sprache und eine Zahl von Clips zum Trainieren.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{folder} is a vision cleaning challenge. Each task is a set of labels to clean.</source>
            <translation>{folder} ist ein Wettbewerb „Bilder bereinigen“. Jede Aufgabe ist eine Menge von Etiketten, die zu bereinigen sind.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{folder} is a vision selection challenge. Each task is a concept that a small training set has to teach.</source>
            <translation>{folder} ist ein Wettbewerb „Bilderauswahl“. Jede Aufgabe ist ein Begriff, den eine kleine Trainingsmenge lehren soll.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{language}: choose {n} clips</source>
            <translation>
                <numerusform>{language}: {n} Clips wählen</numerusform>
                <numerusform>{language}: {n} Clips wählen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{task}: {n} labels, {noise} of them wrong at first</source>
            <translation>
                <numerusform>{task}: {n} Etiketten, {noise} davon anfangs falsch</numerusform>
                <numerusform>{task}: {n} Etiketten, {noise} davon anfangs falsch</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Finish</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Leave the tour</source>
            <translation>Die Tour verlassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <location filename="dataperf_gui/gui/tour/guide.py" />
            <source>Step {n} of {total}</source>
            <translation>Schritt {n} von {total}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/launch.py" />
            <source>the demo mode could not be started; start it by hand: {command}</source>
            <translation>die Vorführung ließ sich nicht starten; starten Sie sie von Hand: {command}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Demo mode: nothing is kept</source>
            <translation>Vorführung: Nichts wird behalten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Esc twice</source>
            <translation>Zweimal Esc</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>In {n} looks the score went from {before:.1%} to {now:.1%}. Touch any key to try it.</source>
            <translation>
                <numerusform>Mit {n} Blicken ging die Punktzahl von {before:.1%} auf {now:.1%}. Drücken Sie eine Taste, um es zu versuchen.</numerusform>
                <numerusform>Mit {n} Blicken ging die Punktzahl von {before:.1%} auf {now:.1%}. Drücken Sie eine Taste, um es zu versuchen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Is the label right? Look, and press a key.</source>
            <translation>Ist das Etikett richtig? Sehen Sie hin, und drücken Sie eine Taste.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Press Esc once more to leave.</source>
            <translation>Drücken Sie noch einmal Esc, um zu gehen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Start again</source>
            <translation>Von vorn</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>This plays by itself. Touch any key to try it on your own.</source>
            <translation>Dies spielt von selbst. Drücken Sie eine Taste, um es selbst zu versuchen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/tour.py" />
            <source>Guided tour: nothing that you do here touches your own work</source>
            <translation>Geführte Tour: Nichts, was Sie hier tun, berührt Ihre eigene Arbeit</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Go on as before: {use} or {keep}. The box at the right shows who is ahead.</source>
            <translation>Machen Sie weiter wie bisher: {use} oder {keep}. Der Kasten rechts zeigt, wer vorn liegt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Is the suggested label right? Then press {use}. Was the given label right after all? Then press {keep}.</source>
            <translation>Ist das vorgeschlagene Etikett richtig? Dann drücken Sie {use}. War das gegebene Etikett doch richtig? Dann drücken Sie {keep}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Now fix three</source>
            <translation>Berichtigen Sie jetzt drei</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Now try it on your own. To see the tour again, press {key}.</source>
            <translation>Versuchen Sie es nun allein. Um die Tour noch einmal zu sehen, drücken Sie {key}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Of {total:,d} new pictures it now gets {now:,d} right. It was {before:,d}. A few fixes can go either way; many fixes help.</source>
            <translation>Von {total:,d} neuen Bildern erkennt er jetzt {now:,d} richtig. Vorher waren es {before:,d}. Ein paar Korrekturen können so oder so ausgehen; viele helfen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>One page shows what you did, your score, and the labels you fixed. Press {key} and say where to keep it.</source>
            <translation>Eine Seite zeigt, was Sie getan haben, Ihre Punktzahl und die berichtigten Etiketten. Drücken Sie {key} und sagen Sie, wo sie liegen soll.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Race the computer</source>
            <translation>Gegen den Computer antreten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Take a report home</source>
            <translation>Einen Bericht mitnehmen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>That was all. Who has won? One moment.</source>
            <translation>Das war alles. Wer hat gewonnen? Einen Moment.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>That was the tour</source>
            <translation>Das war die Tour</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The box says who got further. A short race can be luck, and then it says so.</source>
            <translation>Der Kasten sagt, wer weiter kam. Ein kurzer Wettlauf kann Glück sein, und dann sagt er das.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer can hunt for wrong labels, too. Both of you look at {n} more. Press {key} to start.</source>
            <translation>Auch der Computer kann falsche Etiketten suchen. Sie beide sehen noch {n} an. Drücken Sie {key} zum Starten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer has learned again. Of {total:,d} new pictures it now gets {now:,d} right, up from {before:,d}. So small a rise can be luck; many fixes are not.</source>
            <translation>Der Computer hat neu gelernt. Von {total:,d} neuen Bildern erkennt er jetzt {now:,d} richtig, vorher {before:,d}. Ein so kleiner Anstieg kann Glück sein; viele Korrekturen sind es nicht.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer has learned again. Of {total:,d} new pictures it now gets {now:,d} right, up from {before:,d}: more than luck.</source>
            <translation>Der Computer hat neu gelernt. Von {total:,d} neuen Bildern erkennt er jetzt {now:,d} richtig, vorher {before:,d}: mehr als Glück.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer learns again from your labels. The new score is on its way.</source>
            <translation>Der Computer lernt neu aus Ihren Etiketten. Die neue Punktzahl ist unterwegs.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer warms up for a race with you. One moment.</source>
            <translation>Der Computer macht sich für einen Wettlauf mit Ihnen warm. Einen Moment.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The label says that this is a “{label}”. Look at the picture: is it? If many labels are wrong, a computer that learns from them goes wrong, too.</source>
            <translation>Das Etikett sagt, dies sei „{label}“. Sehen Sie das Bild an: Stimmt das? Sind viele Etiketten falsch, lernt auch der Computer daraus Falsches.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The pictures are on their way.</source>
            <translation>Die Bilder sind unterwegs.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The race is on</source>
            <translation>Der Wettlauf läuft</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The race is over</source>
            <translation>Der Wettlauf ist vorbei</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Watch the score</source>
            <translation>Achten Sie auf die Punktzahl</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>What is a wrong label?</source>
            <translation>Was ist ein falsches Etikett?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>You changed no label, so the score stays: {now:,d} of {total:,d} new pictures are right.</source>
            <translation>Sie haben kein Etikett geändert, also bleibt die Punktzahl: {now:,d} von {total:,d} neuen Bildern sind richtig.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Your page is there: open it now or later. To see the tour again, press {key}.</source>
            <translation>Ihre Seite ist da: Öffnen Sie sie jetzt oder später. Um die Tour noch einmal zu sehen, drücken Sie {key}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>{n} of {total} done</source>
            <translation>{n} von {total} geschafft</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/widgets/notice.py" />
            <source>Close this notice</source>
            <translation>Diesen Hinweis schließen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workers.py" />
            <source>Something went wrong that should not have ({reason}). It was written to the log.</source>
            <translation>Es ist etwas schiefgegangen, das nicht hätte schiefgehen sollen ({reason}). Es steht im Protokoll des Programms.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Buy the rows that teach the buyer's model most; every step is saved</source>
            <translation>Kaufen Sie die Zeilen, die das Modell des Käufers am meisten lehren; jeder Schritt ist gespeichert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Choose the items that teach the test model most; every step is saved</source>
            <translation>Wählen Sie die Elemente, die das Testmodell am meisten lehren; jeder Schritt ist gespeichert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Every item is a point: what is alike lies close together</source>
            <translation>Jedes Element ist ein Punkt: Was sich ähnelt, liegt nah beieinander</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>How far you got for what you spent, and how far strategies get</source>
            <translation>Wie weit Sie mit Ihren Ausgaben kamen, und wie weit Strategien kommen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>How far you got, and how far algorithms would have got with as many looks</source>
            <translation>Wie weit Sie kamen, und wie weit Algorithmen mit gleich vielen Blicken gekommen wären</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Ranked by: {strategy} · seed {seed} · {n:,} in the trusted test set · {saved}</source>
            <translation>Geordnet nach: {strategy} · Startwert {seed} · {n:,} in der vertrauenswürdigen Testmenge · {saved}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>every decision is saved at once</source>
            <translation>jede Entscheidung ist sofort gespeichert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>read only</source>
            <translation>nur zum Lesen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/codes.py" />
            <source>Looking for duplicates</source>
            <translation>Doppelte werden gesucht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Blurred</source>
            <translation>Unscharf</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Bright</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Clipped</source>
            <translation>Übersteuert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Cut at the end</source>
            <translation>Am Ende abgeschnitten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Cut at the start</source>
            <translation>Am Anfang abgeschnitten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Hardly anything to see</source>
            <translation>Kaum etwas zu sehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Nearly the same picture</source>
            <translation>Fast dasselbe Bild</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Nearly the same sound</source>
            <translation>Fast derselbe Ton</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Not around zero</source>
            <translation>Nicht um null</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd length</source>
            <translation>Auffällige Länge</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd loudness</source>
            <translation>Auffällige Lautstärke</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd shape</source>
            <translation>Auffällige Form</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd size</source>
            <translation>Auffällige Größe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Other sample rate</source>
            <translation>Andere Abtastrate</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Silent</source>
            <translation>Still</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>The same picture twice</source>
            <translation>Dasselbe Bild zweimal</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>The same sound twice</source>
            <translation>Derselbe Ton zweimal</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>a constant was added to it (DC offset)</source>
            <translation>eine Konstante kam hinzu (Gleichanteil)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>crests are cut off: recorded too loudly</source>
            <translation>Spitzen sind abgeschnitten: zu laut aufgenommen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>equal pixel by pixel</source>
            <translation>Bildpunkt für Bildpunkt gleich</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>equal sample by sample</source>
            <translation>Abtastwert für Abtastwert gleich</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it begins at full level</source>
            <translation>er beginnt in voller Stärke</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it ends at full level</source>
            <translation>er endet in voller Stärke</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it has no fine detail</source>
            <translation>es hat keine feinen Einzelheiten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it is nearly of one colour</source>
            <translation>es ist fast einfarbig</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much quieter or louder than the others</source>
            <translation>viel leiser oder lauter als die anderen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much shorter or longer than the others</source>
            <translation>viel kürzer oder länger als die anderen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much smaller or larger than the others</source>
            <translation>viel kleiner oder größer als die anderen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much wider or higher than the others</source>
            <translation>viel breiter oder höher als die anderen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>no part of it is bright</source>
            <translation>kein Teil davon ist hell</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>no part of it is dark</source>
            <translation>kein Teil davon ist dunkel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>nothing can be heard</source>
            <translation>nichts ist zu hören</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>recorded or stored differently from most</source>
            <translation>anders aufgenommen oder gespeichert als die meisten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>the same, but delayed, compressed or made louder</source>
            <translation>derselbe, nur verschoben, komprimiert oder lauter</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>the same, but resized, compressed or made brighter</source>
            <translation>dasselbe, nur in anderer Größe, komprimiert oder heller</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/measuring.py" />
            <source>Looking at the files</source>
            <translation>Die Dateien werden angesehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>blurred: it has no fine detail</source>
            <translation>unscharf: keine feinen Einzelheiten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>hardly anything to see: {bits:.1f} bits a pixel</source>
            <translation>kaum etwas zu sehen: {bits:.1f} Bit je Bildpunkt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>very bright: even its dark parts are at {level:.0f} of 255</source>
            <translation>sehr hell: Selbst dunkle Stellen liegen bei {level:.0f} von 255</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>very dark: even its bright parts reach only {level:.0f} of 255</source>
            <translation>sehr dunkel: Selbst helle Stellen erreichen nur {level:.0f} von 255</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>{aspect:.2f} times as wide as high; usual here is {usual:.2f}</source>
            <translation>{aspect:.2f}-mal so breit wie hoch; üblich ist hier {usual:.2f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>{width:.0f} x {height:.0f} pixels; usual here are {usual_width:.0f} x {usual_height:.0f}</source>
            <translation>{width:.0f} x {height:.0f} Bildpunkte; üblich sind hier {usual_width:.0f} x {usual_height:.0f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>clipped: the crests of {share:.1%} of its samples are cut off</source>
            <translation>übersteuert: Bei {share:.1%} der Abtastwerte sind die Spitzen abgeschnitten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>cut at the end: it stops at {level:+.0f} dB of its own level</source>
            <translation>am Ende abgeschnitten: Er hört bei {level:+.0f} dB seines eigenen Pegels auf</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>cut at the start: it begins at {level:+.0f} dB of its own level</source>
            <translation>am Anfang abgeschnitten: Er beginnt bei {level:+.0f} dB seines eigenen Pegels</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>it swings around {offset:.1%} of full scale in place of zero</source>
            <translation>er schwingt um {offset:.1%} der Vollaussteuerung statt um null</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>its level is {level:.0f} dB; usual here are {usual:.0f} dB</source>
            <translation>sein Pegel ist {level:.0f} dB; üblich sind hier {usual:.0f} dB</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>silent: its loudest moment is at {level:.0f} dB</source>
            <translation>still: Die lauteste Stelle liegt bei {level:.0f} dB</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>{rate:.0f} samples a second; most have {usual:.0f}</source>
            <translation>{rate:.0f} Abtastwerte je Sekunde; die meisten haben {usual:.0f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>{seconds:.2f} s long; usual here are {usual:.2f} s</source>
            <translation>{seconds:.2f} s lang; üblich sind hier {usual:.2f} s</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}</source>
            <translation>fast gleich wie {twin}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}, and one of the two is in the test set</source>
            <translation>fast gleich wie {twin}, und eines der beiden ist in der Testmenge</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}, which is labelled {label}</source>
            <translation>fast gleich wie {twin} mit dem Etikett {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}, which is labelled {label}; one of the two is in the test set</source>
            <translation>fast gleich wie {twin} mit dem Etikett {label}; eines der beiden ist in der Testmenge</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}</source>
            <translation>gleich wie {twin}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}, and one of the two is in the test set</source>
            <translation>gleich wie {twin}, und eines der beiden ist in der Testmenge</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}, which is labelled {label}</source>
            <translation>gleich wie {twin} mit dem Etikett {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}, which is labelled {label}; one of the two is in the test set</source>
            <translation>gleich wie {twin} mit dem Etikett {label}; eines der beiden ist in der Testmenge</translation>
        </message>
        <message>
            <location filename="dataperf_gui/playback/output.py" />
            <source>No sound device can play ({reason}); connect or choose another one. Everything else works without it.</source>
            <translation>Kein Tongerät kann abspielen ({reason}); schließen Sie eines an oder wählen Sie ein anderes. Alles andere geht ohne.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/playback/player.py" />
            <source>The sound device went away; connect it again or choose another one.</source>
            <translation>Das Tongerät ist weg; schließen Sie es wieder an oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/assignment.py" />
            <source>The overlap must be between 0 and 1; {value} is not</source>
            <translation>Die Überschneidung muss zwischen 0 und 1 liegen; {value} liegt nicht dazwischen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/assignment.py" />
            <source>The project has no reviewers yet; add people before assigning items.</source>
            <translation>Das Projekt hat noch keine Prüfer; fügen Sie Personen hinzu, bevor Sie Elemente zuweisen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/assignment.py" />
            <source>{file} names items that do not exist</source>
            <translation>{file} nennt Elemente, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>A person in a project needs a name.</source>
            <translation>Eine Person in einem Projekt braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>Unknown role {role}; choose from {roles}</source>
            <translation>Unbekannte Rolle {role}; wählen Sie eine aus: {roles}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <location filename="dataperf_gui/project/notes.py" />
            <source>{file} cannot be written: {problem}</source>
            <translation>{file} kann nicht geschrieben werden: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{file} is damaged. Restore it from another copy of the project.</source>
            <translation>{file} ist beschädigt. Stellen Sie die Datei aus einer anderen Kopie des Projekts wieder her.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{file} was made by a newer version of the program; update the program</source>
            <translation>{file} stammt von einer neueren Version des Programms; aktualisieren Sie das Programm</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{folder} cannot be created: {problem}</source>
            <translation>{folder} kann nicht angelegt werden: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{folder} is not a project: it has no project.json</source>
            <translation>{folder} ist kein Projekt: project.json fehlt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{folder} is not empty; choose a new folder for the project</source>
            <translation>{folder} ist nicht leer; wählen Sie einen neuen Ordner für das Projekt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{name} already takes part in {project}.</source>
            <translation>{name} nimmt bereits an {project} teil.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{name} does not take part in the project {project}; these do: {people}</source>
            <translation>{name} nimmt nicht am Projekt {project} teil; beteiligt sind: {people}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/journals.py" />
            <location filename="dataperf_gui/project/merging.py" />
            <source>{file} belongs to another data set</source>
            <translation>{file} gehört zu einem anderen Datensatz</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/merging.py" />
            <source>{file} is damaged: {problem}</source>
            <translation>{file} ist beschädigt: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/merging.py" />
            <source>{source} is a copy of the project {other}, not of {project}</source>
            <translation>{source} ist eine Kopie des Projekts {other}, nicht von {project}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/notes.py" />
            <location filename="dataperf_gui/project/results.py" />
            <source>{project} has no item {item}</source>
            <translation>{project} hat kein Element {item}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/results.py" />
            <source>Unknown class {name}; choose from {classes}</source>
            <translation>Unbekannte Klasse {name}; wählen Sie eine aus: {classes}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/projection/apart.py" />
            <location filename="dataperf_gui/strategies/neighbours.py" />
            <source>Looking for neighbours</source>
            <translation>Nachbarn werden gesucht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/projection/apart.py" />
            <source>Moving items to what they are like</source>
            <translation>Elemente rücken zu dem, dem sie ähneln</translation>
        </message>
        <message>
            <location filename="dataperf_gui/projection/apart.py" />
            <source>The neighbourhoods could not be laid out: the process that does it ended. Close other programs and try again, or use the overview.</source>
            <translation>Die Nachbarschaften konnten nicht angeordnet werden: Der Prozess dafür endete. Schließen Sie andere Programme und versuchen Sie es noch einmal, oder nehmen Sie den Überblick.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>A model trained on them alone gets a practice score of {score:.1%}.</source>
            <translation>Ein nur damit trainiertes Modell erreicht eine Übungspunktzahl von {score:.1%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>A model trained on these rows is right on {share:.1%} of the buyer's own rows, by the official rule.</source>
            <translation>Ein mit diesen Zeilen trainiertes Modell hat nach der offiziellen Regel bei {share:.1%} der eigenen Zeilen des Käufers recht.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>A model trained on these rows may be right on {share:.1%} of the buyer's own rows; that is an estimate.</source>
            <translation>Ein mit diesen Zeilen trainiertes Modell dürfte bei {share:.1%} der eigenen Zeilen des Käufers recht haben; das ist eine Schätzung.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Accuracy of the buyer's model against money spent.</source>
            <translation>Genauigkeit des Modells des Käufers über dem ausgegebenen Geld.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>At most {limit:,} may be chosen, to train a model on them alone.</source>
            <translation>Höchstens {limit:,} dürfen gewählt werden, um ein Modell nur damit zu trainieren.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Buy some rows first; this page then shows what they are worth.</source>
            <translation>Kaufen Sie zuerst einige Zeilen; dann zeigt diese Seite, was sie wert sind.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Choose some items first; this page then shows what they are worth.</source>
            <translation>Wählen Sie zuerst einige Elemente; dann zeigt diese Seite, was sie wert sind.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>It took {n} minutes.</source>
            <translation>
                <numerusform>Es dauerte {n} Minute.</numerusform>
                <numerusform>Es dauerte {n} Minuten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>It took {n} seconds.</source>
            <translation>
                <numerusform>Es dauerte {n} Sekunde.</numerusform>
                <numerusform>Es dauerte {n} Sekunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Most money went to {seller} in market {market}: {cost:,.2f} for {n:,} rows.</source>
            <translation>
                <numerusform>Das meiste Geld ging an {seller} in Markt {market}: {cost:,.2f} für {n:,} Zeile.</numerusform>
                <numerusform>Das meiste Geld ging an {seller} in Markt {market}: {cost:,.2f} für {n:,} Zeilen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Nothing is bought yet in {n} markets.</source>
            <translation>
                <numerusform>In {n} Markt ist noch nichts gekauft.</numerusform>
                <numerusform>In {n} Märkten ist noch nichts gekauft.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Nothing of the {total:,} items is chosen yet.</source>
            <translation>Von den {total:,} Elementen ist noch keines gewählt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Picked by hand: {picked:,}; taken from a strategy's proposal: {taken:,}.</source>
            <translation>Von Hand gewählt: {picked:,}; aus dem Vorschlag einer Strategie übernommen: {taken:,}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Random choice reaches that, too ({low:.1%} to {high:.1%}).</source>
            <translation>Das erreicht auch der Zufall ({low:.1%} bis {high:.1%}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Score of a model trained on the chosen items alone, against how many are chosen.</source>
            <translation>Punktzahl eines nur mit den gewählten Elementen trainierten Modells über ihrer Anzahl.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Score {score:.1%} for {spent:,.6g} spent, beside strategies and random choice.</source>
            <translation>Punktzahl {score:.1%} bei einem Aufwand von {spent:,.6g}, neben Strategien und Zufall.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Scores of strategies against what is spent.</source>
            <translation>Punktzahlen von Strategien über dem Aufwand.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>That is less than random choice reaches ({low:.1%} to {high:.1%}).</source>
            <translation>Das ist weniger, als der Zufall erreicht ({low:.1%} bis {high:.1%}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>That is more than random choice reaches ({low:.1%} to {high:.1%}).</source>
            <translation>Das ist mehr, als der Zufall erreicht ({low:.1%} bis {high:.1%}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>The largest group is “{most}” with {n_most:,}, the smallest “{least}” with {n_least:,}.</source>
            <translation>Die größte Gruppe ist „{most}“ mit {n_most:,}, die kleinste „{least}“ mit {n_least:,}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>The official score of the set is {score:.2%}.</source>
            <translation>Die offizielle Punktzahl der Auswahl ist {score:.2%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>The set is as varied as {variety:.1f} entirely different items.</source>
            <translation>Die Auswahl ist so vielfältig wie {variety:.1f} völlig verschiedene Elemente.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>There are {budget:,.2f} to spend.</source>
            <translation>{budget:,.2f} stehen zur Verfügung.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>There is no practice score.</source>
            <translation>Es gibt keine Übungspunktzahl.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>What these rows are worth cannot be told here.</source>
            <translation>Was diese Zeilen wert sind, lässt sich hier nicht sagen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>division: {name}</source>
            <translation>Abteilung: {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>the most typical first</source>
            <translation>die typischsten zuerst</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>{who} bought {n:,} rows and kept {kept:.0%} of the money.</source>
            <translation>
                <numerusform>{who} kaufte {n:,} Zeile und behielt {kept:.0%} des Geldes.</numerusform>
                <numerusform>{who} kaufte {n:,} Zeilen und behielt {kept:.0%} des Geldes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>{who} chose {chosen:,} of {total:,} items to train a model on; at most {limit:,} are allowed.</source>
            <translation>{who} wählte {chosen:,} von {total:,} Elementen, um ein Modell damit zu trainieren; höchstens {limit:,} sind erlaubt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>A model trained on the labels as given scores {score:.1%}.</source>
            <translation>Ein Modell, das mit den gegebenen Etiketten trainiert wurde, erreicht {score:.1%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>No label was changed.</source>
            <translation>Kein Etikett wurde geändert.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Nobody has decided on any of the {total:,} items yet.</source>
            <translation>Noch hat niemand über eines der {total:,} Elemente entschieden.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Of these, {changed:,} got another label and {out:,} went out of the training set.</source>
            <translation>Davon erhielten {changed:,} ein anderes Etikett, und {out:,} kamen aus der Trainingsmenge heraus.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Of these, {changed:,} got another label.</source>
            <translation>Davon erhielten {changed:,} ein anderes Etikett.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Review some items first; this page then shows what that brought.</source>
            <translation>Prüfen Sie zuerst einige Elemente; dann zeigt diese Seite, was das gebracht hat.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The most frequent mistake: “{given}” that is really “{new}” (once).</source>
            <translation>Der häufigste Fehler: „{given}“, in Wahrheit „{new}“ (einmal).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The most frequent mistake: “{given}” that is really “{new}” ({times:,} times).</source>
            <translation>Der häufigste Fehler: „{given}“, in Wahrheit „{new}“ ({times:,}-mal).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels fell from {before:.1%} to {after:.1%}, on test items that it has never seen: more than chance explains.</source>
            <translation>Die Punktzahl eines Modells, das mit diesen Etiketten trainiert wurde, fiel von {before:.1%} auf {after:.1%}, an Testelementen, die es nie gesehen hat: mehr, als Zufall erklärt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels fell from {before:.1%} to {after:.1%}, on test items that it has never seen: that may be chance.</source>
            <translation>Die Punktzahl eines Modells, das mit diesen Etiketten trainiert wurde, fiel von {before:.1%} auf {after:.1%}, an Testelementen, die es nie gesehen hat: Das kann Zufall sein.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels rose from {before:.1%} to {after:.1%}, on test items that it has never seen: more than chance explains.</source>
            <translation>Die Punktzahl eines Modells, das mit diesen Etiketten trainiert wurde, stieg von {before:.1%} auf {after:.1%}, an Testelementen, die es nie gesehen hat: mehr, als Zufall erklärt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels rose from {before:.1%} to {after:.1%}, on test items that it has never seen: that may be chance.</source>
            <translation>Die Punktzahl eines Modells, das mit diesen Etiketten trainiert wurde, stieg von {before:.1%} auf {after:.1%}, an Testelementen, die es nie gesehen hat: Das kann Zufall sein.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The test model's score stayed at {score:.1%}.</source>
            <translation>Die Punktzahl des Testmodells blieb bei {score:.1%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>this review</source>
            <translation>diese Prüfung</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>{low:.1f} to {high:.1f}</source>
            <translation>{low:.1f} bis {high:.1f}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/page.py" />
            <source>{who} looked at {done:,} of {total:,} items in {n} minutes.</source>
            <translation>
                <numerusform>{who} sah in {n} Minute {done:,} von {total:,} Elementen an.</numerusform>
                <numerusform>{who} sah in {n} Minuten {done:,} von {total:,} Elementen an.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/page.py" />
            <source>{who} looked at {done:,} of {total:,} items in {n} seconds.</source>
            <translation>
                <numerusform>{who} sah in {n} Sekunde {done:,} von {total:,} Elementen an.</numerusform>
                <numerusform>{who} sah in {n} Sekunden {done:,} von {total:,} Elementen an.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/pdf.py" />
            <source>A PDF is printed by a browser, and none was found. Install Chromium, Chrome or Edge, or open {page} in any browser and print it there.</source>
            <translation>Ein PDF wird von einem Browser gedruckt, und es wurde keiner gefunden. Installieren Sie Chromium, Chrome oder Edge, oder öffnen Sie {page} in einem beliebigen Browser und drucken Sie dort.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/pdf.py" />
            <source>{path}: the PDF could not be made ({reason}). Open {page} in a browser and print it there.</source>
            <translation>{path}: Das PDF konnte nicht gemacht werden ({reason}). Öffnen Sie {page} in einem Browser und drucken Sie dort.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/base.py" />
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/base.py" />
            <source>accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/base.py" />
            <source>macro F1</source>
            <translation>Makro-F1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/cleaning_model.py" />
            <source>Every item is left out; bring one back to get a score.</source>
            <translation>Jedes Element ist weggelassen; holen Sie eines zurück, um eine Punktzahl zu erhalten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/logistic.py" />
            <source>A score needs at least one training item and one test item.</source>
            <translation>Eine Punktzahl braucht mindestens ein Trainingselement und ein Testelement.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/logistic.py" />
            <source>Every training item is excluded. Put at least one back.</source>
            <translation>Jedes Trainingselement ist ausgeschlossen. Nehmen Sie mindestens eines wieder auf.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/selection_model.py" />
            <source>Choose positives and negatives to get a score.</source>
            <translation>Wählen Sie positive und negative, um eine Punktzahl zu erhalten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/speech.py" />
            <source>Scoring clips</source>
            <translation>Die Clips werden bewertet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/speech_model.py" />
            <source>Choose clips of at least two classes to get a score.</source>
            <translation>Wählen Sie Clips von mindestens zwei Klassen, um eine Punktzahl zu erhalten.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/base.py" />
            <source>You have labelled {n} items yourself; of {limit} there is no room for a proposal.</source>
            <translation>
                <numerusform>Sie haben {n} Elemente selbst etikettiert; von {limit} bleibt kein Platz für einen Vorschlag.</numerusform>
                <numerusform>Sie haben {n} Elemente selbst etikettiert; von {limit} bleibt kein Platz für einen Vorschlag.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>None of these is chosen.</source>
            <translation>Keines davon ist gewählt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>The proposal is what is chosen already.</source>
            <translation>Der Vorschlag ist schon das, was gewählt ist.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>There is nothing to swap it for: choose some first.</source>
            <translation>Es gibt nichts, wogegen es getauscht werden könnte: Wählen Sie zuerst einige.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>There is room for {room} more, and these would be {n}; {limit} are allowed. Take some out first, or select fewer.</source>
            <translation>Es ist noch Platz für {room}, und dies wären {n}; erlaubt sind {limit}. Nehmen Sie zuerst einige heraus, oder wählen Sie weniger aus.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>These are all chosen already.</source>
            <translation>Diese sind alle schon gewählt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>This one is chosen already.</source>
            <translation>Dieses ist schon gewählt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>This one is not chosen.</source>
            <translation>Dieses ist nicht gewählt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>What a clip says is part of the data; it cannot be changed here.</source>
            <translation>Was ein Clip sagt, gehört zu den Daten; hier kann es nicht geändert werden.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>{limit} are chosen, and no more are allowed. Take one out first, or swap this one in for another.</source>
            <translation>{limit} sind gewählt, und mehr sind nicht erlaubt. Nehmen Sie zuerst eines heraus, oder tauschen Sie dieses gegen ein anderes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/closeness.py" />
            <source>An example: it shows “{concept}” for certain. Among the {k} most like it: {examples} examples, {yes} chosen as positive, {no} as negative</source>
            <translation>Ein Beispiel: Es zeigt „{concept}“ mit Sicherheit. Unter den {k} ähnlichsten: {examples} Beispiele, {yes} als positiv gewählt, {no} als negativ</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/closeness.py" />
            <source>More like an example than {share:.1%} of the pool (cosine {cosine:.2f} with {example}). Among the {k} most like it: {examples} examples, {yes} chosen as positive, {no} as negative</source>
            <translation>Einem Beispiel ähnlicher als {share:.1%} des Vorrats (Kosinus {cosine:.2f} mit {example}). Unter den {k} ähnlichsten: {examples} Beispiele, {yes} als positiv gewählt, {no} als negativ</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/entry.py" />
            <source>All concepts are handed in together, and there is no finished choice for {missing} yet. Open them from Home, choose for them, and hand in again.</source>
            <translation>Alle Begriffe werden zusammen eingereicht, und für {missing} gibt es noch keine fertige Auswahl. Öffnen Sie sie über „Start“, wählen Sie dafür aus, und reichen Sie noch einmal ein.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/likeness.py" />
            <source>{m} of its {k} nearest neighbours are “{other}”, only {n} “{label}”: listen before you choose it; number {place} of {of} by how typical it is</source>
            <translation>{m} der {k} nächsten Nachbarn sind „{other}“, nur {n} „{label}“: Hören Sie hin, bevor Sie es wählen; Nummer {place} von {of} danach, wie typisch es ist</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/likeness.py" />
            <source>{n} of its {k} nearest neighbours are “{label}” as well; number {place} of {of} by how typical it is</source>
            <translation>
                <numerusform>{n} der {k} nächsten Nachbarn sind ebenfalls „{label}“; Nummer {place} von {of} danach, wie typisch es ist</numerusform>
                <numerusform>{n} der {k} nächsten Nachbarn sind ebenfalls „{label}“; Nummer {place} von {of} danach, wie typisch es ist</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>'{task}' is no task of speech selection; name a language and a size, such as en_25 (--task on the command line)</source>
            <translation>„{task}“ ist keine Aufgabe der Sprachauswahl; nennen Sie eine Sprache und eine Größe, etwa en_25 (--task auf der Befehlszeile)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Choose at least one clip of a word to get a score.</source>
            <translation>Wählen Sie mindestens einen Clip eines Wortes, um eine Punktzahl zu erhalten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Choose at least one nontarget clip, too, to get a score.</source>
            <translation>Wählen Sie auch mindestens einen anderen Clip (nontarget), um eine Punktzahl zu erhalten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Comparing the clips</source>
            <translation>Die Clips werden verglichen</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Measured on {n} clips drawn from the training pool (the same share of each class, always the same ones). They cannot be chosen, and some may be labelled wrongly.</source>
            <translation>
                <numerusform>Gemessen an {n} Clips aus dem Trainingsvorrat (derselbe Anteil jeder Klasse, immer dieselben). Sie können nicht gewählt werden, und manche sind vielleicht falsch etikettiert.</numerusform>
                <numerusform>Gemessen an {n} Clips aus dem Trainingsvorrat (derselbe Anteil jeder Klasse, immer dieselben). Sie können nicht gewählt werden, und manche sind vielleicht falsch etikettiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Reading the clips</source>
            <translation>Die Clips werden gelesen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>The rules forbid choosing clips by the official test clips: a set that is tuned on them scores well on them and says nothing about other speech. Look when you are done.</source>
            <translation>Die Regeln verbieten, Clips nach den offiziellen Testclips zu wählen: Eine darauf abgestimmte Auswahl schneidet dort gut ab und sagt nichts über andere Sprache. Sehen Sie nach, wenn Sie fertig sind.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>There are no sound files of these clips in {folder}; clips show their id, their word and their features. To hear them, open the folder again and name the one with the sounds.</source>
            <translation>Zu diesen Clips gibt es keine Tondateien in {folder}; Clips zeigen ihre Kennung, ihr Wort und ihre Merkmale. Um sie zu hören, öffnen Sie den Ordner noch einmal und nennen Sie den mit den Tönen.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>{n} of {total} clips have no sound file in {folder}.</source>
            <translation>
                <numerusform>{n} von {total} Clips haben keine Tondatei in {folder}.</numerusform>
                <numerusform>{n} von {total} Clips haben keine Tondatei in {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Choose at least one image as negative, too.</source>
            <translation>Wählen Sie auch mindestens ein Bild als negativ.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Choose at least one image as positive.</source>
            <translation>Wählen Sie mindestens ein Bild als positiv.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Comparing the pool with the examples</source>
            <translation>Der Vorrat wird mit den Beispielen verglichen</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Measured on what is certain: the {n} examples and the images that you labelled yourself. Each is predicted by a model that was trained without it. You looked at these images because they were likely or doubtful, so compare your sets by this score, and not with the official one.</source>
            <translation>
                <numerusform>Gemessen an dem, was sicher ist: den {n} Beispielen und den Bildern, die Sie selbst etikettiert haben. Jedes wird von einem Modell vorhergesagt, das ohne es trainiert wurde. Sie haben diese Bilder angesehen, weil sie wahrscheinlich oder zweifelhaft waren; vergleichen Sie also Ihre Auswahlen nach dieser Punktzahl, und nicht mit der offiziellen.</numerusform>
                <numerusform>Gemessen an dem, was sicher ist: den {n} Beispielen und den Bildern, die Sie selbst etikettiert haben. Jedes wird von einem Modell vorhergesagt, das ohne es trainiert wurde. Sie haben diese Bilder angesehen, weil sie wahrscheinlich oder zweifelhaft waren; vergleichen Sie also Ihre Auswahlen nach dieser Punktzahl, und nicht mit der offiziellen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>None of the examples in {file} is in the pool; fetch both files again, of the same challenge</source>
            <translation>Keines der Beispiele in {file} ist im Vorrat; holen Sie beide Dateien neu, vom selben Wettbewerb</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Reading the pool</source>
            <translation>Der Vorrat wird gelesen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>The rules forbid choosing by the official test images: a set that is tuned on them scores well on them and says nothing about other pictures. Look when you are done.</source>
            <translation>Die Regeln verbieten, Bilder nach den offiziellen Testbildern zu wählen: Eine darauf abgestimmte Auswahl schneidet dort gut ab und sagt nichts über andere Bilder. Sehen Sie nach, wenn Sie fertig sind.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>These data have no pictures; images show their id, their features and what is most like them. To see them, open the folder again and name one with pictures, each named by its id.</source>
            <translation>Diese Daten haben keine Bilder; Bilder zeigen ihre Kennung, ihre Merkmale und das Ähnlichste. Um sie zu sehen, öffnen Sie den Ordner noch einmal und nennen Sie einen mit Bildern, jedes nach seiner Kennung benannt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Too little is certain for a practice score: say of {n} more images yourself that they are negative.</source>
            <translation>Zu wenig ist sicher für eine Übungspunktzahl: Sagen Sie noch von {n} Bildern selbst, dass sie negativ sind.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Too little is certain for a practice score: say of {n} more images yourself that they are positive.</source>
            <translation>Zu wenig ist sicher für eine Übungspunktzahl: Sagen Sie noch von {n} Bildern selbst, dass sie positiv sind.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>cannot be written: {reason}</source>
            <translation>kann nicht geschrieben werden: {reason}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>negative</source>
            <translation>negativ</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>positive</source>
            <translation>positiv</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>{folder} has the concepts {known}; choose one of them (--task on the command line)</source>
            <translation>{folder} hat die Begriffe {known}; wählen Sie einen davon (--task auf der Befehlszeile)</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>{n} of the {all} examples of {concept} are not in the pool and were left out.</source>
            <translation>
                <numerusform>{n} der {all} Beispiele für {concept} sind nicht im Vorrat und wurden weggelassen.</numerusform>
                <numerusform>{n} der {all} Beispiele für {concept} sind nicht im Vorrat und wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/chain.py" />
            <source>the journal ends with row {end}, but row {last} was the last one written</source>
            <translation>das Protokoll endet mit Zeile {end}, zuletzt geschrieben wurde aber Zeile {last}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/chain.py" />
            <source>the seal of row {seq} is not as it was written</source>
            <translation>das Siegel von Zeile {seq} ist nicht so, wie es geschrieben wurde</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/export.py" />
            <source>{path} cannot be written as {format}: the name {name!r} is not Unicode. Choose CSV, or give the file another name.</source>
            <translation>{path} kann nicht als {format} geschrieben werden: Der Name {name!r} ist kein Unicode. Wählen Sie CSV, oder geben Sie der Datei einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/export.py" />
            <source>{path} cannot be written: {problem}. Choose another folder, or make room.</source>
            <translation>{path} kann nicht geschrieben werden: {problem}. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/export.py" />
            <source>{path} is named like a session; choose another name.</source>
            <translation>{path} heißt wie eine Sitzung; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>The copy {folder} cannot be made: {problem}. Nothing was left behind.</source>
            <translation>Die Kopie {folder} kann nicht gemacht werden: {problem}. Nichts blieb zurück.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>copying files</source>
            <translation>Dateien werden kopiert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>it cannot be read: {problem}</source>
            <translation>sie kann nicht gelesen werden: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>{folder} is not empty; choose a new folder.</source>
            <translation>{folder} ist nicht leer; wählen Sie einen neuen Ordner.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>{name} is not made of files; export its labels as a table.</source>
            <translation>{name} besteht nicht aus Dateien; exportieren Sie die Etiketten als Tabelle.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>it had {then} items and has {now} now: {gone} are gone, {new} are new</source>
            <translation>es hatte {then} Elemente und hat jetzt {now}: {gone} sind weg, {new} sind neu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>its classes were {then} and are now {now}</source>
            <translation>die Klassen waren {then} und sind jetzt {now}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>the contents of its files were changed</source>
            <translation>der Inhalt der Dateien wurde geändert</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/session/header.py" />
            <source>the given labels of {n} items were changed</source>
            <translation>
                <numerusform>die gegebenen Etiketten von {n} Elementen wurden geändert</numerusform>
                <numerusform>die gegebenen Etiketten von {n} Elementen wurden geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/session/header.py" />
            <source>{n} items moved between training and test set</source>
            <translation>
                <numerusform>{n} Elemente wechselten zwischen Trainings- und Testmenge</numerusform>
                <numerusform>{n} Elemente wechselten zwischen Trainings- und Testmenge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>{path} holds decisions on {name} as it was on {created}, but {changed}. They were left as they are. Bring the old files back, or start a new session.</source>
            <translation>{path} enthält Entscheidungen über {name} mit Stand {created}, aber {changed}. Sie blieben, wie sie waren. Holen Sie die alten Dateien zurück, oder beginnen Sie eine neue Sitzung.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>the file is not whole ({problem})</source>
            <translation>die Datei ist nicht vollständig ({problem})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>the header is not as it was written</source>
            <translation>der Kopf ist nicht so, wie er geschrieben wurde</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} is damaged or was changed by another program: {finding}. Nothing in it was touched. `dataperf-gui session verify` lists all such places, and `dataperf-gui session rescue` saves what was decided before the first.</source>
            <translation>{path} ist beschädigt oder wurde von einem anderen Programm geändert: {finding}. Nichts darin wurde angerührt. `dataperf-gui session verify` führt alle solchen Stellen auf, und `dataperf-gui session rescue` rettet, was vor der ersten entschieden wurde.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} is not a session of this program.</source>
            <translation>{path} ist keine Sitzung dieses Programms.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} is there already; it was left as it is.</source>
            <translation>{path} ist schon da und blieb, wie es ist.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} was written by a newer version of the program (format {version}, this one reads up to {known}). Update the program to open it; nothing was changed.</source>
            <translation>{path} wurde von einer neueren Version des Programms geschrieben (Format {version}, dieses liest bis {known}). Aktualisieren Sie das Programm, um es zu öffnen; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/ledger.py" />
            <source>row {seq} takes back a step that is not there</source>
            <translation>Zeile {seq} nimmt einen Schritt zurück, den es nicht gibt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/lock.py" />
            <source>another window has it open</source>
            <translation>ein anderes Fenster hat sie geöffnet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/lock.py" />
            <source>its folder cannot be written to ({problem})</source>
            <translation>in ihren Ordner kann nicht geschrieben werden ({problem})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/lock.py" />
            <source>the file is write-protected</source>
            <translation>die Datei ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/notes.py" />
            <source>another window has it open: {who}, since {since} (process {pid})</source>
            <translation>ein anderes Fenster hat sie geöffnet: {who}, seit {since} (Prozess {pid})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/repair.py" />
            <source>{path} cannot be saved: its header, which names the items, is damaged.</source>
            <translation>{path} kann nicht gespeichert werden: Der Kopf, der die Elemente nennt, ist beschädigt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>it is closed</source>
            <translation>sie ist geschlossen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>it was opened to be read only</source>
            <translation>sie wurde nur zum Lesen geöffnet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>{path} cannot be made: {reason}.</source>
            <translation>{path} kann nicht angelegt werden: {reason}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>{path} is open for reading only: {reason}.</source>
            <translation>{path} ist nur zum Lesen geöffnet: {reason}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>Nothing was saved: {path} cannot be written ({problem}). Everything before is safe. Make room on the disk or check that the folder can be written, then try again.</source>
            <translation>Nichts wurde gespeichert: {path} kann nicht geschrieben werden ({problem}). Alles davor ist sicher. Schaffen Sie Platz oder prüfen Sie, ob der Ordner beschreibbar ist, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>There is no session file {path}.</source>
            <translation>Es gibt keine Sitzungsdatei {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>{path} cannot be read: {problem}.</source>
            <translation>{path} kann nicht gelesen werden: {problem}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>{path} is damaged or cannot be read ({problem}). Nothing in it was changed. If there is another copy of it, open that one.</source>
            <translation>{path} ist beschädigt oder nicht lesbar ({problem}). Nichts darin wurde geändert. Wenn es eine andere Kopie gibt, öffnen Sie diese.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>{path} is not a session of this program, or its beginning is lost. Nothing in it was changed.</source>
            <translation>{path} ist keine Sitzung dieses Programms, oder der Anfang ist verloren. Nichts darin wurde geändert.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>No copy of the file as it was could be made ({reason}).</source>
            <translation>Es ließ sich keine Kopie der Datei im alten Zustand anlegen ({reason}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>Not everything in the settings {file} can be used: not {names}. The rest is in force.</source>
            <translation>Nicht alles in den Einstellungen {file} ist zu verwenden: nicht {names}. Der Rest gilt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The file as it was is kept as {copy}.</source>
            <translation>Die Datei im alten Zustand ist als {copy} aufbewahrt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings cannot be written to {file} ({reason}); they hold until the program ends.</source>
            <translation>Die Einstellungen können nicht in {file} geschrieben werden ({reason}); sie gelten, bis das Programm endet.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} cannot be read ({reason}); the usual ones are in force.</source>
            <translation>Die Einstellungen in {file} können nicht gelesen werden ({reason}); die üblichen gelten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were damaged; the usual ones are in force.</source>
            <translation>Die Einstellungen in {file} waren beschädigt; die üblichen gelten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were of an older version; they have been brought up to date.</source>
            <translation>Die Einstellungen in {file} waren von einer älteren Version; sie wurden aktualisiert.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were written by a newer version of the program, so they are not changed; they hold until the program ends.</source>
            <translation>Die Einstellungen in {file} stammen von einer neueren Version des Programms und werden daher nicht geändert; Ihre gelten, bis das Programm endet.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were written by a newer version of the program. What this one understands is in force; it changes nothing in the file.</source>
            <translation>Die Einstellungen in {file} stammen von einer neueren Version des Programms. Was diese versteht, gilt; sie ändert nichts in der Datei.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Block by block from the seller whose next rows promise most.</source>
            <translation>Stück für Stück vom Verkäufer, dessen nächste Zeilen am meisten versprechen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Estimating gains</source>
            <translation>Gewinne werden geschätzt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Greedy on estimated gain</source>
            <translation>Gierig nach geschätztem Gewinn</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Number {place} of {of} by what the first {money:.4g} buy ({rows} rows, likeness {likeness:.2f}): other sellers' next rows always promised more</source>
            <translation>Nummer {place} von {of} nach dem, was die ersten {money:.4g} kaufen ({rows} Zeilen, Ähnlichkeit {likeness:.2f}): Die nächsten Zeilen anderer Verkäufer versprachen immer mehr</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Number {place} of {of} by what the first {money:.4g} buy ({rows} rows, likeness {likeness:.2f}); each block more of one seller is worth less</source>
            <translation>Nummer {place} von {of} nach dem, was die ersten {money:.4g} kaufen ({rows} Zeilen, Ähnlichkeit {likeness:.2f}); jedes weitere Stück eines Verkäufers ist weniger wert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>Most similar sellers</source>
            <translation>Ähnlichste Verkäufer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>Number {place} of {of} by likeness to your rows ({likeness:.2f}): only the {n} most alike get a share</source>
            <translation>Nummer {place} von {of} nach Ähnlichkeit mit Ihren Zeilen ({likeness:.2f}): Nur die {n} ähnlichsten erhalten einen Anteil</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>Number {place} of {of} by likeness to your rows ({likeness:.2f}): the {n} most alike share the budget by it</source>
            <translation>Nummer {place} von {of} nach Ähnlichkeit mit Ihren Zeilen ({likeness:.2f}): Die {n} ähnlichsten teilen sich danach das Budget</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>The sellers whose histograms and correlations look most like the buyer's data.</source>
            <translation>Die Verkäufer, deren Verteilungen und Zusammenhänge den Daten des Käufers am ähnlichsten sind.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>An equal share of the budget: {money:.4g}, at {price:.3g} a row, as far as there are rows</source>
            <translation>Ein gleicher Anteil des Budgets: {money:.4g}, bei {price:.3g} je Zeile, soweit es Zeilen gibt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>As much as the budget allows from one seller picked at random.</source>
            <translation>So viel, wie das Budget erlaubt, von einem zufällig gewählten Verkäufer.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Cheapest rows</source>
            <translation>Billigste Zeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Equal shares</source>
            <translation>Gleiche Anteile</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Not the one that was picked blindly</source>
            <translation>Nicht der blind gewählte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Number {place} of {of} from the cheapest ({price:.3g} a row): the money went to cheaper rows</source>
            <translation>Nummer {place} von {of}, vom billigsten an ({price:.3g} je Zeile): Das Geld ging an billigere Zeilen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Number {place} of {of} from the cheapest: {price:.3g} a row</source>
            <translation>Nummer {place} von {of}, vom billigsten an: {price:.3g} je Zeile</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>One seller</source>
            <translation>Ein Verkäufer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Picked blindly: all that the budget buys of it</source>
            <translation>Blind gewählt: alles, was das Budget von ihm kauft</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>The cheapest rows first; sellers at one price in random order.</source>
            <translation>Die billigsten Zeilen zuerst; Verkäufer mit gleichem Preis in zufälliger Folge.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>The same money for every seller.</source>
            <translation>Für jeden Verkäufer dasselbe Geld.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/active_label_cleaning.py" />
            <source>Labels that look wrong before items that are ambiguous (active label cleaning).</source>
            <translation>Etiketten, die falsch aussehen, vor mehrdeutigen Elementen (active label cleaning).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/active_label_cleaning.py" />
            <source>Wrong, not hard</source>
            <translation>Falsch, nicht schwierig</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>Adaptive consensus</source>
            <translation>Lernender Konsens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>Consensus that learns from clean items and from what has been decided (the best).</source>
            <translation>Konsens, der aus sauberen Elementen und aus Entscheidungen lernt (der beste).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>going by the other items it is '{best}' ({chance:.0%}) rather than '{given}' ({given_chance:.0%})</source>
            <translation>nach den anderen Elementen ist es „{best}“ ({chance:.0%}) und nicht „{given}“ ({given_chance:.0%})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>the other items say '{best}' too ({chance:.0%})</source>
            <translation>auch die anderen Elemente sagen „{best}“ ({chance:.0%})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>Labels that a model in training is slow to believe (area under the margin).</source>
            <translation>Etiketten, die ein Modell beim Lernen nur langsam glaubt (area under the margin).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>Learned late</source>
            <translation>Spät gelernt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>Watching a model learn</source>
            <translation>Einem Modell wird beim Lernen zugesehen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>a model in training found another class likelier than '{label}' in {n} of {total} rounds</source>
            <translation>ein lernendes Modell hielt in {n} von {total} Runden eine andere Klasse für wahrscheinlicher als „{label}“</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>it did not give {n} reasons</source>
            <translation>sie gab nicht {n} Gründe an</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its order is not each of the {n} items once</source>
            <translation>ihre Reihenfolge enthält nicht jedes der {n} Elemente einmal</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its suggestions are not {n} of the classes</source>
            <translation>ihre Vorschläge sind nicht {n} der Klassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its suspicion is not {n} numbers in 0..1</source>
            <translation>ihr Verdacht besteht nicht aus {n} Zahlen von 0 bis 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/confident_learning.py" />
            <source>Confident learning</source>
            <translation>Sicheres Lernen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/confident_learning.py" />
            <source>Labels that cleanlab calls errors, then the rest by the model's doubt.</source>
            <translation>Etiketten, die cleanlab Fehler nennt, dann der Rest nach dem Zweifel des Modells.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/confident_learning.py" />
            <source>Looking for label issues</source>
            <translation>Etikettfehler werden gesucht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>Consensus</source>
            <translation>Konsens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>Labels that a model and the most similar items doubt together (the default).</source>
            <translation>Etiketten, an denen ein Modell und die ähnlichsten Elemente gemeinsam zweifeln (Voreinstellung).</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>{n} of its {total} nearest neighbours are labelled '{label}'; a model trained without it finds '{label}' {chance:.0%} likely</source>
            <translation>
                <numerusform>{n} der {total} nächsten Nachbarn haben das Etikett „{label}“; ein ohne das Element trainiertes Modell hält „{label}“ für {chance:.0%} wahrscheinlich</numerusform>
                <numerusform>{n} der {total} nächsten Nachbarn haben das Etikett „{label}“; ein ohne das Element trainiertes Modell hält „{label}“ für {chance:.0%} wahrscheinlich</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>Labels that model, neighbours and training put first on average (mean rank).</source>
            <translation>Etiketten, die Modell, Nachbarn und Training im Mittel zuerst nennen (mean rank).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>Several together</source>
            <translation>Mehrere zusammen</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>{n} of {total} strategies say '{label}'</source>
            <translation>
                <numerusform>{n} von {total} Strategien sagen „{label}“</numerusform>
                <numerusform>{n} von {total} Strategien sagen „{label}“</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Fitting the model</source>
            <translation>Das Modell wird angepasst</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <source>How a relabel would move the loss on clean items (influence functions).</source>
            <translation>Wie ein anderes Etikett den Verlust auf sauberen Elementen änderte (influence functions).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <source>Influence</source>
            <translation>Einfluss</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <source>Tracing influence</source>
            <translation>Der Einfluss wird verfolgt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/knn_shapley.py" />
            <source>Neighbour value</source>
            <translation>Wert für Nachbarn</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/knn_shapley.py" />
            <source>Worth of each item to its neighbours among clean items (KNN-Shapley).</source>
            <translation>Was jedes Element seinen Nachbarn unter sauberen Elementen wert ist (KNN-Shapley).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/knn_values.py" />
            <location filename="dataperf_gui/strategies/tmc_shapley.py" />
            <source>Valuing items</source>
            <translation>Der Wert der Elemente wird bestimmt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Labels that the test model knows by heart only (leave-one-out influence).</source>
            <translation>Etiketten, die das Testmodell nur auswendig kennt (leave-one-out influence).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Learned by heart</source>
            <translation>Auswendig gelernt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Leaving out one item after another</source>
            <translation>Ein Element nach dem anderen wird weggelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>a model finds '{label}' {before:.0%} likely when it learns from the item, {after:.0%} when it does not</source>
            <translation>ein Modell hält „{label}“ für {before:.0%} wahrscheinlich, wenn es aus dem Element lernt, für {after:.0%}, wenn nicht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/lookup.py" />
            <source>there is no strategy {name} here; there are {known}</source>
            <translation>hier gibt es keine Strategie {name}; es gibt {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>Labels that the most similar items do not have (edited nearest neighbours).</source>
            <translation>Etiketten, die die ähnlichsten Elemente nicht haben (edited nearest neighbours).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>Neighbours disagree</source>
            <translation>Nachbarn widersprechen</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>{n} of its {total} nearest neighbours are labelled '{label}'</source>
            <translation>
                <numerusform>{n} der {total} nächsten Nachbarn haben das Etikett „{label}“</numerusform>
                <numerusform>{n} der {total} nächsten Nachbarn haben das Etikett „{label}“</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/normalized_margin.py" />
            <source>Another class ahead</source>
            <translation>Andere Klasse voran</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/normalized_margin.py" />
            <source>Labels that a model finds less likely than another class (normalized margin).</source>
            <translation>Etiketten, die ein Modell für weniger wahrscheinlich hält als eine andere Klasse (normalized margin).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/out_of_fold.py" />
            <source>Asking a model that has not seen the item</source>
            <translation>Ein Modell wird gefragt, das das Element nicht kennt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/probabilities.py" />
            <source>a model trained without it says '{best}' ({chance:.0%}) rather than '{given}' ({given_chance:.0%})</source>
            <translation>ein ohne das Element trainiertes Modell sagt „{best}“ ({chance:.0%}) und nicht „{given}“ ({given_chance:.0%})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/probabilities.py" />
            <source>a model trained without it says '{given}' too ({chance:.0%})</source>
            <translation>auch ein ohne das Element trainiertes Modell sagt „{given}“ ({chance:.0%})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/random_order.py" />
            <source>Items in random order: the floor for every other strategy.</source>
            <translation>Elemente in zufälliger Reihenfolge: die Untergrenze für jede andere Strategie.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/random_order.py" />
            <location filename="dataperf_gui/strategies/selection/random_rows.py" />
            <source>Random</source>
            <translation>Zufall</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/random_order.py" />
            <source>picked blindly</source>
            <translation>blind gewählt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>it cannot be loaded ({reason})</source>
            <translation>sie kann nicht geladen werden ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>it lacks {names}</source>
            <translation>ihr fehlt {names}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>its {names} should be text</source>
            <translation>{names} sollte Text sein</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>the name {name} is taken</source>
            <translation>der Name {name} ist vergeben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>the strategy {name} of {origin} is broken: {problem}</source>
            <translation>die Strategie {name} von {origin} ist fehlerhaft: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>there is no strategy {name}; there are {names}</source>
            <translation>es gibt keine Strategie {name}; es gibt {names}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>it reported no progress for {s:g} s</source>
            <translation>sie meldete {s:g} s lang keinen Fortschritt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>it returned {kind}, not Ranking</source>
            <translation>sie gab {kind} zurück, nicht Ranking</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>it was left out of the training set</source>
            <translation>es wurde aus der Trainingsmenge herausgelassen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>the strategy {name} failed ({reason}); choose another, or tell its author</source>
            <translation>die Strategie {name} ist gescheitert ({reason}); wählen Sie eine andere, oder sagen Sie es ihren Autoren</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it chose rows that the pool lacks</source>
            <translation>sie wählte Zeilen, die im Vorrat fehlen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it chose {n} of at most {budget}</source>
            <translation>sie wählte {n} von höchstens {budget}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it gave labels that are no classes</source>
            <translation>sie gab Etiketten, die keine Klassen sind</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>its rows are not distinct, or not one label each</source>
            <translation>ihre Zeilen sind nicht verschieden, oder nicht jede hat ein Etikett</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/farthest_point.py" />
            <source>Farthest points, cross-validated</source>
            <translation>Entfernteste Punkte, kreuzvalidiert</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/farthest_point.py" />
            <source>The examples against diverse images; cross-validation says how many.</source>
            <translation>Die Beispiele gegen vielfältige Bilder; Kreuzvalidierung sagt, wie viele.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/k_medoids.py" />
            <source>Cleaned k-medoids</source>
            <translation>Bereinigte k-Medoids</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/k_medoids.py" />
            <source>Seeking typical clips</source>
            <translation>Typische Clips werden gesucht</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/k_medoids.py" />
            <source>The clips most typical of each word, after those in doubt are dropped.</source>
            <translation>Die typischsten Clips jedes Wortes, ohne die zweifelhaften.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nearest.py" />
            <source>Nearest to the examples</source>
            <translation>Den Beispielen am nächsten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nearest.py" />
            <source>What is most like an example, against a sample of what is least like any.</source>
            <translation>Was einem Beispiel am ähnlichsten ist, gegen eine Stichprobe des Unähnlichsten.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nested_cv.py" />
            <source>Nested cross-validation</source>
            <translation>Verschachtelte Kreuzvalidierung</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nested_cv.py" />
            <source>Of many random sets, the one that predicts the remaining clips best.</source>
            <translation>Von vielen zufälligen Mengen die, die die übrigen Clips am besten vorhersagt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nested_cv.py" />
            <source>Trying random sets</source>
            <translation>Zufällige Mengen werden erprobt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/pseudo_labels.py" />
            <source>A model from the examples labels the pool; its surest labels are kept.</source>
            <translation>Ein Modell aus den Beispielen etikettiert den Vorrat; seine sichersten Etiketten bleiben.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/pseudo_labels.py" />
            <source>Pseudo-labels</source>
            <translation>Pseudo-Etiketten</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/random_rows.py" />
            <source>Random clips, equally many of each word.</source>
            <translation>Zufällige Clips, gleich viele von jedem Wort.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/random_rows.py" />
            <source>The examples against random images.</source>
            <translation>Die Beispiele gegen zufällige Bilder.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/uncertainty.py" />
            <source>The examples against images that a model only just rejects.</source>
            <translation>Die Beispiele gegen Bilder, die ein Modell nur knapp ablehnt.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/uncertainty.py" />
            <source>Uncertainty sampling</source>
            <translation>Unsichere zuerst</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/self_confidence.py" />
            <source>Labels that a model trained without the item finds unlikely (self-confidence).</source>
            <translation>Etiketten, die ein ohne das Element trainiertes Modell unwahrscheinlich findet (self-confidence).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/self_confidence.py" />
            <source>Model's doubt</source>
            <translation>Zweifel des Modells</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/tmc_shapley.py" />
            <source>Sampled value</source>
            <translation>Wert aus Stichproben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/tmc_shapley.py" />
            <source>What each item adds in random orders of adding items (TMC-Shapley).</source>
            <translation>Was jedes Element in zufälligen Reihenfolgen hinzufügt (TMC-Shapley).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/valuation.py" />
            <source>learning from it as '{label}' does not harm the model on clean items ({value:+.4f})</source>
            <translation>es als „{label}“ zu lernen schadet dem Modell auf sauberen Elementen nicht ({value:+.4f})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/valuation.py" />
            <source>learning from it as '{label}' makes the model worse on clean items ({value:+.4f})</source>
            <translation>es als „{label}“ zu lernen macht das Modell auf sauberen Elementen schlechter ({value:+.4f})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/valuation.py" />
            <source>{strategy} compares with clean validation items, and these data have none; choose another strategy</source>
            <translation>{strategy} vergleicht mit sauberen Prüfelementen, und diese Daten haben keine; wählen Sie eine andere Strategie</translation>
        </message>
        <message>
            <location filename="dataperf_gui/temporary.py" />
            <source>{folder}: cannot write here ({reason}); make room there, or free the folder</source>
            <translation>{folder}: hier kann nicht geschrieben werden ({reason}); schaffen Sie dort Platz oder geben Sie den Ordner frei</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_selection.html" />
            <source>An item that was on screen for more than {s:.0f} seconds counts as {s:.0f}.</source>
            <translation>Ein Element, das länger als {s:.0f} Sekunden zu sehen war, zählt mit {s:.0f}.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Change in points</source>
            <translation>Änderung in Punkten</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Compared with algorithms</source>
            <translation>Verglichen mit Algorithmen</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Dataset</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>Decisions taken back: {n}.</source>
            <translation>Zurückgenommene Entscheidungen: {n}.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Dotted lines are algorithms with the same number of looks.</source>
            <translation>Gepunktete Linien sind Algorithmen mit gleich vielen Blicken.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Items that were decided on: rows are labels as given, columns labels now.</source>
            <translation>Elemente, über die entschieden wurde: Zeilen sind gegebene Etiketten, Spalten die jetzigen.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Labels as given</source>
            <translation>Gegebene Etiketten</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Labels now</source>
            <translation>Etiketten jetzt</translation>
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <source>Last row of the journal; the chain of {n:,} rows is whole:</source>
            <translation>
                <numerusform>Letzte Zeile des Protokolls; die Kette aus {n:,} Zeile ist vollständig:</numerusform>
                <numerusform>Letzte Zeile des Protokolls; die Kette aus {n:,} Zeilen ist vollständig:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Made by DataPerf GUI. This page needs nothing from the network.</source>
            <translation>Gemacht mit DataPerf GUI. Diese Seite braucht nichts aus dem Netz.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Ranges hold 95 of 100 times with other test items (bootstrap; for the change both scores are drawn together).</source>
            <translation>Die Bereiche gelten bei anderen Testelementen in 95 von 100 Fällen (Bootstrap; für die Änderung werden beide Punktzahlen zusammen gezogen).</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Report of a review</source>
            <translation>Bericht über eine Prüfung</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Score {points:+.1f} points.</source>
            <translation>Punktzahl {points:+.1f} Punkte.</translation>
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <source>Test score from {before:.1%} to {after:.1%} over {n} items looked at</source>
            <translation>
                <numerusform>Testpunktzahl von {before:.1%} bis {after:.1%} über {n} angesehenes Element</numerusform>
                <numerusform>Testpunktzahl von {before:.1%} bis {after:.1%} über {n} angesehene Elemente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The dashed line is the score with all labels right.</source>
            <translation>Die gestrichelte Linie ist die Punktzahl mit lauter richtigen Etiketten.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The most frequent changes.</source>
            <translation>Die häufigsten Änderungen.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The most instructive corrections</source>
            <translation>Die lehrreichsten Korrekturen</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The score before and after</source>
            <translation>Die Punktzahl vorher und nachher</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The thick line is this review.</source>
            <translation>Die dicke Linie ist diese Prüfung.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Those after which the score rose most; among equals, those that the program suspected most.</source>
            <translation>Die, nach denen die Punktzahl am meisten stieg; bei Gleichstand die, die das Programm am meisten verdächtigte.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>To see the same again</source>
            <translation>Um dasselbe noch einmal zu sehen</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>What each would have reached alone. “fixes to 95 %” is the share of items to look at until 95 % of the all-clean score.</source>
            <translation>Was jeder allein erreicht hätte. „Korrekturen bis 95 %“ ist der Anteil der Elemente, die anzusehen sind, bis 95 % der Punktzahl mit lauter richtigen Etiketten erreicht sind.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>What was looked at</source>
            <translation>Was angesehen wurde</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Which label became which</source>
            <translation>Welches Etikett zu welchem wurde</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <location filename="resources/report_selection.html" />
            <source>of {n:,} items</source>
            <translation>
                <numerusform>von {n:,} Element</numerusform>
                <numerusform>von {n:,} Elementen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>seed {seed} · queue: {strategy}</source>
            <translation>Startwert {seed} · Warteschlange: {strategy}</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_spending.html" />
            <source>who</source>
            <translation>wer</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{key}, labelled {given}, is {new}</source>
            <translation>{key}, Etikett {given}, ist {new}</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{low:+.1f} to {high:+.1f}</source>
            <translation>{low:+.1f} bis {high:+.1f}</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{low:+.1f} to {high:+.1f}, may be chance</source>
            <translation>{low:+.1f} bis {high:+.1f}, kann Zufall sein</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{metric} on {total:,} trusted test items against items looked at.</source>
            <translation>{metric} auf {total:,} vertrauenswürdigen Testelementen gegen angesehene Elemente.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>{minutes:.1f} min</source>
            <translation>{minutes:.1f} min</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{name} · what the labels were worth</source>
            <translation>{name} · was die Etiketten wert waren</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{s:.1f} s an item</source>
            <translation>{s:.1f} s je Element</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Combined score</source>
            <translation>Zusammengesetzte Punktzahl</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Decided by a person</source>
            <translation>Von einem Menschen entschieden</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Estimate {share:.1%}.</source>
            <translation>Schätzung {share:.1%}.</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>For as much money at random</source>
            <translation>Zufällig für ebenso viel Geld</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Market {name}</source>
            <translation>Markt {name}</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Means of all markets. True is the official rule: logistic regression on ten draws of the rows bought, tested on the buyer's rows. The estimate knows only what a buyer may see. Combined is the score of the challenge's site: 98 parts of true accuracy and 2 parts of the share of the money that is left.</source>
            <translation>Mittel über alle Märkte. Wahr ist die offizielle Regel: logistische Regression auf zehn Ziehungen der gekauften Zeilen, geprüft auf den Zeilen des Käufers. Die Schätzung kennt nur, was ein Käufer sehen darf. Zusammengesetzt ist die Punktzahl der Website der Aufgabe: 98 Teile wahre Genauigkeit und 2 Teile vom Anteil des Geldes, das übrig ist.</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Money kept</source>
            <translation>Behaltenes Geld</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Report of a purchase</source>
            <translation>Bericht über einen Kauf</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Time from step to step; a pause of more than {s:.0f} seconds counts as {s:.0f}.</source>
            <translation>Zeit von Schritt zu Schritt; eine Pause von mehr als {s:.0f} Sekunden zählt mit {s:.0f}.</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>True accuracy</source>
            <translation>Wahre Genauigkeit</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>True accuracy {share:.2%}.</source>
            <translation>Wahre Genauigkeit {share:.2%}.</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>What the rows are worth</source>
            <translation>Was die Zeilen wert sind</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>What was bought</source>
            <translation>Was gekauft wurde</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>of {budget:,.2f}</source>
            <translation>von {budget:,.2f}</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>of {n:,}</source>
            <translation>von {n:,}</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>seller</source>
            <translation>Verkäufer</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>{name} · what was bought</source>
            <translation>{name} · was gekauft wurde</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>{range} in 90 of 100 draws</source>
            <translation>{range} in 90 von 100 Ziehungen</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>{spent:,.2f} of {budget:,.2f} spent.</source>
            <translation>{spent:,.2f} von {budget:,.2f} ausgegeben.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Allowed</source>
            <translation>Erlaubt</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>As many at random</source>
            <translation>Ebenso viele zufällig</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>How balanced the set is</source>
            <translation>Wie ausgewogen die Auswahl ist</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Of each group in turn: what a person picked first, then the most typical.</source>
            <translation>Reihum aus jeder Gruppe: zuerst, was ein Mensch gewählt hat, dann die typischsten.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Of what is chosen now: whose proposal was taken, and in whose order a person picked.</source>
            <translation>Von dem, was jetzt gewählt ist: wessen Vorschlag übernommen wurde und in wessen Reihenfolge ein Mensch gewählt hat.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Picked by hand</source>
            <translation>Von Hand gewählt</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Picked by hand.</source>
            <translation>Von Hand gewählt.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Report of a selection</source>
            <translation>Bericht über eine Auswahl</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Some of what was chosen</source>
            <translation>Einiges von dem, was gewählt wurde</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Strategies used</source>
            <translation>Benutzte Strategien</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Taken from a proposal.</source>
            <translation>Aus einem Vorschlag übernommen.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Taken from proposals</source>
            <translation>Aus Vorschlägen übernommen</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>The official score is on this page only if somebody asked for it in the session: the rules forbid choosing by it, and each look is counted.</source>
            <translation>Die offizielle Punktzahl steht nur auf dieser Seite, wenn in der Sitzung jemand nach ihr gefragt hat: Die Regeln verbieten, nach ihr zu wählen, und jeder Blick wird gezählt.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>The range holds 95 of 100 times with other items to score on (bootstrap).</source>
            <translation>Der Bereich gilt bei anderen Testelementen in 95 von 100 Fällen (Bootstrap).</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>The score of the chosen set</source>
            <translation>Die Punktzahl der Auswahl</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Variety</source>
            <translation>Vielfalt</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Variety is the Vendi score: so many entirely different items the set is worth.</source>
            <translation>Vielfalt ist der Vendi-Wert: So viele völlig verschiedene Elemente ist die Auswahl wert.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>What was chosen</source>
            <translation>Was gewählt wurde</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>not looked at</source>
            <translation>nicht angesehen</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>of an earlier set; looks so far: {n}</source>
            <translation>einer früheren Auswahl; bisher {n}-mal angesehen</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>of at most {n:,}</source>
            <translation>von höchstens {n:,}</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>of this set; looks so far: {n}</source>
            <translation>dieser Auswahl; bisher {n}-mal angesehen</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>picked by hand in its order</source>
            <translation>von Hand in ihrer Reihenfolge gewählt</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>strategy</source>
            <translation>Strategie</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>taken from its proposal</source>
            <translation>aus ihrem Vorschlag übernommen</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>{key}, chosen as {group}</source>
            <translation>{key}, gewählt als {group}</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>{name} · what was chosen</source>
            <translation>{name} · was gewählt wurde</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>Compared with strategies</source>
            <translation>Verglichen mit Strategien</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>Dotted lines are strategies.</source>
            <translation>Gepunktete Linien sind Strategien.</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>The dashed line is the best that those shown reach with all that may be spent.</source>
            <translation>Die gestrichelte Linie ist das Beste, was die gezeigten mit allem erreichen, was ausgegeben werden darf.</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>The grey area is random choice: 90 of 100 draws lie in it.</source>
            <translation>Die graue Fläche ist der Zufall: 90 von 100 Ziehungen liegen darin.</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>The thick line and the dot are this session.</source>
            <translation>Die dicke Linie und der Punkt sind diese Sitzung.</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>seed {seed} · strategy: {strategy}</source>
            <translation>Startwert {seed} · Strategie: {strategy}</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>this session</source>
            <translation>diese Sitzung</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>to the best</source>
            <translation>bis zum Besten</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>“Area” is the mean height of the curve over all that may be spent, 0 before its first point; the last column says what is spent until the score of the best strategy shown is reached.</source>
            <translation>„Fläche“ ist die mittlere Höhe der Kurve über alles, was ausgegeben werden darf, 0 vor ihrem ersten Punkt; die letzte Spalte sagt, was ausgegeben ist, bis die Punktzahl der besten gezeigten Strategie erreicht wird.</translation>
        </message>
    </context>
</TS>
