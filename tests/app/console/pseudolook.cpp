// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudolook.h"

#include "tests/ui/pictures.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

PseudoLook::PseudoLook() = default;

PseudoLook::~PseudoLook()
{
    end();
}

void PseudoLook::addScripts()
{
    QTest::addColumn<PseudoTranslator::Script>("script");
    QTest::addColumn<int>("width");
    QTest::newRow("accented-wide") << PseudoTranslator::Script::Accented << 1120;
    QTest::newRow("accented-narrow") << PseudoTranslator::Script::Accented << 480;
    QTest::newRow("right-to-left") << PseudoTranslator::Script::RightToLeft << 1120;
}

int PseudoLook::width()
{
    QFETCH_GLOBAL(const int, width);
    return width;
}

void PseudoLook::begin()
{
    QFETCH_GLOBAL(const PseudoTranslator::Script, script);
    end();
    m_faults.clear();
    m_translator = std::make_unique<PseudoTranslator>(script);
    QApplication::setLayoutDirection(script == PseudoTranslator::Script::RightToLeft ? Qt::RightToLeft
                                                                                     : Qt::LeftToRight);
    QCoreApplication::installTranslator(m_translator.get());
}

void PseudoLook::end()
{
    if (!m_translator)
        return;
    QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void PseudoLook::expectIn(const QWidget &shown, const QMetaObject &page, const QString &where)
{
    const auto isOne = [&](const QWidget *widget) {
        return widget->metaObject()->inherits(&page) && (widget == &shown || widget->isVisibleTo(&shown));
    };
    const QList<QWidget *> below = shown.findChildren<QWidget *>();
    if (!isOne(&shown) && std::none_of(below.begin(), below.end(), isOne))
        add(where, u"does not show "_s + QLatin1StringView(page.className()));
}

void PseudoLook::note(QWidget &shown, const QString &where)
{
    constexpr int maxPasses = 10;
    for (int pass = 0; pass < 3 || (pass < maxPasses && !clipped(shown).isEmpty()); ++pass)
        QCoreApplication::processEvents(); // lines that break make it higher, and what is around it
    QFETCH_GLOBAL(const PseudoTranslator::Script, script);
    const QString kind = script == PseudoTranslator::Script::Accented ? u"accented"_s : u"rtl"_s;
    keepPicture(shown.grab(), u"pseudo-%1-%2-%3"_s.arg(kind, width() < 600 ? u"narrow"_s : u"wide"_s, where));
    for (const QString &text : untranslated(shown, m_names))
        add(where, u"not translated: "_s + text);
    for (const QString &text : clipped(shown))
        add(where, u"cut off: "_s + text);
}

void PseudoLook::add(const QString &where, const QString &fault)
{
    if (!m_faults.contains(fault)) // what is on every page is listed once
        m_faults.insert(fault, where);
}

void PseudoLook::report() const
{
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) // a failure alone is shown in part
        qWarning().noquote() << fault.value() + u": "_s + fault.key();
    QVERIFY2(m_faults.isEmpty(), qPrintable(u"%1 texts, see above"_s.arg(m_faults.size())));
}

} // namespace shoptalk::test
