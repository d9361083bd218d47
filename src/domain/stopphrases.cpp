// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stopphrases.h"

#include "domain/foldedtext.h"

#include <QStringList>

#include <variant>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Longer messages are no request. It keeps long texts from being folded when they arrive.
constexpr qsizetype maxRequestLength = 100;

constexpr QChar arabicTatweel(0x640); // draws a word out and means nothing

/// The words of a text, folded, with one blank between them. Empty if it has none, such as an emoji alone.
QString phraseOf(const QString &text)
{
    QString phrase;
    bool isInWord = false;
    for (const char32_t c : foldedForSearch(text).remove(arabicTatweel).toUcs4()) {
        if (QChar::category(c) == QChar::Other_Format) // joiners, which only some keyboards write
            continue;
        // A mark belongs to the letter before it; after an emoji it only chooses its colours.
        isInWord = QChar::isLetterOrNumber(c) || (isInWord && QChar::isMark(c));
        phrase += isInWord ? QString::fromUcs4(&c, 1) : u" "_s;
    }
    return phrase.simplified();
}

QStringList english()
{
    return {u"stop"_s,           u"please stop"_s,      u"stop please"_s,
            u"stop all"_s,       u"stopall"_s,          u"stop it"_s,
            u"stop messages"_s,  u"stop sending"_s,     u"stop messaging me"_s,
            u"stop offers"_s,    u"stop promotions"_s,  u"unsubscribe"_s,
            u"unsubscribe me"_s, u"opt out"_s,          u"optout"_s,
            u"remove me"_s,      u"no more messages"_s, u"no more offers"_s,
            u"no more ads"_s};
}

QStringList spanish()
{
    return {u"baja"_s,
            u"dar de baja"_s,
            u"darme de baja"_s,
            u"darse de baja"_s,
            u"cancelar"_s,
            u"cancelar suscripción"_s,
            u"parar"_s,
            u"detener"_s,
            u"detener promociones"_s,
            u"no más mensajes"_s,
            u"no más ofertas"_s,
            u"no más publicidad"_s,
            u"no quiero más mensajes"_s,
            u"no quiero recibir más mensajes"_s,
            u"no me escriban más"_s};
}

QStringList portuguese()
{
    return {u"pare"_s,
            u"sair"_s,
            u"sair da lista"_s,
            u"descadastrar"_s,
            u"cancelar inscrição"_s,
            u"parar mensagens"_s,
            u"parar promoções"_s,
            u"chega de mensagens"_s,
            u"não quero mais mensagens"_s,
            u"não quero mais receber"_s,
            u"não quero receber mensagens"_s};
}

QStringList hindi()
{
    return {u"बंद करो"_s,        u"बंद करें"_s,     u"बंद कर दो"_s,          u"बंद कीजिए"_s,   u"रोको"_s,
            u"रोकें"_s,           u"स्टॉप"_s,      u"मैसेज बंद करो"_s,        u"मैसेज मत भेजो"_s, u"संदेश न भेजें"_s,
            u"सदस्यता रद्द करें"_s, u"band karo"_s, u"message band karo"_s, u"mat bhejo"_s};
}

QStringList indonesian()
{
    return {u"berhenti"_s,
            u"hentikan"_s,
            u"berhenti berlangganan"_s,
            u"batal berlangganan"_s,
            u"unreg"_s,
            u"stop promo"_s,
            u"hentikan promosi"_s,
            u"jangan kirim lagi"_s,
            u"jangan kirim pesan lagi"_s,
            u"jangan hubungi lagi"_s};
}

QStringList arabic()
{
    // With and without the hamza, which many leave out.
    return {u"إيقاف"_s,         u"ايقاف"_s,         u"إيقاف العروض"_s,   u"ايقاف العروض"_s,
            u"إيقاف الرسائل"_s, u"ايقاف الرسائل"_s, u"أوقف"_s,           u"اوقف"_s,
            u"توقف"_s,          u"ستوب"_s,          u"إلغاء الاشتراك"_s, u"الغاء الاشتراك"_s,
            u"لا أريد رسائل"_s, u"لا اريد رسائل"_s, u"لا ترسلوا رسائل"_s};
}

QStringList german()
{
    return {u"stopp"_s,
            u"bitte stopp"_s,
            u"abmelden"_s,
            u"bitte abmelden"_s,
            u"abbestellen"_s,
            u"austragen"_s,
            u"werbung stoppen"_s,
            u"keine werbung"_s,
            u"keine werbung mehr"_s,
            u"keine nachrichten mehr"_s};
}

QStringList french()
{
    return {u"arrêt"_s,          u"arrêter"_s,          u"arrêtez"_s,       u"arrêter les promotions"_s,
            u"désabonner"_s,     u"désabonnement"_s,    u"me désabonner"_s, u"désinscription"_s,
            u"me désinscrire"_s, u"plus de messages"_s, u"plus de pub"_s,   u"plus d’offres"_s,
            u"stop pub"_s};
}

} // namespace

StopPhrases::StopPhrases(const QString &lines)
{
    const QStringList each = lines.split(u'\n');
    for (const QString &line : each)
        m_phrases.insert(phraseOf(line));
    m_phrases.remove(QString());
}

QString StopPhrases::shipped()
{
    static const QString words =
        (english() + spanish() + portuguese() + hindi() + indonesian() + arabic() + german() + french())
            .join(u'\n');
    return words;
}

bool StopPhrases::isRequest(const QString &text) const
{
    return text.size() <= maxRequestLength && m_phrases.contains(phraseOf(text));
}

bool StopPhrases::isRequest(const MessageContent &content) const
{
    if (const auto *text = std::get_if<TextContent>(&content))
        return isRequest(text->body);
    const auto *reply = std::get_if<InteractiveReplyContent>(&content);
    const bool isButton =
        reply && (reply->kind == ReplyKind::TemplateButton || reply->kind == ReplyKind::Button);
    return isButton && isRequest(reply->title);
}

QString tidyStopPhrases(const QString &lines)
{
    QStringList kept;
    QSet<QString> phrases{QString()};
    const QStringList each = lines.split(u'\n');
    for (const QString &line : each) {
        const QString phrase = phraseOf(line);
        if (phrases.contains(phrase))
            continue;
        phrases.insert(phrase);
        kept << line.simplified();
    }
    return kept.join(u'\n');
}

} // namespace shoptalk
