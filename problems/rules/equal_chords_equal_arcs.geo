name: equal_chords_equal_arcs
text: Equal chords subtend equal inscribed angles.
status: Theorem
p@2.3_0.4 = ; q@1.5_2 = ; r@-1.3864_1.4752 = ; s@-1.572_-0.304 = ; u@-1.204384_-0.917888 = ; v@0.45168_-1.59424 = cyclic p q r s u v, cong p q r s ? eqangle u p u q v r v s

name: equal_chords_equal_arcs_near_miss
text: Nothing may be proved: the chords are equal by accident of the figure.
status: CounterSatisfiable
p@2.3_0.4 = ; q@1.5_2 = ; r@-1.3864_1.4752 = ; s@-1.572_-0.304 = ; u@-1.204384_-0.917888 = ; v@0.45168_-1.59424 = cyclic p q r s u v ? eqangle u p u q v r v s
