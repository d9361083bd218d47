// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passphrasedialog.h"

#include "accounts/keymanager.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/secretfield.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int minWidth = 360;
} // namespace

PassphraseDialog::PassphraseDialog(const Theme &theme, int ask, const QString &title, const QString &action,
                                   QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_error(makeLabel(theme, TextStyle::Body, QString(), Tone::Danger, this))
    , m_action(makeButton(ButtonKind::Primary, action, this))
{
    setObjectName(u"passphraseDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    // Not every window system gives the focus back by itself.
    connect(this, &QDialog::finished, parent, [parent] { parent->window()->activateWindow(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    if (ask & Current)
        m_current = addField(u"currentPassphrase"_s, tr("Current passphrase"));
    if (ask & Next) {
        column->addWidget(makeLabel(theme, TextStyle::Body,
                                    tr("Use 8 characters or more; several words work best. Nobody can look "
                                       "it up for you, so make a recovery key in case you forget it."),
                                    Tone::Muted, this));
        m_next = addField(u"newPassphrase"_s, tr("New passphrase"));
        m_repeat = addField(u"newPassphraseAgain"_s, tr("Repeat the new passphrase"));
    }
    m_error->setObjectName(u"passphraseError"_s);
    m_error->hide();
    column->addWidget(m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_action->setObjectName(u"passphraseButton"_s);
    m_action->setAccessibleName(action);
    buttons->addButton(m_action, QDialogButtonBox::ActionRole);
    m_action->setDefault(true);
    column->addWidget(buttons);
    setMinimumWidth(minWidth);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &PassphraseDialog::submit);
    update();
}

SecretField *PassphraseDialog::addField(const QString &objectName, const QString &name)
{
    auto *field = new SecretField(this);
    field->setObjectName(objectName);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setMinimumHeight(size::touch);
    layout()->addWidget(field);
    connect(field, &SecretField::textChanged, this, &PassphraseDialog::update);
    return field;
}

void PassphraseDialog::askForOther(const QString &explanation, const QString &name)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *shown = new QCheckBox(tr("Show the passphrase"), this);
    shown->setObjectName(u"showPassphrase"_s);
    connect(shown, &QCheckBox::toggled, m_current, [this](bool isShown) {
        m_current->setEchoMode(isShown ? SecretField::Normal : SecretField::Password);
    });
    m_current->setPlaceholderText(name);
    m_current->setAccessibleName(name);
    column->insertWidget(0, makeLabel(m_theme, TextStyle::Body, explanation, Tone::Normal, this));
    column->insertWidget(column->indexOf(m_current) + 1, shown);
    setTabOrder(m_current, shown);
    m_current->setFocus();
}

void PassphraseDialog::update()
{
    const bool hasCurrent = !m_current || !m_current->text().isEmpty();
    const bool hasNext = !m_next || !m_repeat
        || (m_next->text().size() >= KeyManager::minPassphraseCharacters
            && m_next->text() == m_repeat->text());
    m_action->setEnabled(hasCurrent && hasNext);
}

void PassphraseDialog::submit()
{
    m_error->hide();
    const Secret current = m_current ? m_current->takeWhole() : Secret();
    const Secret next = m_next ? m_next->takeWhole() : Secret();
    if (m_repeat)
        m_repeat->wipe();
    m_action->setEnabled(false);
    Q_EMIT entered(current, next);
}

void PassphraseDialog::refuse(const QString &why)
{
    m_error->setText(why);
    m_error->show();
    announce(*this, why);
    resize(width(), qMax(height(), heightForWidth(width())));
    (m_current ? m_current : m_next)->setFocus();
}

} // namespace shoptalk
