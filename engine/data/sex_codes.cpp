#include "engine/data/sex_codes.h"

#include "engine/data/unknown.h"

#include <algorithm>

namespace outcross
{
namespace
{

using Sex = PedigreeTable::Sex;

/// A column with more different words than this does not tell sexes.
constexpr std::size_t kMostCodes = 64;

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

Sex otherThan(Sex sex)
{
    return sex == Sex::Male ? Sex::Female : sex == Sex::Female ? Sex::Male : Sex::Unknown;
}

} // namespace

void SexReader::read()
{
    for (const PedigreeRow& row : m_rows) {
        if (row.sexWritten.empty() || isUnknownWord(row.sexWritten))
            continue;
        m_codes.try_emplace(lowerCase(row.sexWritten));
        if (m_codes.size() > kMostCodes)
            return m_codes.clear();
    }
    if (m_codes.empty())
        return;
    countRoles();
    decide();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (const auto code = m_codes.find(lowerCase(m_rows[i].sexWritten)); code != m_codes.end())
            m_table.people[i].sex = code->second.sex;
}

void SexReader::countRoles()
{
    const auto codeOf = [&](std::int32_t person) -> Code* {
        if (person < 0 || static_cast<std::size_t>(person) >= m_rows.size())
            return nullptr;
        const auto found = m_codes.find(lowerCase(m_rows[static_cast<std::size_t>(person)].sexWritten));
        return found == m_codes.end() ? nullptr : &found->second;
    };
    for (const PedigreeTable::Person& child : m_table.people) {
        if (child.father == child.mother)
            continue;
        if (Code* code = codeOf(child.father))
            ++code->fathers;
        if (Code* code = codeOf(child.mother))
            ++code->mothers;
    }
}

void SexReader::decide()
{
    const auto byParents = [](const Code& code) {
        return code.fathers > 0 && code.mothers == 0   ? Sex::Male
               : code.mothers > 0 && code.fathers == 0 ? Sex::Female
                                                       : Sex::Unknown;
    };
    const auto find = [&](std::string_view name) {
        const auto found = m_codes.find(name);
        return found == m_codes.end() ? nullptr : &found->second;
    };
    Code* zero = find("0");
    Code* one = find("1");
    Code* two = find("2");
    std::string told;
    const auto tell = [&](const std::string& name, Code& code, Sex sex) {
        code.sex = sex;
        if (sex != Sex::Unknown)
            told += (told.empty() ? "" : ", ") + name + (sex == Sex::Male ? " = ♂" : " = ♀");
    };
    for (auto& [name, code] : m_codes) {
        code.sex = sexFrom(name);
        if (code.sex == Sex::Unknown && !isUnknownName(name))
            tell(name, code, byParents(code));
    }
    if (zero && one && !two) {
        // One of them says what the other is.
        const Sex ofZero = byParents(*zero);
        const Sex ofOne = byParents(*one);
        tell("0", *zero, ofZero != Sex::Unknown ? ofZero : otherThan(ofOne));
        tell("1", *one, ofOne != Sex::Unknown ? ofOne : otherThan(ofZero));
    } else if (one && two && byParents(*one) == Sex::Female && byParents(*two) == Sex::Male) {
        tell("1", *one, Sex::Female);
        tell("2", *two, Sex::Male);
    }
    if (!told.empty())
        m_table.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: what the codes for the sexes mean was told by the "
                                                             "columns of the parents: %2."),
                                 {m_source, told}});
}

} // namespace outcross
