name: feet_of_the_incentre
a b c = triangle a b c; i = incenter i a b c; d = foot d i b c; e = foot e i a c ? cong i d i e
