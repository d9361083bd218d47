// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"
#include "broadcastsamples.h"
#include "fixedtoken.h"
#include "graph/graphsender.h"
#include "models/templatelistmodel.h"
#include "outbox/outbox.h"
#include "setclock.h"
#include "storefixture.h"
#include "ui/broadcast/broadcastpage.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

namespace shoptalk::test {

inline const PhoneNumberId secondBroadcastNumber(QStringLiteral("610000000000002"));

/// The page of broadcasts over a real file, with one number and one template; nothing is sent.
class BroadcastPageScene {
public:
    explicit BroadcastPageScene(const Template &whole = offerTemplate());
    ~BroadcastPageScene();

    template <class Widget>
    Widget *child(const QString &name) const
    {
        Widget *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    void click(const QString &button) const;
    /// Opens another page over the same file, as after a restart.
    void openPageAgain();
    void addCustomers(int count, bool agreed);
    /// Connects `secondBroadcastNumber`, of the same WhatsApp account.
    void addSecondNumber();
    /// Presses the button of a question once it is shown.
    void confirm(const QString &button) const;
    void chooseTemplate();
    void openEditorAtPeople();
    void waitForCheck() const;
    Broadcast only() const { return store->reader().broadcasts.all()->first(); }
    BroadcastId addBroadcast(const Broadcast &broadcast, int people);
    QString writtenFile(const QString &name, const QByteArray &content) const;

    QTemporaryDir folder;
    QNetworkAccessManager network;
    support::SetClock clock;
    support::FixedToken tokens;
    std::unique_ptr<StoreFixture> store;
    std::unique_ptr<GraphSender> graph;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Broadcasts> broadcasts;
    std::unique_ptr<TemplateListModel> templates;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<BroadcastPage> page;

private:
    TemplateId m_template;
};

} // namespace shoptalk::test
