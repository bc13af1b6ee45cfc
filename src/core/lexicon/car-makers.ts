/** Makers and models before which a year is a model's: "a 1990 Chevrolet Corvette". */
export const CAR_MAKERS = (
  'Acura Audi BMW Bentley Buick Cadillac Chevrolet Chevy Chrysler Citroën Corvette Datsun Dodge Ferrari Fiat Ford GMC Harley-Davidson Honda ' +
  'Hyundai Jaguar Jeep Kia Lamborghini Lexus Lincoln Maserati Mazda Mercedes Mercedes-Benz Mercury Mini Mitsubishi Mustang Nissan Oldsmobile ' +
  'Opel Peugeot Plymouth Pontiac Porsche Renault Rolls-Royce Saab Saturn Skoda Subaru Suzuki Tesla Toyota Triumph Vauxhall Volkswagen Volvo VW'
).split(' ')
