import Deliberation

/// Objects of the record that come to be when one of their facts is set.
extension Seance {
  var convocationDate: Jour? {
    get { convocation?.date }
    set {
      convocation = convocation ?? Convocation()
      convocation?.date = newValue
    }
  }

  var affichageDate: Jour? {
    get { affichage?.date }
    set {
      affichage = affichage ?? Affichage()
      affichage?.date = newValue
    }
  }
}

extension Seance {
  var nombresPresents: Int? {
    get { nombres?.presents }
    set {
      nombres = nombres ?? Nombres()
      nombres?.presents = newValue
    }
  }

  var nombresRepresentes: Int? {
    get { nombres?.representes }
    set {
      nombres = nombres ?? Nombres()
      nombres?.representes = newValue
    }
  }

  var nombresAbsents: Int? {
    get { nombres?.absents }
    set {
      nombres = nombres ?? Nombres()
      nombres?.absents = newValue
    }
  }

  var nombresVotants: Int? {
    get { nombres?.votants }
    set {
      nombres = nombres ?? Nombres()
      nombres?.votants = newValue
    }
  }
}
