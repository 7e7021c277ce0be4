import Domain
import Tabular
