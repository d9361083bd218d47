// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/templatelistmodel.h"
#include "tests/ui/inbox/shop.h"
#include "ui/templates/templatepicker.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>

#include <memory>

namespace shoptalk::test {

inline const WabaId account(QStringLiteral("102290129340398"));

inline Template named(const QString &id, const QString &name, const QString &text,
                      TemplateCategory category = TemplateCategory::Utility)
{
    Template whole;
    whole.id = TemplateId(id);
    whole.waba = account;
    whole.name = name;
    whole.language = QStringLiteral("en");
    whole.category = category;
    whole.status = TemplateStatus::Approved;
    whole.components.body.text = text;
    return whole;
}

inline Template orderReady()
{
    Template whole =
        named(QStringLiteral("1"), QStringLiteral("order_ready"),
              QStringLiteral("Hello {{1}}, your order *{{2}}* is ready. We are open until 18:00."));
    whole.components.header = {HeaderFormat::Text, {QStringLiteral("Good news")}};
    whole.components.body.examples = {{QStringLiteral("1"), QStringLiteral("Ines")},
                                      {QStringLiteral("2"), QStringLiteral("A-17")}};
    whole.components.footer = QStringLiteral("Corner Shop");
    TemplateButton map;
    map.kind = TemplateButtonKind::Url;
    map.text = QStringLiteral("Show on the map");
    map.url = QStringLiteral("https://shop.example/m/{{1}}");
    map.example = QStringLiteral("https://shop.example/m/x1");
    TemplateButton thanks;
    thanks.kind = TemplateButtonKind::QuickReply;
    thanks.text = QStringLiteral("Thank you");
    whole.components.buttons << map << thanks;
    return whole;
}

/// The dialog in which a template is chosen for Ana Lucía, whose service window is closed.
class TemplatePickerScene : public QObject {
protected:
    void begin();
    void end();
    void store(const QList<Template> &templates);
    void open(bool waits = true);
    void choose(const QString &name);
    QListView *rows() const { return m_picker->findChild<QListView *>(QStringLiteral("templateRows")); }
    QLineEdit *field(int index) const
    {
        return m_picker->findChild<QLineEdit *>(QStringLiteral("templateField%1").arg(index));
    }
    QPushButton *sendButton() const
    {
        return m_picker->findChild<QPushButton *>(QStringLiteral("sendTemplateButton"));
    }
    QString shown(const QString &label) const
    {
        const auto *found = m_picker->findChild<QLabel *>(label);
        return found && found->isVisibleTo(m_picker) ? found->text() : QString();
    }
    QString write(const QString &name, const QByteArray &bytes);
    QList<Message> messages() const { return m_shop->store.reader().messages.newest(m_talk, 10).value(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<TemplateListModel> m_model;
    std::unique_ptr<QWidget> m_window;
    QPointer<TemplatePicker> m_picker;
    ConversationId m_talk;
};

} // namespace shoptalk::test
