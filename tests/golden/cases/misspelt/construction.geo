name: misspelt
a b c = triangle a b c;
h = ortocenter h a b c
? perp a h b c
