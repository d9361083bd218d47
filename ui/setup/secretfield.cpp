// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/secretfield.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace shoptalk {

namespace {

/// Overwrites the characters of `text`, also for copies that share them.
void overwrite(QString text)
{
    if (!text.data_ptr().isMutable())
        return; // a literal
    auto *characters = const_cast<QChar *>(text.constData());
    std::fill_n(characters, text.size(), QChar(0));
}

} // namespace

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::DefaultContextMenu);
}

SecretField::~SecretField()
{
    blockSignals(true); // receivers may be destroyed already
    wipe();
}

Secret SecretField::take()
{
    const QString whole = text();
    Secret secret(whole.trimmed().toUtf8());
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!secret.isEmpty() && clipboard->text().trimmed().toUtf8() == secret.bytes())
        clipboard->clear();
    wipe();
    return secret;
}

void SecretField::wipe()
{
    const QString whole = text(); // shares the field's own characters
    if (!whole.isEmpty())
        overwrite(whole);
    setText(QString()); // unlike clear(), it also empties the undo history
}

} // namespace shoptalk
