// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/connectednumbers.h"
#include "setupscene.h"
#include "ui/settings/numberspage.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <memory>
#include <optional>

namespace shoptalk::test {

/// The page of the numbers over the real sandbox, with every number connected, for tests to derive from.
class NumbersPageScene : public QObject {
protected:
    void begin();
    void end();
    template <class Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    void show();
    void press(const QString &button) const { find<QPushButton>(button)->click(); }
    void write(const QString &field, const QString &text) const { find<QLineEdit>(field)->setText(text); }
    QString shownText(const QString &label) const { return find<QLabel>(label)->text(); }
    bool isReady() const { return find<QLineEdit>(QStringLiteral("profileAbout"))->isEnabled(); }
    void chooseNumber(int index);
    QUrl ofNumber(const QString &number);
    QJsonObject atMeta(const QString &number) { return support::getJson(ofNumber(number)).body; }
    void makeUnregistered();

    const QString second = QStringLiteral("610000000000002");
    std::unique_ptr<Theme> m_theme;
    std::optional<SetupScene> m_scene;
    std::optional<ConnectedNumbers> m_numbers;
    std::unique_ptr<NumbersPage> m_page;
};

} // namespace shoptalk::test
