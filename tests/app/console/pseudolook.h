// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pseudolocale.h"

#include <QMap>
#include <QMetaObject>

#include <memory>

class QWidget;

namespace shoptalk::test {

/// Puts the program into a made-up language, and notes which texts of its pages are not in that language or
/// are cut off. A text that is cut off there would also be cut off in German.
class PseudoLook {
public:
    PseudoLook();
    ~PseudoLook();

    /// Call it in `initTestCase_data`: the scripts and widths.
    static void addScripts();
    /// How wide the program's window is to be.
    static int width();
    /// From now on, as if it had been chosen in the settings.
    void begin();
    void end();

    /// Words of the shop's own data, which are in no language.
    void setNames(const QStringList &names) { m_names = names; }
    /// Notes what is wrong with what is shown. `Seen` are the pages and dialogs that are among it; which ones
    /// there are altogether is what architecture.pages asks for.
    template <class... Seen>
    void look(QWidget &shown, const QString &where)
    {
        (expectIn(shown, Seen::staticMetaObject, where), ...);
        note(shown, where);
    }
    /// Fails if anything was noted.
    void report() const;

private:
    void expectIn(const QWidget &shown, const QMetaObject &page, const QString &where);
    void note(QWidget &shown, const QString &where);
    void add(const QString &where, const QString &fault);

    std::unique_ptr<PseudoTranslator> m_translator;
    QStringList m_names;
    QMap<QString, QString> m_faults; ///< What is wrong, and where it was seen first.
};

} // namespace shoptalk::test

Q_DECLARE_METATYPE(shoptalk::test::PseudoTranslator::Script)
