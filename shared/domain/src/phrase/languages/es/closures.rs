//! Spanish: when no bookings are taken, when they are taken again, and what is asked of it.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Es, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarBlock { is_lifted: true },
        "desbloquea|desbloquee|desbloquear agenda|calendario [para|en] {days}, \
         desbloquea|desbloquee|desbloquear [para|en] {days}, \
         reabre|reabra|reabrir agenda|calendario|tienda|salon|reservas [para|en] {days}, \
         reabre|reabra|reabrir [para|en] {days}, \
         abre|abra|abrir agenda|calendario otra vez [para|en] {days}, \
         abre|abra|abrir otra vez agenda|calendario|tienda|salon [para|en] {days}, \
         abre|abra|abrir agenda|calendario [nuevo] [para|en] {days} [otra|nuevo] [vez], \
         abre|abra|abrir tienda|salon|local otra vez [en] {days}, \
         abre|abra|abrir tienda|salon|local nuevo [en] {days}, \
         toma|tome|tomar|acepta|acepte|aceptar reservas|citas otra vez [para|en] {days}, \
         toma|tome|tomar|acepta|acepte|aceptar reservas|citas nuevo [para|en] {days}, \
         vuelve|vuelva|volver a tomar|aceptar reservas|citas [para|en] {days}, \
         quita|quite|quitar|levanta|levantar|elimina|cancela bloqueo [para|en] {days}, \
         estoy vuelta [en] {days}, \
         desbloquea|desbloquee|desbloquear agenda|calendario a {name} [para|en] {days}, \
         desbloquea|desbloquee|desbloquear a {name} [para|en] {days}, \
         desbloquea|desbloquee|desbloquear [para|en] {days} a|para {name}, \
         {name} vuelve|regresa|volvio|regreso|volvera [a|al] [trabajo|trabajar] [en] {days}, \
         {name} esta|estara vuelta|regreso [en] {days}, \
         {name} esta|estara disponible|libre otra vez [en] {days}, \
         {name} esta|estara nuevo disponible [en] {days}, \
         {name} vuelve a estar disponible [en] {days}, \
         desbloquea|desbloquee|desbloquear agenda|calendario, \
         desbloquea|desbloquee|desbloquear a {name}",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "bloquea|bloquee|bloquear agenda|calendario [para|en] {days}, \
         bloquea|bloquee [para|en] {days}, \
         bloquear [para|en] {day}, \
         cierra|cierre|cerrar tienda|local|salon|negocio|agenda|calendario [en] {day}, \
         cierra|cierre|cerrar [en] {day}, \
         tienda|local|salon|negocio cierra|cerrado|cerrada [en] {day}, \
         cerramos [en] {day}, \
         sin reservas|citas [para|en] {days}, \
         no tomes|tome|tomar|aceptes|acepte|aceptar [mas] reservas|citas [para|en] {days}, \
         estoy|estare ausente|fuera|ocupado|ocupada [en] {days}, \
         bloquea|bloquee|bloquear agenda|calendario a {name} [para|en] {days}, \
         bloquea|bloquee|bloquear agenda|calendario {name} [para|en] {days}, \
         bloquea|bloquee|bloquear a {name} [para|en] {days}, \
         bloquea|bloquee|bloquear [para|en] {days} a|para {name}, \
         {name} no esta|estara disponible|libre|aqui|presente [para|en] {days}, \
         {name} no viene|trabaja|puede|atiende [en] {days}, \
         {name} no esta|estara {days}, \
         {name} esta|estara ausente|fuera|ocupada|ocupado|enferma|enfermo|indisponible [en] {days}, \
         {name} esta|estara [en|con] vacaciones|permiso|reunion|descanso|clase|capacitacion [en] {days}, \
         {name} esta|estara|va en|con|al|donde medico|dentista|doctor|hospital|banco|medica|escuela|iglesia [en] {days}, \
         {name} tiene descanso|reunion|medico|dentista|permiso|clase|capacitacion [en] {days}, \
         sin|ninguna reservas|citas|cita|reserva con|para {name} [para|en] {days}, \
         no hay reservas|citas con|para {name} [para|en] {days}",
    ),
    (
        Act::BookingList,
        "que esta bloqueado [para] {days}, \
         que esta bloqueado, \
         {days} esta bloqueado, \
         muestra|mostrar|muestrame dias|horas bloqueados|bloqueadas, \
         dias|horas bloqueados|bloqueadas",
    ),
];
