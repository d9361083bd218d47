// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopgenerator.h"

#include "core/uuid.h"
#include "store/store.h"
#include "sync/searchfiller.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <qcoro/qcorotask.h>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {

constexpr quint64 seed = 20'240'611;
constexpr int inOneTransaction = 10'000;
constexpr int vocabulary = 4'000;
constexpr qint64 spanS = 3LL * 365 * 86'400;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// The messages of the shop, in the order in which they arrived.
class ShopGenerator {
public:
    ShopGenerator(const QString &path, const ShopSize &size)
        : m_size(size)
        , m_store(path)
    {
        must(QCoro::waitFor(m_store.open()));
        for (int i = 0; i < vocabulary; ++i)
            m_words << word();
    }

    void run()
    {
        // As the console does at its first start: nothing is left to be indexed.
        SearchFiller filler(m_store);
        must(QCoro::waitFor(filler.run()));
        addConversations();
        const int toLong = m_size.messages / qMax(1, m_size.longest);
        for (int first = 0; first < m_size.messages; first += inOneTransaction) {
            QList<Message> page;
            for (int i = first; i < qMin(first + inOneTransaction, m_size.messages); ++i)
                page << message(i, i % toLong == 0 ? 0 : 1 + below(m_size.conversations - 1));
            add(page);
            std::printf("\r%d messages", first + int(page.size()));
            std::fflush(stdout);
        }
        std::printf("\n");
        must(QCoro::waitFor(m_store.scrub()));
    }

private:
    int below(int limit) { return int(m_random() % quint64(limit)); }
    QString word();
    QString text();
    MessageContent content();
    Message message(int number, int conversation);
    void addConversations();
    void add(const QList<Message> &page);

    ShopSize m_size;
    Store m_store;
    std::mt19937_64 m_random{seed};
    QStringList m_words;
    QList<ConversationId> m_conversations;
};

QString ShopGenerator::word()
{
    static const QStringList syllables{u"ba"_s,  u"ro"_s, u"sen"_s, u"ti"_s,  u"ka"_s, u"lum"_s, u"mer"_s,
                                       u"fi"_s,  u"do"_s, u"van"_s, u"gre"_s, u"so"_s, u"pla"_s, u"ñe"_s,
                                       u"tür"_s, u"wo"_s, u"ще"_s,  u"ли"_s,  u"नम"_s, u"花"_s};
    QString made;
    for (int i = 1 + below(3); i >= 0; --i)
        made += syllables.at(below(int(syllables.size())));
    return made;
}

/// Few words are common and most are rare, as in what people write.
QString ShopGenerator::text()
{
    QStringList words;
    for (int i = below(4) == 0 ? 8 + below(60) : 1 + below(12); i > 0; --i)
        words << m_words.at(below(1 + below(1 + below(vocabulary))));
    return words.join(u' ');
}

MessageContent ShopGenerator::content()
{
    switch (below(20)) {
    case 0: {
        MediaContent media;
        media.kind = MediaKind::Image;
        media.mimeType = u"image/jpeg"_s;
        media.caption = text();
        return media;
    }
    case 1:
        return LocationContent{};
    default:
        return TextContent{text()};
    }
}

Message ShopGenerator::message(int number, int conversation)
{
    Message message;
    message.id = MessageId(u"message-%1"_s.arg(number, 10, 10, QLatin1Char('0')));
    message.wamid = Wamid(u"wamid.HBgLMzQ2MDAwMDAwMDEVAgARGBI%1"_s.arg(number, 20, 10, QLatin1Char('0')));
    message.conversation = m_conversations.at(conversation);
    message.direction = below(3) == 0 ? Direction::Outbound : Direction::Inbound;
    message.delivery = message.direction == Direction::Outbound ? Delivery::Delivered : Delivery::Read;
    message.content = content();
    message.sentAt =
        QDateTime::fromSecsSinceEpoch(shopEndS - spanS + qint64(number) * spanS / m_size.messages, Qt::UTC);
    return message;
}

void ShopGenerator::addConversations()
{
    const auto resolve = [this](StoreSession &session) -> Result<void> {
        for (int i = 0; i < m_size.conversations; ++i) {
            Customer customer;
            customer.waId = WaId(QString::number(34'600'000'000LL + i));
            customer.profileName = i == 0 ? longCustomer() : u"%1 %2"_s.arg(word(), word());
            const auto id = session.conversations.resolve(PhoneNumberId(u"610000000000001"_s), customer);
            if (!id)
                return failure(id.error());
            m_conversations << *id;
        }
        return {};
    };
    must(QCoro::waitFor(m_store.write(resolve)));
}

void ShopGenerator::add(const QList<Message> &page)
{
    const auto work = [&page](StoreSession &session) -> Result<void> {
        for (const Message &message : page) {
            if (const Result<bool> added = session.messages.add(message, false); !added)
                return failure(added.error());
        }
        return {};
    };
    must(QCoro::waitFor(m_store.write(work)));
}

} // namespace

QString longCustomer()
{
    return u"Zzyzx Longtalker"_s;
}

void generateShop(const QString &path, const ShopSize &size)
{
    if (QFileInfo::exists(path))
        return;
    QDir().mkpath(QFileInfo(path).path());
    const QString unfinished = path + u".part"_s;
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(unfinished + end);
    QElapsedTimer timer;
    timer.start();
    ShopGenerator(unfinished, size).run();
    if (!QFile::rename(unfinished, path))
        qFatal("%s can't be written", qPrintable(path));
    std::printf("made in %.0f s, %.0f messages a second, %.0f MB\n", double(timer.elapsed()) / 1000,
                size.messages * 1000.0 / double(timer.elapsed()), double(QFileInfo(path).size()) / 1e6);
}

} // namespace shoptalk::bench
