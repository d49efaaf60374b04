name: equal_arcs_equal_chords
text: Equal inscribed angles stand on equal chords.
status: Theorem
p@2.3_0.4 = ; q@1.5_2 = ; r@-1.3864_1.4752 = ; s@-1.572_-0.304 = ; u@-1.204384_-0.917888 = ; v@0.45168_-1.59424 = cyclic p q r s u v, eqangle u p u q v r v s ? cong p q r s

name: equal_arcs_equal_chords_near_miss
text: Nothing may be proved: the angles are equal by accident of the figure.
status: CounterSatisfiable
p@2.3_0.4 = ; q@1.5_2 = ; r@-1.3864_1.4752 = ; s@-1.572_-0.304 = ; u@-1.204384_-0.917888 = ; v@0.45168_-1.59424 = cyclic p q r s u v ? cong p q r s
