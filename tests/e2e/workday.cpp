// SPDX-License-Identifier: GPL-3.0-or-later
#include "workday.h"

#include "evidence.h"
#include "sandboxstate.h"
#include "testscenario.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk::e2e {

Workday::Workday()
    : m_product(
        support::writeScenario(m_folder.path(), support::smallScenarioWith(support::sampleTemplates())))
{
}

bool Workday::begin()
{
    return m_product.start() && m_product.connectShop()
        && window().waitText(u"connectionStatus"_s, u"Up to date"_s);
}

bool Workday::customerWrites(const QString &text)
{
    return m_product.servers.customerSays(numberOfInes, text);
}

bool Workday::customerSendsPicture(const QString &file)
{
    const auto arrived = [this] {
        return column(m_product.console.database(), u"SELECT count(*) FROM media_files WHERE stage = 1"_s)
            .value(0)
            .toInt();
    };
    const int before = arrived();
    const QUrl url =
        m_product.servers.sandbox().url().resolved(QUrl(u"/sandbox/customers/%1/say"_s.arg(numberOfInes)));
    const QJsonObject message{{u"type"_s, u"image"_s},
                              {u"image"_s, QJsonObject{{u"file"_s, u"media/"_s + file}}}};
    return support::postJson(url, {{u"message"_s, message}}).status == 200
        && support::waitUntil([&] { return arrived() > before; });
}

bool Workday::press(const QString &letters)
{
    return std::all_of(letters.begin(), letters.end(),
                       [this](QChar letter) { return window().key({}, QString(letter)); });
}

bool Workday::writeAndSend(const QString &text)
{
    return window().type(u"composer"_s, text) && window().key(u"composer"_s, u"Return"_s);
}

bool Workday::openConversationMenu()
{
    return window().key(u"conversationList"_s, u"Menu"_s) && window().waitVisible(u"conversationMenu"_s);
}

bool Workday::openMessageMenu(const QString &text)
{
    return window().clickRow(u"messageList"_s, text) && window().key(u"messageList"_s, u"Menu"_s)
        && window().waitVisible(u"messageMenu"_s);
}

bool Workday::waitRowSays(const QString &name, const QString &part, bool isSaid)
{
    return support::waitUntil([&] {
        const QList<driver::Row> rows = window().rows(u"conversationList"_s);
        return std::any_of(rows.begin(), rows.end(), [&](const driver::Row &row) {
            return row.accessible.startsWith(name) && row.accessible.contains(part) == isSaid;
        });
    });
}

bool Workday::waitClosed(const QString &dialog)
{
    return window().waitHidden(dialog) && window().activate();
}

bool Workday::waitEmpty(const QString &field)
{
    return support::waitUntil([&] { return window().text(field).isEmpty(); });
}

bool Workday::waitToast(const QString &part)
{
    return window().waitText(u"undoToastText"_s, part) && window().waitVisible(u"undoToast"_s);
}

QStringList Workday::sentTo(const QString &waId)
{
    return support::textsSentTo(m_product.servers.sandbox().url(), waId);
}

} // namespace shoptalk::e2e
