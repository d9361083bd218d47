// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutdialog.h"

#include "ui/settings/keysfield.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/isolated.h"
#include "ui/theme/shortcutmap.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int keysWidth = 380; // pixels at the usual text size

/// Letters alone are for writing.
bool canBeShortcut(const QKeySequence &keys)
{
    const QKeyCombination combination = keys[0];
    const bool isFunctionKey = combination.key() >= Qt::Key_F1 && combination.key() <= Qt::Key_F35;
    return isFunctionKey
        || (combination.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// Text fields take most of these before any shortcut does; the others a shortcut would take from whoever
/// writes. Source: Qt, `QWidgetTextControl` and `QWidgetLineControl`, shortcut overrides.
constexpr std::array textFieldKeys{
    QKeySequence::Copy,
    QKeySequence::Cut,
    QKeySequence::Paste,
    QKeySequence::Undo,
    QKeySequence::Redo,
    QKeySequence::SelectAll,
    QKeySequence::MoveToNextWord,
    QKeySequence::MoveToPreviousWord,
    QKeySequence::MoveToStartOfLine,
    QKeySequence::MoveToEndOfLine,
    QKeySequence::MoveToStartOfBlock,
    QKeySequence::MoveToEndOfBlock,
    QKeySequence::MoveToStartOfDocument,
    QKeySequence::MoveToEndOfDocument,
    QKeySequence::SelectNextWord,
    QKeySequence::SelectPreviousWord,
    QKeySequence::SelectStartOfLine,
    QKeySequence::SelectEndOfLine,
    QKeySequence::SelectStartOfBlock,
    QKeySequence::SelectEndOfBlock,
    QKeySequence::SelectStartOfDocument,
    QKeySequence::SelectEndOfDocument,
    QKeySequence::DeleteStartOfWord,
    QKeySequence::DeleteEndOfWord,
};

bool isForTextFields(const QKeySequence &keys)
{
    return std::any_of(textFieldKeys.begin(), textFieldKeys.end(),
                       [&keys](QKeySequence::StandardKey standard) {
                           return QKeySequence::keyBindings(standard).contains(keys);
                       });
}

QString shown(const QKeySequence &keys)
{
    return isolated(keys.toString(QKeySequence::NativeText));
}

} // namespace

ShortcutDialog::ShortcutDialog(const QString &text, Shortcut shortcut, ShortcutMap &map, UsedFor usedFor,
                               const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_shortcut(shortcut)
    , m_map(map)
    , m_usedFor(std::move(usedFor))
    , m_field(new KeysField(this))
    , m_problem(makeLabel(theme, TextStyle::Body, QString(), Tone::Danger, this))
{
    setObjectName(u"shortcutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change the keys"));
    m_field->setObjectName(u"shortcutKeys"_s);
    m_field->setAccessibleName(tr("Keys for: %1").arg(text));
    m_field->setPlaceholderText(tr("No keys"));
    m_field->setKeys(map.keys(shortcut).value(0));
    m_problem->setObjectName(u"shortcutProblem"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(theme, TextStyle::Title, text, Tone::Normal, this));
    column->addWidget(
        makeLabel(theme, TextStyle::Body, tr("Press the keys that you want."), Tone::Muted, this));
    column->addWidget(m_field);
    column->addWidget(m_problem);
    column->addWidget(makeButtons());
    connect(m_field, &KeysField::keysChanged, this, &ShortcutDialog::take);
    take(m_field->keys());
    const int width = theme.sized(keysWidth);
    resize(parent ? qMin(width, parent->window()->width()) : width, 0);
    fitHeight();
    m_field->setFocus();
}

QWidget *ShortcutDialog::makeButtons()
{
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line, space::s);
    const auto add = [&](ButtonKind kind, const QString &text, const QString &name) {
        QPushButton *button = makeButton(kind, text, line);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        flow->addWidget(button);
        return button;
    };
    m_save = add(ButtonKind::Primary, tr("Save keys"), u"saveKeysButton"_s);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_map.set(m_shortcut, m_field->keys());
        accept();
    });
    const QKeySequence usual = usualKeys(m_shortcut).value(0);
    connect(add(ButtonKind::Secondary, tr("Use %1 again").arg(shown(usual)), u"usualKeysButton"_s),
            &QPushButton::clicked, m_field, [field = m_field, usual] { field->setKeys(usual); });
    connect(add(ButtonKind::Secondary, tr("Use no keys"), u"noKeysButton"_s), &QPushButton::clicked, m_field,
            [field = m_field] { field->setKeys({}); });
    connect(add(ButtonKind::Secondary, tr("Cancel"), u"cancelKeysButton"_s), &QPushButton::clicked, this,
            &QDialog::reject);
    return line;
}

QString ShortcutDialog::problemWith(const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return {};
    if (!canBeShortcut(keys))
        return tr("Hold Ctrl or Alt together with another key, or use a function key.");
    if (isForTextFields(keys) && !usualKeys(m_shortcut).contains(keys))
        return tr("%1 is for text fields. Choose other keys.").arg(shown(keys));
    // If these are among the default keys, all default keys are restored.
    const QList<QKeySequence> usual = usualKeys(m_shortcut);
    const QList<QKeySequence> all = usual.value(0) == keys ? usual : QList{keys};
    for (const QKeySequence &each : all) {
        if (const QString other = m_usedFor(each); !other.isEmpty())
            return tr("%1 already has a use: %2. Choose other keys.").arg(shown(each), isolated(other));
    }
    return {};
}

void ShortcutDialog::fitHeight()
{
    resize(width(), qMax(height(), heightForWidth(width())));
}

void ShortcutDialog::take(const QKeySequence &keys)
{
    const QString problem = problemWith(keys);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    fitHeight();
    if (m_save)
        m_save->setEnabled(problem.isEmpty());
    if (isVisible())
        announce(*this, problem.isEmpty() ? keys.toString(QKeySequence::NativeText) : problem);
}

} // namespace shoptalk
