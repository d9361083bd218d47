// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/tokenpanel.h"

#include "ui/setup/stepfooter.h"
#include "ui/theme/breakable.h"
#include "ui/theme/controls.h"
#include "ui/theme/secretfield.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

TokenPanel::TokenPanel(SetupFlow &flow, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_field(new SecretField(this))
    , m_footer(new StepFooter(theme, tr("Check and connect"), u"connectTokenButton"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    const QStringList steps{
        tr("1. In Meta’s business settings, open Users, System users. Choose a system user or add one."),
        tr("2. Give it full control of your WhatsApp account, then click Generate token."),
        tr("3. Choose your relay’s app, and the permissions business_management, "
           "whatsapp_business_management and whatsapp_business_messaging.")};
    for (const QString &step : steps)
        column->addWidget(makeLabel(theme, TextStyle::Body, breakable(step, u"_"), Tone::Normal, this));
    auto *caption = makeLabel(theme, TextStyle::BodyStrong, tr("Token"), Tone::Normal, this);
    m_field->setObjectName(u"systemToken"_s);
    m_field->setAccessibleName(tr("System user token"));
    m_field->setPlaceholderText(tr("Paste the token here. It stays hidden."));
    caption->setBuddy(m_field);
    column->addSpacing(space::s);
    column->addWidget(caption);
    column->addWidget(m_field);
    column->addWidget(
        makeLabel(theme, TextStyle::Caption,
                  tr("Shoptalk encrypts the token with a key from this computer’s keychain and clears it "
                     "from the clipboard. Your relay checks it with Meta and does not keep it."),
                  Tone::Muted, this));
    QPushButton *back = m_footer->addSecondary(tr("Back"), u"leaveTokenButton"_s);
    connect(back, &QPushButton::clicked, this, &TokenPanel::left);
    connect(m_footer->primary(), &QPushButton::clicked, this, &TokenPanel::send);
    connect(m_field, &QLineEdit::returnPressed, this, &TokenPanel::send);
    connect(m_field, &QLineEdit::textChanged, this, &TokenPanel::refresh);
}

void TokenPanel::refresh()
{
    const bool isBusy = m_flow.state().isBusy();
    m_field->setEnabled(!isBusy);
    m_footer->primary()->setEnabled(!isBusy && !m_field->text().isEmpty());
    m_footer->setActivity(isBusy ? tr("Checking the token with Meta…") : QString());
}

void TokenPanel::wipe()
{
    m_field->wipe();
}

QWidget *TokenPanel::field() const
{
    return m_field;
}

QWidget *TokenPanel::footer() const
{
    return m_footer;
}

QPushButton *TokenPanel::primary() const
{
    return m_footer->primary();
}

void TokenPanel::send()
{
    if (m_flow.state().isBusy() || m_field->text().isEmpty())
        return;
    m_flow.dispatch(setupevent::UseToken{std::make_shared<const Secret>(m_field->take())});
}

} // namespace shoptalk
