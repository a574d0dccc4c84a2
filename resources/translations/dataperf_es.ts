<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
    <context>
        <name>DataPerf</name>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>Data acquisition</source>
            <translation>Compra de datos</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>Logistic regression (random_state 0); kNN and boosted stumps by name</source>
            <translation>Regresión logística (random_state 0); kNN y tocones potenciados, por nombre</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>Spend a budget on rows of several sellers so that a buyer's model learns most from them.</source>
            <translation>Gasta un presupuesto en filas de varios vendedores para que el modelo de un comprador aprenda lo máximo de ellas.</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>a program alone decides what is bought</source>
            <translation>un programa decide por sí solo qué se compra</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>accuracy on the buyer's rows, mean of ten draws and of the markets</source>
            <translation>exactitud en las filas del comprador, media de diez sorteos y de los mercados</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/speech-selection/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>algorithm</source>
            <translation>algoritmo</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/speech-selection/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>human</source>
            <translation>persona</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/speech-selection/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>human + algorithm</source>
            <translation>persona + algoritmo</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>people change what a strategy proposed</source>
            <translation>las personas cambian lo que propuso una estrategia</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>people decide by looking at prices and summaries</source>
            <translation>las personas deciden mirando precios y resúmenes</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/published.toml" />
            <source>facebookresearch/Data_Acquisition_for_ML_Benchmark 5b60f90; the mean over the markets is ours</source>
            <translation>facebookresearch/Data_Acquisition_for_ML_Benchmark 5b60f90; la media de los mercados es nuestra</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/published.toml" />
            <source>recorded submission, scored with kNN</source>
            <translation>envío registrado, puntuado con kNN</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/published.toml" />
            <source>the buyer's model is kNN, not the official logistic regression</source>
            <translation>el modelo del comprador es kNN, no la regresión logística oficial</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <source>Find the 120 wrong labels among 400 handwritten digits and put them right.</source>
            <translation>Encuentra las 120 etiquetas equivocadas entre 400 dígitos escritos a mano y corrígelas.</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="dataperf_gui/gui/home/offers.py" />
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <location filename="dataperf_gui/gui/tour/tour.py" />
            <source>Handwritten digits</source>
            <translation>Dígitos escritos a mano</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <source>Multinomial logistic regression (C = 1, fitted to convergence) on convolutional k-means features</source>
            <translation>Regresión logística multinomial (C = 1, ajustada hasta converger) sobre características convolucionales de k-medias</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>a program decided alone</source>
            <translation>un programa decidió por sí solo</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <source>accuracy on 1,000 trusted digits</source>
            <translation>exactitud en 1.000 dígitos fiables</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>people chose the order without a strategy's ranking</source>
            <translation>las personas eligieron el orden sin el de ninguna estrategia</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>people worked through a strategy's ranking</source>
            <translation>las personas siguieron el orden de una estrategia</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>Choose 25 or 60 clips of a language from which a model learns to spot five spoken words.</source>
            <translation>Elige 25 o 60 clips de un idioma con los que un modelo aprenda a reconocer cinco palabras habladas.</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>Soft vote of a support vector machine and a logistic regression on 1024 features, ten seeds</source>
            <translation>Voto ponderado de una máquina de vectores de soporte y una regresión logística sobre 1024 características, diez semillas</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>Speech selection</source>
            <translation>Selección de voz</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>macro F1, mean of ten seeds and of the tasks</source>
            <translation>F1 macro, media de diez semillas y de las tareas</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>people chose the clips by listening; discouraged by the rules, so kept apart</source>
            <translation>las personas eligieron los clips escuchando; las reglas lo desaconsejan, por eso va aparte</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>people listened to what a strategy proposed and changed it; kept apart as well</source>
            <translation>las personas escucharon lo que propuso una estrategia y lo cambiaron; también va aparte</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>the clips are chosen by a program alone</source>
            <translation>un programa elige los clips por sí solo</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/published.toml" />
            <source>baseline of the challenge</source>
            <translation>referencia del reto</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/published.toml" />
            <source>harvard-edge/dataperf-speech-example 600311b; the mean over the tasks is ours</source>
            <translation>harvard-edge/dataperf-speech-example 600311b; la media de las tareas es nuestra</translation>
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>Listen to 300 spoken words, find the 90 that were cut out wrongly, and put them right.</source>
            <translation>Escucha 300 palabras habladas, encuentra las 90 mal recortadas y corrígelas.</translation>
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>Multinomial logistic regression (C = 1, fitted to convergence) on time-normalised MFCC features</source>
            <translation>Regresión logística multinomial (C = 1, ajustada hasta converger) sobre características MFCC normalizadas en el tiempo</translation>
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="dataperf_gui/gui/home/offers.py" />
            <source>Spoken words</source>
            <translation>Palabras habladas</translation>
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>accuracy on 250 trusted clips</source>
            <translation>exactitud en 250 clips fiables</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>Linear network 2048-128-1, AdamW, 20 epochs, float32, seed 42</source>
            <translation>Red lineal 2048-128-1, AdamW, 20 pasadas, float32, semilla 42</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>Say which labels of a noisy training set should be checked first.</source>
            <translation>Di qué etiquetas de un conjunto de entrenamiento con ruido hay que revisar primero.</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>Vision cleaning</source>
            <translation>Limpieza de imágenes</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>fraction of fixes until 95 % of the final accuracy</source>
            <translation>fracción de correcciones hasta el 95 % de la exactitud final</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>the ranking comes from a program alone; outside human help is not allowed</source>
            <translation>el orden viene solo de un programa; no se permite ayuda humana externa</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/published.toml" />
            <source>DS3Lab/dataperf-vision-debugging 557620b: results of its baselines</source>
            <translation>DS3Lab/dataperf-vision-debugging 557620b: resultados de sus referencias</translation>
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
            <translation>función de influencia</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/published.toml" />
            <source>random</source>
            <translation>al azar</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>Choose a small training set for a concept from a pool of unlabelled images.</source>
            <translation>Elige un conjunto de entrenamiento pequeño para un concepto entre imágenes sin etiqueta.</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>Logistic regression, scikit-learn's defaults, random_state 0, a concept at a time</source>
            <translation>Regresión logística, valores por defecto de scikit-learn, random_state 0, un concepto cada vez</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>Vision selection</source>
            <translation>Selección de imágenes</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>every row and label comes from a program alone</source>
            <translation>cada fila y cada etiqueta vienen solo de un programa</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>mean F1 of the concept over the concepts</source>
            <translation>F1 medio del concepto, sobre los conceptos</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>people checked, added or relabelled what a strategy proposed; explained with the entry</source>
            <translation>las personas revisaron, añadieron o reetiquetaron lo que propuso una estrategia; se explica en la participación</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>people chose and labelled the rows without a strategy's proposal</source>
            <translation>las personas eligieron y etiquetaron las filas sin propuesta de ninguna estrategia</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>CoactiveAI/dataperf-vision-selection 958fb3c: result of its example</source>
            <translation>CoactiveAI/dataperf-vision-selection 958fb3c: resultado de su ejemplo</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>farthest-point sampling, nested cross-validation (P. Climaco)</source>
            <translation>puntos más lejanos, validación cruzada anidada (P. Climaco)</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>mlcommons.org/2023/12/dataperf-challenges-2023-winners</source>
            <translation>mlcommons.org/2023/12/dataperf-challenges-2023-winners</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>pseudo-labels (D. Brajovic)</source>
            <translation>seudoetiquetas (D. Brajovic)</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>random, 500 rows</source>
            <translation>al azar, 500 filas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/agreement/consensus.py" />
            <source>CROWDLAB weighs people and a model; it needs the model's probabilities</source>
            <translation>CROWDLAB pondera a las personas y a un modelo; necesita las probabilidades del modelo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/agreement/votes.py" />
            <source>{file} has no votes</source>
            <translation>{file} no contiene votos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/agreement/votes.py" />
            <source>{file} is not a table of votes: it needs the columns file, annotator and label, or several label columns, one per person; it has {columns}</source>
            <translation>{file} no es una tabla de votos: necesita las columnas file, annotator y label, o varias columnas de etiquetas, una por persona; tiene {columns}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/baselines.py" />
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{challenge} has no board</source>
            <translation>{challenge} no tiene clasificación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/database.py" />
            <source>the boards in {url} cannot be read or written ({reason}); nothing was changed</source>
            <translation>las clasificaciones en {url} no se pueden leer o escribir ({reason}); no se cambió nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/database.py" />
            <source>the boards in {url} were made by a newer version of the program ({reason}); update the program</source>
            <translation>las clasificaciones en {url} son de una versión más nueva del programa ({reason}); actualiza el programa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/database.py" />
            <source>{url} names no database that can be opened ({reason}); write sqlite:///FILE, or postgresql+psycopg://USER@HOST/DATABASE after installing dataperf-gui[postgres]</source>
            <translation>{url} no es una base de datos que se pueda abrir ({reason}); escribe sqlite:///FILE, o postgresql+psycopg://USER@HOST/DATABASE tras instalar dataperf-gui[postgres]</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/entries.py" />
            <source>a submission that is {before} cannot become {after}</source>
            <translation>una participación en estado {before} no puede pasar a {after}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <source>{file} cannot be read ({reason}); nothing was added</source>
            <translation>{file} no se puede leer ({reason}); no se añadió nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <location filename="dataperf_gui/gui/compare/saving.py" />
            <source>{file} cannot be written ({reason}); choose another place</source>
            <translation>{file} no se puede escribir ({reason}); elige otro lugar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <source>{file} holds no boards of this version of the program; export them there with `dataperf-gui board export`</source>
            <translation>{file} no contiene clasificaciones de esta versión del programa; expórtalas allí con `dataperf-gui board export`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <source>{file}, line {line}: not as it was exported ({reason}); nothing was added. Ask for the file again</source>
            <translation>{file}, línea {line}: no está como se exportó ({reason}); no se añadió nada. Pide el archivo otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/published.py" />
            <source>scored on the official data: cannot be compared where the data differs</source>
            <translation>puntuado con los datos oficiales: no se puede comparar donde los datos son otros</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/published.py" />
            <location filename="dataperf_gui/challenges/registry.py" />
            <source>{challenge} is no challenge; there are {known}</source>
            <translation>{challenge} no es un reto; hay {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>scoring took longer than {limit} seconds</source>
            <translation>puntuar tardó más de {limit} segundos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{folder} cannot be read ({reason}); name a folder of submission files</source>
            <translation>{folder} no se puede leer ({reason}); indica una carpeta con archivos de participación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{folder} holds no {files}, so it is no folder of {challenge}; name the folder with the challenge's data</source>
            <translation>{folder} no contiene {files}, así que no es una carpeta de {challenge}; indica la carpeta con los datos del reto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{name} has no score to be compared with</source>
            <translation>{name} no tiene puntuación con la que comparar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{name} is {state}: only what did not come to its end can be tried again</source>
            <translation>{name} está en estado «{state}»: solo se puede reintentar lo que no llegó a su fin</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <location filename="dataperf_gui/session/chain.py" />
            <source>row {seq} is not as it was written</source>
            <translation>la fila {seq} no está como se escribió</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <source>rows are missing after row {seq}, or were added to it</source>
            <translation>faltan filas tras la fila {seq}, o se añadieron</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <location filename="dataperf_gui/session/chain.py" />
            <source>rows are missing between row {before} and row {after}</source>
            <translation>faltan filas entre la fila {before} y la fila {after}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <source>the files of submission {id} were edited</source>
            <translation>los archivos de la participación {id} fueron modificados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <source>the state of submission {id} was edited</source>
            <translation>el estado de la participación {id} fue modificado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/session_drafts.py" />
            <source>{path} is a session on {name}, which is no challenge with a board</source>
            <translation>{path} es una sesión sobre {name}, que no es un reto con clasificación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>submission {id} does not begin as a draft</source>
            <translation>la participación {id} no empieza como borrador</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>submission {id} went another way in these boards; nothing was added</source>
            <translation>la participación {id} siguió otro camino en estas clasificaciones; no se añadió nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>there is no submission {id}</source>
            <translation>no hay ninguna participación {id}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>{file} of submission {id} is not as it was handed in; do not trust its score</source>
            <translation>{file} de la participación {id} no está como se entregó; no te fíes de su puntuación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>{n} submissions have an id that begins with {id}; give one that is listed</source>
            <translation>{n} participaciones tienen un identificador que empieza por {id}; da uno de la lista</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/estimate.py" />
            <source>No estimate: it is made for two classes, and your rows have {n}.</source>
            <translation>Sin estimación: está hecha para dos clases, y tus filas tienen {n}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/estimate.py" />
            <source>No estimate: no seller's summary can be used.</source>
            <translation>Sin estimación: no se puede usar el resumen de ningún vendedor.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/estimate.py" />
            <source>No estimate: the summaries tell of {n} of the {of} columns, which is too little.</source>
            <translation>Sin estimación: los resúmenes hablan de {n} de {of} columnas, y es muy poco.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/opening.py" />
            <source>Reading the markets</source>
            <translation>Leyendo los mercados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/opening.py" />
            <source>The sellers' rows are hidden: the true accuracy is known after handing in.</source>
            <translation>Las filas de los vendedores están ocultas: la exactitud verdadera se sabe después de entregar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/opening.py" />
            <source>holds no market: a folder named 0, 1, 2 ...; put them there</source>
            <translation>no contiene ningún mercado: una carpeta llamada 0, 1, 2 ...; ponlas ahí</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/proposing.py" />
            <source>Its summary cannot be used, so no strategy can judge it</source>
            <translation>Su resumen no se puede usar, así que ninguna estrategia puede valorarlo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/purchase.py" />
            <source>Nothing is bought here.</source>
            <translation>Aquí no se compra nada.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/purchase.py" />
            <source>That is what is bought already.</source>
            <translation>Eso es lo que ya está comprado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/samples.py" />
            <source>holds no rows of numbers ({reason})</source>
            <translation>no contiene filas de números ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/truth.py" />
            <source>Nothing is bought here yet.</source>
            <translation>Aquí todavía no hay nada comprado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/truth.py" />
            <source>Some of the ten official draws hold rows of one class only: buy more, or of other sellers.</source>
            <translation>Algunos de los diez sorteos oficiales solo tienen filas de una clase: compra más, o a otros vendedores.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>buys {rows}, which is no whole number</source>
            <translation>compra {rows}, que no es un número entero</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>holds no market; put them there</source>
            <translation>no contiene ningún mercado; ponlos ahí</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>is no market; there are {known}</source>
            <translation>no es un mercado; hay {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>is no seller; there are 0 to {last}</source>
            <translation>no es un vendedor; hay de 0 a {last}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>{fault}: nothing is bought in the markets {markets}; all are submitted together</source>
            <translation>{fault}: no se compra nada en los mercados {markets}; todos se entregan juntos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/entries.py" />
            <source>Market {market}</source>
            <translation>Mercado {market}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/entries.py" />
            <source>holds no seller's rows, so only the site can score; `check` works without them</source>
            <translation>no contiene filas de vendedores, así que solo el sitio puede puntuar; `check` funciona sin ellas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>cannot be read ({reason}); put the file there</source>
            <translation>no se puede leer ({reason}); pon el archivo ahí</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>covers column {column}, but the buyer's rows have {n}; fetch it again</source>
            <translation>cubre la columna {column}, pero las filas del comprador tienen {n}; descárgalo otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>covers other columns than the first seller's summary; fetch it again</source>
            <translation>cubre otras columnas que el resumen del primer vendedor; descárgalo otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has a missing or infinite number, or a label that is no whole number</source>
            <translation>tiene un número ausente o infinito, o una etiqueta que no es un número entero</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has {n} columns where the buyer's rows have {buyer}; fetch it again</source>
            <translation>
                <numerusform>tiene {n} columnas y las filas del comprador tienen {buyer}; descárgalo otra vez</numerusform>
                <numerusform>tiene {n} columnas y las filas del comprador tienen {buyer}; descárgalo otra vez</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has {n} prices for {sellers} sellers; write one a line</source>
            <translation>
                <numerusform>tiene {n} precios para {sellers} vendedores; escribe uno por línea</numerusform>
                <numerusform>tiene {n} precios para {sellers} vendedores; escribe uno por línea</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>is no summary with row_number, column_number, hist and label_correlation</source>
            <translation>no es un resumen con row_number, column_number, hist y label_correlation</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>is not a table of numbers ({reason}); fetch it again</source>
            <translation>no es una tabla de números ({reason}); descárgala otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>must have a line like Lin,100 for every seller</source>
            <translation>debe tener una línea como Lin,100 por cada vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>must hold one number above 0</source>
            <translation>debe contener un número mayor que 0</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys nothing, so nothing can be trained</source>
            <translation>no compra nada, así que no se puede entrenar nada</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys {n} rows of seller {seller}, who has {most}; write 0 to {most}</source>
            <translation>
                <numerusform>compra {n} filas al vendedor {seller}, que tiene {most}; escribe de 0 a {most}</numerusform>
                <numerusform>compra {n} filas al vendedor {seller}, que tiene {most}; escribe de 0 a {most}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys {n} rows where the buyer's model needs {least}</source>
            <translation>
                <numerusform>compra {n} filas y el modelo del comprador necesita {least}</numerusform>
                <numerusform>compra {n} filas y el modelo del comprador necesita {least}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>costs {cost:.10g} where the budget is {budget:.10g}; buy fewer rows</source>
            <translation>cuesta {cost:.10g} y el presupuesto es {budget:.10g}; compra menos filas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>draws rows of one class only in trial {trial}; buy more, or of other sellers</source>
            <translation>en el intento {trial} solo saca filas de una clase; compra más, o a otros vendedores</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>has {n} lines where one line of whole numbers should be</source>
            <translation>tiene {n} líneas donde debería haber una línea de números enteros</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>has {n} numbers for {sellers} sellers; write one each</source>
            <translation>
                <numerusform>tiene {n} números para {sellers} vendedores; escribe uno por cada uno</numerusform>
                <numerusform>tiene {n} números para {sellers} vendedores; escribe uno por cada uno</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>is missing; there are {models}</source>
            <translation>falta; hay {models}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>is no path; name a folder</source>
            <translation>no es una ruta; indica una carpeta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>is {cell}, not the whole number of rows bought of seller {seller}</source>
            <translation>es {cell}, no el número entero de filas compradas al vendedor {seller}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>must be a list of markets, such as ["0", "1"]</source>
            <translation>debe ser una lista de mercados, como ["0", "1"]</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>needs a list `instance_ids` and a path `submission_path`</source>
            <translation>necesita una lista `instance_ids` y una ruta `submission_path`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>{file}: costs {cost:.10g} where the budget is {budget:.10g}; scored all the same</source>
            <translation>{file}: cuesta {cost:.10g} y el presupuesto es {budget:.10g}; se puntúa de todos modos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>{file}: the model {model} is unknown; logistic regression is used, as in the original</source>
            <translation>{file}: el modelo {model} es desconocido; se usa la regresión logística, como en el original</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>does not have the {n} cells of the first line</source>
            <translation>
                <numerusform>no tiene las {n} celdas de la primera línea</numerusform>
                <numerusform>no tiene las {n} celdas de la primera línea</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is missing, but there is {other}; rename it</source>
            <translation>falta, pero hay {other}; cámbiale el nombre</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is not CSV ({reason}); write one row a line</source>
            <translation>no es CSV ({reason}); escribe una fila por línea</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is not a mapping of names to values; mend it</source>
            <translation>no asigna valores a nombres; corrígelo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is not {kind} ({reason}); mend it</source>
            <translation>no es {kind} ({reason}); corrígelo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>lacks the column {missing}; the first line must name {columns}</source>
            <translation>no tiene la columna {missing}; la primera línea debe nombrar {columns}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>accepted as the original program does: {fault}</source>
            <translation>aceptado como lo hace el programa original: {fault}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>and {n} more faults</source>
            <translation>
                <numerusform>y {n} fallo más</numerusform>
                <numerusform>y {n} fallos más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>column {name}</source>
            <translation>columna {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>key {name}</source>
            <translation>clave {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>line {n}</source>
            <translation>línea {n}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>task {name}</source>
            <translation>tarea {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>cannot be read as Parquet ({reason}); fetch it again</source>
            <translation>no se puede leer como Parquet ({reason}); descárgalo otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>has more than {limit} MB; is this the right file?</source>
            <translation>tiene más de {limit} MB; ¿es el archivo correcto?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>has {length} numbers where the test model needs {n}</source>
            <translation>tiene {length} números y el modelo de prueba necesita {n}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>holds a missing or infinite number; fetch the file again</source>
            <translation>contiene un número ausente o infinito; descarga el archivo otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>holds {type}, not lists of numbers</source>
            <translation>contiene {type}, no listas de números</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>is missing; put the file there</source>
            <translation>falta; pon el archivo ahí</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>is not UTF-8 text (byte {position}); save it as plain UTF-8</source>
            <translation>no es texto UTF-8 (byte {position}); guárdalo como UTF-8 simple</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>lacks the column {missing}; it has {present}</source>
            <translation>no tiene la columna {missing}; tiene {present}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>the path {path} leads out of the folder; use a path inside it</source>
            <translation>la ruta {path} sale de la carpeta; usa una ruta dentro de ella</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>{file}: {column} is stored as {type} and was read as float32</source>
            <translation>{file}: {column} está guardado como {type} y se leyó como float32</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/results.py" />
            <source>{folder}: cannot write here ({reason}); choose another folder</source>
            <translation>{folder}: no se puede escribir aquí ({reason}); elige otra carpeta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/results.py" />
            <source>{path} is a folder where a file has to go; move it away or choose another folder</source>
            <translation>{path} es una carpeta donde debe ir un archivo; muévela o elige otra carpeta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>A concept has at most 1,000 images.</source>
            <translation>Un concepto tiene como mucho 1.000 imágenes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>A set has at most 25 or 60 clips.</source>
            <translation>Un conjunto tiene como mucho 25 o 60 clips.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>All rows are named.</source>
            <translation>Se nombran todas las filas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every clip is one that may be chosen.</source>
            <translation>Cada clip es uno de los que se pueden elegir.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every concept has a CSV file with ImageID and Confidence.</source>
            <translation>Cada concepto tiene un archivo CSV con ImageID y Confidence.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every draw of the rows can train the model.</source>
            <translation>Cada sorteo de las filas puede entrenar el modelo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every image has a label.</source>
            <translation>Cada imagen tiene una etiqueta.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every market has a file with one line of whole numbers.</source>
            <translation>Cada mercado tiene un archivo con una línea de números enteros.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every row that is named is a training row.</source>
            <translation>Cada fila nombrada es una fila de entrenamiento.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>No market costs more than its budget.</source>
            <translation>Ningún mercado cuesta más que su presupuesto.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>No row is named twice.</source>
            <translation>Ninguna fila se nombra dos veces.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>The files are official lists of clips.</source>
            <translation>Los archivos son listas oficiales de clips.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>The files are plain text, one row number a line.</source>
            <translation>Los archivos son texto simple, un número de fila por línea.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>The numbers are whole, and no more than the seller has.</source>
            <translation>Los números son enteros y no superan lo que tiene el vendedor.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>There are images with 0 and images with 1.</source>
            <translation>Hay imágenes con 0 e imágenes con 1.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>There are target clips and nontarget clips.</source>
            <translation>Hay clips de las palabras buscadas y clips de otras.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>There is one number a seller, and something is bought.</source>
            <translation>Hay un número por vendedor y se compra algo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/selections.py" />
            <source>holds no chosen item</source>
            <translation>no contiene ningún elemento elegido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/selections.py" />
            <source>names {item} of {task} again; keep one of them</source>
            <translation>nombra {item} de {task} otra vez; deja uno de ellos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/challenge.py" />
            <source>has the label {label}; there are {known}</source>
            <translation>tiene la etiqueta {label}; hay {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/challenge.py" />
            <source>holds no folder dataperf_LANGUAGE_data; put it there</source>
            <translation>no contiene ninguna carpeta dataperf_LANGUAGE_data; ponla ahí</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/challenge.py" />
            <source>is no task; there are {tasks}</source>
            <translation>no es una tarea; hay {tasks}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>does not say what it is for; give --language and --size</source>
            <translation>no dice para qué es; indica --language y --size</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>has no data of the language {language}; there are {known}</source>
            <translation>no tiene datos del idioma {language}; hay {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>holds no submission; name its files like en_25_train.json</source>
            <translation>no contiene ninguna participación; nombra los archivos como en_25_train.json</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>must be a list of whole numbers</source>
            <translation>debe ser una lista de números enteros</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>{fault}: there is no entry for {tasks}; all tasks are submitted together</source>
            <translation>{fault}: no hay nada para {tasks}; todas las tareas se entregan juntas</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>lacks {n} listed clips, first {first}; get it anew</source>
            <translation>
                <numerusform>faltan {n} clips de la lista, el primero es {first}; consíguelo de nuevo</numerusform>
                <numerusform>faltan {n} clips de la lista, el primero es {first}; consíguelo de nuevo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>must be a list of clip ids</source>
            <translation>debe ser una lista de identificadores de clips</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>must be a mapping of words to lists of clip ids</source>
            <translation>debe asignar a cada palabra una lista de identificadores de clips</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>is no target word; there are {words}</source>
            <translation>no es una palabra buscada; hay {words}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>names {clip}, which allowed_training_set.yaml does not list there; leave it out</source>
            <translation>nombra {clip}, que allowed_training_set.yaml no incluye ahí; quítalo</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>names {n} clips, repeated ones counted, where {size} are allowed; leave some out</source>
            <translation>
                <numerusform>nombra {n} clips, contando los repetidos, y se permiten {size}; quita algunos</numerusform>
                <numerusform>nombra {n} clips, contando los repetidos, y se permiten {size}; quita algunos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>needs at least one target clip and one nontarget clip to train on</source>
            <translation>necesita al menos un clip de una palabra buscada y otro de fuera para entrenar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: repeated nontarget clips are used repeatedly</source>
            <translation>{file}: los clips de fuera repetidos se usan varias veces</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: repeated target clips are used once and count towards the size</source>
            <translation>{file}: los clips repetidos de las palabras buscadas se usan una vez y cuentan para el tamaño</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: the keys {words} are missing, which shifts the class ids of the words after them, as in the original, and ruins the score; give them an empty list instead</source>
            <translation>{file}: faltan las claves {words}; eso desplaza los números de clase de las palabras siguientes, como en el original, y arruina la puntuación; dales una lista vacía</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: there is no clip of {words}, so the test model never predicts them</source>
            <translation>{file}: no hay ningún clip de {words}, así que el modelo de prueba nunca las predice</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/dataset.py" />
            <source>these data have no pictures; items show their id, their features and their neighbours</source>
            <translation>estos datos no tienen imágenes; los elementos muestran su identificador, sus características y sus vecinos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/dataset.py" />
            <source>{folder} has the tasks {known}; choose one of them (--task on the command line)</source>
            <translation>{folder} tiene las tareas {known}; elige una de ellas (--task en la línea de órdenes)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{key} is no training row of this task</source>
            <translation>{key} no es una fila de entrenamiento de esta tarea</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{key} was named before; name each row once</source>
            <translation>{key} ya se nombró; nombra cada fila una vez</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{n} of {total} rows were not ranked; they follow in the order of the data</source>
            <translation>
                <numerusform>{n} de {total} filas no se ordenaron; siguen en el orden de los datos</numerusform>
                <numerusform>{n} de {total} filas no se ordenaron; siguen en el orden de los datos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{path} is a session on {name}, not on this task; choose its task (--task)</source>
            <translation>{path} es una sesión sobre {name}, no sobre esta tarea; elige la suya (--task)</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_cleaning/pictures.py" />
            <source>needs a name like sheet_28.png, the side of a tile, and a tile for each of the {n} rows of sheet.csv</source>
            <translation>
                <numerusform>necesita un nombre como sheet_28.png, con el lado de una pieza, y una pieza por cada una de las {n} filas de sheet.csv</numerusform>
                <numerusform>necesita un nombre como sheet_28.png, con el lado de una pieza, y una pieza por cada una de las {n} filas de sheet.csv</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/pictures.py" />
            <source>there is no picture of {id}; put one of that name into the folder of pictures</source>
            <translation>no hay imagen de {id}; pon una con ese nombre en la carpeta de imágenes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>begins with a byte order mark; save it as UTF-8 without one</source>
            <translation>empieza con una marca de orden de bytes; guárdalo como UTF-8 sin ella</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>has {lines} lines where the rules want all {n} rows, each once</source>
            <translation>
                <numerusform>tiene {lines} líneas y las reglas piden las {n} filas, cada una una vez</numerusform>
                <numerusform>tiene {lines} líneas y las reglas piden las {n} filas, cada una una vez</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>is no folder; put the submission files there</source>
            <translation>no es una carpeta; pon ahí los archivos de participación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>is {line} where one row number should be; write one number a line</source>
            <translation>es {line} donde debería haber un número de fila; escribe un número por línea</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>names row {row}, whose hv_label is missing; fetch the challenge's data again</source>
            <translation>nombra la fila {row}, cuyo hv_label falta; descarga los datos del reto otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>names row {row}; the rows of {train} are 0 to {last}</source>
            <translation>nombra la fila {row}; las filas de {train} van de 0 a {last}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>repeats row {row} of line {first}; name each row once</source>
            <translation>repite la fila {row} de la línea {first}; nombra cada fila una vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>there is no submission; name its files DATA-ID_METHOD.txt</source>
            <translation>no hay participación; nombra los archivos DATA-ID_METHOD.txt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{code}: {method} has no ranking for {tasks}, so it has no overall score</source>
            <translation>{code}: {method} no tiene orden para {tasks}, así que no tiene puntuación total</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{file} has no time_{name}, which the site asks for</source>
            <translation>{file} no tiene time_{name}, que el sitio pide</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{file} is not named after a task and was not read</source>
            <translation>{file} no lleva el nombre de una tarea y no se leyó</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{method} cannot be part of a file's name; use letters, digits, - and _</source>
            <translation>{method} no puede ser parte del nombre de un archivo; usa letras, dígitos, - y _</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has a label that is not 0 or 1, or no rows; fetch the file again</source>
            <translation>tiene una etiqueta que no es 0 ni 1, o no tiene filas; descarga el archivo otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has no hv_label of 0 or 1, which row {row} of {train} needs; fetch the file again</source>
            <translation>no tiene un hv_label 0 o 1, que la fila {row} de {train} necesita; descarga el archivo otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has {rows} rows where {setup} says {n}; make them agree</source>
            <translation>tiene {rows} filas y {setup} dice {n}; haz que coincidan</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>names {data_id} more than once; keep one of them</source>
            <translation>nombra {data_id} más de una vez; deja uno</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>needs `data_id` (text without _ or /), `train_size`, `noise_level`, `test_size` and `val_size`; `classes`, if given, are two names</source>
            <translation>necesita `data_id` (texto sin _ ni /), `train_size`, `noise_level`, `test_size` y `val_size`; `classes`, si se da, son dos nombres</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>needs a list `tasks` and, if other folders are used, a mapping `paths`</source>
            <translation>necesita una lista `tasks` y, si se usan otras carpetas, una asignación `paths`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/trainings.py" />
            <source>a training process was ended from outside; free some memory and try again</source>
            <translation>un proceso de entrenamiento fue cerrado desde fuera; libera memoria y vuelve a intentarlo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>has the label {label}; write 0 or 1</source>
            <translation>tiene la etiqueta {label}; escribe 0 o 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>has {rows} rows where the rules allow {limit}; leave some out</source>
            <translation>tiene {rows} filas y las reglas permiten {limit}; quita algunas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>is no concept; there are {concepts}</source>
            <translation>no es un concepto; hay {concepts}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>is not in the pool; leave it out</source>
            <translation>no está en la reserva; quítalo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>makes the test model predict {labels} beside 0 and 1, which has no F1; write 0 and 1</source>
            <translation>hace que el modelo de prueba prediga {labels} además de 0 y 1, y para eso no hay F1; escribe 0 y 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>{code}: there is nothing for {concepts}; all concepts are submitted together</source>
            <translation>{code}: no hay nada para {concepts}; todos los conceptos se entregan juntos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>{n} of {all} examples of {concept} are not in the pool and were left out</source>
            <translation>
                <numerusform>{n} de {all} ejemplos de {concept} no están en la reserva y se dejaron fuera</numerusform>
                <numerusform>{n} de {all} ejemplos de {concept} no están en la reserva y se dejaron fuera</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/pool.py" />
            <source>Preparing the pool</source>
            <translation>Preparando la reserva</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/pool.py" />
            <source>holds no images; fetch the file again</source>
            <translation>no contiene imágenes; descarga el archivo otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has no Confidence; write 1 for the concept, 0 for anything else</source>
            <translation>no tiene Confidence; escribe 1 para el concepto y 0 para lo demás</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has no rows after unknown ids are left out; it needs rows with 0 and rows with 1</source>
            <translation>no tiene filas tras quitar los identificadores desconocidos; necesita filas con 0 y filas con 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has only {found} after unknown ids are left out; it needs rows with 0 and rows with 1</source>
            <translation>solo tiene {found} tras quitar los identificadores desconocidos; necesita filas con 0 y filas con 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {labels} are classes of their own beside 0 and 1; write 0 and 1</source>
            <translation>{file}: {labels} son clases aparte de 0 y 1; escribe 0 y 1</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} ids have more than one label, and each counts: {ids}</source>
            <translation>
                <numerusform>{file}: {n} identificadores tienen más de una etiqueta, y todas cuentan: {ids}</numerusform>
                <numerusform>{file}: {n} identificadores tienen más de una etiqueta, y todas cuentan: {ids}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} rows are repeated and count more than once: {ids}</source>
            <translation>
                <numerusform>{file}: {n} filas están repetidas y cuentan más de una vez: {ids}</numerusform>
                <numerusform>{file}: {n} filas están repetidas y cuentan más de una vez: {ids}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} rows have ids that the pool lacks and count for nothing: {ids}</source>
            <translation>
                <numerusform>{file}: {n} filas tienen identificadores que no están en la reserva y no cuentan: {ids}</numerusform>
                <numerusform>{file}: {n} filas tienen identificadores que no están en la reserva y no cuentan: {ids}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>has no rows, or a row without a label; fetch the file again</source>
            <translation>no tiene filas, o tiene una fila sin etiqueta; descarga el archivo otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>has the label {label} beside 0 and 1; fetch the file again</source>
            <translation>tiene la etiqueta {label} además de 0 y 1; descarga el archivo otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>holds {type}, not 0 and 1</source>
            <translation>contiene {type}, no 0 y 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>needs a list `eval_tasks` and a whole number `dim`</source>
            <translation>necesita una lista `eval_tasks` y un número entero `dim`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>needs the paths `data_dir` and `emb_file`</source>
            <translation>necesita las rutas `data_dir` y `emb_file`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>needs two paths: the submission's CSV and the test set's Parquet file</source>
            <translation>necesita dos rutas: el CSV de la participación y el archivo Parquet del conjunto de prueba</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>{file}: Confidence is stored as {type} where the original needs text; it was read as text</source>
            <translation>{file}: Confidence está guardado como {type} y el original necesita texto; se leyó como texto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>95 % target: {score:.3f}</source>
            <translation>objetivo del 95 %: {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>all labels right: {score:.3f}</source>
            <translation>todas las etiquetas bien: {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>does not reach the target</source>
            <translation>no llega al objetivo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <source>ends at {score:.3f}</source>
            <translation>termina en {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>items inspected</source>
            <translation>elementos revisados</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/compare/chart.py" />
            <source>target after {n:,} items</source>
            <translation>
                <numerusform>objetivo tras {n:,} elemento</numerusform>
                <numerusform>objetivo tras {n:,} elementos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>{metric} on the trusted test set, after each item inspected</source>
            <translation>{metric} en el conjunto de prueba fiable, tras cada elemento revisado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <source>{name}, {k} seeds</source>
            <translation>{name}, {k} semillas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/oracles.py" />
            <source>Taking the value of each fix</source>
            <translation>Midiendo el valor de cada corrección</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/painting.py" />
            <location filename="dataperf_gui/compare/store.py" />
            <source>{path} cannot be written ({reason}); choose another folder, or make room</source>
            <translation>{path} no se puede escribir ({reason}); elige otra carpeta o libera espacio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/person.py" />
            <source>Replaying the decisions</source>
            <translation>Repitiendo las decisiones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/purchase_spending.py" />
            <source>This is an estimate from what buyers may see, the mean over all markets: the sellers' rows are hidden here.</source>
            <translation>Esto es una estimación a partir de lo que pueden ver los compradores, la media de todos los mercados: aquí las filas de los vendedores están ocultas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/purchase_spending.py" />
            <source>This is the true accuracy by the official rule, the mean over all markets.</source>
            <translation>Esta es la exactitud verdadera según la regla oficial, la media de todos los mercados.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/running.py" />
            <source>Drawing curves: {names}</source>
            <translation>Dibujando curvas: {names}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/running.py" />
            <source>it was ended because it did not rank within {seconds:g} s</source>
            <translation>se detuvo porque no terminó de ordenar en {seconds:g} s</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/selection_spending.py" />
            <source>This is the practice score: the rules forbid choosing by the official one.</source>
            <translation>Esta es la puntuación de práctica: las reglas prohíben elegir según la oficial.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <source>best baseline, {name}: {score:.3f}</source>
            <translation>mejor referencia, {name}: {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>clips chosen</source>
            <translation>clips elegidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <source>ends at {score:.3f}, goal at {spent:.4g}</source>
            <translation>termina en {score:.3f}, meta en {spent:.4g}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>money spent</source>
            <translation>dinero gastado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>rows chosen</source>
            <translation>filas elegidas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_run.py" />
            <location filename="dataperf_gui/compare/workers.py" />
            <source>the strategy failed ({reason})</source>
            <translation>la estrategia falló ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_run.py" />
            <source>{name} chooses nothing here; there are {known}</source>
            <translation>{name} no elige nada aquí; hay {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_run.py" />
            <location filename="dataperf_gui/compare/store.py" />
            <source>{path} cannot be read ({reason}); move it away</source>
            <translation>{path} no se puede leer ({reason}); muévelo de ahí</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_run.py" />
            <source>{path} cannot be written ({reason}); make room or choose another folder</source>
            <translation>{path} no se puede escribir ({reason}); libera espacio o elige otra carpeta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <location filename="resources/report_spending.html" />
            <source>area</source>
            <translation>área</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>average precision</source>
            <translation>precisión media</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>first 100</source>
            <translation>primeros 100</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>first 25</source>
            <translation>primeros 25</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>first 50</source>
            <translation>primeros 50</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>fixes to 95 %</source>
            <translation>correcciones hasta el 95 %</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tournament.py" />
            <source>A tournament needs decisions: nothing has been decided yet.</source>
            <translation>Un torneo necesita decisiones: todavía no se ha decidido nada.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/walking.py" />
            <source>Walking along the order</source>
            <translation>Recorriendo el orden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/walking.py" />
            <source>{name} says of no item what its label should be; name the column that does with --truth-column</source>
            <translation>{name} no dice de ningún elemento qué etiqueta debería tener; indica la columna que lo dice con --truth-column</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/workers.py" />
            <source>its process ended without a word</source>
            <translation>su proceso terminó sin decir nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/contents.py" />
            <source>Reading files</source>
            <translation>Leyendo archivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/contents.py" />
            <source>{file} cannot be read ({reason}); restore it or take it out of the list</source>
            <translation>{file} no se puede leer ({reason}); recupéralo o quítalo de la lista</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/embedded.py" />
            <source>there is no embedded set {name!r}; there is {names}</source>
            <translation>no hay datos incluidos {name!r}; hay {names}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/features.py" />
            <source>{file} changed while it was read; open the dataset again</source>
            <translation>{file} cambió mientras se leía; abre los datos otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/features.py" />
            <source>{name} has neither files to look at nor features</source>
            <translation>{name} no tiene archivos que mirar ni características</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/features.py" />
            <source>{name} has no file that can be decoded</source>
            <translation>{name} no tiene ningún archivo que se pueda leer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{file} is no picture or sound of a kind that is read; it was left out</source>
            <translation>{file} no es una imagen ni un sonido de un tipo que se lea; se dejó fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{file} lies in no class's folder; it was left out</source>
            <translation>{file} no está en la carpeta de ninguna clase; se dejó fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{folder} cannot be read ({reason}); make it readable or move it elsewhere</source>
            <translation>{folder} no se puede leer ({reason}); haz que se pueda leer o muévela a otro sitio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{folder} has no pictures or sounds in sub-folders; put each class into a folder of its own, or open a table with the columns file and label</source>
            <translation>{folder} no tiene imágenes ni sonidos en subcarpetas; pon cada clase en su propia carpeta, o abre una tabla con las columnas file y label</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{folder} is not a folder that can be opened</source>
            <translation>{folder} no es una carpeta que se pueda abrir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} cannot be found; restore it or take it out of the list</source>
            <translation>{file} no se encuentra; recupéralo o quítalo de la lista</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <source>{file} has more than {limit} million pixels; make it smaller</source>
            <translation>{file} tiene más de {limit} millones de píxeles; hazlo más pequeño</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} has {size} MB, more than the limit of {limit} MB; make it smaller</source>
            <translation>{file} tiene {size} MB, más que el límite de {limit} MB; hazlo más pequeño</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} is empty; replace it</source>
            <translation>{file} está vacío; sustitúyelo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <source>{file} is not a picture that can be read ({reason}); replace or repair it</source>
            <translation>{file} no es una imagen que se pueda leer ({reason}); sustitúyela o repárala</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>row {row} of {table} names no file; it was left out</source>
            <translation>la fila {row} de {table} no nombra ningún archivo; se dejó fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{file} has no label in {table}, row {row}; it was left out</source>
            <translation>{file} no tiene etiqueta en {table}, fila {row}; se dejó fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{file} has the split {split!r} in {table}, row {row}; only train, validation and test are known, so it was left out</source>
            <translation>{file} tiene el grupo {split!r} en {table}, fila {row}; solo se conocen train, validation y test, así que se dejó fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{file} in {table}, row {row}, lies outside the dataset's folder; it was left out</source>
            <translation>{file} en {table}, fila {row}, está fuera de la carpeta de los datos; se dejó fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{table} has no column {name!r}; it has {columns}. Choose another with --{option}</source>
            <translation>{table} no tiene la columna {name!r}; tiene {columns}. Elige otra con --{option}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{table} has no usable row</source>
            <translation>{table} no tiene ninguna fila utilizable</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{table} has no usable row ({reason})</source>
            <translation>{table} no tiene ninguna fila utilizable ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_encoder.py" />
            <source>{file} takes {inputs}; pictures need one float32 input (n, 3, side, side)</source>
            <translation>{file} recibe {inputs}; las imágenes necesitan una entrada float32 (n, 3, side, side)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_network.py" />
            <source>ONNX encoders need the optional part: pip install 'dataperf-gui[onnx]'</source>
            <translation>Los codificadores ONNX necesitan la parte opcional: pip install 'dataperf-gui[onnx]'</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_network.py" />
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} cannot be found; check the path</source>
            <translation>{file} no se encuentra; revisa la ruta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_network.py" />
            <source>{file} cannot be used as an encoder ({reason}); export it again as ONNX</source>
            <translation>{file} no se puede usar como codificador ({reason}); expórtalo otra vez como ONNX</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_speech.py" />
            <source>{file} takes {inputs}; sounds need one float32 input (n, n_samples)</source>
            <translation>{file} recibe {inputs}; los sonidos necesitan una entrada float32 (n, n_samples)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>datasets of the kind {kind!r} cannot be opened</source>
            <translation>los datos del tipo {kind!r} no se pueden abrir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>{path} is neither a folder nor a table; open a folder with a sub-folder for each class, or a CSV or Parquet file with the columns file and label</source>
            <translation>{path} no es una carpeta ni una tabla; abre una carpeta con una subcarpeta por clase, o un archivo CSV o Parquet con las columnas file y label</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>{path} is not there; check the path</source>
            <translation>{path} no está ahí; revisa la ruta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>{path}: there is no such home folder</source>
            <translation>{path}: no existe esa carpeta personal</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/picture_features.py" />
            <source>Learning what the pictures are made of</source>
            <translation>Aprendiendo de qué están hechas las imágenes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/picture_features.py" />
            <source>Looking at the pictures</source>
            <translation>Mirando las imágenes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} cannot be read as an array of numbers ({reason}); save it with numpy.save</source>
            <translation>{file} no se puede leer como matriz de números ({reason}); guárdalo con numpy.save</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} has features of shape {shape}, the dataset needs ({n}, n_features): one row an item, in the same order</source>
            <translation>{file} tiene características de forma {shape}, los datos necesitan ({n}, n_features): una fila por elemento, en el mismo orden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} is not one array of real numbers; save it again</source>
            <translation>{file} no es una matriz de números reales; guárdalo otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file}: column {column!r} is not a list of as many numbers in every row ({reason})</source>
            <translation>{file}: la columna {column!r} no tiene en cada fila una lista con la misma cantidad de números ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file}: row {row} of the features is not finite; compute it again</source>
            <translation>{file}: la fila {row} de las características no es finita; calcúlala otra vez</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/rows.py" />
            <source>There is no test split: {n} items ({percent} % of each class) were held out to measure the score, with their true labels where these are known, else with those they were given.</source>
            <translation>
                <numerusform>No hay conjunto de prueba: se apartaron {n} elementos ({percent} % de cada clase) para medir la puntuación, con sus etiquetas verdaderas donde se conocen y, si no, con las que tenían.</numerusform>
                <numerusform>No hay conjunto de prueba: se apartaron {n} elementos ({percent} % de cada clase) para medir la puntuación, con sus etiquetas verdaderas donde se conocen y, si no, con las que tenían.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>every class has a single item; a test set needs at least two of one</source>
            <translation>cada clase tiene un solo elemento; un conjunto de prueba necesita al menos dos de una</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>no item is in the training split; mark some rows as 'train'</source>
            <translation>ningún elemento es de entrenamiento; marca algunas filas como 'train'</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{file} is a picture among sounds; it was left out</source>
            <translation>{file} es una imagen entre sonidos; se dejó fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{file} is a sound among pictures; it was left out</source>
            <translation>{file} es un sonido entre imágenes; se dejó fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{file} is listed more than once; only its first row is used</source>
            <translation>{file} aparece más de una vez; solo se usa su primera fila</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{folder} has no file that can be read{first}; choose another folder</source>
            <translation>{folder} no tiene ningún archivo que se pueda leer{first}; elige otra carpeta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{folder} has only the class {name!r}; cleaning labels needs two or more</source>
            <translation>{folder} solo tiene la clase {name!r}; para limpiar etiquetas hacen falta dos o más</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sound_features.py" />
            <source>Listening to the clips</source>
            <translation>Escuchando los clips</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>it holds no samples</source>
            <translation>no contiene ninguna muestra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>it is cut short</source>
            <translation>está cortado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} is longer than {limit} seconds, or has too many channels; cut it into clips</source>
            <translation>{file} dura más de {limit} segundos, o tiene demasiados canales; córtalo en clips</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} is not a sound that can be read ({reason}); replace or repair it</source>
            <translation>{file} no es un sonido que se pueda leer ({reason}); sustitúyelo o repáralo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{rate} samples a second</source>
            <translation>{rate} muestras por segundo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} cannot be read as a table ({reason}); it must be CSV in UTF-8, TSV or Parquet</source>
            <translation>{file} no se puede leer como tabla ({reason}); debe ser CSV en UTF-8, TSV o Parquet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} has no rows; it needs a header and a row an item</source>
            <translation>{file} no tiene filas; necesita una cabecera y una fila por elemento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} has several columns called {name!r}; rename all but one</source>
            <translation>{file} tiene varias columnas llamadas {name!r}; cambia el nombre de todas menos una</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} is larger than 2 GB; split it</source>
            <translation>{file} ocupa más de 2 GB; divídelo</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file}, line {line}: {n} values where the header has {expected}; put quotes around values that contain the separator</source>
            <translation>
                <numerusform>{file}, línea {line}: {n} valores donde la cabecera tiene {expected}; pon entre comillas los valores que contengan el separador</numerusform>
                <numerusform>{file}, línea {line}: {n} valores donde la cabecera tiene {expected}; pon entre comillas los valores que contengan el separador</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file}: column {name!r} holds lists, not texts; choose another</source>
            <translation>{file}: la columna {name!r} contiene listas, no textos; elige otra</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/titles.py" />
            <source>Data acquisition, {n} markets</source>
            <translation>
                <numerusform>Adquisición de datos, {n} mercado</numerusform>
                <numerusform>Adquisición de datos, {n} mercados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/titles.py" />
            <source>Eight</source>
            <translation>Ocho</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/titles.py" />
            <source>Five</source>
            <translation>Cinco</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/titles.py" />
            <source>Three</source>
            <translation>Tres</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/titles.py" />
            <source>{concept}, {n:,} images</source>
            <translation>
                <numerusform>{concept}, {n:,} imágenes</numerusform>
                <numerusform>{concept}, {n:,} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/titles.py" />
            <source>{language} words, {n} clips</source>
            <translation>
                <numerusform>{language}: palabras, {n} clips</numerusform>
                <numerusform>{language}: palabras, {n} clips</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>A show for a stage: large, on the whole screen, plays by itself, keeps nothing</source>
            <translation>Una demostración para un escenario: grande, a pantalla completa, se reproduce sola, no guarda nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>A tour in five short steps, on digits that come with the program</source>
            <translation>Un recorrido en cinco pasos cortos, con dígitos que vienen con el programa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/dialogs/keys.py" />
            <source>All keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Another</source>
            <translation>Otra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>As many as possible</source>
            <translation>Tantas como se pueda</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Ask the strategy again with another random seed</source>
            <translation>Preguntar otra vez a la estrategia con otra semilla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Boards</source>
            <translation>Rankings</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy</source>
            <translation>Comprar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy all rows of this seller, or as many as the budget allows</source>
            <translation>Comprar todas las filas de este vendedor, o las que permita el presupuesto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy nothing in this market</source>
            <translation>No comprar nada en este mercado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy nothing of this seller</source>
            <translation>No comprar nada a este vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy one more row of this seller</source>
            <translation>Comprar una fila más a este vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy one row fewer of this seller</source>
            <translation>Comprar una fila menos a este vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose this one in the place of the marked one, or of the least typical one of its group</source>
            <translation>Elegir este en lugar del marcado, o del menos típico de su grupo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose what the sellers are sorted by</source>
            <translation>Elegir por qué se ordenan los vendedores</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose what to work on</source>
            <translation>Elige en qué trabajar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Classes by likelihood</source>
            <translation>Clases por probabilidad</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Close the window; every decision is already saved</source>
            <translation>Cerrar la ventana; cada decisión ya está guardada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Closer</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Copy address</source>
            <translation>Copiar dirección</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Copy where the original of this picture was published; nothing is fetched</source>
            <translation>Copiar dónde se publicó el original de esta imagen; no se descarga nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Dark or light</source>
            <translation>Oscuro o claro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Decide again what was taken back</source>
            <translation>Volver a decidir lo que se deshizo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Demo mode</source>
            <translation>Modo demostración</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Draw</source>
            <translation>Dibujar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Draw a line around points to gather them; Shift and drag does the same, with Ctrl it adds</source>
            <translation>Dibujar una línea alrededor de puntos para reunirlos; Mayús y arrastrar hace lo mismo, con Ctrl se añade</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Draw the curves that are ticked</source>
            <translation>Dibujar las curvas marcadas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Empty this market</source>
            <translation>Vaciar mercado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Exclude</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Faster</source>
            <translation>Más rápido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Files that could not be used, dark, blurred, silent or cut ones, duplicates</source>
            <translation>Archivos inservibles, oscuros, borrosos, en silencio o cortados, y duplicados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Fill all</source>
            <translation>Llenar todos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Fill this market</source>
            <translation>Llenar mercado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Fit a picture to the window or show it larger; play or pause a sound</source>
            <translation>Ajustar una imagen a la ventana o ampliarla; reproducir o pausar un sonido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Flip</source>
            <translation>Invertir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Further</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Gather nothing</source>
            <translation>No reunir nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Gather the points that lie nearest to the one pointed at</source>
            <translation>Reunir los puntos más cercanos al señalado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Give it the suggested label</source>
            <translation>Darle la etiqueta sugerida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Go to the next item that nobody has decided on</source>
            <translation>Ir al siguiente elemento sobre el que nadie ha decidido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Go to the seller above</source>
            <translation>Ir al vendedor de arriba</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Go to the seller below</source>
            <translation>Ir al vendedor de abajo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Grid</source>
            <translation>Cuadrícula</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>Guide me</source>
            <translation>Guía</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear given</source>
            <translation>Oír la dada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear it</source>
            <translation>Oírlo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear suggested</source>
            <translation>Oír la sugerida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear the closest clip that has the given label; again: back to this one</source>
            <translation>Oír el clip más parecido con la etiqueta dada; otra vez: volver a este</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear the closest clip that has the suggested label; again: back to this one</source>
            <translation>Oír el clip más parecido con la etiqueta sugerida; otra vez: volver a este</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/app.py" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Keep label</source>
            <translation>Mantener etiqueta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Keep the label for now and find the item again later</source>
            <translation>Mantener la etiqueta por ahora y encontrar el elemento más tarde</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Language, colours, size of letters, your name, keys</source>
            <translation>Idioma, colores, tamaño de letra, tu nombre, teclas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Lasso</source>
            <translation>Lazo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Leave it out of the training set</source>
            <translation>Dejarlo fuera del conjunto de entrenamiento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let go</source>
            <translation>Soltar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let the strategy buy in every market; undo takes it back in one step</source>
            <translation>Que la estrategia compre en todos los mercados; deshacer lo revierte en un paso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let the strategy buy in this market; undo takes it back in one step</source>
            <translation>Que la estrategia compre en este mercado; deshacer lo revierte en un paso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let the strategy propose another set (another seed)</source>
            <translation>Que la estrategia proponga otro conjunto (otra semilla)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>List the pool again, at the item that the search began from</source>
            <translation>Volver a la reserva, en el elemento desde el que empezó la búsqueda</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>List what is most like this one (nearest neighbours by cosine)</source>
            <translation>Mostrar lo más parecido a este (vecinos más próximos por coseno)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Look at the map from further away</source>
            <translation>Mirar el mapa desde más lejos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Look at the map from nearer; the wheel does the same</source>
            <translation>Mirar el mapa desde más cerca; la rueda hace lo mismo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Look at them</source>
            <translation>Mirarlos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Loop</source>
            <translation>Bucle</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Make a chosen positive negative, or a negative positive</source>
            <translation>Hacer negativo un positivo elegido, o positivo un negativo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Make the set what the strategy proposes; undo takes it back in one step</source>
            <translation>Hacer del conjunto lo que propone la estrategia; deshacer lo revierte en un paso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Mark for swap</source>
            <translation>Marcar para cambio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Market after</source>
            <translation>Mercado siguiente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Market before</source>
            <translation>Mercado anterior</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Negative</source>
            <translation>Negativo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Next ring</source>
            <translation>Siguiente anillo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Next undecided</source>
            <translation>Siguiente sin decidir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/map/legend.py" />
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="resources/report.html" />
            <source>Not sure</source>
            <translation>No estoy seguro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Number the classes by how likely the model (predicted probability) finds them, or always alike</source>
            <translation>Numerar las clases por lo probables que las ve el modelo (probabilidad predicha), o siempre igual</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Official score…</source>
            <translation>Puntuación oficial…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>One row fewer</source>
            <translation>Una fila menos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>One row more</source>
            <translation>Una fila más</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Open a folder or a table of files</source>
            <translation>Abrir una carpeta o una tabla de archivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Open item</source>
            <translation>Abrir elemento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Open your own data…</source>
            <translation>Abrir tus datos…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Other label…</source>
            <translation>Otra etiqueta…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play again and again: the selected part, or all</source>
            <translation>Reproducir una y otra vez: la parte seleccionada, o todo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play faster, at the same pitch</source>
            <translation>Reproducir más rápido, con el mismo tono</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play or pause the sound</source>
            <translation>Reproducir o pausar el sonido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play slower, at the same pitch</source>
            <translation>Reproducir más lento, con el mismo tono</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play the clip that is pointed at; again: silence</source>
            <translation>Reproducir el clip señalado; otra vez: silencio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Point at the next ringed item, the most suspect first</source>
            <translation>Señalar el siguiente elemento con anillo, primero el más sospechoso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Positive</source>
            <translation>Positivo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Problems of the files</source>
            <translation>Problemas de los archivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Put it into the set as not showing the concept, or confirm that it does not (label 0)</source>
            <translation>Ponerlo en el conjunto como imagen sin el concepto, o confirmar que no lo muestra (etiqueta 0)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Put it into the set as showing the concept, or confirm that it does (label 1)</source>
            <translation>Ponerlo en el conjunto como imagen con el concepto, o confirmar que lo muestra (etiqueta 1)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Put this one into the set and go on to the next</source>
            <translation>Poner este en el conjunto y pasar al siguiente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Rank again</source>
            <translation>Ordenar de nuevo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Rank the items anew with the labels as they are now</source>
            <translation>Ordenar los elementos de nuevo con las etiquetas de ahora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Report…</source>
            <translation>Informe…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>Sample rows</source>
            <translation>Filas de muestra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Save curves…</source>
            <translation>Guardar curvas…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Save the clean labels, or a copy of the files sorted by label</source>
            <translation>Guardar las etiquetas limpias, o una copia de los archivos ordenados por etiqueta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Save the picture or the numbers behind it</source>
            <translation>Guardar la imagen o los números que hay detrás</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Score the set on the official evaluation set; the rules forbid choosing by it</source>
            <translation>Puntuar el conjunto con la evaluación oficial; las reglas prohíben elegir según ella</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Search among all classes</source>
            <translation>Buscar entre todas las clases</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See all items as points, alike ones close to each other, and gather some of them</source>
            <translation>Ver todos los elementos como puntos, los parecidos cerca unos de otros, y reunir algunos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See five rows of this seller, and its summary drawn large</source>
            <translation>Ver cinco filas de este vendedor, y su resumen dibujado en grande</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See many items at once and decide on several together</source>
            <translation>Ver muchos elementos a la vez y decidir sobre varios juntos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See who is where, hand in what is open, look at what became of it</source>
            <translation>Ver quién va en qué puesto, entregar lo que está abierto y ver qué fue de ello</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See your curve beside those of algorithms, race them, replay your answers</source>
            <translation>Ver tu curva junto a las de algoritmos, competir con ellos, repetir tus respuestas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Seller above</source>
            <translation>Vendedor de arriba</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Seller below</source>
            <translation>Vendedor de abajo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show all points of the map</source>
            <translation>Mostrar todos los puntos del mapa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show only some items of the queue</source>
            <translation>Mostrar solo algunos elementos de la cola</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show only the selected part of the sound, or all of it</source>
            <translation>Mostrar solo la parte seleccionada del sonido, o todo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the gathered items, and only these, where one key decides on all</source>
            <translation>Mostrar solo los elementos reunidos, donde una tecla decide sobre todos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the item after, without deciding</source>
            <translation>Mostrar el elemento siguiente, sin decidir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the item before</source>
            <translation>Mostrar el elemento anterior</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the item that is pointed at on its screen; a click does the same</source>
            <translation>Mostrar el elemento señalado en su pantalla; un clic hace lo mismo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the market after</source>
            <translation>Mostrar el mercado siguiente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the market before</source>
            <translation>Mostrar el mercado anterior</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show what every key does</source>
            <translation>Mostrar qué hace cada tecla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Similar</source>
            <translation>Parecidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Slower</source>
            <translation>Más lento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Sort</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <location filename="dataperf_gui/gui/sound/view.py" />
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Swap in</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Switch between the dark and the light theme</source>
            <translation>Cambiar entre el aspecto oscuro y el claro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take it</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take nearest</source>
            <translation>Los más cercanos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take the last decision back</source>
            <translation>Deshacer la última decisión</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take this one out of the set</source>
            <translation>Quitar este del conjunto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>The given label is right</source>
            <translation>La etiqueta dada es correcta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>The next swap takes this one out of the set</source>
            <translation>El próximo cambio saca este del conjunto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Use suggestion</source>
            <translation>Usar sugerencia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Version and licences</source>
            <translation>Versión y licencias</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Write a page about this session to take away: what was found, and what it was worth</source>
            <translation>Escribir una página sobre esta sesión para llevar: qué se encontró y qué valió</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Zoom</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Zoom to selection</source>
            <translation>Ampliar selección</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>Entries of programs and people, checked and scored the same way</source>
            <translation>Participaciones de programas y personas, revisadas y puntuadas del mismo modo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>Find the labels that are wrong, fix them, and watch the score rise.</source>
            <translation>Encuentra las etiquetas equivocadas, corrígelas y mira cómo sube la puntuación.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Market</source>
            <translation>Mercado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/review/screen.py" />
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>Select</source>
            <translation>Seleccionar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Show them</source>
            <translation>Mostrarlos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>What would you like to look at?</source>
            <translation>¿Qué quieres mirar?</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/app.py" />
            <source>{n} files could not be used; the others are here.</source>
            <translation>
                <numerusform>{n} archivo no se pudo usar; los demás están aquí.</numerusform>
                <numerusform>{n} archivos no se pudieron usar; los demás están aquí.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>All that is known</source>
            <translation>Todo lo que se sabe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Check and score what failed, was cancelled, took too long or was cut short</source>
            <translation>Revisar y puntuar lo que falló, se canceló, tardó demasiado o quedó a medias</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Save files…</source>
            <translation>Guardarlos…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Score again</source>
            <translation>Puntuar otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Score the same files anew and compare the receipts</source>
            <translation>Puntuar los mismos archivos de nuevo y comparar los recibos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Select a line for more</source>
            <translation>Selecciona una línea para saber más</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Take it off the board; it stays in the list of submissions</source>
            <translation>Quitarla de la clasificación; sigue en la lista de participaciones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Which</source>
            <translation>Cuál</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Write the files as they were handed in, byte for byte</source>
            <translation>Escribir los archivos tal como se entregaron, byte a byte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Checking and scoring</source>
            <translation>Revisar y puntuar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Everything in that file was here already; nothing changed.</source>
            <translation>Todo lo de ese archivo ya estaba aquí; no cambió nada.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Exporting the boards</source>
            <translation>Exportando las clasificaciones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>It could not be scored: {reason}</source>
            <translation>No se pudo puntuar: {reason}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Opening the boards</source>
            <translation>Abriendo las clasificaciones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Reading the boards</source>
            <translation>Leyendo las clasificaciones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Refused: it breaks a rule. The reasons are shown beside it.</source>
            <translation>Rechazada: incumple una regla. Los motivos se muestran al lado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scored again, and it differs: {reason}</source>
            <translation>Puntuada otra vez, y difiere: {reason}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scored again: the receipt is equal.</source>
            <translation>Puntuada otra vez: el recibo es igual.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scored; it is on the board.</source>
            <translation>Puntuada; está en la clasificación.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scoring again</source>
            <translation>Puntuando otra vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scoring the baselines</source>
            <translation>Puntuando las referencias</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>The baselines are there already.</source>
            <translation>Las referencias ya están ahí.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Withdrawing</source>
            <translation>Retirando</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Withdrawn: it is off the board and stays in the list.</source>
            <translation>Retirada: ya no está en la clasificación y sigue en la lista.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Writing the files</source>
            <translation>Escribiendo los archivos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} baselines were scored.</source>
            <translation>
                <numerusform>Se puntuaron {n} referencias.</numerusform>
                <numerusform>Se puntuaron {n} referencias.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} events were added.</source>
            <translation>
                <numerusform>Se añadieron {n} sucesos.</numerusform>
                <numerusform>Se añadieron {n} sucesos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} files are in {folder}, as they were handed in.</source>
            <translation>
                <numerusform>{n} archivos están en {folder}, tal como se entregaron.</numerusform>
                <numerusform>{n} archivos están en {folder}, tal como se entregaron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} submissions are in {path}.</source>
            <translation>
                <numerusform>{n} participaciones están en {path}.</numerusform>
                <numerusform>{n} participaciones están en {path}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Check and score</source>
            <translation>Revisar y puntuar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Every rule of the challenge is checked first. Whether it counts as people's work or a program's follows from the session's journal.</source>
            <translation>Primero se revisa cada regla del reto. Si cuenta como trabajo de personas o de un programa se deduce del diario de la sesión.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Folder of the submission files</source>
            <translation>Carpeta de los archivos de participación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Folder…</source>
            <translation>Carpeta…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Hand in an entry</source>
            <translation>Entregar una participación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Name of the entry</source>
            <translation>Nombre de la participación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Official submission files in a folder</source>
            <translation>Archivos oficiales de participación en una carpeta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>The challenge's folder (empty = the sample that comes along)</source>
            <translation>La carpeta del reto (vacío = la muestra incluida)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>The session “{name}”</source>
            <translation>La sesión «{name}»</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>Each line runs from -1, the first result, to 0, the reference (people, or the best published). Points whose source was not seen are left out. After Kiela et al. 2021.</source>
            <translation>Cada línea va de -1, el primer resultado, a 0, la referencia (personas, o el mejor publicado). Se dejan fuera los puntos cuya fuente no se vio. Según Kiela et al. 2021.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>Progress over time</source>
            <translation>Progreso en el tiempo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>This board has no line yet: it needs a reference and an entry.</source>
            <translation>Esta clasificación aún no tiene línea: necesita una referencia y una participación.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>from the first result (-1) to the reference (0)</source>
            <translation>del primer resultado (-1) a la referencia (0)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>year</source>
            <translation>año</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Add a file's submissions; a second time changes nothing</source>
            <translation>Añadir las participaciones de un archivo; una segunda vez no cambia nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>All divisions</source>
            <translation>Todas las divisiones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>All tasks</source>
            <translation>Todas las tareas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Board</source>
            <translation>Clasificación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Challenge</source>
            <translation>Reto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Choose the folder for the files</source>
            <translation>Elige la carpeta para los archivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Data {name}</source>
            <translation>Datos {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Division</source>
            <translation>División</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Export the boards</source>
            <translation>Exportar las clasificaciones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Hand in…</source>
            <translation>Entregar…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Import boards</source>
            <translation>Importar clasificaciones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Keep the boards in a team's database, or on this computer</source>
            <translation>Guardar las clasificaciones en la base de datos de un equipo, o en este ordenador</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Nothing was scored yet. Score the baselines to see how a board looks, or hand in a session of yours.</source>
            <translation>Todavía no se ha puntuado nada. Puntúa las referencias para ver cómo es una clasificación, o entrega una sesión tuya.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/widgets/busy.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Run the program's baselines on the embedded sample</source>
            <translation>Ejecutar las referencias del programa sobre la muestra incluida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Sample</source>
            <translation>Muestra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Score the baselines</source>
            <translation>Puntuar referencias</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Submissions</source>
            <translation>Participaciones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Team…</source>
            <translation>Equipo…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>The boards of the team.</source>
            <translation>Las clasificaciones del equipo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>The boards on this computer.</source>
            <translation>Las clasificaciones de este ordenador.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>The challenge's folder</source>
            <translation>La carpeta del reto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Write all boards to one file that others can merge</source>
            <translation>Escribir todas las clasificaciones en un archivo que otros pueden unir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>a perfect score</source>
            <translation>una puntuación perfecta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>{title}: -1 is {first:.3f} ({name}), 0 is {value:.3f} ({reference}).</source>
            <translation>{title}: -1 es {first:.3f} ({name}), 0 es {value:.3f} ({reference}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>A team can keep its boards in one PostgreSQL database, so that everybody sees the same. Leave the line empty to keep them on this computer.

The address is kept in the settings as it is written here: leave the password to PostgreSQL's password file.</source>
            <translation>Un equipo puede guardar sus clasificaciones en una base de datos PostgreSQL, para que todos vean lo mismo. Deja la línea vacía para guardarlas en este ordenador.

La dirección se guarda en los ajustes tal como se escribe aquí: deja la contraseña en el archivo de contraseñas de PostgreSQL.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>Address of the database</source>
            <translation>Dirección de la base de datos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>Use it</source>
            <translation>Usarla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>Where the boards are kept</source>
            <translation>Dónde se guardan las clasificaciones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>95 % interval</source>
            <translation>intervalo del 95 %</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Comparable</source>
            <translation>Comparable</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Entry</source>
            <translation>Participación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>File {name}</source>
            <translation>Archivo {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Head of the journal</source>
            <translation>Cabeza del diario</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Origin</source>
            <translation>Origen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rank</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Refused: {code}</source>
            <translation>Rechazada: {code}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rule broken</source>
            <translation>Regla incumplida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rule kept</source>
            <translation>Regla cumplida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rule not reached</source>
            <translation>Regla no alcanzada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Score it would have had</source>
            <translation>Puntuación que habría tenido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Scored in</source>
            <translation>Puntuada en</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Task {name}</source>
            <translation>Tarea {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Time it took</source>
            <translation>Tiempo que llevó</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Try {n} of {total}</source>
            <translation>Intento {n} de {total}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Where from</source>
            <translation>De dónde</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>baseline, not ranked</source>
            <translation>referencia, sin puesto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>being checked</source>
            <translation>en revisión</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>best of {n} entries</source>
            <translation>
                <numerusform>la mejor de {n} participaciones</numerusform>
                <numerusform>la mejor de {n} participaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>draft</source>
            <translation>borrador</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>no: {note}</source>
            <translation>no: {note}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>other data, cannot be compared</source>
            <translation>otros datos, no se puede comparar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>published</source>
            <translation>publicada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>published: {source}</source>
            <translation>publicada: {source}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>refused</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored</source>
            <translation>puntuada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored again, differs</source>
            <translation>puntuada otra vez, difiere</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored again, equal</source>
            <translation>puntuada otra vez, igual</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored here</source>
            <translation>puntuada aquí</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>took too long</source>
            <translation>tardó demasiado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>withdrawn</source>
            <translation>retirada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>would be {score}</source>
            <translation>sería {score}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{s:.0f} seconds</source>
            <translation>{s:.0f} segundos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{s:.1f} seconds</source>
            <translation>{s:.1f} segundos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{score} on {date}: {name}</source>
            <translation>{score} el {date}: {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{score}; the original program accepts what the rules forbid</source>
            <translation>{score}; el programa original acepta lo que las reglas prohíben</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>1 seed</source>
            <translation>1 semilla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Against what</source>
            <translation>Frente a qué</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Automatic: drop</source>
            <translation>Automático: quitar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Automatic: relabel</source>
            <translation>Automático: reetiquetar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Each item looked at gets its true label (the challenge's rule)</source>
            <translation>Cada elemento mirado recibe su etiqueta verdadera (la regla del reto)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Each strategy ranks so often, with other folds and draws (seeds): how sure are we?</source>
            <translation>Cada estrategia ordena tantas veces, con otras particiones y sorteos (semillas): ¿cuánta seguridad hay?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Even scale</source>
            <translation>Escala uniforme</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>How often each strategy ranks</source>
            <translation>Cuántas veces ordena cada estrategia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Items inspected</source>
            <translation>Elementos revisados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Logarithmic scale</source>
            <translation>Escala logarítmica</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Nobody looks: each item gets the label that the strategy suggests</source>
            <translation>Nadie mira: cada elemento recibe la etiqueta que sugiere la estrategia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Nobody looks: the most suspect items are left out</source>
            <translation>Nadie mira: los elementos más sospechosos se dejan fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Seconds of work</source>
            <translation>Segundos de trabajo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Seconds: yours as they were; an algorithm's at your pace, after its ranking</source>
            <translation>Segundos: los tuyos como fueron; los de un algoritmo a tu ritmo, tras su orden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>True fixes</source>
            <translation>Correcciones verdaderas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>What algorithms do with an item</source>
            <translation>Qué hacen los algoritmos con un elemento</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>{n} seeds</source>
            <translation>
                <numerusform>{n} semillas</numerusform>
                <numerusform>{n} semillas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>An order that knows the truth: all wrong labels, in any order (oracle)</source>
            <translation>Un orden que conoce la verdad: todas las etiquetas equivocadas, en cualquier orden (oráculo)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>An order that knows the truth: the fix that helps most first (oracle)</source>
            <translation>Un orden que conoce la verdad: primero la corrección que más ayuda (oráculo)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>Curves to show</source>
            <translation>Curvas que mostrar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>For reference</source>
            <translation>Como referencia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Its line in the picture</source>
            <translation>Su línea en la imagen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>Strategies</source>
            <translation>Estrategias</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Strategies that look at clean items</source>
            <translation>Estrategias que miran elementos limpios</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Your decisions, one after the other, as they are in the journal</source>
            <translation>Tus decisiones, una tras otra, como están en el diario</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>{n} random orders; 9 of 10 lie within the band</source>
            <translation>
                <numerusform>{n} órdenes al azar; 9 de cada 10 están dentro de la banda</numerusform>
                <numerusform>{n} órdenes al azar; 9 de cada 10 están dentro de la banda</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <source>Comparing</source>
            <translation>Comparando</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <location filename="dataperf_gui/gui/compare/spending_feed.py" />
            <source>Drawing curves</source>
            <translation>Dibujando curvas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <source>Following your decisions</source>
            <translation>Siguiendo tus decisiones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <source>Replaying your answers</source>
            <translation>Repitiendo tus respuestas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Figures of the curves</source>
            <translation>Cifras de las curvas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>First 100</source>
            <translation>Primeros 100</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>First 25</source>
            <translation>Primeros 25</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>First 50</source>
            <translation>Primeros 50</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>How high the curve lies on the whole: 0 = no better than before, 1 = all right at once (normalised area under the curve)</source>
            <translation>Qué altura tiene la curva en conjunto: 0 = no mejor que antes, 1 = todo bien desde el inicio (área normalizada bajo la curva)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>How long the strategy took to put the items in order</source>
            <translation>Cuánto tardó la estrategia en ordenar los elementos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Mean, over all wrong labels, of the precision up to each (average precision)</source>
            <translation>Media, sobre todas las etiquetas equivocadas, de la precisión hasta cada una (average precision)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Precision</source>
            <translation>Precisión</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Share of all items looked at before the score is 95 % of that with all labels right (fraction of fixes); less is better</source>
            <translation>Parte de los elementos que se miran antes de que la puntuación sea el 95 % de la que hay con todas las etiquetas bien (fraction of fixes); menos es mejor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Share of wrong labels among the first items (precision)</source>
            <translation>Parte de etiquetas equivocadas entre los primeros elementos (precision)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>To 95 %</source>
            <translation>Hasta el 95 %</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>best of those shown</source>
            <translation>la mejor de las mostradas</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>{name} ({n} orders)</source>
            <translation>
                <numerusform>{name} ({n} órdenes)</numerusform>
                <numerusform>{name} ({n} órdenes)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>95 % of it {score:.3f}</source>
            <translation>el 95 % de ella {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <location filename="dataperf_gui/gui/compare/spending_plot.py" />
            <source>Curves of the score</source>
            <translation>Curvas de la puntuación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>all labels right {score:.3f}</source>
            <translation>todas las etiquetas bien {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>seconds of work</source>
            <translation>segundos de trabajo</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>A dead heat after {n} items: both {score:.3f}.</source>
            <translation>
                <numerusform>Empate tras {n} elementos: ambos {score:.3f}.</numerusform>
                <numerusform>Empate tras {n} elementos: ambos {score:.3f}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>How far both are</source>
            <translation>Cuánto llevan ambos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Items to look at in all</source>
            <translation>Elementos que mirar en total</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/review/screen.py" />
            <source>Race</source>
            <translation>Carrera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Race against</source>
            <translation>Carrera contra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Start the race</source>
            <translation>Empezar la carrera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Stop the race</source>
            <translation>Parar la carrera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>The difference of {d:.3f} is more than chance (95 % interval {low:+.3f} to {high:+.3f}).</source>
            <translation>La diferencia de {d:.3f} es más que azar (intervalo del 95 %: {low:+.3f} a {high:+.3f}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>The difference of {d:.3f} may be chance (95 % interval {low:+.3f} to {high:+.3f}).</source>
            <translation>La diferencia de {d:.3f} puede ser azar (intervalo del 95 %: {low:+.3f} a {high:+.3f}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>You and an algorithm look at equally many items. Who gets further?</source>
            <translation>Tú y un algoritmo miráis el mismo número de elementos. ¿Quién llega más lejos?</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>You won after {n} items: {mine:.3f} against {theirs:.3f} ({rival}).</source>
            <translation>
                <numerusform>Ganaste tras {n} elementos: {mine:.3f} contra {theirs:.3f} ({rival}).</numerusform>
                <numerusform>Ganaste tras {n} elementos: {mine:.3f} contra {theirs:.3f} ({rival}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <location filename="resources/report.html" />
            <source>items</source>
            <translation>elementos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{n} of {budget} items</source>
            <translation>{n} de {budget} elementos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{n} of {budget} items: you {mine:.3f}, {rival} {theirs:.3f}</source>
            <translation>{n} de {budget} elementos: tú {mine:.3f}, {rival} {theirs:.3f}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{rival} won after {n} items: {theirs:.3f} against your {mine:.3f}.</source>
            <translation>
                <numerusform>{rival} ganó tras {n} elementos: {theirs:.3f} contra tus {mine:.3f}.</numerusform>
                <numerusform>{rival} ganó tras {n} elementos: {theirs:.3f} contra tus {mine:.3f}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/racing.py" />
            <source>The race was called off before the first item.</source>
            <translation>La carrera se canceló antes del primer elemento.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>All curves that are ticked are drawn.</source>
            <translation>Todas las curvas marcadas están dibujadas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>Curves</source>
            <translation>Curvas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>Point at a curve, or walk along it with the arrow keys, to see the item behind it.</source>
            <translation>Apunta a una curva, o recórrela con las flechas, para ver el elemento que hay detrás.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Save the curves</source>
            <translation>Guardar las curvas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>There is no curve to save yet.</source>
            <translation>Todavía no hay curva que guardar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Tournament</source>
            <translation>Torneo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>kept as {given}</source>
            <translation>mantenido como {given}</translation>
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
            <translation>dejado fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>saved as {file}</source>
            <translation>guardado como {file}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>{name} gave no curve: {reason}</source>
            <translation>{name} no dio ninguna curva: {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>{name}: {score:.3f} after {n} items · {key}: {what} · click or Enter opens it</source>
            <translation>
                <numerusform>{name}: {score:.3f} tras {n} elementos · {key}: {what} · un clic o Intro lo abre</numerusform>
                <numerusform>{name}: {score:.3f} tras {n} elementos · {key}: {what} · un clic o Intro lo abre</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>{name}: {score:.3f} before the first item</source>
            <translation>{name}: {score:.3f} antes del primer elemento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/series.py" />
            <source>All wrong labels first</source>
            <translation>Primero todas las equivocadas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/series.py" />
            <source>Most useful fixes first</source>
            <translation>Primero las más útiles</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/series.py" />
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_feed.py" />
            <source>Following your steps</source>
            <translation>Siguiendo tus pasos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>Asked anew for each of several budgets</source>
            <translation>Consultada de nuevo para cada uno de varios presupuestos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>What you chose, for each amount that you had spent</source>
            <translation>Lo que elegiste, por cada cantidad que habías gastado</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>{n} random choices for each budget; 9 of 10 lie within the band</source>
            <translation>
                <numerusform>{n} elecciones al azar para cada presupuesto; 9 de cada 10 están dentro de la banda</numerusform>
                <numerusform>{n} elecciones al azar para cada presupuesto; 9 de cada 10 están dentro de la banda</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_plot.py" />
            <source>best baseline {score:.3f}</source>
            <translation>mejor referencia {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Each strategy chooses so often, with other draws (seeds)</source>
            <translation>Cada estrategia elige tantas veces, con otros sorteos (semillas)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>How often each strategy chooses</source>
            <translation>Cuántas veces elige cada estrategia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Point at a curve to read it.</source>
            <translation>Apunta a una curva para leerla.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>{name}: {score:.3f} with {spent:.6g} {unit}</source>
            <translation>{name}: {score:.3f} con {spent:.6g} {unit}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Clips chosen</source>
            <translation>Clips elegidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>For that</source>
            <translation>Para eso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>In the end; of yours, now</source>
            <translation>Al final; lo tuyo, ahora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Mean height of the curve from the least that strategies are asked for to the whole budget, 0 before its first point</source>
            <translation>Altura media de la curva desde lo mínimo que se pide a las estrategias hasta todo el presupuesto, 0 antes de su primer punto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/gui/market/wording.py" />
            <location filename="resources/report_purchase.html" />
            <source>Money spent</source>
            <translation>Dinero gastado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Rows chosen</source>
            <translation>Filas elegidas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>The least that is spent for the score that the best baseline has for the whole budget</source>
            <translation>Lo mínimo que se gasta para la puntuación que la mejor referencia tiene con todo el presupuesto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>To the best baseline</source>
            <translation>Hasta la mejor referencia</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="resources/report_spending.html" />
            <source>{name} ({n} seeds)</source>
            <translation>
                <numerusform>{name} ({n} semillas)</numerusform>
                <numerusform>{name} ({n} semillas)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>95 % of the score with all labels right, {score:.3f}</source>
            <translation>el 95 % de la puntuación con todas las etiquetas bien, {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Had the items come in another order, would you have been there sooner?</source>
            <translation>Si los elementos hubieran llegado en otro orden, ¿habrías llegado antes?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Play your answers in the order of each curve that is shown</source>
            <translation>Repetir tus respuestas en el orden de cada curva mostrada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Replay my answers</source>
            <translation>Repetir mis respuestas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Which order would have brought your {n} answers to {goal} first? {rest} items that you did not answer are passed over.</source>
            <translation>¿Qué orden habría llevado antes tus {n} respuestas a {goal}? Se pasan por alto {rest} elementos que no respondiste.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>the score you ended with, {score:.3f}</source>
            <translation>la puntuación con la que terminaste, {score:.3f}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{n} looks</source>
            <translation>
                <numerusform>{n} miradas</numerusform>
                <numerusform>{n} miradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{time} more</source>
            <translation>{time} más</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{time} saved</source>
            <translation>{time} ahorrados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/crash.py" />
            <source>Something went wrong that should not have ({reason}). Details are in {file}.</source>
            <translation>Algo salió mal que no debía ({reason}). Los detalles están en {file}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <source>Comparing the sellers</source>
            <translation>Comparando los vendedores</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <source>Opening the session</source>
            <translation>Abriendo la sesión</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <location filename="dataperf_gui/gui/tour/tour.py" />
            <source>Opening {name}</source>
            <translation>Abriendo {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>Ranking the items</source>
            <translation>Ordenando los elementos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Made with</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>See the labels a strategy suspects most, fix them with one key, and watch the test-model score move. Nothing leaves this machine.

The program is licensed under the Apache License 2.0. Qt is used under the GNU LGPL 3 and can be replaced by another build of the same version.</source>
            <translation>Mira las etiquetas de las que más sospecha una estrategia, corrígelas con una tecla y observa cómo se mueve la puntuación del modelo de prueba. Nada sale de este ordenador.

El programa tiene la licencia Apache 2.0. Qt se usa bajo la GNU LGPL 3 y se puede sustituir por otra compilación de la misma versión.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Show log</source>
            <translation>Mostrar registro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>What the program is made with</source>
            <translation>Con qué está hecho el programa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/base.py" />
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <location filename="dataperf_gui/gui/widgets/busy.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/base.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <source>Choose a task</source>
            <translation>Elegir una tarea</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <source>{folder} (not needed)</source>
            <translation>{folder} (no hace falta)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Choose a column</source>
            <translation>Elegir una columna</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>There is none</source>
            <translation>No hay</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column has the true label?</source>
            <translation>¿Qué columna tiene la etiqueta verdadera?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column is the label to check?</source>
            <translation>¿Qué columna es la etiqueta que hay que revisar?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column names the file?</source>
            <translation>¿Qué columna nombra el archivo?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column tells training from test?</source>
            <translation>¿Qué columna distingue entrenamiento y prueba?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>A copy of the files, sorted by label</source>
            <translation>Una copia de los archivos, ordenados por etiqueta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Choose a folder for the submission files</source>
            <translation>Elige una carpeta para los archivos de participación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Choose an empty folder for the copy</source>
            <translation>Elige una carpeta vacía para la copia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Choose the place…</source>
            <translation>Elegir lugar…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Labels as CSV</source>
            <translation>Etiquetas como CSV</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Labels as Parquet</source>
            <translation>Etiquetas como Parquet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Official submission (DataPerf)</source>
            <translation>Participación oficial (DataPerf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>One sub-folder for each class</source>
            <translation>Una subcarpeta por cada clase</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Opens in any spreadsheet</source>
            <translation>Se abre en cualquier hoja de cálculo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Save the labels</source>
            <translation>Guardar las etiquetas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Smaller, for programs</source>
            <translation>Más pequeño, para programas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>The items of this dataset are not files of their own</source>
            <translation>Los elementos de estos datos no son archivos sueltos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>The order of your decisions and the time they took, as the challenge wants it</source>
            <translation>El orden de tus decisiones y el tiempo que llevaron, como lo quiere el reto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>The table says of every item which label it was given, which it has now, who decided, when, and why it was suspected.</source>
            <translation>La tabla dice de cada elemento qué etiqueta recibió, cuál tiene ahora, quién decidió, cuándo y por qué se sospechaba de él.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/keys.py" />
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/keys.py" />
            <source>Pick the class with that digit</source>
            <translation>Elegir la clase con ese dígito</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/log.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/log.py" />
            <source>The log is empty.</source>
            <translation>El registro está vacío.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>A session: its data are opened with it.</source>
            <translation>Una sesión: sus datos se abren con ella.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>A vision cleaning challenge: you choose its task, and pictures, next.</source>
            <translation>Un reto de limpieza de imágenes: después eliges la tarea y las imágenes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>A vision selection challenge: you choose a concept, and pictures, next.</source>
            <translation>Un reto de selección de imágenes: después eliges un concepto y las imágenes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Choose a folder with one sub-folder for each class (train and test above them, if you have them), or a table with a row for each file.</source>
            <translation>Elige una carpeta con una subcarpeta por clase (con train y test encima, si los tienes), o una tabla con una fila por archivo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Choose a table</source>
            <translation>Elegir una tabla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Each sub-folder is read as a class.</source>
            <translation>Cada subcarpeta se lee como una clase.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Folder or table</source>
            <translation>Carpeta o tabla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Open your own data</source>
            <translation>Abrir tus datos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Table…</source>
            <translation>Tabla…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>The first rows of the table</source>
            <translation>Las primeras filas de la tabla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>There is nothing at this place yet.</source>
            <translation>Todavía no hay nada en este lugar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>{name} says what each file is. Its first rows:</source>
            <translation>{name} dice qué es cada archivo. Sus primeras filas:</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>All files could be used.</source>
            <translation>Se pudieron usar todos los archivos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Files that were left out</source>
            <translation>Archivos que se dejaron fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Nothing is wrong with the {n} kinds of problem that are looked for.</source>
            <translation>No hay ninguno de los {n} tipos de problema que se buscan.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Show: {problem}</source>
            <translation>Mostrar: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>The files are still being looked at; open this again in a moment.</source>
            <translation>Los archivos aún se están mirando; abre esto otra vez en un momento.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>What is wrong</source>
            <translation>Qué está mal</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>{n} files left out; everything else works without.</source>
            <translation>
                <numerusform>{n} archivo fuera; todo lo demás funciona sin él.</numerusform>
                <numerusform>{n} archivos fuera; todo lo demás funciona sin ellos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>The labels are in {path}.</source>
            <translation>Las etiquetas están en {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{files} are in {path}.</source>
            <translation>{files} están en {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{files} is in {path}.</source>
            <translation>{files} está en {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{file} and its time file are in {path}.</source>
            <translation>{file} y su archivo de tiempo están en {path}.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{n} files were copied to {path}.</source>
            <translation>
                <numerusform>Se copiaron {n} archivos a {path}.</numerusform>
                <numerusform>Se copiaron {n} archivos a {path}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <source>Picture of what is inside</source>
            <translation>Imagen de lo que hay dentro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>{done:,} of {total:,} decided</source>
            <translation>{done:,} de {total:,} decididos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <source>{done} of {total} spent</source>
            <translation>{done} de {total} gastados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>{n} of {limit} chosen</source>
            <translation>{n} de {limit} elegidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>300 pictures a task, three of ten labels wrong: reach 95 % of the best score with as few fixes as you can.</source>
            <translation>300 imágenes por tarea, tres de cada diez etiquetas mal: llega al 95 % de la mejor puntuación con las menos correcciones posibles.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>A pool of pictures without labels, and 20 examples: choose a small training set that teaches a model what they show.</source>
            <translation>Una reserva de imágenes sin etiqueta y 20 ejemplos: elige un conjunto de entrenamiento pequeño que enseñe a un modelo lo que muestran.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Buy rows from twelve sellers in each of five markets, with a budget: look at what they show, move the sliders, and watch the estimate.</source>
            <translation>Compra filas a doce vendedores en cada uno de cinco mercados, con un presupuesto: mira lo que muestran, mueve los controles y observa la estimación.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Choose the 25 or 60 clips that teach a small model most about five words. Listen, add, swap, and watch the score.</source>
            <translation>Elige los 25 o 60 clips que más enseñan a un modelo pequeño sobre cinco palabras. Escucha, añade, cambia y mira la puntuación.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Data acquisition challenge (DataPerf)</source>
            <translation>Reto de compra de datos (DataPerf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Indonesian</source>
            <translation>Indonesio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Speech selection challenge (DataPerf)</source>
            <translation>Reto de selección de voz (DataPerf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Vision cleaning challenge (DataPerf)</source>
            <translation>Reto de limpieza de imágenes (DataPerf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Vision selection challenge (DataPerf)</source>
            <translation>Reto de selección de imágenes (DataPerf)</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>{language}, {n} clips</source>
            <translation>
                <numerusform>{language}, {n} clips</numerusform>
                <numerusform>{language}, {n} clips</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/digits.py" />
            <source>Digits of the sample; a frame marks those with a wrong label</source>
            <translation>Dígitos de la muestra; un marco señala los que tienen una etiqueta equivocada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/offers.py" />
            <source>300 clips, 90 of them badly cut: half a word, the word beside it, another word. Listen, and put the labels right.</source>
            <translation>300 clips, 90 de ellos mal cortados: media palabra, la palabra de al lado, otra palabra. Escucha y corrige las etiquetas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/offers.py" />
            <source>400 digits, 120 of them with a wrong label on purpose (some are marked here). See how fast you find them, and how far the score climbs.</source>
            <translation>400 dígitos, 120 de ellos con una etiqueta equivocada a propósito (algunos están marcados aquí). Mira lo rápido que los encuentras y cuánto sube la puntuación.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/outlines.py" />
            <source>Clips of the sample; a frame marks those with a wrong label</source>
            <translation>Clips de la muestra; un marco señala los que tienen una etiqueta equivocada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Go on with</source>
            <translation>Continuar con</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>How it works</source>
            <translation>Cómo funciona</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Pictures or sounds: a folder with a sub-folder for each class, or a table (CSV, Parquet) of files and labels. Choose it, or drop it here. Nothing leaves this machine.</source>
            <translation>Imágenes o sonidos: una carpeta con una subcarpeta por clase, o una tabla (CSV, Parquet) de archivos y etiquetas. Elígela o suéltala aquí. Nada sale de este ordenador.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Your own data</source>
            <translation>Tus propios datos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>sample</source>
            <translation>muestra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{file} was left out: {reason}</source>
            <translation>{file} se dejó fuera: {reason}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{n} h ago</source>
            <translation>hace {n} h</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{n} min ago</source>
            <translation>hace {n} min</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>A strategy ranks all labels by how suspect they are, and says why.</source>
            <translation>Una estrategia ordena todas las etiquetas por lo sospechosas que son, y dice por qué.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>A test model learns from your labels again and is tested on trusted ones.</source>
            <translation>Un modelo de prueba aprende otra vez de tus etiquetas y se prueba con otras fiables.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>Keep the label, take the suggestion, or pick another class. Nothing is ever lost.</source>
            <translation>Mantén la etiqueta, acepta la sugerencia o elige otra clase. Nunca se pierde nada.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>The most doubtful comes first</source>
            <translation>Lo más dudoso va primero</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>The score moves at once</source>
            <translation>La puntuación se mueve al momento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>You decide with one key</source>
            <translation>Decides con una tecla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>New here? Take the tour</source>
            <translation>¿Nuevo aquí? Haz el recorrido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>Take the tour</source>
            <translation>Hacer el recorrido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>Two minutes, five short steps: see what a wrong label is, fix three, and watch the score. You can leave at any time.</source>
            <translation>Dos minutos, cinco pasos cortos: mira qué es una etiqueta equivocada, corrige tres y observa la puntuación. Puedes salir cuando quieras.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/images.py" />
            <source>There is no picture of this item.</source>
            <translation>No hay imagen de este elemento.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/key_rules.py" />
            <source>{key} is the key of “{action}”; take another, or change that one first.</source>
            <translation>{key} es la tecla de «{action}»; usa otra, o cambia esa antes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/key_rules.py" />
            <source>{key} leads through the screens and cannot be changed.</source>
            <translation>{key} recorre las pantallas y no se puede cambiar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/key_rules.py" />
            <source>{key} picks a class; take another key.</source>
            <translation>{key} elige una clase; usa otra tecla.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/loading.py" />
            <source>This item cannot be shown ({reason}).</source>
            <translation>Este elemento no se puede mostrar ({reason}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>Draw around points, or take the nearest</source>
            <translation>Dibuja alrededor de puntos, o toma los más cercanos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>Gathered</source>
            <translation>Reunidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>How many are ringed</source>
            <translation>Cuántos llevan anillo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>How many of the nearest</source>
            <translation>Cuántos de los más cercanos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>How to read it</source>
            <translation>Cómo leerlo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>Nothing yet</source>
            <translation>Nada todavía</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/cards.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{n} items</source>
            <translation>
                <numerusform>{n} elemento</numerusform>
                <numerusform>{n} elementos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/hover_card.py" />
            <location filename="dataperf_gui/gui/review/item_view.py" />
            <source>Item</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/legend.py" />
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/legend.py" />
            <source>Classes on the map</source>
            <translation>Clases en el mapa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/legend.py" />
            <source>Part of a class name</source>
            <translation>Parte del nombre de una clase</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/legend.py" />
            <source>Tick the classes to show; a double click shows one alone</source>
            <translation>Marca las clases que mostrar; un doble clic muestra una sola</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/presenter.py" />
            <location filename="dataperf_gui/projection/principal.py" />
            <source>Laying out the items</source>
            <translation>Colocando los elementos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/presenter.py" />
            <source>Nothing on the map is ringed.</source>
            <translation>Nada en el mapa lleva anillo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/presenter.py" />
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>Point at an item first, with the mouse or the arrow keys.</source>
            <translation>Señala primero un elemento, con el ratón o las flechas.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>All {n:,} items have the same features, so they lie on one point.</source>
            <translation>
                <numerusform>Los {n:,} elementos tienen las mismas características, así que están en un solo punto.</numerusform>
                <numerusform>Los {n:,} elementos tienen las mismas características, así que están en un solo punto.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>How the items are laid out</source>
            <translation>Cómo se colocan los elementos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>Neighbourhoods</source>
            <translation>Vecindarios</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>Overview</source>
            <translation>Vista general</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>The two directions in which the items differ most (PCA); at once</source>
            <translation>Las dos direcciones en que más difieren los elementos (PCA); al momento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>There are too few items for neighbourhoods</source>
            <translation>Hay muy pocos elementos para vecindarios</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>There is only one item.</source>
            <translation>Solo hay un elemento.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>What is alike lies close (t-SNE); takes a while, behind the window</source>
            <translation>Lo parecido queda cerca (t-SNE); tarda un rato, en segundo plano</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/select_source.py" />
            <source>A ring marks what the strategy proposes and is not chosen yet.</source>
            <translation>Un anillo señala lo que propone la estrategia y aún no está elegido.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/select_source.py" />
            <source>Points that lie close are alike to the program. Colour and shape are the group.</source>
            <translation>Los puntos cercanos son parecidos para el programa. Color y forma son el grupo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/select_source.py" />
            <location filename="dataperf_gui/gui/select/item_list.py" />
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>chosen</source>
            <translation>elegido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/select_source.py" />
            <location filename="dataperf_gui/gui/select/wording.py" />
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>not chosen</source>
            <translation>no elegido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <source>A ring marks a suspect that you have not decided on.</source>
            <translation>Un anillo señala un sospechoso sobre el que no has decidido.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/source.py" />
            <source>Not on the map, as they only measure: {n:,} trusted items</source>
            <translation>
                <numerusform>Fuera del mapa, pues solo sirve para medir: {n:,} elemento fiable</numerusform>
                <numerusform>Fuera del mapa, pues solo sirven para medir: {n:,} elementos fiables</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <source>Points that lie close look alike to the program. Colour and shape are the label as it is now.</source>
            <translation>Los puntos cercanos le parecen similares al programa. Color y forma son la etiqueta de ahora.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>label changed</source>
            <translation>cambiada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>label kept</source>
            <translation>mantenida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>not sure</source>
            <translation>no estoy seguro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/view.py" />
            <source>Map of the items</source>
            <translation>Mapa de los elementos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>The two directions in which the {n:,} items differ most: {share:.0%} of all differences. Points may lie close here and still differ otherwise.</source>
            <translation>
                <numerusform>Las dos direcciones en que más difieren los {n:,} elementos: el {share:.0%} de todas las diferencias. Puede haber puntos cercanos aquí que difieran en lo demás.</numerusform>
                <numerusform>Las dos direcciones en que más difieren los {n:,} elementos: el {share:.0%} de todas las diferencias. Puede haber puntos cercanos aquí que difieran en lo demás.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>What lies close is alike; distances between far groups mean little.</source>
            <translation>Lo que está cerca se parece; las distancias entre grupos lejanos dicen poco.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>{m:,} of {n:,} items are laid out; each other one lies beside what it is most like.</source>
            <translation>
                <numerusform>{m:,} de {n:,} elementos están colocados; cada uno de los otros está junto al que más se le parece.</numerusform>
                <numerusform>{m:,} de {n:,} elementos están colocados; cada uno de los otros está junto al que más se le parece.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>{m:,} of {n:,} items are laid out; each other one lies beside what it is most like. The extra “map” (pip install dataperf-gui[map]) lays out more, and faster.</source>
            <translation>
                <numerusform>{m:,} de {n:,} elementos están colocados; cada uno de los otros está junto al que más se le parece. El extra «map» (pip install dataperf-gui[map]) coloca más, y más rápido.</numerusform>
                <numerusform>{m:,} de {n:,} elementos están colocados; cada uno de los otros está junto al que más se le parece. El extra «map» (pip install dataperf-gui[map]) coloca más, y más rápido.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>{n} more</source>
            <translation>{n} más</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/budget_card.py" />
            <source>Budget</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/drawings.py" />
            <source>No correlations</source>
            <translation>Sin correlaciones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/drawings.py" />
            <source>No histogram</source>
            <translation>Sin histograma</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/lines.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Seller {n}</source>
            <translation>Vendedor {n}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Asking the strategy</source>
            <translation>Preguntando a la estrategia</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Done again: {n} sellers changed.</source>
            <translation>
                <numerusform>Rehecho: {n} vendedor cambiado.</numerusform>
                <numerusform>Rehecho: {n} vendedores cambiados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Judging each seller</source>
            <translation>Valorando a cada vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>There is nothing to do again.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Undone: {n} sellers changed.</source>
            <translation>
                <numerusform>Deshecho: {n} vendedor cambiado.</numerusform>
                <numerusform>Deshecho: {n} vendedores cambiados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>Labels: bars are the seller's, the line is yours</source>
            <translation>Etiquetas: las barras son del vendedor, la línea es la tuya</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>The first {n} of {of} columns.</source>
            <translation>Las primeras {n} de {of} columnas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>Values: bars are the seller's, the line is yours</source>
            <translation>Valores: las barras son del vendedor, la línea es la tuya</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>What {name} shows</source>
            <translation>Lo que muestra {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>label</source>
            <translation>etiqueta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Asking the strategy…</source>
            <translation>Preguntando a la estrategia…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Market {id}: {spent} spent</source>
            <translation>Mercado {id}: {spent} gastados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Markets</source>
            <translation>Mercados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Sort sellers by</source>
            <translation>Ordenar vendedores por</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Would buy {rows} rows of {n} sellers, see the arrows above the sliders.</source>
            <translation>
                <numerusform>Compraría {rows} filas a {n} vendedor; mira las flechas sobre los controles.</numerusform>
                <numerusform>Compraría {rows} filas a {n} vendedores; mira las flechas sobre los controles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>You can look but not buy: {reason}.</source>
            <translation>Puedes mirar pero no comprar: {reason}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_list.py" />
            <location filename="resources/report_purchase.html" />
            <source>Sellers</source>
            <translation>Vendedores</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>A row</source>
            <translation>Una fila</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>All for</source>
            <translation>Todo por</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Drag, click, or press Left and Right; the arrow above shows what the strategy would buy, the darker part how far the money goes</source>
            <translation>Arrastra, haz clic, o pulsa Izquierda y Derecha; la flecha de arriba muestra lo que compraría la estrategia, la parte más oscura hasta dónde llega el dinero</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>How columns go with the label (correlations): bars are the seller's, the line is yours</source>
            <translation>Cómo van las columnas con la etiqueta (correlaciones): las barras son del vendedor, la línea es la tuya</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>How the values spread (histograms): bars are the seller's, the line is yours</source>
            <translation>Cómo se reparten los valores (histogramas): las barras son del vendedor, la línea es la tuya</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <location filename="dataperf_gui/gui/market/side_cards.py" />
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Price of all rows; fewer cost their share</source>
            <translation>Precio de todas las filas; menos cuestan su parte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Price of one row</source>
            <translation>Precio de una fila</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <location filename="resources/report_purchase.html" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Rows for sale</source>
            <translation>Filas en venta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Rows to buy</source>
            <translation>Filas que comprar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Rows to buy of {name}</source>
            <translation>Filas que comprar a {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Rows to buy of {name}, as a number</source>
            <translation>Filas que comprar a {name}, como número</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Seller</source>
            <translation>Vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <location filename="dataperf_gui/gui/market/side_cards.py" />
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>What the rows to buy cost</source>
            <translation>Lo que cuestan las filas que comprar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Who offers the rows</source>
            <translation>Quién ofrece las filas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>{name}: {rows} rows for {cost}; the budget allows {most}</source>
            <translation>{name}: {rows} filas por {cost}; el presupuesto permite {most}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/side_cards.py" />
            <source>Strategy</source>
            <translation>Estrategia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/side_cards.py" />
            <source>Strategy that buys</source>
            <translation>Estrategia que compra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Alike in both</source>
            <translation>Parecidos en ambas cosas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Alike in labels</source>
            <translation>Parecidos en etiquetas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Alike in values</source>
            <translation>Parecidos en valores</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Bars: how strongly each column goes with the label in the seller's rows. Line: the same in your rows, in rising order. Bars against the line teach the opposite. Agreement: {value:.2f} (cosine of the correlations, 1 = the same).</source>
            <translation>Barras: con cuánta fuerza va cada columna con la etiqueta en las filas del vendedor. Línea: lo mismo en tus filas, en orden creciente. Las barras contra la línea enseñan lo contrario. Acuerdo: {value:.2f} (coseno de las correlaciones, 1 = igual).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Bars: how the seller's values spread over ten bins, the mean over all columns. Line: your own rows in the same bins. Shared: {share:.0%} (histogram intersection).</source>
            <translation>Barras: cómo se reparten los valores del vendedor en diez tramos, la media de todas las columnas. Línea: tus propias filas en los mismos tramos. En común: {share:.0%} (intersección de histogramas).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Cheapest first</source>
            <translation>Primero los más baratos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Cosine of the correlations with the label</source>
            <translation>Coseno de las correlaciones con la etiqueta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Estimate if bought alone</source>
            <translation>Estimación si se compra solo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Estimated accuracy if the whole budget went to this seller</source>
            <translation>Exactitud estimada si todo el presupuesto fuera a este vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Expected accuracy on your rows (a linear discriminant made of the first and second moments). It knows only what a buyer may see: each seller's histograms, correlations and share of labels. It assumes that a seller's columns hang together as yours do. On the markets of the sample it was off by {low} to {high} points and put most purchases in the right order.</source>
            <translation>Exactitud esperada en tus filas (un discriminante lineal hecho con los primeros y segundos momentos). Solo sabe lo que puede ver un comprador: histogramas, correlaciones y parte de cada etiqueta de cada vendedor. Supone que las columnas de un vendedor se relacionan entre sí como las tuyas. En los mercados de la muestra se desvió de {low} a {high} puntos y puso la mayoría de las compras en el orden correcto.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Histogram intersection with your rows</source>
            <translation>Intersección de histogramas con tus filas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Intersection of histograms times agreement of correlations</source>
            <translation>Intersección de histogramas por acuerdo de correlaciones</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Likeness divided by the price of a row</source>
            <translation>Parecido dividido por el precio de una fila</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Likeness for the money</source>
            <translation>Parecido por el dinero</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Most first</source>
            <translation>Primero los que más</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Price of a row</source>
            <translation>Precio de una fila</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Rows bought</source>
            <translation>Filas compradas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <location filename="dataperf_gui/report/purchase.py" />
            <source>Shared values {overlap:.0%}, agreement of labels {agreement:.2f}, likeness {likeness:.2f}.</source>
            <translation>Valores en común {overlap:.0%}, acuerdo de etiquetas {agreement:.2f}, parecido {likeness:.2f}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>The official score: logistic regression on ten draws of the rows bought, tested on your rows. Participants do not see it before handing in. One random generator (seed 1111) draws for all markets in turn, so a market's accuracy also depends on what is bought in the markets before it.</source>
            <translation>La puntuación oficial: regresión logística con diez sorteos de las filas compradas, probada en tus filas. Los participantes no la ven antes de entregar. Un solo generador de azar (semilla 1111) sortea para todos los mercados por turno, así que la exactitud de un mercado depende también de lo comprado en los anteriores.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>The order of the files</source>
            <translation>El orden de los archivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>The score of the challenge's site: 0.98 x true accuracy + 0.02 x share of the budget that is left.</source>
            <translation>La puntuación del sitio del reto: 0.98 x exactitud verdadera + 0.02 x parte del presupuesto que queda.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{name} has only {n} rows: all of them are bought.</source>
            <translation>
                <numerusform>{name} solo tiene {n} filas: se compran todas.</numerusform>
                <numerusform>{name} solo tiene {n} filas: se compran todas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{over} over the budget: {kept} rows of {name} are all that it buys.</source>
            <translation>{over} por encima del presupuesto: {kept} filas de {name} son todo lo que alcanza.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{over} over the budget: {kept} rows of {name} fit, unless you lower {lower} ({cost}).</source>
            <translation>{over} por encima del presupuesto: caben {kept} filas de {name}, a menos que bajes {lower} ({cost}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{rows} rows of {name} are {over} over the budget. Kept at {kept}, which is all that the budget buys.</source>
            <translation>{rows} filas de {name} pasan {over} del presupuesto. Se quedan en {kept}, que es todo lo que alcanza el presupuesto.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{rows} rows of {name} are {over} over the budget. Kept at {kept}. To have them, lower {lower}, the most expensive ({cost}), by {fewer} rows.</source>
            <translation>{rows} filas de {name} pasan {over} del presupuesto. Se quedan en {kept}. Para tenerlas, baja {lower}, lo más caro ({cost}), en {fewer} filas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{rows} rows of {name} are {over} over the budget. Kept at {kept}. To have them, take out {lower}, the most expensive ({cost}), and lower others, too.</source>
            <translation>{rows} filas de {name} pasan {over} del presupuesto. Se quedan en {kept}. Para tenerlas, quita {lower}, lo más caro ({cost}), y baja también otros.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{spent} of {budget} spent · {left} left</source>
            <translation>{spent} de {budget} gastados · quedan {left}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{spent} of {budget}: {over} over</source>
            <translation>{spent} de {budget}: {over} de más</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>Accuracy</source>
            <translation>Exactitud</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>All markets</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>Combined</source>
            <translation>Combinada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <location filename="resources/report_purchase.html" />
            <source>Estimate</source>
            <translation>Estimación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>This market</source>
            <translation>Este mercado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>True</source>
            <translation>Verdadera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_words.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Nothing is bought yet in: {markets}.</source>
            <translation>Todavía no se compró nada en: {markets}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/class_search.py" />
            <source>Labels found</source>
            <translation>Etiquetas encontradas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/class_search.py" />
            <source>Search labels</source>
            <translation>Buscar etiquetas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/class_search.py" />
            <source>Type part of a label</source>
            <translation>Escribe parte de una etiqueta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Accuracy after each fix</source>
            <translation>Exactitud tras cada corrección</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Computing the curve of your fixes…</source>
            <translation>Calculando la curva de tus correcciones…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>For practice: it knows the checked labels and the test set.</source>
            <translation>Para practicar: conoce las etiquetas revisadas y el conjunto de prueba.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Share of fixes needed</source>
            <translation>Parte de correcciones necesaria</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>The challenge's score, fraction_fixes = {score:.4f}: the share of labels looked at before the test model has 95 % of the accuracy that it has with every label right. Less is better. A label looked at counts as a fix, whatever you decided.</source>
            <translation>La puntuación del reto, fraction_fixes = {score:.4f}: la parte de etiquetas miradas antes de que el modelo de prueba tenga el 95 % de la exactitud que tiene con todas las etiquetas bien. Menos es mejor. Una etiqueta mirada cuenta como corrección, decidas lo que decidas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>The curve is computed from the human-verified labels (hv_label) and the test rows. An entry of the division “algorithm” may use neither, so do not let this card guide one.</source>
            <translation>La curva se calcula con las etiquetas revisadas por personas (hv_label) y las filas de prueba. Una participación de la división «algoritmo» no puede usar ninguna de las dos, así que no dejes que esta tarjeta la guíe.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Your fix {n} of {total} reached the target of {target:.0%}.</source>
            <translation>Tu corrección {n} de {total} alcanzó el objetivo del {target:.0%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>estimating…</source>
            <translation>estimando…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>{fixed} fixes so far; the target of {target:.0%} comes at fix {n} of {total} if the rest is fixed in the order of the data.</source>
            <translation>{fixed} correcciones hasta ahora; el objetivo del {target:.0%} llega en la corrección {n} de {total} si el resto se corrige en el orden de los datos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>Give it the label {name} ({key})</source>
            <translation>Darle la etiqueta {name} ({key})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Given label</source>
            <translation>Etiqueta dada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>Label {name}</source>
            <translation>Etiqueta {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>Select with the mouse or Shift and the arrows; a double click opens</source>
            <translation>Selecciona con el ratón o con Mayús y las flechas; un doble clic abre</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Suggested label</source>
            <translation>Etiqueta sugerida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>no other label</source>
            <translation>ninguna otra etiqueta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>{n} selected: one key decides on all of them</source>
            <translation>{n} seleccionados: una tecla decide sobre todos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Most like it: {n} of {total} agree</source>
            <translation>
                <numerusform>Más parecidos: {n} de {total} coinciden</numerusform>
                <numerusform>Más parecidos: {n} de {total} coinciden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Nearest neighbours; a dashed frame: it has another label</source>
            <translation>Vecinos más próximos; un marco a rayas: tiene otra etiqueta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>The file: {problems}.</source>
            <translation>El archivo: {problems}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>The items most like it</source>
            <translation>Los elementos más parecidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>What the model thinks</source>
            <translation>Qué piensa el modelo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Why it is suspected</source>
            <translation>Por qué es sospechoso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <location filename="resources/report.html" />
            <source>given</source>
            <translation>dada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>suggested</source>
            <translation>sugerida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>All items</source>
            <translation>Todos los elementos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Any given label</source>
            <translation>Cualquier etiqueta dada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Any suggestion</source>
            <translation>Cualquier sugerencia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <location filename="resources/report.html" />
            <source>Decided</source>
            <translation>Decididos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>File name</source>
            <translation>Nombre de archivo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Group by pair</source>
            <translation>Agrupar por par</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Label changed</source>
            <translation>Etiqueta cambiada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="resources/report.html" />
            <source>Left out</source>
            <translation>Dejados fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Not decided yet</source>
            <translation>Sin decidir todavía</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Order of the queue</source>
            <translation>Orden de la cola</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Part of the file name</source>
            <translation>Parte del nombre de archivo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Put items with the same given and suggested label together</source>
            <translation>Juntar los elementos con la misma etiqueta dada y sugerida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Which items</source>
            <translation>Qué elementos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} from the map</source>
            <translation>{n} del mapa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{shown} of {n} items</source>
            <translation>{shown} de {n} elementos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{title} (uses clean items)</source>
            <translation>{title} (usa elementos limpios)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/item_view.py" />
            <source>Item {name}</source>
            <translation>Elemento {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/lists.py" />
            <source>Grid of the queue</source>
            <translation>Cuadrícula de la cola</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/lists.py" />
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>All looked at</source>
            <translation>Todo mirado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>All of these are looked at</source>
            <translation>Todos estos están mirados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>Every item here has a decision, and all of them are saved. Export the clean labels, rank again with the labels as they are now, or go back with the arrow keys.</source>
            <translation>Cada elemento de aquí tiene una decisión, y todas están guardadas. Exporta las etiquetas limpias, ordena de nuevo con las etiquetas de ahora, o vuelve atrás con las flechas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>No item passes the filters. “Show all” above brings the whole queue back.</source>
            <translation>Ningún elemento pasa los filtros. «Mostrar todo», arriba, devuelve toda la cola.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>Nothing to show</source>
            <translation>Nada que mostrar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>Comparing the items</source>
            <translation>Comparando los elementos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>Looking for problems of the files</source>
            <translation>Buscando problemas de los archivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>That item is filtered out; “Show all” brings it back.</source>
            <translation>Ese elemento está filtrado; «Mostrar todo» lo devuelve.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>The queue has a new order; your decisions are kept.</source>
            <translation>La cola tiene un orden nuevo; tus decisiones se mantienen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>There is nothing to decide again.</source>
            <translation>No hay nada que volver a decidir.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>{n} items have no suggestion and stay as they were.</source>
            <translation>
                <numerusform>{n} elementos no tienen sugerencia y quedan como estaban.</numerusform>
                <numerusform>{n} elementos no tienen sugerencia y quedan como estaban.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>Given label: {label}</source>
            <translation>Etiqueta dada: {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>Label now: {label}</source>
            <translation>Etiqueta ahora: {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>Suggested label: {label}</source>
            <translation>Etiqueta sugerida: {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>not decided yet</source>
            <translation>sin decidir todavía</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_feed.py" />
            <source>The score could not be computed ({reason}).</source>
            <translation>No se pudo calcular la puntuación ({reason}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>It moves as you go on.</source>
            <translation>Se mueve a medida que sigues.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>Score over this session</source>
            <translation>Puntuación en esta sesión</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>Test-model score</source>
            <translation>Modelo de prueba</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>{n} scores, from {first} to {last}</source>
            <translation>
                <numerusform>{n} puntuaciones, de {first} a {last}</numerusform>
                <numerusform>{n} puntuaciones, de {first} a {last}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>exact</source>
            <translation>exacta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>last decision: {range}</source>
            <translation>última decisión: {range}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>macro F1: {value}</source>
            <translation>F1 macro: {value}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>official</source>
            <translation>oficial</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>since start: {range}</source>
            <translation>desde el inicio: {range}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{low:.0f} to {high:.0%} ({n} images)</source>
            <translation>
                <numerusform>{low:.0f} a {high:.0%} ({n} imágenes)</numerusform>
                <numerusform>{low:.0f} a {high:.0%} ({n} imágenes)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{metric} on the trusted test set, {n} items</source>
            <translation>
                <numerusform>{metric} en el conjunto de prueba fiable, {n} elementos</numerusform>
                <numerusform>{metric} en el conjunto de prueba fiable, {n} elementos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{metric} on {n} images whose label is certain; with other ones it would be between {low} and {high} (95 %, bootstrap)</source>
            <translation>
                <numerusform>{metric} en {n} imágenes cuya etiqueta es segura; con otras estaría entre {low} y {high} (95 %, bootstrap)</numerusform>
                <numerusform>{metric} en {n} imágenes cuya etiqueta es segura; con otras estaría entre {low} y {high} (95 %, bootstrap)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{points}
within noise</source>
            <translation>{points}
dentro del ruido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{points} points, between {low} and {high} with other test items (95 %, paired bootstrap)</source>
            <translation>{points} puntos, entre {low} y {high} con otros elementos de prueba (95 %, bootstrap pareado)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{points} since start ({low} to {high})</source>
            <translation>{points} desde el inicio ({low} a {high})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/screen.py" />
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>You can look but not decide: {reason}.</source>
            <translation>Puedes mirar pero no decidir: {reason}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Decided again: {key} is “{label}”.</source>
            <translation>Decidido otra vez: {key} es «{label}».</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Decided again: {n} items.</source>
            <translation>
                <numerusform>Decidido otra vez: {n} elementos.</numerusform>
                <numerusform>Decidido otra vez: {n} elementos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Undone: {key} is “{label}” again.</source>
            <translation>Deshecho: {key} es «{label}» de nuevo.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Undone: {n} items are as before.</source>
            <translation>
                <numerusform>Deshecho: {n} elementos están como antes.</numerusform>
                <numerusform>Deshecho: {n} elementos están como antes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>⚑ not sure</source>
            <translation>⚑ no seguro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>✓ kept</source>
            <translation>✓ mantenida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>✓ left out</source>
            <translation>✓ dejado fuera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>✓ now {label}</source>
            <translation>✓ ahora {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/screenshots.py" />
            <source>the window did not get ready within two minutes</source>
            <translation>la ventana no estuvo lista en dos minutos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/screenshots.py" />
            <source>the window did not open; see `dataperf-gui doctor`</source>
            <translation>la ventana no se abrió; mira `dataperf-gui doctor`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/screenshots.py" />
            <source>{file} cannot be written; choose another folder</source>
            <translation>{file} no se puede escribir; elige otra carpeta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/balance.py" />
            <source>Chosen of each group</source>
            <translation>Elegidos de cada grupo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/grid.py" />
            <source>Grid of the pool</source>
            <translation>Cuadrícula de la reserva</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/item_list.py" />
            <source>chosen by the strategy</source>
            <translation>elegido por la estrategia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/item_list.py" />
            <source>marked: the next swap replaces it</source>
            <translation>marcado: el próximo cambio lo sustituye</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/item_list.py" />
            <source>proposed</source>
            <translation>propuesto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <location filename="resources/report_selection.html" />
            <source>Chosen</source>
            <translation>Elegidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>Chosen: {group}</source>
            <translation>Elegidos: {group}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>Not chosen</source>
            <translation>No elegidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>Proposed</source>
            <translation>Propuestos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/official.py" />
            <source>Scoring on the official evaluation set</source>
            <translation>Puntuando con la evaluación oficial</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Part of an id</source>
            <translation>Parte de un identificador</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Part of the pool to list</source>
            <translation>Parte de la reserva en la lista</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Proposal of</source>
            <translation>Propuesta de</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Strategy that proposes</source>
            <translation>Estrategia que propone</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>The pool · {n:,} items</source>
            <translation>
                <numerusform>La reserva · {n:,} elementos</numerusform>
                <numerusform>La reserva · {n:,} elementos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>The pool · {n:,} of {all:,} items</source>
            <translation>La reserva · {n:,} de {all:,} elementos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Done again: {n} items changed.</source>
            <translation>
                <numerusform>Rehecho: {n} elementos cambiados.</numerusform>
                <numerusform>Rehecho: {n} elementos cambiados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Making a proposal</source>
            <translation>Haciendo una propuesta</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Undone: {n} items changed.</source>
            <translation>
                <numerusform>Deshecho: {n} elementos cambiados.</numerusform>
                <numerusform>Deshecho: {n} elementos cambiados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score of an earlier set: {value:.2%} (looks so far: {n})</source>
            <translation>Puntuación oficial de un conjunto anterior: {value:.2%} (miradas hasta ahora: {n})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score of this set: {value:.2%} (looks so far: {n})</source>
            <translation>Puntuación oficial de este conjunto: {value:.2%} (miradas hasta ahora: {n})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score: not looked at.</source>
            <translation>Puntuación oficial: sin mirar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <location filename="resources/report_selection.html" />
            <source>Practice score</source>
            <translation>Puntuación de práctica</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>Look</source>
            <translation>Mirar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>Making a proposal…</source>
            <translation>Haciendo una propuesta…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <location filename="resources/report_selection.html" />
            <source>Official score</source>
            <translation>Puntuación oficial</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>The address is copied. Nothing was fetched.</source>
            <translation>La dirección está copiada. No se descargó nada.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>The chosen set</source>
            <translation>El conjunto elegido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>The pool</source>
            <translation>La reserva</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>{rule}

You have looked {n} times. Each look is written down in the session.</source>
            <translation>{rule}

Has mirado {n} veces. Cada mirada queda anotada en la sesión.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>How many entirely different items the set is worth: 1 where all are alike, and as many as there are where none is like another (Vendi score with the cosine of the features: the exponential of the entropy of the eigenvalues; Friedman and Dieng 2023).</source>
            <translation>Cuántos elementos del todo distintos vale el conjunto: 1 si todos son iguales, y tantos como hay si ninguno se parece a otro (puntuación Vendi con el coseno de las características: la exponencial de la entropía de los valores propios; Friedman y Dieng 2023).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>Variety: {value:.1f} different of {n:,}</source>
            <translation>Variedad: {value:.1f} distintos de {n:,}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>{n:,} of {limit:,}</source>
            <translation>{n:,} de {limit:,}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>Most like {id}</source>
            <translation>Lo más parecido a {id}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>No proposal yet.</source>
            <translation>Aún no hay propuesta.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>Searching the pool…</source>
            <translation>Buscando en la reserva…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>example</source>
            <translation>ejemplo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{id} · suggested: {group}</source>
            <translation>{id} · sugerido: {group}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{id} · {group}, says the strategy</source>
            <translation>{id} · {group}, dice la estrategia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{id} · {group}, says you</source>
            <translation>{id} · {group}, dices tú</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} items: {more} would come in, {fewer} go out</source>
            <translation>
                <numerusform>{n} elementos: entrarían {more}, saldrían {fewer}</numerusform>
                <numerusform>{n} elementos: entrarían {more}, saldrían {fewer}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} items: {more} would come in, {fewer} go out, {others} change</source>
            <translation>
                <numerusform>{n} elementos: entrarían {more}, saldrían {fewer}, cambiarían {others}</numerusform>
                <numerusform>{n} elementos: entrarían {more}, saldrían {fewer}, cambiarían {others}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} selected; a key decides on all of them</source>
            <translation>{n} seleccionados; una tecla decide sobre todos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>No item is in this part of the pool, or has this text in its id. Choose “All” at the left and clear the field to see the whole pool again.</source>
            <translation>Ningún elemento está en esta parte de la reserva, o tiene este texto en su identificador. Elige «Todo» a la izquierda y vacía el campo para ver otra vez toda la reserva.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>Nothing in the list</source>
            <translation>Nada en la lista</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>Original address</source>
            <translation>Dirección del original</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>The examples</source>
            <translation>Los ejemplos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>The {n} examples</source>
            <translation>
                <numerusform>Los {n} ejemplos</numerusform>
                <numerusform>Los {n} ejemplos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>As the system has</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>As the system: {language}</source>
            <translation>Como el sistema: {language}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Dark colours</source>
            <translation>Colores oscuros</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Dark, light, or whatever the system has now.</source>
            <translation>Oscuros, claros, o como los tenga el sistema ahora.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Everything grows with the letters.</source>
            <translation>Todo crece con las letras.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Light colours</source>
            <translation>Colores claros</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Movement</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Nothing moves</source>
            <translation>Nada se mueve</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Otherwise a sound waits for you to play it.</source>
            <translation>Si no, un sonido espera a que lo reproduzcas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Play a sound as soon as it is shown</source>
            <translation>Reproducir un sonido en cuanto se muestra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Put everything back as it was at first? This goes for what is on this page, all keys, and the address of a team's boards. Sessions stay. A copy of the settings as they are now is kept beside them.</source>
            <translation>¿Poner todo como estaba al principio? Vale para lo que hay en esta página, todas las teclas y la dirección de las clasificaciones de un equipo. Las sesiones se quedan. Al lado se guarda una copia de los ajustes de ahora.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Reset all settings</source>
            <translation>Restablecer todos los ajustes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Reset all settings…</source>
            <translation>Restablecer todos los ajustes…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Sessions and entries on the boards are signed with it. It stays on this computer, and in what you hand in or give away.</source>
            <translation>Con él se firman las sesiones y las participaciones. Se queda en este ordenador, y en lo que entregas o regalas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Size of letters</source>
            <translation>Tamaño de letra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>The window and all reports; the command line speaks English.</source>
            <translation>La ventana y todos los informes; la línea de órdenes habla inglés.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>What moves may glide</source>
            <translation>Lo que se mueve puede deslizarse</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Whether things glide to their place or are there.</source>
            <translation>Si las cosas se deslizan a su sitio o aparecen ya en él.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Add a key</source>
            <translation>Añadir una tecla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>All keys are as they were at first.</source>
            <translation>Todas las teclas están como al principio.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Change key</source>
            <translation>Cambiar tecla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Changed by you</source>
            <translation>Cambiada por ti</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Press the key… Esc: leave it</source>
            <translation>Pulsa la tecla… Esc: dejarla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Reset all keys</source>
            <translation>Restablecer las teclas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>{key} now does “{action}”.</source>
            <translation>{key} ahora hace «{action}».</translation>
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
            <translation>Para comparar: {key}, con la etiqueta «{label}»; la misma tecla vuelve</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/stage.py" />
            <source>Opening the sound…</source>
            <translation>Abriendo el sonido…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Default device</source>
            <translation>Dispositivo predeterminado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>On arrival</source>
            <translation>Al llegar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Play each clip as soon as it is shown</source>
            <translation>Reproducir cada clip en cuanto se muestra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Sound device</source>
            <translation>Dispositivo de sonido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Speed, the pitch stays</source>
            <translation>Velocidad, el tono se mantiene</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Where sounds are played</source>
            <translation>Dónde se reproducen los sonidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>mono</source>
            <translation>mono</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>stereo</source>
            <translation>estéreo</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>{n} channels</source>
            <translation>
                <numerusform>{n} canales</numerusform>
                <numerusform>{n} canales</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>{s:.2f} s · {khz:g} kHz · {channels} · loudest {peak:.0f} dB, mean {level:.0f} dB</source>
            <translation>{s:.2f} s · {khz:g} kHz · {channels} · máximo {peak:.0f} dB, media {level:.0f} dB</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>{speed:g} x</source>
            <translation>{speed:g} x</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/view.py" />
            <source>a sound of {s:.2f} seconds</source>
            <translation>un sonido de {s:.2f} segundos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/view.py" />
            <source>cursor at {s:.2f} of {total:.2f} seconds</source>
            <translation>cursor en {s:.2f} de {total:.2f} segundos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Choose the folder for the submission</source>
            <translation>Elige la carpeta para la participación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Division: {name} ({meaning}).</source>
            <translation>División: {name} ({meaning}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Exporting</source>
            <translation>Exportando</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>The report is in {path}.</source>
            <translation>El informe está en {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Web page (*.html);;PDF (*.pdf)</source>
            <translation>Página web (*.html);;PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Writing the report</source>
            <translation>Escribiendo el informe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>Folder of pictures</source>
            <translation>Carpeta de imágenes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>Folder of sounds</source>
            <translation>Carpeta de sonidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>The official data have no pictures. If you have them, named by image id, choose their folder; otherwise each item is shown by its features and the items most like it.</source>
            <translation>Los datos oficiales no tienen imágenes. Si las tienes, con el identificador como nombre, elige su carpeta; si no, cada elemento se muestra con sus características y los elementos más parecidos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>The official data have no sounds. If you have the clips of the spoken words corpus, choose their folder; otherwise each clip is shown by its word and its features.</source>
            <translation>Los datos oficiales no tienen sonidos. Si tienes los clips del corpus de palabras habladas, elige su carpeta; si no, cada clip se muestra con su palabra y sus características.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{folder} is a speech selection challenge. Each task is a language and a number of clips to train with.</source>
            <translation>{folder} es un reto de selección de voz. Cada tarea es un idioma y un número de clips con los que entrenar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{folder} is a vision cleaning challenge. Each task is a set of labels to clean.</source>
            <translation>{folder} es un reto de limpieza de imágenes. Cada tarea es un conjunto de etiquetas que limpiar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{folder} is a vision selection challenge. Each task is a concept that a small training set has to teach.</source>
            <translation>{folder} es un reto de selección de imágenes. Cada tarea es un concepto que tiene que enseñar un conjunto de entrenamiento pequeño.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{language}: choose {n} clips</source>
            <translation>
                <numerusform>{language}: elegir {n} clips</numerusform>
                <numerusform>{language}: elegir {n} clips</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{task}: {n} labels, {noise} of them wrong at first</source>
            <translation>
                <numerusform>{task}: {n} etiquetas, {noise} de ellas mal al principio</numerusform>
                <numerusform>{task}: {n} etiquetas, {noise} de ellas mal al principio</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Leave the tour</source>
            <translation>Salir del recorrido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <location filename="dataperf_gui/gui/tour/guide.py" />
            <source>Step {n} of {total}</source>
            <translation>Paso {n} de {total}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/launch.py" />
            <source>the demo mode could not be started; start it by hand: {command}</source>
            <translation>no se pudo iniciar el modo demostración; inícialo a mano: {command}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Demo mode: nothing is kept</source>
            <translation>Modo demostración: no se guarda nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Esc twice</source>
            <translation>Esc dos veces</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>In {n} looks the score went from {before:.1%} to {now:.1%}. Touch any key to try it.</source>
            <translation>
                <numerusform>En {n} miradas la puntuación pasó de {before:.1%} a {now:.1%}. Toca una tecla para probar.</numerusform>
                <numerusform>En {n} miradas la puntuación pasó de {before:.1%} a {now:.1%}. Toca una tecla para probar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Is the label right? Look, and press a key.</source>
            <translation>¿Es correcta la etiqueta? Mira y pulsa una tecla.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Press Esc once more to leave.</source>
            <translation>Pulsa Esc otra vez para salir.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>This plays by itself. Touch any key to try it on your own.</source>
            <translation>Esto se reproduce solo. Toca una tecla para probar tú.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/tour.py" />
            <source>Guided tour: nothing that you do here touches your own work</source>
            <translation>Recorrido guiado: nada de lo que haces aquí toca tu propio trabajo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Go on as before: {use} or {keep}. The box at the right shows who is ahead.</source>
            <translation>Sigue como antes: {use} o {keep}. El cuadro de la derecha muestra quién va por delante.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Is the suggested label right? Then press {use}. Was the given label right after all? Then press {keep}.</source>
            <translation>¿Es correcta la etiqueta sugerida? Entonces pulsa {use}. ¿Era correcta la dada? Entonces pulsa {keep}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Now fix three</source>
            <translation>Ahora corrige tres</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Now try it on your own. To see the tour again, press {key}.</source>
            <translation>Ahora inténtalo por tu cuenta. Para ver el recorrido otra vez, pulsa {key}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Of {total:,d} new pictures it now gets {now:,d} right. It was {before:,d}. A few fixes can go either way; many fixes help.</source>
            <translation>De {total:,d} imágenes nuevas ahora acierta {now:,d}. Antes eran {before:,d}. Unas pocas correcciones pueden ir en un sentido u otro; muchas ayudan.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>One page shows what you did, your score, and the labels you fixed. Press {key} and say where to keep it.</source>
            <translation>Una página muestra lo que hiciste, tu puntuación y las etiquetas que corregiste. Pulsa {key} y di dónde guardarla.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Race the computer</source>
            <translation>Compite con el ordenador</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Take a report home</source>
            <translation>Llévate un informe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>That was all. Who has won? One moment.</source>
            <translation>Eso fue todo. ¿Quién ha ganado? Un momento.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>That was the tour</source>
            <translation>Ese fue el recorrido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The box says who got further. A short race can be luck, and then it says so.</source>
            <translation>El cuadro dice quién llegó más lejos. Una carrera corta puede ser suerte, y entonces lo dice.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer can hunt for wrong labels, too. Both of you look at {n} more. Press {key} to start.</source>
            <translation>El ordenador también puede buscar etiquetas equivocadas. Los dos miráis {n} más. Pulsa {key} para empezar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer has learned again. Of {total:,d} new pictures it now gets {now:,d} right, up from {before:,d}. So small a rise can be luck; many fixes are not.</source>
            <translation>El ordenador ha aprendido otra vez. De {total:,d} imágenes nuevas ahora acierta {now:,d}; antes, {before:,d}. Una subida tan pequeña puede ser suerte; muchas correcciones no lo son.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer has learned again. Of {total:,d} new pictures it now gets {now:,d} right, up from {before:,d}: more than luck.</source>
            <translation>El ordenador ha aprendido otra vez. De {total:,d} imágenes nuevas ahora acierta {now:,d}; antes, {before:,d}: más que suerte.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer learns again from your labels. The new score is on its way.</source>
            <translation>El ordenador aprende otra vez de tus etiquetas. La nueva puntuación está en camino.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer warms up for a race with you. One moment.</source>
            <translation>El ordenador se prepara para una carrera contigo. Un momento.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The label says that this is a “{label}”. Look at the picture: is it? If many labels are wrong, a computer that learns from them goes wrong, too.</source>
            <translation>La etiqueta dice que esto es «{label}». Mira la imagen: ¿lo es? Si muchas etiquetas están mal, el ordenador que aprende de ellas también se equivoca.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The pictures are on their way.</source>
            <translation>Las imágenes están en camino.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The race is on</source>
            <translation>La carrera está en marcha</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The race is over</source>
            <translation>La carrera ha terminado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Watch the score</source>
            <translation>Observa la puntuación</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>What is a wrong label?</source>
            <translation>¿Qué es una etiqueta equivocada?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>You changed no label, so the score stays: {now:,d} of {total:,d} new pictures are right.</source>
            <translation>No cambiaste ninguna etiqueta, así que la puntuación sigue igual: {now:,d} de {total:,d} imágenes nuevas están bien.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Your page is there: open it now or later. To see the tour again, press {key}.</source>
            <translation>Tu página está lista: ábrela ahora o después. Para ver el recorrido otra vez, pulsa {key}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>{n} of {total} done</source>
            <translation>{n} de {total} hechos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/widgets/notice.py" />
            <source>Close this notice</source>
            <translation>Cerrar este aviso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workers.py" />
            <source>Something went wrong that should not have ({reason}). It was written to the log.</source>
            <translation>Algo salió mal que no debía ({reason}). Quedó escrito en el registro.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Buy the rows that teach the buyer's model most; every step is saved</source>
            <translation>Compra las filas que más enseñan al modelo del comprador; cada paso queda guardado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Choose the items that teach the test model most; every step is saved</source>
            <translation>Elige los elementos que más enseñan al modelo de prueba; cada paso queda guardado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Every item is a point: what is alike lies close together</source>
            <translation>Cada elemento es un punto: lo parecido está cerca</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>How far you got for what you spent, and how far strategies get</source>
            <translation>Hasta dónde llegaste con lo que gastaste, y hasta dónde llegan las estrategias</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>How far you got, and how far algorithms would have got with as many looks</source>
            <translation>Hasta dónde llegaste, y hasta dónde habrían llegado algoritmos con las mismas miradas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Ranked by: {strategy} · seed {seed} · {n:,} in the trusted test set · {saved}</source>
            <translation>Ordenado por: {strategy} · semilla {seed} · {n:,} en el conjunto de prueba fiable · {saved}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>every decision is saved at once</source>
            <translation>cada decisión se guarda al momento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>read only</source>
            <translation>solo lectura</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/codes.py" />
            <source>Looking for duplicates</source>
            <translation>Buscando duplicados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Blurred</source>
            <translation>Borrosa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Bright</source>
            <translation>Clara</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Clipped</source>
            <translation>Saturado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Cut at the end</source>
            <translation>Cortado al final</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Cut at the start</source>
            <translation>Cortado al principio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Dark</source>
            <translation>Oscura</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Hardly anything to see</source>
            <translation>Casi nada que ver</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Nearly the same picture</source>
            <translation>Casi la misma imagen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Nearly the same sound</source>
            <translation>Casi el mismo sonido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Not around zero</source>
            <translation>No centrado en cero</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd length</source>
            <translation>Duración extraña</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd loudness</source>
            <translation>Volumen extraño</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd shape</source>
            <translation>Forma extraña</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd size</source>
            <translation>Tamaño extraño</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Other sample rate</source>
            <translation>Otra frecuencia de muestreo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Silent</source>
            <translation>En silencio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>The same picture twice</source>
            <translation>La misma imagen dos veces</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>The same sound twice</source>
            <translation>El mismo sonido dos veces</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>a constant was added to it (DC offset)</source>
            <translation>se le sumó una constante (componente continua)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>crests are cut off: recorded too loudly</source>
            <translation>las crestas están cortadas: grabado demasiado alto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>equal pixel by pixel</source>
            <translation>igual píxel por píxel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>equal sample by sample</source>
            <translation>igual muestra por muestra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it begins at full level</source>
            <translation>empieza a pleno nivel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it ends at full level</source>
            <translation>termina a pleno nivel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it has no fine detail</source>
            <translation>no tiene detalle fino</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it is nearly of one colour</source>
            <translation>es casi de un solo color</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much quieter or louder than the others</source>
            <translation>mucho más bajo o alto que los demás</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much shorter or longer than the others</source>
            <translation>mucho más corto o largo que los demás</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much smaller or larger than the others</source>
            <translation>mucho más pequeño o grande que los demás</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much wider or higher than the others</source>
            <translation>mucho más ancho o alto que los demás</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>no part of it is bright</source>
            <translation>ninguna parte es clara</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>no part of it is dark</source>
            <translation>ninguna parte es oscura</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>nothing can be heard</source>
            <translation>no se oye nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>recorded or stored differently from most</source>
            <translation>grabado o guardado de otro modo que la mayoría</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>the same, but delayed, compressed or made louder</source>
            <translation>el mismo, pero retrasado, comprimido o más alto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>the same, but resized, compressed or made brighter</source>
            <translation>la misma, pero con otro tamaño, comprimida o más clara</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/measuring.py" />
            <source>Looking at the files</source>
            <translation>Mirando los archivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>blurred: it has no fine detail</source>
            <translation>borrosa: no tiene detalle fino</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>hardly anything to see: {bits:.1f} bits a pixel</source>
            <translation>casi nada que ver: {bits:.1f} bits por píxel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>very bright: even its dark parts are at {level:.0f} of 255</source>
            <translation>muy clara: hasta sus partes oscuras están en {level:.0f} de 255</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>very dark: even its bright parts reach only {level:.0f} of 255</source>
            <translation>muy oscura: hasta sus partes claras solo llegan a {level:.0f} de 255</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>{aspect:.2f} times as wide as high; usual here is {usual:.2f}</source>
            <translation>{aspect:.2f} veces más ancha que alta; lo habitual aquí es {usual:.2f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>{width:.0f} x {height:.0f} pixels; usual here are {usual_width:.0f} x {usual_height:.0f}</source>
            <translation>{width:.0f} x {height:.0f} píxeles; lo habitual aquí es {usual_width:.0f} x {usual_height:.0f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>clipped: the crests of {share:.1%} of its samples are cut off</source>
            <translation>saturado: las crestas del {share:.1%} de sus muestras están cortadas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>cut at the end: it stops at {level:+.0f} dB of its own level</source>
            <translation>cortado al final: se detiene a {level:+.0f} dB de su propio nivel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>cut at the start: it begins at {level:+.0f} dB of its own level</source>
            <translation>cortado al principio: empieza a {level:+.0f} dB de su propio nivel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>it swings around {offset:.1%} of full scale in place of zero</source>
            <translation>oscila en torno al {offset:.1%} de la escala en vez de a cero</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>its level is {level:.0f} dB; usual here are {usual:.0f} dB</source>
            <translation>su nivel es de {level:.0f} dB; lo habitual aquí es {usual:.0f} dB</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>silent: its loudest moment is at {level:.0f} dB</source>
            <translation>en silencio: su momento más fuerte está a {level:.0f} dB</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>{rate:.0f} samples a second; most have {usual:.0f}</source>
            <translation>{rate:.0f} muestras por segundo; la mayoría tiene {usual:.0f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>{seconds:.2f} s long; usual here are {usual:.2f} s</source>
            <translation>dura {seconds:.2f} s; lo habitual aquí es {usual:.2f} s</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}</source>
            <translation>casi igual que {twin}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}, and one of the two is in the test set</source>
            <translation>casi igual que {twin}, y uno de los dos está en el conjunto de prueba</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}, which is labelled {label}</source>
            <translation>casi igual que {twin}, cuya etiqueta es {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}, which is labelled {label}; one of the two is in the test set</source>
            <translation>casi igual que {twin}, cuya etiqueta es {label}; uno de los dos está en el conjunto de prueba</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}</source>
            <translation>igual que {twin}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}, and one of the two is in the test set</source>
            <translation>igual que {twin}, y uno de los dos está en el conjunto de prueba</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}, which is labelled {label}</source>
            <translation>igual que {twin}, cuya etiqueta es {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}, which is labelled {label}; one of the two is in the test set</source>
            <translation>igual que {twin}, cuya etiqueta es {label}; uno de los dos está en el conjunto de prueba</translation>
        </message>
        <message>
            <location filename="dataperf_gui/playback/output.py" />
            <source>No sound device can play ({reason}); connect or choose another one. Everything else works without it.</source>
            <translation>Ningún dispositivo de sonido puede reproducir ({reason}); conecta o elige otro. Todo lo demás funciona sin él.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/playback/player.py" />
            <source>The sound device went away; connect it again or choose another one.</source>
            <translation>El dispositivo de sonido desapareció; conéctalo otra vez o elige otro.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/assignment.py" />
            <source>The overlap must be between 0 and 1; {value} is not</source>
            <translation>El solapamiento debe estar entre 0 y 1; {value} no lo está</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/assignment.py" />
            <source>The project has no reviewers yet; add people before assigning items.</source>
            <translation>El proyecto aún no tiene revisores; añade personas antes de asignar elementos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/assignment.py" />
            <source>{file} names items that do not exist</source>
            <translation>{file} nombra elementos que no existen</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>A person in a project needs a name.</source>
            <translation>Una persona de un proyecto necesita un nombre.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>Unknown role {role}; choose from {roles}</source>
            <translation>Rol desconocido {role}; elige entre {roles}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <location filename="dataperf_gui/project/notes.py" />
            <source>{file} cannot be written: {problem}</source>
            <translation>No se puede escribir {file}: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{file} is damaged. Restore it from another copy of the project.</source>
            <translation>{file} está dañado. Restáuralo desde otra copia del proyecto.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{file} was made by a newer version of the program; update the program</source>
            <translation>{file} se creó con una versión más reciente del programa; actualiza el programa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{folder} cannot be created: {problem}</source>
            <translation>No se puede crear {folder}: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{folder} is not a project: it has no project.json</source>
            <translation>{folder} no es un proyecto: no tiene project.json</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{folder} is not empty; choose a new folder for the project</source>
            <translation>{folder} no está vacía; elige una carpeta nueva para el proyecto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{name} already takes part in {project}.</source>
            <translation>{name} ya participa en {project}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{name} does not take part in the project {project}; these do: {people}</source>
            <translation>{name} no participa en el proyecto {project}; participan: {people}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/journals.py" />
            <location filename="dataperf_gui/project/merging.py" />
            <source>{file} belongs to another data set</source>
            <translation>{file} pertenece a otro conjunto de datos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/merging.py" />
            <source>{file} is damaged: {problem}</source>
            <translation>{file} está dañado: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/merging.py" />
            <source>{source} is a copy of the project {other}, not of {project}</source>
            <translation>{source} es una copia del proyecto {other}, no de {project}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/notes.py" />
            <location filename="dataperf_gui/project/results.py" />
            <source>{project} has no item {item}</source>
            <translation>{project} no tiene el elemento {item}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/results.py" />
            <source>Unknown class {name}; choose from {classes}</source>
            <translation>Clase desconocida {name}; elige entre {classes}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/projection/apart.py" />
            <location filename="dataperf_gui/strategies/neighbours.py" />
            <source>Looking for neighbours</source>
            <translation>Buscando vecinos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/projection/apart.py" />
            <source>Moving items to what they are like</source>
            <translation>Moviendo elementos hacia lo que se les parece</translation>
        </message>
        <message>
            <location filename="dataperf_gui/projection/apart.py" />
            <source>The neighbourhoods could not be laid out: the process that does it ended. Close other programs and try again, or use the overview.</source>
            <translation>No se pudieron colocar los vecindarios: el proceso que lo hace terminó. Cierra otros programas e inténtalo otra vez, o usa la vista general.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>A model trained on them alone gets a practice score of {score:.1%}.</source>
            <translation>Un modelo entrenado solo con ellos obtiene una puntuación de práctica de {score:.1%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>A model trained on these rows is right on {share:.1%} of the buyer's own rows, by the official rule.</source>
            <translation>Un modelo entrenado con estas filas acierta en el {share:.1%} de las filas propias del comprador, según la regla oficial.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>A model trained on these rows may be right on {share:.1%} of the buyer's own rows; that is an estimate.</source>
            <translation>Un modelo entrenado con estas filas puede acertar en el {share:.1%} de las filas propias del comprador; es una estimación.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Accuracy of the buyer's model against money spent.</source>
            <translation>Exactitud del modelo del comprador frente al dinero gastado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>At most {limit:,} may be chosen, to train a model on them alone.</source>
            <translation>Se pueden elegir como máximo {limit:,}, para entrenar un modelo solo con ellos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Buy some rows first; this page then shows what they are worth.</source>
            <translation>Compra primero algunas filas; entonces esta página muestra lo que valen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Choose some items first; this page then shows what they are worth.</source>
            <translation>Elige primero algunos elementos; entonces esta página muestra lo que valen.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>It took {n} minutes.</source>
            <translation>
                <numerusform>Llevó {n} minuto.</numerusform>
                <numerusform>Llevó {n} minutos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>It took {n} seconds.</source>
            <translation>
                <numerusform>Llevó {n} segundo.</numerusform>
                <numerusform>Llevó {n} segundos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Most money went to {seller} in market {market}: {cost:,.2f} for {n:,} rows.</source>
            <translation>
                <numerusform>La mayor parte del dinero fue para {seller} en el mercado {market}: {cost:,.2f} por {n:,} fila.</numerusform>
                <numerusform>La mayor parte del dinero fue para {seller} en el mercado {market}: {cost:,.2f} por {n:,} filas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Nothing is bought yet in {n} markets.</source>
            <translation>
                <numerusform>Todavía no se ha comprado nada en {n} mercado.</numerusform>
                <numerusform>Todavía no se ha comprado nada en {n} mercados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Nothing of the {total:,} items is chosen yet.</source>
            <translation>De los {total:,} elementos todavía no se ha elegido ninguno.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Picked by hand: {picked:,}; taken from a strategy's proposal: {taken:,}.</source>
            <translation>Elegidos a mano: {picked:,}; tomados de la propuesta de una estrategia: {taken:,}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Random choice reaches that, too ({low:.1%} to {high:.1%}).</source>
            <translation>Eso también lo alcanza el azar ({low:.1%} a {high:.1%}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Score of a model trained on the chosen items alone, against how many are chosen.</source>
            <translation>Puntuación de un modelo entrenado solo con los elementos elegidos, según cuántos son.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Score {score:.1%} for {spent:,.6g} spent, beside strategies and random choice.</source>
            <translation>Puntuación {score:.1%} con un gasto de {spent:,.6g}, junto a estrategias y azar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Scores of strategies against what is spent.</source>
            <translation>Puntuaciones de las estrategias según lo que se gasta.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>That is less than random choice reaches ({low:.1%} to {high:.1%}).</source>
            <translation>Es menos de lo que alcanza el azar ({low:.1%} a {high:.1%}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>That is more than random choice reaches ({low:.1%} to {high:.1%}).</source>
            <translation>Es más de lo que alcanza el azar ({low:.1%} a {high:.1%}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>The largest group is “{most}” with {n_most:,}, the smallest “{least}” with {n_least:,}.</source>
            <translation>El grupo mayor es «{most}» con {n_most:,}; el menor, «{least}» con {n_least:,}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>The official score of the set is {score:.2%}.</source>
            <translation>La puntuación oficial del conjunto es {score:.2%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>The set is as varied as {variety:.1f} entirely different items.</source>
            <translation>El conjunto es tan variado como {variety:.1f} elementos del todo distintos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>There are {budget:,.2f} to spend.</source>
            <translation>Hay {budget:,.2f} para gastar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>There is no practice score.</source>
            <translation>No hay puntuación de práctica.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>What these rows are worth cannot be told here.</source>
            <translation>Lo que valen estas filas no se puede decir aquí.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>division: {name}</source>
            <translation>división: {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>the most typical first</source>
            <translation>primero los más típicos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>{who} bought {n:,} rows and kept {kept:.0%} of the money.</source>
            <translation>
                <numerusform>{who} compró {n:,} fila y conservó el {kept:.0%} del dinero.</numerusform>
                <numerusform>{who} compró {n:,} filas y conservó el {kept:.0%} del dinero.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>{who} chose {chosen:,} of {total:,} items to train a model on; at most {limit:,} are allowed.</source>
            <translation>{who} eligió {chosen:,} de {total:,} elementos para entrenar un modelo; se permiten como máximo {limit:,}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>A model trained on the labels as given scores {score:.1%}.</source>
            <translation>Un modelo entrenado con las etiquetas dadas obtiene {score:.1%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>No label was changed.</source>
            <translation>No se cambió ninguna etiqueta.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Nobody has decided on any of the {total:,} items yet.</source>
            <translation>Nadie ha decidido todavía sobre ninguno de los {total:,} elementos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Of these, {changed:,} got another label and {out:,} went out of the training set.</source>
            <translation>De ellos, {changed:,} recibieron otra etiqueta y {out:,} salieron del conjunto de entrenamiento.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Of these, {changed:,} got another label.</source>
            <translation>De ellos, {changed:,} recibieron otra etiqueta.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Review some items first; this page then shows what that brought.</source>
            <translation>Revisa primero algunos elementos; esta página muestra después qué aportó.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The most frequent mistake: “{given}” that is really “{new}” (once).</source>
            <translation>El error más frecuente: «{given}» que en realidad es «{new}» (una vez).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The most frequent mistake: “{given}” that is really “{new}” ({times:,} times).</source>
            <translation>El error más frecuente: «{given}» que en realidad es «{new}» ({times:,} veces).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels fell from {before:.1%} to {after:.1%}, on test items that it has never seen: more than chance explains.</source>
            <translation>La puntuación de un modelo entrenado con estas etiquetas bajó de {before:.1%} a {after:.1%}, en elementos de prueba que nunca ha visto: más de lo que explica el azar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels fell from {before:.1%} to {after:.1%}, on test items that it has never seen: that may be chance.</source>
            <translation>La puntuación de un modelo entrenado con estas etiquetas bajó de {before:.1%} a {after:.1%}, en elementos de prueba que nunca ha visto: puede ser azar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels rose from {before:.1%} to {after:.1%}, on test items that it has never seen: more than chance explains.</source>
            <translation>La puntuación de un modelo entrenado con estas etiquetas subió de {before:.1%} a {after:.1%}, en elementos de prueba que nunca ha visto: más de lo que explica el azar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels rose from {before:.1%} to {after:.1%}, on test items that it has never seen: that may be chance.</source>
            <translation>La puntuación de un modelo entrenado con estas etiquetas subió de {before:.1%} a {after:.1%}, en elementos de prueba que nunca ha visto: puede ser azar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The test model's score stayed at {score:.1%}.</source>
            <translation>La puntuación del modelo de prueba se quedó en {score:.1%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>this review</source>
            <translation>esta revisión</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>{low:.1f} to {high:.1f}</source>
            <translation>{low:.1f} a {high:.1f}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/page.py" />
            <source>{who} looked at {done:,} of {total:,} items in {n} minutes.</source>
            <translation>
                <numerusform>{who} miró {done:,} de {total:,} elementos en {n} minuto.</numerusform>
                <numerusform>{who} miró {done:,} de {total:,} elementos en {n} minutos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/page.py" />
            <source>{who} looked at {done:,} of {total:,} items in {n} seconds.</source>
            <translation>
                <numerusform>{who} miró {done:,} de {total:,} elementos en {n} segundo.</numerusform>
                <numerusform>{who} miró {done:,} de {total:,} elementos en {n} segundos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/pdf.py" />
            <source>A PDF is printed by a browser, and none was found. Install Chromium, Chrome or Edge, or open {page} in any browser and print it there.</source>
            <translation>Un PDF lo imprime un navegador, y no se encontró ninguno. Instala Chromium, Chrome o Edge, o abre {page} en cualquier navegador e imprímela allí.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/pdf.py" />
            <source>{path}: the PDF could not be made ({reason}). Open {page} in a browser and print it there.</source>
            <translation>{path}: no se pudo hacer el PDF ({reason}). Abre {page} en un navegador e imprímela allí.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/base.py" />
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/base.py" />
            <source>accuracy</source>
            <translation>exactitud</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/base.py" />
            <source>macro F1</source>
            <translation>F1 macro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/cleaning_model.py" />
            <source>Every item is left out; bring one back to get a score.</source>
            <translation>Todos los elementos están fuera; devuelve uno para tener puntuación.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/logistic.py" />
            <source>A score needs at least one training item and one test item.</source>
            <translation>Una puntuación necesita al menos un elemento de entrenamiento y uno de prueba.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/logistic.py" />
            <source>Every training item is excluded. Put at least one back.</source>
            <translation>Todos los elementos de entrenamiento están excluidos. Devuelve al menos uno.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/selection_model.py" />
            <source>Choose positives and negatives to get a score.</source>
            <translation>Elige positivos y negativos para tener puntuación.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/speech.py" />
            <source>Scoring clips</source>
            <translation>Puntuando los clips</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/speech_model.py" />
            <source>Choose clips of at least two classes to get a score.</source>
            <translation>Elige clips de al menos dos clases para tener puntuación.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/base.py" />
            <source>You have labelled {n} items yourself; of {limit} there is no room for a proposal.</source>
            <translation>
                <numerusform>Has etiquetado {n} elementos tú mismo; de {limit} no queda sitio para una propuesta.</numerusform>
                <numerusform>Has etiquetado {n} elementos tú mismo; de {limit} no queda sitio para una propuesta.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>None of these is chosen.</source>
            <translation>Ninguno de estos está elegido.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>The proposal is what is chosen already.</source>
            <translation>La propuesta es lo que ya está elegido.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>There is nothing to swap it for: choose some first.</source>
            <translation>No hay con qué cambiarlo: elige antes algunos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>There is room for {room} more, and these would be {n}; {limit} are allowed. Take some out first, or select fewer.</source>
            <translation>Queda sitio para {room}, y estos serían {n}; se permiten {limit}. Saca antes algunos, o selecciona menos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>These are all chosen already.</source>
            <translation>Todos estos ya están elegidos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>This one is chosen already.</source>
            <translation>Este ya está elegido.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>This one is not chosen.</source>
            <translation>Este no está elegido.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>What a clip says is part of the data; it cannot be changed here.</source>
            <translation>Lo que dice un clip es parte de los datos; aquí no se puede cambiar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>{limit} are chosen, and no more are allowed. Take one out first, or swap this one in for another.</source>
            <translation>Hay {limit} elegidos y no se permiten más. Saca antes uno, o cambia este por otro.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/closeness.py" />
            <source>An example: it shows “{concept}” for certain. Among the {k} most like it: {examples} examples, {yes} chosen as positive, {no} as negative</source>
            <translation>Un ejemplo: muestra «{concept}» con seguridad. Entre los {k} más parecidos: {examples} ejemplos, {yes} elegidos como positivos, {no} como negativos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/closeness.py" />
            <source>More like an example than {share:.1%} of the pool (cosine {cosine:.2f} with {example}). Among the {k} most like it: {examples} examples, {yes} chosen as positive, {no} as negative</source>
            <translation>Más parecido a un ejemplo que el {share:.1%} de la reserva (coseno {cosine:.2f} con {example}). Entre los {k} más parecidos: {examples} ejemplos, {yes} elegidos como positivos, {no} como negativos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/entry.py" />
            <source>All concepts are handed in together, and there is no finished choice for {missing} yet. Open them from Home, choose for them, and hand in again.</source>
            <translation>Todos los conceptos se entregan juntos, y para {missing} aún no hay una elección terminada. Ábrelos desde «Inicio», elige para ellos y entrega otra vez.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/likeness.py" />
            <source>{m} of its {k} nearest neighbours are “{other}”, only {n} “{label}”: listen before you choose it; number {place} of {of} by how typical it is</source>
            <translation>{m} de sus {k} vecinos más próximos son «{other}», solo {n} «{label}»: escúchalo antes de elegirlo; número {place} de {of} por lo típico que es</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/likeness.py" />
            <source>{n} of its {k} nearest neighbours are “{label}” as well; number {place} of {of} by how typical it is</source>
            <translation>
                <numerusform>{n} de sus {k} vecinos más próximos también son «{label}»; número {place} de {of} por lo típico que es</numerusform>
                <numerusform>{n} de sus {k} vecinos más próximos también son «{label}»; número {place} de {of} por lo típico que es</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>'{task}' is no task of speech selection; name a language and a size, such as en_25 (--task on the command line)</source>
            <translation>«{task}» no es una tarea de selección de voz; indica un idioma y un tamaño, como en_25 (--task en la línea de órdenes)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Choose at least one clip of a word to get a score.</source>
            <translation>Elige al menos un clip de una palabra para tener puntuación.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Choose at least one nontarget clip, too, to get a score.</source>
            <translation>Elige también al menos un clip de fuera (nontarget) para tener puntuación.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Comparing the clips</source>
            <translation>Comparando los clips</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Measured on {n} clips drawn from the training pool (the same share of each class, always the same ones). They cannot be chosen, and some may be labelled wrongly.</source>
            <translation>
                <numerusform>Se mide con {n} clips sacados de la reserva de entrenamiento (la misma parte de cada clase, siempre los mismos). No se pueden elegir, y algunos pueden estar mal etiquetados.</numerusform>
                <numerusform>Se mide con {n} clips sacados de la reserva de entrenamiento (la misma parte de cada clase, siempre los mismos). No se pueden elegir, y algunos pueden estar mal etiquetados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Reading the clips</source>
            <translation>Leyendo los clips</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>The rules forbid choosing clips by the official test clips: a set that is tuned on them scores well on them and says nothing about other speech. Look when you are done.</source>
            <translation>Las reglas prohíben elegir clips según los clips oficiales de prueba: un conjunto ajustado a ellos puntúa bien con ellos y no dice nada de otra voz. Mira cuando hayas terminado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>There are no sound files of these clips in {folder}; clips show their id, their word and their features. To hear them, open the folder again and name the one with the sounds.</source>
            <translation>No hay archivos de sonido de estos clips en {folder}; los clips muestran su identificador, su palabra y sus características. Para oírlos, abre la carpeta otra vez e indica la que tiene los sonidos.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>{n} of {total} clips have no sound file in {folder}.</source>
            <translation>
                <numerusform>{n} de {total} clips no tienen archivo de sonido en {folder}.</numerusform>
                <numerusform>{n} de {total} clips no tienen archivo de sonido en {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Choose at least one image as negative, too.</source>
            <translation>Elige también al menos una imagen como negativa.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Choose at least one image as positive.</source>
            <translation>Elige al menos una imagen como positiva.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Comparing the pool with the examples</source>
            <translation>Comparando la reserva con los ejemplos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Measured on what is certain: the {n} examples and the images that you labelled yourself. Each is predicted by a model that was trained without it. You looked at these images because they were likely or doubtful, so compare your sets by this score, and not with the official one.</source>
            <translation>
                <numerusform>Se mide con lo que es seguro: los {n} ejemplos y las imágenes que etiquetaste tú. Cada una la predice un modelo entrenado sin ella. Miraste esas imágenes porque eran probables o dudosas, así que compara tus conjuntos con esta puntuación, y no con la oficial.</numerusform>
                <numerusform>Se mide con lo que es seguro: los {n} ejemplos y las imágenes que etiquetaste tú. Cada una la predice un modelo entrenado sin ella. Miraste esas imágenes porque eran probables o dudosas, así que compara tus conjuntos con esta puntuación, y no con la oficial.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>None of the examples in {file} is in the pool; fetch both files again, of the same challenge</source>
            <translation>Ninguno de los ejemplos de {file} está en la reserva; descarga los dos archivos otra vez, del mismo reto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Reading the pool</source>
            <translation>Leyendo la reserva</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>The rules forbid choosing by the official test images: a set that is tuned on them scores well on them and says nothing about other pictures. Look when you are done.</source>
            <translation>Las reglas prohíben elegir imágenes según las imágenes oficiales de prueba: un conjunto ajustado a ellas puntúa bien con ellas y no dice nada de otras imágenes. Mira cuando hayas terminado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>These data have no pictures; images show their id, their features and what is most like them. To see them, open the folder again and name one with pictures, each named by its id.</source>
            <translation>Estos datos no tienen imágenes; cada una muestra su identificador, sus características y lo más parecido. Para verlas, abre la carpeta otra vez e indica una con imágenes, cada una con su identificador como nombre.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Too little is certain for a practice score: say of {n} more images yourself that they are negative.</source>
            <translation>Hay muy poco seguro para una puntuación de práctica: di tú de {n} imágenes más que son negativas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Too little is certain for a practice score: say of {n} more images yourself that they are positive.</source>
            <translation>Hay muy poco seguro para una puntuación de práctica: di tú de {n} imágenes más que son positivas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>cannot be written: {reason}</source>
            <translation>no se puede escribir: {reason}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>negative</source>
            <translation>negativo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>positive</source>
            <translation>positivo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>{folder} has the concepts {known}; choose one of them (--task on the command line)</source>
            <translation>{folder} tiene los conceptos {known}; elige uno de ellos (--task en la línea de órdenes)</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>{n} of the {all} examples of {concept} are not in the pool and were left out.</source>
            <translation>
                <numerusform>{n} de los {all} ejemplos de {concept} no están en la reserva y se dejaron fuera.</numerusform>
                <numerusform>{n} de los {all} ejemplos de {concept} no están en la reserva y se dejaron fuera.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/chain.py" />
            <source>the journal ends with row {end}, but row {last} was the last one written</source>
            <translation>el diario termina con la fila {end}, pero la última escrita fue la fila {last}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/chain.py" />
            <source>the seal of row {seq} is not as it was written</source>
            <translation>el sello de la fila {seq} no está como se escribió</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/export.py" />
            <source>{path} cannot be written as {format}: the name {name!r} is not Unicode. Choose CSV, or give the file another name.</source>
            <translation>{path} no se puede escribir como {format}: el nombre {name!r} no es Unicode. Elige CSV o dale otro nombre al archivo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/export.py" />
            <source>{path} cannot be written: {problem}. Choose another folder, or make room.</source>
            <translation>{path} no se puede escribir: {problem}. Elige otra carpeta o libera espacio.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/export.py" />
            <source>{path} is named like a session; choose another name.</source>
            <translation>{path} se llama como una sesión; elige otro nombre.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>The copy {folder} cannot be made: {problem}. Nothing was left behind.</source>
            <translation>No se puede hacer la copia {folder}: {problem}. No quedó nada atrás.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>copying files</source>
            <translation>copiando archivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>it cannot be read: {problem}</source>
            <translation>no se puede leer: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>{folder} is not empty; choose a new folder.</source>
            <translation>{folder} no está vacía; elige una carpeta nueva.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>{name} is not made of files; export its labels as a table.</source>
            <translation>{name} no está hecho de archivos; exporta sus etiquetas como tabla.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>it had {then} items and has {now} now: {gone} are gone, {new} are new</source>
            <translation>tenía {then} elementos y ahora tiene {now}: {gone} ya no están, {new} son nuevos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>its classes were {then} and are now {now}</source>
            <translation>sus clases eran {then} y ahora son {now}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>the contents of its files were changed</source>
            <translation>el contenido de sus archivos cambió</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/session/header.py" />
            <source>the given labels of {n} items were changed</source>
            <translation>
                <numerusform>cambiaron las etiquetas dadas de {n} elementos</numerusform>
                <numerusform>cambiaron las etiquetas dadas de {n} elementos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/session/header.py" />
            <source>{n} items moved between training and test set</source>
            <translation>
                <numerusform>{n} elementos pasaron entre entrenamiento y prueba</numerusform>
                <numerusform>{n} elementos pasaron entre entrenamiento y prueba</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>{path} holds decisions on {name} as it was on {created}, but {changed}. They were left as they are. Bring the old files back, or start a new session.</source>
            <translation>{path} contiene decisiones sobre {name} como estaba el {created}, pero {changed}. Quedaron como estaban. Recupera los archivos antiguos o empieza una sesión nueva.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>the file is not whole ({problem})</source>
            <translation>el archivo no está entero ({problem})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>the header is not as it was written</source>
            <translation>la cabecera no está como se escribió</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} is damaged or was changed by another program: {finding}. Nothing in it was touched. `dataperf-gui session verify` lists all such places, and `dataperf-gui session rescue` saves what was decided before the first.</source>
            <translation>{path} está dañado o lo cambió otro programa: {finding}. No se tocó nada en él. `dataperf-gui session verify` enumera todos esos lugares, y `dataperf-gui session rescue` salva lo decidido antes del primero.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} is not a session of this program.</source>
            <translation>{path} no es una sesión de este programa.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} is there already; it was left as it is.</source>
            <translation>{path} ya está ahí; quedó como está.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} was written by a newer version of the program (format {version}, this one reads up to {known}). Update the program to open it; nothing was changed.</source>
            <translation>{path} lo escribió una versión más nueva del programa (formato {version}, esta lee hasta {known}). Actualiza el programa para abrirlo; no se cambió nada.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/ledger.py" />
            <source>row {seq} takes back a step that is not there</source>
            <translation>la fila {seq} deshace un paso que no existe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/lock.py" />
            <source>another window has it open</source>
            <translation>otra ventana la tiene abierta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/lock.py" />
            <source>its folder cannot be written to ({problem})</source>
            <translation>no se puede escribir en su carpeta ({problem})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/lock.py" />
            <source>the file is write-protected</source>
            <translation>el archivo está protegido contra escritura</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/notes.py" />
            <source>another window has it open: {who}, since {since} (process {pid})</source>
            <translation>otra ventana la tiene abierta: {who}, desde {since} (proceso {pid})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/repair.py" />
            <source>{path} cannot be saved: its header, which names the items, is damaged.</source>
            <translation>{path} no se puede guardar: su cabecera, que nombra los elementos, está dañada.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>it is closed</source>
            <translation>está cerrada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>it was opened to be read only</source>
            <translation>se abrió solo para lectura</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>{path} cannot be made: {reason}.</source>
            <translation>{path} no se puede crear: {reason}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>{path} is open for reading only: {reason}.</source>
            <translation>{path} está abierto solo para lectura: {reason}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>Nothing was saved: {path} cannot be written ({problem}). Everything before is safe. Make room on the disk or check that the folder can be written, then try again.</source>
            <translation>No se guardó nada: {path} no se puede escribir ({problem}). Todo lo anterior está a salvo. Libera espacio en el disco o comprueba que se puede escribir en la carpeta, y vuelve a intentarlo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>There is no session file {path}.</source>
            <translation>No hay ningún archivo de sesión {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>{path} cannot be read: {problem}.</source>
            <translation>{path} no se puede leer: {problem}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>{path} is damaged or cannot be read ({problem}). Nothing in it was changed. If there is another copy of it, open that one.</source>
            <translation>{path} está dañado o no se puede leer ({problem}). No se cambió nada en él. Si hay otra copia, abre esa.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>{path} is not a session of this program, or its beginning is lost. Nothing in it was changed.</source>
            <translation>{path} no es una sesión de este programa, o se perdió su comienzo. No se cambió nada en él.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>No copy of the file as it was could be made ({reason}).</source>
            <translation>No se pudo hacer una copia del archivo como estaba ({reason}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>Not everything in the settings {file} can be used: not {names}. The rest is in force.</source>
            <translation>No se puede usar todo lo de los ajustes {file}: no {names}. El resto vale.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The file as it was is kept as {copy}.</source>
            <translation>El archivo como estaba se guarda en {copy}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings cannot be written to {file} ({reason}); they hold until the program ends.</source>
            <translation>Los ajustes no se pueden escribir en {file} ({reason}); valen hasta que termine el programa.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} cannot be read ({reason}); the usual ones are in force.</source>
            <translation>Los ajustes de {file} no se pueden leer ({reason}); valen los habituales.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were damaged; the usual ones are in force.</source>
            <translation>Los ajustes de {file} estaban dañados; valen los habituales.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were of an older version; they have been brought up to date.</source>
            <translation>Los ajustes de {file} eran de una versión anterior; se han puesto al día.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were written by a newer version of the program, so they are not changed; they hold until the program ends.</source>
            <translation>Los ajustes de {file} los escribió una versión más nueva del programa, así que no se cambian; valen hasta que termine el programa.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were written by a newer version of the program. What this one understands is in force; it changes nothing in the file.</source>
            <translation>Los ajustes de {file} los escribió una versión más nueva del programa. Vale lo que esta entiende; no cambia nada en el archivo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Block by block from the seller whose next rows promise most.</source>
            <translation>Bloque a bloque, al vendedor cuyas próximas filas más prometen.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Estimating gains</source>
            <translation>Estimando ganancias</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Greedy on estimated gain</source>
            <translation>Voraz según la ganancia estimada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Number {place} of {of} by what the first {money:.4g} buy ({rows} rows, likeness {likeness:.2f}): other sellers' next rows always promised more</source>
            <translation>Número {place} de {of} según lo que compran los primeros {money:.4g} ({rows} filas, parecido {likeness:.2f}): las próximas filas de otros vendedores siempre prometían más</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Number {place} of {of} by what the first {money:.4g} buy ({rows} rows, likeness {likeness:.2f}); each block more of one seller is worth less</source>
            <translation>Número {place} de {of} según lo que compran los primeros {money:.4g} ({rows} filas, parecido {likeness:.2f}); cada bloque más de un vendedor vale menos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>Most similar sellers</source>
            <translation>Vendedores más parecidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>Number {place} of {of} by likeness to your rows ({likeness:.2f}): only the {n} most alike get a share</source>
            <translation>Número {place} de {of} por parecido con tus filas ({likeness:.2f}): solo los {n} más parecidos reciben una parte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>Number {place} of {of} by likeness to your rows ({likeness:.2f}): the {n} most alike share the budget by it</source>
            <translation>Número {place} de {of} por parecido con tus filas ({likeness:.2f}): los {n} más parecidos se reparten el presupuesto según ello</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>The sellers whose histograms and correlations look most like the buyer's data.</source>
            <translation>Los vendedores cuyos histogramas y correlaciones más se parecen a los datos del comprador.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>An equal share of the budget: {money:.4g}, at {price:.3g} a row, as far as there are rows</source>
            <translation>Una parte igual del presupuesto: {money:.4g}, a {price:.3g} por fila, mientras haya filas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>As much as the budget allows from one seller picked at random.</source>
            <translation>Todo lo que permite el presupuesto a un vendedor elegido al azar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Cheapest rows</source>
            <translation>Filas más baratas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Equal shares</source>
            <translation>Partes iguales</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Not the one that was picked blindly</source>
            <translation>No es el que se eligió a ciegas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Number {place} of {of} from the cheapest ({price:.3g} a row): the money went to cheaper rows</source>
            <translation>Número {place} de {of} desde el más barato ({price:.3g} por fila): el dinero fue a filas más baratas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Number {place} of {of} from the cheapest: {price:.3g} a row</source>
            <translation>Número {place} de {of} desde el más barato: {price:.3g} por fila</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>One seller</source>
            <translation>Un vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Picked blindly: all that the budget buys of it</source>
            <translation>Elegido a ciegas: todo lo que el presupuesto le compra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>The cheapest rows first; sellers at one price in random order.</source>
            <translation>Primero las filas más baratas; a igual precio, vendedores al azar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>The same money for every seller.</source>
            <translation>El mismo dinero para cada vendedor.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/active_label_cleaning.py" />
            <source>Labels that look wrong before items that are ambiguous (active label cleaning).</source>
            <translation>Etiquetas que parecen equivocadas antes que elementos ambiguos (active label cleaning).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/active_label_cleaning.py" />
            <source>Wrong, not hard</source>
            <translation>Equivocado, no difícil</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>Adaptive consensus</source>
            <translation>Consenso adaptativo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>Consensus that learns from clean items and from what has been decided (the best).</source>
            <translation>Consenso que aprende de elementos limpios y de lo ya decidido (el mejor).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>going by the other items it is '{best}' ({chance:.0%}) rather than '{given}' ({given_chance:.0%})</source>
            <translation>según los otros elementos es «{best}» ({chance:.0%}) y no «{given}» ({given_chance:.0%})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>the other items say '{best}' too ({chance:.0%})</source>
            <translation>los otros elementos también dicen «{best}» ({chance:.0%})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>Labels that a model in training is slow to believe (area under the margin).</source>
            <translation>Etiquetas que un modelo tarda en creer al entrenar (area under the margin).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>Learned late</source>
            <translation>Aprendido tarde</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>Watching a model learn</source>
            <translation>Viendo aprender a un modelo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>a model in training found another class likelier than '{label}' in {n} of {total} rounds</source>
            <translation>un modelo en entrenamiento vio otra clase más probable que «{label}» en {n} de {total} rondas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>it did not give {n} reasons</source>
            <translation>no dio {n} motivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its order is not each of the {n} items once</source>
            <translation>su orden no contiene cada uno de los {n} elementos una vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its suggestions are not {n} of the classes</source>
            <translation>sus sugerencias no son {n} de las clases</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its suspicion is not {n} numbers in 0..1</source>
            <translation>su sospecha no son {n} números entre 0 y 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/confident_learning.py" />
            <source>Confident learning</source>
            <translation>Aprendizaje confiado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/confident_learning.py" />
            <source>Labels that cleanlab calls errors, then the rest by the model's doubt.</source>
            <translation>Etiquetas que cleanlab llama errores, y luego el resto según la duda del modelo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/confident_learning.py" />
            <source>Looking for label issues</source>
            <translation>Buscando fallos de etiquetas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>Consensus</source>
            <translation>Consenso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>Labels that a model and the most similar items doubt together (the default).</source>
            <translation>Etiquetas de las que dudan a la vez un modelo y los elementos más parecidos (por defecto).</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>{n} of its {total} nearest neighbours are labelled '{label}'; a model trained without it finds '{label}' {chance:.0%} likely</source>
            <translation>
                <numerusform>{n} de sus {total} vecinos más próximos tienen la etiqueta «{label}»; un modelo entrenado sin él ve «{label}» con un {chance:.0%} de probabilidad</numerusform>
                <numerusform>{n} de sus {total} vecinos más próximos tienen la etiqueta «{label}»; un modelo entrenado sin él ve «{label}» con un {chance:.0%} de probabilidad</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>Labels that model, neighbours and training put first on average (mean rank).</source>
            <translation>Etiquetas que modelo, vecinos y entrenamiento ponen primero de media (mean rank).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>Several together</source>
            <translation>Varios juntos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>{n} of {total} strategies say '{label}'</source>
            <translation>
                <numerusform>{n} de {total} estrategias dicen «{label}»</numerusform>
                <numerusform>{n} de {total} estrategias dicen «{label}»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Fitting the model</source>
            <translation>Ajustando el modelo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <source>How a relabel would move the loss on clean items (influence functions).</source>
            <translation>Cómo movería un cambio de etiqueta la pérdida en elementos limpios (influence functions).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <source>Influence</source>
            <translation>Influencia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <source>Tracing influence</source>
            <translation>Siguiendo la influencia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/knn_shapley.py" />
            <source>Neighbour value</source>
            <translation>Valor para vecinos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/knn_shapley.py" />
            <source>Worth of each item to its neighbours among clean items (KNN-Shapley).</source>
            <translation>Lo que vale cada elemento para sus vecinos entre los limpios (KNN-Shapley).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/knn_values.py" />
            <location filename="dataperf_gui/strategies/tmc_shapley.py" />
            <source>Valuing items</source>
            <translation>Valorando los elementos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Labels that the test model knows by heart only (leave-one-out influence).</source>
            <translation>Etiquetas que el modelo de prueba solo sabe de memoria (leave-one-out influence).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Learned by heart</source>
            <translation>Aprendido de memoria</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Leaving out one item after another</source>
            <translation>Dejando fuera un elemento tras otro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>a model finds '{label}' {before:.0%} likely when it learns from the item, {after:.0%} when it does not</source>
            <translation>un modelo ve «{label}» con un {before:.0%} de probabilidad si aprende del elemento, y con un {after:.0%} si no</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/lookup.py" />
            <source>there is no strategy {name} here; there are {known}</source>
            <translation>aquí no hay ninguna estrategia {name}; hay {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>Labels that the most similar items do not have (edited nearest neighbours).</source>
            <translation>Etiquetas que no tienen los elementos más parecidos (edited nearest neighbours).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>Neighbours disagree</source>
            <translation>Los vecinos discrepan</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>{n} of its {total} nearest neighbours are labelled '{label}'</source>
            <translation>
                <numerusform>{n} de sus {total} vecinos más próximos tienen la etiqueta «{label}»</numerusform>
                <numerusform>{n} de sus {total} vecinos más próximos tienen la etiqueta «{label}»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/normalized_margin.py" />
            <source>Another class ahead</source>
            <translation>Otra clase delante</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/normalized_margin.py" />
            <source>Labels that a model finds less likely than another class (normalized margin).</source>
            <translation>Etiquetas que un modelo ve menos probables que otra clase (normalized margin).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/out_of_fold.py" />
            <source>Asking a model that has not seen the item</source>
            <translation>Preguntando a un modelo que no ha visto el elemento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/probabilities.py" />
            <source>a model trained without it says '{best}' ({chance:.0%}) rather than '{given}' ({given_chance:.0%})</source>
            <translation>un modelo entrenado sin él dice «{best}» ({chance:.0%}) y no «{given}» ({given_chance:.0%})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/probabilities.py" />
            <source>a model trained without it says '{given}' too ({chance:.0%})</source>
            <translation>un modelo entrenado sin él también dice «{given}» ({chance:.0%})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/random_order.py" />
            <source>Items in random order: the floor for every other strategy.</source>
            <translation>Elementos al azar: el suelo para cualquier otra estrategia.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/random_order.py" />
            <location filename="dataperf_gui/strategies/selection/random_rows.py" />
            <source>Random</source>
            <translation>Azar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/random_order.py" />
            <source>picked blindly</source>
            <translation>elegido a ciegas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>it cannot be loaded ({reason})</source>
            <translation>no se puede cargar ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>it lacks {names}</source>
            <translation>le falta {names}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>its {names} should be text</source>
            <translation>{names} debería ser texto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>the name {name} is taken</source>
            <translation>el nombre {name} está ocupado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>the strategy {name} of {origin} is broken: {problem}</source>
            <translation>la estrategia {name} de {origin} está rota: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>there is no strategy {name}; there are {names}</source>
            <translation>no hay ninguna estrategia {name}; hay {names}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>it reported no progress for {s:g} s</source>
            <translation>no informó de ningún avance durante {s:g} s</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>it returned {kind}, not Ranking</source>
            <translation>devolvió {kind}, no Ranking</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>it was left out of the training set</source>
            <translation>se dejó fuera del conjunto de entrenamiento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>the strategy {name} failed ({reason}); choose another, or tell its author</source>
            <translation>la estrategia {name} falló ({reason}); elige otra, o díselo a quien la hizo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it chose rows that the pool lacks</source>
            <translation>eligió filas que no están en la reserva</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it chose {n} of at most {budget}</source>
            <translation>eligió {n} de {budget} como máximo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it gave labels that are no classes</source>
            <translation>dio etiquetas que no son clases</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>its rows are not distinct, or not one label each</source>
            <translation>sus filas no son distintas, o no tienen una etiqueta cada una</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/farthest_point.py" />
            <source>Farthest points, cross-validated</source>
            <translation>Puntos más lejanos, con validación cruzada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/farthest_point.py" />
            <source>The examples against diverse images; cross-validation says how many.</source>
            <translation>Los ejemplos frente a imágenes variadas; la validación cruzada dice cuántas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/k_medoids.py" />
            <source>Cleaned k-medoids</source>
            <translation>K-medoides depurados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/k_medoids.py" />
            <source>Seeking typical clips</source>
            <translation>Buscando clips típicos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/k_medoids.py" />
            <source>The clips most typical of each word, after those in doubt are dropped.</source>
            <translation>Los clips más típicos de cada palabra, tras quitar los dudosos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nearest.py" />
            <source>Nearest to the examples</source>
            <translation>Más próximas a los ejemplos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nearest.py" />
            <source>What is most like an example, against a sample of what is least like any.</source>
            <translation>Lo más parecido a un ejemplo, frente a una muestra de lo menos parecido.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nested_cv.py" />
            <source>Nested cross-validation</source>
            <translation>Validación cruzada anidada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nested_cv.py" />
            <source>Of many random sets, the one that predicts the remaining clips best.</source>
            <translation>De muchos conjuntos al azar, el que mejor predice los demás clips.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nested_cv.py" />
            <source>Trying random sets</source>
            <translation>Probando conjuntos al azar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/pseudo_labels.py" />
            <source>A model from the examples labels the pool; its surest labels are kept.</source>
            <translation>Un modelo hecho con los ejemplos etiqueta la reserva; se guardan sus etiquetas más seguras.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/pseudo_labels.py" />
            <source>Pseudo-labels</source>
            <translation>Pseudoetiquetas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/random_rows.py" />
            <source>Random clips, equally many of each word.</source>
            <translation>Clips al azar, los mismos de cada palabra.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/random_rows.py" />
            <source>The examples against random images.</source>
            <translation>Los ejemplos frente a imágenes al azar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/uncertainty.py" />
            <source>The examples against images that a model only just rejects.</source>
            <translation>Los ejemplos frente a imágenes que un modelo rechaza por poco.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/uncertainty.py" />
            <source>Uncertainty sampling</source>
            <translation>Muestreo por incertidumbre</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/self_confidence.py" />
            <source>Labels that a model trained without the item finds unlikely (self-confidence).</source>
            <translation>Etiquetas que un modelo entrenado sin el elemento ve improbables (self-confidence).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/self_confidence.py" />
            <source>Model's doubt</source>
            <translation>Duda del modelo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/tmc_shapley.py" />
            <source>Sampled value</source>
            <translation>Valor por muestreo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/tmc_shapley.py" />
            <source>What each item adds in random orders of adding items (TMC-Shapley).</source>
            <translation>Lo que añade cada elemento al sumarlos en órdenes al azar (TMC-Shapley).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/valuation.py" />
            <source>learning from it as '{label}' does not harm the model on clean items ({value:+.4f})</source>
            <translation>aprenderlo como «{label}» no perjudica al modelo en elementos limpios ({value:+.4f})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/valuation.py" />
            <source>learning from it as '{label}' makes the model worse on clean items ({value:+.4f})</source>
            <translation>aprenderlo como «{label}» empeora el modelo en elementos limpios ({value:+.4f})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/valuation.py" />
            <source>{strategy} compares with clean validation items, and these data have none; choose another strategy</source>
            <translation>{strategy} compara con elementos limpios de validación, y estos datos no tienen; elige otra estrategia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/temporary.py" />
            <source>{folder}: cannot write here ({reason}); make room there, or free the folder</source>
            <translation>{folder}: no se puede escribir aquí ({reason}); libera espacio o permite escribir en la carpeta</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_selection.html" />
            <source>An item that was on screen for more than {s:.0f} seconds counts as {s:.0f}.</source>
            <translation>Un elemento que estuvo en pantalla más de {s:.0f} segundos cuenta como {s:.0f}.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Change in points</source>
            <translation>Cambio en puntos</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Changed</source>
            <translation>Cambiadas</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Compared with algorithms</source>
            <translation>Comparado con algoritmos</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Dataset</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>Decisions taken back: {n}.</source>
            <translation>Decisiones deshechas: {n}.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Dotted lines are algorithms with the same number of looks.</source>
            <translation>Las líneas de puntos son algoritmos con el mismo número de miradas.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Items that were decided on: rows are labels as given, columns labels now.</source>
            <translation>Elementos sobre los que se decidió: las filas son las etiquetas dadas; las columnas, las de ahora.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Kept</source>
            <translation>Mantenidas</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Labels as given</source>
            <translation>Etiquetas dadas</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Labels now</source>
            <translation>Etiquetas ahora</translation>
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <source>Last row of the journal; the chain of {n:,} rows is whole:</source>
            <translation>
                <numerusform>Última fila del diario; la cadena de {n:,} fila está entera:</numerusform>
                <numerusform>Última fila del diario; la cadena de {n:,} filas está entera:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Made by DataPerf GUI. This page needs nothing from the network.</source>
            <translation>Hecho con DataPerf GUI. Esta página no necesita nada de la red.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Ranges hold 95 of 100 times with other test items (bootstrap; for the change both scores are drawn together).</source>
            <translation>Los intervalos valen 95 de cada 100 veces con otros elementos de prueba (bootstrap; para el cambio, ambas puntuaciones se sortean juntas).</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Report of a review</source>
            <translation>Informe de una revisión</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Score {points:+.1f} points.</source>
            <translation>Puntuación {points:+.1f} puntos.</translation>
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <source>Test score from {before:.1%} to {after:.1%} over {n} items looked at</source>
            <translation>
                <numerusform>Puntuación de prueba de {before:.1%} a {after:.1%} con {n} elemento mirado</numerusform>
                <numerusform>Puntuación de prueba de {before:.1%} a {after:.1%} con {n} elementos mirados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The dashed line is the score with all labels right.</source>
            <translation>La línea a rayas es la puntuación con todas las etiquetas bien.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The most frequent changes.</source>
            <translation>Los cambios más frecuentes.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The most instructive corrections</source>
            <translation>Las correcciones más instructivas</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The score before and after</source>
            <translation>La puntuación antes y después</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The thick line is this review.</source>
            <translation>La línea gruesa es esta revisión.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Those after which the score rose most; among equals, those that the program suspected most.</source>
            <translation>Aquellas tras las que más subió la puntuación; a igualdad, las que más sospechosas le parecieron al programa.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>To see the same again</source>
            <translation>Para ver lo mismo otra vez</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>What each would have reached alone. “fixes to 95 %” is the share of items to look at until 95 % of the all-clean score.</source>
            <translation>Lo que cada uno habría alcanzado solo. «correcciones hasta el 95 %» es la parte de elementos que mirar hasta el 95 % de la puntuación con todas las etiquetas bien.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>What was looked at</source>
            <translation>Qué se miró</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Which label became which</source>
            <translation>Qué etiqueta pasó a ser cuál</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <location filename="resources/report_selection.html" />
            <source>of {n:,} items</source>
            <translation>
                <numerusform>de {n:,} elemento</numerusform>
                <numerusform>de {n:,} elementos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>seed {seed} · queue: {strategy}</source>
            <translation>semilla {seed} · cola: {strategy}</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_spending.html" />
            <source>who</source>
            <translation>quién</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{key}, labelled {given}, is {new}</source>
            <translation>{key}, con etiqueta {given}, es {new}</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{low:+.1f} to {high:+.1f}</source>
            <translation>{low:+.1f} a {high:+.1f}</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{low:+.1f} to {high:+.1f}, may be chance</source>
            <translation>{low:+.1f} a {high:+.1f}, puede ser azar</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{metric} on {total:,} trusted test items against items looked at.</source>
            <translation>{metric} en {total:,} elementos de prueba fiables frente a elementos mirados.</translation>
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
            <translation>{name} · lo que valían las etiquetas</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{s:.1f} s an item</source>
            <translation>{s:.1f} s por elemento</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Combined score</source>
            <translation>Puntuación combinada</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Decided by a person</source>
            <translation>Decidido por una persona</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Estimate {share:.1%}.</source>
            <translation>Estimación {share:.1%}.</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>For as much money at random</source>
            <translation>Al azar con el mismo dinero</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Market {name}</source>
            <translation>Mercado {name}</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Means of all markets. True is the official rule: logistic regression on ten draws of the rows bought, tested on the buyer's rows. The estimate knows only what a buyer may see. Combined is the score of the challenge's site: 98 parts of true accuracy and 2 parts of the share of the money that is left.</source>
            <translation>Medias de todos los mercados. La verdadera es la regla oficial: regresión logística sobre diez sorteos de las filas compradas, probada en las filas del comprador. La estimación solo conoce lo que puede ver un comprador. La combinada es la puntuación del sitio del reto: 98 partes de exactitud verdadera y 2 partes de la proporción de dinero que queda.</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Money kept</source>
            <translation>Dinero conservado</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Report of a purchase</source>
            <translation>Informe de una compra</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Time from step to step; a pause of more than {s:.0f} seconds counts as {s:.0f}.</source>
            <translation>Tiempo de paso en paso; una pausa de más de {s:.0f} segundos cuenta como {s:.0f}.</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>True accuracy</source>
            <translation>Exactitud verdadera</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>True accuracy {share:.2%}.</source>
            <translation>Exactitud verdadera {share:.2%}.</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>What the rows are worth</source>
            <translation>Lo que valen las filas</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>What was bought</source>
            <translation>Lo que se compró</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>cost</source>
            <translation>coste</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>of {budget:,.2f}</source>
            <translation>de {budget:,.2f}</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>of {n:,}</source>
            <translation>de {n:,}</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>rows</source>
            <translation>filas</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>seller</source>
            <translation>vendedor</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>{name} · what was bought</source>
            <translation>{name} · lo que se compró</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>{range} in 90 of 100 draws</source>
            <translation>{range} en 90 de 100 sorteos</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>{spent:,.2f} of {budget:,.2f} spent.</source>
            <translation>{spent:,.2f} de {budget:,.2f} gastados.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Allowed</source>
            <translation>Permitidos</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>As many at random</source>
            <translation>Otros tantos al azar</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>How balanced the set is</source>
            <translation>Lo equilibrado que está el conjunto</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Of each group in turn: what a person picked first, then the most typical.</source>
            <translation>De cada grupo por turno: primero lo que eligió una persona, después lo más típico.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Of what is chosen now: whose proposal was taken, and in whose order a person picked.</source>
            <translation>De lo elegido ahora: de quién se tomó la propuesta y en qué orden eligió una persona.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Picked by hand</source>
            <translation>Elegidos a mano</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Picked by hand.</source>
            <translation>Elegido a mano.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Report of a selection</source>
            <translation>Informe de una selección</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Some of what was chosen</source>
            <translation>Algo de lo elegido</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Strategies used</source>
            <translation>Estrategias usadas</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Taken from a proposal.</source>
            <translation>Tomado de una propuesta.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Taken from proposals</source>
            <translation>Tomados de propuestas</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>The official score is on this page only if somebody asked for it in the session: the rules forbid choosing by it, and each look is counted.</source>
            <translation>La puntuación oficial solo está en esta página si alguien la pidió en la sesión: las reglas prohíben elegir según ella, y cada mirada se cuenta.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>The range holds 95 of 100 times with other items to score on (bootstrap).</source>
            <translation>El intervalo vale 95 de cada 100 veces con otros elementos de prueba (bootstrap).</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>The score of the chosen set</source>
            <translation>La puntuación del conjunto elegido</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Variety</source>
            <translation>Variedad</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Variety is the Vendi score: so many entirely different items the set is worth.</source>
            <translation>La variedad es la puntuación Vendi: a tantos elementos del todo distintos equivale el conjunto.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>What was chosen</source>
            <translation>Lo que se eligió</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>not looked at</source>
            <translation>sin mirar</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>of an earlier set; looks so far: {n}</source>
            <translation>de un conjunto anterior; miradas hasta ahora: {n}</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>of at most {n:,}</source>
            <translation>de {n:,} como máximo</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>of this set; looks so far: {n}</source>
            <translation>de este conjunto; miradas hasta ahora: {n}</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>picked by hand in its order</source>
            <translation>elegidos a mano en su orden</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>strategy</source>
            <translation>estrategia</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>taken from its proposal</source>
            <translation>tomados de su propuesta</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>{key}, chosen as {group}</source>
            <translation>{key}, elegido como {group}</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>{name} · what was chosen</source>
            <translation>{name} · lo que se eligió</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>Compared with strategies</source>
            <translation>Comparado con estrategias</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>Dotted lines are strategies.</source>
            <translation>Las líneas de puntos son estrategias.</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>The dashed line is the best that those shown reach with all that may be spent.</source>
            <translation>La línea a rayas es lo mejor que alcanzan las mostradas con todo lo que se puede gastar.</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>The grey area is random choice: 90 of 100 draws lie in it.</source>
            <translation>La zona gris es el azar: 90 de 100 sorteos caen en ella.</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>The thick line and the dot are this session.</source>
            <translation>La línea gruesa y el punto son esta sesión.</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>score</source>
            <translation>puntuación</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>seed {seed} · strategy: {strategy}</source>
            <translation>semilla {seed} · estrategia: {strategy}</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>this session</source>
            <translation>esta sesión</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>to the best</source>
            <translation>hasta la mejor</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>“Area” is the mean height of the curve over all that may be spent, 0 before its first point; the last column says what is spent until the score of the best strategy shown is reached.</source>
            <translation>«Área» es la altura media de la curva sobre todo lo que se puede gastar, 0 antes de su primer punto; la última columna dice cuánto se gasta hasta alcanzar la puntuación de la mejor estrategia mostrada.</translation>
        </message>
    </context>
</TS>
