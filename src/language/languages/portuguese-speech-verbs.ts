/** Finite forms and past participles of Portuguese verbs of speech. */
export const cues = `
diz disse disseram dizia dito afirma afirmou afirmaram afirmado explica explicou explicaram explicado
acrescenta acrescentou acrescentaram acrescentado declara declarou declararam declarado ressalta ressaltou
ressaltaram destaca destacou destacaram garante garantiu garantiram sublinha sublinhou sublinharam conta
contou contaram comenta comentou comentaram responde respondeu responderam pergunta perguntou perguntaram
escreve escreveu escreveram defende defendeu defenderam alerta alertou alertaram adverte advertiu advertiram
lamenta lamentou lamentaram reconhece reconheceu reconheceram admite admitiu admitiram anuncia anunciou
anunciaram critica criticou criticaram lembra lembrou lembraram recorda recordou recordaram conclui concluiu
concluíram completa completou completaram reforça reforçou reforçaram observa observou observaram opina opinou
avalia avaliou avaliaram relata relatou relataram informa informou informaram confessa confessou promete
prometeu insiste insistiu insistiram salienta salientou considera considerou refere referiu referiram frisa
frisou enfatiza enfatizou pondera ponderou questiona questionou brinca brincou exclama exclamou tuitou
continua continuou prossegue prosseguiu gritou grita sussurrou murmurou ironizou ironiza reiterou reitera
precisou esclareceu esclarece denunciou denuncia avisou avisa ameaçou ameaça jurou jura replicou replica
rebateu rebate retrucou retruca objetou sustentou sustenta argumentou argumenta alegou alega resumiu resume
narrou narra detalhou detalha descreveu descreve apontou aponta indicou indica estimou estima previu prevê
revelou revela confirmou confirma desmentiu desmente negou nega comemorou comemora celebrou celebra elogiou
elogia publicou emendou emenda ratificou proclamou exigiu exige reclamou reclama pediu pede sugeriu sugere
recomendou recomenda aconselhou protestou protesta queixou queixa disparou dispara desabafou desabafa
assegurou assegura
`;
