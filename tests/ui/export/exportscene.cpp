// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportscene.h"

#include "ui/export/csvexport.h"
#include "ui/export/htmlexport.h"
#include "ui/export/pdfexport.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything below the folder, without the folders themselves.
QStringList filesBelow(const QString &folder)
{
    QStringList names;
    const QDir dir(folder);
    for (const QFileInfo &each : dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!each.isDir())
            names << each.fileName();
        for (const QString &inner : each.isDir() ? filesBelow(each.filePath()) : QStringList())
            names << each.fileName() + u'/' + inner;
    }
    return names;
}

ExportScene::ExportScene()
    : exports(std::make_unique<ConversationExport>(
        shop->store,
        ExportSources{[this](const MediaFile &file) { return received.value(file.id.value()); },
                      [](const QString &) { return QString(); }}))
{
}

ExportOrder::Maker ExportScene::maker(const QString &format)
{
    if (format == u"pdf"_s)
        return [] { return std::make_unique<PdfExport>(true, Qt::LeftToRight); };
    if (format == u"csv"_s)
        return [] { return std::make_unique<CsvExport>(true); };
    return [] { return std::make_unique<HtmlExport>(true); };
}

ExportOrder ExportScene::order(const QString &format, const QList<ConversationId> &ids) const
{
    ExportOrder order;
    for (const ConversationId &id : ids)
        order.conversations << shop->store.reader().conversations.find(id).value().value();
    order.folder = folder.path();
    order.name = u"Ana – WhatsApp"_s;
    order.format = format;
    order.makeWriter = maker(format);
    return order;
}

QByteArray ExportScene::exported(const QString &format, const ConversationId &id)
{
    const Result<ExportOutcome> outcome = run(order(format, {id}));
    return outcome ? contentsOf(outcome->folder + u"/conversation."_s + format)
                   : describe(outcome.error()).toUtf8();
}

void ExportScene::addMessage(Message message, const ConversationId &conversation)
{
    message.conversation = conversation;
    const auto add = [message](StoreSession &session) { return session.messages.add(message, false); };
    const Result<bool> added = QCoro::waitFor(shop->store.write(add));
    QVERIFY2(added && *added, added ? "it was there" : qPrintable(describe(added.error())));
}

ConversationId ExportScene::addMany(int count)
{
    QList<Line> lines;
    for (int i = 0; i < count; ++i)
        lines << Line{i % 2 == 0 ? Direction::Inbound : Direction::Outbound,
                      u"Message %1 – مرحباً 🌹 *bold*"_s.arg(i), count - i};
    return shop->add(u"Ana"_s, u"34600000011"_s, lines);
}

void addFormats()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"html", "csv", "pdf"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

} // namespace shoptalk::test
