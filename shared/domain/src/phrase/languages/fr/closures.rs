//! French: when no bookings are taken, when they are taken again, and what is asked of it.

use crate::language::Language;
use crate::phrase::desk::Act;
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::Fr, PATTERNS, &[]);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::CalendarBlock { is_lifted: true },
        "debloque|debloquer|debloquez agenda|calendrier|planning [pour] {days}, \
         debloque|debloquer|debloquez calendrier|agenda|planning [pour] {days}, \
         debloque|debloquer|debloquez {days}, \
         rouvre|rouvrir|rouvrez|reouvre|reouvrir|reouvrez calendrier|agenda|planning|boutique|magasin|salon|reservations [pour] {days}, \
         rouvre|rouvrir|rouvrez|reouvre|reouvrir|reouvrez {days}, \
         ouvre|ouvrir|ouvrez [a] nouveau calendrier|agenda|planning|boutique|magasin|reservations [pour] {days}, \
         ouvre|ouvrir|ouvrez calendrier|agenda|planning|reservations [a] [nouveau] [pour] {days} [a] [nouveau], \
         on|nous rouvre|rouvrons {days}, \
         reprends|reprendre|reprenez|reprend reservations|rdv [pour] {days}, \
         reprends|reprendre|reprenez|reprend rendez vous [pour] {days}, \
         prends|prenez|accepte|acceptez [a] nouveau reservations|rdv|reservation [pour] {days}, \
         prends|prenez|accepte|acceptez [a] nouveau rendez vous [pour] {days}, \
         enleve|enlever|retire|annule|leve|supprime blocage [pour] {days}, \
         je suis|serai retour|revenu|revenue {days}, \
         debloque|debloquer|debloquez calendrier|agenda|planning {name} [pour] {days}, \
         debloque|debloquer|debloquez {name} [pour] {days}, \
         debloque|debloquer|debloquez {days} pour {name}, \
         {name} est|sera retour|revenu|revenue [au] [travail] {days}, \
         {name} est|sera [a] nouveau disponible|la|libre {days}, \
         {name} revient|reprend|reviendra [au] [travail|travailler] {days}, \
         enleve|enlever|retire|annule|leve|supprime blocage {name} [pour] {days}, \
         debloque|debloquer|debloquez calendrier|agenda|planning, \
         debloque|debloquer|debloquez {name}",
    ),
    (
        Act::CalendarBlock { is_lifted: false },
        "bloque|bloquer|bloquez agenda|calendrier|planning|reservations [pour] {days}, \
         bloque|bloquez {days}, \
         bloquer {day}, \
         ferme|fermer|fermez boutique|magasin|salon|agenda|calendrier|planning [pour] {day}, \
         ferme|fermer|fermez {day}, \
         on|nous ferme|fermons|fermera|fermerons {day}, \
         boutique|magasin|salon ferme|fermera|fermee {day}, \
         pas|aucun rendez vous [pour] {days}, \
         ne prends|prenez|prend|acceptez|accepte pas|plus reservations|rdv [pour] {days}, \
         ne prends|prenez|prend|acceptez|accepte pas|plus rendez vous [pour] {days}, \
         je serai|suis absent|absente|indisponible|occupe|occupee {days}, \
         bloque|bloquer|bloquez agenda|calendrier|planning {name} [pour] {days}, \
         bloque|bloquer|bloquez {name} [pour] {days}, \
         bloque|bloquer|bloquez {days} pour {name}, \
         {name} n est pas disponible|la|libre|present|presente [pour] {days}, \
         {name} n est pas ici {days}, \
         {name} ne travaille|vient pas {days}, \
         {name} est|sera absent|absente|indisponible|malade|occupe|occupee|pris|prise [pour] {days}, \
         {name} est|sera en conge|conges|repos|vacances|formation|reunion|deplacement {days}, \
         {name} est|sera chez [le] medecin|dentiste|docteur {days}, \
         {name} est|sera [a|au] hopital|banque|ecole|eglise|mosquee|dentiste|docteur|medecin {days}, \
         {name} a reunion|formation {days}, \
         {name} prend {days}, \
         pas|aucune|aucun reservation|reservations|rdv avec|pour {name} [pour] {days}, \
         pas|aucun rendez vous avec|pour {name} [pour] {days}",
    ),
    (
        Act::BookingList,
        "qu est ce qui est bloque {days}, \
         qu est ce qui est bloque, \
         {days} est il|elle bloque, \
         montre|montrer jours|heures bloques|bloquees, \
         jours|heures bloques|bloquees",
    ),
];
