// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace shoptalk::test {

/// Translates each text of the program into a made-up language: with accented letters, 40 % longer and
/// between ⟦ and ⟧. A text on the screen outside of such brackets did not go through a translation.
class PseudoTranslator final : public QTranslator {
public:
    enum class Script {
        Accented, ///< "⟦Ŝéàŕćh öö⟧"
        RightToLeft ///< The same in Hebrew letters.
    };
    explicit PseudoTranslator(Script script)
        : m_script(script)
    {
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;

private:
    Script m_script;
};

/// The texts below `root` that a person sees or hears and that have a letter outside of the brackets, each
/// with the widget that has it: labels, buttons, placeholders, tool tips, accessible names, choices, rows,
/// headings, menus. `names` are words of the shop's own data, which nobody translates.
QStringList untranslated(const QWidget &root, const QStringList &names = {});

/// The texts below `root` that are not shown in full: labels and buttons that are smaller than their text.
QStringList clipped(const QWidget &root);

} // namespace shoptalk::test
