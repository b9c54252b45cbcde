"""Whether a line of a saved text is the headline: boosted trees over its features. Made by `training/`; not to be edited."""
# fmt: off
# ruff: noqa: ARG001  # a feature that no tree asks for

from __future__ import annotations


def score(dist: float, size: float, words: float, heading: float, stop: float, seen: float, at: float, gap: float, gapafter: float, intitle: float, startstitle: float, indent: float, upper: float, by: float, dated: float, prev: float, next: float, overlap: float, known: float, boiler: float, listed: float, digits: float, low: float, longerafter: float, storysize: float, colon: float, longest: float) -> float:
    """The log of the odds of it."""
    return (0.0
     + ((-3.405 if dist <= 4.5 else -3.561) if size <= 31.5 else (((-3.254 if gapafter <= 1e-35 else ((-2.052 if boiler <= 1e-35 else -3.201) if low <= 1e-35 else -3.487)) if size <= 96.5 else -3.334) if dist <= 14.5 else -3.361))
     + (((-0.110 if heading <= 1e-35 else 0.247) if words <= 4.5 else (-0.030 if overlap <= 0.5528 else ((0.115 if gapafter <= 1e-35 else 0.535) if words <= 18.5 else -0.053))) if intitle <= 1e-35 else (0.021 if size <= 17.5 else 1.084))
     + (((-0.103 if heading <= 1e-35 else 0.232) if startstitle <= 1e-35 else 0.385) if known <= 3.5 else ((((0.270 if dist <= 11.5 else 0.072) if prev <= 18.5 else 0.010) if heading <= 1e-35 else 0.476) if startstitle <= 1e-35 else 0.455))
     + ((-0.018 if longerafter <= 2.5 else -0.115) if words <= 3.5 else (((0.119 if longest <= 0.3251 else (0.244 if known <= 14.5 else -0.047)) if stop <= 1e-35 else (0.186 if words <= 6.5 else -0.046)) if dist <= 20.5 else -0.015))
     + ((-0.105 if startstitle <= 1e-35 else 0.187) if size <= 26.5 else (((-0.066 if gapafter <= 1e-35 else (0.082 if digits <= 4.5 else -0.079)) if startstitle <= 1e-35 else 0.288) if dated <= 1e-35 else (0.268 if words <= 20.5 else -0.046)))
     + (-0.105 if overlap <= 0.3964 else ((((0.232 if words <= 18.5 else -0.028) if digits <= 6.5 else -0.015) if prev <= 32.5 else (-0.010 if overlap <= 0.8153 else 0.175)) if longerafter <= 3.5 else (-0.100 if words <= 3.5 else 0.092)))
     + (((-0.040 if size <= 16.5 else 0.183) if dist <= 3.5 else -0.108) if size <= 26.5 else (((-0.072 if gapafter <= 1e-35 else (0.072 if prev <= 33.5 else -0.032)) if dated <= 1e-35 else 0.151) if intitle <= 1e-35 else 0.242))
     + (-0.103 if overlap <= 0.3727 else (-0.074 if size <= 19.5 else (((-0.002 if gapafter <= 1e-35 else (0.137 if digits <= 6.5 else -0.067)) if stop <= 1e-35 else -0.052) if overlap <= 0.8153 else (0.202 if digits <= 7.5 else -0.048))))
     + (((-0.040 if longerafter <= 3.5 else -0.113) if startstitle <= 1e-35 else 0.168) if words <= 3.5 else (((0.115 if longerafter <= 1.5 else 0.023) if prev <= 17.5 else (-0.083 if gap <= 1e-35 else 0.022)) if startstitle <= 1e-35 else 0.205))
     + (((-0.009 if dist <= 4.5 else -0.109) if intitle <= 1e-35 else 0.089) if words <= 3.5 else ((-0.068 if gapafter <= 1e-35 else ((0.010 if by <= 1e-35 else 0.149) if dated <= 1e-35 else 0.122)) if intitle <= 1e-35 else 0.176))
     + ((-0.102 if startstitle <= 1e-35 else 0.103) if overlap <= 0.4226 else ((-0.101 if gapafter <= 1e-35 else 0.023) if size <= 20.5 else (((-0.056 if prev <= 1.5 else 0.094) if prev <= 32.5 else -0.035) if seen <= 1.5 else 0.183)))
     + ((((-0.029 if startstitle <= 1e-35 else 0.149) if heading <= 1e-35 else (0.223 if heading <= 1.5 else -0.029)) if seen <= 1.5 else (-0.038 if longest <= 0.1129 else 0.139)) if longerafter <= 3.5 else (-0.109 if known <= 2.5 else -0.003))
     + (((-0.077 if gap <= 1e-35 else ((0.018 if dated <= 1e-35 else 0.100) if prev <= 38.5 else -0.035)) if seen <= 1.5 else (0.006 if gapafter <= 1e-35 else 0.130)) if longerafter <= 4.5 else (-0.104 if words <= 5.5 else 0.016))
     + (((((-0.007 if digits <= 4.5 else -0.087) if by <= 1e-35 else 0.101) if heading <= 1e-35 else (0.232 if heading <= 1.5 else -0.015)) if intitle <= 1e-35 else 0.146) if longerafter <= 4.5 else (-0.092 if next <= 138.5 else 0.076))
     + ((0.133 if storysize <= 21.5 else -0.098) if overlap <= 0.3964 else ((((0.017 if dated <= 1e-35 else 0.108) if prev <= 33.5 else -0.035) if overlap <= 0.8153 else (0.004 if longest <= 0.1113 else 0.118)) if longerafter <= 10.5 else -0.084))
     + ((0.008 if dist <= 4.5 else -0.101) if size <= 21.5 else (((-0.030 if startstitle <= 1e-35 else 0.107) if heading <= 1e-35 else (0.167 if heading <= 1.5 else -0.028)) if seen <= 1.5 else (0.058 if seen <= 2.5 else 0.154)))
     + ((-0.091 if startstitle <= 1e-35 else 0.082) if size <= 19.5 else (((-0.090 if gapafter <= 1e-35 else 0.001) if startstitle <= 1e-35 else 0.110) if seen <= 1.5 else ((-0.077 if size <= 41.5 else 0.100) if gapafter <= 1e-35 else 0.101)))
     + (-0.080 if size <= 19.5 else ((((0.130 if size <= 29.5 else (0.042 if stop <= 1e-35 else -0.058)) if dist <= 11.5 else (-0.074 if size <= 41.5 else 0.019)) if digits <= 6.5 else -0.092) if startstitle <= 1e-35 else 0.107))
     + (((-0.098 if heading <= 1e-35 else 0.056) if startstitle <= 1e-35 else 0.075) if overlap <= 0.3727 else (-0.078 if size <= 10.5 else ((-0.007 if dated <= 1e-35 else 0.055) if overlap <= 0.8153 else (0.094 if boiler <= 1e-35 else -0.032))))
     + ((-0.099 if size <= 41.5 else 0.020) if gapafter <= 1e-35 else (-0.065 if size <= 12.5 else (((0.015 if intitle <= 1e-35 else 0.090) if indent <= 1e-35 else 0.083) if stop <= 1e-35 else (0.038 if size <= 70.5 else -0.118))))
     + ((((-0.042 if seen <= 1.5 else 0.278) if at <= 1e-35 else (-0.066 if intitle <= 1e-35 else 0.044)) if next <= 56.5 else (0.012 if seen <= 2.5 else 0.137)) if dated <= 1e-35 else (0.026 if seen <= 1.5 else 0.099))
     + ((-0.089 if intitle <= 1e-35 else 0.053) if overlap <= 0.3727 else (((-0.056 if size <= 12.5 else (0.013 if overlap <= 0.8153 else 0.071)) if words <= 18.5 else -0.075) if heading <= 1e-35 else (0.158 if heading <= 1.5 else -0.017)))
     + ((0.159 if storysize <= 21.5 else -0.098) if overlap <= 0.2407 else (((-0.024 if overlap <= 0.7399 else (-0.033 if gapafter <= 1e-35 else 0.049)) if intitle <= 1e-35 else 0.084) if heading <= 1e-35 else (0.154 if heading <= 1.5 else -0.035)))
     + (-0.081 if overlap <= 0.3258 else (((-0.063 if known <= 4.5 else 0.063) if gapafter <= 1e-35 else (((0.147 if dist <= 8.5 else 0.014) if known <= 3.5 else 0.042) if digits <= 4.5 else -0.039)) if known <= 9.5 else -0.042))
     + (-0.083 if overlap <= 0.2407 else (((-0.009 if next <= 93.5 else (0.108 if next <= 273.5 else -0.030)) if known <= 9.5 else -0.064) if seen <= 1.5 else (0.223 if at <= 1e-35 else (0.017 if next <= 56.5 else 0.092))))
     + ((((-0.062 if seen <= 12.5 else 0.091) if gapafter <= 1e-35 else ((0.003 if known <= 9.5 else -0.053) if seen <= 1.5 else (0.091 if at <= 53.5 else 0.017))) if intitle <= 1e-35 else 0.080) if longerafter <= 7.5 else -0.085)
     + ((0.127 if storysize <= 21.5 else (0.056 if prev <= 3.5 else -0.095)) if overlap <= 0.2407 else (((-0.082 if size <= 10.5 else 0.030) if prev <= 39.5 else -0.032) if heading <= 1e-35 else (0.138 if heading <= 1.5 else -0.038)))
     + ((0.120 if storysize <= 21.5 else (0.048 if prev <= 3.5 else -0.091)) if overlap <= 0.2407 else ((0.014 if prev <= 39.5 else -0.051) if seen <= 1.5 else ((0.021 if storysize <= 191.0 else 0.147) if at <= 27.5 else 0.023)))
     + (((((0.140 if dist <= 4.5 else 0.005) if at <= 8.5 else -0.031) if dated <= 1e-35 else 0.025) if seen <= 2.5 else (-0.023 if size <= 26.5 else 0.103)) if longerafter <= 7.5 else (-0.096 if size <= 50.5 else 0.049))
     + (((0.136 if storysize <= 30.5 else (-0.105 if gapafter <= 1e-35 else -0.026)) if size <= 22.5 else ((0.010 if prev <= 32.5 else -0.055) if seen <= 2.5 else 0.073)) if heading <= 1e-35 else (0.144 if heading <= 1.5 else -0.023))
     + (((-0.061 if longest <= 0.1501 else 0.053) if prev <= 7.5 else (-0.078 if heading <= 1e-35 else 0.059)) if overlap <= 0.4387 else (((0.048 if at <= 65.5 else 0.010) if prev <= 73.5 else -0.035) if known <= 10.5 else -0.042))
     + (-0.063 if overlap <= 0.2407 else ((((-0.082 if size <= 41.5 else 0.013) if gapafter <= 1e-35 else ((0.043 if at <= 10.5 else -0.023) if indent <= 1e-35 else 0.055)) if intitle <= 1e-35 else 0.067) if by <= 1e-35 else 0.070))
     + ((((0.056 if prev <= 1.5 else -0.094) if dated <= 1e-35 else 0.018) if intitle <= 1e-35 else 0.076) if overlap <= 0.2835 else (((0.027 if boiler <= 1e-35 else -0.049) if prev <= 60.5 else -0.027) if longerafter <= 7.5 else -0.049))
     + ((0.128 if storysize <= 30.5 else ((-0.047 if startstitle <= 1e-35 else 0.054) if heading <= 1e-35 else (0.132 if heading <= 1.5 else -0.039))) if overlap <= 0.7399 else ((-0.066 if gapafter <= 1e-35 else 0.027) if longest <= 0.4392 else 0.054))
     + (((((-0.073 if gap <= 1e-35 else 0.010) if seen <= 1.5 else (0.150 if prev <= 1.5 else (0.044 if dist <= 10.5 else -0.027))) if intitle <= 1e-35 else 0.067) if digits <= 6.5 else -0.089) if longerafter <= 6.5 else -0.055)
     + (((0.072 if storysize <= 29.5 else -0.088) if overlap <= 0.5528 else (0.040 if overlap <= 0.8974 else -0.040)) if gapafter <= 1e-35 else (((0.102 if dist <= 2.5 else 0.010) if at <= 14.5 else -0.015) if indent <= 1e-35 else 0.045))
     + ((0.104 if storysize <= 27.5 else (-0.082 if dated <= 1e-35 else 0.018)) if overlap <= 0.2835 else ((-0.063 if size <= 10.5 else (0.002 if seen <= 1.5 else 0.043)) if stop <= 1e-35 else (0.033 if size <= 68.5 else -0.115)))
     + ((-0.011 if at <= 50.5 else -0.092) if overlap <= 0.2407 else ((-0.072 if seen <= 1.5 else 0.017) if gap <= 1e-35 else (((0.082 if at <= 11.5 else 0.020) if dist <= 30.5 else -0.062) if at <= 175.5 else -0.042)))
     + ((((0.055 if prev <= 3.5 else -0.076) if overlap <= 0.2835 else ((-0.033 if gapafter <= 1e-35 else 0.012) if gap <= 1.5 else -0.051)) if startstitle <= 1e-35 else 0.057) if heading <= 1e-35 else (0.118 if heading <= 1.5 else -0.029))
     + ((((0.034 if prev <= 13.5 else -0.025) if longerafter <= 1.5 else -0.036) if next <= 93.5 else ((0.074 if digits <= 4.5 else -0.044) if next <= 273.5 else -0.030)) if heading <= 1e-35 else (0.108 if heading <= 1.5 else -0.018))
    )
