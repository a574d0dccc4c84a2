<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>DataPerf</name>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>Data acquisition</source>
            <translation>Compra de dados</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>Logistic regression (random_state 0); kNN and boosted stumps by name</source>
            <translation>Regressão logística (random_state 0); kNN e tocos de decisão com boosting, pelo nome</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>Spend a budget on rows of several sellers so that a buyer's model learns most from them.</source>
            <translation>Gaste um orçamento em linhas de vários vendedores para que o modelo de um comprador aprenda o máximo com elas.</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>a program alone decides what is bought</source>
            <translation>um programa decide sozinho o que é comprado</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>accuracy on the buyer's rows, mean of ten draws and of the markets</source>
            <translation>acurácia nas linhas do comprador, média de dez sorteios e dos mercados</translation>
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
            <translation>pessoa</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/speech-selection/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>human + algorithm</source>
            <translation>pessoa + algoritmo</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>people change what a strategy proposed</source>
            <translation>pessoas mudam o que uma estratégia propôs</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/challenge.toml" />
            <source>people decide by looking at prices and summaries</source>
            <translation>pessoas decidem olhando preços e resumos</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/published.toml" />
            <source>facebookresearch/Data_Acquisition_for_ML_Benchmark 5b60f90; the mean over the markets is ours</source>
            <translation>facebookresearch/Data_Acquisition_for_ML_Benchmark 5b60f90; a média dos mercados é nossa</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/published.toml" />
            <source>recorded submission, scored with kNN</source>
            <translation>envio registrado, pontuado com kNN</translation>
        </message>
        <message>
            <location filename="challenges/data-acquisition/published.toml" />
            <source>the buyer's model is kNN, not the official logistic regression</source>
            <translation>o modelo do comprador é kNN, não a regressão logística oficial</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <source>Find the 120 wrong labels among 400 handwritten digits and put them right.</source>
            <translation>Encontre os 120 rótulos errados entre 400 dígitos escritos à mão e corrija-os.</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="dataperf_gui/gui/home/offers.py" />
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <location filename="dataperf_gui/gui/tour/tour.py" />
            <source>Handwritten digits</source>
            <translation>Dígitos escritos à mão</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <source>Multinomial logistic regression (C = 1, fitted to convergence) on convolutional k-means features</source>
            <translation>Regressão logística multinomial (C = 1, ajustada até convergir) sobre características convolucionais de k-médias</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>a program decided alone</source>
            <translation>um programa decidiu sozinho</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <source>accuracy on 1,000 trusted digits</source>
            <translation>acurácia em 1.000 dígitos confiáveis</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>people chose the order without a strategy's ranking</source>
            <translation>pessoas escolheram a ordem sem a de nenhuma estratégia</translation>
        </message>
        <message>
            <location filename="challenges/handwriting/challenge.toml" />
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>people worked through a strategy's ranking</source>
            <translation>pessoas seguiram a ordem de uma estratégia</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>Choose 25 or 60 clips of a language from which a model learns to spot five spoken words.</source>
            <translation>Escolha 25 ou 60 clipes de um idioma com os quais um modelo aprende a reconhecer cinco palavras faladas.</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>Soft vote of a support vector machine and a logistic regression on 1024 features, ten seeds</source>
            <translation>Voto ponderado de uma máquina de vetores de suporte e uma regressão logística sobre 1024 características, dez sementes</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>Speech selection</source>
            <translation>Seleção de fala</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>macro F1, mean of ten seeds and of the tasks</source>
            <translation>F1 macro, média de dez sementes e das tarefas</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>people chose the clips by listening; discouraged by the rules, so kept apart</source>
            <translation>pessoas escolheram os clipes ouvindo; as regras desaconselham, por isso fica à parte</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>people listened to what a strategy proposed and changed it; kept apart as well</source>
            <translation>pessoas ouviram o que uma estratégia propôs e mudaram; também fica à parte</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/challenge.toml" />
            <source>the clips are chosen by a program alone</source>
            <translation>um programa escolhe os clipes sozinho</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/published.toml" />
            <source>baseline of the challenge</source>
            <translation>referência do desafio</translation>
        </message>
        <message>
            <location filename="challenges/speech-selection/published.toml" />
            <source>harvard-edge/dataperf-speech-example 600311b; the mean over the tasks is ours</source>
            <translation>harvard-edge/dataperf-speech-example 600311b; a média das tarefas é nossa</translation>
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>Listen to 300 spoken words, find the 90 that were cut out wrongly, and put them right.</source>
            <translation>Ouça 300 palavras faladas, encontre as 90 mal cortadas e corrija-as.</translation>
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>Multinomial logistic regression (C = 1, fitted to convergence) on time-normalised MFCC features</source>
            <translation>Regressão logística multinomial (C = 1, ajustada até convergir) sobre características MFCC normalizadas no tempo</translation>
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <location filename="dataperf_gui/gui/home/offers.py" />
            <source>Spoken words</source>
            <translation>Palavras faladas</translation>
        </message>
        <message>
            <location filename="challenges/spoken-words/challenge.toml" />
            <source>accuracy on 250 trusted clips</source>
            <translation>acurácia em 250 clipes confiáveis</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>Linear network 2048-128-1, AdamW, 20 epochs, float32, seed 42</source>
            <translation>Rede linear 2048-128-1, AdamW, 20 passagens, float32, semente 42</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>Say which labels of a noisy training set should be checked first.</source>
            <translation>Diga quais rótulos de um conjunto de treino com ruído devem ser verificados primeiro.</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>Vision cleaning</source>
            <translation>Limpeza de imagens</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>fraction of fixes until 95 % of the final accuracy</source>
            <translation>fração de correções até 95 % da acurácia final</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/challenge.toml" />
            <source>the ranking comes from a program alone; outside human help is not allowed</source>
            <translation>a ordem vem só de um programa; ajuda humana de fora não é permitida</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/published.toml" />
            <source>DS3Lab/dataperf-vision-debugging 557620b: results of its baselines</source>
            <translation>DS3Lab/dataperf-vision-debugging 557620b: resultados de suas referências</translation>
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
            <translation>função de influência</translation>
        </message>
        <message>
            <location filename="challenges/vision-cleaning/published.toml" />
            <source>random</source>
            <translation>aleatório</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>Choose a small training set for a concept from a pool of unlabelled images.</source>
            <translation>Escolha um pequeno conjunto de treino para um conceito entre imagens sem rótulo.</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>Logistic regression, scikit-learn's defaults, random_state 0, a concept at a time</source>
            <translation>Regressão logística, padrões do scikit-learn, random_state 0, um conceito por vez</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>Vision selection</source>
            <translation>Seleção de imagens</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>every row and label comes from a program alone</source>
            <translation>cada linha e cada rótulo vêm só de um programa</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>mean F1 of the concept over the concepts</source>
            <translation>F1 médio do conceito, sobre os conceitos</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>people checked, added or relabelled what a strategy proposed; explained with the entry</source>
            <translation>pessoas conferiram, acrescentaram ou mudaram o que uma estratégia propôs; explicado na submissão</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/challenge.toml" />
            <source>people chose and labelled the rows without a strategy's proposal</source>
            <translation>pessoas escolheram e rotularam as linhas sem proposta de nenhuma estratégia</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>CoactiveAI/dataperf-vision-selection 958fb3c: result of its example</source>
            <translation>CoactiveAI/dataperf-vision-selection 958fb3c: resultado de seu exemplo</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>farthest-point sampling, nested cross-validation (P. Climaco)</source>
            <translation>pontos mais distantes, validação cruzada aninhada (P. Climaco)</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>mlcommons.org/2023/12/dataperf-challenges-2023-winners</source>
            <translation>mlcommons.org/2023/12/dataperf-challenges-2023-winners</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>pseudo-labels (D. Brajovic)</source>
            <translation>pseudorrótulos (D. Brajovic)</translation>
        </message>
        <message>
            <location filename="challenges/vision-selection/published.toml" />
            <source>random, 500 rows</source>
            <translation>aleatório, 500 linhas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/agreement/consensus.py" />
            <source>CROWDLAB weighs people and a model; it needs the model's probabilities</source>
            <translation>O CROWDLAB pondera pessoas e um modelo; ele precisa das probabilidades do modelo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/agreement/votes.py" />
            <source>{file} has no votes</source>
            <translation>{file} não contém votos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/agreement/votes.py" />
            <source>{file} is not a table of votes: it needs the columns file, annotator and label, or several label columns, one per person; it has {columns}</source>
            <translation>{file} não é uma tabela de votos: ela precisa das colunas file, annotator e label, ou de várias colunas de rótulos, uma por pessoa; ela tem {columns}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/baselines.py" />
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{challenge} has no board</source>
            <translation>{challenge} não tem ranking</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/database.py" />
            <source>the boards in {url} cannot be read or written ({reason}); nothing was changed</source>
            <translation>os rankings em {url} não podem ser lidos ou escritos ({reason}); nada foi mudado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/database.py" />
            <source>the boards in {url} were made by a newer version of the program ({reason}); update the program</source>
            <translation>os rankings em {url} são de uma versão mais nova do programa ({reason}); atualize o programa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/database.py" />
            <source>{url} names no database that can be opened ({reason}); write sqlite:///FILE, or postgresql+psycopg://USER@HOST/DATABASE after installing dataperf-gui[postgres]</source>
            <translation>{url} não é um banco de dados que possa ser aberto ({reason}); escreva sqlite:///FILE, ou postgresql+psycopg://USER@HOST/DATABASE depois de instalar dataperf-gui[postgres]</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/entries.py" />
            <source>a submission that is {before} cannot become {after}</source>
            <translation>uma submissão no estado {before} não pode passar a {after}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <source>{file} cannot be read ({reason}); nothing was added</source>
            <translation>{file} não pode ser lido ({reason}); nada foi acrescentado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <location filename="dataperf_gui/gui/compare/saving.py" />
            <source>{file} cannot be written ({reason}); choose another place</source>
            <translation>{file} não pode ser escrito ({reason}); escolha outro lugar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <source>{file} holds no boards of this version of the program; export them there with `dataperf-gui board export`</source>
            <translation>{file} não contém rankings desta versão do programa; exporte-os lá com `dataperf-gui board export`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/exchange.py" />
            <source>{file}, line {line}: not as it was exported ({reason}); nothing was added. Ask for the file again</source>
            <translation>{file}, linha {line}: não está como foi exportado ({reason}); nada foi acrescentado. Peça o arquivo de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/published.py" />
            <source>scored on the official data: cannot be compared where the data differs</source>
            <translation>pontuado com os dados oficiais: não dá para comparar onde os dados são outros</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/published.py" />
            <location filename="dataperf_gui/challenges/registry.py" />
            <source>{challenge} is no challenge; there are {known}</source>
            <translation>{challenge} não é um desafio; há {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>scoring took longer than {limit} seconds</source>
            <translation>pontuar levou mais de {limit} segundos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{folder} cannot be read ({reason}); name a folder of submission files</source>
            <translation>{folder} não pode ser lida ({reason}); indique uma pasta com arquivos de submissão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{folder} holds no {files}, so it is no folder of {challenge}; name the folder with the challenge's data</source>
            <translation>{folder} não contém {files}, então não é uma pasta de {challenge}; indique a pasta com os dados do desafio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{name} has no score to be compared with</source>
            <translation>{name} não tem pontuação com que comparar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/publishing.py" />
            <source>{name} is {state}: only what did not come to its end can be tried again</source>
            <translation>{name} está no estado “{state}”: só o que não chegou ao fim pode ser tentado de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <location filename="dataperf_gui/session/chain.py" />
            <source>row {seq} is not as it was written</source>
            <translation>a linha {seq} não está como foi escrita</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <source>rows are missing after row {seq}, or were added to it</source>
            <translation>faltam linhas depois da linha {seq}, ou foram acrescentadas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <location filename="dataperf_gui/session/chain.py" />
            <source>rows are missing between row {before} and row {after}</source>
            <translation>faltam linhas entre a linha {before} e a linha {after}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <source>the files of submission {id} were edited</source>
            <translation>os arquivos da submissão {id} foram alterados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/sealing.py" />
            <source>the state of submission {id} was edited</source>
            <translation>o estado da submissão {id} foi alterado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/session_drafts.py" />
            <source>{path} is a session on {name}, which is no challenge with a board</source>
            <translation>{path} é uma sessão sobre {name}, que não é um desafio com ranking</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>submission {id} does not begin as a draft</source>
            <translation>a submissão {id} não começa como rascunho</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>submission {id} went another way in these boards; nothing was added</source>
            <translation>a submissão {id} seguiu outro caminho nestes rankings; nada foi acrescentado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>there is no submission {id}</source>
            <translation>não há submissão {id}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>{file} of submission {id} is not as it was handed in; do not trust its score</source>
            <translation>{file} da submissão {id} não está como foi entregue; não confie na pontuação dela</translation>
        </message>
        <message>
            <location filename="dataperf_gui/boards/store.py" />
            <source>{n} submissions have an id that begins with {id}; give one that is listed</source>
            <translation>{n} submissões têm um identificador que começa com {id}; dê um que esteja na lista</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/estimate.py" />
            <source>No estimate: it is made for two classes, and your rows have {n}.</source>
            <translation>Sem estimativa: ela é feita para duas classes, e as suas linhas têm {n}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/estimate.py" />
            <source>No estimate: no seller's summary can be used.</source>
            <translation>Sem estimativa: o resumo de nenhum vendedor pode ser usado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/estimate.py" />
            <source>No estimate: the summaries tell of {n} of the {of} columns, which is too little.</source>
            <translation>Sem estimativa: os resumos falam de {n} das {of} colunas, o que é pouco demais.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/opening.py" />
            <source>Reading the markets</source>
            <translation>Lendo os mercados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/opening.py" />
            <source>The sellers' rows are hidden: the true accuracy is known after handing in.</source>
            <translation>As linhas dos vendedores estão ocultas: a acurácia verdadeira se conhece depois de entregar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/opening.py" />
            <source>holds no market: a folder named 0, 1, 2 ...; put them there</source>
            <translation>não contém nenhum mercado: uma pasta chamada 0, 1, 2 ...; coloque-as ali</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/proposing.py" />
            <source>Its summary cannot be used, so no strategy can judge it</source>
            <translation>O resumo dele não pode ser usado, então nenhuma estratégia pode avaliá-lo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/purchase.py" />
            <source>Nothing is bought here.</source>
            <translation>Aqui nada é comprado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/purchase.py" />
            <source>That is what is bought already.</source>
            <translation>Isso é o que já está comprado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/samples.py" />
            <source>holds no rows of numbers ({reason})</source>
            <translation>não contém linhas de números ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/truth.py" />
            <source>Nothing is bought here yet.</source>
            <translation>Aqui ainda não há nada comprado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/buying/truth.py" />
            <source>Some of the ten official draws hold rows of one class only: buy more, or of other sellers.</source>
            <translation>Alguns dos dez sorteios oficiais só têm linhas de uma classe: compre mais, ou de outros vendedores.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>buys {rows}, which is no whole number</source>
            <translation>compra {rows}, que não é um número inteiro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>holds no market; put them there</source>
            <translation>não contém nenhum mercado; coloque-os ali</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>is no market; there are {known}</source>
            <translation>não é um mercado; há {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>is no seller; there are 0 to {last}</source>
            <translation>não é um vendedor; há de 0 a {last}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/challenge.py" />
            <source>{fault}: nothing is bought in the markets {markets}; all are submitted together</source>
            <translation>{fault}: nada é comprado nos mercados {markets}; todos são entregues juntos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/entries.py" />
            <source>Market {market}</source>
            <translation>Mercado {market}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/entries.py" />
            <source>holds no seller's rows, so only the site can score; `check` works without them</source>
            <translation>não contém linhas de vendedores, então só o site pode pontuar; `check` funciona sem elas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>cannot be read ({reason}); put the file there</source>
            <translation>não pode ser lido ({reason}); coloque o arquivo ali</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>covers column {column}, but the buyer's rows have {n}; fetch it again</source>
            <translation>cobre a coluna {column}, mas as linhas do comprador têm {n}; baixe de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>covers other columns than the first seller's summary; fetch it again</source>
            <translation>cobre outras colunas que o resumo do primeiro vendedor; baixe de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has a missing or infinite number, or a label that is no whole number</source>
            <translation>tem um número ausente ou infinito, ou um rótulo que não é um número inteiro</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has {n} columns where the buyer's rows have {buyer}; fetch it again</source>
            <translation>
                <numerusform>tem {n} colunas e as linhas do comprador têm {buyer}; baixe de novo</numerusform>
                <numerusform>tem {n} colunas e as linhas do comprador têm {buyer}; baixe de novo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>has {n} prices for {sellers} sellers; write one a line</source>
            <translation>
                <numerusform>tem {n} preços para {sellers} vendedores; escreva um por linha</numerusform>
                <numerusform>tem {n} preços para {sellers} vendedores; escreva um por linha</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>is no summary with row_number, column_number, hist and label_correlation</source>
            <translation>não é um resumo com row_number, column_number, hist e label_correlation</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>is not a table of numbers ({reason}); fetch it again</source>
            <translation>não é uma tabela de números ({reason}); baixe de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>must have a line like Lin,100 for every seller</source>
            <translation>deve ter uma linha como Lin,100 para cada vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/markets.py" />
            <source>must hold one number above 0</source>
            <translation>deve conter um número acima de 0</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys nothing, so nothing can be trained</source>
            <translation>não compra nada, então nada pode ser treinado</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys {n} rows of seller {seller}, who has {most}; write 0 to {most}</source>
            <translation>
                <numerusform>compra {n} linhas do vendedor {seller}, que tem {most}; escreva de 0 a {most}</numerusform>
                <numerusform>compra {n} linhas do vendedor {seller}, que tem {most}; escreva de 0 a {most}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>buys {n} rows where the buyer's model needs {least}</source>
            <translation>
                <numerusform>compra {n} linhas e o modelo do comprador precisa de {least}</numerusform>
                <numerusform>compra {n} linhas e o modelo do comprador precisa de {least}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>costs {cost:.10g} where the budget is {budget:.10g}; buy fewer rows</source>
            <translation>custa {cost:.10g} e o orçamento é {budget:.10g}; compre menos linhas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>draws rows of one class only in trial {trial}; buy more, or of other sellers</source>
            <translation>na tentativa {trial} só sorteia linhas de uma classe; compre mais, ou de outros vendedores</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>has {n} lines where one line of whole numbers should be</source>
            <translation>tem {n} linhas onde deveria haver uma linha de números inteiros</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>has {n} numbers for {sellers} sellers; write one each</source>
            <translation>
                <numerusform>tem {n} números para {sellers} vendedores; escreva um para cada</numerusform>
                <numerusform>tem {n} números para {sellers} vendedores; escreva um para cada</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>is missing; there are {models}</source>
            <translation>falta; há {models}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>is no path; name a folder</source>
            <translation>não é um caminho; indique uma pasta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>is {cell}, not the whole number of rows bought of seller {seller}</source>
            <translation>é {cell}, e não o número inteiro de linhas compradas do vendedor {seller}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>must be a list of markets, such as ["0", "1"]</source>
            <translation>deve ser uma lista de mercados, como ["0", "1"]</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>needs a list `instance_ids` and a path `submission_path`</source>
            <translation>precisa de uma lista `instance_ids` e de um caminho `submission_path`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>{file}: costs {cost:.10g} where the budget is {budget:.10g}; scored all the same</source>
            <translation>{file}: custa {cost:.10g} e o orçamento é {budget:.10g}; pontuado mesmo assim</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/data_acquisition/submissions.py" />
            <source>{file}: the model {model} is unknown; logistic regression is used, as in the original</source>
            <translation>{file}: o modelo {model} é desconhecido; usa-se a regressão logística, como no original</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>does not have the {n} cells of the first line</source>
            <translation>
                <numerusform>não tem as {n} células da primeira linha</numerusform>
                <numerusform>não tem as {n} células da primeira linha</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is missing, but there is {other}; rename it</source>
            <translation>falta, mas há {other}; mude o nome</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is not CSV ({reason}); write one row a line</source>
            <translation>não é CSV ({reason}); escreva uma linha por registro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is not a mapping of names to values; mend it</source>
            <translation>não associa nomes a valores; corrija</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>is not {kind} ({reason}); mend it</source>
            <translation>não é {kind} ({reason}); corrija</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/documents.py" />
            <source>lacks the column {missing}; the first line must name {columns}</source>
            <translation>não tem a coluna {missing}; a primeira linha deve nomear {columns}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>accepted as the original program does: {fault}</source>
            <translation>aceito como faz o programa original: {fault}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>and {n} more faults</source>
            <translation>
                <numerusform>e mais {n} falha</numerusform>
                <numerusform>e mais {n} falhas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>column {name}</source>
            <translation>coluna {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>key {name}</source>
            <translation>chave {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>line {n}</source>
            <translation>linha {n}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/faults.py" />
            <source>task {name}</source>
            <translation>tarefa {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>cannot be read as Parquet ({reason}); fetch it again</source>
            <translation>não pode ser lido como Parquet ({reason}); baixe de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>has more than {limit} MB; is this the right file?</source>
            <translation>tem mais de {limit} MB; é o arquivo certo?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>has {length} numbers where the test model needs {n}</source>
            <translation>tem {length} números e o modelo de teste precisa de {n}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>holds a missing or infinite number; fetch the file again</source>
            <translation>contém um número ausente ou infinito; baixe o arquivo de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>holds {type}, not lists of numbers</source>
            <translation>contém {type}, não listas de números</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>is missing; put the file there</source>
            <translation>falta; coloque o arquivo ali</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>is not UTF-8 text (byte {position}); save it as plain UTF-8</source>
            <translation>não é texto UTF-8 (byte {position}); salve como UTF-8 simples</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>lacks the column {missing}; it has {present}</source>
            <translation>não tem a coluna {missing}; tem {present}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>the path {path} leads out of the folder; use a path inside it</source>
            <translation>o caminho {path} sai da pasta; use um caminho dentro dela</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/reading.py" />
            <source>{file}: {column} is stored as {type} and was read as float32</source>
            <translation>{file}: {column} está guardado como {type} e foi lido como float32</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/results.py" />
            <source>{folder}: cannot write here ({reason}); choose another folder</source>
            <translation>{folder}: não é possível escrever aqui ({reason}); escolha outra pasta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/results.py" />
            <source>{path} is a folder where a file has to go; move it away or choose another folder</source>
            <translation>{path} é uma pasta onde deve ficar um arquivo; mova-a ou escolha outra pasta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>A concept has at most 1,000 images.</source>
            <translation>Um conceito tem no máximo 1.000 imagens.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>A set has at most 25 or 60 clips.</source>
            <translation>Um conjunto tem no máximo 25 ou 60 clipes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>All rows are named.</source>
            <translation>Todas as linhas são nomeadas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every clip is one that may be chosen.</source>
            <translation>Cada clipe é um dos que podem ser escolhidos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every concept has a CSV file with ImageID and Confidence.</source>
            <translation>Cada conceito tem um arquivo CSV com ImageID e Confidence.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every draw of the rows can train the model.</source>
            <translation>Cada sorteio das linhas consegue treinar o modelo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every image has a label.</source>
            <translation>Cada imagem tem um rótulo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every market has a file with one line of whole numbers.</source>
            <translation>Cada mercado tem um arquivo com uma linha de números inteiros.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>Every row that is named is a training row.</source>
            <translation>Cada linha nomeada é uma linha de treino.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>No market costs more than its budget.</source>
            <translation>Nenhum mercado custa mais que o seu orçamento.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>No row is named twice.</source>
            <translation>Nenhuma linha é nomeada duas vezes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>The files are official lists of clips.</source>
            <translation>Os arquivos são listas oficiais de clipes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>The files are plain text, one row number a line.</source>
            <translation>Os arquivos são texto simples, um número de linha por linha.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>The numbers are whole, and no more than the seller has.</source>
            <translation>Os números são inteiros e não passam do que o vendedor tem.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>There are images with 0 and images with 1.</source>
            <translation>Há imagens com 0 e imagens com 1.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>There are target clips and nontarget clips.</source>
            <translation>Há clipes das palavras procuradas e clipes de outras.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/rules.py" />
            <source>There is one number a seller, and something is bought.</source>
            <translation>Há um número por vendedor e algo é comprado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/selections.py" />
            <source>holds no chosen item</source>
            <translation>não contém nenhum item escolhido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/selections.py" />
            <source>names {item} of {task} again; keep one of them</source>
            <translation>nomeia {item} de {task} de novo; fique com um deles</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/challenge.py" />
            <source>has the label {label}; there are {known}</source>
            <translation>tem o rótulo {label}; há {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/challenge.py" />
            <source>holds no folder dataperf_LANGUAGE_data; put it there</source>
            <translation>não contém nenhuma pasta dataperf_LANGUAGE_data; coloque-a ali</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/challenge.py" />
            <source>is no task; there are {tasks}</source>
            <translation>não é uma tarefa; há {tasks}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>does not say what it is for; give --language and --size</source>
            <translation>não diz para que é; indique --language e --size</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>has no data of the language {language}; there are {known}</source>
            <translation>não tem dados do idioma {language}; há {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>holds no submission; name its files like en_25_train.json</source>
            <translation>não contém nenhuma submissão; dê aos arquivos nomes como en_25_train.json</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>must be a list of whole numbers</source>
            <translation>deve ser uma lista de números inteiros</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/entries.py" />
            <source>{fault}: there is no entry for {tasks}; all tasks are submitted together</source>
            <translation>{fault}: não há nada para {tasks}; todas as tarefas são entregues juntas</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>lacks {n} listed clips, first {first}; get it anew</source>
            <translation>
                <numerusform>faltam {n} clipes da lista, o primeiro é {first}; obtenha-o de novo</numerusform>
                <numerusform>faltam {n} clipes da lista, o primeiro é {first}; obtenha-o de novo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>must be a list of clip ids</source>
            <translation>deve ser uma lista de identificadores de clipes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/languages.py" />
            <source>must be a mapping of words to lists of clip ids</source>
            <translation>deve associar palavras a listas de identificadores de clipes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>is no target word; there are {words}</source>
            <translation>não é uma palavra procurada; há {words}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>names {clip}, which allowed_training_set.yaml does not list there; leave it out</source>
            <translation>nomeia {clip}, que allowed_training_set.yaml não lista ali; deixe de fora</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>names {n} clips, repeated ones counted, where {size} are allowed; leave some out</source>
            <translation>
                <numerusform>nomeia {n} clipes, contando os repetidos, e são permitidos {size}; deixe alguns de fora</numerusform>
                <numerusform>nomeia {n} clipes, contando os repetidos, e são permitidos {size}; deixe alguns de fora</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>needs at least one target clip and one nontarget clip to train on</source>
            <translation>precisa de ao menos um clipe de uma palavra procurada e um de outra para treinar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: repeated nontarget clips are used repeatedly</source>
            <translation>{file}: clipes repetidos de outras palavras são usados várias vezes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: repeated target clips are used once and count towards the size</source>
            <translation>{file}: clipes repetidos das palavras procuradas são usados uma vez e contam para o tamanho</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: the keys {words} are missing, which shifts the class ids of the words after them, as in the original, and ruins the score; give them an empty list instead</source>
            <translation>{file}: faltam as chaves {words}; isso desloca os números de classe das palavras seguintes, como no original, e estraga a pontuação; dê a elas uma lista vazia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/speech_selection/submissions.py" />
            <source>{file}: there is no clip of {words}, so the test model never predicts them</source>
            <translation>{file}: não há clipe de {words}, então o modelo de teste nunca as prevê</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/dataset.py" />
            <source>these data have no pictures; items show their id, their features and their neighbours</source>
            <translation>estes dados não têm imagens; os itens mostram o identificador, as características e os vizinhos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/dataset.py" />
            <source>{folder} has the tasks {known}; choose one of them (--task on the command line)</source>
            <translation>{folder} tem as tarefas {known}; escolha uma delas (--task na linha de comando)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{key} is no training row of this task</source>
            <translation>{key} não é uma linha de treino desta tarefa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{key} was named before; name each row once</source>
            <translation>{key} já foi nomeada; nomeie cada linha uma vez</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{n} of {total} rows were not ranked; they follow in the order of the data</source>
            <translation>
                <numerusform>{n} de {total} linhas não foram ordenadas; elas seguem na ordem dos dados</numerusform>
                <numerusform>{n} de {total} linhas não foram ordenadas; elas seguem na ordem dos dados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/entries.py" />
            <source>{path} is a session on {name}, not on this task; choose its task (--task)</source>
            <translation>{path} é uma sessão sobre {name}, não sobre esta tarefa; escolha a tarefa dela (--task)</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_cleaning/pictures.py" />
            <source>needs a name like sheet_28.png, the side of a tile, and a tile for each of the {n} rows of sheet.csv</source>
            <translation>
                <numerusform>precisa de um nome como sheet_28.png, com o lado de uma peça, e de uma peça para cada uma das {n} linhas de sheet.csv</numerusform>
                <numerusform>precisa de um nome como sheet_28.png, com o lado de uma peça, e de uma peça para cada uma das {n} linhas de sheet.csv</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/pictures.py" />
            <source>there is no picture of {id}; put one of that name into the folder of pictures</source>
            <translation>não há imagem de {id}; coloque uma com esse nome na pasta de imagens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>begins with a byte order mark; save it as UTF-8 without one</source>
            <translation>começa com uma marca de ordem de bytes; salve como UTF-8 sem ela</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>has {lines} lines where the rules want all {n} rows, each once</source>
            <translation>
                <numerusform>tem {lines} linhas e as regras pedem todas as {n}, cada uma uma vez</numerusform>
                <numerusform>tem {lines} linhas e as regras pedem todas as {n}, cada uma uma vez</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>is no folder; put the submission files there</source>
            <translation>não é uma pasta; coloque ali os arquivos de submissão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>is {line} where one row number should be; write one number a line</source>
            <translation>é {line} onde deveria haver um número de linha; escreva um número por linha</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>names row {row}, whose hv_label is missing; fetch the challenge's data again</source>
            <translation>nomeia a linha {row}, cujo hv_label falta; baixe os dados do desafio de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>names row {row}; the rows of {train} are 0 to {last}</source>
            <translation>nomeia a linha {row}; as linhas de {train} vão de 0 a {last}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>repeats row {row} of line {first}; name each row once</source>
            <translation>repete a linha {row} da linha {first}; nomeie cada linha uma vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>there is no submission; name its files DATA-ID_METHOD.txt</source>
            <translation>não há submissão; dê aos arquivos o nome DATA-ID_METHOD.txt</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{code}: {method} has no ranking for {tasks}, so it has no overall score</source>
            <translation>{code}: {method} não tem ordem para {tasks}, então não tem pontuação geral</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{file} has no time_{name}, which the site asks for</source>
            <translation>{file} não tem time_{name}, que o site pede</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{file} is not named after a task and was not read</source>
            <translation>{file} não tem o nome de uma tarefa e não foi lido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/submissions.py" />
            <source>{method} cannot be part of a file's name; use letters, digits, - and _</source>
            <translation>{method} não pode fazer parte do nome de um arquivo; use letras, dígitos, - e _</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has a label that is not 0 or 1, or no rows; fetch the file again</source>
            <translation>tem um rótulo que não é 0 nem 1, ou não tem linhas; baixe o arquivo de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has no hv_label of 0 or 1, which row {row} of {train} needs; fetch the file again</source>
            <translation>não tem um hv_label 0 ou 1, de que a linha {row} de {train} precisa; baixe o arquivo de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>has {rows} rows where {setup} says {n}; make them agree</source>
            <translation>tem {rows} linhas e {setup} diz {n}; faça com que concordem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>names {data_id} more than once; keep one of them</source>
            <translation>nomeia {data_id} mais de uma vez; fique com um</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>needs `data_id` (text without _ or /), `train_size`, `noise_level`, `test_size` and `val_size`; `classes`, if given, are two names</source>
            <translation>precisa de `data_id` (texto sem _ nem /), `train_size`, `noise_level`, `test_size` e `val_size`; `classes`, se dado, são dois nomes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/tasks.py" />
            <source>needs a list `tasks` and, if other folders are used, a mapping `paths`</source>
            <translation>precisa de uma lista `tasks` e, se outras pastas forem usadas, de uma associação `paths`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_cleaning/trainings.py" />
            <source>a training process was ended from outside; free some memory and try again</source>
            <translation>um processo de treino foi encerrado de fora; libere memória e tente de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>has the label {label}; write 0 or 1</source>
            <translation>tem o rótulo {label}; escreva 0 ou 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>has {rows} rows where the rules allow {limit}; leave some out</source>
            <translation>tem {rows} linhas e as regras permitem {limit}; deixe algumas de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>is no concept; there are {concepts}</source>
            <translation>não é um conceito; há {concepts}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>is not in the pool; leave it out</source>
            <translation>não está na reserva; deixe de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>makes the test model predict {labels} beside 0 and 1, which has no F1; write 0 and 1</source>
            <translation>faz o modelo de teste prever {labels} além de 0 e 1, e para isso não há F1; escreva 0 e 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>{code}: there is nothing for {concepts}; all concepts are submitted together</source>
            <translation>{code}: não há nada para {concepts}; todos os conceitos são entregues juntos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/challenge.py" />
            <source>{n} of {all} examples of {concept} are not in the pool and were left out</source>
            <translation>
                <numerusform>{n} de {all} exemplos de {concept} não estão na reserva e ficaram de fora</numerusform>
                <numerusform>{n} de {all} exemplos de {concept} não estão na reserva e ficaram de fora</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/pool.py" />
            <source>Preparing the pool</source>
            <translation>Preparando a reserva</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/pool.py" />
            <source>holds no images; fetch the file again</source>
            <translation>não contém imagens; baixe o arquivo de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has no Confidence; write 1 for the concept, 0 for anything else</source>
            <translation>não tem Confidence; escreva 1 para o conceito e 0 para o resto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has no rows after unknown ids are left out; it needs rows with 0 and rows with 1</source>
            <translation>não tem linhas depois de retirar identificadores desconhecidos; precisa de linhas com 0 e linhas com 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>has only {found} after unknown ids are left out; it needs rows with 0 and rows with 1</source>
            <translation>só tem {found} depois de retirar identificadores desconhecidos; precisa de linhas com 0 e linhas com 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {labels} are classes of their own beside 0 and 1; write 0 and 1</source>
            <translation>{file}: {labels} são classes à parte de 0 e 1; escreva 0 e 1</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} ids have more than one label, and each counts: {ids}</source>
            <translation>
                <numerusform>{file}: {n} identificadores têm mais de um rótulo, e cada um conta: {ids}</numerusform>
                <numerusform>{file}: {n} identificadores têm mais de um rótulo, e cada um conta: {ids}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} rows are repeated and count more than once: {ids}</source>
            <translation>
                <numerusform>{file}: {n} linhas estão repetidas e contam mais de uma vez: {ids}</numerusform>
                <numerusform>{file}: {n} linhas estão repetidas e contam mais de uma vez: {ids}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/challenges/vision_selection/submissions.py" />
            <source>{file}: {n} rows have ids that the pool lacks and count for nothing: {ids}</source>
            <translation>
                <numerusform>{file}: {n} linhas têm identificadores que não estão na reserva e não contam: {ids}</numerusform>
                <numerusform>{file}: {n} linhas têm identificadores que não estão na reserva e não contam: {ids}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>has no rows, or a row without a label; fetch the file again</source>
            <translation>não tem linhas, ou tem uma linha sem rótulo; baixe o arquivo de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>has the label {label} beside 0 and 1; fetch the file again</source>
            <translation>tem o rótulo {label} além de 0 e 1; baixe o arquivo de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>holds {type}, not 0 and 1</source>
            <translation>contém {type}, não 0 e 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>needs a list `eval_tasks` and a whole number `dim`</source>
            <translation>precisa de uma lista `eval_tasks` e de um número inteiro `dim`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>needs the paths `data_dir` and `emb_file`</source>
            <translation>precisa dos caminhos `data_dir` e `emb_file`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>needs two paths: the submission's CSV and the test set's Parquet file</source>
            <translation>precisa de dois caminhos: o CSV da submissão e o arquivo Parquet do conjunto de teste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/challenges/vision_selection/tasks.py" />
            <source>{file}: Confidence is stored as {type} where the original needs text; it was read as text</source>
            <translation>{file}: Confidence está guardado como {type} e o original precisa de texto; foi lido como texto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>95 % target: {score:.3f}</source>
            <translation>meta de 95 %: {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>all labels right: {score:.3f}</source>
            <translation>todos os rótulos certos: {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>does not reach the target</source>
            <translation>não chega à meta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <source>ends at {score:.3f}</source>
            <translation>termina em {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>items inspected</source>
            <translation>itens verificados</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/compare/chart.py" />
            <source>target after {n:,} items</source>
            <translation>
                <numerusform>meta depois de {n:,} item</numerusform>
                <numerusform>meta depois de {n:,} itens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <source>{metric} on the trusted test set, after each item inspected</source>
            <translation>{metric} no conjunto de teste confiável, depois de cada item verificado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/chart.py" />
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <source>{name}, {k} seeds</source>
            <translation>{name}, {k} sementes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/oracles.py" />
            <source>Taking the value of each fix</source>
            <translation>Medindo o valor de cada correção</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/painting.py" />
            <location filename="dataperf_gui/compare/store.py" />
            <source>{path} cannot be written ({reason}); choose another folder, or make room</source>
            <translation>{path} não pode ser escrito ({reason}); escolha outra pasta, ou abra espaço</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/person.py" />
            <source>Replaying the decisions</source>
            <translation>Repetindo as decisões</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/purchase_spending.py" />
            <source>This is an estimate from what buyers may see, the mean over all markets: the sellers' rows are hidden here.</source>
            <translation>Isto é uma estimativa a partir do que os compradores podem ver, a média de todos os mercados: aqui as linhas dos vendedores estão ocultas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/purchase_spending.py" />
            <source>This is the true accuracy by the official rule, the mean over all markets.</source>
            <translation>Esta é a acurácia verdadeira pela regra oficial, a média de todos os mercados.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/running.py" />
            <source>Drawing curves: {names}</source>
            <translation>Desenhando curvas: {names}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/running.py" />
            <source>it was ended because it did not rank within {seconds:g} s</source>
            <translation>foi encerrada porque não terminou de ordenar em {seconds:g} s</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/selection_spending.py" />
            <source>This is the practice score: the rules forbid choosing by the official one.</source>
            <translation>Esta é a pontuação de treino: as regras proíbem escolher pela oficial.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <source>best baseline, {name}: {score:.3f}</source>
            <translation>melhor referência, {name}: {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>clips chosen</source>
            <translation>clipes escolhidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <source>ends at {score:.3f}, goal at {spent:.4g}</source>
            <translation>termina em {score:.3f}, meta em {spent:.4g}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>money spent</source>
            <translation>dinheiro gasto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_chart.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>rows chosen</source>
            <translation>linhas escolhidas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_run.py" />
            <location filename="dataperf_gui/compare/workers.py" />
            <source>the strategy failed ({reason})</source>
            <translation>a estratégia falhou ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_run.py" />
            <source>{name} chooses nothing here; there are {known}</source>
            <translation>{name} não escolhe nada aqui; há {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_run.py" />
            <location filename="dataperf_gui/compare/store.py" />
            <source>{path} cannot be read ({reason}); move it away</source>
            <translation>{path} não pode ser lido ({reason}); tire-o dali</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/spending_run.py" />
            <source>{path} cannot be written ({reason}); make room or choose another folder</source>
            <translation>{path} não pode ser escrito ({reason}); abra espaço ou escolha outra pasta</translation>
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
            <translation>precisão média</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>first 100</source>
            <translation>primeiros 100</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>first 25</source>
            <translation>primeiros 25</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>first 50</source>
            <translation>primeiros 50</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>fixes to 95 %</source>
            <translation>correções até 95 %</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tables.py" />
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/tournament.py" />
            <source>A tournament needs decisions: nothing has been decided yet.</source>
            <translation>Um torneio precisa de decisões: nada foi decidido ainda.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/walking.py" />
            <source>Walking along the order</source>
            <translation>Percorrendo a ordem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/walking.py" />
            <source>{name} says of no item what its label should be; name the column that does with --truth-column</source>
            <translation>{name} não diz de nenhum item qual deveria ser o rótulo; indique a coluna que diz com --truth-column</translation>
        </message>
        <message>
            <location filename="dataperf_gui/compare/workers.py" />
            <source>its process ended without a word</source>
            <translation>o processo dela terminou sem dizer nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/contents.py" />
            <source>Reading files</source>
            <translation>Lendo arquivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/contents.py" />
            <source>{file} cannot be read ({reason}); restore it or take it out of the list</source>
            <translation>{file} não pode ser lido ({reason}); recupere-o ou tire-o da lista</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/embedded.py" />
            <source>there is no embedded set {name!r}; there is {names}</source>
            <translation>não há dados incluídos {name!r}; há {names}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/features.py" />
            <source>{file} changed while it was read; open the dataset again</source>
            <translation>{file} mudou enquanto era lido; abra os dados de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/features.py" />
            <source>{name} has neither files to look at nor features</source>
            <translation>{name} não tem arquivos para ver nem características</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/features.py" />
            <source>{name} has no file that can be decoded</source>
            <translation>{name} não tem nenhum arquivo que possa ser lido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{file} is no picture or sound of a kind that is read; it was left out</source>
            <translation>{file} não é imagem nem som de um tipo que se lê; ficou de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{file} lies in no class's folder; it was left out</source>
            <translation>{file} não está na pasta de nenhuma classe; ficou de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{folder} cannot be read ({reason}); make it readable or move it elsewhere</source>
            <translation>{folder} não pode ser lida ({reason}); permita a leitura ou mova-a para outro lugar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{folder} has no pictures or sounds in sub-folders; put each class into a folder of its own, or open a table with the columns file and label</source>
            <translation>{folder} não tem imagens nem sons em subpastas; coloque cada classe em uma pasta própria, ou abra uma tabela com as colunas file e label</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/folder.py" />
            <source>{folder} is not a folder that can be opened</source>
            <translation>{folder} não é uma pasta que possa ser aberta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} cannot be found; restore it or take it out of the list</source>
            <translation>{file} não foi encontrado; recupere-o ou tire-o da lista</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <source>{file} has more than {limit} million pixels; make it smaller</source>
            <translation>{file} tem mais de {limit} milhões de pixels; diminua-o</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} has {size} MB, more than the limit of {limit} MB; make it smaller</source>
            <translation>{file} tem {size} MB, mais que o limite de {limit} MB; diminua-o</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} is empty; replace it</source>
            <translation>{file} está vazio; substitua-o</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/images.py" />
            <source>{file} is not a picture that can be read ({reason}); replace or repair it</source>
            <translation>{file} não é uma imagem que possa ser lida ({reason}); substitua ou conserte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>row {row} of {table} names no file; it was left out</source>
            <translation>a linha {row} de {table} não nomeia nenhum arquivo; ficou de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{file} has no label in {table}, row {row}; it was left out</source>
            <translation>{file} não tem rótulo em {table}, linha {row}; ficou de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{file} has the split {split!r} in {table}, row {row}; only train, validation and test are known, so it was left out</source>
            <translation>{file} tem o grupo {split!r} em {table}, linha {row}; só se conhecem train, validation e test, então ficou de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{file} in {table}, row {row}, lies outside the dataset's folder; it was left out</source>
            <translation>{file} em {table}, linha {row}, está fora da pasta dos dados; ficou de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{table} has no column {name!r}; it has {columns}. Choose another with --{option}</source>
            <translation>{table} não tem a coluna {name!r}; tem {columns}. Escolha outra com --{option}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{table} has no usable row</source>
            <translation>{table} não tem nenhuma linha utilizável</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/manifest.py" />
            <source>{table} has no usable row ({reason})</source>
            <translation>{table} não tem nenhuma linha utilizável ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_encoder.py" />
            <source>{file} takes {inputs}; pictures need one float32 input (n, 3, side, side)</source>
            <translation>{file} recebe {inputs}; imagens precisam de uma entrada float32 (n, 3, side, side)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_network.py" />
            <source>ONNX encoders need the optional part: pip install 'dataperf-gui[onnx]'</source>
            <translation>Codificadores ONNX precisam da parte opcional: pip install 'dataperf-gui[onnx]'</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_network.py" />
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} cannot be found; check the path</source>
            <translation>{file} não foi encontrado; confira o caminho</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_network.py" />
            <source>{file} cannot be used as an encoder ({reason}); export it again as ONNX</source>
            <translation>{file} não pode ser usado como codificador ({reason}); exporte de novo como ONNX</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/onnx_speech.py" />
            <source>{file} takes {inputs}; sounds need one float32 input (n, n_samples)</source>
            <translation>{file} recebe {inputs}; sons precisam de uma entrada float32 (n, n_samples)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>datasets of the kind {kind!r} cannot be opened</source>
            <translation>dados do tipo {kind!r} não podem ser abertos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>{path} is neither a folder nor a table; open a folder with a sub-folder for each class, or a CSV or Parquet file with the columns file and label</source>
            <translation>{path} não é pasta nem tabela; abra uma pasta com uma subpasta por classe, ou um arquivo CSV ou Parquet com as colunas file e label</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>{path} is not there; check the path</source>
            <translation>{path} não está lá; confira o caminho</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/opening.py" />
            <source>{path}: there is no such home folder</source>
            <translation>{path}: não existe essa pasta pessoal</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/picture_features.py" />
            <source>Learning what the pictures are made of</source>
            <translation>Aprendendo do que as imagens são feitas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/picture_features.py" />
            <source>Looking at the pictures</source>
            <translation>Olhando as imagens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} cannot be read as an array of numbers ({reason}); save it with numpy.save</source>
            <translation>{file} não pode ser lido como matriz de números ({reason}); salve com numpy.save</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} has features of shape {shape}, the dataset needs ({n}, n_features): one row an item, in the same order</source>
            <translation>{file} tem características de forma {shape}, os dados precisam de ({n}, n_features): uma linha por item, na mesma ordem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file} is not one array of real numbers; save it again</source>
            <translation>{file} não é uma matriz de números reais; salve de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file}: column {column!r} is not a list of as many numbers in every row ({reason})</source>
            <translation>{file}: a coluna {column!r} não tem em cada linha uma lista com a mesma quantidade de números ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/precomputed.py" />
            <source>{file}: row {row} of the features is not finite; compute it again</source>
            <translation>{file}: a linha {row} das características não é finita; calcule de novo</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/rows.py" />
            <source>There is no test split: {n} items ({percent} % of each class) were held out to measure the score, with their true labels where these are known, else with those they were given.</source>
            <translation>
                <numerusform>Não há conjunto de teste: {n} itens ({percent} % de cada classe) foram separados para medir a pontuação, com os rótulos verdadeiros onde são conhecidos e, senão, com os dados.</numerusform>
                <numerusform>Não há conjunto de teste: {n} itens ({percent} % de cada classe) foram separados para medir a pontuação, com os rótulos verdadeiros onde são conhecidos e, senão, com os dados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>every class has a single item; a test set needs at least two of one</source>
            <translation>cada classe tem um só item; um conjunto de teste precisa de ao menos dois de uma</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>no item is in the training split; mark some rows as 'train'</source>
            <translation>nenhum item é de treino; marque algumas linhas como 'train'</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{file} is a picture among sounds; it was left out</source>
            <translation>{file} é uma imagem entre sons; ficou de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{file} is a sound among pictures; it was left out</source>
            <translation>{file} é um som entre imagens; ficou de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{file} is listed more than once; only its first row is used</source>
            <translation>{file} aparece mais de uma vez; só a primeira linha é usada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{folder} has no file that can be read{first}; choose another folder</source>
            <translation>{folder} não tem nenhum arquivo que possa ser lido{first}; escolha outra pasta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/rows.py" />
            <source>{folder} has only the class {name!r}; cleaning labels needs two or more</source>
            <translation>{folder} só tem a classe {name!r}; para limpar rótulos são precisas duas ou mais</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sound_features.py" />
            <source>Listening to the clips</source>
            <translation>Ouvindo os clipes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>it holds no samples</source>
            <translation>não contém nenhuma amostra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>it is cut short</source>
            <translation>está cortado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} is longer than {limit} seconds, or has too many channels; cut it into clips</source>
            <translation>{file} dura mais de {limit} segundos, ou tem canais demais; corte em clipes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{file} is not a sound that can be read ({reason}); replace or repair it</source>
            <translation>{file} não é um som que possa ser lido ({reason}); substitua ou conserte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/sounds.py" />
            <source>{rate} samples a second</source>
            <translation>{rate} amostras por segundo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} cannot be read as a table ({reason}); it must be CSV in UTF-8, TSV or Parquet</source>
            <translation>{file} não pode ser lido como tabela ({reason}); deve ser CSV em UTF-8, TSV ou Parquet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} has no rows; it needs a header and a row an item</source>
            <translation>{file} não tem linhas; precisa de um cabeçalho e de uma linha por item</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} has several columns called {name!r}; rename all but one</source>
            <translation>{file} tem várias colunas chamadas {name!r}; mude o nome de todas menos uma</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file} is larger than 2 GB; split it</source>
            <translation>{file} tem mais de 2 GB; divida-o</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file}, line {line}: {n} values where the header has {expected}; put quotes around values that contain the separator</source>
            <translation>
                <numerusform>{file}, linha {line}: {n} valores onde o cabeçalho tem {expected}; ponha entre aspas os valores que contêm o separador</numerusform>
                <numerusform>{file}, linha {line}: {n} valores onde o cabeçalho tem {expected}; ponha entre aspas os valores que contêm o separador</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/tables.py" />
            <source>{file}: column {name!r} holds lists, not texts; choose another</source>
            <translation>{file}: a coluna {name!r} contém listas, não textos; escolha outra</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/titles.py" />
            <source>Data acquisition, {n} markets</source>
            <translation>
                <numerusform>Aquisição de dados, {n} mercado</numerusform>
                <numerusform>Aquisição de dados, {n} mercados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/titles.py" />
            <source>Eight</source>
            <translation>Oito</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/titles.py" />
            <source>Five</source>
            <translation>Cinco</translation>
        </message>
        <message>
            <location filename="dataperf_gui/data/titles.py" />
            <source>Three</source>
            <translation>Três</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/titles.py" />
            <source>{concept}, {n:,} images</source>
            <translation>
                <numerusform>{concept}, {n:,} imagens</numerusform>
                <numerusform>{concept}, {n:,} imagens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/data/titles.py" />
            <source>{language} words, {n} clips</source>
            <translation>
                <numerusform>{language}: palavras, {n} clipes</numerusform>
                <numerusform>{language}: palavras, {n} clipes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>A show for a stage: large, on the whole screen, plays by itself, keeps nothing</source>
            <translation>Uma demonstração para um palco: grande, em tela cheia, toca sozinha, não guarda nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>A tour in five short steps, on digits that come with the program</source>
            <translation>Um passeio em cinco passos curtos, com dígitos que vêm com o programa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>About</source>
            <translation>Sobre</translation>
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
            <translation>Outra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>As many as possible</source>
            <translation>O máximo possível</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Ask the strategy again with another random seed</source>
            <translation>Perguntar de novo à estratégia com outra semente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Back</source>
            <translation>Voltar</translation>
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
            <translation>Comprar todas as linhas deste vendedor, ou quantas o orçamento permitir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy nothing in this market</source>
            <translation>Não comprar nada neste mercado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy nothing of this seller</source>
            <translation>Não comprar nada deste vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy one more row of this seller</source>
            <translation>Comprar mais uma linha deste vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Buy one row fewer of this seller</source>
            <translation>Comprar uma linha a menos deste vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose</source>
            <translation>Escolher</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose this one in the place of the marked one, or of the least typical one of its group</source>
            <translation>Escolher este no lugar do marcado, ou do menos típico do seu grupo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose what the sellers are sorted by</source>
            <translation>Escolher como os vendedores são ordenados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Choose what to work on</source>
            <translation>Escolha no que trabalhar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Classes by likelihood</source>
            <translation>Classes por probabilidade</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Close the window; every decision is already saved</source>
            <translation>Fechar a janela; cada decisão já está salva</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Closer</source>
            <translation>Aproximar</translation>
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
            <translation>Copiar endereço</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Copy where the original of this picture was published; nothing is fetched</source>
            <translation>Copiar onde o original desta imagem foi publicado; nada é baixado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Dark or light</source>
            <translation>Escuro ou claro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Decide again what was taken back</source>
            <translation>Decidir de novo o que foi desfeito</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Demo mode</source>
            <translation>Modo de demonstração</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Draw</source>
            <translation>Desenhar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Draw a line around points to gather them; Shift and drag does the same, with Ctrl it adds</source>
            <translation>Desenhar uma linha em volta de pontos para reuni-los; Shift e arrastar faz o mesmo, com Ctrl acrescenta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Draw the curves that are ticked</source>
            <translation>Desenhar as curvas marcadas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Empty this market</source>
            <translation>Esvaziar mercado</translation>
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
            <translation>Mais rápido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Files that could not be used, dark, blurred, silent or cut ones, duplicates</source>
            <translation>Arquivos inutilizáveis, escuros, borrados, mudos ou cortados, e duplicados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Fill all</source>
            <translation>Encher todos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Fill this market</source>
            <translation>Encher mercado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Fit a picture to the window or show it larger; play or pause a sound</source>
            <translation>Ajustar uma imagem à janela ou ampliá-la; tocar ou pausar um som</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Flip</source>
            <translation>Inverter</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Further</source>
            <translation>Afastar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Gather nothing</source>
            <translation>Não reunir nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Gather the points that lie nearest to the one pointed at</source>
            <translation>Reunir os pontos mais próximos do apontado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Give it the suggested label</source>
            <translation>Dar a ele o rótulo sugerido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Go to the next item that nobody has decided on</source>
            <translation>Ir ao próximo item sobre o qual ninguém decidiu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Go to the seller above</source>
            <translation>Ir ao vendedor acima</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Go to the seller below</source>
            <translation>Ir ao vendedor abaixo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Grid</source>
            <translation>Grade</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>Guide me</source>
            <translation>Guia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear given</source>
            <translation>Ouvir o dado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear it</source>
            <translation>Ouvir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear suggested</source>
            <translation>Ouvir o sugerido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear the closest clip that has the given label; again: back to this one</source>
            <translation>Ouvir o clipe mais parecido com o rótulo dado; de novo: voltar a este</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Hear the closest clip that has the suggested label; again: back to this one</source>
            <translation>Ouvir o clipe mais parecido com o rótulo sugerido; de novo: voltar a este</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/app.py" />
            <source>Home</source>
            <translation>Início</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Keep label</source>
            <translation>Manter rótulo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Keep the label for now and find the item again later</source>
            <translation>Manter o rótulo por enquanto e encontrar o item depois</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Language, colours, size of letters, your name, keys</source>
            <translation>Idioma, cores, tamanho das letras, seu nome, teclas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Lasso</source>
            <translation>Laço</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Leave it out of the training set</source>
            <translation>Deixar fora do conjunto de treino</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let go</source>
            <translation>Soltar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let the strategy buy in every market; undo takes it back in one step</source>
            <translation>Deixar a estratégia comprar em todos os mercados; desfazer reverte em um passo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let the strategy buy in this market; undo takes it back in one step</source>
            <translation>Deixar a estratégia comprar neste mercado; desfazer reverte em um passo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Let the strategy propose another set (another seed)</source>
            <translation>Deixar a estratégia propor outro conjunto (outra semente)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>List the pool again, at the item that the search began from</source>
            <translation>Listar a reserva de novo, no item de onde a busca começou</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>List what is most like this one (nearest neighbours by cosine)</source>
            <translation>Listar o que mais se parece com este (vizinhos mais próximos pelo cosseno)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Look at the map from further away</source>
            <translation>Ver o mapa de mais longe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Look at the map from nearer; the wheel does the same</source>
            <translation>Ver o mapa de mais perto; a roda faz o mesmo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Look at them</source>
            <translation>Ver esses</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Loop</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Make a chosen positive negative, or a negative positive</source>
            <translation>Fazer de um positivo escolhido um negativo, ou de um negativo um positivo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Make the set what the strategy proposes; undo takes it back in one step</source>
            <translation>Fazer do conjunto o que a estratégia propõe; desfazer reverte em um passo</translation>
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
            <translation>Marcar para troca</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Market after</source>
            <translation>Próximo mercado</translation>
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
            <translation>Próximo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Next ring</source>
            <translation>Próximo anel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Next undecided</source>
            <translation>Próximo a decidir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/map/legend.py" />
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="resources/report.html" />
            <source>Not sure</source>
            <translation>Não tenho certeza</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Number the classes by how likely the model (predicted probability) finds them, or always alike</source>
            <translation>Numerar as classes por quão prováveis o modelo as acha (probabilidade prevista), ou sempre igual</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Official score…</source>
            <translation>Pontuação oficial…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>One row fewer</source>
            <translation>Uma linha a menos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>One row more</source>
            <translation>Uma linha a mais</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Open a folder or a table of files</source>
            <translation>Abrir uma pasta ou uma tabela de arquivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Open item</source>
            <translation>Abrir item</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Open your own data…</source>
            <translation>Abrir seus dados…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Other label…</source>
            <translation>Outro rótulo…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play</source>
            <translation>Tocar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play again and again: the selected part, or all</source>
            <translation>Tocar sem parar: a parte selecionada, ou tudo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play faster, at the same pitch</source>
            <translation>Tocar mais rápido, no mesmo tom</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play or pause the sound</source>
            <translation>Tocar ou pausar o som</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play slower, at the same pitch</source>
            <translation>Tocar mais devagar, no mesmo tom</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Play the clip that is pointed at; again: silence</source>
            <translation>Tocar o clipe apontado; de novo: silêncio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Point at the next ringed item, the most suspect first</source>
            <translation>Apontar para o próximo item com anel, o mais suspeito primeiro</translation>
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
            <translation>Problemas dos arquivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Put it into the set as not showing the concept, or confirm that it does not (label 0)</source>
            <translation>Colocar no conjunto como imagem sem o conceito, ou confirmar que não o mostra (rótulo 0)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Put it into the set as showing the concept, or confirm that it does (label 1)</source>
            <translation>Colocar no conjunto como imagem com o conceito, ou confirmar que o mostra (rótulo 1)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Put this one into the set and go on to the next</source>
            <translation>Colocar este no conjunto e ir ao próximo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Rank again</source>
            <translation>Ordenar de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Rank the items anew with the labels as they are now</source>
            <translation>Ordenar os itens de novo com os rótulos de agora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Redo</source>
            <translation>Refazer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Report…</source>
            <translation>Relatório…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>Sample rows</source>
            <translation>Linhas de amostra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Save curves…</source>
            <translation>Salvar curvas…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Save the clean labels, or a copy of the files sorted by label</source>
            <translation>Salvar os rótulos limpos, ou uma cópia dos arquivos separados por rótulo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Save the picture or the numbers behind it</source>
            <translation>Salvar a imagem ou os números por trás dela</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Score the set on the official evaluation set; the rules forbid choosing by it</source>
            <translation>Pontuar o conjunto na avaliação oficial; as regras proíbem escolher por ela</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Search among all classes</source>
            <translation>Buscar entre todas as classes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See all items as points, alike ones close to each other, and gather some of them</source>
            <translation>Ver todos os itens como pontos, os parecidos próximos uns dos outros, e reunir alguns</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See five rows of this seller, and its summary drawn large</source>
            <translation>Ver cinco linhas deste vendedor, e o resumo dele desenhado em grande</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See many items at once and decide on several together</source>
            <translation>Ver muitos itens de uma vez e decidir sobre vários juntos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See who is where, hand in what is open, look at what became of it</source>
            <translation>Ver quem está em que lugar, entregar o que está aberto, ver o que foi feito dele</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>See your curve beside those of algorithms, race them, replay your answers</source>
            <translation>Ver sua curva ao lado das de algoritmos, correr contra eles, repetir suas respostas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Seller above</source>
            <translation>Vendedor acima</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Seller below</source>
            <translation>Vendedor abaixo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Settings…</source>
            <translation>Configurações…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Show all</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show all points of the map</source>
            <translation>Mostrar todos os pontos do mapa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show only some items of the queue</source>
            <translation>Mostrar só alguns itens da fila</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show only the selected part of the sound, or all of it</source>
            <translation>Mostrar só a parte selecionada do som, ou tudo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the gathered items, and only these, where one key decides on all</source>
            <translation>Mostrar só os itens reunidos, onde uma tecla decide sobre todos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the item after, without deciding</source>
            <translation>Mostrar o item seguinte, sem decidir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the item before</source>
            <translation>Mostrar o item anterior</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the item that is pointed at on its screen; a click does the same</source>
            <translation>Mostrar o item apontado na tela dele; um clique faz o mesmo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the market after</source>
            <translation>Mostrar o próximo mercado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show the market before</source>
            <translation>Mostrar o mercado anterior</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Show what every key does</source>
            <translation>Mostrar o que cada tecla faz</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Similar</source>
            <translation>Parecidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Slower</source>
            <translation>Mais devagar</translation>
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
            <translation>Som</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Swap in</source>
            <translation>Trocar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Switch between the dark and the light theme</source>
            <translation>Alternar entre o aspecto escuro e o claro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take it</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take nearest</source>
            <translation>Os mais próximos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take out</source>
            <translation>Tirar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take the last decision back</source>
            <translation>Desfazer a última decisão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Take this one out of the set</source>
            <translation>Tirar este do conjunto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>The given label is right</source>
            <translation>O rótulo dado está certo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>The next swap takes this one out of the set</source>
            <translation>A próxima troca tira este do conjunto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Use suggestion</source>
            <translation>Usar sugestão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Version and licences</source>
            <translation>Versão e licenças</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>View</source>
            <translation>Exibir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Write a page about this session to take away: what was found, and what it was worth</source>
            <translation>Escrever uma página sobre esta sessão para levar: o que se encontrou e o que valeu</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Zoom</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/action_table.py" />
            <source>Zoom to selection</source>
            <translation>Ampliar seleção</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>Entries of programs and people, checked and scored the same way</source>
            <translation>Submissões de programas e pessoas, verificadas e pontuadas do mesmo modo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>Find the labels that are wrong, fix them, and watch the score rise.</source>
            <translation>Encontre os rótulos errados, corrija-os e veja a pontuação subir.</translation>
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
            <translation>Relatório</translation>
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
            <translation>Selecionar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Show them</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/app.py" />
            <source>What would you like to look at?</source>
            <translation>O que você gostaria de ver?</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/app.py" />
            <source>{n} files could not be used; the others are here.</source>
            <translation>
                <numerusform>{n} arquivo não pôde ser usado; os outros estão aqui.</numerusform>
                <numerusform>{n} arquivos não puderam ser usados; os outros estão aqui.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>All that is known</source>
            <translation>Tudo o que se sabe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Check and score what failed, was cancelled, took too long or was cut short</source>
            <translation>Verificar e pontuar o que falhou, foi cancelado, demorou demais ou foi interrompido</translation>
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
            <translation>Salvar arquivos…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Score again</source>
            <translation>Pontuar de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Score the same files anew and compare the receipts</source>
            <translation>Pontuar os mesmos arquivos de novo e comparar os recibos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Select a line for more</source>
            <translation>Selecione uma linha para saber mais</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Take it off the board; it stays in the list of submissions</source>
            <translation>Tirar do ranking; continua na lista de submissões</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Which</source>
            <translation>Qual</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/detail.py" />
            <source>Write the files as they were handed in, byte for byte</source>
            <translation>Escrever os arquivos como foram entregues, byte a byte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Checking and scoring</source>
            <translation>Verificando e pontuando</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Everything in that file was here already; nothing changed.</source>
            <translation>Tudo nesse arquivo já estava aqui; nada mudou.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Exporting the boards</source>
            <translation>Exportando os rankings</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>It could not be scored: {reason}</source>
            <translation>Não foi possível pontuar: {reason}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Opening the boards</source>
            <translation>Abrindo os rankings</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Reading the boards</source>
            <translation>Lendo os rankings</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Reading {name}</source>
            <translation>Lendo {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Refused: it breaks a rule. The reasons are shown beside it.</source>
            <translation>Recusada: quebra uma regra. Os motivos aparecem ao lado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scored again, and it differs: {reason}</source>
            <translation>Pontuada de novo, e difere: {reason}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scored again: the receipt is equal.</source>
            <translation>Pontuada de novo: o recibo é igual.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scored; it is on the board.</source>
            <translation>Pontuada; está no ranking.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scoring again</source>
            <translation>Pontuando de novo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Scoring the baselines</source>
            <translation>Pontuando as referências</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>The baselines are there already.</source>
            <translation>As referências já estão lá.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Withdrawing</source>
            <translation>Retirando</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Withdrawn: it is off the board and stays in the list.</source>
            <translation>Retirada: saiu do ranking e continua na lista.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>Writing the files</source>
            <translation>Escrevendo os arquivos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} baselines were scored.</source>
            <translation>
                <numerusform>{n} referências foram pontuadas.</numerusform>
                <numerusform>{n} referências foram pontuadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} events were added.</source>
            <translation>
                <numerusform>{n} eventos foram acrescentados.</numerusform>
                <numerusform>{n} eventos foram acrescentados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} files are in {folder}, as they were handed in.</source>
            <translation>
                <numerusform>{n} arquivos estão em {folder}, como foram entregues.</numerusform>
                <numerusform>{n} arquivos estão em {folder}, como foram entregues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/feed.py" />
            <source>{n} submissions are in {path}.</source>
            <translation>
                <numerusform>{n} submissões estão em {path}.</numerusform>
                <numerusform>{n} submissões estão em {path}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Check and score</source>
            <translation>Verificar e pontuar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Every rule of the challenge is checked first. Whether it counts as people's work or a program's follows from the session's journal.</source>
            <translation>Primeiro cada regra do desafio é verificada. Se conta como trabalho de pessoas ou de um programa decorre do diário da sessão.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Folder of the submission files</source>
            <translation>Pasta dos arquivos de submissão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Folder…</source>
            <translation>Pasta…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Hand in an entry</source>
            <translation>Entregar uma submissão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Name of the entry</source>
            <translation>Nome da submissão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>Official submission files in a folder</source>
            <translation>Arquivos oficiais de submissão em uma pasta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>The challenge's folder (empty = the sample that comes along)</source>
            <translation>A pasta do desafio (vazio = a amostra incluída)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <source>The session “{name}”</source>
            <translation>A sessão “{name}”</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/hand_in.py" />
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Who</source>
            <translation>Quem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>Each line runs from -1, the first result, to 0, the reference (people, or the best published). Points whose source was not seen are left out. After Kiela et al. 2021.</source>
            <translation>Cada linha vai de -1, o primeiro resultado, a 0, a referência (pessoas, ou o melhor publicado). Ficam de fora os pontos cuja fonte não foi vista. Segundo Kiela et al. 2021.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>Progress over time</source>
            <translation>Progresso ao longo do tempo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>This board has no line yet: it needs a reference and an entry.</source>
            <translation>Este ranking ainda não tem linha: precisa de uma referência e de uma submissão.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>from the first result (-1) to the reference (0)</source>
            <translation>do primeiro resultado (-1) à referência (0)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/progress_plot.py" />
            <source>year</source>
            <translation>ano</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Add a file's submissions; a second time changes nothing</source>
            <translation>Acrescentar as submissões de um arquivo; uma segunda vez não muda nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>All divisions</source>
            <translation>Todas as divisões</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>All tasks</source>
            <translation>Todas as tarefas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Board</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Challenge</source>
            <translation>Desafio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Choose the folder for the files</source>
            <translation>Escolha a pasta para os arquivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Data</source>
            <translation>Dados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Data {name}</source>
            <translation>Dados {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Division</source>
            <translation>Divisão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Export the boards</source>
            <translation>Exportar os rankings</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Hand in…</source>
            <translation>Entregar…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Import boards</source>
            <translation>Importar rankings</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Keep the boards in a team's database, or on this computer</source>
            <translation>Manter os rankings no banco de dados de uma equipe, ou neste computador</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Nothing was scored yet. Score the baselines to see how a board looks, or hand in a session of yours.</source>
            <translation>Nada foi pontuado ainda. Pontue as referências para ver como é um ranking, ou entregue uma sessão sua.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/widgets/busy.py" />
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Run the program's baselines on the embedded sample</source>
            <translation>Rodar as referências do programa na amostra incluída</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Sample</source>
            <translation>Amostra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Score the baselines</source>
            <translation>Pontuar referências</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Submissions</source>
            <translation>Submissões</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Task</source>
            <translation>Tarefa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Team…</source>
            <translation>Equipe…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>The boards of the team.</source>
            <translation>Os rankings da equipe.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>The boards on this computer.</source>
            <translation>Os rankings neste computador.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>The challenge's folder</source>
            <translation>A pasta do desafio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>Write all boards to one file that others can merge</source>
            <translation>Escrever todos os rankings em um arquivo que outros podem juntar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>a perfect score</source>
            <translation>uma pontuação perfeita</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/screen.py" />
            <source>{title}: -1 is {first:.3f} ({name}), 0 is {value:.3f} ({reference}).</source>
            <translation>{title}: -1 é {first:.3f} ({name}), 0 é {value:.3f} ({reference}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>A team can keep its boards in one PostgreSQL database, so that everybody sees the same. Leave the line empty to keep them on this computer.

The address is kept in the settings as it is written here: leave the password to PostgreSQL's password file.</source>
            <translation>Uma equipe pode manter seus rankings em um banco de dados PostgreSQL, para que todos vejam o mesmo. Deixe a linha vazia para mantê-los neste computador.

O endereço é guardado nas configurações como está escrito aqui: deixe a senha no arquivo de senhas do PostgreSQL.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>Address of the database</source>
            <translation>Endereço do banco de dados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>Use it</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/team.py" />
            <source>Where the boards are kept</source>
            <translation>Onde os rankings são mantidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>95 % interval</source>
            <translation>intervalo de 95 %</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Comparable</source>
            <translation>Comparável</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Entry</source>
            <translation>Submissão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>File {name}</source>
            <translation>Arquivo {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Head of the journal</source>
            <translation>Cabeça do diário</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Origin</source>
            <translation>Origem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rank</source>
            <translation>Posição</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Refused: {code}</source>
            <translation>Recusada: {code}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rule broken</source>
            <translation>Regra quebrada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rule kept</source>
            <translation>Regra cumprida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Rule not reached</source>
            <translation>Regra não alcançada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>Score</source>
            <translation>Pontuação</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Score it would have had</source>
            <translation>Pontuação que teria tido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Scored in</source>
            <translation>Pontuada em</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Task {name}</source>
            <translation>Tarefa {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Time it took</source>
            <translation>Tempo que levou</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Try {n} of {total}</source>
            <translation>Tentativa {n} de {total}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>Where from</source>
            <translation>De onde</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>baseline, not ranked</source>
            <translation>referência, sem posição</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>being checked</source>
            <translation>em verificação</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>best of {n} entries</source>
            <translation>
                <numerusform>a melhor de {n} submissões</numerusform>
                <numerusform>a melhor de {n} submissões</numerusform>
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
            <translation>rascunho</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>no: {note}</source>
            <translation>não: {note}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>other data, cannot be compared</source>
            <translation>outros dados, não dá para comparar</translation>
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
            <translation>recusada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>running</source>
            <translation>em andamento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored</source>
            <translation>pontuada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored again, differs</source>
            <translation>pontuada de novo, difere</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored again, equal</source>
            <translation>pontuada de novo, igual</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>scored here</source>
            <translation>pontuada aqui</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>took too long</source>
            <translation>demorou demais</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>waiting</source>
            <translation>na espera</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>withdrawn</source>
            <translation>retirada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>would be {score}</source>
            <translation>seria {score}</translation>
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
            <translation>{score} em {date}: {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/boards/wording.py" />
            <source>{score}; the original program accepts what the rules forbid</source>
            <translation>{score}; o programa original aceita o que as regras proíbem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>1 seed</source>
            <translation>1 semente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Against what</source>
            <translation>Em relação a quê</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Automatic: drop</source>
            <translation>Automático: tirar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Automatic: relabel</source>
            <translation>Automático: mudar rótulo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Each item looked at gets its true label (the challenge's rule)</source>
            <translation>Cada item visto recebe o seu rótulo verdadeiro (a regra do desafio)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Each strategy ranks so often, with other folds and draws (seeds): how sure are we?</source>
            <translation>Cada estratégia ordena tantas vezes, com outras divisões e sorteios (sementes): quanta certeza temos?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Even scale</source>
            <translation>Escala uniforme</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>How often each strategy ranks</source>
            <translation>Quantas vezes cada estratégia ordena</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Items inspected</source>
            <translation>Itens verificados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Logarithmic scale</source>
            <translation>Escala logarítmica</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Nobody looks: each item gets the label that the strategy suggests</source>
            <translation>Ninguém olha: cada item recebe o rótulo que a estratégia sugere</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Nobody looks: the most suspect items are left out</source>
            <translation>Ninguém olha: os itens mais suspeitos ficam de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Seconds of work</source>
            <translation>Segundos de trabalho</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>Seconds: yours as they were; an algorithm's at your pace, after its ranking</source>
            <translation>Segundos: os seus como foram; os de um algoritmo no seu ritmo, depois da ordem dele</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>True fixes</source>
            <translation>Correções verdadeiras</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <source>What algorithms do with an item</source>
            <translation>O que os algoritmos fazem com um item</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/choices.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>{n} seeds</source>
            <translation>
                <numerusform>{n} sementes</numerusform>
                <numerusform>{n} sementes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>An order that knows the truth: all wrong labels, in any order (oracle)</source>
            <translation>Uma ordem que conhece a verdade: todos os rótulos errados, em qualquer ordem (oráculo)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>An order that knows the truth: the fix that helps most first (oracle)</source>
            <translation>Uma ordem que conhece a verdade: primeiro a correção que mais ajuda (oráculo)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>Curves to show</source>
            <translation>Curvas a mostrar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>For reference</source>
            <translation>Para referência</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Its line in the picture</source>
            <translation>A linha dele na imagem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>Strategies</source>
            <translation>Estratégias</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Strategies that look at clean items</source>
            <translation>Estratégias que olham itens limpos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>Your decisions, one after the other, as they are in the journal</source>
            <translation>Suas decisões, uma após a outra, como estão no diário</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/curve_list.py" />
            <source>{n} random orders; 9 of 10 lie within the band</source>
            <translation>
                <numerusform>{n} ordens ao acaso; 9 de cada 10 ficam na faixa</numerusform>
                <numerusform>{n} ordens ao acaso; 9 de cada 10 ficam na faixa</numerusform>
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
            <translation>Desenhando curvas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <source>Following your decisions</source>
            <translation>Seguindo suas decisões</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/feed.py" />
            <source>Replaying your answers</source>
            <translation>Repetindo suas respostas</translation>
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
            <translation>Números das curvas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>First 100</source>
            <translation>Primeiros 100</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>First 25</source>
            <translation>Primeiros 25</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>First 50</source>
            <translation>Primeiros 50</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>How high the curve lies on the whole: 0 = no better than before, 1 = all right at once (normalised area under the curve)</source>
            <translation>Quão alta é a curva no todo: 0 = não melhor que antes, 1 = tudo certo de imediato (área normalizada sob a curva)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>How long the strategy took to put the items in order</source>
            <translation>Quanto a estratégia levou para ordenar os itens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Mean, over all wrong labels, of the precision up to each (average precision)</source>
            <translation>Média, sobre todos os rótulos errados, da precisão até cada um (average precision)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Order</source>
            <translation>Ordem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Precision</source>
            <translation>Precisão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Share of all items looked at before the score is 95 % of that with all labels right (fraction of fixes); less is better</source>
            <translation>Parte dos itens vistos antes que a pontuação seja 95 % daquela com todos os rótulos certos (fraction of fixes); menos é melhor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>Share of wrong labels among the first items (precision)</source>
            <translation>Parte de rótulos errados entre os primeiros itens (precision)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>To 95 %</source>
            <translation>Até 95 %</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>best of those shown</source>
            <translation>a melhor das mostradas</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/figures_table.py" />
            <source>{name} ({n} orders)</source>
            <translation>
                <numerusform>{name} ({n} ordens)</numerusform>
                <numerusform>{name} ({n} ordens)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>95 % of it {score:.3f}</source>
            <translation>95 % dela {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <location filename="dataperf_gui/gui/compare/spending_plot.py" />
            <source>Curves of the score</source>
            <translation>Curvas da pontuação</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>all labels right {score:.3f}</source>
            <translation>todos os rótulos certos {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/plot.py" />
            <source>seconds of work</source>
            <translation>segundos de trabalho</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>A dead heat after {n} items: both {score:.3f}.</source>
            <translation>
                <numerusform>Empate depois de {n} itens: ambos {score:.3f}.</numerusform>
                <numerusform>Empate depois de {n} itens: ambos {score:.3f}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>How far both are</source>
            <translation>Onde os dois estão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Items to look at in all</source>
            <translation>Itens a ver no total</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/review/screen.py" />
            <source>Race</source>
            <translation>Corrida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Race against</source>
            <translation>Corrida contra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Start the race</source>
            <translation>Começar a corrida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>Stop the race</source>
            <translation>Parar a corrida</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>The difference of {d:.3f} is more than chance (95 % interval {low:+.3f} to {high:+.3f}).</source>
            <translation>A diferença de {d:.3f} é mais que acaso (intervalo de 95 %: {low:+.3f} a {high:+.3f}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>The difference of {d:.3f} may be chance (95 % interval {low:+.3f} to {high:+.3f}).</source>
            <translation>A diferença de {d:.3f} pode ser acaso (intervalo de 95 %: {low:+.3f} a {high:+.3f}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>You and an algorithm look at equally many items. Who gets further?</source>
            <translation>Você e um algoritmo olham o mesmo número de itens. Quem chega mais longe?</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>You won after {n} items: {mine:.3f} against {theirs:.3f} ({rival}).</source>
            <translation>
                <numerusform>Você venceu depois de {n} itens: {mine:.3f} contra {theirs:.3f} ({rival}).</numerusform>
                <numerusform>Você venceu depois de {n} itens: {mine:.3f} contra {theirs:.3f} ({rival}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <location filename="resources/report.html" />
            <source>items</source>
            <translation>itens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{n} of {budget} items</source>
            <translation>{n} de {budget} itens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{n} of {budget} items: you {mine:.3f}, {rival} {theirs:.3f}</source>
            <translation>{n} de {budget} itens: você {mine:.3f}, {rival} {theirs:.3f}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/race_card.py" />
            <source>{rival} won after {n} items: {theirs:.3f} against your {mine:.3f}.</source>
            <translation>
                <numerusform>{rival} venceu depois de {n} itens: {theirs:.3f} contra os seus {mine:.3f}.</numerusform>
                <numerusform>{rival} venceu depois de {n} itens: {theirs:.3f} contra os seus {mine:.3f}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/racing.py" />
            <source>The race was called off before the first item.</source>
            <translation>A corrida foi cancelada antes do primeiro item.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>All curves that are ticked are drawn.</source>
            <translation>Todas as curvas marcadas estão desenhadas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>Curves</source>
            <translation>Curvas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>Point at a curve, or walk along it with the arrow keys, to see the item behind it.</source>
            <translation>Aponte para uma curva, ou ande por ela com as setas, para ver o item por trás.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Save the curves</source>
            <translation>Salvar as curvas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>There is no curve to save yet.</source>
            <translation>Ainda não há curva para salvar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Tournament</source>
            <translation>Torneio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>kept as {given}</source>
            <translation>mantido como {given}</translation>
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
            <translation>deixado de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>saved as {file}</source>
            <translation>salvo como {file}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>{name} gave no curve: {reason}</source>
            <translation>{name} não deu curva: {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>{name}: {score:.3f} after {n} items · {key}: {what} · click or Enter opens it</source>
            <translation>
                <numerusform>{name}: {score:.3f} depois de {n} itens · {key}: {what} · um clique ou Enter abre</numerusform>
                <numerusform>{name}: {score:.3f} depois de {n} itens · {key}: {what} · um clique ou Enter abre</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/screen.py" />
            <source>{name}: {score:.3f} before the first item</source>
            <translation>{name}: {score:.3f} antes do primeiro item</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/series.py" />
            <source>All wrong labels first</source>
            <translation>Todos os errados primeiro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/series.py" />
            <source>Most useful fixes first</source>
            <translation>Os mais úteis primeiro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/series.py" />
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_feed.py" />
            <source>Following your steps</source>
            <translation>Seguindo os seus passos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>Asked anew for each of several budgets</source>
            <translation>Perguntada de novo para cada um de vários orçamentos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>What you chose, for each amount that you had spent</source>
            <translation>O que você escolheu, para cada valor que tinha gasto</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/spending_list.py" />
            <source>{n} random choices for each budget; 9 of 10 lie within the band</source>
            <translation>
                <numerusform>{n} escolhas ao acaso para cada orçamento; 9 de cada 10 ficam na faixa</numerusform>
                <numerusform>{n} escolhas ao acaso para cada orçamento; 9 de cada 10 ficam na faixa</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_plot.py" />
            <source>best baseline {score:.3f}</source>
            <translation>melhor referência {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Each strategy chooses so often, with other draws (seeds)</source>
            <translation>Cada estratégia escolhe tantas vezes, com outros sorteios (sementes)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>How often each strategy chooses</source>
            <translation>Quantas vezes cada estratégia escolhe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Point at a curve to read it.</source>
            <translation>Aponte para uma curva para lê-la.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>Saved: {path}</source>
            <translation>Salvo: {path}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_screen.py" />
            <source>{name}: {score:.3f} with {spent:.6g} {unit}</source>
            <translation>{name}: {score:.3f} com {spent:.6g} {unit}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Clips chosen</source>
            <translation>Clipes escolhidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>For that</source>
            <translation>Para isso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>In the end; of yours, now</source>
            <translation>No fim; o seu, agora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Mean height of the curve from the least that strategies are asked for to the whole budget, 0 before its first point</source>
            <translation>Altura média da curva do mínimo que se pede às estratégias até todo o orçamento, 0 antes do primeiro ponto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="dataperf_gui/gui/market/wording.py" />
            <location filename="resources/report_purchase.html" />
            <source>Money spent</source>
            <translation>Dinheiro gasto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>Rows chosen</source>
            <translation>Linhas escolhidas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>The least that is spent for the score that the best baseline has for the whole budget</source>
            <translation>O mínimo que se gasta para a pontuação que a melhor referência tem com todo o orçamento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <source>To the best baseline</source>
            <translation>Até a melhor referência</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/spending_table.py" />
            <location filename="resources/report_spending.html" />
            <source>{name} ({n} seeds)</source>
            <translation>
                <numerusform>{name} ({n} sementes)</numerusform>
                <numerusform>{name} ({n} sementes)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>95 % of the score with all labels right, {score:.3f}</source>
            <translation>95 % da pontuação com todos os rótulos certos, {score:.3f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Had the items come in another order, would you have been there sooner?</source>
            <translation>Se os itens tivessem vindo em outra ordem, você teria chegado antes?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Play your answers in the order of each curve that is shown</source>
            <translation>Repetir suas respostas na ordem de cada curva mostrada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Replay my answers</source>
            <translation>Repetir minhas respostas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>Which order would have brought your {n} answers to {goal} first? {rest} items that you did not answer are passed over.</source>
            <translation>Que ordem teria levado primeiro as suas {n} respostas a {goal}? {rest} itens que você não respondeu são pulados.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>the score you ended with, {score:.3f}</source>
            <translation>a pontuação com que você terminou, {score:.3f}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{n} looks</source>
            <translation>
                <numerusform>{n} olhares</numerusform>
                <numerusform>{n} olhares</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{time} more</source>
            <translation>{time} a mais</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/compare/tournament_card.py" />
            <source>{time} saved</source>
            <translation>{time} a menos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/crash.py" />
            <source>Something went wrong that should not have ({reason}). Details are in {file}.</source>
            <translation>Algo deu errado que não devia ({reason}). Os detalhes estão em {file}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <source>Comparing the sellers</source>
            <translation>Comparando os vendedores</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <source>Opening the session</source>
            <translation>Abrindo a sessão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <location filename="dataperf_gui/gui/tour/tour.py" />
            <source>Opening {name}</source>
            <translation>Abrindo {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/desk.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>Ranking the items</source>
            <translation>Ordenando os itens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Made with</source>
            <translation>Feito com</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>See the labels a strategy suspects most, fix them with one key, and watch the test-model score move. Nothing leaves this machine.

The program is licensed under the Apache License 2.0. Qt is used under the GNU LGPL 3 and can be replaced by another build of the same version.</source>
            <translation>Veja os rótulos de que uma estratégia mais suspeita, corrija-os com uma tecla e veja a pontuação do modelo de teste se mexer. Nada sai deste computador.

O programa está sob a licença Apache 2.0. O Qt é usado sob a GNU LGPL 3 e pode ser trocado por outra compilação da mesma versão.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Show log</source>
            <translation>Mostrar registro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Text of the licence</source>
            <translation>Texto da licença</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>Version {version}</source>
            <translation>Versão {version}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/about.py" />
            <source>What the program is made with</source>
            <translation>Do que o programa é feito</translation>
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
            <translation>Fechar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <source>Choose a task</source>
            <translation>Escolher uma tarefa</translation>
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
            <translation>Tarefas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/choose_task.py" />
            <source>{folder} (not needed)</source>
            <translation>{folder} (não é preciso)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Choose a column</source>
            <translation>Escolher uma coluna</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>There is none</source>
            <translation>Não há</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column has the true label?</source>
            <translation>Que coluna tem o rótulo verdadeiro?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column is the label to check?</source>
            <translation>Que coluna é o rótulo a verificar?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column names the file?</source>
            <translation>Que coluna nomeia o arquivo?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/column_choices.py" />
            <source>Which column tells training from test?</source>
            <translation>Que coluna distingue treino e teste?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>A copy of the files, sorted by label</source>
            <translation>Uma cópia dos arquivos, separados por rótulo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Choose a folder for the submission files</source>
            <translation>Escolha uma pasta para os arquivos de submissão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Choose an empty folder for the copy</source>
            <translation>Escolha uma pasta vazia para a cópia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Choose the place…</source>
            <translation>Escolher lugar…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Labels as CSV</source>
            <translation>Rótulos como CSV</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Labels as Parquet</source>
            <translation>Rótulos como Parquet</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Official submission (DataPerf)</source>
            <translation>Submissão oficial (DataPerf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>One sub-folder for each class</source>
            <translation>Uma subpasta para cada classe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Opens in any spreadsheet</source>
            <translation>Abre em qualquer planilha</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Save the labels</source>
            <translation>Salvar os rótulos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>Smaller, for programs</source>
            <translation>Menor, para programas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>The items of this dataset are not files of their own</source>
            <translation>Os itens destes dados não são arquivos separados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>The order of your decisions and the time they took, as the challenge wants it</source>
            <translation>A ordem das suas decisões e o tempo que levaram, como o desafio quer</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/export.py" />
            <source>The table says of every item which label it was given, which it has now, who decided, when, and why it was suspected.</source>
            <translation>A tabela diz de cada item que rótulo recebeu, qual tem agora, quem decidiu, quando e por que era suspeito.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/keys.py" />
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/keys.py" />
            <source>Pick the class with that digit</source>
            <translation>Escolher a classe com esse dígito</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/log.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/log.py" />
            <source>The log is empty.</source>
            <translation>O registro está vazio.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>A session: its data are opened with it.</source>
            <translation>Uma sessão: os dados dela são abertos junto.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>A vision cleaning challenge: you choose its task, and pictures, next.</source>
            <translation>Um desafio de limpeza de imagens: em seguida você escolhe a tarefa e as imagens.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>A vision selection challenge: you choose a concept, and pictures, next.</source>
            <translation>Um desafio de seleção de imagens: em seguida você escolhe um conceito e as imagens.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Choose a folder</source>
            <translation>Escolher uma pasta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Choose a folder with one sub-folder for each class (train and test above them, if you have them), or a table with a row for each file.</source>
            <translation>Escolha uma pasta com uma subpasta por classe (com train e test acima, se você tiver), ou uma tabela com uma linha por arquivo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Choose a table</source>
            <translation>Escolher uma tabela</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Each sub-folder is read as a class.</source>
            <translation>Cada subpasta é lida como uma classe.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Folder or table</source>
            <translation>Pasta ou tabela</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Open your own data</source>
            <translation>Abrir seus dados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>Table…</source>
            <translation>Tabela…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>The first rows of the table</source>
            <translation>As primeiras linhas da tabela</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>There is nothing at this place yet.</source>
            <translation>Ainda não há nada neste lugar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/open_data.py" />
            <source>{name} says what each file is. Its first rows:</source>
            <translation>{name} diz o que cada arquivo é. As primeiras linhas:</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>All files could be used.</source>
            <translation>Todos os arquivos puderam ser usados.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Files that were left out</source>
            <translation>Arquivos deixados de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Nothing is wrong with the {n} kinds of problem that are looked for.</source>
            <translation>Não há nenhum dos {n} tipos de problema procurados.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>Show: {problem}</source>
            <translation>Mostrar: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>The files are still being looked at; open this again in a moment.</source>
            <translation>Os arquivos ainda estão sendo vistos; abra isto de novo em um instante.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>What is wrong</source>
            <translation>O que está errado</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/dialogs/problems.py" />
            <source>{n} files left out; everything else works without.</source>
            <translation>
                <numerusform>{n} arquivo de fora; todo o resto funciona sem ele.</numerusform>
                <numerusform>{n} arquivos de fora; todo o resto funciona sem eles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>The labels are in {path}.</source>
            <translation>Os rótulos estão em {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{files} are in {path}.</source>
            <translation>{files} estão em {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{files} is in {path}.</source>
            <translation>{files} está em {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{file} and its time file are in {path}.</source>
            <translation>{file} e o arquivo de tempo dele estão em {path}.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/exporting.py" />
            <source>{n} files were copied to {path}.</source>
            <translation>
                <numerusform>{n} arquivos foram copiados para {path}.</numerusform>
                <numerusform>{n} arquivos foram copiados para {path}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <source>Picture of what is inside</source>
            <translation>Imagem do que há dentro</translation>
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
            <translation>{done} de {total} gastos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/cards.py" />
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>{n} of {limit} chosen</source>
            <translation>{n} de {limit} escolhidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>300 pictures a task, three of ten labels wrong: reach 95 % of the best score with as few fixes as you can.</source>
            <translation>300 imagens por tarefa, três de cada dez rótulos errados: chegue a 95 % da melhor pontuação com o mínimo de correções.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>A pool of pictures without labels, and 20 examples: choose a small training set that teaches a model what they show.</source>
            <translation>Uma reserva de imagens sem rótulo e 20 exemplos: escolha um pequeno conjunto de treino que ensine a um modelo o que eles mostram.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Buy rows from twelve sellers in each of five markets, with a budget: look at what they show, move the sliders, and watch the estimate.</source>
            <translation>Compre linhas de doze vendedores em cada um de cinco mercados, com um orçamento: veja o que mostram, mova os controles e observe a estimativa.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Choose the 25 or 60 clips that teach a small model most about five words. Listen, add, swap, and watch the score.</source>
            <translation>Escolha os 25 ou 60 clipes que mais ensinam a um modelo pequeno sobre cinco palavras. Ouça, acrescente, troque e veja a pontuação.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Data acquisition challenge (DataPerf)</source>
            <translation>Desafio de compra de dados (DataPerf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>English</source>
            <translation>Inglês</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Indonesian</source>
            <translation>Indonésio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Portuguese</source>
            <translation>Português</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Speech selection challenge (DataPerf)</source>
            <translation>Desafio de seleção de fala (DataPerf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Start</source>
            <translation>Começar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Vision cleaning challenge (DataPerf)</source>
            <translation>Desafio de limpeza de imagens (DataPerf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>Vision selection challenge (DataPerf)</source>
            <translation>Desafio de seleção de imagens (DataPerf)</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/home/challenge_row.py" />
            <source>{language}, {n} clips</source>
            <translation>
                <numerusform>{language}, {n} clipes</numerusform>
                <numerusform>{language}, {n} clipes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/digits.py" />
            <source>Digits of the sample; a frame marks those with a wrong label</source>
            <translation>Dígitos da amostra; uma moldura marca os que têm rótulo errado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/offers.py" />
            <source>300 clips, 90 of them badly cut: half a word, the word beside it, another word. Listen, and put the labels right.</source>
            <translation>300 clipes, 90 deles mal cortados: meia palavra, a palavra ao lado, outra palavra. Ouça e corrija os rótulos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/offers.py" />
            <source>400 digits, 120 of them with a wrong label on purpose (some are marked here). See how fast you find them, and how far the score climbs.</source>
            <translation>400 dígitos, 120 deles com um rótulo errado de propósito (alguns estão marcados aqui). Veja como você os acha rápido e quanto a pontuação sobe.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/outlines.py" />
            <source>Clips of the sample; a frame marks those with a wrong label</source>
            <translation>Clipes da amostra; uma moldura marca os que têm rótulo errado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Go on with</source>
            <translation>Continuar com</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>How it works</source>
            <translation>Como funciona</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Pictures or sounds: a folder with a sub-folder for each class, or a table (CSV, Parquet) of files and labels. Choose it, or drop it here. Nothing leaves this machine.</source>
            <translation>Imagens ou sons: uma pasta com uma subpasta por classe, ou uma tabela (CSV, Parquet) de arquivos e rótulos. Escolha-a ou solte-a aqui. Nada sai deste computador.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>Your own data</source>
            <translation>Seus próprios dados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>just now</source>
            <translation>agora mesmo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>sample</source>
            <translation>amostra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{file} was left out: {reason}</source>
            <translation>{file} ficou de fora: {reason}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{n} h ago</source>
            <translation>há {n} h</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/screen.py" />
            <source>{n} min ago</source>
            <translation>há {n} min</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>A strategy ranks all labels by how suspect they are, and says why.</source>
            <translation>Uma estratégia ordena todos os rótulos por quão suspeitos são, e diz por quê.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>A test model learns from your labels again and is tested on trusted ones.</source>
            <translation>Um modelo de teste aprende de novo com os seus rótulos e é testado em outros, confiáveis.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>Keep the label, take the suggestion, or pick another class. Nothing is ever lost.</source>
            <translation>Mantenha o rótulo, aceite a sugestão ou escolha outra classe. Nada se perde nunca.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>The most doubtful comes first</source>
            <translation>O mais duvidoso vem primeiro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>The score moves at once</source>
            <translation>A pontuação se mexe na hora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/steps.py" />
            <source>You decide with one key</source>
            <translation>Você decide com uma tecla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>New here? Take the tour</source>
            <translation>Novo por aqui? Faça o passeio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>Take the tour</source>
            <translation>Fazer o passeio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/home/tour_row.py" />
            <source>Two minutes, five short steps: see what a wrong label is, fix three, and watch the score. You can leave at any time.</source>
            <translation>Dois minutos, cinco passos curtos: veja o que é um rótulo errado, corrija três e observe a pontuação. Você pode sair quando quiser.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/images.py" />
            <source>There is no picture of this item.</source>
            <translation>Não há imagem deste item.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/key_rules.py" />
            <source>{key} is the key of “{action}”; take another, or change that one first.</source>
            <translation>{key} é a tecla de “{action}”; use outra, ou mude aquela antes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/key_rules.py" />
            <source>{key} leads through the screens and cannot be changed.</source>
            <translation>{key} percorre as telas e não pode ser mudada.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/key_rules.py" />
            <source>{key} picks a class; take another key.</source>
            <translation>{key} escolhe uma classe; use outra tecla.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/loading.py" />
            <source>This item cannot be shown ({reason}).</source>
            <translation>Este item não pode ser mostrado ({reason}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>Draw around points, or take the nearest</source>
            <translation>Desenhe em volta de pontos, ou pegue os mais próximos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>Gathered</source>
            <translation>Reunidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>How many are ringed</source>
            <translation>Quantos têm anel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>How many of the nearest</source>
            <translation>Quantos dos mais próximos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>How to read it</source>
            <translation>Como ler</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/cards.py" />
            <source>Nothing yet</source>
            <translation>Nada ainda</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/cards.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{n} items</source>
            <translation>
                <numerusform>{n} item</numerusform>
                <numerusform>{n} itens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/hover_card.py" />
            <location filename="dataperf_gui/gui/review/item_view.py" />
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/legend.py" />
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>All</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/legend.py" />
            <source>Classes on the map</source>
            <translation>Classes no mapa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/legend.py" />
            <source>Part of a class name</source>
            <translation>Parte do nome de uma classe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/legend.py" />
            <source>Tick the classes to show; a double click shows one alone</source>
            <translation>Marque as classes a mostrar; um duplo clique mostra uma só</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/presenter.py" />
            <location filename="dataperf_gui/projection/principal.py" />
            <source>Laying out the items</source>
            <translation>Dispondo os itens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/presenter.py" />
            <source>Nothing on the map is ringed.</source>
            <translation>Nada no mapa tem anel.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/presenter.py" />
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>Point at an item first, with the mouse or the arrow keys.</source>
            <translation>Aponte primeiro para um item, com o mouse ou as setas.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>All {n:,} items have the same features, so they lie on one point.</source>
            <translation>
                <numerusform>Todos os {n:,} itens têm as mesmas características, então ficam em um só ponto.</numerusform>
                <numerusform>Todos os {n:,} itens têm as mesmas características, então ficam em um só ponto.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>How the items are laid out</source>
            <translation>Como os itens são dispostos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>Neighbourhoods</source>
            <translation>Vizinhanças</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>Overview</source>
            <translation>Visão geral</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>The two directions in which the items differ most (PCA); at once</source>
            <translation>As duas direções em que os itens mais diferem (PCA); na hora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>There are too few items for neighbourhoods</source>
            <translation>Há itens de menos para vizinhanças</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>There is only one item.</source>
            <translation>Há só um item.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/screen.py" />
            <source>What is alike lies close (t-SNE); takes a while, behind the window</source>
            <translation>O que se parece fica perto (t-SNE); demora um pouco, em segundo plano</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/select_source.py" />
            <source>A ring marks what the strategy proposes and is not chosen yet.</source>
            <translation>Um anel marca o que a estratégia propõe e ainda não foi escolhido.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/select_source.py" />
            <source>Points that lie close are alike to the program. Colour and shape are the group.</source>
            <translation>Pontos próximos são parecidos para o programa. Cor e forma são o grupo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/select_source.py" />
            <location filename="dataperf_gui/gui/select/item_list.py" />
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>chosen</source>
            <translation>escolhido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/select_source.py" />
            <location filename="dataperf_gui/gui/select/wording.py" />
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>not chosen</source>
            <translation>não escolhido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <source>A ring marks a suspect that you have not decided on.</source>
            <translation>Um anel marca um suspeito sobre o qual você não decidiu.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/source.py" />
            <source>Not on the map, as they only measure: {n:,} trusted items</source>
            <translation>
                <numerusform>Fora do mapa, pois só serve para medir: {n:,} item confiável</numerusform>
                <numerusform>Fora do mapa, pois só servem para medir: {n:,} itens confiáveis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <source>Points that lie close look alike to the program. Colour and shape are the label as it is now.</source>
            <translation>Pontos próximos parecem iguais para o programa. Cor e forma são o rótulo de agora.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>label changed</source>
            <translation>rótulo mudado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>label kept</source>
            <translation>rótulo mantido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/source.py" />
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>not sure</source>
            <translation>sem certeza</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/view.py" />
            <source>Map of the items</source>
            <translation>Mapa dos itens</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>The two directions in which the {n:,} items differ most: {share:.0%} of all differences. Points may lie close here and still differ otherwise.</source>
            <translation>
                <numerusform>As duas direções em que os {n:,} itens mais diferem: {share:.0%} de todas as diferenças. Pontos podem estar perto aqui e ainda diferir no resto.</numerusform>
                <numerusform>As duas direções em que os {n:,} itens mais diferem: {share:.0%} de todas as diferenças. Pontos podem estar perto aqui e ainda diferir no resto.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>What lies close is alike; distances between far groups mean little.</source>
            <translation>O que está perto se parece; distâncias entre grupos afastados dizem pouco.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>{m:,} of {n:,} items are laid out; each other one lies beside what it is most like.</source>
            <translation>
                <numerusform>{m:,} de {n:,} itens estão dispostos; cada um dos outros fica ao lado do que mais se parece com ele.</numerusform>
                <numerusform>{m:,} de {n:,} itens estão dispostos; cada um dos outros fica ao lado do que mais se parece com ele.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>{m:,} of {n:,} items are laid out; each other one lies beside what it is most like. The extra “map” (pip install dataperf-gui[map]) lays out more, and faster.</source>
            <translation>
                <numerusform>{m:,} de {n:,} itens estão dispostos; cada um dos outros fica ao lado do que mais se parece com ele. O extra “map” (pip install dataperf-gui[map]) dispõe mais, e mais rápido.</numerusform>
                <numerusform>{m:,} de {n:,} itens estão dispostos; cada um dos outros fica ao lado do que mais se parece com ele. O extra “map” (pip install dataperf-gui[map]) dispõe mais, e mais rápido.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/map/wording.py" />
            <source>{n} more</source>
            <translation>mais {n}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/budget_card.py" />
            <source>Budget</source>
            <translation>Orçamento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/drawings.py" />
            <source>No correlations</source>
            <translation>Sem correlações</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/drawings.py" />
            <source>No histogram</source>
            <translation>Sem histograma</translation>
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
            <translation>Perguntando à estratégia</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Done again: {n} sellers changed.</source>
            <translation>
                <numerusform>Refeito: {n} vendedor mudou.</numerusform>
                <numerusform>Refeito: {n} vendedores mudaram.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Judging each seller</source>
            <translation>Avaliando cada vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>There is nothing to do again.</source>
            <translation>Não há nada a refazer.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>There is nothing to undo.</source>
            <translation>Não há nada a desfazer.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/presenter.py" />
            <source>Undone: {n} sellers changed.</source>
            <translation>
                <numerusform>Desfeito: {n} vendedor mudou.</numerusform>
                <numerusform>Desfeito: {n} vendedores mudaram.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>Labels: bars are the seller's, the line is yours</source>
            <translation>Rótulos: as barras são do vendedor, a linha é a sua</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>The first {n} of {of} columns.</source>
            <translation>As primeiras {n} de {of} colunas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>Values: bars are the seller's, the line is yours</source>
            <translation>Valores: as barras são do vendedor, a linha é a sua</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>What {name} shows</source>
            <translation>O que {name} mostra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/samples_dialog.py" />
            <source>label</source>
            <translation>rótulo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Asking the strategy…</source>
            <translation>Perguntando à estratégia…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>Market {id}: {spent} spent</source>
            <translation>Mercado {id}: {spent} gastos</translation>
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
                <numerusform>Compraria {rows} linhas de {n} vendedor; veja as setas acima dos controles.</numerusform>
                <numerusform>Compraria {rows} linhas de {n} vendedores; veja as setas acima dos controles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/screen.py" />
            <source>You can look but not buy: {reason}.</source>
            <translation>Você pode olhar mas não comprar: {reason}.</translation>
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
            <translation>Cada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>All for</source>
            <translation>Tudo por</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Cost</source>
            <translation>Custo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Drag, click, or press Left and Right; the arrow above shows what the strategy would buy, the darker part how far the money goes</source>
            <translation>Arraste, clique, ou aperte Esquerda e Direita; a seta acima mostra o que a estratégia compraria, a parte mais escura até onde o dinheiro vai</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>How columns go with the label (correlations): bars are the seller's, the line is yours</source>
            <translation>Como as colunas andam com o rótulo (correlações): as barras são do vendedor, a linha é a sua</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>How the values spread (histograms): bars are the seller's, the line is yours</source>
            <translation>Como os valores se distribuem (histogramas): as barras são do vendedor, a linha é a sua</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <location filename="dataperf_gui/gui/market/side_cards.py" />
            <source>Labels</source>
            <translation>Rótulos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Price of all rows; fewer cost their share</source>
            <translation>Preço de todas as linhas; menos custam a sua parte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Price of one row</source>
            <translation>Preço de uma linha</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <location filename="resources/report_purchase.html" />
            <source>Rows</source>
            <translation>Linhas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Rows for sale</source>
            <translation>Linhas à venda</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Rows to buy</source>
            <translation>Linhas a comprar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Rows to buy of {name}</source>
            <translation>Linhas a comprar de {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Rows to buy of {name}, as a number</source>
            <translation>Linhas a comprar de {name}, como número</translation>
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
            <translation>Quanto custam as linhas a comprar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>Who offers the rows</source>
            <translation>Quem oferece as linhas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/seller_row.py" />
            <source>{name}: {rows} rows for {cost}; the budget allows {most}</source>
            <translation>{name}: {rows} linhas por {cost}; o orçamento permite {most}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/side_cards.py" />
            <source>Strategy</source>
            <translation>Estratégia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/side_cards.py" />
            <source>Strategy that buys</source>
            <translation>Estratégia que compra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Alike in both</source>
            <translation>Parecidos nos dois</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Alike in labels</source>
            <translation>Parecidos nos rótulos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Alike in values</source>
            <translation>Parecidos nos valores</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Bars: how strongly each column goes with the label in the seller's rows. Line: the same in your rows, in rising order. Bars against the line teach the opposite. Agreement: {value:.2f} (cosine of the correlations, 1 = the same).</source>
            <translation>Barras: com que força cada coluna anda com o rótulo nas linhas do vendedor. Linha: o mesmo nas suas linhas, em ordem crescente. Barras contra a linha ensinam o contrário. Acordo: {value:.2f} (cosseno das correlações, 1 = igual).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Bars: how the seller's values spread over ten bins, the mean over all columns. Line: your own rows in the same bins. Shared: {share:.0%} (histogram intersection).</source>
            <translation>Barras: como os valores do vendedor se distribuem em dez faixas, a média de todas as colunas. Linha: as suas próprias linhas nas mesmas faixas. Em comum: {share:.0%} (interseção de histogramas).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Cheapest first</source>
            <translation>Mais baratos primeiro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Cosine of the correlations with the label</source>
            <translation>Cosseno das correlações com o rótulo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Estimate if bought alone</source>
            <translation>Estimativa se comprado sozinho</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Estimated accuracy if the whole budget went to this seller</source>
            <translation>Acurácia estimada se todo o orçamento fosse para este vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Expected accuracy on your rows (a linear discriminant made of the first and second moments). It knows only what a buyer may see: each seller's histograms, correlations and share of labels. It assumes that a seller's columns hang together as yours do. On the markets of the sample it was off by {low} to {high} points and put most purchases in the right order.</source>
            <translation>Acurácia esperada nas suas linhas (um discriminante linear feito dos primeiros e segundos momentos). Ela só sabe o que um comprador pode ver: histogramas, correlações e a parte de cada rótulo de cada vendedor. Supõe que as colunas de um vendedor se relacionam como as suas. Nos mercados da amostra errou de {low} a {high} pontos e pôs a maioria das compras na ordem certa.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Histogram intersection with your rows</source>
            <translation>Interseção de histogramas com as suas linhas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Intersection of histograms times agreement of correlations</source>
            <translation>Interseção de histogramas vezes acordo das correlações</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Likeness divided by the price of a row</source>
            <translation>Semelhança dividida pelo preço de uma linha</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Likeness for the money</source>
            <translation>Semelhança pelo dinheiro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Most first</source>
            <translation>Maiores primeiro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Price of a row</source>
            <translation>Preço de uma linha</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>Rows bought</source>
            <translation>Linhas compradas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <location filename="dataperf_gui/report/purchase.py" />
            <source>Shared values {overlap:.0%}, agreement of labels {agreement:.2f}, likeness {likeness:.2f}.</source>
            <translation>Valores em comum {overlap:.0%}, acordo dos rótulos {agreement:.2f}, semelhança {likeness:.2f}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>The official score: logistic regression on ten draws of the rows bought, tested on your rows. Participants do not see it before handing in. One random generator (seed 1111) draws for all markets in turn, so a market's accuracy also depends on what is bought in the markets before it.</source>
            <translation>A pontuação oficial: regressão logística em dez sorteios das linhas compradas, testada nas suas linhas. Participantes não a veem antes de entregar. Um só gerador aleatório (semente 1111) sorteia para todos os mercados em sequência, então a acurácia de um mercado depende também do que é comprado nos anteriores.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>The order of the files</source>
            <translation>A ordem dos arquivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>The score of the challenge's site: 0.98 x true accuracy + 0.02 x share of the budget that is left.</source>
            <translation>A pontuação do site do desafio: 0.98 x acurácia verdadeira + 0.02 x parte do orçamento que sobra.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{name} has only {n} rows: all of them are bought.</source>
            <translation>
                <numerusform>{name} só tem {n} linhas: todas são compradas.</numerusform>
                <numerusform>{name} só tem {n} linhas: todas são compradas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{over} over the budget: {kept} rows of {name} are all that it buys.</source>
            <translation>{over} acima do orçamento: {kept} linhas de {name} são tudo o que ele compra.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{over} over the budget: {kept} rows of {name} fit, unless you lower {lower} ({cost}).</source>
            <translation>{over} acima do orçamento: cabem {kept} linhas de {name}, a menos que você baixe {lower} ({cost}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{rows} rows of {name} are {over} over the budget. Kept at {kept}, which is all that the budget buys.</source>
            <translation>{rows} linhas de {name} passam {over} do orçamento. Ficam {kept}, que é tudo o que o orçamento compra.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{rows} rows of {name} are {over} over the budget. Kept at {kept}. To have them, lower {lower}, the most expensive ({cost}), by {fewer} rows.</source>
            <translation>{rows} linhas de {name} passam {over} do orçamento. Ficam {kept}. Para tê-las, baixe {lower}, o mais caro ({cost}), em {fewer} linhas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{rows} rows of {name} are {over} over the budget. Kept at {kept}. To have them, take out {lower}, the most expensive ({cost}), and lower others, too.</source>
            <translation>{rows} linhas de {name} passam {over} do orçamento. Ficam {kept}. Para tê-las, tire {lower}, o mais caro ({cost}), e baixe outros também.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{spent} of {budget} spent · {left} left</source>
            <translation>{spent} de {budget} gastos · sobram {left}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/wording.py" />
            <source>{spent} of {budget}: {over} over</source>
            <translation>{spent} de {budget}: {over} a mais</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>Accuracy</source>
            <translation>Acurácia</translation>
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
            <translation>Estimativa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>This market</source>
            <translation>Este mercado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_card.py" />
            <source>True</source>
            <translation>Verdadeira</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/market/worth_words.py" />
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Nothing is bought yet in: {markets}.</source>
            <translation>Nada foi comprado ainda em: {markets}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/class_search.py" />
            <source>Labels found</source>
            <translation>Rótulos encontrados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/class_search.py" />
            <source>Search labels</source>
            <translation>Buscar rótulos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/class_search.py" />
            <source>Type part of a label</source>
            <translation>Digite parte de um rótulo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Accuracy after each fix</source>
            <translation>Acurácia depois de cada correção</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Computing the curve of your fixes…</source>
            <translation>Calculando a curva das suas correções…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>For practice: it knows the checked labels and the test set.</source>
            <translation>Para praticar: conhece os rótulos verificados e o conjunto de teste.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Share of fixes needed</source>
            <translation>Parte de correções necessária</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>The challenge's score, fraction_fixes = {score:.4f}: the share of labels looked at before the test model has 95 % of the accuracy that it has with every label right. Less is better. A label looked at counts as a fix, whatever you decided.</source>
            <translation>A pontuação do desafio, fraction_fixes = {score:.4f}: a parte de rótulos vistos antes que o modelo de teste tenha 95 % da acurácia que tem com todos os rótulos certos. Menos é melhor. Um rótulo visto conta como correção, seja qual for a sua decisão.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>The curve is computed from the human-verified labels (hv_label) and the test rows. An entry of the division “algorithm” may use neither, so do not let this card guide one.</source>
            <translation>A curva é calculada com os rótulos verificados por pessoas (hv_label) e as linhas de teste. Uma submissão da divisão “algoritmo” não pode usar nenhum dos dois, então não deixe este cartão guiá-la.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/curve_card.py" />
            <source>Your fix {n} of {total} reached the target of {target:.0%}.</source>
            <translation>A sua correção {n} de {total} chegou à meta de {target:.0%}.</translation>
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
            <translation>{fixed} correções até agora; a meta de {target:.0%} vem na correção {n} de {total} se o resto for corrigido na ordem dos dados.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>Give it the label {name} ({key})</source>
            <translation>Dar a ele o rótulo {name} ({key})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Given label</source>
            <translation>Rótulo dado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>Label {name}</source>
            <translation>Rótulo {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>Select with the mouse or Shift and the arrows; a double click opens</source>
            <translation>Selecione com o mouse ou com Shift e as setas; um duplo clique abre</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Suggested label</source>
            <translation>Rótulo sugerido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>no other label</source>
            <translation>nenhum outro rótulo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/decision_bar.py" />
            <source>{n} selected: one key decides on all of them</source>
            <translation>{n} selecionados: uma tecla decide sobre todos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Most like it: {n} of {total} agree</source>
            <translation>
                <numerusform>Mais parecidos: {n} de {total} concordam</numerusform>
                <numerusform>Mais parecidos: {n} de {total} concordam</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Nearest neighbours; a dashed frame: it has another label</source>
            <translation>Vizinhos mais próximos; moldura tracejada: tem outro rótulo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>The file: {problems}.</source>
            <translation>O arquivo: {problems}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>The items most like it</source>
            <translation>Os itens mais parecidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>What the model thinks</source>
            <translation>O que o modelo acha</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>Why it is suspected</source>
            <translation>Por que é suspeito</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <location filename="resources/report.html" />
            <source>given</source>
            <translation>dado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/evidence_panel.py" />
            <source>suggested</source>
            <translation>sugerido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>All items</source>
            <translation>Todos os itens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Any given label</source>
            <translation>Qualquer rótulo dado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Any suggestion</source>
            <translation>Qualquer sugestão</translation>
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
            <translation>Nome do arquivo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Group by pair</source>
            <translation>Agrupar por par</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Label changed</source>
            <translation>Rótulo mudado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="resources/report.html" />
            <source>Left out</source>
            <translation>Deixados de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Not decided yet</source>
            <translation>Ainda a decidir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Order of the queue</source>
            <translation>Ordem da fila</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Part of the file name</source>
            <translation>Parte do nome do arquivo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Put items with the same given and suggested label together</source>
            <translation>Juntar os itens com o mesmo rótulo dado e sugerido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>Which items</source>
            <translation>Quais itens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} from the map</source>
            <translation>{n} do mapa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{shown} of {n} items</source>
            <translation>{shown} de {n} itens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/filter_bar.py" />
            <source>{title} (uses clean items)</source>
            <translation>{title} (usa itens limpos)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/item_view.py" />
            <source>Item {name}</source>
            <translation>Item {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/lists.py" />
            <source>Grid of the queue</source>
            <translation>Grade da fila</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/lists.py" />
            <source>Queue</source>
            <translation>Fila</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>All looked at</source>
            <translation>Tudo visto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>All of these are looked at</source>
            <translation>Todos estes foram vistos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>Every item here has a decision, and all of them are saved. Export the clean labels, rank again with the labels as they are now, or go back with the arrow keys.</source>
            <translation>Cada item aqui tem uma decisão, e todas estão salvas. Exporte os rótulos limpos, ordene de novo com os rótulos de agora, ou volte com as setas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <source>No item passes the filters. “Show all” above brings the whole queue back.</source>
            <translation>Nenhum item passa pelos filtros. “Mostrar tudo”, acima, traz a fila inteira de volta.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/message_page.py" />
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>Nothing to show</source>
            <translation>Nada a mostrar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>Comparing the items</source>
            <translation>Comparando os itens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>Looking for problems of the files</source>
            <translation>Procurando problemas dos arquivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>That item is filtered out; “Show all” brings it back.</source>
            <translation>Esse item está filtrado; “Mostrar tudo” o traz de volta.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>The queue has a new order; your decisions are kept.</source>
            <translation>A fila tem uma ordem nova; suas decisões foram mantidas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>There is nothing to decide again.</source>
            <translation>Não há nada a decidir de novo.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/presenter.py" />
            <source>{n} items have no suggestion and stay as they were.</source>
            <translation>
                <numerusform>{n} itens não têm sugestão e ficam como estavam.</numerusform>
                <numerusform>{n} itens não têm sugestão e ficam como estavam.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>Given label: {label}</source>
            <translation>Rótulo dado: {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>Label now: {label}</source>
            <translation>Rótulo agora: {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>Suggested label: {label}</source>
            <translation>Rótulo sugerido: {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/queue_model.py" />
            <source>not decided yet</source>
            <translation>ainda a decidir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_feed.py" />
            <source>The score could not be computed ({reason}).</source>
            <translation>A pontuação não pôde ser calculada ({reason}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>It moves as you go on.</source>
            <translation>Ela se mexe conforme você segue.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>Score over this session</source>
            <translation>Pontuação nesta sessão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>Test-model score</source>
            <translation>Modelo de teste</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_panel.py" />
            <source>{n} scores, from {first} to {last}</source>
            <translation>
                <numerusform>{n} pontuações, de {first} a {last}</numerusform>
                <numerusform>{n} pontuações, de {first} a {last}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>exact</source>
            <translation>exata</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>last decision: {range}</source>
            <translation>última decisão: {range}</translation>
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
            <translation>desde o início: {range}</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{low:.0f} to {high:.0%} ({n} images)</source>
            <translation>
                <numerusform>{low:.0f} a {high:.0%} ({n} imagens)</numerusform>
                <numerusform>{low:.0f} a {high:.0%} ({n} imagens)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{metric} on the trusted test set, {n} items</source>
            <translation>
                <numerusform>{metric} no conjunto de teste confiável, {n} itens</numerusform>
                <numerusform>{metric} no conjunto de teste confiável, {n} itens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{metric} on {n} images whose label is certain; with other ones it would be between {low} and {high} (95 %, bootstrap)</source>
            <translation>
                <numerusform>{metric} em {n} imagens cujo rótulo é certo; com outras ficaria entre {low} e {high} (95 %, bootstrap)</numerusform>
                <numerusform>{metric} em {n} imagens cujo rótulo é certo; com outras ficaria entre {low} e {high} (95 %, bootstrap)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{points}
within noise</source>
            <translation>{points}
dentro do ruído</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{points} points, between {low} and {high} with other test items (95 %, paired bootstrap)</source>
            <translation>{points} pontos, entre {low} e {high} com outros itens de teste (95 %, bootstrap pareado)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/score_words.py" />
            <source>{points} since start ({low} to {high})</source>
            <translation>{points} desde o início ({low} a {high})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/screen.py" />
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>You can look but not decide: {reason}.</source>
            <translation>Você pode olhar mas não decidir: {reason}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Decided again: {key} is “{label}”.</source>
            <translation>Decidido de novo: {key} é “{label}”.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Decided again: {n} items.</source>
            <translation>
                <numerusform>Decidido de novo: {n} itens.</numerusform>
                <numerusform>Decidido de novo: {n} itens.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Undone: {key} is “{label}” again.</source>
            <translation>Desfeito: {key} é “{label}” outra vez.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>Undone: {n} items are as before.</source>
            <translation>
                <numerusform>Desfeito: {n} itens estão como antes.</numerusform>
                <numerusform>Desfeito: {n} itens estão como antes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>⚑ not sure</source>
            <translation>⚑ sem certeza</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>✓ kept</source>
            <translation>✓ mantido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>✓ left out</source>
            <translation>✓ deixado de fora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/review/wording.py" />
            <source>✓ now {label}</source>
            <translation>✓ agora {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/screenshots.py" />
            <source>the window did not get ready within two minutes</source>
            <translation>a janela não ficou pronta em dois minutos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/screenshots.py" />
            <source>the window did not open; see `dataperf-gui doctor`</source>
            <translation>a janela não abriu; veja `dataperf-gui doctor`</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/screenshots.py" />
            <source>{file} cannot be written; choose another folder</source>
            <translation>{file} não pode ser escrito; escolha outra pasta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/balance.py" />
            <source>Chosen of each group</source>
            <translation>Escolhidos de cada grupo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/grid.py" />
            <source>Grid of the pool</source>
            <translation>Grade da reserva</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/item_list.py" />
            <source>chosen by the strategy</source>
            <translation>escolhido pela estratégia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/item_list.py" />
            <source>marked: the next swap replaces it</source>
            <translation>marcado: a próxima troca o substitui</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/item_list.py" />
            <source>proposed</source>
            <translation>proposto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <location filename="resources/report_selection.html" />
            <source>Chosen</source>
            <translation>Escolhidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>Chosen: {group}</source>
            <translation>Escolhidos: {group}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>Examples</source>
            <translation>Exemplos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>Not chosen</source>
            <translation>Não escolhidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/listing.py" />
            <source>Proposed</source>
            <translation>Propostos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/official.py" />
            <source>Scoring on the official evaluation set</source>
            <translation>Pontuando na avaliação oficial</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Part of an id</source>
            <translation>Parte de um identificador</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Part of the pool to list</source>
            <translation>Parte da reserva na lista</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Proposal of</source>
            <translation>Proposta de</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>Strategy that proposes</source>
            <translation>Estratégia que propõe</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>The pool · {n:,} items</source>
            <translation>
                <numerusform>A reserva · {n:,} itens</numerusform>
                <numerusform>A reserva · {n:,} itens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/pool_panel.py" />
            <source>The pool · {n:,} of {all:,} items</source>
            <translation>A reserva · {n:,} de {all:,} itens</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Done again: {n} items changed.</source>
            <translation>
                <numerusform>Refeito: {n} itens mudaram.</numerusform>
                <numerusform>Refeito: {n} itens mudaram.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Making a proposal</source>
            <translation>Fazendo uma proposta</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/presenter.py" />
            <source>Undone: {n} items changed.</source>
            <translation>
                <numerusform>Desfeito: {n} itens mudaram.</numerusform>
                <numerusform>Desfeito: {n} itens mudaram.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score of an earlier set: {value:.2%} (looks so far: {n})</source>
            <translation>Pontuação oficial de um conjunto anterior: {value:.2%} (vista até agora: {n})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score of this set: {value:.2%} (looks so far: {n})</source>
            <translation>Pontuação oficial deste conjunto: {value:.2%} (vista até agora: {n})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <source>Official score: not looked at.</source>
            <translation>Pontuação oficial: não vista.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/score_card.py" />
            <location filename="resources/report_selection.html" />
            <source>Practice score</source>
            <translation>Pontuação de treino</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>Look</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>Making a proposal…</source>
            <translation>Fazendo uma proposta…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <location filename="resources/report_selection.html" />
            <source>Official score</source>
            <translation>Pontuação oficial</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>The address is copied. Nothing was fetched.</source>
            <translation>O endereço foi copiado. Nada foi baixado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>The chosen set</source>
            <translation>O conjunto escolhido</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>The pool</source>
            <translation>A reserva</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/screen.py" />
            <source>{rule}

You have looked {n} times. Each look is written down in the session.</source>
            <translation>{rule}

Você olhou {n} vezes. Cada olhar fica anotado na sessão.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>How many entirely different items the set is worth: 1 where all are alike, and as many as there are where none is like another (Vendi score with the cosine of the features: the exponential of the entropy of the eigenvalues; Friedman and Dieng 2023).</source>
            <translation>Quantos itens totalmente diferentes o conjunto vale: 1 onde todos são iguais, e tantos quantos há onde nenhum se parece com outro (pontuação Vendi com o cosseno das características: a exponencial da entropia dos autovalores; Friedman e Dieng 2023).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>Variety: {value:.1f} different of {n:,}</source>
            <translation>Variedade: {value:.1f} diferentes de {n:,}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/set_panel.py" />
            <source>{n:,} of {limit:,}</source>
            <translation>{n:,} de {limit:,}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>Most like {id}</source>
            <translation>O mais parecido com {id}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>No proposal yet.</source>
            <translation>Ainda não há proposta.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>Searching the pool…</source>
            <translation>Buscando na reserva…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>example</source>
            <translation>exemplo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{id} · suggested: {group}</source>
            <translation>{id} · sugerido: {group}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{id} · {group}, says the strategy</source>
            <translation>{id} · {group}, diz a estratégia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{id} · {group}, says you</source>
            <translation>{id} · {group}, diz você</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} items: {more} would come in, {fewer} go out</source>
            <translation>
                <numerusform>{n} itens: entrariam {more}, sairiam {fewer}</numerusform>
                <numerusform>{n} itens: entrariam {more}, sairiam {fewer}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} items: {more} would come in, {fewer} go out, {others} change</source>
            <translation>
                <numerusform>{n} itens: entrariam {more}, sairiam {fewer}, mudariam {others}</numerusform>
                <numerusform>{n} itens: entrariam {more}, sairiam {fewer}, mudariam {others}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/wording.py" />
            <source>{n} selected; a key decides on all of them</source>
            <translation>{n} selecionados; uma tecla decide sobre todos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>No item is in this part of the pool, or has this text in its id. Choose “All” at the left and clear the field to see the whole pool again.</source>
            <translation>Nenhum item está nesta parte da reserva, ou tem este texto no identificador. Escolha “Tudo” à esquerda e limpe o campo para ver a reserva inteira de novo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>Nothing in the list</source>
            <translation>Nada na lista</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>Original address</source>
            <translation>Endereço do original</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>The examples</source>
            <translation>Os exemplos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/select/work_card.py" />
            <source>The {n} examples</source>
            <translation>
                <numerusform>Os {n} exemplos</numerusform>
                <numerusform>Os {n} exemplos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>As the system has</source>
            <translation>Como no sistema</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>As the system: {language}</source>
            <translation>Como no sistema: {language}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Colours</source>
            <translation>Cores</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Dark colours</source>
            <translation>Cores escuras</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Dark, light, or whatever the system has now.</source>
            <translation>Escuras, claras, ou como o sistema estiver agora.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Everything grows with the letters.</source>
            <translation>Tudo cresce com as letras.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Light colours</source>
            <translation>Cores claras</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Movement</source>
            <translation>Movimento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Nothing moves</source>
            <translation>Nada se mexe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Otherwise a sound waits for you to play it.</source>
            <translation>Senão, um som espera que você o toque.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Play a sound as soon as it is shown</source>
            <translation>Tocar um som assim que aparece</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Put everything back as it was at first? This goes for what is on this page, all keys, and the address of a team's boards. Sessions stay. A copy of the settings as they are now is kept beside them.</source>
            <translation>Voltar tudo ao que era no início? Isso vale para o que há nesta página, todas as teclas e o endereço dos rankings de uma equipe. As sessões ficam. Uma cópia das configurações de agora fica guardada ao lado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Reset</source>
            <translation>Redefinir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Reset all settings</source>
            <translation>Redefinir todas as configurações</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Reset all settings…</source>
            <translation>Redefinir todas as configurações…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Sessions and entries on the boards are signed with it. It stays on this computer, and in what you hand in or give away.</source>
            <translation>Com ele se assinam as sessões e as submissões. Fica neste computador, e no que você entrega ou passa adiante.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Size of letters</source>
            <translation>Tamanho das letras</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>The window and all reports; the command line speaks English.</source>
            <translation>A janela e todos os relatórios; a linha de comando fala inglês.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>What moves may glide</source>
            <translation>O que se mexe pode deslizar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Whether things glide to their place or are there.</source>
            <translation>Se as coisas deslizam até o lugar ou já aparecem nele.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/dialog.py" />
            <source>Your name</source>
            <translation>Seu nome</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Add a key</source>
            <translation>Acrescentar tecla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>All keys are as they were at first.</source>
            <translation>Todas as teclas estão como no início.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Change key</source>
            <translation>Mudar tecla</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Changed by you</source>
            <translation>Mudada por você</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Press the key… Esc: leave it</source>
            <translation>Aperte a tecla… Esc: deixar como está</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>Reset all keys</source>
            <translation>Redefinir as teclas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/settings/keys_editor.py" />
            <source>{key} now does “{action}”.</source>
            <translation>{key} agora faz “{action}”.</translation>
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
            <translation>Para comparar: {key}, com o rótulo “{label}”; a mesma tecla volta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/stage.py" />
            <source>Opening the sound…</source>
            <translation>Abrindo o som…</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Default device</source>
            <translation>Dispositivo padrão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>On arrival</source>
            <translation>Ao chegar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Play each clip as soon as it is shown</source>
            <translation>Tocar cada clipe assim que aparece</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Sound device</source>
            <translation>Dispositivo de som</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Speed, the pitch stays</source>
            <translation>Velocidade, o tom fica</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>Where sounds are played</source>
            <translation>Onde os sons são tocados</translation>
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
                <numerusform>{n} canais</numerusform>
                <numerusform>{n} canais</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>{s:.2f} s · {khz:g} kHz · {channels} · loudest {peak:.0f} dB, mean {level:.0f} dB</source>
            <translation>{s:.2f} s · {khz:g} kHz · {channels} · máximo {peak:.0f} dB, média {level:.0f} dB</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/transport.py" />
            <source>{speed:g} x</source>
            <translation>{speed:g} x</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/view.py" />
            <source>a sound of {s:.2f} seconds</source>
            <translation>um som de {s:.2f} segundos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/sound/view.py" />
            <source>cursor at {s:.2f} of {total:.2f} seconds</source>
            <translation>cursor em {s:.2f} de {total:.2f} segundos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Choose the folder for the submission</source>
            <translation>Escolha a pasta para a submissão</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Division: {name} ({meaning}).</source>
            <translation>Divisão: {name} ({meaning}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Exporting</source>
            <translation>Exportando</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Open it</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Save the report</source>
            <translation>Salvar o relatório</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>The report is in {path}.</source>
            <translation>O relatório está em {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Web page (*.html);;PDF (*.pdf)</source>
            <translation>Página da web (*.html);;PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/taking.py" />
            <source>Writing the report</source>
            <translation>Escrevendo o relatório</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>Folder of pictures</source>
            <translation>Pasta de imagens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>Folder of sounds</source>
            <translation>Pasta de sons</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>The official data have no pictures. If you have them, named by image id, choose their folder; otherwise each item is shown by its features and the items most like it.</source>
            <translation>Os dados oficiais não têm imagens. Se você as tem, com o identificador como nome, escolha a pasta; senão, cada item é mostrado por suas características e pelos itens mais parecidos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>The official data have no sounds. If you have the clips of the spoken words corpus, choose their folder; otherwise each clip is shown by its word and its features.</source>
            <translation>Os dados oficiais não têm sons. Se você tem os clipes do corpus de palavras faladas, escolha a pasta; senão, cada clipe é mostrado por sua palavra e suas características.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{folder} is a speech selection challenge. Each task is a language and a number of clips to train with.</source>
            <translation>{folder} é um desafio de seleção de fala. Cada tarefa é um idioma e um número de clipes com que treinar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{folder} is a vision cleaning challenge. Each task is a set of labels to clean.</source>
            <translation>{folder} é um desafio de limpeza de imagens. Cada tarefa é um conjunto de rótulos a limpar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{folder} is a vision selection challenge. Each task is a concept that a small training set has to teach.</source>
            <translation>{folder} é um desafio de seleção de imagens. Cada tarefa é um conceito que um pequeno conjunto de treino tem de ensinar.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{language}: choose {n} clips</source>
            <translation>
                <numerusform>{language}: escolher {n} clipes</numerusform>
                <numerusform>{language}: escolher {n} clipes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/task_questions.py" />
            <source>{task}: {n} labels, {noise} of them wrong at first</source>
            <translation>
                <numerusform>{task}: {n} rótulos, {noise} deles errados no início</numerusform>
                <numerusform>{task}: {n} rótulos, {noise} deles errados no início</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Finish</source>
            <translation>Concluir</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Leave</source>
            <translation>Sair</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Leave the tour</source>
            <translation>Sair do passeio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <source>Skip</source>
            <translation>Pular</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/card.py" />
            <location filename="dataperf_gui/gui/tour/guide.py" />
            <source>Step {n} of {total}</source>
            <translation>Passo {n} de {total}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/launch.py" />
            <source>the demo mode could not be started; start it by hand: {command}</source>
            <translation>não foi possível iniciar o modo de demonstração; inicie à mão: {command}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Demo mode: nothing is kept</source>
            <translation>Modo de demonstração: nada é guardado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Esc twice</source>
            <translation>Esc duas vezes</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>In {n} looks the score went from {before:.1%} to {now:.1%}. Touch any key to try it.</source>
            <translation>
                <numerusform>Em {n} olhares a pontuação foi de {before:.1%} a {now:.1%}. Toque em uma tecla para experimentar.</numerusform>
                <numerusform>Em {n} olhares a pontuação foi de {before:.1%} a {now:.1%}. Toque em uma tecla para experimentar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Is the label right? Look, and press a key.</source>
            <translation>O rótulo está certo? Olhe e aperte uma tecla.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Press Esc once more to leave.</source>
            <translation>Aperte Esc mais uma vez para sair.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>Start again</source>
            <translation>Recomeçar</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/stage.py" />
            <source>This plays by itself. Touch any key to try it on your own.</source>
            <translation>Isto toca sozinho. Toque em uma tecla para experimentar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/tour.py" />
            <source>Guided tour: nothing that you do here touches your own work</source>
            <translation>Passeio guiado: nada do que você faz aqui toca o seu próprio trabalho</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Go on as before: {use} or {keep}. The box at the right shows who is ahead.</source>
            <translation>Continue como antes: {use} ou {keep}. O quadro à direita mostra quem está na frente.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Is the suggested label right? Then press {use}. Was the given label right after all? Then press {keep}.</source>
            <translation>O rótulo sugerido está certo? Então aperte {use}. O rótulo dado estava certo? Então aperte {keep}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Now fix three</source>
            <translation>Agora corrija três</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Now try it on your own. To see the tour again, press {key}.</source>
            <translation>Agora tente por conta própria. Para ver o passeio de novo, aperte {key}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Of {total:,d} new pictures it now gets {now:,d} right. It was {before:,d}. A few fixes can go either way; many fixes help.</source>
            <translation>De {total:,d} imagens novas, agora ele acerta {now:,d}. Antes eram {before:,d}. Poucas correções podem ir para um lado ou outro; muitas ajudam.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>One moment</source>
            <translation>Um momento</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>One page shows what you did, your score, and the labels you fixed. Press {key} and say where to keep it.</source>
            <translation>Uma página mostra o que você fez, a sua pontuação e os rótulos que corrigiu. Aperte {key} e diga onde guardá-la.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Race the computer</source>
            <translation>Corra contra o computador</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Take a report home</source>
            <translation>Leve um relatório para casa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>That was all. Who has won? One moment.</source>
            <translation>Isso foi tudo. Quem venceu? Um momento.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>That was the tour</source>
            <translation>Esse foi o passeio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The box says who got further. A short race can be luck, and then it says so.</source>
            <translation>O quadro diz quem chegou mais longe. Uma corrida curta pode ser sorte, e então ele diz isso.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer can hunt for wrong labels, too. Both of you look at {n} more. Press {key} to start.</source>
            <translation>O computador também pode caçar rótulos errados. Vocês dois olham mais {n}. Aperte {key} para começar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer has learned again. Of {total:,d} new pictures it now gets {now:,d} right, up from {before:,d}. So small a rise can be luck; many fixes are not.</source>
            <translation>O computador aprendeu de novo. De {total:,d} imagens novas, agora acerta {now:,d}; antes, {before:,d}. Uma subida tão pequena pode ser sorte; muitas correções não são.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer has learned again. Of {total:,d} new pictures it now gets {now:,d} right, up from {before:,d}: more than luck.</source>
            <translation>O computador aprendeu de novo. De {total:,d} imagens novas, agora acerta {now:,d}; antes, {before:,d}: mais que sorte.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer learns again from your labels. The new score is on its way.</source>
            <translation>O computador aprende de novo com os seus rótulos. A nova pontuação está a caminho.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The computer warms up for a race with you. One moment.</source>
            <translation>O computador se aquece para uma corrida com você. Um momento.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The label says that this is a “{label}”. Look at the picture: is it? If many labels are wrong, a computer that learns from them goes wrong, too.</source>
            <translation>O rótulo diz que isto é “{label}”. Olhe a imagem: é? Se muitos rótulos estão errados, o computador que aprende com eles também erra.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The pictures are on their way.</source>
            <translation>As imagens estão a caminho.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The race is on</source>
            <translation>A corrida começou</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>The race is over</source>
            <translation>A corrida acabou</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Watch the score</source>
            <translation>Observe a pontuação</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>What is a wrong label?</source>
            <translation>O que é um rótulo errado?</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>You changed no label, so the score stays: {now:,d} of {total:,d} new pictures are right.</source>
            <translation>Você não mudou nenhum rótulo, então a pontuação fica: {now:,d} de {total:,d} imagens novas estão certas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>Your page is there: open it now or later. To see the tour again, press {key}.</source>
            <translation>A sua página está pronta: abra agora ou depois. Para ver o passeio de novo, aperte {key}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/tour/words.py" />
            <source>{n} of {total} done</source>
            <translation>{n} de {total} feitos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/widgets/notice.py" />
            <source>Close this notice</source>
            <translation>Fechar este aviso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workers.py" />
            <source>Something went wrong that should not have ({reason}). It was written to the log.</source>
            <translation>Algo deu errado que não devia ({reason}). Foi escrito no registro.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Buy the rows that teach the buyer's model most; every step is saved</source>
            <translation>Compre as linhas que mais ensinam ao modelo do comprador; cada passo é salvo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Choose the items that teach the test model most; every step is saved</source>
            <translation>Escolha os itens que mais ensinam ao modelo de teste; cada passo é salvo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Every item is a point: what is alike lies close together</source>
            <translation>Cada item é um ponto: o que se parece fica perto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>How far you got for what you spent, and how far strategies get</source>
            <translation>Até onde você chegou com o que gastou, e até onde as estratégias chegam</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>How far you got, and how far algorithms would have got with as many looks</source>
            <translation>Até onde você chegou, e até onde algoritmos teriam chegado com o mesmo número de olhares</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>Ranked by: {strategy} · seed {seed} · {n:,} in the trusted test set · {saved}</source>
            <translation>Ordenado por: {strategy} · semente {seed} · {n:,} no conjunto de teste confiável · {saved}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>every decision is saved at once</source>
            <translation>cada decisão é salva na hora</translation>
        </message>
        <message>
            <location filename="dataperf_gui/gui/workplace.py" />
            <source>read only</source>
            <translation>só leitura</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/codes.py" />
            <source>Looking for duplicates</source>
            <translation>Procurando duplicados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Blurred</source>
            <translation>Borrada</translation>
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
            <translation>Cortado no fim</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Cut at the start</source>
            <translation>Cortado no começo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Dark</source>
            <translation>Escura</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Hardly anything to see</source>
            <translation>Quase nada para ver</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Nearly the same picture</source>
            <translation>Quase a mesma imagem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Nearly the same sound</source>
            <translation>Quase o mesmo som</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Not around zero</source>
            <translation>Não centrado em zero</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd length</source>
            <translation>Duração estranha</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd loudness</source>
            <translation>Volume estranho</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd shape</source>
            <translation>Forma estranha</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Odd size</source>
            <translation>Tamanho estranho</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Other sample rate</source>
            <translation>Outra taxa de amostragem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>Silent</source>
            <translation>Mudo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>The same picture twice</source>
            <translation>A mesma imagem duas vezes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>The same sound twice</source>
            <translation>O mesmo som duas vezes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>a constant was added to it (DC offset)</source>
            <translation>uma constante foi somada (componente contínua)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>crests are cut off: recorded too loudly</source>
            <translation>as cristas estão cortadas: gravado alto demais</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>equal pixel by pixel</source>
            <translation>igual pixel a pixel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>equal sample by sample</source>
            <translation>igual amostra a amostra</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it begins at full level</source>
            <translation>começa em nível pleno</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it ends at full level</source>
            <translation>termina em nível pleno</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it has no fine detail</source>
            <translation>não tem detalhe fino</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>it is nearly of one colour</source>
            <translation>é quase de uma só cor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much quieter or louder than the others</source>
            <translation>muito mais baixo ou alto que os outros</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much shorter or longer than the others</source>
            <translation>muito mais curto ou longo que os outros</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much smaller or larger than the others</source>
            <translation>muito menor ou maior que os outros</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>much wider or higher than the others</source>
            <translation>muito mais largo ou alto que os outros</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>no part of it is bright</source>
            <translation>nenhuma parte é clara</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>no part of it is dark</source>
            <translation>nenhuma parte é escura</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>nothing can be heard</source>
            <translation>não se ouve nada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>recorded or stored differently from most</source>
            <translation>gravado ou guardado de modo diferente da maioria</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>the same, but delayed, compressed or made louder</source>
            <translation>o mesmo, mas atrasado, comprimido ou mais alto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/inspecting.py" />
            <source>the same, but resized, compressed or made brighter</source>
            <translation>a mesma, mas com outro tamanho, comprimida ou mais clara</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/measuring.py" />
            <source>Looking at the files</source>
            <translation>Olhando os arquivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>blurred: it has no fine detail</source>
            <translation>borrada: não tem detalhe fino</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>hardly anything to see: {bits:.1f} bits a pixel</source>
            <translation>quase nada para ver: {bits:.1f} bits por pixel</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>very bright: even its dark parts are at {level:.0f} of 255</source>
            <translation>muito clara: até as partes escuras estão em {level:.0f} de 255</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>very dark: even its bright parts reach only {level:.0f} of 255</source>
            <translation>muito escura: até as partes claras só chegam a {level:.0f} de 255</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>{aspect:.2f} times as wide as high; usual here is {usual:.2f}</source>
            <translation>{aspect:.2f} vezes mais larga que alta; o usual aqui é {usual:.2f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/pictures.py" />
            <source>{width:.0f} x {height:.0f} pixels; usual here are {usual_width:.0f} x {usual_height:.0f}</source>
            <translation>{width:.0f} x {height:.0f} pixels; o usual aqui é {usual_width:.0f} x {usual_height:.0f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>clipped: the crests of {share:.1%} of its samples are cut off</source>
            <translation>saturado: as cristas de {share:.1%} das amostras estão cortadas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>cut at the end: it stops at {level:+.0f} dB of its own level</source>
            <translation>cortado no fim: para a {level:+.0f} dB do próprio nível</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>cut at the start: it begins at {level:+.0f} dB of its own level</source>
            <translation>cortado no começo: começa a {level:+.0f} dB do próprio nível</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>it swings around {offset:.1%} of full scale in place of zero</source>
            <translation>oscila em torno de {offset:.1%} da escala em vez de zero</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>its level is {level:.0f} dB; usual here are {usual:.0f} dB</source>
            <translation>o nível é {level:.0f} dB; o usual aqui é {usual:.0f} dB</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>silent: its loudest moment is at {level:.0f} dB</source>
            <translation>mudo: o momento mais forte está a {level:.0f} dB</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>{rate:.0f} samples a second; most have {usual:.0f}</source>
            <translation>{rate:.0f} amostras por segundo; a maioria tem {usual:.0f}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/sounds.py" />
            <source>{seconds:.2f} s long; usual here are {usual:.2f} s</source>
            <translation>dura {seconds:.2f} s; o usual aqui é {usual:.2f} s</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}</source>
            <translation>quase igual a {twin}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}, and one of the two is in the test set</source>
            <translation>quase igual a {twin}, e um dos dois está no conjunto de teste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}, which is labelled {label}</source>
            <translation>quase igual a {twin}, com o rótulo {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>nearly the same as {twin}, which is labelled {label}; one of the two is in the test set</source>
            <translation>quase igual a {twin}, com o rótulo {label}; um dos dois está no conjunto de teste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}</source>
            <translation>igual a {twin}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}, and one of the two is in the test set</source>
            <translation>igual a {twin}, e um dos dois está no conjunto de teste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}, which is labelled {label}</source>
            <translation>igual a {twin}, com o rótulo {label}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/inspection/twins.py" />
            <source>the same as {twin}, which is labelled {label}; one of the two is in the test set</source>
            <translation>igual a {twin}, com o rótulo {label}; um dos dois está no conjunto de teste</translation>
        </message>
        <message>
            <location filename="dataperf_gui/playback/output.py" />
            <source>No sound device can play ({reason}); connect or choose another one. Everything else works without it.</source>
            <translation>Nenhum dispositivo de som pode tocar ({reason}); conecte ou escolha outro. Todo o resto funciona sem ele.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/playback/player.py" />
            <source>The sound device went away; connect it again or choose another one.</source>
            <translation>O dispositivo de som sumiu; conecte-o de novo ou escolha outro.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/assignment.py" />
            <source>The overlap must be between 0 and 1; {value} is not</source>
            <translation>A sobreposição deve estar entre 0 e 1; {value} não está</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/assignment.py" />
            <source>The project has no reviewers yet; add people before assigning items.</source>
            <translation>O projeto ainda não tem revisores; adicione pessoas antes de atribuir itens.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/assignment.py" />
            <source>{file} names items that do not exist</source>
            <translation>{file} cita itens que não existem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>A person in a project needs a name.</source>
            <translation>Uma pessoa em um projeto precisa de um nome.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>Unknown role {role}; choose from {roles}</source>
            <translation>Papel desconhecido {role}; escolha entre {roles}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <location filename="dataperf_gui/project/notes.py" />
            <source>{file} cannot be written: {problem}</source>
            <translation>Não é possível gravar {file}: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{file} is damaged. Restore it from another copy of the project.</source>
            <translation>{file} está danificado. Restaure-o a partir de outra cópia do projeto.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{file} was made by a newer version of the program; update the program</source>
            <translation>{file} foi criado por uma versão mais nova do programa; atualize o programa</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{folder} cannot be created: {problem}</source>
            <translation>Não é possível criar {folder}: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{folder} is not a project: it has no project.json</source>
            <translation>{folder} não é um projeto: não há project.json</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{folder} is not empty; choose a new folder for the project</source>
            <translation>{folder} não está vazia; escolha uma nova pasta para o projeto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{name} already takes part in {project}.</source>
            <translation>{name} já participa de {project}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/folder.py" />
            <source>{name} does not take part in the project {project}; these do: {people}</source>
            <translation>{name} não participa do projeto {project}; participam: {people}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/journals.py" />
            <location filename="dataperf_gui/project/merging.py" />
            <source>{file} belongs to another data set</source>
            <translation>{file} pertence a outro conjunto de dados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/merging.py" />
            <source>{file} is damaged: {problem}</source>
            <translation>{file} está danificado: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/merging.py" />
            <source>{source} is a copy of the project {other}, not of {project}</source>
            <translation>{source} é uma cópia do projeto {other}, não de {project}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/notes.py" />
            <location filename="dataperf_gui/project/results.py" />
            <source>{project} has no item {item}</source>
            <translation>{project} não tem o item {item}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/project/results.py" />
            <source>Unknown class {name}; choose from {classes}</source>
            <translation>Classe desconhecida {name}; escolha entre {classes}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/projection/apart.py" />
            <location filename="dataperf_gui/strategies/neighbours.py" />
            <source>Looking for neighbours</source>
            <translation>Procurando vizinhos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/projection/apart.py" />
            <source>Moving items to what they are like</source>
            <translation>Movendo itens para perto do que se parece com eles</translation>
        </message>
        <message>
            <location filename="dataperf_gui/projection/apart.py" />
            <source>The neighbourhoods could not be laid out: the process that does it ended. Close other programs and try again, or use the overview.</source>
            <translation>As vizinhanças não puderam ser dispostas: o processo que faz isso terminou. Feche outros programas e tente de novo, ou use a visão geral.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>A model trained on them alone gets a practice score of {score:.1%}.</source>
            <translation>Um modelo treinado só com eles obtém uma pontuação de treino de {score:.1%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>A model trained on these rows is right on {share:.1%} of the buyer's own rows, by the official rule.</source>
            <translation>Um modelo treinado com estas linhas acerta em {share:.1%} das linhas do próprio comprador, pela regra oficial.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>A model trained on these rows may be right on {share:.1%} of the buyer's own rows; that is an estimate.</source>
            <translation>Um modelo treinado com estas linhas pode acertar em {share:.1%} das linhas do próprio comprador; é uma estimativa.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Accuracy of the buyer's model against money spent.</source>
            <translation>Acurácia do modelo do comprador em função do dinheiro gasto.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>At most {limit:,} may be chosen, to train a model on them alone.</source>
            <translation>Podem ser escolhidos no máximo {limit:,}, para treinar um modelo só com eles.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Buy some rows first; this page then shows what they are worth.</source>
            <translation>Compre primeiro algumas linhas; então esta página mostra o que elas valem.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Choose some items first; this page then shows what they are worth.</source>
            <translation>Escolha primeiro alguns itens; então esta página mostra o que eles valem.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>It took {n} minutes.</source>
            <translation>
                <numerusform>Levou {n} minuto.</numerusform>
                <numerusform>Levou {n} minutos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>It took {n} seconds.</source>
            <translation>
                <numerusform>Levou {n} segundo.</numerusform>
                <numerusform>Levou {n} segundos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Most money went to {seller} in market {market}: {cost:,.2f} for {n:,} rows.</source>
            <translation>
                <numerusform>A maior parte do dinheiro foi para {seller} no mercado {market}: {cost:,.2f} por {n:,} linha.</numerusform>
                <numerusform>A maior parte do dinheiro foi para {seller} no mercado {market}: {cost:,.2f} por {n:,} linhas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Nothing is bought yet in {n} markets.</source>
            <translation>
                <numerusform>Ainda não se comprou nada em {n} mercado.</numerusform>
                <numerusform>Ainda não se comprou nada em {n} mercados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Nothing of the {total:,} items is chosen yet.</source>
            <translation>Dos {total:,} itens ainda não se escolheu nenhum.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Picked by hand: {picked:,}; taken from a strategy's proposal: {taken:,}.</source>
            <translation>Escolhidos à mão: {picked:,}; aceitos da proposta de uma estratégia: {taken:,}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Random choice reaches that, too ({low:.1%} to {high:.1%}).</source>
            <translation>Isso o acaso também alcança ({low:.1%} a {high:.1%}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Score of a model trained on the chosen items alone, against how many are chosen.</source>
            <translation>Pontuação de um modelo treinado só com os itens escolhidos, conforme quantos são.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Score {score:.1%} for {spent:,.6g} spent, beside strategies and random choice.</source>
            <translation>Pontuação {score:.1%} com um gasto de {spent:,.6g}, ao lado de estratégias e acaso.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>Scores of strategies against what is spent.</source>
            <translation>Pontuações das estratégias conforme o que se gasta.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>That is less than random choice reaches ({low:.1%} to {high:.1%}).</source>
            <translation>É menos do que o acaso alcança ({low:.1%} a {high:.1%}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>That is more than random choice reaches ({low:.1%} to {high:.1%}).</source>
            <translation>É mais do que o acaso alcança ({low:.1%} a {high:.1%}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>The largest group is “{most}” with {n_most:,}, the smallest “{least}” with {n_least:,}.</source>
            <translation>O maior grupo é “{most}” com {n_most:,}; o menor, “{least}” com {n_least:,}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>The official score of the set is {score:.2%}.</source>
            <translation>A pontuação oficial do conjunto é {score:.2%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>The set is as varied as {variety:.1f} entirely different items.</source>
            <translation>O conjunto é tão variado quanto {variety:.1f} itens totalmente diferentes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>There are {budget:,.2f} to spend.</source>
            <translation>Há {budget:,.2f} para gastar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>There is no practice score.</source>
            <translation>Não há pontuação de treino.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>What these rows are worth cannot be told here.</source>
            <translation>O que estas linhas valem não se pode dizer aqui.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>division: {name}</source>
            <translation>divisão: {name}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>the most typical first</source>
            <translation>os mais típicos primeiro</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>{who} bought {n:,} rows and kept {kept:.0%} of the money.</source>
            <translation>
                <numerusform>{who} comprou {n:,} linha e guardou {kept:.0%} do dinheiro.</numerusform>
                <numerusform>{who} comprou {n:,} linhas e guardou {kept:.0%} do dinheiro.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/choice_words.py" />
            <source>{who} chose {chosen:,} of {total:,} items to train a model on; at most {limit:,} are allowed.</source>
            <translation>{who} escolheu {chosen:,} de {total:,} itens para treinar um modelo; são permitidos no máximo {limit:,}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>A model trained on the labels as given scores {score:.1%}.</source>
            <translation>Um modelo treinado com os rótulos dados pontua {score:.1%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>No label was changed.</source>
            <translation>Nenhum rótulo foi mudado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Nobody has decided on any of the {total:,} items yet.</source>
            <translation>Ninguém decidiu ainda sobre nenhum dos {total:,} itens.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Of these, {changed:,} got another label and {out:,} went out of the training set.</source>
            <translation>Destes, {changed:,} receberam outro rótulo e {out:,} saíram do conjunto de treino.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Of these, {changed:,} got another label.</source>
            <translation>Destes, {changed:,} receberam outro rótulo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>Review some items first; this page then shows what that brought.</source>
            <translation>Revise alguns itens primeiro; esta página então mostra o que isso trouxe.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The most frequent mistake: “{given}” that is really “{new}” (once).</source>
            <translation>O erro mais frequente: “{given}” que na verdade é “{new}” (uma vez).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The most frequent mistake: “{given}” that is really “{new}” ({times:,} times).</source>
            <translation>O erro mais frequente: “{given}” que na verdade é “{new}” ({times:,} vezes).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels fell from {before:.1%} to {after:.1%}, on test items that it has never seen: more than chance explains.</source>
            <translation>A pontuação de um modelo treinado com estes rótulos caiu de {before:.1%} para {after:.1%}, em itens de teste que ele nunca viu: mais do que o acaso explica.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels fell from {before:.1%} to {after:.1%}, on test items that it has never seen: that may be chance.</source>
            <translation>A pontuação de um modelo treinado com estes rótulos caiu de {before:.1%} para {after:.1%}, em itens de teste que ele nunca viu: pode ser acaso.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels rose from {before:.1%} to {after:.1%}, on test items that it has never seen: more than chance explains.</source>
            <translation>A pontuação de um modelo treinado com estes rótulos subiu de {before:.1%} para {after:.1%}, em itens de teste que ele nunca viu: mais do que o acaso explica.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The score of a model trained on these labels rose from {before:.1%} to {after:.1%}, on test items that it has never seen: that may be chance.</source>
            <translation>A pontuação de um modelo treinado com estes rótulos subiu de {before:.1%} para {after:.1%}, em itens de teste que ele nunca viu: pode ser acaso.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>The test model's score stayed at {score:.1%}.</source>
            <translation>A pontuação do modelo de teste ficou em {score:.1%}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/page.py" />
            <source>this review</source>
            <translation>esta revisão</translation>
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
                <numerusform>{who} viu {done:,} de {total:,} itens em {n} minuto.</numerusform>
                <numerusform>{who} viu {done:,} de {total:,} itens em {n} minutos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/report/page.py" />
            <source>{who} looked at {done:,} of {total:,} items in {n} seconds.</source>
            <translation>
                <numerusform>{who} viu {done:,} de {total:,} itens em {n} segundo.</numerusform>
                <numerusform>{who} viu {done:,} de {total:,} itens em {n} segundos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/pdf.py" />
            <source>A PDF is printed by a browser, and none was found. Install Chromium, Chrome or Edge, or open {page} in any browser and print it there.</source>
            <translation>Um PDF é impresso por um navegador, e nenhum foi encontrado. Instale Chromium, Chrome ou Edge, ou abra {page} em qualquer navegador e imprima lá.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/report/pdf.py" />
            <source>{path}: the PDF could not be made ({reason}). Open {page} in a browser and print it there.</source>
            <translation>{path}: o PDF não pôde ser feito ({reason}). Abra {page} em um navegador e imprima lá.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/base.py" />
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/base.py" />
            <source>accuracy</source>
            <translation>acurácia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/base.py" />
            <source>macro F1</source>
            <translation>F1 macro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/cleaning_model.py" />
            <source>Every item is left out; bring one back to get a score.</source>
            <translation>Todos os itens estão de fora; traga um de volta para ter pontuação.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/logistic.py" />
            <source>A score needs at least one training item and one test item.</source>
            <translation>Uma pontuação precisa de ao menos um item de treino e um de teste.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/logistic.py" />
            <source>Every training item is excluded. Put at least one back.</source>
            <translation>Todos os itens de treino estão excluídos. Traga ao menos um de volta.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/selection_model.py" />
            <source>Choose positives and negatives to get a score.</source>
            <translation>Escolha positivos e negativos para ter pontuação.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/speech.py" />
            <source>Scoring clips</source>
            <translation>Pontuando os clipes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/scoring/speech_model.py" />
            <source>Choose clips of at least two classes to get a score.</source>
            <translation>Escolha clipes de ao menos duas classes para ter pontuação.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/base.py" />
            <source>You have labelled {n} items yourself; of {limit} there is no room for a proposal.</source>
            <translation>
                <numerusform>Você rotulou {n} itens por conta própria; de {limit} não sobra espaço para uma proposta.</numerusform>
                <numerusform>Você rotulou {n} itens por conta própria; de {limit} não sobra espaço para uma proposta.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>None of these is chosen.</source>
            <translation>Nenhum destes está escolhido.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>The proposal is what is chosen already.</source>
            <translation>A proposta é o que já está escolhido.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>There is nothing to swap it for: choose some first.</source>
            <translation>Não há por que trocá-lo: escolha alguns primeiro.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>There is room for {room} more, and these would be {n}; {limit} are allowed. Take some out first, or select fewer.</source>
            <translation>Há lugar para mais {room}, e estes seriam {n}; são permitidos {limit}. Tire alguns antes, ou selecione menos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>These are all chosen already.</source>
            <translation>Todos estes já estão escolhidos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>This one is chosen already.</source>
            <translation>Este já está escolhido.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>This one is not chosen.</source>
            <translation>Este não está escolhido.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>What a clip says is part of the data; it cannot be changed here.</source>
            <translation>O que um clipe diz faz parte dos dados; não pode ser mudado aqui.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/chosen.py" />
            <source>{limit} are chosen, and no more are allowed. Take one out first, or swap this one in for another.</source>
            <translation>{limit} estão escolhidos, e não são permitidos mais. Tire um primeiro, ou troque este por outro.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/closeness.py" />
            <source>An example: it shows “{concept}” for certain. Among the {k} most like it: {examples} examples, {yes} chosen as positive, {no} as negative</source>
            <translation>Um exemplo: mostra “{concept}” com certeza. Entre os {k} mais parecidos: {examples} exemplos, {yes} escolhidos como positivos, {no} como negativos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/closeness.py" />
            <source>More like an example than {share:.1%} of the pool (cosine {cosine:.2f} with {example}). Among the {k} most like it: {examples} examples, {yes} chosen as positive, {no} as negative</source>
            <translation>Mais parecido com um exemplo que {share:.1%} da reserva (cosseno {cosine:.2f} com {example}). Entre os {k} mais parecidos: {examples} exemplos, {yes} escolhidos como positivos, {no} como negativos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/entry.py" />
            <source>All concepts are handed in together, and there is no finished choice for {missing} yet. Open them from Home, choose for them, and hand in again.</source>
            <translation>Todos os conceitos são entregues juntos, e para {missing} ainda não há uma escolha pronta. Abra-os pelo “Início”, escolha para eles e entregue de novo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/likeness.py" />
            <source>{m} of its {k} nearest neighbours are “{other}”, only {n} “{label}”: listen before you choose it; number {place} of {of} by how typical it is</source>
            <translation>{m} dos seus {k} vizinhos mais próximos são “{other}”, só {n} “{label}”: ouça antes de escolher; número {place} de {of} por quão típico é</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/likeness.py" />
            <source>{n} of its {k} nearest neighbours are “{label}” as well; number {place} of {of} by how typical it is</source>
            <translation>
                <numerusform>{n} dos seus {k} vizinhos mais próximos também são “{label}”; número {place} de {of} por quão típico é</numerusform>
                <numerusform>{n} dos seus {k} vizinhos mais próximos também são “{label}”; número {place} de {of} por quão típico é</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>'{task}' is no task of speech selection; name a language and a size, such as en_25 (--task on the command line)</source>
            <translation>“{task}” não é uma tarefa de seleção de fala; indique um idioma e um tamanho, como en_25 (--task na linha de comando)</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Choose at least one clip of a word to get a score.</source>
            <translation>Escolha ao menos um clipe de uma palavra para ter pontuação.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Choose at least one nontarget clip, too, to get a score.</source>
            <translation>Escolha também ao menos um clipe de fora (nontarget) para ter pontuação.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Comparing the clips</source>
            <translation>Comparando os clipes</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Measured on {n} clips drawn from the training pool (the same share of each class, always the same ones). They cannot be chosen, and some may be labelled wrongly.</source>
            <translation>
                <numerusform>Medido em {n} clipes tirados da reserva de treino (a mesma parte de cada classe, sempre os mesmos). Não podem ser escolhidos, e alguns podem estar com o rótulo errado.</numerusform>
                <numerusform>Medido em {n} clipes tirados da reserva de treino (a mesma parte de cada classe, sempre os mesmos). Não podem ser escolhidos, e alguns podem estar com o rótulo errado.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>Reading the clips</source>
            <translation>Lendo os clipes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>The rules forbid choosing clips by the official test clips: a set that is tuned on them scores well on them and says nothing about other speech. Look when you are done.</source>
            <translation>As regras proíbem escolher clipes pelos clipes oficiais de teste: um conjunto ajustado a eles pontua bem neles e nada diz sobre outra fala. Veja quando tiver terminado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>There are no sound files of these clips in {folder}; clips show their id, their word and their features. To hear them, open the folder again and name the one with the sounds.</source>
            <translation>Não há arquivos de som destes clipes em {folder}; os clipes mostram o identificador, a palavra e as características. Para ouvi-los, abra a pasta de novo e indique a que tem os sons.</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/speech.py" />
            <source>{n} of {total} clips have no sound file in {folder}.</source>
            <translation>
                <numerusform>{n} de {total} clipes não têm arquivo de som em {folder}.</numerusform>
                <numerusform>{n} de {total} clipes não têm arquivo de som em {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Choose at least one image as negative, too.</source>
            <translation>Escolha também ao menos uma imagem como negativa.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Choose at least one image as positive.</source>
            <translation>Escolha ao menos uma imagem como positiva.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Comparing the pool with the examples</source>
            <translation>Comparando a reserva com os exemplos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Measured on what is certain: the {n} examples and the images that you labelled yourself. Each is predicted by a model that was trained without it. You looked at these images because they were likely or doubtful, so compare your sets by this score, and not with the official one.</source>
            <translation>
                <numerusform>Medido no que é certo: os {n} exemplos e as imagens que você rotulou. Cada uma é prevista por um modelo treinado sem ela. Você olhou essas imagens porque eram prováveis ou duvidosas, então compare os seus conjuntos por esta pontuação, e não com a oficial.</numerusform>
                <numerusform>Medido no que é certo: os {n} exemplos e as imagens que você rotulou. Cada uma é prevista por um modelo treinado sem ela. Você olhou essas imagens porque eram prováveis ou duvidosas, então compare os seus conjuntos por esta pontuação, e não com a oficial.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>None of the examples in {file} is in the pool; fetch both files again, of the same challenge</source>
            <translation>Nenhum dos exemplos em {file} está na reserva; baixe os dois arquivos de novo, do mesmo desafio</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Reading the pool</source>
            <translation>Lendo a reserva</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>The rules forbid choosing by the official test images: a set that is tuned on them scores well on them and says nothing about other pictures. Look when you are done.</source>
            <translation>As regras proíbem escolher imagens pelas imagens oficiais de teste: um conjunto ajustado a elas pontua bem nelas e nada diz sobre outras imagens. Veja quando tiver terminado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>These data have no pictures; images show their id, their features and what is most like them. To see them, open the folder again and name one with pictures, each named by its id.</source>
            <translation>Estes dados não têm imagens; cada uma mostra o identificador, as características e o que mais se parece. Para vê-las, abra a pasta de novo e indique uma com imagens, cada uma com o identificador como nome.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Too little is certain for a practice score: say of {n} more images yourself that they are negative.</source>
            <translation>Há certeza de menos para uma pontuação de treino: diga você de mais {n} imagens que são negativas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>Too little is certain for a practice score: say of {n} more images yourself that they are positive.</source>
            <translation>Há certeza de menos para uma pontuação de treino: diga você de mais {n} imagens que são positivas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>cannot be written: {reason}</source>
            <translation>não pode ser escrito: {reason}</translation>
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
            <translation>{folder} tem os conceitos {known}; escolha um deles (--task na linha de comando)</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/selecting/vision.py" />
            <source>{n} of the {all} examples of {concept} are not in the pool and were left out.</source>
            <translation>
                <numerusform>{n} dos {all} exemplos de {concept} não estão na reserva e ficaram de fora.</numerusform>
                <numerusform>{n} dos {all} exemplos de {concept} não estão na reserva e ficaram de fora.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/chain.py" />
            <source>the journal ends with row {end}, but row {last} was the last one written</source>
            <translation>o diário termina com a linha {end}, mas a última escrita foi a linha {last}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/chain.py" />
            <source>the seal of row {seq} is not as it was written</source>
            <translation>o selo da linha {seq} não está como foi escrito</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/export.py" />
            <source>{path} cannot be written as {format}: the name {name!r} is not Unicode. Choose CSV, or give the file another name.</source>
            <translation>{path} não pode ser escrito como {format}: o nome {name!r} não é Unicode. Escolha CSV, ou dê outro nome ao arquivo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/export.py" />
            <source>{path} cannot be written: {problem}. Choose another folder, or make room.</source>
            <translation>{path} não pode ser escrito: {problem}. Escolha outra pasta, ou abra espaço.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/export.py" />
            <source>{path} is named like a session; choose another name.</source>
            <translation>{path} tem nome de sessão; escolha outro nome.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>The copy {folder} cannot be made: {problem}. Nothing was left behind.</source>
            <translation>A cópia {folder} não pode ser feita: {problem}. Nada ficou para trás.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>copying files</source>
            <translation>copiando arquivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>it cannot be read: {problem}</source>
            <translation>não pode ser lido: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>{folder} is not empty; choose a new folder.</source>
            <translation>{folder} não está vazia; escolha uma pasta nova.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/folder_copy.py" />
            <source>{name} is not made of files; export its labels as a table.</source>
            <translation>{name} não é feito de arquivos; exporte os rótulos como tabela.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>it had {then} items and has {now} now: {gone} are gone, {new} are new</source>
            <translation>tinha {then} itens e agora tem {now}: {gone} sumiram, {new} são novos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>its classes were {then} and are now {now}</source>
            <translation>as classes eram {then} e agora são {now}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>the contents of its files were changed</source>
            <translation>o conteúdo dos arquivos foi mudado</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/session/header.py" />
            <source>the given labels of {n} items were changed</source>
            <translation>
                <numerusform>os rótulos dados de {n} itens foram mudados</numerusform>
                <numerusform>os rótulos dados de {n} itens foram mudados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/session/header.py" />
            <source>{n} items moved between training and test set</source>
            <translation>
                <numerusform>{n} itens passaram entre treino e teste</numerusform>
                <numerusform>{n} itens passaram entre treino e teste</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/header.py" />
            <source>{path} holds decisions on {name} as it was on {created}, but {changed}. They were left as they are. Bring the old files back, or start a new session.</source>
            <translation>{path} contém decisões sobre {name} como estava em {created}, mas {changed}. Elas ficaram como estavam. Traga os arquivos antigos de volta, ou comece uma sessão nova.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>the file is not whole ({problem})</source>
            <translation>o arquivo não está inteiro ({problem})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>the header is not as it was written</source>
            <translation>o cabeçalho não está como foi escrito</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} is damaged or was changed by another program: {finding}. Nothing in it was touched. `dataperf-gui session verify` lists all such places, and `dataperf-gui session rescue` saves what was decided before the first.</source>
            <translation>{path} está danificado ou foi mudado por outro programa: {finding}. Nada nele foi tocado. `dataperf-gui session verify` lista todos esses lugares, e `dataperf-gui session rescue` salva o que foi decidido antes do primeiro.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} is not a session of this program.</source>
            <translation>{path} não é uma sessão deste programa.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} is there already; it was left as it is.</source>
            <translation>{path} já está lá; ficou como está.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/journal.py" />
            <source>{path} was written by a newer version of the program (format {version}, this one reads up to {known}). Update the program to open it; nothing was changed.</source>
            <translation>{path} foi escrito por uma versão mais nova do programa (formato {version}, esta lê até {known}). Atualize o programa para abri-lo; nada foi mudado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/ledger.py" />
            <source>row {seq} takes back a step that is not there</source>
            <translation>a linha {seq} desfaz um passo que não existe</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/lock.py" />
            <source>another window has it open</source>
            <translation>outra janela a tem aberta</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/lock.py" />
            <source>its folder cannot be written to ({problem})</source>
            <translation>não é possível escrever na pasta dela ({problem})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/lock.py" />
            <source>the file is write-protected</source>
            <translation>o arquivo está protegido contra escrita</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/notes.py" />
            <source>another window has it open: {who}, since {since} (process {pid})</source>
            <translation>outra janela a tem aberta: {who}, desde {since} (processo {pid})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/repair.py" />
            <source>{path} cannot be saved: its header, which names the items, is damaged.</source>
            <translation>{path} não pode ser salvo: o cabeçalho, que nomeia os itens, está danificado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>it is closed</source>
            <translation>está fechada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>it was opened to be read only</source>
            <translation>foi aberta só para leitura</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>{path} cannot be made: {reason}.</source>
            <translation>{path} não pode ser criado: {reason}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/session.py" />
            <source>{path} is open for reading only: {reason}.</source>
            <translation>{path} está aberto só para leitura: {reason}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>Nothing was saved: {path} cannot be written ({problem}). Everything before is safe. Make room on the disk or check that the folder can be written, then try again.</source>
            <translation>Nada foi salvo: {path} não pode ser escrito ({problem}). Tudo o que veio antes está a salvo. Abra espaço no disco ou confira se dá para escrever na pasta, e tente de novo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>There is no session file {path}.</source>
            <translation>Não há arquivo de sessão {path}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>{path} cannot be read: {problem}.</source>
            <translation>{path} não pode ser lido: {problem}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>{path} is damaged or cannot be read ({problem}). Nothing in it was changed. If there is another copy of it, open that one.</source>
            <translation>{path} está danificado ou não pode ser lido ({problem}). Nada nele foi mudado. Se houver outra cópia, abra essa.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/session/sqlite.py" />
            <source>{path} is not a session of this program, or its beginning is lost. Nothing in it was changed.</source>
            <translation>{path} não é uma sessão deste programa, ou o começo dela se perdeu. Nada nele foi mudado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>No copy of the file as it was could be made ({reason}).</source>
            <translation>Não foi possível fazer uma cópia do arquivo como estava ({reason}).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>Not everything in the settings {file} can be used: not {names}. The rest is in force.</source>
            <translation>Nem tudo nas configurações {file} pode ser usado: não {names}. O resto vale.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The file as it was is kept as {copy}.</source>
            <translation>O arquivo como estava fica guardado em {copy}.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings cannot be written to {file} ({reason}); they hold until the program ends.</source>
            <translation>As configurações não podem ser escritas em {file} ({reason}); valem até o programa terminar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} cannot be read ({reason}); the usual ones are in force.</source>
            <translation>As configurações em {file} não podem ser lidas ({reason}); valem as usuais.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were damaged; the usual ones are in force.</source>
            <translation>As configurações em {file} estavam danificadas; valem as usuais.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were of an older version; they have been brought up to date.</source>
            <translation>As configurações em {file} eram de uma versão anterior; foram atualizadas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were written by a newer version of the program, so they are not changed; they hold until the program ends.</source>
            <translation>As configurações em {file} foram escritas por uma versão mais nova do programa, então não são mudadas; valem até o programa terminar.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/settings.py" />
            <source>The settings in {file} were written by a newer version of the program. What this one understands is in force; it changes nothing in the file.</source>
            <translation>As configurações em {file} foram escritas por uma versão mais nova do programa. Vale o que esta entende; ela não muda nada no arquivo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Block by block from the seller whose next rows promise most.</source>
            <translation>Bloco a bloco, do vendedor cujas próximas linhas mais prometem.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Estimating gains</source>
            <translation>Estimando ganhos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Greedy on estimated gain</source>
            <translation>Guloso pelo ganho estimado</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Number {place} of {of} by what the first {money:.4g} buy ({rows} rows, likeness {likeness:.2f}): other sellers' next rows always promised more</source>
            <translation>Número {place} de {of} pelo que os primeiros {money:.4g} compram ({rows} linhas, semelhança {likeness:.2f}): as próximas linhas de outros vendedores sempre prometiam mais</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/greedy.py" />
            <source>Number {place} of {of} by what the first {money:.4g} buy ({rows} rows, likeness {likeness:.2f}); each block more of one seller is worth less</source>
            <translation>Número {place} de {of} pelo que os primeiros {money:.4g} compram ({rows} linhas, semelhança {likeness:.2f}); cada bloco a mais de um vendedor vale menos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>Most similar sellers</source>
            <translation>Vendedores mais parecidos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>Number {place} of {of} by likeness to your rows ({likeness:.2f}): only the {n} most alike get a share</source>
            <translation>Número {place} de {of} por semelhança com as suas linhas ({likeness:.2f}): só os {n} mais parecidos recebem uma parte</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>Number {place} of {of} by likeness to your rows ({likeness:.2f}): the {n} most alike share the budget by it</source>
            <translation>Número {place} de {of} por semelhança com as suas linhas ({likeness:.2f}): os {n} mais parecidos dividem o orçamento por ela</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/similarity.py" />
            <source>The sellers whose histograms and correlations look most like the buyer's data.</source>
            <translation>Os vendedores cujos histogramas e correlações mais se parecem com os dados do comprador.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>An equal share of the budget: {money:.4g}, at {price:.3g} a row, as far as there are rows</source>
            <translation>Uma parte igual do orçamento: {money:.4g}, a {price:.3g} por linha, enquanto houver linhas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>As much as the budget allows from one seller picked at random.</source>
            <translation>Tudo o que o orçamento permite de um vendedor sorteado.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Cheapest rows</source>
            <translation>Linhas mais baratas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Equal shares</source>
            <translation>Partes iguais</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Not the one that was picked blindly</source>
            <translation>Não é o que foi escolhido às cegas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Number {place} of {of} from the cheapest ({price:.3g} a row): the money went to cheaper rows</source>
            <translation>Número {place} de {of} a partir do mais barato ({price:.3g} por linha): o dinheiro foi para linhas mais baratas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Number {place} of {of} from the cheapest: {price:.3g} a row</source>
            <translation>Número {place} de {of} a partir do mais barato: {price:.3g} por linha</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>One seller</source>
            <translation>Um vendedor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>Picked blindly: all that the budget buys of it</source>
            <translation>Escolhido às cegas: tudo o que o orçamento compra dele</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>The cheapest rows first; sellers at one price in random order.</source>
            <translation>As linhas mais baratas primeiro; vendedores de mesmo preço em ordem aleatória.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/acquisition/simple.py" />
            <source>The same money for every seller.</source>
            <translation>O mesmo dinheiro para cada vendedor.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/active_label_cleaning.py" />
            <source>Labels that look wrong before items that are ambiguous (active label cleaning).</source>
            <translation>Rótulos que parecem errados antes de itens ambíguos (active label cleaning).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/active_label_cleaning.py" />
            <source>Wrong, not hard</source>
            <translation>Errado, não difícil</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>Adaptive consensus</source>
            <translation>Consenso adaptativo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>Consensus that learns from clean items and from what has been decided (the best).</source>
            <translation>Consenso que aprende com itens limpos e com o que já foi decidido (o melhor).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>going by the other items it is '{best}' ({chance:.0%}) rather than '{given}' ({given_chance:.0%})</source>
            <translation>pelos outros itens é “{best}” ({chance:.0%}) e não “{given}” ({given_chance:.0%})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/adaptive_consensus.py" />
            <source>the other items say '{best}' too ({chance:.0%})</source>
            <translation>os outros itens também dizem “{best}” ({chance:.0%})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>Labels that a model in training is slow to believe (area under the margin).</source>
            <translation>Rótulos em que um modelo demora a acreditar no treino (area under the margin).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>Learned late</source>
            <translation>Aprendido tarde</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>Watching a model learn</source>
            <translation>Vendo um modelo aprender</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/area_under_margin.py" />
            <source>a model in training found another class likelier than '{label}' in {n} of {total} rounds</source>
            <translation>um modelo em treino achou outra classe mais provável que “{label}” em {n} de {total} rodadas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>it did not give {n} reasons</source>
            <translation>não deu {n} motivos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its order is not each of the {n} items once</source>
            <translation>a ordem dela não tem cada um dos {n} itens uma vez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its suggestions are not {n} of the classes</source>
            <translation>as sugestões dela não são {n} das classes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/base.py" />
            <source>its suspicion is not {n} numbers in 0..1</source>
            <translation>a suspeita dela não são {n} números de 0 a 1</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/confident_learning.py" />
            <source>Confident learning</source>
            <translation>Aprendizado confiante</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/confident_learning.py" />
            <source>Labels that cleanlab calls errors, then the rest by the model's doubt.</source>
            <translation>Rótulos que o cleanlab chama de erros, depois o resto pela dúvida do modelo.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/confident_learning.py" />
            <source>Looking for label issues</source>
            <translation>Procurando falhas de rótulos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>Consensus</source>
            <translation>Consenso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>Labels that a model and the most similar items doubt together (the default).</source>
            <translation>Rótulos de que um modelo e os itens mais parecidos duvidam juntos (o padrão).</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/strategies/consensus.py" />
            <source>{n} of its {total} nearest neighbours are labelled '{label}'; a model trained without it finds '{label}' {chance:.0%} likely</source>
            <translation>
                <numerusform>{n} dos seus {total} vizinhos mais próximos têm o rótulo “{label}”; um modelo treinado sem ele acha “{label}” {chance:.0%} provável</numerusform>
                <numerusform>{n} dos seus {total} vizinhos mais próximos têm o rótulo “{label}”; um modelo treinado sem ele acha “{label}” {chance:.0%} provável</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>Labels that model, neighbours and training put first on average (mean rank).</source>
            <translation>Rótulos que modelo, vizinhos e treino põem primeiro em média (mean rank).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>Several together</source>
            <translation>Vários juntos</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/strategies/ensemble.py" />
            <source>{n} of {total} strategies say '{label}'</source>
            <translation>
                <numerusform>{n} de {total} estratégias dizem “{label}”</numerusform>
                <numerusform>{n} de {total} estratégias dizem “{label}”</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Fitting the model</source>
            <translation>Ajustando o modelo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <source>How a relabel would move the loss on clean items (influence functions).</source>
            <translation>Como uma mudança de rótulo mexeria na perda em itens limpos (influence functions).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <source>Influence</source>
            <translation>Influência</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/influence.py" />
            <source>Tracing influence</source>
            <translation>Seguindo a influência</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/knn_shapley.py" />
            <source>Neighbour value</source>
            <translation>Valor para vizinhos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/knn_shapley.py" />
            <source>Worth of each item to its neighbours among clean items (KNN-Shapley).</source>
            <translation>O que cada item vale para os vizinhos entre os itens limpos (KNN-Shapley).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/knn_values.py" />
            <location filename="dataperf_gui/strategies/tmc_shapley.py" />
            <source>Valuing items</source>
            <translation>Avaliando os itens</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Labels that the test model knows by heart only (leave-one-out influence).</source>
            <translation>Rótulos que o modelo de teste só sabe de cor (leave-one-out influence).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Learned by heart</source>
            <translation>Aprendido de cor</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>Leaving out one item after another</source>
            <translation>Deixando de fora um item após o outro</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/leave_one_out.py" />
            <source>a model finds '{label}' {before:.0%} likely when it learns from the item, {after:.0%} when it does not</source>
            <translation>um modelo acha “{label}” {before:.0%} provável quando aprende com o item, e {after:.0%} quando não</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/lookup.py" />
            <source>there is no strategy {name} here; there are {known}</source>
            <translation>não há aqui estratégia {name}; há {known}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>Labels that the most similar items do not have (edited nearest neighbours).</source>
            <translation>Rótulos que os itens mais parecidos não têm (edited nearest neighbours).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>Neighbours disagree</source>
            <translation>Vizinhos discordam</translation>
        </message>
        <message numerus="yes">
            <location filename="dataperf_gui/strategies/neighbour_vote.py" />
            <source>{n} of its {total} nearest neighbours are labelled '{label}'</source>
            <translation>
                <numerusform>{n} dos seus {total} vizinhos mais próximos têm o rótulo “{label}”</numerusform>
                <numerusform>{n} dos seus {total} vizinhos mais próximos têm o rótulo “{label}”</numerusform>
            </translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/normalized_margin.py" />
            <source>Another class ahead</source>
            <translation>Outra classe à frente</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/normalized_margin.py" />
            <source>Labels that a model finds less likely than another class (normalized margin).</source>
            <translation>Rótulos que um modelo acha menos prováveis que outra classe (normalized margin).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/out_of_fold.py" />
            <source>Asking a model that has not seen the item</source>
            <translation>Perguntando a um modelo que não viu o item</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/probabilities.py" />
            <source>a model trained without it says '{best}' ({chance:.0%}) rather than '{given}' ({given_chance:.0%})</source>
            <translation>um modelo treinado sem ele diz “{best}” ({chance:.0%}) e não “{given}” ({given_chance:.0%})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/probabilities.py" />
            <source>a model trained without it says '{given}' too ({chance:.0%})</source>
            <translation>um modelo treinado sem ele também diz “{given}” ({chance:.0%})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/random_order.py" />
            <source>Items in random order: the floor for every other strategy.</source>
            <translation>Itens em ordem aleatória: o piso para qualquer outra estratégia.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/random_order.py" />
            <location filename="dataperf_gui/strategies/selection/random_rows.py" />
            <source>Random</source>
            <translation>Acaso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/random_order.py" />
            <source>picked blindly</source>
            <translation>escolhido às cegas</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>it cannot be loaded ({reason})</source>
            <translation>não pode ser carregada ({reason})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>it lacks {names}</source>
            <translation>falta {names}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>its {names} should be text</source>
            <translation>{names} deveria ser texto</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>the name {name} is taken</source>
            <translation>o nome {name} já está em uso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>the strategy {name} of {origin} is broken: {problem}</source>
            <translation>a estratégia {name} de {origin} está com defeito: {problem}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/registry.py" />
            <source>there is no strategy {name}; there are {names}</source>
            <translation>não há estratégia {name}; há {names}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>it reported no progress for {s:g} s</source>
            <translation>não informou progresso por {s:g} s</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>it returned {kind}, not Ranking</source>
            <translation>devolveu {kind}, não Ranking</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>it was left out of the training set</source>
            <translation>ficou fora do conjunto de treino</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/running.py" />
            <source>the strategy {name} failed ({reason}); choose another, or tell its author</source>
            <translation>a estratégia {name} falhou ({reason}); escolha outra, ou avise quem a fez</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it chose rows that the pool lacks</source>
            <translation>escolheu linhas que não estão na reserva</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it chose {n} of at most {budget}</source>
            <translation>escolheu {n} de no máximo {budget}</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>it gave labels that are no classes</source>
            <translation>deu rótulos que não são classes</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/base.py" />
            <source>its rows are not distinct, or not one label each</source>
            <translation>as linhas dela não são distintas, ou não têm um rótulo cada uma</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/farthest_point.py" />
            <source>Farthest points, cross-validated</source>
            <translation>Pontos mais distantes, com validação cruzada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/farthest_point.py" />
            <source>The examples against diverse images; cross-validation says how many.</source>
            <translation>Os exemplos contra imagens variadas; a validação cruzada diz quantas.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/k_medoids.py" />
            <source>Cleaned k-medoids</source>
            <translation>K-medoides depurados</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/k_medoids.py" />
            <source>Seeking typical clips</source>
            <translation>Procurando clipes típicos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/k_medoids.py" />
            <source>The clips most typical of each word, after those in doubt are dropped.</source>
            <translation>Os clipes mais típicos de cada palavra, depois de tirar os duvidosos.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nearest.py" />
            <source>Nearest to the examples</source>
            <translation>Mais próximas dos exemplos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nearest.py" />
            <source>What is most like an example, against a sample of what is least like any.</source>
            <translation>O que mais se parece com um exemplo, contra uma amostra do que menos se parece.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nested_cv.py" />
            <source>Nested cross-validation</source>
            <translation>Validação cruzada aninhada</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nested_cv.py" />
            <source>Of many random sets, the one that predicts the remaining clips best.</source>
            <translation>De muitos conjuntos ao acaso, o que melhor prevê os demais clipes.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/nested_cv.py" />
            <source>Trying random sets</source>
            <translation>Testando conjuntos ao acaso</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/pseudo_labels.py" />
            <source>A model from the examples labels the pool; its surest labels are kept.</source>
            <translation>Um modelo feito dos exemplos rotula a reserva; ficam os rótulos mais seguros.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/pseudo_labels.py" />
            <source>Pseudo-labels</source>
            <translation>Pseudorrótulos</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/random_rows.py" />
            <source>Random clips, equally many of each word.</source>
            <translation>Clipes ao acaso, o mesmo tanto de cada palavra.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/random_rows.py" />
            <source>The examples against random images.</source>
            <translation>Os exemplos contra imagens ao acaso.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/uncertainty.py" />
            <source>The examples against images that a model only just rejects.</source>
            <translation>Os exemplos contra imagens que um modelo rejeita por pouco.</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/selection/uncertainty.py" />
            <source>Uncertainty sampling</source>
            <translation>Amostragem por incerteza</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/self_confidence.py" />
            <source>Labels that a model trained without the item finds unlikely (self-confidence).</source>
            <translation>Rótulos que um modelo treinado sem o item acha improváveis (self-confidence).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/self_confidence.py" />
            <source>Model's doubt</source>
            <translation>Dúvida do modelo</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/tmc_shapley.py" />
            <source>Sampled value</source>
            <translation>Valor por amostragem</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/tmc_shapley.py" />
            <source>What each item adds in random orders of adding items (TMC-Shapley).</source>
            <translation>O que cada item acrescenta em ordens aleatórias (TMC-Shapley).</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/valuation.py" />
            <source>learning from it as '{label}' does not harm the model on clean items ({value:+.4f})</source>
            <translation>aprendê-lo como “{label}” não prejudica o modelo em itens limpos ({value:+.4f})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/valuation.py" />
            <source>learning from it as '{label}' makes the model worse on clean items ({value:+.4f})</source>
            <translation>aprendê-lo como “{label}” piora o modelo em itens limpos ({value:+.4f})</translation>
        </message>
        <message>
            <location filename="dataperf_gui/strategies/valuation.py" />
            <source>{strategy} compares with clean validation items, and these data have none; choose another strategy</source>
            <translation>{strategy} compara com itens limpos de validação, e estes dados não têm nenhum; escolha outra estratégia</translation>
        </message>
        <message>
            <location filename="dataperf_gui/temporary.py" />
            <source>{folder}: cannot write here ({reason}); make room there, or free the folder</source>
            <translation>{folder}: não é possível escrever aqui ({reason}); abra espaço ali, ou libere a pasta</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_selection.html" />
            <source>An item that was on screen for more than {s:.0f} seconds counts as {s:.0f}.</source>
            <translation>Um item que ficou na tela por mais de {s:.0f} segundos conta como {s:.0f}.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Change in points</source>
            <translation>Mudança em pontos</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Changed</source>
            <translation>Mudados</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Compared with algorithms</source>
            <translation>Comparado com algoritmos</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Dataset</source>
            <translation>Dados</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>Decisions taken back: {n}.</source>
            <translation>Decisões desfeitas: {n}.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Dotted lines are algorithms with the same number of looks.</source>
            <translation>Linhas pontilhadas são algoritmos com o mesmo número de olhares.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Items that were decided on: rows are labels as given, columns labels now.</source>
            <translation>Itens sobre os quais se decidiu: as linhas são os rótulos dados, as colunas os de agora.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Kept</source>
            <translation>Mantidos</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Labels as given</source>
            <translation>Rótulos dados</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Labels now</source>
            <translation>Rótulos agora</translation>
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <source>Last row of the journal; the chain of {n:,} rows is whole:</source>
            <translation>
                <numerusform>Última linha do diário; a cadeia de {n:,} linha está inteira:</numerusform>
                <numerusform>Última linha do diário; a cadeia de {n:,} linhas está inteira:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Made by DataPerf GUI. This page needs nothing from the network.</source>
            <translation>Feito com DataPerf GUI. Esta página não precisa de nada da rede.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Ranges hold 95 of 100 times with other test items (bootstrap; for the change both scores are drawn together).</source>
            <translation>Os intervalos valem 95 de cada 100 vezes com outros itens de teste (bootstrap; para a mudança, as duas pontuações são sorteadas juntas).</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Report of a review</source>
            <translation>Relatório de uma revisão</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Score {points:+.1f} points.</source>
            <translation>Pontuação {points:+.1f} pontos.</translation>
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <source>Test score from {before:.1%} to {after:.1%} over {n} items looked at</source>
            <translation>
                <numerusform>Pontuação de teste de {before:.1%} a {after:.1%} em {n} item visto</numerusform>
                <numerusform>Pontuação de teste de {before:.1%} a {after:.1%} em {n} itens vistos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The dashed line is the score with all labels right.</source>
            <translation>A linha tracejada é a pontuação com todos os rótulos certos.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The most frequent changes.</source>
            <translation>As mudanças mais frequentes.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The most instructive corrections</source>
            <translation>As correções mais instrutivas</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The score before and after</source>
            <translation>A pontuação antes e depois</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>The thick line is this review.</source>
            <translation>A linha grossa é esta revisão.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Those after which the score rose most; among equals, those that the program suspected most.</source>
            <translation>Aquelas depois das quais a pontuação mais subiu; em caso de igualdade, as que o programa achou mais suspeitas.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>To see the same again</source>
            <translation>Para ver o mesmo de novo</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>What each would have reached alone. “fixes to 95 %” is the share of items to look at until 95 % of the all-clean score.</source>
            <translation>O que cada um teria alcançado sozinho. “correções até 95 %” é a parte de itens a ver até 95 % da pontuação com todos os rótulos certos.</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>What was looked at</source>
            <translation>O que foi visto</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>Which label became which</source>
            <translation>Que rótulo virou qual</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>now</source>
            <translation>agora</translation>
        </message>
        <message numerus="yes">
            <location filename="resources/report.html" />
            <location filename="resources/report_selection.html" />
            <source>of {n:,} items</source>
            <translation>
                <numerusform>de {n:,} item</numerusform>
                <numerusform>de {n:,} itens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>seed {seed} · queue: {strategy}</source>
            <translation>semente {seed} · fila: {strategy}</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <location filename="resources/report_spending.html" />
            <source>who</source>
            <translation>quem</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{key}, labelled {given}, is {new}</source>
            <translation>{key}, com o rótulo {given}, é {new}</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{low:+.1f} to {high:+.1f}</source>
            <translation>{low:+.1f} a {high:+.1f}</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{low:+.1f} to {high:+.1f}, may be chance</source>
            <translation>{low:+.1f} a {high:+.1f}, pode ser acaso</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{metric} on {total:,} trusted test items against items looked at.</source>
            <translation>{metric} em {total:,} itens de teste confiáveis em relação aos itens vistos.</translation>
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
            <translation>{name} · o que os rótulos valiam</translation>
        </message>
        <message>
            <location filename="resources/report.html" />
            <source>{s:.1f} s an item</source>
            <translation>{s:.1f} s por item</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Combined score</source>
            <translation>Pontuação combinada</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Decided by a person</source>
            <translation>Decidido por uma pessoa</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Estimate {share:.1%}.</source>
            <translation>Estimativa {share:.1%}.</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>For as much money at random</source>
            <translation>Ao acaso com o mesmo dinheiro</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Market {name}</source>
            <translation>Mercado {name}</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Means of all markets. True is the official rule: logistic regression on ten draws of the rows bought, tested on the buyer's rows. The estimate knows only what a buyer may see. Combined is the score of the challenge's site: 98 parts of true accuracy and 2 parts of the share of the money that is left.</source>
            <translation>Médias de todos os mercados. A verdadeira é a regra oficial: regressão logística em dez sorteios das linhas compradas, testada nas linhas do comprador. A estimativa só conhece o que um comprador pode ver. A combinada é a pontuação do site do desafio: 98 partes de acurácia verdadeira e 2 partes da fração do dinheiro que sobra.</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Money kept</source>
            <translation>Dinheiro guardado</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Report of a purchase</source>
            <translation>Relatório de uma compra</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>Time from step to step; a pause of more than {s:.0f} seconds counts as {s:.0f}.</source>
            <translation>Tempo de passo a passo; uma pausa de mais de {s:.0f} segundos conta como {s:.0f}.</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>True accuracy</source>
            <translation>Acurácia verdadeira</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>True accuracy {share:.2%}.</source>
            <translation>Acurácia verdadeira {share:.2%}.</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>What the rows are worth</source>
            <translation>O que as linhas valem</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>What was bought</source>
            <translation>O que foi comprado</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>cost</source>
            <translation>custo</translation>
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
            <translation>linhas</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>seller</source>
            <translation>vendedor</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>{name} · what was bought</source>
            <translation>{name} · o que foi comprado</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <location filename="resources/report_selection.html" />
            <source>{range} in 90 of 100 draws</source>
            <translation>{range} em 90 de 100 sorteios</translation>
        </message>
        <message>
            <location filename="resources/report_purchase.html" />
            <source>{spent:,.2f} of {budget:,.2f} spent.</source>
            <translation>{spent:,.2f} de {budget:,.2f} gastos.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Allowed</source>
            <translation>Permitidos</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>As many at random</source>
            <translation>Outros tantos ao acaso</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>How balanced the set is</source>
            <translation>Quão equilibrado é o conjunto</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Of each group in turn: what a person picked first, then the most typical.</source>
            <translation>De cada grupo por vez: primeiro o que uma pessoa escolheu, depois os mais típicos.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Of what is chosen now: whose proposal was taken, and in whose order a person picked.</source>
            <translation>Do que está escolhido agora: de quem se aceitou a proposta e em que ordem uma pessoa escolheu.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Picked by hand</source>
            <translation>Escolhidos à mão</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Picked by hand.</source>
            <translation>Escolhido à mão.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Report of a selection</source>
            <translation>Relatório de uma seleção</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Some of what was chosen</source>
            <translation>Um pouco do que foi escolhido</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Strategies used</source>
            <translation>Estratégias usadas</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Taken from a proposal.</source>
            <translation>Aceito de uma proposta.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Taken from proposals</source>
            <translation>Aceitos de propostas</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>The official score is on this page only if somebody asked for it in the session: the rules forbid choosing by it, and each look is counted.</source>
            <translation>A pontuação oficial só está nesta página se alguém a pediu na sessão: as regras proíbem escolher por ela, e cada olhar é contado.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>The range holds 95 of 100 times with other items to score on (bootstrap).</source>
            <translation>O intervalo vale 95 de cada 100 vezes com outros itens de teste (bootstrap).</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>The score of the chosen set</source>
            <translation>A pontuação do conjunto escolhido</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Variety</source>
            <translation>Variedade</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>Variety is the Vendi score: so many entirely different items the set is worth.</source>
            <translation>A variedade é a pontuação Vendi: a tantos itens totalmente diferentes o conjunto equivale.</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>What was chosen</source>
            <translation>O que foi escolhido</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>not looked at</source>
            <translation>não vista</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>of an earlier set; looks so far: {n}</source>
            <translation>de um conjunto anterior; vista até agora: {n}</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>of at most {n:,}</source>
            <translation>de no máximo {n:,}</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>of this set; looks so far: {n}</source>
            <translation>deste conjunto; vista até agora: {n}</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>picked by hand in its order</source>
            <translation>escolhidos à mão na sua ordem</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>strategy</source>
            <translation>estratégia</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>taken from its proposal</source>
            <translation>aceitos da sua proposta</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>{key}, chosen as {group}</source>
            <translation>{key}, escolhido como {group}</translation>
        </message>
        <message>
            <location filename="resources/report_selection.html" />
            <source>{name} · what was chosen</source>
            <translation>{name} · o que foi escolhido</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>Compared with strategies</source>
            <translation>Comparado com estratégias</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>Dotted lines are strategies.</source>
            <translation>Linhas pontilhadas são estratégias.</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>The dashed line is the best that those shown reach with all that may be spent.</source>
            <translation>A linha tracejada é o melhor que as mostradas alcançam com tudo o que se pode gastar.</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>The grey area is random choice: 90 of 100 draws lie in it.</source>
            <translation>A área cinza é o acaso: 90 de 100 sorteios caem nela.</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>The thick line and the dot are this session.</source>
            <translation>A linha grossa e o ponto são esta sessão.</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>score</source>
            <translation>pontuação</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>seed {seed} · strategy: {strategy}</source>
            <translation>semente {seed} · estratégia: {strategy}</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>this session</source>
            <translation>esta sessão</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>to the best</source>
            <translation>até a melhor</translation>
        </message>
        <message>
            <location filename="resources/report_spending.html" />
            <source>“Area” is the mean height of the curve over all that may be spent, 0 before its first point; the last column says what is spent until the score of the best strategy shown is reached.</source>
            <translation>“Área” é a altura média da curva sobre tudo o que se pode gastar, 0 antes do seu primeiro ponto; a última coluna diz quanto se gasta até alcançar a pontuação da melhor estratégia mostrada.</translation>
        </message>
    </context>
</TS>
