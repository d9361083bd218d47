// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "core/uuid.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {
constexpr auto in = Direction::Inbound;
constexpr auto out = Direction::Outbound;
} // namespace

Shop::Shop()
    : store(folder.filePath(u"shoptalk.db"_s))
    , graph(network, QUrl(u"http://127.0.0.1:9"_s), u"v26.0"_s)
    , outbox(store, graph, tokens, clock)
    , conversations(store)
    , messages(store)
    , messageSearch(store)
    , conversationSearch(store)
{
    const Result<void> opened = QCoro::waitFor(store.open());
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    conversations.reload();
}

Shop::~Shop() = default;

void Shop::sabotage(const QString &sql) const
{
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saboteur"_s);
        other.setDatabaseName(folder.filePath(u"shoptalk.db"_s));
        if (!other.open() || !QSqlQuery(other).exec(sql))
            qFatal("%s", qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"saboteur"_s);
}

ConversationId Shop::add(const QString &name, const QString &waId, const QList<Line> &lines)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto work = [=](StoreSession &session) -> Result<ConversationId> {
        Customer customer;
        customer.waId = WaId(waId);
        customer.profileName = name;
        const Result<ConversationId> conversation =
            session.conversations.resolve(PhoneNumberId(u"610000000000001"_s), customer);
        if (!conversation)
            return conversation;
        for (const Line &line : lines) {
            Message message;
            message.id = newId<MessageId>();
            message.conversation = *conversation;
            message.direction = line.direction;
            message.content = contentOf(line.kind, line.text);
            message.isRevoked = line.kind == MessageKind::Deleted;
            message.sentAt = now.addSecs(-60 * line.minutesAgo);
            message.wamid = Wamid(u"wamid."_s + message.id.value());
            if (line.direction == out)
                message.delivery = line.delivery;
            message.failure.meta =
                line.failureCode == 0 ? std::nullopt : std::optional(MetaCode{line.failureCode});
            if (const Result<bool> added = session.messages.add(message, line.unread); !added)
                return failure(added.error());
        }
        return conversation;
    };
    const Result<ConversationId> conversation = QCoro::waitFor(store.write(work));
    return conversation.value_or(ConversationId());
}

void Shop::fill()
{
    add(u"Ana Lucía Fernández"_s, u"34600000011"_s,
        {{in, u"Buenos días ☀️ ¿tenéis ramos de peonías para mañana?"_s, 1500},
         {out, u"¡Buenos días, Ana! Sí, rosas y blancas. ¿Cuántas querrías?"_s, 1490},
         {in, u"Doce, por favor. Es para el cumpleaños de mi madre 🎂"_s, 1480},
         {out,
          u"Perfecto. Doce peonías rosas, listas a las 10:00. Son 38 €. Puedes ver los ramos en "
          "https://shop.example/peonies"_s,
          1475},
         {in, u"🥰"_s, 1470},
         {in,
          u"¿Podéis añadir una tarjeta? Que diga: «Para la mejor madre del mundo, con todo nuestro cariño. "
          u"Ana, Luis y "
          "los niños.» Muchísimas gracias por todo, de verdad, siempre nos salváis."_s,
          62},
         {out, u"Claro que sí, ya está escrita a mano ✍🏽"_s, 60},
         {in, u""_s, 55, Delivery::Read, 0, MessageKind::Image},
         {in, u"Así quedó el de la última vez 👨‍👩‍👧‍👦"_s, 54},
         {out, u"¡Qué bonito!"_s, 50, Delivery::Read},
         {out, u"Os espero mañana entonces"_s, 49, Delivery::Delivered},
         {out, u"Hasta las 14:00 estamos aquí"_s, 2, Delivery::Sent}});
    add(u"أمينة الحسن"_s, u"971500000012"_s,
        {{in, u"مرحباً، هل لديكم ورود حمراء اليوم؟"_s, 42},
         {out, u"نعم، لدينا باقات جميلة من الورود الحمراء 🌹"_s, 40},
         {in, u"رائع! سأمر بعد الظهر إن شاء الله"_s, 12, Delivery::Read, 0, MessageKind::Text, true}});
    add(u"प्रिया शर्मा"_s, u"919800000013"_s,
        {{in, u"नमस्ते! क्या आज शाम तक डिलीवरी हो सकती है? 🙏"_s, 25, Delivery::Read, 0, MessageKind::Text, true},
         {in, u"पता वही है"_s, 24, Delivery::Read, 0, MessageKind::Text, true}});
    add(u"João Pereira"_s, u"5511900000014"_s,
        {{in, u"Obrigado!! Chegou tudo certinho 👏🏾"_s, 130},
         {out, u"Que bom! Até a próxima 😊"_s, 128, Delivery::Read}});
    add(u"王小明"_s, u"8613900000015"_s,
        {{in, u"请问周日营业吗？"_s, 200}, {out, u"周日十点到两点营业。"_s, 190}});
    add(u"Сергей Иванов"_s, u"79000000016"_s, {{in, u""_s, 300, Delivery::Read, 0, MessageKind::VoiceNote}});
    add(u"Max Müller"_s, u"4915100000017"_s,
        {{in, u"Guten Tag, ist mein Strauß schon fertig?"_s, 90},
         {out, u"Ja, er steht bereit."_s, 80, Delivery::Failed, 131026}});
    for (int i = 0; i < 12; ++i)
        add(u"Customer %1"_s.arg(i + 1), u"3460000010%1"_s.arg(i), {{in, u"Thank you!"_s, 1500 + 700 * i}});
}

} // namespace shoptalk::test
